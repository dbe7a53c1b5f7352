import { type Binding, footerKeys } from "../terminal/bindings.js";
import type { LineKey } from "../terminal/key-line-keys.js";
import type { Due } from "./due.js";
import { canDo, type DueAction } from "./due-actions.js";

/** What Today's keys do. */
export type TodayAction = "up" | "down" | "open" | DueAction;

/** Today's own keys. */
export const TODAY_KEYS: readonly Binding<TodayAction>[] = [
	{ id: "down", keys: ["down", "j"], says: "the next thing due" },
	{ id: "up", keys: ["up", "k"], says: "the thing due before" },
	{ id: "open", keys: ["enter", "l"], says: "open the ask, its ritual or a message" },
	{ id: "quiet", keys: ["g"], says: "they went quiet: ghosted, not a no", footer: "gone quiet" },
	{ id: "done", keys: ["d"], says: "what is due is done; you talked", footer: "done" },
	{ id: "drop", keys: ["x"], says: "let go of what is due", footer: "let go" },
	{ id: "tomorrow", keys: [">"], says: "put it off to tomorrow", footer: "tomorrow" },
	{ id: "week", keys: ["w"], says: "put it off for a week", footer: "week" },
	{ id: "day", keys: ["e"], says: "put it off to another day", footer: "day" },
];

const WHILE_TYPING: readonly LineKey[] = [
	{ key: "Enter", says: "move it to that day", always: true },
	{ key: "Esc", says: "leave it where it is", always: true },
];

/** What Enter does where that is not to open an ask. */
const OPENS: { [K in Due["kind"]]?: string } = { ritual: "go on with the ritual", person: "message" };

/** What the footer says of Today's keys: those that can act on the selected thing, or on the day being typed. */
export function todayFooterKeys(due: Due | undefined, typing: boolean): LineKey[] {
	if (typing) return [...WHILE_TYPING];
	if (!due) return [];
	const opens = OPENS[due.kind];
	const keys = footerKeys(TODAY_KEYS.filter(({ id }) => isDueAction(id) && canDo(due, id)));
	const said =
		due.kind === "person" ? keys.map((key) => (key.says === "done" ? { ...key, says: "talked" } : key)) : keys;
	return [...(opens ? [{ key: "Enter", says: opens }] : []), ...said];
}

/** Whether a key settles or moves what is due. */
export function isDueAction(action: TodayAction): action is DueAction {
	return action !== "up" && action !== "down" && action !== "open";
}
