import { shown, shownLine } from "../terminal/clean.js";
import { truncate, wrap, wrapTo } from "../terminal/width.js";
import type { AskField, FieldFlag } from "./ask-fields.js";

/** Which field is drawn, and on how many rows. */
export type Laid = { index: number; height: number };

/** Rows of a field being edited, at least and at most. */
const EDITED = { least: 3, most: 8 };
/** Rows of a long text that is not selected, where there is not room for all. */
const SHORTENED = 4;

const PROSE: readonly FieldFlag[] = ["note", "lesson", "why", "explanation"];

/** Whether a field holds sentences, which may have several lines. */
export function isProse({ flag }: AskField): boolean {
	return PROSE.includes(flag);
}

/**
 * The fields in `rows` rows: all of them whole where there is room, else as many as fit from the first on, or from as far down as the
 * selected one needs. Long texts beside it are shortened then.
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
	if (sum(whole) <= rows) return whole.map((height, index) => ({ index, height }));
	const heights = whole.map((height, index) => Math.min(height, index === selected ? rows : SHORTENED));
	let top = 0;
	while (top < selected && sum(heights.slice(top, selected + 1)) > rows) top++;
	const laid: Laid[] = [];
	let left = rows;
	for (let index = top; index < fields.length && left > 0; index++) {
		const height = Math.min(heights[index] ?? 1, left);
		laid.push({ index, height });
		left -= height;
	}
	return laid;
}

/** What of `count` fields is not drawn: "2 more above, 3 below"; empty if all are. */
export function hiddenWords(laid: readonly Laid[], count: number): string {
	const above = laid[0]?.index ?? 0;
	const below = count - 1 - (laid.at(-1)?.index ?? count - 1);
	const parts = [above > 0 ? `${above} more above` : "", below > 0 ? `${below} more below` : ""];
	return parts.filter(Boolean).join(", ");
}

function sum(heights: readonly number[]): number {
	return heights.reduce((all, height) => all + height, 0);
}

/** A field's text in at most `rows` rows of `width` columns; what is cut ends in an ellipsis. */
export function fieldText(field: AskField, width: number, rows: number): string {
	if (rows === 1) return truncate(shownLine(field.shown ?? field.text), width);
	return wrapTo(shown(field.shown ?? field.text), width, rows).join("\n");
}

function linesOf({ text, shown: says = text }: AskField, width: number): string[] {
	return wrap(shown(says), width);
}

function editedRows(field: AskField, width: number): number {
	const lines = linesOf(field, width).length;
	return isProse(field) || lines > 1 ? Math.max(EDITED.least, Math.min(EDITED.most, lines + 1)) : 1;
}
