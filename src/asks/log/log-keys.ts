import type { Binding } from "../../terminal/bindings.js";
import { type ListAction, listKeys } from "../../terminal/list-keys.js";

/** What the Log's keys do. */
export type LogAction = ListAction | "open" | "mark" | "mark-all" | "edit" | "delete" | "restore" | "clear";

/** The Log's own keys, while no filter is being typed. */
export const LOG_KEYS: readonly Binding<LogAction>[] = [
	...listKeys({ down: "the next ask", up: "the ask before", first: "the newest", last: "the oldest that is loaded" }),
	{ id: "open", keys: ["enter", "l"], says: "open the ask", footer: "open" },
	{ id: "mark", keys: ["x"], says: "mark it, or take the mark away", footer: "mark" },
	{ id: "mark-all", keys: ["X"], says: "mark all that the filter finds" },
	{ id: "edit", keys: ["e"], says: "edit what is marked, or this ask", footer: "edit" },
	{
		id: "delete",
		keys: ["d", "delete"],
		says: "delete it (u brings it back)",
		footer: "delete",
	},
	{ id: "restore", keys: ["R"], says: "bring deleted asks back", footer: "bring back", always: true },
	{ id: "clear", keys: ["escape"], says: "drop the marks, then the filter" },
];

/** What the footer says of the Log's keys: those that can act on the selected ask, or with marks on all that are marked. */
export function logFooterKeys({
	marked,
	deleted,
}: {
	marked: number;
	deleted: boolean;
}): readonly Binding<LogAction>[] {
	const off: LogAction = deleted ? "delete" : "restore";
	const shown = LOG_KEYS.filter(({ id }) => id !== off);
	if (marked === 0) return shown;
	const isForMarked = ({ id }: Binding<LogAction>) => id === "edit" || id === "delete" || id === "restore";
	const forMarked = shown.filter(isForMarked).map((binding) => {
		return { ...binding, footer: `${binding.footer} ${marked.toLocaleString("en")}`, always: true };
	});
	return [...forMarked, ...shown.filter((binding) => !isForMarked(binding))];
}
