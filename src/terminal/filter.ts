import { type KeyPress, keyId } from "./key-press.js";
import { edit, type TextField } from "./text-field.js";

/** The keys that lead from a filter being typed back to the list below it. */
const LEAVES = ["enter", "escape", "down", "up"];

/** What a key does to a filter being typed: the field after it, "leave" for a key that leads back to the list, undefined for one that does nothing. */
export function filterAfter(filter: TextField, key: KeyPress): TextField | "leave" | undefined {
	if (LEAVES.includes(keyId(key))) return "leave";
	return edit(filter, key);
}
