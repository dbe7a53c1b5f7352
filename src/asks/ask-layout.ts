import { shown, shownLine } from "../terminal/clean.js";
import { windowOf } from "../terminal/list.js";
import { truncate, wrap } from "../terminal/width.js";
import type { AskField } from "./ask-fields.js";

/** Which field is drawn, and on how many rows. */
export type Laid = { index: number; height: number };

/** Rows of a field being edited, at least and at most. */
const EDITED = { least: 3, most: 8 };

/** Whether a field holds sentences, which may have several lines. */
export function isProse({ flag }: AskField): boolean {
	return flag === "note" || flag === "lesson" || flag === "why";
}

/**
 * The fields in `rows` rows: all of them whole where there is room, else the selected one with what is left and the others on one
 * row each, as many as fit around it.
 */
export function layFields(
	fields: readonly AskField[],
	selected: number,
	editing: boolean,
	width: number,
	rows: number,
): Laid[] {
	const whole = fields.map((field, index) =>
		editing && index === selected ? editedRows(field, width) : linesOf(field, width).length,
	);
	if (whole.reduce((sum, height) => sum + height, 0) <= rows) return whole.map((height, index) => ({ index, height }));
	const left = Math.max(editing ? EDITED.least : 1, rows - fields.length + 1, Math.min(4, rows));
	const height = Math.min(whole[selected] ?? 1, left);
	const { top, bottom } = windowOf({ count: fields.length, selected, rows: rows - height + 1, top: 0 });
	return Array.from({ length: bottom - top }, (_, offset) => {
		const index = top + offset;
		return { index, height: index === selected ? height : 1 };
	});
}

/** A field's text in at most `rows` rows of `width` columns; what is cut ends in an ellipsis. */
export function fieldText(field: AskField, width: number, rows: number): string {
	const lines = linesOf(field, width);
	if (lines.length <= rows) return lines.join("\n");
	if (rows === 1) return truncate(shownLine(field.text), width);
	const kept = lines.slice(0, rows);
	const last = kept.pop() ?? "";
	return [...kept, truncate(`${last} ${lines[rows] ?? ""}`, width)].join("\n");
}

function linesOf({ text }: AskField, width: number): string[] {
	return wrap(shown(text), width);
}

function editedRows(field: AskField, width: number): number {
	const lines = linesOf(field, width).length;
	return isProse(field) || lines > 1 ? Math.max(EDITED.least, Math.min(EDITED.most, lines + 1)) : 1;
}
