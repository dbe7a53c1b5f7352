import type { Binding } from "../terminal/bindings.js";

/** What the keys of the history do. */
export type HistoryAction =
	| "up"
	| "down"
	| "page-up"
	| "page-down"
	| "first"
	| "last"
	| "to-here"
	| "undo"
	| "redo"
	| "back";

/** The keys of the history of changes. */
export const HISTORY_KEYS: readonly Binding<HistoryAction>[] = [
	{ id: "down", keys: ["down", "j"], says: "an older change" },
	{ id: "up", keys: ["up", "k"], says: "a newer change" },
	{ id: "page-down", keys: ["pageDown", "ctrl-f", "space"], says: "a page on" },
	{ id: "page-up", keys: ["pageUp", "ctrl-b"], says: "a page back" },
	{ id: "first", keys: ["home", "g"], says: "the newest" },
	{ id: "last", keys: ["end", "G"], says: "the oldest that is loaded" },
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
