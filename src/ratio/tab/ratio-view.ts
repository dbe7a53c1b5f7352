import { actionFor } from "../../terminal/bindings.js";
import type { KeyPress } from "../../terminal/key-press.js";
import { DIMENSIONS, type Dimension } from "../breakdown/tallies.js";
import { RATIO_KEYS } from "./ratio-keys.js";

/** How far back the Ratio tab looks, in days; null is everything. */
type Reach = number | null;

/** The Ratio tab as a person left it; a `reach` of "own" is the window of the settings, `page` counts the pages turned. */
export type RatioView = { dimension: Dimension; reach: Reach | "own"; page: number };

/** The Ratio tab when the dashboard opens. */
export const FIRST_RATIO_VIEW: RatioView = { dimension: "reason", reach: "own", page: 0 };

/** What a key does to the Ratio tab, `own` being the settings' window in days; undefined if it is not one of its keys. */
export function pressInRatio(view: RatioView, key: KeyPress, own: number): RatioView | undefined {
	switch (actionFor(RATIO_KEYS, key)) {
		case "next-breakdown":
			return { ...view, dimension: dimensionBeside(view.dimension, 1) };
		case "previous-breakdown":
			return { ...view, dimension: dimensionBeside(view.dimension, -1) };
		case "wider":
			return { ...view, reach: reachFrom(view.reach, own, 1) };
		case "narrower":
			return { ...view, reach: reachFrom(view.reach, own, -1) };
		case "next-page":
			return { ...view, page: view.page + 1 };
		case "previous-page":
			return { ...view, page: view.page - 1 };
		default:
			return undefined;
	}
}

/** What can be broken down by, the chosen one first. */
export function dimensionsWith(chosen: Dimension): Dimension[] {
	return [chosen, ...DIMENSIONS.filter((dimension) => dimension !== chosen)];
}

function dimensionBeside(dimension: Dimension, by: 1 | -1): Dimension {
	const at = DIMENSIONS.indexOf(dimension) + by + DIMENSIONS.length;
	return DIMENSIONS[at % DIMENSIONS.length] ?? dimension;
}

function reachFrom(reach: Reach | "own", own: number, by: 1 | -1): Reach {
	const days = [...new Set([30, 90, 365, own])].sort((left, right) => left - right);
	const reaches: Reach[] = [...days, null];
	const at = reaches.indexOf(reach === "own" ? own : reach) + by;
	return reaches[Math.max(0, Math.min(at, reaches.length - 1))] ?? null;
}
