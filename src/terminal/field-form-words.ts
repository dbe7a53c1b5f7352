import { entersSave, type FieldForm, fieldAt } from "./field-form.js";
import type { LineKey } from "./key-line-keys.js";

/** A line below a form; what is wrong stands out. */
export type FormNote = { says: string; isTrouble: boolean };

const TYPED_BEFORE = "You typed this before and did not save it. Ctrl-X starts over.";

/** The line below a form: what is wrong, else that a draft was brought back, else how the field was `read` (undefined or empty: there is nothing to say), else what helps in it. */
export function noteOf(form: FieldForm, read: string | undefined): FormNote {
	if (form.trouble !== null) return { says: form.trouble, isTrouble: true };
	if (form.recalled && form.fresh) return { says: TYPED_BEFORE, isTrouble: false };
	return { says: read || (fieldAt(form)?.says ?? ""), isTrouble: false };
}

/** The keys that do something in the field one is in. */
export function fieldFormKeyLine(form: FieldForm): LineKey[] {
	const field = fieldAt(form);
	const saves = entersSave(form);
	const keys: LineKey[] = [{ key: "Enter", says: saves ? "save" : "next", always: true }];
	if (saves && form.at < form.fields.length - 1) keys.push({ key: "Tab", says: "the rest", always: true });
	if (field?.type === "choice") keys.push({ key: "←→", says: "choose" });
	if (!saves) keys.push({ key: "Ctrl-S", says: "save", always: true });
	if (form.recalled) keys.push({ key: "Ctrl-X", says: "start over" });
	keys.push({ key: "↑↓", says: "fields" });
	if (field?.type === "prose") keys.push({ key: "Alt-Enter", says: "new line" });
	return [...keys, { key: "Esc", says: "later", always: true }];
}
