import type { Binding } from "../../terminal/bindings.js";

/** What the Ratio tab's keys do. */
export type RatioAction =
	| "next-breakdown"
	| "previous-breakdown"
	| "wider"
	| "narrower"
	| "next-page"
	| "previous-page";

/** The Ratio tab's own keys. */
export const RATIO_KEYS: readonly Binding<RatioAction>[] = [
	{ id: "next-page", keys: ["space", "pageDown"], says: "the next page, where the window is small", footer: "more" },
	{ id: "previous-page", keys: ["pageUp", "b"], says: "the page before" },
	{ id: "next-breakdown", keys: ["right", "l"], says: "break down by the next thing", footer: "break down" },
	{ id: "previous-breakdown", keys: ["left", "h"], says: "break down by the thing before" },
	{ id: "wider", keys: ["w", "up", "k"], says: "look further back: 30, 90, 365 days, all", footer: "window" },
	{ id: "narrower", keys: ["W", "down", "j"], says: "look less far back" },
];
