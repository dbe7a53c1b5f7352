import type { Context } from "../command/context.js";
import { breakdown, type Dimension } from "./breakdown.js";
import type { LevelRate, Window } from "./ratio.js";
import { asksAround } from "./ratio-records.js";

/** The breakdown of a window by each of the dimensions, in their order; the asks are read once. */
export function breakdownsOf(
	context: Context,
	window: Window,
	dimensions: readonly Dimension[],
): { dimension: Dimension; rows: LevelRate[] }[] {
	const settings = context.settings();
	const asks = [...asksAround(context.journal(), settings, window)];
	return dimensions.map((dimension) => ({ dimension, rows: breakdown(asks, dimension, window, settings) }));
}
