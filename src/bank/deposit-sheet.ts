import { whoKey } from "../asks/ask.js";
import type { Digest } from "../journal/journal.js";
import { dayNumberOf } from "../time/days.js";
import type { Deposit } from "./deposit-records.js";

/** What of a deposit there is to read. */
export type DepositToRead = Pick<
	Deposit,
	| "_id"
	| "kind"
	| "text"
	| "from"
	| "did"
	| "at"
	| "offset"
	| "dateOnly"
	| "askId"
	| "channel"
	| "reasons"
	| "pinned"
	| "private"
>;

/**
 * What a draw has to know of the deposits of a file, in order of writing: a column for each fact, because it looks at thousands and one
 * is read. By its writer's clock, `days` is the number of the calendar day as `dayNumber` counts, `minutes` since its midnight. `pinned`
 * and `private` have a letter for each deposit, y for yes; `fits` a line for each, see `Fits`, that few draws look at.
 */
export type DepositSheet = {
	ids: string[];
	days: number[];
	minutes: number[];
	pinned: string;
	private: string;
	fits: string;
};

/** Where a deposit fits: `who` as `whoKey` writes it, the ids of its channel and its reasons. */
export type Fits = { who: string | null; channel: string | null; reasons: readonly string[] };

/** `Fits` as a line of JSON. */
type FitsLine = [who: string | null, channel: string | null, reasons: readonly string[]];

/** A sheet of nothing. */
export const EMPTY_SHEET: DepositSheet = { ids: [], days: [], minutes: [], pinned: "", private: "", fits: "" };

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;
const [YES, NO] = ["y", "-"];

/** How the journal makes and keeps sheets. */
export const depositDigest: Digest<Deposit, DepositSheet> = {
	name: "deposits",
	key: "2",
	empty: EMPTY_SHEET,
	of: sheetOf,
	add: (left, right) => ({
		ids: left.ids.concat(right.ids),
		days: left.days.concat(right.days),
		minutes: left.minutes.concat(right.minutes),
		pinned: left.pinned + right.pinned,
		private: left.private + right.private,
		fits: left.fits + right.fits,
	}),
};

/** Whether a deposit of a sheet is pinned, by its place in it. */
export function isPinnedAt(sheet: DepositSheet, index: number): boolean {
	return sheet.pinned[index] === YES;
}

/** Whether a deposit of a sheet is private, by its place in it. */
export function isPrivateAt(sheet: DepositSheet, index: number): boolean {
	return sheet.private[index] === YES;
}

/** What a line of `fits` says. */
export function fitsIn(line: string): Fits {
	const [who, channel, reasons] = JSON.parse(line) as FitsLine;
	return { who, channel, reasons };
}

function sheetOf(deposits: readonly Deposit[]): DepositSheet {
	// Whole days and minutes: to divide by them thousands of times is most of what a draw would do.
	const days = deposits.map(({ at, offset }) => dayNumberOf(at.getTime(), offset, 0));
	const minuteOf = ({ at, offset }: Deposit) => Math.floor(at.getTime() / MS_PER_MINUTE + offset);
	return {
		ids: deposits.map(({ _id }) => _id),
		days,
		minutes: deposits.map((deposit, index) => minuteOf(deposit) - (days[index] ?? 0) * MINUTES_PER_DAY),
		pinned: deposits.map(({ pinned }) => (pinned ? YES : NO)).join(""),
		private: deposits.map((deposit) => (deposit.private ? YES : NO)).join(""),
		fits: deposits.map((deposit) => `${JSON.stringify(fitsLineOf(deposit))}\n`).join(""),
	};
}

function fitsLineOf({ from, channel = null, reasons = [] }: Deposit): FitsLine {
	return [from && whoKey(from), channel, reasons];
}
