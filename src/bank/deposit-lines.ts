import { Failure, wrongUsage } from "../command/failure.js";
import { cleanText, shownLine } from "../terminal/clean.js";
import type { Clock } from "../time/clock.js";
import { calendarDay } from "../time/local.js";
import type { Moment } from "../time/moment.js";
import { parseWhen } from "../time/when.js";
import type { Deposit } from "./deposit-records.js";

/** A deposit as a line of a file says it; `moment` is null where no date stands before it. */
export type DepositLine = { text: string; moment: Moment | null };

/** What of a deposit tells whether a line is in the bank already. */
type Known = Pick<Deposit, "text" | "from" | "at" | "offset">;

const LINE_END = /\r\n|\r|\n/;
/** What lists begin their lines with. */
const BULLET = /^[-*•]\s+/;
const TIME = String.raw`\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?![:.]?\d)`;
/** What makes another time of the one before it: "pm", or the end of a span. */
const GOES_ON = String.raw`\s*(?:[ap]\.?m\b|(?:[-–—]|to\b|until\b)\s*\d\d?[:.]\d\d)`;
/**
 * A date at the beginning of a line, and what parts it from the text. Behind a T stands a time as ISO 8601 has it, with an offset or
 * without; behind a blank one of 24 hours that says all: of "09:30-10:30" or "10:00 pm" the day is taken, the rest is text.
 */
const DATED = new RegExp(
	String.raw`^(\d{4}-\d\d-\d\d(?:T${TIME}(?:Z|[+-]\d\d:?\d\d)?| ${TIME}(?!${GOES_ON}))?)(?:\s*[:;,|]\s*|\s+[-–—]\s+|\s+|$)`,
	"i",
);

/** How a date begins a line that is in another form than the one read: "14 March 2025", "3/14/2025", "[2025-03-14]", "20250314". */
const OTHERWISE_DATED =
	/^\[?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{8}|\d{1,2}\.? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4})(?!\d)/u;

/** How many lines begin with a date that was not read as one, and stays in the text. */
export function unreadDates(lines: readonly DepositLine[]): number {
	return lines.filter(({ text, moment }) => moment === null && OTHERWISE_DATED.test(text)).length;
}

/**
 * The deposits of a text, one a line: a date before it is its date, blank lines are skipped. Throws a Failure (2) that names the line for
 * a date that does not exist, lies ahead, or has no text behind it.
 */
export async function readDepositLines(text: string, clock: Clock): Promise<DepositLine[]> {
	const lines: DepositLine[] = [];
	for (const [at, line] of text.split(LINE_END).entries()) {
		const words = cleanText(line).trim().replace(BULLET, "");
		if (words !== "") lines.push(await readLine(words, at + 1, clock));
	}
	return lines;
}

async function readLine(words: string, number: number, clock: Clock): Promise<DepositLine> {
	const [head = "", date] = DATED.exec(words) ?? [];
	if (date === undefined) return { text: words, moment: null };
	const text = words.slice(head.length);
	if (text === "") throw wrongUsage(`line ${number}: there is a date and no text. Write the text behind it.`);
	return { text, moment: await momentOf(date, number, clock) };
}

async function momentOf(date: string, number: number, clock: Clock): Promise<Moment> {
	try {
		const { at, offset, dateOnly } = await parseWhen(date, clock, { future: false });
		return { at, offset, dateOnly };
	} catch (error) {
		if (error instanceof Failure) throw wrongUsage(`line ${number}: ${error.message}`);
		throw error;
	}
}

/**
 * The lines that are not in the bank yet, and how many are: with the same text, and the same day where the line has a date, and the same
 * `from` where one is given. A line that comes twice counts as known the second time.
 */
export function newLines(
	lines: readonly DepositLine[],
	bank: readonly Known[],
	from: string | null,
): { fresh: DepositLine[]; known: number } {
	const days = new Map<string, Set<string>>();
	const learn = (text: string, day: string | null) => {
		const known = days.get(text) ?? new Set();
		days.set(text, day === null ? known : known.add(day));
	};
	for (const deposit of bank) {
		if (from === null || deposit.from === from) learn(compared(deposit.text), dayOfMoment(deposit));
	}
	const fresh = lines.filter((line) => {
		const text = compared(line.text);
		const day = line.moment && dayOfMoment(line.moment);
		const known = days.get(text);
		if (known && (day === null || known.has(day))) return false;
		learn(text, day);
		return true;
	});
	return { fresh, known: lines.length - fresh.length };
}

/** A text as it is compared: the number of blanks and the forms of accents do not matter. */
function compared(text: string): string {
	return shownLine(text).normalize("NFC").replace(/\s+/g, " ").trim();
}

function dayOfMoment({ at, offset }: { at: Date | number; offset: number }): string {
	return calendarDay(Number(at), offset);
}
