import type { Line } from "./content/content.js";
import { EVIDENCE, type Evidence, NO_SOURCE } from "./content/evidence.js";
import type { Part, RitualState } from "./ritual.js";
import { rewriteAt } from "./ritual-rewrite.js";
import { type Suggestion, suggestedAt } from "./ritual-suggestions.js";
import { type Speaking, voiceOf } from "./voice.js";

/** Why the feeling is asked last. */
const FEELING_LAST: Evidence = {
	says: "Naming a feeling before looking at the situation in another way left people feeling worse, so it comes last.",
	source: "Nook, Satpute and Ochsner 2021, two studies with 80 and 60 people",
	limit: "Two small studies.",
};

type Rests = Line["rests"];

/** What the question at hand rests on, in a few sentences: the finding, its source, its limit. A suggestion in the field speaks for itself. */
export function whyWords(
	part: Part,
	state: RitualState,
	suggestions: readonly Suggestion[],
	speaking: Speaking,
): string {
	if (part === "feeling") return evidenceWords(FEELING_LAST);
	if (rewriteAt(state)) return evidenceWords(EVIDENCE.explanation);
	const rests = suggestions[suggestedAt(state, suggestions)]?.line.rests ?? restsOf(part, state, speaking);
	if (rests === "own") return part === "explanation" ? "Your own question." : "Your own words.";
	return evidenceWords(EVIDENCE[rests]);
}

function restsOf(part: Exclude<Part, "feeling">, { offered }: RitualState, speaking: Speaking): Rests {
	switch (part) {
		case "said":
			return "debrief";
		case "reasons":
		case "stage":
			return "record";
		case "explanation":
			return offered?.offer.question.rests ?? "situation";
		case "lesson":
			return voiceOf(speaking) === "name" ? "distance" : voiceOf(speaking) === "i" ? "debrief" : "advice";
		case "move":
		case "on":
			return "practice";
	}
}

/** A finding in a few sentences: what it says, its source, its limit. */
export function evidenceWords({ says, source, limit }: Evidence): string {
	return source === NO_SOURCE ? `${says} ${limit}` : `${says} (${source}.) ${limit}`;
}
