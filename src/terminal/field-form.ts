import { actionFor } from "./bindings.js";
import { FIELD_FORM_KEYS, type FormAction } from "./field-form-keys.js";
import type { KeyPress } from "./key-press.js";
import { edit, fieldOf, replaceAll, type TextField } from "./text-field.js";

/** One of a few things that a field may be; `key` is the letter that takes it. */
export type FormChoice = { id: string; label: string; key: string };

/** A field of a form: a line of text, prose of several lines, or a choice. `says` helps while one is in it, `empty` stands in it while it is; prose has `least` rows where there is room (1). */
export type FormField<Id extends string = string> = { id: Id; label: string; says: string } & (
	| { type: "line"; empty?: string }
	| { type: "prose"; empty?: string; least?: number }
	| { type: "choice"; choices: readonly FormChoice[] }
);

/** What the fields hold: texts as typed, choices by their ids. Plain JSON. */
export type FormValues<Id extends string = string> = Readonly<Record<Id, string>>;

/**
 * A form under way. `first` is what it began with, `at` the field one is in, `typed` the texts (with their cursors and undo); Enter in
 * the field `savesIn` saves at once. `recalled`: a draft was brought back, and `fresh` until the first key.
 */
export type FieldForm<Id extends string = string> = {
	fields: readonly FormField<Id>[];
	first: FormValues<Id>;
	at: number;
	typed: Readonly<Record<string, TextField>>;
	chosen: Readonly<Record<string, string>>;
	savesIn: Id | undefined;
	recalled: boolean;
	fresh: boolean;
	trouble: string | null;
};

/** What the screen has to do after a key. */
export type FormEffect = "save" | "leave";

/** A form holding `first`, and over it what a draft (of any origin) changed. */
export function beginFieldForm<Id extends string>(
	fields: readonly FormField<Id>[],
	first: FormValues<Id>,
	{ draft, savesIn }: { draft?: unknown; savesIn?: Id | undefined } = {},
): FieldForm<Id> {
	const begun: FieldForm<Id> = {
		fields,
		first,
		at: 0,
		typed: {},
		chosen: {},
		savesIn,
		recalled: false,
		fresh: true,
		trouble: null,
	};
	const filled = fields.reduce((form, { id }) => put(form, id, first[id]), begun);
	const recalled = fields.reduce((form, { id }) => recall(form, id, draft), filled);
	return { ...recalled, recalled: isChanged(recalled) };
}

/** What the fields hold now. */
export function valuesOf<Id extends string>({ first, fields, typed, chosen }: FieldForm<Id>): FormValues<Id> {
	const held = fields.map(({ id }) => [id, typed[id]?.text ?? chosen[id] ?? ""]);
	return { ...first, ...Object.fromEntries(held) };
}

/** What differs from what the form began with, but for blanks at the ends: its draft. */
export function changedIn<Id extends string>(form: FieldForm<Id>): Partial<FormValues<Id>> {
	const values = valuesOf(form);
	const changed = form.fields.filter(({ id }) => values[id].trim() !== form.first[id].trim());
	return Object.fromEntries(changed.map(({ id }) => [id, values[id]])) as Partial<Record<Id, string>>;
}

/** Whether anything differs from what the form began with. */
export function isChanged(form: FieldForm): boolean {
	return Object.keys(changedIn(form)).length > 0;
}

/** The field one is in. */
export function fieldAt<Id extends string>({ fields, at }: FieldForm<Id>): FormField<Id> | undefined {
	return fields[at];
}

/** Whether Enter saves where one is. */
export function entersSave({ fields, at, savesIn }: FieldForm): boolean {
	return at === fields.length - 1 || (savesIn !== undefined && fields[at]?.id === savesIn);
}

/** The form with a line on what is wrong, in the field that it is about, if it is about one. */
export function withTrouble<Id extends string>(form: FieldForm<Id>, says: string, about?: Id): FieldForm<Id> {
	const at = form.fields.findIndex(({ id }) => id === about);
	return { ...form, at: at === -1 ? form.at : at, trouble: says };
}

