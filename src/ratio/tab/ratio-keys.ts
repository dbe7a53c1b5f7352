import type { Binding } from "../../terminal/bindings.js";

/** What the Ratio tab's keys do. */
export type RatioAction =
	| "down"
	| "up"
	| "open"
	| "right"
	| "left"
	| "wider"
	| "narrower"
	| "next-page"
	| "previous-page"
	| "unselect";

/** The Ratio tab's own keys. */
export const RATIO_KEYS: readonly Binding<RatioAction>[] = [
	{ id: "down", keys: ["down", "j"], says: "select the next bar, reason, day or pattern", footer: "select" },
	{ id: "up", keys: ["up", "k"], says: "select the one before" },
	{ id: "open", keys: ["enter"], says: "the asks behind what is selected, in the Log", footer: "its asks" },
	{
		id: "right",
		keys: ["right", "l"],
		says: "the next breakdown; on the map, later hours",
		footer: "break down",
	},
	{ id: "left", keys: ["left", "h"], says: "the one before; on the map, earlier hours" },
	{ id: "wider", keys: ["w"], says: "look further back: 30, 90, 365 days, all", footer: "window" },
	{ id: "narrower", keys: ["W"], says: "look less far back" },
	{ id: "next-page", keys: ["space", "pageDown"], says: "the next page, where there are several", footer: "more" },
	{ id: "previous-page", keys: ["pageUp", "ctrl-b"], says: "the page before" },
	{ id: "unselect", keys: ["escape"], says: "select nothing" },
];
