import { shown } from "./clean.js";
import { type FieldForm, type FormField, valuesOf } from "./field-form.js";
import { fieldColumns } from "./text-field-rows.js";
import { widestOf, wrap } from "./width.js";

/** A field on the screen: its place in the form, its rows, and the blank rows above it. */
export type LaidField = { index: number; height: number; gap: number };

/** Columns to the left of a form. */
export const FORM_MARGIN = 2;

const WIDEST = 100;
/** Columns between a label and its field, and those of the pointer before it. */
const BESIDE_LABEL = 2;
const POINTER = 2;
/** Rows of a text of several lines, at most. */
const MOST_PROSE = 8;

/** The columns that a form has in a window so wide. */
export function formColumns(columns: number): number {
	return Math.min(WIDEST, columns - 2 * FORM_MARGIN);
}

/** Columns that stand before a form's fields: pointer and label. */
export function labelColumns(fields: readonly FormField[]): number {
	return POINTER + widestOf(fields.map(({ label }) => label)) + BESIDE_LABEL;
}

/** The columns that the texts of a form so wide wrap to. */
export function textColumns(fields: readonly FormField[], width: number): number {
	return fieldColumns(width - labelColumns(fields), "");
}

/**
 * The fields of a form in `rows` rows, their texts in `columns`: all of them, with air below the first where there is room; else long
 * texts beside the one one is in are shortened, and as many fields are left out as must be for that one to show.
 */
export function layFieldForm<Id extends string>(form: FieldForm<Id>, columns: number, rows: number): LaidField[] {
	const values = valuesOf(form);
	const heights = form.fields.map((field) => Math.min(rows, heightOf(field, values[field.id], columns)));
	const lines = sum(heights);
	if (lines < rows) return heights.map((height, index) => ({ index, height, gap: index === 1 ? 1 : 0 }));
	const low = lines === rows ? heights : heights.map((height, index) => (index === form.at ? height : 1));
	let top = 0;
	while (top < form.at && sum(low.slice(top, form.at + 1)) > rows) top++;
	const laid: LaidField[] = [];
	for (let index = top, left = rows; index < low.length && left > 0; index++) {
		const height = Math.min(low[index] ?? 1, left);
		laid.push({ index, height, gap: 0 });
		left -= height;
	}
	return laid;
}

/** What of `count` fields is not drawn: "2 more above, 3 more below"; empty if all are. */
export function hiddenFields(laid: readonly LaidField[], count: number): string {
	const above = laid[0]?.index ?? 0;
	const below = count - 1 - (laid.at(-1)?.index ?? count - 1);
	return [above > 0 ? `${above} more above` : "", below > 0 ? `${below} more below` : ""].filter(Boolean).join(", ");
}

function heightOf(field: FormField, value: string, columns: number): number {
	if (field.type !== "prose") return 1;
	return Math.max(field.least ?? 1, Math.min(MOST_PROSE, wrap(shown(value), columns).length));
}

function sum(heights: readonly number[]): number {
	return heights.reduce((all, height) => all + height, 0);
}
