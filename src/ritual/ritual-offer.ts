import type { Line } from "./content/content.js";
import type { Offer } from "./content/offer.js";
import { PARTS, partAt, type RitualState } from "./ritual.js";
import { type Suggestion, suggestedAt } from "./ritual-suggestions.js";

const FIRST_TEXT = PARTS.findIndex(({ part }) => part === "explanation");

/** Whether texts have to be drawn: the ritual came to the first of them, and has none or those of other reasons. */
export function lacksOffer({ at, answers, offered }: RitualState): boolean {
	if (at < FIRST_TEXT || at >= PARTS.length) return false;
	return offered === null || offered.reasons.join() !== answers.reasons.join();
}

/** The ritual with texts drawn for its reasons. */
export function withOffer(state: RitualState, offer: Offer): RitualState {
	return { ...state, offered: { reasons: state.answers.reasons, offer } };
}

function offeredQuestion(state: RitualState): Line | undefined {
	return partAt(state)?.part === "explanation" ? state.offered?.offer.question : undefined;
}

/** The drawn texts that are before a person's eyes: the question, the first `most` suggestions, the one in the field. */
export function linesShown(state: RitualState, suggestions: readonly Suggestion[], most: number): Line[] {
	const question = offeredQuestion(state);
	const taken = suggestedAt(state, suggestions);
	const seen = suggestions.filter((_, index) => index < most || index === taken);
	return [...(question ? [question] : []), ...seen.map(({ line }) => line)];
}
