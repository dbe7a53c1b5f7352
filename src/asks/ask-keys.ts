import type { Binding } from "../terminal/bindings.js";

/** What the keys of an open ask do. */
export type AskAction = "up" | "down" | "edit" | "ritual" | "delete" | "restore" | "undo" | "redo" | "back";

/** The keys of an open ask. */
export const ASK_KEYS: readonly Binding<AskAction>[] = [
	{ id: "down", keys: ["down", "j"], says: "the next field" },
	{ id: "up", keys: ["up", "k"], says: "the field before" },
	{ id: "edit", keys: ["enter", "e", "l"], says: "edit the field", footer: "edit", always: true },
	{ id: "ritual", keys: ["r"], says: "the ritual of this no or yes", footer: "ritual" },
	{ id: "delete", keys: ["d", "delete"], says: "delete the ask (u brings it back)", footer: "delete" },
	{ id: "restore", keys: ["R"], says: "bring a deleted ask back", footer: "bring back" },
	{ id: "undo", keys: ["u"], says: "undo the last change" },
	{ id: "redo", keys: ["U", "ctrl-r"], says: "redo what was undone" },
	{ id: "back", keys: ["escape", "h", "q"], says: "back", footer: "back", always: true },
];
