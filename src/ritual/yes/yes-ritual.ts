import type { Ask } from "../../asks/ask.js";
import { NO_RITUAL, withLesson } from "../../asks/ritual-fields.js";
import { fieldOf, replaceAll, type TextField } from "../../terminal/text-field.js";
import { completionOf } from "../ritual-answers.js";

/** One question of the ritual after a yes: what one did, which part of it can be repeated, what won it. */
export type YesPart = "did" | "repeat" | "won";

/** The questions in the order they are asked, a step each. */
export const YES_PARTS: readonly YesPart[] = ["did", "repeat", "won"];

/** What has been answered so far; an empty text or list is a skipped question. `won` are ids of won reasons. */
export type YesAnswers = { did: string; repeat: string; won: string[] };

/** What the ask told when its ritual began: only what the ritual changed is written; `completedAt` (ISO 8601) tells one finished elsewhere meanwhile. */
type Before = { answers: YesAnswers; completedAt: string | null };

/** A yes ritual under way: where it stands (an index into `YES_PARTS`; its length when every question was passed), the answers, the text being typed. */
export type YesState = {
	askId: string;
	at: number;
	answers: YesAnswers;
	before: Before;
	field: TextField;
	/** Whether it was finished elsewhere meanwhile, and the person is asked which of the two to keep. */
	elsewhere: boolean;
	/** A line under the question: what could not be done, and what to do instead. */
	trouble: string | null;
};

/** What a half-walked yes ritual leaves behind, as plain JSON. */
export type YesDraft = { askId: string; at: number; answers: YesAnswers; before: Before; typing: string };

/** A yes ritual from its beginning, with what the ask already tells. */
export function beginYes(ask: Ask): YesState {
	const answers = answersOf(ask);
	const before = { answers, completedAt: completionOf(ask) };
	return standAt({ askId: ask._id, at: 0, answers, before, field: fieldOf(""), elsewhere: false, trouble: null }, 0);
}

/** A yes ritual where a draft left it, the text being typed included. Stopped while it was finished, it comes back at its last question. */
export function resumeYes({ typing, ...draft }: YesDraft): YesState {
	const at = Math.min(draft.at, YES_PARTS.length - 1);
	const state = standAt({ ...draft, field: fieldOf(""), elsewhere: false, trouble: null }, at);
	return isTypedAt(state) ? { ...state, field: fieldOf(typing, { multiline: true }) } : state;
}

/** The draft to keep of a yes ritual as it stands. */
export function draftOfYes({ askId, at, answers, before, field }: YesState): YesDraft {
	return { askId, at, answers, before, typing: field.text };
}

/** Whether a stored value is a draft of a yes ritual. */
export function isYesDraft(value: unknown): value is YesDraft {
	if (typeof value !== "object" || value === null) return false;
	const { askId, at, typing, answers, before } = value as Partial<YesDraft>;
	const isText = [askId, typing, answers?.did, answers?.repeat].every((text) => typeof text === "string");
	const isPlaced = typeof at === "number" && at >= 0 && at <= YES_PARTS.length;
	return isText && isPlaced && Array.isArray(answers?.won) && Array.isArray(before?.answers?.won);
}

/** The question it stands at; undefined when every question was passed. */
export function yesPartAt({ at }: Pick<YesState, "at">): YesPart | undefined {
	return YES_PARTS[at];
}

/** Whether the question at hand is answered by typing. */
export function isTypedAt(state: Pick<YesState, "at">): boolean {
	const part = yesPartAt(state);
	return part === "did" || part === "repeat";
}

/** Whether it was finished before, and nothing in it is another since. */
export function isUntouchedYes({ at, answers, before, field }: YesState): boolean {
	if (before.completedAt === null || Object.keys(changed(answers, before.answers)).length > 0) return false;
	return field.text === fieldAt(answers, at).text;
}

/** Takes what is typed as the answer to the question at hand. */
export function takeYesTyping(state: YesState): YesState {
	const part = yesPartAt(state);
	if (part !== "did" && part !== "repeat") return state;
	if (state.field.text === fieldAt(state.answers, state.at).text) return state;
	return { ...state, answers: { ...state.answers, [part]: state.field.text.trim() } };
}

/** The next question, keeping what is typed. */
export function forwardYes(state: YesState): YesState {
	return standAt(takeYesTyping(state), state.at + 1);
}

/** The question before, keeping what is typed; the first stays where it is. */
export function backYes(state: YesState): YesState {
	return standAt(takeYesTyping(state), Math.max(0, state.at - 1));
}

/** Whether what one did can be taken as the part to repeat: it was said, and nothing is typed yet. */
export function canTakeAll(state: YesState): boolean {
	return yesPartAt(state) === "repeat" && state.field.text === "" && state.answers.did !== "";
}

/** Puts all that one did into the field, to keep it or to cut it down to the part that can be repeated. */
export function takeAll(state: YesState): YesState {
	return canTakeAll(state) ? { ...state, field: replaceAll(state.field, state.answers.did) } : state;
}

/** Chooses what won it and passes the last question; `more` adds it (or takes it away again) and stays. */
export function chooseWon(state: YesState, reason: string, more: boolean): YesState {
	const { won } = state.answers;
	if (!more) return forwardYes({ ...state, answers: { ...state.answers, won: [reason] } });
	const next = won.includes(reason) ? won.filter((other) => other !== reason) : [...won, reason];
	return { ...state, answers: { ...state.answers, won: next } };
}

/** The ask with what the ritual changed since it began, whatever else changed meanwhile; `completedAt` is when it was walked to its end or saved. */
export function withYes(ask: Ask, { answers, before }: Pick<YesState, "answers" | "before">, completedAt: Date): Ask {
	const told = { ...answersOf(ask), ...changed(answers, before.answers) };
	const ritual = withLesson(ask.ritual ?? NO_RITUAL, told.repeat || null);
	const won = told.won.length > 0 || ask.wonReasons ? { wonReasons: told.won } : {};
	return { ...ask, ...won, why: told.did || null, ritual: { ...ritual, completedAt } };
}

function answersOf(ask: Ask): YesAnswers {
	return { did: ask.why ?? "", repeat: ask.ritual?.lesson ?? "", won: ask.wonReasons ?? [] };
}

function changed(answers: YesAnswers, before: YesAnswers): Partial<YesAnswers> {
	const isChanged = (part: YesPart) => JSON.stringify(answers[part]) !== JSON.stringify(before[part]);
	return Object.fromEntries(YES_PARTS.filter(isChanged).map((part) => [part, answers[part]]));
}

/** Stands at a question, with its earlier answer ready to edit; a pasted text keeps its lines. */
function standAt(state: YesState, at: number): YesState {
	return { ...state, at, field: fieldAt(state.answers, at), trouble: null, elsewhere: false };
}

/** The field of the question at `at` before anything is typed into it. */
function fieldAt(answers: YesAnswers, at: number): TextField {
	const part = YES_PARTS[at];
	return fieldOf(part === "did" || part === "repeat" ? answers[part] : "", { multiline: true });
}
