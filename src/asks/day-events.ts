import { OUTCOMES, type Outcome } from "./ask.js";

/** One letter for each outcome, so that a month's history stays small. */
export const OUTCOME_LETTERS: Record<Outcome, string> = {
	yes: "y",
	no: "n",
	not_now: "t",
	ghosted: "g",
	unreached: "u",
	withdrawn: "w",
	pending: "p",
};

/** One event of a day; `time` is milliseconds since the day's start (0 to 86,399,999). */
export type DayEvent = { time: number; outcome: Outcome };

const OUTCOME_OF = new Map(OUTCOMES.map((outcome) => [OUTCOME_LETTERS[outcome], outcome]));
const TIME_DIGITS = 6;
const EVENT_LENGTH = TIME_DIGITS + 1;
const EVENTS = /[0-9a-z]{6}(.)/g;
/** How a day's text begins that has no times. */
const UNTIMED = "=";

/** Events of one day, in order of time, as text: for each, 6 characters of base-36 milliseconds, then the outcome's letter. */
export function encodeEvents(events: readonly DayEvent[]): string {
	let text = "";
	for (const { time, outcome } of events)
		text += time.toString(36).padStart(TIME_DIGITS, "0") + OUTCOME_LETTERS[outcome];
	return text;
}

/** The same events without their times: of a day to which no other events will come. */
export function withoutTimes(text: string): string {
	return UNTIMED + lettersOf(text);
}

/** Reads a day's text, in its order; without times all are at the day's start. Letters it does not know are left out. */
export function decodeEvents(text: string): DayEvent[] {
	return [...lettersOf(text)].flatMap((letter, index) => {
		const outcome = OUTCOME_OF.get(letter);
		const start = index * EVENT_LENGTH;
		const time = text.startsWith(UNTIMED) ? 0 : Number.parseInt(text.slice(start, start + TIME_DIGITS), 36);
		return outcome ? [{ time, outcome }] : [];
	});
}

/** The outcomes' letters of a day's text, in its order. */
export function lettersOf(text: string): string {
	return text.startsWith(UNTIMED) ? text.slice(1) : text.replace(EVENTS, "$1");
}

/** Two texts of one day as one, in order of time; at the same time the events of `left` come first, and events without times before all others. */
export function mergeEvents(left: string, right: string): string {
	if (left.startsWith(UNTIMED) || right.startsWith(UNTIMED)) return UNTIMED + lettersOf(left) + lettersOf(right);
	let merged = "";
	let next = 0;
	for (let at = 0; at < right.length; at += EVENT_LENGTH) {
		const time = right.slice(at, at + TIME_DIGITS);
		const from = next;
		// Of one length, so that they compare as numbers do.
		while (next < left.length && left.slice(next, next + TIME_DIGITS) <= time) next += EVENT_LENGTH;
		merged += left.slice(from, next) + right.slice(at, at + EVENT_LENGTH);
	}
	return merged + left.slice(next);
}
