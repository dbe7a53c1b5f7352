import type { Binding } from "../../terminal/bindings.js";

/** What the keys of the message to a person do, while it is not being edited. */
export type ReachAction = "back";

/** The keys of the message to a person. */
export const REACH_KEYS: readonly Binding<ReachAction>[] = [
	{ id: "back", keys: ["escape", "h", "q"], says: "back", footer: "back", always: true },
];
