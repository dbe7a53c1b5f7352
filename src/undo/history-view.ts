import type { Change, Changes } from "../journal/journal.js";
import { actionFor } from "../terminal/bindings.js";
import type { KeyPress } from "../terminal/key-press.js";
import { rowAfter } from "../terminal/list-keys.js";
import { HISTORY_KEYS } from "./history-keys.js";

/** A change in the history: whether it is done or undone, and how many changes undo (or redo) takes to get to it. */
export type HistoryRow = { change: Change; way: "undo" | "redo"; steps: number };

/** The history as a person left it: the selected change (null: the newest that is done), and the one that Enter asked about. */
export type HistoryView = { selected: string | null; asked: string | null };

/** What to do with the journal: so many changes, of which the first is this one; null where the list has none of that way. */
export type HistoryEffect = { way: "undo" | "redo"; count: number; first: string | null };

/** The history when it is first opened. */
export const FIRST_HISTORY: HistoryView = { selected: null, asked: null };

/** All changes as one list, the newest on top: above those that were undone, below those that are done. */
export function historyRows({ undo, redo }: Changes): HistoryRow[] {
	const undone = redo.map((change, at): HistoryRow => ({ change, way: "redo", steps: at + 1 }));
	const done = undo.map((change, at): HistoryRow => ({ change, way: "undo", steps: at + 1 }));
	return [...undone.reverse(), ...done];
}

/** The row that is selected: where the selected change is gone, the newest that is done, else the last. */
export function selectedIn(rows: readonly HistoryRow[], { selected }: HistoryView): number {
	const at = selected === null ? -1 : rows.findIndex(({ change }) => change.id === selected);
	if (at >= 0) return at;
	const newest = rows.findIndex(({ way }) => way === "undo");
	return newest >= 0 ? newest : Math.max(0, rows.length - 1);
}

/** The changes that Enter would undo or redo, in the order in which that goes. */
export function rangeTo(rows: readonly HistoryRow[], selected: number): HistoryRow[] {
	const to = rows[selected];
	if (!to) return [];
	const same = rows.filter(({ way, steps }) => way === to.way && steps <= to.steps);
	return to.way === "undo" ? same : same.reverse();
}

/** What a key does; `page` is how many rows are visible. More than one change at once is asked about first. */
export function pressInHistory(
	view: HistoryView,
	key: KeyPress,
	rows: readonly HistoryRow[],
	page: number,
): { view: HistoryView; effect?: HistoryEffect | "back" } {
	const action = actionFor(HISTORY_KEYS, key);
	const at = selectedIn(rows, view);
	const calm = { ...view, asked: null };
	switch (action) {
		case undefined:
			return { view: calm };
		case "back":
			return view.asked === null ? { view, effect: "back" } : { view: calm };
		case "to-here":
			return toHere(view, rangeTo(rows, at));
		case "undo":
		case "redo": {
			const next = rows.find(({ way, steps }) => way === action && steps === 1);
			const effect: HistoryEffect = { way: action, count: 1, first: next?.change.id ?? null };
			return { view: FIRST_HISTORY, effect };
		}
		default: {
			const to = rowAfter(action, at, rows.length, page);
			return { view: { selected: rows[to]?.change.id ?? null, asked: null } };
		}
	}
}

function toHere(view: HistoryView, range: readonly HistoryRow[]): { view: HistoryView; effect?: HistoryEffect } {
	const [first] = range;
	const last = range.at(-1);
	if (!first || !last) return { view };
	if (range.length > 1 && view.asked !== last.change.id) {
		return { view: { selected: last.change.id, asked: last.change.id } };
	}
	return { view: FIRST_HISTORY, effect: { way: first.way, count: range.length, first: first.change.id } };
}
