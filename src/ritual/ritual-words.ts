import type { Ask } from "../asks/ask.js";
import { reasonLabel } from "../asks/vocabulary.js";
import { shownLine } from "../terminal/clean.js";
import { truncate, widthOf } from "../terminal/width.js";
import type { Clock } from "../time/clock.js";
import { PARTS, partAt, type RitualState, STEPS } from "./ritual.js";
import { CALL_KEY } from "./ritual-keys.js";

/** The columns that a name has in the foot at most. */
const LONGEST_CALLED = 24;
/** Columns that a name keeps whatever else there is to say. */
const FEWEST = 12;

/** The step a ritual stands at, in words; empty at its end. */
export function stepWords(step: number | undefined): string {
	return step === undefined ? "" : `step ${step + 1} of ${STEPS.length}`;
}

/** Columns of a title bar that a ritual's title does not have: the step, the margins. */
export const TITLE_ASIDE = 18;

/** What the ritual of a no or a yes is about, in one line of at most `room` columns; a long name gives way first. */
export function ritualTitle(ask: Ask, clock: Clock, room: number): string {
	const why = ask.outcome === "no" ? ask.reasons : [];
	const reasons = why.map((reason) => shownLine(reasonLabel(reason)).toLowerCase());
	const at = ask.decidedAt ?? ask.askedAt;
	const wall = new Date(at.getTime() + (ask.decidedOffset ?? ask.askedOffset) * 60_000).toISOString();
	const today = new Date(clock.now() + clock.offsetAt(clock.now()) * 60_000).toISOString().slice(0, 10);
	const when = wall.slice(0, 10) === today && !ask.dateOnly ? wall.slice(11, 16) : wall.slice(0, 10);
	const about = ["", ...reasons, when].join(", ");
	const start = ask.outcome === "yes" ? "A yes from " : "A no from ";
	return `${start}${truncate(shownLine(ask.who), Math.max(FEWEST, room - widthOf(start) - widthOf(about)))}${about}`;
}

/** What is said before anything is written over a ritual that was finished elsewhere. */
export const ELSEWHERE = "This ritual was finished in another terminal meanwhile.";

/** The same on the screen, with the keys that decide. */
export const FINISHED_ELSEWHERE = `${ELSEWHERE} Enter keeps that one, Ctrl-S writes yours over it.`;

/** One entry of the foot; what is not `always` there gives way where there is little room. */
export type FootKey = { key: string; says: string; always?: boolean };

/** The foot where a ritual was finished elsewhere, and the person is asked which of the two to keep. */
export const ELSEWHERE_KEYS: readonly FootKey[] = [
	{ key: "Enter", says: "keep that one", always: true },
	{ key: "Ctrl-S", says: "write yours over it", always: true },
	{ key: "Esc", says: "back", always: true },
];

/** The foot where any key does the same. */
export function anyKey(says: string): FootKey[] {
	return [{ key: "any key", says, always: true }];
}

/** The entry that leads on to a message to somebody of that name; without one to how somebody is noted. */
export function callKey(name: string | undefined): FootKey {
	const says = name === undefined ? "somebody to call" : `a message to ${truncate(name, LONGEST_CALLED)}`;
	return { key: CALL_KEY, says, always: true };
}

/** The keys that do something at the question at hand. `suggests`: the arrows bring suggestions now. */
export function ritualKeyLine(state: RitualState, { suggests }: { suggests: boolean }): readonly FootKey[] {
	if (state.elsewhere) return ELSEWHERE_KEYS;
	if (state.rewriting)
		return [
			{ key: "Tab", says: "take it, to finish", always: true },
			{ key: "Enter", says: "keep yours", always: true },
			{ key: "Ctrl-O", says: whyKey(state) },
			{ key: "Esc", says: state.why ? "back" : "back to yours", always: true },
		];
	const part = partAt(state)?.part;
	const on = state.oneWaits ? "keep 1" : isAnswered(state) ? "next" : "skip";
	const keys: FootKey[] = [{ key: "Enter", says: on, always: true }];
	if (part === "said" && state.field.text === "") keys.push({ key: "Ctrl-B", says: "breathe first, half a minute" });
	if (suggests) keys.push({ key: "↓", says: "ideas" });
	if (part === "lesson") keys.push({ key: "Tab", says: "nothing to learn here", always: true });
	if (part === "reasons") keys.push({ key: "Shift", says: "with a key: more than one" });
	if (state.at > 0) keys.push({ key: "←", says: "back", always: part !== "lesson" });
	if (part === "explanation" || part === "lesson") keys.push({ key: "Ctrl-T", says: "voice" });
	keys.push({ key: "Ctrl-O", says: whyKey(state) });
	keys.push({ key: "Ctrl-S", says: "save as it is" });
	keys.push({ key: "Esc", says: state.why ? "back" : "later", always: true });
	return keys;
}

function whyKey({ why }: RitualState): string {
	return why ? "hide this" : "why this";
}

function isAnswered({ field, answers, ...state }: RitualState): boolean {
	const part = PARTS[state.at]?.part;
	if (part === "reasons") return answers.reasons.length > 0;
	if (part === "stage" || part === "feeling") return answers[part] !== null;
	return field.text !== "";
}
