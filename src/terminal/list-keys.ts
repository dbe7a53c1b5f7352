import type { Binding } from "./bindings.js";
import { moveSelection } from "./list.js";

/** What the keys do that move in a list. */
export type ListAction = "down" | "up" | "page-down" | "page-up" | "first" | "last";

const MOVES: Record<ListAction, string> = {
	down: "down",
	up: "up",
	"page-down": "pageDown",
	"page-up": "pageUp",
	first: "home",
	last: "end",
};

/** The keys that move in a list, in words for what it lists: "the next ask", "the ask before", "the newest", "the oldest". */
export function listKeys(says: Record<"down" | "up" | "first" | "last", string>): readonly Binding<ListAction>[] {
	return [
		{ id: "down", keys: ["down", "j"], says: says.down },
		{ id: "up", keys: ["up", "k"], says: says.up },
		{ id: "page-down", keys: ["pageDown", "ctrl-f", "space"], says: "a page on" },
		{ id: "page-up", keys: ["pageUp", "ctrl-b"], says: "a page back" },
		{ id: "first", keys: ["home", "g"], says: says.first },
		{ id: "last", keys: ["end", "G"], says: says.last },
	];
}

/** Whether an action moves in a list. */
export function isListAction(action: string | undefined): action is ListAction {
	return action !== undefined && Object.hasOwn(MOVES, action);
}

/** The row selected after a move among `count` rows, of which `page` are visible. */
export function rowAfter(action: ListAction, selected: number, count: number, page: number): number {
	return moveSelection(selected, count, MOVES[action], page) ?? selected;
}
