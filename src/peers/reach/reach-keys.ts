import type { Binding } from "../../terminal/bindings.js";

/** What the keys of the message to a person do, while it is not being edited. */
export type ReachAction = "copy" | "mail" | "edit" | "talked" | "other" | "fresh" | "add" | "back";

/** The keys of the message to a person. */
export const REACH_KEYS: readonly Binding<ReachAction>[] = [
	{ id: "copy", keys: ["c"], says: "copy the message", footer: "copy", always: true },
	{ id: "mail", keys: ["o"], says: "open it in your mail program", footer: "open as mail" },
	{ id: "edit", keys: ["e"], says: "edit the message", footer: "edit" },
	{ id: "talked", keys: ["t"], says: "you talked: the days count anew", footer: "we talked" },
	{ id: "other", keys: ["n"], says: "somebody else", footer: "somebody else" },
	{ id: "fresh", keys: ["f"], says: "draft it anew instead of your own words" },
	{ id: "add", keys: ["+"], says: "add a person", footer: "add a person" },
	{ id: "back", keys: ["escape", "h", "q"], says: "back", footer: "back", always: true },
];
