import type { LineKey } from "./key-line-keys.js";
import { type KeyPress, keyId } from "./key-press.js";
import { edit, fieldOf, type TextField } from "./text-field.js";

/** A list that is filtered as one types: its filter, and whether that is being typed. */
export type Filtered = { filter: TextField; typing: boolean };

/** What the footer says while a filter is typed. */
export const FILTER_KEYS: readonly LineKey[] = [
	{ key: "Enter", says: "to the list", always: true },
	{ key: "Esc", says: "leave the filter", always: true },
];

/** The keys that lead from a filter being typed back to the list below it. */
const LEAVES = ["enter", "escape", "down", "up"];

/** Whether the filter stands above the list. */
export function isFiltered({ filter, typing }: Filtered): boolean {
	return typing || filter.text !== "";
}

/** The list with its filter ready to type in. */
export function startFilter<L extends Filtered>(list: L): L {
	const { text } = list.filter;
	// What is typed next is a word of its own.
	const filter = text === "" || text.endsWith(" ") ? list.filter : fieldOf(`${text} `);
	return { ...list, filter, typing: true };
}

/** What a key does to a filter being typed: the field after it, "leave" for a key that leads back to the list, undefined for one that does nothing. */
export function filterAfter(filter: TextField, key: KeyPress): TextField | "leave" | undefined {
	if (LEAVES.includes(keyId(key))) return "leave";
	return edit(filter, key);
}
