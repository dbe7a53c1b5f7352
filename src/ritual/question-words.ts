import type { Voice } from "../settings/settings.js";
import type { Part, RitualState } from "./ritual.js";
import { inVoice, type Speaking, voiceOf } from "./voice.js";

/** The lesson's question in each voice. */
const LESSON: Record<Voice, string> = {
	you: "What would you tell a colleague who is about to make the same ask?",
	name: "{You} {are} about to make the same ask. What would you tell {to you}?",
	i: "What do I want to remember before I make this ask again?",
};

const UNASKED = "What else could explain this no?";

/** What the ritual asks at a question, in one sentence or two, in the voice that is spoken. */
export function questionOf(part: Part, { offered }: Pick<RitualState, "offered">, speaking: Speaking): string {
	switch (part) {
		case "said":
			return "What was said, or written? Their words, not what they might mean.";
		case "reasons":
			return "Which reason comes closest?";
		case "stage":
			return "How far did it get?";
		case "explanation":
			return inVoice(offered?.offer.question.text ?? UNASKED, speaking);
		case "lesson":
			return inVoice(LESSON[voiceOf(speaking)], speaking);
		case "move":
			return "What is the next move? Leave it empty to let it go.";
		case "on":
			return "On which day? For example: tomorrow, next tuesday, in 2 weeks, 2026-12-01.";
		case "feeling":
			return "How does it feel now? 0 is calm, 10 is very hard.";
	}
}
