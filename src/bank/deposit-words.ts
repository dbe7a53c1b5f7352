import { shown, shownLine } from "../terminal/clean.js";
import type { Day } from "../time/days.js";
import { calendarDay } from "../time/local.js";
import { dayInWords, dayThisYear } from "../time/words.js";
import { KIND_TERMS } from "./deposit-kinds.js";
import type { Deposit, DepositKind } from "./deposit-records.js";
import { yearsAgoToday } from "./years-ago.js";

const NUMBERS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const OPENS_QUOTED = /^["“„«'‘‚‹]/u;

/** The kind of a deposit as it is headed: "Win". */
export function kindWord(kind: DepositKind): string {
	return KIND_TERMS.find(({ id }) => id === kind)?.label ?? kind;
}

/** The heading of a deposit: "From your bank, 14 March", "From your bank, two years ago today". */
export function depositHeading(deposit: Pick<Deposit, "at" | "offset">, today: Day): string {
	return `From your bank, ${depositWhen(deposit, today)}`;
}

/** When a deposit is of, with its year where it is another than today's: "14 March", "two years ago today". */
export function depositWhen({ at, offset }: Pick<Deposit, "at" | "offset">, today: Day): string {
	const day = calendarDay(at.getTime(), offset);
	const years = yearsAgoToday(day, today);
	if (years === 0) return dayThisYear(day, today);
	// In years without 29 February, its anniversary is another day of the calendar.
	const on = day.slice(5) === today.slice(5) ? " today" : `, on ${dayInWords(day).slice(0, -5)}`;
	return `${yearsWords(years)} ago${on}`;
}

/** What a deposit is and whom it came from, in one line: "Praise, from Ana", "Win, the yes from Initech", "Milestone". */
export function sourceWords({ kind, from, askId }: Pick<Deposit, "kind" | "from" | "askId">): string {
	const whom = fromWords({ from, askId });
	return whom === undefined ? kindWord(kind) : `${kindWord(kind)}, ${whom}`;
}

/** Whom a deposit came from: "from Ana", "the yes from Initech", "of a yes"; undefined where that was not written down. */
export function fromWords({ from, askId }: Pick<Deposit, "from" | "askId">): string | undefined {
	const whom = from ? shownLine(from).trim() : "";
	if (askId) return whom === "" ? "of a yes" : `the yes from ${whom}`;
	return whom === "" ? undefined : `from ${whom}`;
}

/** What the person did for it: "What you did: called back on the day I said"; undefined where nothing was written down. */
export function didWords({ did }: Pick<Deposit, "did">): string | undefined {
	return did ? `What you did: ${shownLine(did)}` : undefined;
}

/** The text of a deposit in quotes, but for one that begins with some of its own. */
export function quoted(text: string): string {
	return OPENS_QUOTED.test(text) ? text : `"${text}"`;
}

/** A deposit in lines, as it is read out: when it is of, what it says, what the person did, what it is and whom it came from. */
export function depositWords(
	deposit: Pick<Deposit, "at" | "offset" | "text" | "did" | "kind" | "from" | "askId">,
	today: Day,
): string[] {
	const did = didWords(deposit);
	const text = shown(deposit.text).split("\n");
	return [`${depositHeading(deposit, today)}:`, ...text, ...(did ? [did] : []), `${sourceWords(deposit)}.`];
}

function yearsWords(years: number): string {
	if (years === 1) return "a year";
	return `${NUMBERS[years - 2] ?? years} years`;
}
