import type { Binding } from "../../terminal/bindings.js";
import { type ListAction, listKeys } from "../../terminal/list-keys.js";

/** What the keys of the message to a person do, while it is not being edited. */
export type ReachAction = "copy" | "mail" | "edit" | "talked" | "other" | "fresh" | "add" | "back" | ListAction;

/** The keys of the message to a person. */
export const REACH_KEYS: readonly Binding<ReachAction>[] = [
	{ id: "copy", keys: ["c"], says: "copy the message", footer: "copy", always: true },
	{ id: "mail", keys: ["o"], says: "open it in your mail program", footer: "as mail" },
	{ id: "edit", keys: ["e"], says: "edit the message", footer: "edit" },
	{ id: "talked", keys: ["t"], says: "you talked: the days count anew", footer: "we talked" },
	{ id: "other", keys: ["n"], says: "somebody else", footer: "another", always: true },
	{ id: "fresh", keys: ["f"], says: "draft it anew instead of your own words", footer: "draft anew" },
	{ id: "add", keys: ["+"], says: "add a person", footer: "add a person" },
	...listKeys({ down: "a row of the message on", up: "a row back", first: "its beginning", last: "its end" }),
	{ id: "back", keys: ["escape", "h", "q"], says: "back", footer: "back", always: true },
];
