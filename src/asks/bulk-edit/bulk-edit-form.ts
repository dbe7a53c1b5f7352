import { actionFor } from "../../terminal/bindings.js";
import type { KeyPress } from "../../terminal/key-press.js";
import { edit, fieldOf, insert, type TextField } from "../../terminal/text-field.js";
import { BULK_EDIT_KEYS } from "./bulk-edit-keys.js";

/** What can be done to several asks at once. */
export type BulkField =
	| "who"
	| "outcome"
	| "move"
	| "until"
	| "reason"
	| "channel"
	| "stage"
	| "segment"
	| "value"
	| "note"
	| "tag"
	| "delete"
	| "restore";

/** What is done to a field that holds several things. */
export type BulkHow = "set" | "add" | "remove";

/** One choice with its key. */
export type BulkChoice = { id: string; label: string; key: string };

/** An edit under way: the step, and what was answered before it. `chosen` are ids of choices, `text` what is typed. */
export type BulkForm = {
	step: "field" | "how" | "value" | "preview";
	field: BulkField | null;
	how: BulkHow;
	chosen: readonly string[];
	text: TextField;
	trouble: string | null;
};

/** What the screen has to do after a key: read the value and show what it would do, do it, keep what was typed, load what was kept, or leave. */
export type BulkEffect = "plan" | "do" | "keep" | "load" | "leave";

/** The key of the choice that empties a field. */
export const NONE_CHOICE: BulkChoice = { id: "", label: "None: empty it", key: "-" };

/** What is done to the reasons or the tags. */
export const HOWS: readonly (BulkChoice & { id: BulkHow })[] = [
	{ id: "set", label: "Set: these and no others", key: "s" },
	{ id: "add", label: "Add to what is there", key: "a" },
	{ id: "remove", label: "Take away", key: "t" },
];

/** All that can be changed, each with its key. */
export const FIELDS: readonly (BulkChoice & { id: BulkField })[] = [
	{ id: "channel", label: "Channel", key: "c" },
	{ id: "stage", label: "Stage", key: "s" },
	{ id: "reason", label: "Reason", key: "r" },
	{ id: "segment", label: "Segment", key: "g" },
	{ id: "tag", label: "Tags", key: "t" },
	{ id: "outcome", label: "Outcome", key: "o" },
	{ id: "value", label: "Value", key: "v" },
	{ id: "note", label: "Note", key: "n" },
	{ id: "who", label: "Who", key: "w" },
	{ id: "move", label: "Date, by days", key: "m" },
	{ id: "until", label: "Come back on", key: "b" },
	{ id: "delete", label: "Delete", key: "d" },
	{ id: "restore", label: "Bring back", key: "R" },
];

/** An edit from its beginning. */
export const FIRST_BULK: BulkForm = {
	step: "field",
	field: null,
	how: "set",
	chosen: [],
	text: fieldOf(""),
	trouble: null,
};

/** What there is to change: a day to come back where all are not-nows, bringing back where one is deleted, deleting where one is not. */
export function bulkFields(asks: readonly { outcome: string; deleted?: true }[]): (BulkChoice & { id: BulkField })[] {
	const isOff: Partial<Record<BulkField, boolean>> = {
		until: !asks.every(({ outcome }) => outcome === "not_now"),
		delete: asks.every(({ deleted }) => deleted),
		restore: !asks.some(({ deleted }) => deleted),
	};
	return FIELDS.filter(({ id }) => !isOff[id]);
}

/** Whether a field's value is typed; of the others one is chosen, or of the reasons several. */
export function isTypedInBulk(field: BulkField | null): boolean {
	return field !== null && ["who", "move", "until", "segment", "value", "note", "tag"].includes(field);
}

/** What a key does to an edit; `choices` are those of its step, `columns` is the width of a typed text. */
export function pressInBulk(
	form: BulkForm,
	key: KeyPress,
	choices: readonly BulkChoice[],
	columns: number,
): { form: BulkForm; effect?: BulkEffect } {
	const action = actionFor(BULK_EDIT_KEYS, key);
	if (action === "back") return stepBack(form);
	if (form.step === "preview") return action === "go" ? { form, effect: "do" } : { form };
	const isTyped = form.step === "value" && isTypedInBulk(form.field);
	if (action === "go") return isTyped || isMany(form) ? { form, effect: "plan" } : { form };
	if (isTyped) return typeIn(form, key, columns);
	const choice = choices.find(({ key: own }) => own !== "" && own === key.text);
	return choice ? choose(form, choice) : { form };
}

/** Whether several of a step's choices can be taken. */
export function isMany({ step, field }: BulkForm): boolean {
	return step === "value" && field === "reason";
}

function stepBack(form: BulkForm): { form: BulkForm; effect?: BulkEffect } {
	const calm = { ...form, trouble: null };
	const isList = form.field === "reason" || form.field === "tag";
	switch (form.step) {
		case "field":
			return { form, effect: "leave" };
		case "how":
			return { form: { ...calm, step: "field" } };
		case "value":
			return { form: { ...calm, step: isList ? "how" : "field" } };
		case "preview":
			return { form: { ...calm, step: hasValue(form.field) ? "value" : "field" } };
	}
}

function choose(form: BulkForm, { id }: BulkChoice): { form: BulkForm; effect?: BulkEffect } {
	if (form.step === "field") return chooseField(form, id as BulkField);
	if (form.step === "how") return withValue({ ...form, how: id as BulkHow });
	if (!isMany(form)) return { form: { ...form, chosen: [id], trouble: null }, effect: "plan" };
	const chosen = form.chosen.includes(id) ? form.chosen.filter((one) => one !== id) : [...form.chosen, id];
	return { form: { ...form, chosen, trouble: null } };
}

function chooseField(form: BulkForm, field: BulkField): { form: BulkForm; effect?: BulkEffect } {
	const next = { ...form, field, chosen: [], text: fieldOf(""), trouble: null };
	if (!hasValue(field)) return { form: next, effect: "plan" };
	return field === "reason" || field === "tag" ? { form: { ...next, step: "how" } } : withValue(next);
}

function withValue(form: BulkForm): { form: BulkForm; effect?: BulkEffect } {
	const text = fieldOf("", { multiline: form.field === "note" });
	const next: BulkForm = { ...form, step: "value", chosen: [], text, trouble: null };
	return isTypedInBulk(form.field) ? { form: next, effect: "load" } : { form: next };
}

function hasValue(field: BulkField | null): boolean {
	return field !== "delete" && field !== "restore";
}

function typeIn(form: BulkForm, key: KeyPress, columns: number): { form: BulkForm; effect?: BulkEffect } {
	const text = key.name === "paste" ? insert(form.text, key.text) : edit(form.text, key, columns);
	return text ? { form: { ...form, text, trouble: null }, effect: "keep" } : { form };
}
