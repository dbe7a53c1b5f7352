import type { Written } from "./text-field.js";
import { isLineBreak, type Range, widthOf, widthOfSign, wrapRanges } from "./width.js";

const WORD = /[\p{L}\p{N}\p{M}_]/u;
const BLANK = /^\s/;

/** Where the line of the cursor starts, as text (not as wrapped on screen). */
export function lineStart({ segments, cursor }: Written): number {
	let at = cursor;
	while (at > 0 && !isLineBreak(segments[at - 1] ?? "")) at--;
	return at;
}

/** Where the line of the cursor ends, before its newline. */
export function lineEnd({ segments, cursor }: Written): number {
	let at = cursor;
	while (at < segments.length && !isLineBreak(segments[at] ?? "")) at++;
	return at;
}

/** The start of the word before the cursor. */
export function wordStart({ segments, cursor }: Written): number {
	const isWord = (at: number) => WORD.test(segments[at - 1] ?? "");
	let at = cursor;
	while (at > 0 && !isWord(at)) at--;
	while (at > 0 && isWord(at)) at--;
	return at;
}

/** Behind the blank before the last thing written before the cursor, whatever signs it is of: what Ctrl-W takes in a shell. */
export function blankBefore({ segments, cursor }: Written): number {
	const isBlank = (at: number) => BLANK.test(segments[at - 1] ?? "");
	let at = cursor;
	while (at > 0 && isBlank(at)) at--;
	while (at > 0 && !isBlank(at)) at--;
	return at;
}

/** The end of the word after the cursor. */
export function wordEnd({ segments, cursor }: Written): number {
	const isWord = (at: number) => WORD.test(segments[at] ?? "");
	let at = cursor;
	while (at < segments.length && !isWord(at)) at++;
	while (at < segments.length && isWord(at)) at++;
	return at;
}

/** The cursor one wrapped line up, in the same column where it can be; undefined on the first line. */
export function lineAbove(field: Written, columns: number): number | undefined {
	return lineBeside(field, columns, -1);
}

/** The cursor one wrapped line down, in the same column where it can be; undefined on the last line. */
export function lineBelow(field: Written, columns: number): number | undefined {
	return lineBeside(field, columns, 1);
}

/** The index of the wrapped line that the cursor is on. */
export function lineOf(lines: readonly Range[], cursor: number): number {
	// At a soft break the cursor belongs to the line that starts there.
	return Math.max(
		0,
		lines.findLastIndex(({ from }) => from <= cursor),
	);
}

function lineBeside(field: Written, columns: number, step: -1 | 1): number | undefined {
	const lines = wrapRanges(field.segments, columns);
	const row = lineOf(lines, field.cursor);
	const here = lines[row];
	const there = lines[row + step];
	if (!here || !there) return undefined;
	const column = widthOf(field.segments.slice(here.from, field.cursor).join(""));
	return cursorAt(field.segments, there, column, row + step === lines.length - 1);
}

function cursorAt(segments: readonly string[], line: Range, column: number, isLast: boolean): number {
	// The end of a softly broken line is the start of the next one, so the cursor stays before it.
	const isSoft = !isLast && !isLineBreak(segments[line.to] ?? "");
	const end = isSoft ? Math.max(line.from, line.to - 1) : line.to;
	let at = line.from;
	let width = 0;
	while (at < end) {
		width += widthOfSign(segments[at] ?? "");
		if (width > column) break;
		at++;
	}
	return at;
}
