import { type KeyPress, keyId } from "../../terminal/key-press.js";
import { edit, fieldOf, insert, type TextField } from "../../terminal/text-field.js";
import type { Debrief } from "./slump-collection.js";

/** The four questions of a debrief, in their order (evidence.md 3.4: self-led, on records). */
export const QUESTIONS: readonly { id: keyof Debrief; asks: string }[] = [
	{ id: "meant", asks: "What was meant to happen? The plan for these weeks." },
	{ id: "happened", asks: "What happened? The facts; your last noes stand here." },
	{ id: "gap", asks: "What explains the gap? The list, the offer, the timing, the season?" },
	{ id: "next", asks: "What next? One thing to try, written as advice to a colleague." },
];

/** A debrief under way: the question it stands at, what is answered, the text being typed, what went wrong with keeping it. */
export type DebriefState = { at: number; answers: Debrief; field: TextField; trouble: string | null };

/** What a half-written debrief leaves behind. */
export type DebriefDraft = { at: number; answers: Debrief };

/** What the screen has to do after a key: keep it for later and leave, or save it. */
export type DebriefEffect = "leave" | "save";

const NOTHING: Debrief = { meant: "", happened: "", gap: "", next: "" };

/** A debrief from its beginning, or from where a draft left it. */
export function beginDebrief(draft?: DebriefDraft): DebriefState {
	const { at, answers } = draft ?? { at: 0, answers: NOTHING };
	return standAt(answers, at);
}

/** The draft of a debrief as it stands, what is being typed included. */
export function draftOf(state: DebriefState): DebriefDraft {
	return { at: state.at, answers: answersNow(state) };
}

/** Whether a stored value is a draft of a debrief. */
export function isDebriefDraft(value: unknown): value is DebriefDraft {
	if (typeof value !== "object" || value === null) return false;
	const { at, answers } = value as Partial<DebriefDraft>;
	return (
		typeof at === "number" &&
		QUESTIONS[at] !== undefined &&
		QUESTIONS.every(({ id }) => typeof answers?.[id] === "string")
	);
}

/** The answers with what is being typed, without blanks at their ends. */
export function answersNow({ at, answers, field }: DebriefState): Debrief {
	const id = QUESTIONS[at]?.id;
	return id ? { ...answers, [id]: field.text.trim() } : answers;
}

/** Whether nothing at all was written. */
export function isEmpty(answers: Debrief): boolean {
	return QUESTIONS.every(({ id }) => answers[id] === "");
}

/** What a key does to a debrief; `columns` are those of its text field. */
export function pressInDebrief(
	state: DebriefState,
	key: KeyPress,
	columns: number,
): { state: DebriefState; effect?: DebriefEffect } {
	const id = keyId(key);
	if (id === "escape") return { state, effect: "leave" };
	if (id === "ctrl-s") return { state, effect: "save" };
	if (id === "enter") {
		if (state.at === QUESTIONS.length - 1) return { state, effect: "save" };
		return { state: standAt(answersNow(state), state.at + 1) };
	}
	if (id === "shift-tab" || (id === "left" && state.field.cursor === 0)) {
		return { state: standAt(answersNow(state), Math.max(0, state.at - 1)) };
	}
	const field = key.name === "paste" ? insert(state.field, key.text) : edit(state.field, key, columns);
	return { state: field ? { ...state, field, trouble: null } : state };
}

function standAt(answers: Debrief, at: number): DebriefState {
	const id = QUESTIONS[at]?.id;
	return { at, answers, field: fieldOf(id ? answers[id] : "", { multiline: true }), trouble: null };
}
