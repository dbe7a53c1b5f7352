import type { Binding } from "../terminal/bindings.js";
import { type ListAction, listKeys } from "../terminal/list-keys.js";

/** What the keys of the history do. */
export type HistoryAction = ListAction | "to-here" | "undo" | "redo" | "back";

/** The keys of the history of changes. */
export const HISTORY_KEYS: readonly Binding<HistoryAction>[] = [
	...listKeys({
		down: "an older change",
		up: "a newer change",
		first: "the newest",
		last: "the oldest that is loaded",
	}),
	{
		id: "to-here",
		keys: ["enter"],
		says: "undo (or redo) all up to the selected one",
		footer: "undo to here",
	},
	{ id: "undo", keys: ["u"], says: "undo one change", footer: "undo one" },
	{ id: "redo", keys: ["U", "ctrl-r"], says: "redo one change", footer: "redo one" },
	{ id: "back", keys: ["escape", "h", "q", "H"], says: "back", footer: "back", always: true },
];
