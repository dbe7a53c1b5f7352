import type { Binding } from "../../terminal/bindings.js";
import { type ListAction, listKeys } from "../../terminal/list-keys.js";

/** What the Bank's keys do. */
export type BankAction =
	| ListAction
	| "next"
	| "whole"
	| "kind"
	| "kind-before"
	| "pin"
	| "private"
	| "edit"
	| "delete"
	| "restore"
	| "deleted"
	| "ask"
	| "back";

/** Space draws here, so it does not turn a page. */
const MOVES = listKeys({
	down: "the next deposit",
	up: "the deposit before",
	first: "the newest",
	last: "the oldest",
}).map((binding) => (binding.id === "page-down" ? { ...binding, keys: ["pageDown", "ctrl-f"] as const } : binding));

/** The Bank's own keys, while no filter is being typed. */
export const BANK_KEYS: readonly Binding<BankAction>[] = [
	{ id: "next", keys: ["space"], says: "draw the next one", footer: "next" },
	{ id: "whole", keys: ["enter", "l"], says: "read it whole", footer: "read" },
	...MOVES,
	{ id: "kind", keys: ["t"], says: "wins alone, then praise, thanks, and on", footer: "kinds" },
	{ id: "kind-before", keys: ["T"], says: "the kind before" },
	{ id: "edit", keys: ["e"], says: "edit it", footer: "edit" },
	{ id: "pin", keys: ["p"], says: "pin it: it comes first on a hard day", footer: "pin" },
	{ id: "delete", keys: ["d", "delete"], says: "delete it (u brings it back)", footer: "delete" },
	{ id: "private", keys: ["v"], says: "private: it is never shown unasked", footer: "private" },
	{ id: "restore", keys: ["R"], says: "bring a deleted one back", footer: "bring back", always: true },
	{ id: "deleted", keys: ["x"], says: "what was deleted; again: what is there" },
	{ id: "ask", keys: ["o"], says: "open the yes that it came from" },
	{ id: "back", keys: ["escape", "h"], says: "back; then drop the filter, the kind" },
];
