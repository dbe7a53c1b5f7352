import type { Ask } from "../asks/ask.js";
import { oneInWords } from "../ratio/one-in-words.js";
import type { Ratio } from "../ratio/ratio.js";
import { ENOUGH } from "../ratio/words.js";
import { shownLine } from "../terminal/clean.js";
import type { Day } from "../time/days.js";
import { dayAndDistance } from "../time/words.js";

const UNCHANGED = "This no does not change the next ask.";

/** What the ritual kept, a line each: the lesson, the next move, the dread beside the feeling. `date` is the day on the calendar. */
export function keptLines(ask: Ask, today: Day, date: Day): string[] {
	const lesson = ask.ritual?.lesson ? `Lesson: ${shownLine(ask.ritual.lesson)}` : undefined;
	return [lesson, nextMoveLine(ask, today, date), dreadLine(ask)].filter((line) => line !== undefined);
}

/** "You expected 7, it is 3." when a forecast of the dread was made; otherwise undefined. */
function dreadLine(ask: Ask): string | undefined {
	const expected = ask.forecast?.dread;
	const feeling = ask.ritual?.feeling;
	if (expected === null || expected === undefined || feeling === null || feeling === undefined) return undefined;
	return `You expected ${expected}, it is ${feeling}.`;
}

/** The next move in one line with its day. */
function nextMoveLine(ask: Ask, today: Day, date: Day): string | undefined {
	const move = ask.ritual?.nextMove;
	if (!move) return undefined;
	const text = `Next: ${shownLine(move.text)}`;
	return move.on ? `${text} (${dayAndDistance(move.on, today, date)})` : text;
}

/** What is true of the next ask, whatever came before; with too few asks it says only that. */
export function closingLine(ratio: Ratio): string {
	const { decided, yes } = ratio.asks;
	if (decided === 0) return `Nothing else was decided in the last ${ratio.window.days} days. ${UNCHANGED}`;
	if (decided < ENOUGH) {
		const so = decided === 1 ? "this is the first" : `there are ${decided} so far`;
		return `From ten decided asks on the gauge can be read; ${so}. ${UNCHANGED}`;
	}
	if (yes === 0) {
		const most = oneInWords(ratio.rate.hi);
		return `No yes in ${decided} asks yet; as far as that tells, fewer than about ${most} becomes one. ${UNCHANGED}`;
	}
	const rate = oneInWords(yes / decided);
	return `At your rate about ${rate} asks ${rate.startsWith("1 ") ? "is" : "are"} a yes, and this no does not change the next one.`;
}
