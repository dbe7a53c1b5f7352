import type { Binding } from "../terminal/bindings.js";

/** What the Log's keys do. */
export type LogAction = "up" | "down" | "page-up" | "page-down" | "first" | "last" | "open" | "delete" | "clear";

/** The Log's own keys, while no filter is being typed. */
export const LOG_KEYS: readonly Binding<LogAction>[] = [
	{ id: "down", keys: ["down", "j"], says: "the next ask" },
	{ id: "up", keys: ["up", "k"], says: "the ask before" },
	{ id: "page-down", keys: ["pageDown", "ctrl-f", "space"], says: "a page on" },
	{ id: "page-up", keys: ["pageUp", "ctrl-b"], says: "a page back" },
	{ id: "first", keys: ["home", "g"], says: "the newest" },
	{ id: "last", keys: ["end", "G"], says: "the oldest that is loaded" },
	{ id: "open", keys: ["enter", "l"], says: "open the ask", footer: "open" },
	{ id: "delete", keys: ["d", "delete"], says: "delete the ask (u brings it back)", footer: "delete" },
	{ id: "clear", keys: ["escape"], says: "drop the filter" },
];