/** What a key does to a form. `columns` is the width that its texts wrap to (`fieldColumns`). */
export function pressInFieldForm<Id extends string>(
	before: FieldForm<Id>,
	key: KeyPress,
	columns: number,
): { form: FieldForm<Id>; effect?: FormEffect } {
	const form = { ...before, fresh: false };
	const action = actionFor(FIELD_FORM_KEYS, key);
	if (action === "leave" || action === "save") return { form, effect: action };
	if (action === "start-over") return { form: form.recalled ? startOver(form) : form };
	const field = fieldAt(form);
	const filled =
		field && (field.type === "choice" ? choose(form, field, key, action) : type(form, field, key, columns));
	if (filled) return { form: { ...filled, trouble: null } };
	if (action === "enter" && entersSave(form)) return { form, effect: "save" };
	return { form: move(form, action) };
}

function move<Id extends string>(form: FieldForm<Id>, action: FormAction | undefined): FieldForm<Id> {
	const { at, fields } = form;
	const goTo = (next: number) => ({ ...form, at: next, trouble: null });
	switch (action) {
		case "enter":
		case "down":
			return goTo(Math.min(fields.length - 1, at + 1));
		case "up":
			return goTo(Math.max(0, at - 1));
		case "next":
			return goTo((at + 1) % fields.length);
		case "before":
			return goTo((at + fields.length - 1) % fields.length);
		default:
			return form;
	}
}

function type<Id extends string>(
	form: FieldForm<Id>,
	field: FormField<Id>,
	key: KeyPress,
	columns: number,
): FieldForm<Id> | undefined {
	const text = form.typed[field.id];
	// Up and down leave a field of one line; in prose they do at its edge.
	const next = text && edit(text, key, field.type === "prose" ? columns : undefined);
	return next && { ...form, typed: { ...form.typed, [field.id]: next } };
}

function choose<Id extends string>(
	form: FieldForm<Id>,
	field: FormField<Id> & { type: "choice" },
	key: KeyPress,
	action: FormAction | undefined,
): FieldForm<Id> | undefined {
	const { choices, id } = field;
	const letter = key.name === "char" && !key.ctrl && !key.meta ? key.text.toLowerCase() : "";
	const named = choices.find((choice) => choice.key !== "" && choice.key === letter);
	const by = action === "turn" ? 1 : action === "turn-back" ? choices.length - 1 : undefined;
	const chosen = choices.findIndex((choice) => choice.id === form.chosen[id]);
	const next = named ?? (by === undefined ? undefined : choices[(chosen + by) % choices.length]);
	return next && { ...form, chosen: { ...form.chosen, [id]: next.id } };
}

/** Texts can be brought back by undo in their fields. */
function startOver<Id extends string>(form: FieldForm<Id>): FieldForm<Id> {
	const emptied = form.fields.reduce((sofar, { id }) => put(sofar, id, form.first[id]), form);
	return { ...emptied, at: 0, recalled: false, trouble: null };
}

/** The form with another value in a field: over what was typed there, so that it can be undone. */
function put<Id extends string>(form: FieldForm<Id>, id: Id, value: string): FieldForm<Id> {
	const field = form.fields.find((candidate) => candidate.id === id);
	if (!field) return form;
	if (field.type === "choice") return { ...form, chosen: { ...form.chosen, [id]: value } };
	const text = form.typed[id];
	if (text?.text === value) return form;
	const next = text ? replaceAll(text, value) : fieldOf(value, { multiline: field.type === "prose" });
	return { ...form, typed: { ...form.typed, [id]: next } };
}

function recall<Id extends string>(form: FieldForm<Id>, id: Id, draft: unknown): FieldForm<Id> {
	if (typeof draft !== "object" || draft === null || !Object.hasOwn(draft, id)) return form;
	const value = (draft as Record<string, unknown>)[id];
	const field = form.fields.find((candidate) => candidate.id === id);
	const isChoice = field?.type === "choice";
	if (typeof value !== "string") return form;
	if (isChoice && !field.choices.some((choice) => choice.id === value)) return form;
	return put(form, id, value);
}
