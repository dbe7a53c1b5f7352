import type { Binding } from "../../terminal/bindings.js";
import { type ListAction, listKeys } from "../../terminal/list-keys.js";

/** What the keys of the lessons do. */
export type LessonsAction = ListAction | "open" | "true" | "outdated" | "search" | "hidden" | "undo" | "redo" | "back";

/** The keys of the lessons, while no filter is being typed. */
export const LESSONS_KEYS: readonly Binding<LessonsAction>[] = [
	...listKeys({ down: "the next lesson", up: "the lesson before", first: "the newest", last: "the oldest" }),
	{ id: "open", keys: ["enter", "l"], says: "open the ask it came from", footer: "the ask" },
	{ id: "true", keys: ["t"], says: "still true; again takes it away", footer: "still true" },
	{ id: "outdated", keys: ["o"], says: "outdated: it comes back no more", footer: "outdated" },
	{ id: "search", keys: ["/"], says: "filter as you type", footer: "filter" },
	{ id: "hidden", keys: ["x"], says: "show the outdated ones too" },
	{ id: "undo", keys: ["u"], says: "undo the last change" },
	{ id: "redo", keys: ["U", "ctrl-r"], says: "redo what was undone" },
	{ id: "back", keys: ["escape", "h", "q"], says: "back", footer: "back", always: true },
];
