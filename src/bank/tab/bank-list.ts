import { windowOf } from "../../terminal/list.js";
import type { Day, Month } from "../../time/days.js";
import { calendarDay } from "../../time/local.js";
import { DEPOSIT_KINDS, type Deposit, type DepositKind } from "../deposit-records.js";

/** A line of the list: the heading of a month, or a deposit. */
export type BankLine = { month: Month } | { deposit: Deposit };

/** The list in lines, and for each deposit (by its row among the deposits) the line it stands in. */
export type BankLines = { lines: readonly BankLine[]; lineOf: readonly number[] };

/** The lines drawn, and the line of the first of them that scrolls. */
export type DrawnLines = { lines: readonly BankLine[]; top: number };

/** So few rows have no room for headings that stay. */
const FEW_ROWS = 3;

/** The day of each deposit as its own calendar has it: worked out once, because thousands are grouped with every key. */
const days = new WeakMap<Deposit, Day>();

/** The day of a deposit, on the calendar of where it was made. */
export function dayOfDeposit(deposit: Deposit): Day {
	const known = days.get(deposit);
	if (known !== undefined) return known;
	const day = calendarDay(deposit.at.getTime(), deposit.offset);
	days.set(deposit, day);
	return day;
}

/** Of deposits, those of one kind; all of them with null. */
export function ofKind(deposits: readonly Deposit[], kind: DepositKind | null): readonly Deposit[] {
	return kind === null ? deposits : deposits.filter((deposit) => deposit.kind === kind);
}

/** How many deposits there are of each kind. */
export function countKinds(deposits: readonly Deposit[]): Record<DepositKind, number> {
	const counts: Record<DepositKind, number> = { win: 0, praise: 0, thanks: 0, milestone: 0 };
	for (const { kind } of deposits) counts[kind]++;
	return counts;
}

/** The kind after this one (or before it, with -1) that has deposits; null is all of them, and stands before the first. */
export function kindBeside(
	kind: DepositKind | null,
	counts: Readonly<Record<DepositKind, number>>,
	step: 1 | -1,
): DepositKind | null {
	const ring = [null, ...DEPOSIT_KINDS.filter((one) => counts[one] > 0 || one === kind)];
	return ring[(ring.indexOf(kind) + step + ring.length) % ring.length] ?? null;
}

/** Deposits in lines, with a heading before the first one of each month. They come as they are to stand. */
export function bankLines(deposits: readonly Deposit[]): BankLines {
	const lines: BankLine[] = [];
	const lineOf: number[] = [];
	let last: Month | undefined;
	for (const deposit of deposits) {
		const month = dayOfDeposit(deposit).slice(0, 7);
		if (month !== last) lines.push({ month });
		last = month;
		lineOf.push(lines.length);
		lines.push({ deposit });
	}
	return { lines, lineOf };
}

/**
 * The lines to draw in `rows` rows so that the selected one shows (the line of a deposit, -1 for none), with the least scrolling from
 * `top`, or without it as near the middle as there is room. The month of the first deposit drawn always stands above it.
 */
export function drawnLines(
	lines: readonly BankLine[],
	{ selected, rows, top }: { selected: number; rows: number; top?: number | undefined },
): DrawnLines {
	const list = { count: lines.length, selected, ...(top === undefined ? {} : { top }) };
	if (rows < FEW_ROWS) {
		const visible = windowOf({ ...list, rows });
		return { lines: lines.slice(visible.top, visible.bottom), top: visible.top };
	}
	// A row is kept for the heading, also where it stands among the lines by itself.
	const visible = windowOf({ ...list, rows: rows - 1 });
	const first = lines[visible.top];
	if (!first || "month" in first) return { lines: lines.slice(visible.top, visible.top + rows), top: visible.top };
	const heading: BankLine = { month: dayOfDeposit(first.deposit).slice(0, 7) };
	return { lines: [heading, ...lines.slice(visible.top, visible.bottom)], top: visible.top };
}
