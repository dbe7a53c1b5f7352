import { actionFor } from "../terminal/bindings.js";
import { type KeyPress, keyId } from "../terminal/key-press.js";
import { moveSelection } from "../terminal/list.js";
import { edit, fieldOf, insert, type TextField } from "../terminal/text-field.js";
import { LOG_KEYS } from "./log-keys.js";

/** The Log as a person left it: the filter, whether it is being typed, the selected row. */
export type LogList = { filter: TextField; typing: boolean; selected: number };

/** What the Log asks of the dashboard after a key. */
export type LogEffect = "open" | "delete";

/** The Log when the dashboard opens. */
export const FIRST_LOG: LogList = { filter: fieldOf(""), typing: false, selected: 0 };

/** The Log with its filter ready to type in. */
export function search(list: LogList): LogList {
	// What is typed next is a word of its own.
	const { text } = list.filter;
	return { ...list, filter: text === "" || text.endsWith(" ") ? list.filter : fieldOf(`${text} `), typing: true };
}

/** What a key does to the Log, with `count` rows loaded and `rows` visible. Undefined if the key is not one of the Log's. */
export function pressInLog(
	list: LogList,
	key: KeyPress,
	count: number,
	rows: number,
): { list: LogList; effect?: LogEffect } | undefined {
	if (list.typing) return pressInFilter(list, key, count);
	const move = (id: string) => ({
		list: { ...list, selected: moveSelection(list.selected, count, id, rows) ?? list.selected },
	});
	switch (actionFor(LOG_KEYS, key)) {
		case "down":
			return move("down");
		case "up":
			return move("up");
		case "page-down":
			return move("pageDown");
		case "page-up":
			return move("pageUp");
		case "first":
			return move("home");
		case "last":
			return move("end");
		case "open":
			return { list, effect: "open" };
		case "delete":
			return { list, effect: "delete" };
		case "clear":
			return list.filter.text ? { list: { ...list, filter: fieldOf(""), selected: 0 } } : undefined;
		default:
			return undefined;
	}
}

function pressInFilter(list: LogList, key: KeyPress, count: number): { list: LogList; effect?: LogEffect } {
	const id = keyId(key);
	if (id === "enter" || id === "escape") return { list: { ...list, typing: false } };
	if (id === "down" || id === "up")
		return { list: { ...list, typing: false, selected: Math.min(list.selected, count - 1) } };
	const filter = key.name === "paste" ? insert(list.filter, key.text) : edit(list.filter, key);
	if (!filter) return { list };
	return { list: { ...list, filter, selected: filter.text === list.filter.text ? list.selected : 0 } };
}
