import type { Deposit } from "../bank/deposit-records.js";
import { shownLine } from "../terminal/clean.js";
import type { Day } from "../time/days.js";
import { calendarDay } from "../time/local.js";
import { dayInWords } from "../time/words.js";

/** Where a deposit comes from, with its year where it is another than today's: "From your bank, 14 March". */
export function depositHeading({ at, offset }: Pick<Deposit, "at" | "offset">, today: Day): string {
	const day = calendarDay(at.getTime(), offset);
	const words = dayInWords(day);
	return `From your bank, ${day.slice(0, 4) === today.slice(0, 4) ? words.slice(0, -5) : words}`;
}

/** A deposit in lines: where it comes from, what it says, whom it came from. */
export function depositWords(deposit: Deposit, today: Day): string[] {
	const from = deposit.from ? [`(${shownLine(deposit.from)})`] : [];
	return [`${depositHeading(deposit, today)}:`, shownLine(deposit.text), ...from];
}
