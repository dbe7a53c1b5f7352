import type { Ask } from "../asks/ask.js";
import { fieldOf, type TextField } from "../terminal/text-field.js";
import type { Day } from "../time/days.js";
import type { Offer } from "./content/offer.js";
import { withoutOpenEnd } from "./open-end.js";
import { type Answers, answersOf, completionOf } from "./ritual-answers.js";

/** The five steps in their order; the feeling comes last because naming it before reframing works against it (evidence.md 3.3). */
export const STEPS = ["facts", "explanation", "lesson", "next move", "after"] as const;

/** One question of the ritual. */
export type Part = "said" | "reasons" | "stage" | "explanation" | "lesson" | "move" | "on" | "feeling";

/** The questions in the order they are asked, each with its step (0 to 4). */
export const PARTS: readonly { part: Part; step: number; typed: boolean }[] = [
	{ part: "said", step: 0, typed: true },
	{ part: "reasons", step: 0, typed: false },
	{ part: "stage", step: 0, typed: false },
	{ part: "explanation", step: 1, typed: true },
	{ part: "lesson", step: 2, typed: true },
	{ part: "move", step: 3, typed: true },
	{ part: "on", step: 3, typed: true },
	{ part: "feeling", step: 4, typed: false },
];

/** What is asked for where the reason `other` stands alone. */
const OTHER_NEEDS_WORD = "Other needs a word on what it was. Or choose another reason, or none.";

/** A lesson that is a good answer too. */
export const NOTHING_TO_LEARN = "Nothing to learn here: it was outside my control.";

/** What an ask told when its ritual began: only what the ritual changed is written at its end, and one finished elsewhere meanwhile is known by `completedAt` (ISO 8601). */
export type Before = { answers: Answers; completedAt: string | null };

/** The texts drawn for this ritual, and the reasons they were drawn for. */
export type Offered = { reasons: readonly string[]; offer: Offer };

/** Another wording that was offered: `to` for the text `of`. */
export type Rewrite = { of: string; to: string };

/** A ritual under way: where it stands (an index into `PARTS`; `PARTS.length` when every question was passed), the answers, the text being typed. */
export type RitualState = {
	askId: string;
	at: number;
	answers: Answers;
	before: Before;
	field: TextField;
	/** Null until the ritual comes to its first text. */
	offered: Offered | null;
	/** The wordings offered so far, the newest last; while `rewriting` that one waits for an answer. */
	rewrites: readonly Rewrite[];
	rewriting: boolean;
	/** Whether the feeling is a 1 that was just typed, which a 0 makes a 10. */
	oneWaits: boolean;
	/** Whether what the question rests on is shown. */
	why: boolean;
	/** Whether it was finished elsewhere meanwhile, and the person is asked which of the two to keep. */
	elsewhere: boolean;
	/** A line under the question: a date that was not understood, and what to write instead. */
	trouble: string | null;
};

/** Nothing lies over the question. */
export const CLOSED = { rewriting: false, why: false, elsewhere: false, trouble: null } as const;

/** A ritual from its beginning, with what the ask already tells. */
export function beginRitual(ask: Ask): RitualState {
	const before = { answers: answersOf(ask), completedAt: completionOf(ask) };
	const fresh = { field: fieldOf(""), offered: null, rewrites: [], oneWaits: false, ...CLOSED };
	return standAt({ askId: ask._id, at: 0, answers: before.answers, before, ...fresh }, 0);
}

/** The question the ritual stands at; undefined when every question was passed. */
export function partAt(state: Pick<RitualState, "at">) {
	return PARTS[state.at];
}

/** Moves to the question at `at`, with its earlier answer ready to edit. */
export function standAt(state: RitualState, at: number): RitualState {
	return { ...state, at, field: fieldAt(state.answers, at), oneWaits: false, ...CLOSED };
}

/** The field of the question at `at` before anything is typed into it. */
function fieldAt(answers: Answers, at: number): TextField {
	const part = PARTS[at];
	return part?.typed ? fieldFor(part.part, answerText(answers, part.part)) : fieldOf("");
}

/** Whether nothing was done in it that would be lost: no answer is another, and where it was not finished before, it still stands at its beginning. */
export function isUntouched({ at, answers, before, field }: RitualState): boolean {
	if (before.completedAt === null && at > 0) return false;
	const isAnswered = JSON.stringify(answers) !== JSON.stringify(before.answers);
	return !isAnswered && field.text === fieldAt(answers, at).text;
}

