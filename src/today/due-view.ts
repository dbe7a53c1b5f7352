import { fieldOf, type TextField } from "../terminal/text-field.js";
import type { Day } from "../time/days.js";
import { type Due, dueKey } from "./due.js";
import type { TodayAction } from "./today-keys.js";

/** The day being typed for the due thing with this key; `day` is what the text was understood as, null while it was not. */
export type Moving = { key: string; field: TextField; day: Day | null };

/** What the last key settled or moved, and the line that said so. */
type Did = { action: TodayAction; says: string };

/**
 * Where one is in the due list. `key` is the thing selected: it stays so when others come and go; once it is gone, what is at its place
 * is. `did` is there until another key is pressed.
 */
export type DueView = { at: number; key: string | null; moving: Moving | null; did: Did | null };

/** The view that the dashboard opens with. */
export const FIRST_DUE_VIEW: DueView = { at: 0, key: null, moving: null, did: null };

/** The row that is selected of these due things; 0 where there are none. */
export function selectedRow({ at, key }: DueView, due: readonly Due[]): number {
	const found = key === null ? -1 : due.findIndex((item) => dueKey(item) === key);
	return found >= 0 ? found : Math.max(0, Math.min(at, due.length - 1));
}

/** The view with another row selected, one that there is. */
export function selectRow(view: DueView, row: number, due: readonly Due[]): DueView {
	const at = Math.max(0, Math.min(row, due.length - 1));
	const item = due[at];
	return { ...view, at, key: item ? dueKey(item) : null };
}

/** Begins to type a day for the selected thing, going on with what was typed before. */
export function startMoving(view: DueView, item: Due, typed: string): DueView {
	return { ...view, key: dueKey(item), moving: { key: dueKey(item), field: fieldOf(typed), day: null } };
}

/** The due thing for which a day is being typed; undefined if none is, or it was settled elsewhere meanwhile. */
export function movingOf({ moving }: DueView, due: readonly Due[]): Due | undefined {
	return moving ? due.find((item) => dueKey(item) === moving.key) : undefined;
}

/**
 * Why a key does nothing: it settled or moved a thing just now, so held down or pressed twice it would do the same to the next. Null
 * for any other key. `named` is the key as it is called.
 */
export function heldWords({ did }: DueView, action: TodayAction | undefined, named: string): string | null {
	return did && did.action === action ? `${did.says} ${named} works again after ↓, ↑ or Esc.` : null;
}
