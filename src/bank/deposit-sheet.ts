import type { Digest } from "../journal/journal.js";
import { DEPOSIT_KINDS, type Deposit, type DepositKind } from "./deposit-records.js";
import type { Drawable } from "./draw.js";

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
 * The deposits of a file in order of writing: a column for each fact, because a draw looks at thousands and reads one. `at` in epoch
 * milliseconds, `offsets` in minutes east of UTC; of `letters` each deposit has four; `fits` and `words` are a line of JSON each.
 */
export type DepositSheet = {
	ids: string[];
	at: number[];
	offsets: number[];
	letters: string;
	fits: string;
	words: string;
};

/** Where a deposit fits, and what there is to read in it, as they are kept. */
type Fits = [from: string | null, channel: string | null, reasons: readonly string[]];
type Words = [text: string, did: string | null, askId: string | null];

/** A sheet of nothing. */
export const EMPTY_SHEET: DepositSheet = { ids: [], at: [], offsets: [], letters: "", fits: "", words: "" };

/** So many characters of a text are kept here, and of what was done. */
const LONGEST = 500;
const LETTERS = 4;
const KIND_LETTERS: Record<DepositKind, string> = { win: "w", praise: "p", thanks: "t", milestone: "m" };
const KIND_OF = new Map<string | undefined, DepositKind>(DEPOSIT_KINDS.map((kind) => [KIND_LETTERS[kind], kind]));
const [YES, NO] = ["y", "-"];

/** How the journal makes and keeps sheets. */
export const depositDigest: Digest<Deposit, DepositSheet> = {
	name: "deposits",
	key: "1",
	empty: EMPTY_SHEET,
	of: sheetOf,
	add: (left, right) => ({
		ids: left.ids.concat(right.ids),
		at: left.at.concat(right.at),
		offsets: left.offsets.concat(right.offsets),
		letters: left.letters + right.letters,
		fits: left.fits + right.fits,
		words: left.words + right.words,
	}),
};

/** The deposits of a sheet as a draw sees them, in its order. */
export function drawablesOf({ ids, at, offsets, letters, fits }: DepositSheet): Drawable[] {
	// Those that fit alike share what they fit: a draw then looks at it once.
	const known = new Map<string, Drawable["fits"]>();
	const lines = fits.split("\n");
	return ids.map((id, index) => {
		const line = lines[index] ?? "";
		const fit = known.get(line) ?? fitsIn(line);
		known.set(line, fit);
		return {
			id,
			at: at[index] ?? 0,
			offset: offsets[index] ?? 0,
			pinned: letters[index * LETTERS + 1] === YES,
			private: letters[index * LETTERS + 2] === YES,
			fits: fit,
		};
	});
}

/** A deposit of a sheet by its place in it. What it says may be cut, see `isCut`. */
export function depositAt(sheet: DepositSheet, index: number): DepositToRead {
	const [kind, pinned, isPrivate, dateOnly] = sheet.letters.slice(index * LETTERS, (index + 1) * LETTERS);
	const [text, did, askId] = JSON.parse(sheet.words.split("\n")[index] ?? "") as Words;
	const { who: from = null, channel = null, reasons = [] } = fitsIn(sheet.fits.split("\n")[index] ?? "");
	return {
		_id: sheet.ids[index] ?? "",
		kind: KIND_OF.get(kind) ?? "win",
		text,
		from,
		did,
		at: new Date(sheet.at[index] ?? 0),
		offset: sheet.offsets[index] ?? 0,
		dateOnly: dateOnly === YES,
		askId,
		channel,
		reasons: [...reasons],
		pinned: pinned === YES,
		private: isPrivate === YES,
	};
}

/** Whether a deposit of a sheet is private, by its place in it. */
export function isPrivateAt({ letters }: DepositSheet, index: number): boolean {
	return letters[index * LETTERS + 2] === YES;
}

/** Whether a deposit of a sheet may go on in its record. */
export function isCut({ text, did }: DepositToRead): boolean {
	return text.length >= LONGEST || (did?.length ?? 0) >= LONGEST;
}

function sheetOf(deposits: readonly Deposit[]): DepositSheet {
	return {
		ids: deposits.map(({ _id }) => _id),
		at: deposits.map(({ at }) => at.getTime()),
		offsets: deposits.map(({ offset }) => offset),
		letters: deposits.map(lettersOf).join(""),
		fits: lines(deposits, ({ from, channel = null, reasons = [] }): Fits => [from, channel, reasons]),
		words: lines(deposits, ({ text, did, askId }): Words => [beginning(text), did ? beginning(did) : null, askId]),
	};
}

function lettersOf({ kind, pinned, private: isPrivate, dateOnly }: Deposit): string {
	return KIND_LETTERS[kind] + [pinned, isPrivate, dateOnly].map((flag) => (flag ? YES : NO)).join("");
}

function lines(deposits: readonly Deposit[], factOf: (deposit: Deposit) => unknown): string {
	return deposits.map((deposit) => `${JSON.stringify(factOf(deposit))}\n`).join("");
}

function fitsIn(line: string): Drawable["fits"] {
	const [who, channel, reasons] = JSON.parse(line) as Fits;
	return { who, channel, reasons };
}

function beginning(text: string): string {
	if (text.length <= LONGEST) return text;
	return Array.from(text).slice(0, LONGEST).join("");
}
