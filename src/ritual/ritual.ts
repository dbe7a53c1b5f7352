import type { Ask, Ritual } from "../asks/ask.js";
import { fieldOf, type TextField } from "../terminal/text-field.js";
import type { Day } from "../time/days.js";

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

/** A lesson that is a good answer too. */
export const NOTHING_TO_LEARN = "Nothing to learn here: it was outside my control.";

/** What has been answered so far; an empty text or null is a skipped question. */
export type Answers = {
	said: string;
	reasons: string[];
	stage: string | null;
	explanation: string;
	lesson: string;
	move: string;
	on: Day | null;
	feeling: number | null;
};

/** What an ask told when its ritual began: only what the ritual changed is written at its end, and one finished elsewhere meanwhile is known by `completedAt` (ISO 8601). */
type Before = { answers: Answers; completedAt: string | null };

/** A ritual under way: where it stands (an index into `PARTS`; `PARTS.length` when every question was passed), the answers, the text being typed. */
export type RitualState = {
	askId: string;
	at: number;
	answers: Answers;
	before: Before;
	field: TextField;
	/** A line under the question: a date that was not understood, and what to write instead. */
	trouble: string | null;
};

/** What a half-walked ritual leaves behind, as plain JSON. */
export type RitualDraft = { askId: string; at: number; answers: Answers; before: Before; typing: string };

/** The key under which the draft of an ask's ritual is kept. */
export function draftKey(askId: string): string {
	return `ritual-${askId}`;
}

/** A ritual from its beginning, with what the ask already tells. */
export function beginRitual(ask: Ask): RitualState {
	const before = { answers: answersOf(ask), completedAt: completionOf(ask) };
	return standAt({ askId: ask._id, at: 0, answers: before.answers, before, field: fieldOf(""), trouble: null }, 0);
}

/** When the ritual of an ask was finished, as ISO 8601; null if it was not. */
export function completionOf(ask: Ask): string | null {
	return ask.ritual?.completedAt?.toISOString() ?? null;
}

/** What an ask tells of the ritual's questions. */
function answersOf(ask: Ask): Answers {
	return {
		said: ask.note ?? "",
		reasons: ask.reasons,
		stage: ask.stage,
		explanation: ask.ritual?.explanation ?? "",
		lesson: ask.ritual?.lesson ?? "",
		move: ask.ritual?.nextMove?.text ?? "",
		on: ask.ritual?.nextMove?.on ?? null,
		feeling: ask.ritual?.feeling ?? null,
	};
}

/** A ritual where a draft left it, the text being typed included. */
export function resumeRitual(draft: RitualDraft): RitualState {
	const state = standAt({ ...draft, field: fieldOf(""), trouble: null }, draft.at);
	const part = partAt(state);
	return part?.typed ? { ...state, field: fieldFor(part.part, draft.typing) } : state;
}

/** The draft to keep of a ritual as it stands. */
export function draftOf(state: RitualState): RitualDraft {
	return { askId: state.askId, at: state.at, answers: state.answers, before: state.before, typing: state.field.text };
}

/** Whether a stored value is a draft of a ritual. */
export function isDraft(value: unknown): value is RitualDraft {
	if (typeof value !== "object" || value === null) return false;
	const draft = value as Partial<RitualDraft>;
	return (
		typeof draft.askId === "string" &&
		typeof draft.at === "number" &&
		typeof draft.typing === "string" &&
		Array.isArray(draft.answers?.reasons) &&
		Array.isArray(draft.before?.answers?.reasons)
	);
}

/** The question the ritual stands at; undefined when every question was passed. */
export function partAt(state: RitualState) {
	return PARTS[state.at];
}

/** Moves to the question at `at`, with its earlier answer ready to edit. */
export function standAt(state: RitualState, at: number): RitualState {
	const part = PARTS[at];
	const text = part?.typed ? answerText(state.answers, part.part) : "";
	return { ...state, at, field: part ? fieldFor(part.part, text) : fieldOf(text), trouble: null };
}

/** What was said, and what is made of it, may have several lines; a pasted mail keeps them. */
function fieldFor(part: Part, text: string): TextField {
	return fieldOf(text, { multiline: part === "said" || part === "explanation" || part === "lesson" });
}

/** Takes what is typed as the answer to the question at hand; a date is taken by `takeDate`. */
export function takeTyping(state: RitualState): RitualState {
	const part = partAt(state)?.part;
	if (part !== "said" && part !== "explanation" && part !== "lesson" && part !== "move") return state;
	return { ...state, answers: { ...state.answers, [part]: state.field.text.trim() } };
}

/** The next question; without a next move there is no date to ask for. */
export function forward(state: RitualState): RitualState {
	const taken = takeTyping(state);
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
	if (!more) return forward({ ...state, answers: { ...state.answers, reasons: [reason] } });
	const next = chosen ? reasons.filter((other) => other !== reason) : [...reasons, reason];
	return { ...state, answers: { ...state.answers, reasons: next } };
}

/** Chooses the furthest stage and goes on. */
export function chooseStage(state: RitualState, stage: string): RitualState {
	return forward({ ...state, answers: { ...state.answers, stage } });
}

/** Answers the lesson with "nothing to learn here" and goes on. */
export function learnNothing(state: RitualState): RitualState {
	return forward({ ...state, field: fieldOf(NOTHING_TO_LEARN) });
}

/** Takes the day understood from what was typed (null lets the date go) and goes on. */
export function takeDate(state: RitualState, on: Day | null): RitualState {
	return standAt({ ...state, answers: { ...state.answers, on } }, state.at + 1);
}

/** Rates how it feels now, 0 to 10, and passes the last question. */
export function feel(state: RitualState, feeling: number): RitualState {
	return standAt({ ...state, answers: { ...state.answers, feeling } }, PARTS.length);
}

/** The ask with what the ritual changed since `before`, whatever else changed meanwhile; `completedAt` is when it was walked to its end or saved. */
export function withRitual(ask: Ask, answers: Answers, before: Answers, completedAt: Date): Ask {
	const { said, reasons, stage, ...told } = { ...answersOf(ask), ...changed(answers, before) };
	const ritual: Ritual = {
		explanation: told.explanation || null,
		lesson: told.lesson || null,
		nextMove: told.move ? { text: told.move, on: told.on } : null,
		feeling: told.feeling,
		completedAt,
	};
	return { ...ask, note: said || null, reasons, stage, ritual };
}

function changed(answers: Answers, before: Answers): Partial<Answers> {
	const isChanged = ([name, answer]: [string, unknown]) =>
		JSON.stringify(answer) !== JSON.stringify(before[name as keyof Answers]);
	return Object.fromEntries(Object.entries(answers).filter(isChanged));
}

function answerText(answers: Answers, part: Part): string {
	if (part === "on") return answers.on ?? "";
	if (part === "said" || part === "explanation" || part === "lesson" || part === "move") return answers[part];
	return "";
}
