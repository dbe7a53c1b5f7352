import { shown } from "./clean.js";
import { glyphs } from "./glyphs.js";
import { windowOf } from "./list.js";
import type { TextField } from "./text-field.js";
import { lineOf } from "./text-field-moves.js";
import { cut, isLineBreak, truncate, widthOf, wrapRanges } from "./width.js";

/**
 * What is drawn of a field: its rows, and the cursor's cell in them. `top` is what is scrolled off (rows, or graphemes when in one row);
 * `below` is how many rows there are below the last one.
 */
export type FieldRows = { rows: string[]; cursorRow: number; cursorColumn: number; top: number; below: number };

/** Columns left for the text of a field `width` wide: less its prompt, and one for the cursor behind the last sign. */
export function fieldColumns(width: number, prompt: string): number {
	return Math.max(1, width - widthOf(prompt) - 1);
}

/**
 * The rows of a field at `columns`, at most `rows` of them, scrolled just enough from `top` that the cursor shows.
 * A field of one row scrolls sideways; a taller one wraps.
 */
export function fieldRows(field: TextField, columns: number, rows: number, top: number, mask = false): FieldRows {
	return rows > 1 ? wrapped(field, columns, rows, top, mask) : sideways(field, columns, top, mask);
}

function wrapped(field: TextField, columns: number, rows: number, top: number, mask: boolean): FieldRows {
	const lines = wrapRanges(field.segments, columns);
	const line = lineOf(lines, field.cursor);
	const window = windowOf({ count: lines.length, selected: line, rows, top });
	const drawn = (from: number, to: number) => draw(field.segments.slice(from, to), mask);
	return {
		rows: lines.slice(window.top, window.bottom).map(({ from, to }) => cut(drawn(from, to), columns)),
		cursorRow: line - window.top,
		// Blanks that hang over a line's end leave the cursor at the edge.
		cursorColumn: Math.min(columns, widthOf(drawn(lines[line]?.from ?? 0, field.cursor))),
		top: window.top,
		below: lines.length - window.bottom,
	};
}

/**
 * What is scrolled off on either side is said by an ellipsis, which never stands in the place of the sign under the cursor.
 * It looks no farther from the cursor than the row reaches: a long text has a place that is far from both ends.
 */
function sideways(field: TextField, columns: number, top: number, mask: boolean): FieldRows {
	const { segments, cursor } = field;
	const width = (at: number) => widthOf(draw([segments[at] ?? ""], mask));
	const lead = (from: number) => (from > 0 ? 1 : 0);
	// How far left the row can begin and still show the cursor.
	let from = cursor;
	let column = 0;
	const leftmost = Math.min(top, cursor);
	while (from > leftmost && lead(from - 1) + column + width(from - 1) <= columns) column += width(--from);
	// What was scrolled off comes back when the text behind it got shorter.
	let rest = column;
	for (let at = cursor; at < segments.length && rest <= columns; at++) rest += width(at);
	while (from > 0 && lead(from - 1) + rest + width(from - 1) <= columns) {
		rest += width(--from);
		column += width(from);
	}
	let to = cursor;
	for (let drawn = lead(from) + column; to < segments.length && drawn <= columns; to++) drawn += width(to);
	const text = (from > 0 ? glyphs.ellipsis : "") + draw(segments.slice(from, to), mask);
	const cursorColumn = lead(from) + column;
	const behind = cursorColumn + Math.max(1, width(cursor));
	const row = behind < columns ? truncate(text, columns) : cut(text, columns);
	return { rows: [row], cursorRow: 0, cursorColumn, top: from, below: 0 };
}

function draw(segments: readonly string[], mask: boolean): string {
	if (mask) return glyphs.mask.repeat(segments.length);
	return segments.map((segment) => (isLineBreak(segment) ? " " : shown(segment))).join("");
}