/** Whether the reason is `other` and nothing says what it was. */
export function lacksWord({ answers: { reasons, said } }: Pick<RitualState, "answers">): boolean {
	return reasons.includes("other") && said.trim() === "";
}

/** Back at what was said, for a word on what `other` was. */
export function askForWord(state: RitualState): RitualState {
	return { ...standAt(state, 0), trouble: OTHER_NEEDS_WORD };
}

/** What was said, and what is made of it, may have several lines; a pasted mail keeps them. */
export function fieldFor(part: Part, text: string): TextField {
	return fieldOf(text, { multiline: part === "said" || part === "explanation" || part === "lesson" });
}

/** The date that was typed and is not read yet; undefined where there is none. */
export function unreadDate(state: RitualState): string | undefined {
	const text = state.field.text.trim();
	const isRead = partAt(state)?.part !== "on" || text === "" || text === state.answers.on;
	return isRead ? undefined : text;
}

/** Takes what is typed as the answer to the question at hand; a date is read first (`unreadDate`), and taken by `takeDate`. */
export function takeTyping(state: RitualState): RitualState {
	const part = partAt(state)?.part;
	const { text } = state.field;
	if (part === "on" && text.trim() === "") return { ...state, answers: { ...state.answers, on: null } };
	if (part !== "said" && part !== "explanation" && part !== "lesson" && part !== "move") return state;
	if (text === fieldAt(state.answers, state.at).text) return state;
	const answer = part === "said" || part === "move" ? text.trim() : withoutOpenEnd(text);
	return { ...state, answers: { ...state.answers, [part]: answer } };
}

/** The next question; without a next move there is no date to ask for, and past the reasons `other` needs a word. */
export function forward(state: RitualState): RitualState {
	const taken = takeTyping(state);
	if (partAt(state)?.part === "reasons" && lacksWord(taken)) return askForWord(taken);
	return standAt(taken, stepOver(taken, state.at + 1, 1));
}

/** The question before, keeping what is typed; the first stays where it is. */
export function back(state: RitualState): RitualState {
	const taken = takeTyping(state);
	return standAt(taken, Math.max(0, stepOver(taken, state.at - 1, -1)));
}

function stepOver(state: RitualState, at: number, direction: 1 | -1): number {
	return PARTS[at]?.part === "on" && !state.answers.move ? at + direction : at;
}

/** Chooses a reason; `more` adds it and stays, to add another. Choosing one that is there takes it away. */
export function chooseReason(state: RitualState, reason: string, more: boolean): RitualState {
	const { reasons } = state.answers;
	const chosen = reasons.includes(reason);
	if (!more) return chooseReasons(state, [reason]);
	const next = chosen ? reasons.filter((other) => other !== reason) : [...reasons, reason];
	return { ...state, answers: { ...state.answers, reasons: next } };
}

/** Chooses these reasons, in the place of all before, and goes on. */
export function chooseReasons(state: RitualState, reasons: readonly string[]): RitualState {
	return forward({ ...state, answers: { ...state.answers, reasons: [...reasons] } });
}

/** Chooses the furthest stage and goes on. */
export function chooseStage(state: RitualState, stage: string): RitualState {
	return forward({ ...state, answers: { ...state.answers, stage } });
}

/** Answers the lesson with "nothing to learn here" and goes on. */
export function learnNothing(state: RitualState): RitualState {
	return forward({ ...state, field: fieldOf(NOTHING_TO_LEARN) });
}

/** Takes the day understood from what was typed; null lets the date go. */
export function takeDate(state: RitualState, on: Day | null): RitualState {
	return standAt({ ...state, answers: { ...state.answers, on } }, state.at);
}

/** Rates how it feels now with a 1, and stays: a 0 may follow. */
export function feelOne(state: RitualState): RitualState {
	return { ...state, oneWaits: true, answers: { ...state.answers, feeling: 1 } };
}

/** Rates how it feels now, 0 to 10, and passes the last question. */
export function feel(state: RitualState, feeling: number): RitualState {
	return standAt({ ...state, answers: { ...state.answers, feeling } }, PARTS.length);
}

function answerText(answers: Answers, part: Part): string {
	if (part === "on") return answers.on ?? "";
	if (part === "said" || part === "explanation" || part === "lesson" || part === "move") return answers[part];
	return "";
}
