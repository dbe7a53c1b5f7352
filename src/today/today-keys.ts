import type { Binding } from "../terminal/bindings.js";

/** What Today's keys do. */
export type TodayAction = "up" | "down" | "open";

/** Today's own keys. */
export const TODAY_KEYS: readonly Binding<TodayAction>[] = [
	{ id: "down", keys: ["down", "j"], says: "the next thing due" },
	{ id: "up", keys: ["up", "k"], says: "the thing due before" },
	{ id: "open", keys: ["enter", "l"], says: "open the ask that is due" },
];
