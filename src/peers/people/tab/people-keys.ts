import type { Binding } from "../../../terminal/bindings.js";
import { type ListAction, listKeys } from "../../../terminal/list-keys.js";

/** What the keys of the Peers tab do. */
export type PeopleAction =
	| ListAction
	| "reach"
	| "talked"
	| "talked-on"
	| "notes"
	| "add"
	| "edit"
	| "pause"
	| "delete"
	| "restore"
	| "deleted"
	| "back";

/** The keys of the Peers tab, while neither a filter nor a day is being typed. */
export const PEOPLE_KEYS: readonly Binding<PeopleAction>[] = [
	{ id: "reach", keys: ["enter", "l"], says: "a message to them, to copy or to mail", footer: "message" },
	{ id: "talked", keys: ["t"], says: "you talked today", footer: "talked" },
	{ id: "talked-on", keys: ["T"], says: "you talked on an earlier day", footer: "earlier" },
	{ id: "notes", keys: ["v"], says: "show your private notes, or hide them", footer: "notes" },
	{ id: "add", keys: ["+"], says: "add a person", footer: "add", always: true },
	{ id: "edit", keys: ["e"], says: "edit them", footer: "edit" },
	{ id: "pause", keys: ["z"], says: "pause them, or take them up again", footer: "pause" },
	{ id: "delete", keys: ["d", "delete"], says: "delete them (u brings them back)", footer: "delete" },
	{ id: "restore", keys: ["R"], says: "bring somebody deleted back", footer: "bring back", always: true },
	...listKeys({
		down: "the next person",
		up: "the person before",
		first: "whose turn it is first",
		last: "the last one",
	}),
	{ id: "deleted", keys: ["x"], says: "who was deleted; again: who is there" },
	{ id: "back", keys: ["escape", "h"], says: "back: hide the notes, then drop the filter" },
];
