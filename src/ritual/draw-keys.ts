import type { Binding } from "../terminal/bindings.js";

/** What the keys do at the deposit before a ritual. */
export type DrawAction = "next" | "read-on" | "read-back" | "breathe" | "later";

/** The keys at the deposit before a ritual; a long one hears those that read on itself. */
export const DRAW_KEYS: readonly Binding<DrawAction>[] = [
	{ id: "next", keys: ["enter", "space", "right"], says: "on to the ritual", footer: "go on", always: true },
	{ id: "read-on", keys: ["down", "pageDown"], says: "read on in a long one", footer: "read on", always: true },
	{ id: "read-back", keys: ["up", "pageUp"], says: "back in it" },
	{ id: "breathe", keys: ["ctrl-b"], says: "breathe first", footer: "breathe first" },
	{ id: "later", keys: ["escape"], says: "leave both for later", footer: "later", always: true },
];
