import { fieldOf } from "../terminal/text-field.js";
import {
	type Before,
	CLOSED,
	fieldFor,
	type Offered,
	PARTS,
	partAt,
	type Rewrite,
	type RitualState,
	standAt,
} from "./ritual.js";
import type { Answers } from "./ritual-answers.js";

/** What a half-walked ritual leaves behind, as plain JSON. */
export type RitualDraft = {
	askId: string;
	at: number;
	answers: Answers;
	before: Before;
	typing: string;
	offered?: Offered | null;
	rewrites?: readonly Rewrite[];
	rewriting?: boolean;
	oneWaits?: boolean;
};

/** The key under which the draft of an ask's ritual is kept. */
export function draftKey(askId: string): string {
	return `ritual-${askId}`;
}

/** A ritual where a draft left it: the text being typed, what was asked, and an offer that was not answered yet. Stopped while it was finished, it comes back at its last question. */
export function resumeRitual(draft: RitualDraft): RitualState {
	const { askId, answers, before, typing, offered = null, rewrites = [], rewriting = false } = draft;
	const at = Math.min(draft.at, PARTS.length - 1);
	const fresh = { field: fieldOf(""), oneWaits: false, ...CLOSED };
	const state = standAt({ askId, at, answers, before, offered, rewrites, ...fresh }, at);
	const part = partAt(state);
	if (part?.typed) return { ...state, field: fieldFor(part.part, typing), rewriting };
	return { ...state, oneWaits: part?.part === "feeling" && draft.oneWaits === true };
}

/** The draft to keep of a ritual as it stands. */
export function draftOf(state: RitualState): RitualDraft {
	const { askId, at, answers, before, field, offered, rewrites, rewriting, oneWaits } = state;
	return { askId, at, answers, before, typing: field.text, offered, rewrites, rewriting, oneWaits };
}

/** Whether a stored value is a draft of a ritual. */
export function isDraft(value: unknown): value is RitualDraft {
	if (typeof value !== "object" || value === null) return false;
	const draft = value as Partial<RitualDraft>;
	return (
		typeof draft.askId === "string" &&
		typeof draft.at === "number" &&
		draft.at >= 0 &&
		typeof draft.typing === "string" &&
		Array.isArray(draft.answers?.reasons) &&
		Array.isArray(draft.before?.answers?.reasons) &&
		Array.isArray(draft.rewrites ?? []) &&
		(!draft.offered || Array.isArray(draft.offered.offer?.starters))
	);
}
