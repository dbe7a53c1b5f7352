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
/** How a day's text begins that has no times. */
const UNTIMED = "=";

/**
 * Events of one day, in order of time, as text: the outcomes' letters, then for each 6 characters of base-36 milliseconds. The letters
 * stand together because most looks want nothing else, and at a start there is no time to pick them out.
 */
export function encodeEvents(events: readonly DayEvent[]): string {
	let letters = "";
	let times = "";
	for (const { time, outcome } of events) {
		letters += OUTCOME_LETTERS[outcome];
		times += time.toString(36).padStart(TIME_DIGITS, "0");
	}
	return letters + times;
}

/** The same events without their times: of a day to which no other events will come. */
export function withoutTimes(text: string): string {
	return UNTIMED + lettersOf(text);
}

/** Reads a day's text, in its order; without times all are at the day's start. Letters it does not know are left out. */
export function decodeEvents(text: string): DayEvent[] {
	const letters = lettersOf(text);
	return [...letters].flatMap((letter, index) => {
		const outcome = OUTCOME_OF.get(letter);
		const start = letters.length + index * TIME_DIGITS;
		const time = text.startsWith(UNTIMED) ? 0 : Number.parseInt(text.slice(start, start + TIME_DIGITS), 36);
		return outcome ? [{ time, outcome }] : [];
	});
}

/** The outcomes' letters of a day's text, in its order. */
export function lettersOf(text: string): string {
	return text.startsWith(UNTIMED) ? text.slice(1) : text.slice(0, text.length / EVENT_LENGTH);
}

/** Two texts of one day as one, in order of time; at the same time the events of `left` come first, and events without times before all others. */
export function mergeEvents(left: string, right: string): string {
	const [leftLetters, rightLetters] = [lettersOf(left), lettersOf(right)];
	if (left.startsWith(UNTIMED) || right.startsWith(UNTIMED)) return UNTIMED + leftLetters + rightLetters;
	const [leftTimes, rightTimes] = [left.slice(leftLetters.length), right.slice(rightLetters.length)];
	let letters = "";
	let times = "";
	let next = 0;
	for (let at = 0; at < rightLetters.length; at++) {
		const time = timeAt(rightTimes, at);
		const from = next;
		// Of one length, so that they compare as numbers do.
		while (next < leftLetters.length && timeAt(leftTimes, next) <= time) next++;
		letters += leftLetters.slice(from, next) + rightLetters.charAt(at);
		times += leftTimes.slice(from * TIME_DIGITS, next * TIME_DIGITS) + time;
	}
	return letters + leftLetters.slice(next) + times + leftTimes.slice(next * TIME_DIGITS);
}

function timeAt(times: string, index: number): string {
	return times.slice(index * TIME_DIGITS, (index + 1) * TIME_DIGITS);
}
