import { actionFor } from "../../terminal/bindings.js";
import { type Filtered, filterAfter } from "../../terminal/filter.js";
import type { KeyPress } from "../../terminal/key-press.js";
import { isListAction, rowAfter } from "../../terminal/list-keys.js";
import { fieldOf } from "../../terminal/text-field.js";
import type { Ask } from "../ask.js";
import { LOG_KEYS } from "./log-keys.js";

/** The Log as a person left it. */
export type LogList = Filtered & {
	/** The row that was selected, and the ask that stood there: it stays selected when rows come and go. Null until one moves. */
	selected: number;
	id: string | null;
	/** The ids of marked asks, shown or not. */
	marks: ReadonlySet<string>;
	/** Whether deleting what is marked was asked for once: the same key again does it. */
	deleting: boolean;
	/** What is being looked for to be marked, and the key pressed meanwhile that waits for the marks. */
	marking: { query: string; waiting: KeyPress | null } | null;
};

/** The rows of the Log that are loaded, and how many asks fit in all; null while they are counted. */
export type Loaded = { rows: readonly Ask[]; total: number | null };

/** What the Log asks of whoever shows it after a key. */
export type LogEffect = "open" | "edit" | "delete" | "restore" | "mark-all";

const NO_MARKS: ReadonlySet<string> = new Set();

/** The Log when the dashboard opens. */
export const FIRST_LOG: LogList = {
	filter: fieldOf(""),
	typing: false,
	selected: 0,
	id: null,
	marks: NO_MARKS,
	deleting: false,
	marking: null,
};

/** The Log with nothing but a filter, the first row selected. */
export function logWith(filter: string): LogList {
	return { ...FIRST_LOG, filter: fieldOf(filter) };
}

/** The Log with these marks, deleting not asked for and no marking under way. */
export function withMarks(list: LogList, ids: Iterable<string>): LogList {
	return { ...list, marks: new Set(ids), deleting: false, marking: null };
}

/** The row that is selected among these: that of the ask, wherever it stands by now, else the place where it was. */
export function selectedRow({ selected, id }: LogList, rows: readonly Ask[]): number {
	const place = Math.max(0, Math.min(selected, rows.length - 1));
	if (id === null || rows[place]?._id === id) return place;
	const at = rows.findIndex(({ _id }) => _id === id);
	return at === -1 ? place : at;
}

/** What a key does to the Log, of which `page` rows are visible. Undefined if the key is not one of the Log's. */
export function pressInLog(
	list: LogList,
	key: KeyPress,
	loaded: Loaded,
	page: number,
): { list: LogList; effect?: LogEffect } | undefined {
	if (list.typing) return pressInFilter(list, key, loaded);
	const action = actionFor(LOG_KEYS, key);
	const waiting = list.marking && pressWhileMarking(list, list.marking, key);
	if (waiting) return { list: waiting };
	if (list.deleting && action !== "delete") {
		const calmed = { ...list, deleting: false };
		// Enter is what one presses to say yes, and here it must not lead elsewhere.
		return action === "clear" || action === "open"
			? { list: calmed }
			: (pressInLog(calmed, key, loaded, page) ?? undefined);
	}
	const { rows } = loaded;
	const at = selectedRow(list, rows);
	if (isListAction(action)) return { list: onRow(list, rowAfter(action, at, rows.length, page), rows) };
	const here = onRow(list, at, rows);
	switch (action) {
		case "open":
		case "edit":
		case "restore":
			return { list: here, effect: action };
		case "mark":
			return { list: onRow(toggled(list, rows[at]?._id), Math.min(at + 1, rows.length - 1), rows) };
		case "mark-all":
			if (isAllMarked(list, loaded)) return { list: withMarks(here, NO_MARKS) };
			return { list: { ...here, marking: { query: list.filter.text, waiting: null } }, effect: "mark-all" };
		case "delete":
			if (list.marks.size > 0 && !list.deleting) return { list: { ...here, deleting: true } };
			return { list: { ...here, deleting: false }, effect: "delete" };
		case "clear":
			return cleared(list);
		default:
			return undefined;
	}
}

/** What acts on marks waits for those under way, and so does all that is pressed after it; undefined for a key that need not. */
function pressWhileMarking(
	list: LogList,
	marking: NonNullable<LogList["marking"]>,
	key: KeyPress,
): LogList | undefined {
	const action = actionFor(LOG_KEYS, key);
	if (action === "clear") return { ...list, marking: null };
	if (marking.waiting || action === "mark-all") return list;
	const isWaiting = action === "edit" || action === "delete" || action === "restore";
	return isWaiting ? { ...list, marking: { ...marking, waiting: key } } : undefined;
}

/** First the marks, then the filter. */
function cleared(list: LogList): { list: LogList } | undefined {
	if (list.marks.size > 0) return { list: withMarks(list, NO_MARKS) };
	return list.filter.text === "" ? undefined : { list: { ...list, filter: fieldOf(""), selected: 0, id: null } };
}

function onRow(list: LogList, at: number, rows: readonly Ask[]): LogList {
	return { ...list, selected: Math.max(0, at), id: rows[at]?._id ?? list.id };
}

function toggled(list: LogList, id: string | undefined): LogList {
	if (id === undefined) return list;
	const marks = new Set(list.marks);
	if (!marks.delete(id)) marks.add(id);
	return { ...list, marks };
}

function isAllMarked({ marks }: LogList, { rows, total }: Loaded): boolean {
	return marks.size > 0 && total !== null && marks.size >= total && rows.every(({ _id }) => marks.has(_id));
}

function pressInFilter(list: LogList, key: KeyPress, { rows }: Loaded): { list: LogList; effect?: LogEffect } {
	const filter = filterAfter(list.filter, key);
	if (filter === "leave") return { list: { ...list, typing: false, selected: selectedRow(list, rows) } };
	if (!filter) return { list };
	if (filter.text === list.filter.text) return { list: { ...list, filter } };
	return { list: { ...list, filter, selected: 0, id: null, marking: null } };
}
