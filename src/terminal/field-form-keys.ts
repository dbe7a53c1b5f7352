import type { Binding } from "./bindings.js";

/** What the keys of a form do, beside typing in its fields. */
export type FormAction =
	| "enter"
	| "next"
	| "before"
	| "down"
	| "up"
	| "turn"
	| "turn-back"
	| "new-line"
	| "save"
	| "start-over"
	| "leave";

/** The keys of a form of several fields. */
export const FIELD_FORM_KEYS: readonly Binding<FormAction>[] = [
	{ id: "enter", keys: ["enter"], says: "the next field; in the last one, save" },
	{ id: "next", keys: ["tab"], says: "the next field" },
	{ id: "before", keys: ["shift-tab"], says: "the field before" },
	{ id: "down", keys: ["down", "j"], says: "the field below" },
	{ id: "up", keys: ["up", "k"], says: "the field above" },
	{ id: "turn", keys: ["right", "l", "space"], says: "the next choice, or by its first letter" },
	{ id: "turn-back", keys: ["left", "h"], says: "the choice before" },
	{ id: "new-line", keys: ["alt-enter", "ctrl-j"], says: "a new line in a longer text" },
	{ id: "save", keys: ["ctrl-s"], says: "save from any field" },
	{ id: "start-over", keys: ["ctrl-x"], says: "let go of what was typed another time" },
	{ id: "leave", keys: ["escape"], says: "leave; what was typed is kept" },
];
