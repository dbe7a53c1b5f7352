import { ASK_KEYS } from "../asks/ask-keys.js";
import { BULK_EDIT_KEYS } from "../asks/bulk-edit/bulk-edit-keys.js";
import { LOG_KEYS } from "../asks/log/log-keys.js";
import { BANK_KEYS } from "../bank/tab/bank-keys.js";
import { PEOPLE_KEYS } from "../peers/people/tab/people-keys.js";
import { REACH_KEYS } from "../peers/reach/reach-keys.js";
import { SLUMP_KEYS } from "../ratio/slump/slump-steps.js";
import { RATIO_KEYS } from "../ratio/tab/ratio-keys.js";
import { DRAW_KEYS } from "../ritual/draw-keys.js";
import { LESSONS_KEYS } from "../ritual/lessons/lessons-keys.js";
import { RITUAL_KEYS } from "../ritual/ritual-keys.js";
import { YES_KEYS } from "../ritual/yes/yes-keys.js";
import { SETTINGS_KEYS } from "../settings/settings-keys.js";
import type { Binding } from "../terminal/bindings.js";
import { FIELD_FORM_KEYS } from "../terminal/field-form-keys.js";
import { TODAY_KEYS } from "../today/today-keys.js";
import { HISTORY_KEYS } from "../undo/history-keys.js";

export { RATIO_KEYS } from "../ratio/tab/ratio-keys.js";

/** What the dashboard's own keys do, from any tab. */
export type ShellAction =
	| "today"
	| "ratio"
	| "log"
	| "bank"
	| "peers"
	| "next-tab"
	| "add-no"
	| "add-yes"
	| "add-ask"
	| "add-deposit"
	| "ritual"
	| "lessons"
	| "slump"
	| "reach"
	| "undo"
	| "redo"
	| "history"
	| "search"
	| "deleted"
	| "palette"
	| "settings"
	| "help"
	| "pause"
	| "quit";

/** The dashboard's own keys. */
export const SHELL_KEYS: readonly Binding<ShellAction>[] = [
	{ id: "today", keys: ["1"], says: "Today" },
	{ id: "ratio", keys: ["2"], says: "Ratio" },
	{ id: "log", keys: ["3"], says: "Log" },
	{ id: "bank", keys: ["4"], says: "Bank" },
	{ id: "peers", keys: ["5"], says: "Peers" },
	{ id: "next-tab", keys: ["tab"], says: "the next tab" },
	{ id: "add-no", keys: ["n"], says: "record a no, then its ritual", footer: "no" },
	{ id: "add-yes", keys: ["y"], says: "record a yes, then its ritual", footer: "yes" },
	{ id: "add-ask", keys: ["a"], says: "write down an ask", footer: "ask" },
	{ id: "add-deposit", keys: ["b"], says: "put a good moment into the bank" },
	{
		id: "ritual",
		keys: ["r"],
		says: "start or resume a ritual",
		footer: "ritual",
	},
	{ id: "lessons", keys: ["L"], says: "lessons: what you learned so far" },
	{ id: "slump", keys: ["s"], says: "the slump alarm, and what to do about it" },
	{ id: "reach", keys: ["c"], says: "somebody to call, and a message to them" },
	{ id: "undo", keys: ["u"], says: "undo the last change", footer: "undo" },
	{ id: "redo", keys: ["U", "ctrl-r"], says: "redo what was undone" },
	{ id: "history", keys: ["H"], says: "history: every change, to undo several" },
	{ id: "search", keys: ["/"], says: "search the log, the bank or people", footer: "search" },
	{ id: "deleted", keys: ["D"], says: "deleted asks, to bring one back" },
	{ id: "palette", keys: [":"], says: "find a command by its words", footer: "commands" },
	{ id: "settings", keys: [","], says: "settings, each explained" },
	{ id: "help", keys: ["?"], says: "all keys", footer: "keys", always: true },
	{ id: "pause", keys: ["ctrl-z"], says: "back to the shell for a while; fg goes on" },
	{ id: "quit", keys: ["q", "ctrl-c"], says: "quit; everything is saved already", footer: "quit", always: true },
];

/** Every place that has keys, with the dashboard's own first; a test forbids clashes between a place and the dashboard. */
export const PLACES: readonly { place: string; bindings: readonly Binding[]; over: boolean }[] = [
	{ place: "Anywhere", bindings: SHELL_KEYS, over: false },
	{ place: "Today", bindings: TODAY_KEYS, over: false },
	{ place: "Ratio", bindings: RATIO_KEYS, over: false },
	{ place: "Log", bindings: LOG_KEYS, over: false },
	{ place: "Bank", bindings: BANK_KEYS, over: false },
	{ place: "Peers", bindings: PEOPLE_KEYS, over: false },
	{ place: "The form of a deposit or a person", bindings: FIELD_FORM_KEYS, over: true },
	{ place: "An open ask", bindings: ASK_KEYS, over: true },
	{ place: "Editing several asks", bindings: BULK_EDIT_KEYS, over: true },
	{ place: "The good moment before a ritual", bindings: DRAW_KEYS, over: true },
	{ place: "The ritual after a no", bindings: RITUAL_KEYS, over: true },
	{ place: "The ritual after a yes", bindings: YES_KEYS, over: true },
	{ place: "Lessons", bindings: LESSONS_KEYS, over: true },
	{ place: "History", bindings: HISTORY_KEYS, over: true },
	{ place: "Settings", bindings: SETTINGS_KEYS, over: true },
	{ place: "A message to somebody", bindings: REACH_KEYS, over: true },
	{ place: "The slump alarm", bindings: SLUMP_KEYS, over: true },
];
