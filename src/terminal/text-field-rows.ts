import { shown } from "./clean.js";
import { glyphs } from "./glyphs.js";
import { windowOf } from "./list.js";
import type { TextField } from "./text-field.js";
import { lineOf } from "./text-field-moves.js";
import { graphemes, isLineBreak, widthOf, wrapRanges } from "./width.js";

/** What is drawn of a field: its rows, and the cursor's cell in them. `top` is what is scrolled off (rows, or graphemes when in one row). */
export type FieldRows = { rows: string[]; cursorRow: number; cursorColumn: number; top: number };

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
		rows: lines.slice(window.top, window.bottom).map(({ from, to }) => cutTo(drawn(from, to), columns)),
		cursorRow: line - window.top,
		// Blanks that hang over a line's end leave the cursor at the edge.
		cursorColumn: Math.min(columns, widthOf(drawn(lines[line]?.from ?? 0, field.cursor))),
		top: window.top,
	};
}

function sideways(field: TextField, columns: number, top: number, mask: boolean): FieldRows {
	const { segments, cursor } = field;
	const widths = segments.map((segment) => widthOf(draw([segment], mask)));
	let from = Math.min(top, cursor);
	let column = widths.slice(from, cursor).reduce((sum, width) => sum + width, 0);
	while (column > columns) column -= widths[from++] ?? 0;
	// What was scrolled off comes back when the text behind it got shorter.
	let rest = widths.slice(from).reduce((sum, width) => sum + width, 0);
	while (from > 0 && rest + (widths[from - 1] ?? 0) <= columns) {
		from--;
		rest += widths[from] ?? 0;
		column += widths[from] ?? 0;
	}
	return { rows: [cutTo(draw(segments.slice(from), mask), columns)], cursorRow: 0, cursorColumn: column, top: from };
}

function draw(segments: readonly string[], mask: boolean): string {
	if (mask) return glyphs.mask.repeat(segments.length);
	return segments.map((segment) => (isLineBreak(segment) ? " " : shown(segment))).join("");
}

function cutTo(text: string, columns: number): string {
	if (widthOf(text) <= columns) return text;
	const kept = graphemes(text);
	while (kept.length > 0 && widthOf(kept.join("")) > columns) kept.pop();
	return kept.join("");
}
