import { shown } from "../../terminal/clean.js";
import { glyphs } from "../../terminal/glyphs.js";
import { capital } from "../../terminal/sentence.js";
import { truncate, wrap, wrapTo } from "../../terminal/width.js";
import type { Deposit } from "../deposit-records.js";
import { didWords, fromWords, quoted } from "../deposit-words.js";

/** A line of what a deposit says: of its own text, or of what is said about it. */
export type PageLine = { text: string; about: boolean };

/** The widest that lines are read with ease. */
const WIDEST = 68;
const MOST_DID_ROWS = 3;
const AIRY_ROWS = 6;

/** The columns at the left of a deposit's text in a room of `width`, and those of the text itself. */
export function pageColumns(width: number): { margin: number; text: number } {
	const margin = width >= 50 ? 3 : 1;
	return { margin, text: Math.max(1, Math.min(WIDEST, width - 2 * margin)) };
}

/** How a deposit stands: drawn for today or just now, pinned, private, deleted. */
export function standingWords(
	deposit: { pinned: boolean; private: boolean; deleted?: boolean },
	how: "today" | "now" | null,
): string[] {
	return [
		...(how === "today" ? ["drawn for today"] : how === "now" ? ["drawn"] : []),
		...(deposit.pinned ? ["pinned"] : []),
		...(deposit.private ? ["private"] : []),
		...(deposit.deleted ? ["deleted"] : []),
	];
}

/** All that a deposit says, in lines of at most `width` columns. */
export function wholePage(deposit: Deposit, width: number): PageLine[] {
	const text = wrap(quoteOf(deposit), width).map((line) => ({ text: line, about: false }));
	const about = [...wrapAll(doneLines(deposit), width), ...wrapAll(fromLines(deposit), width)];
	if (about.length === 0) return text;
	return [...text, BLANK, ...about.map((line) => ({ text: line, about: true }))];
}

/**
 * As much of it as `rows` rows hold, the text first of all: what is cut ends in an ellipsis. Who it came from stays, and a line of
 * what the person did, as long as the text keeps two rows.
 */
export function cutPage(deposit: Deposit, width: number, rows: number): { lines: PageLine[]; isCut: boolean } {
	const whole = wholePage(deposit, width);
	if (whole.length <= rows) return { lines: whole, isCut: false };
	const dense = whole.filter((line) => line !== BLANK);
	if (dense.length <= rows) return { lines: dense, isCut: false };
	const quote = quoteOf(deposit);
	const length = dense.filter(({ about }) => !about).length;
	const spare = rows - Math.min(length, 2);
	const from = spare > 0 ? fromLines(deposit).map((words) => truncate(words, width)) : [];
	const didRows = Math.min(spare - from.length, MOST_DID_ROWS, Math.max(rows - length - from.length, 1));
	const did = didRows > 0 ? doneLines(deposit).flatMap((words) => wrapTo(words, width, didRows)) : [];
	const about = [...did, ...from].map((text) => ({ text, about: true }));
	const air = about.length > 0 && rows >= AIRY_ROWS ? [BLANK] : [];
	const text = wrapTo(quote, width, Math.max(1, rows - about.length - air.length));
	return { lines: [...text.map((line) => ({ text: line, about: false })), ...air, ...about], isCut: true };
}

/** The sign and the words on what is scrolled away of a deposit that is read whole: "lines 1 to 12 of 40"; empty if nothing is. */
export function scrollWords(top: number, rows: number, lines: number): string {
	if (lines <= rows) return "";
	const last = Math.min(lines, top + rows);
	const sign = last < lines ? glyphs.below : glyphs.beyond;
	return `${sign} lines ${top + 1} to ${last} of ${lines}`;
}

const BLANK: PageLine = { text: "", about: true };

function quoteOf({ text }: Deposit): string {
	return quoted(shown(text).trim());
}

function doneLines(deposit: Deposit): string[] {
	const words = didWords(deposit);
	return words === undefined ? [] : [words];
}

function fromLines(deposit: Deposit): string[] {
	const words = fromWords(deposit);
	return words === undefined ? [] : [capital(words)];
}

function wrapAll(paragraphs: readonly string[], width: number): string[] {
	return paragraphs.flatMap((words) => wrap(words, width));
}
