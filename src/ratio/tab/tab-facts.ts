import { type Level, levelsOf, shrinkingIn } from "../breakdown/breakdown.js";
import { type HeatMap, heatMapOf } from "../breakdown/heat-map.js";
import { type Pareto, paretoOf } from "../breakdown/pareto.js";
import { DIMENSIONS, type Dimension, type Tallies } from "../breakdown/tallies.js";
import { type AnsweredForecast, type Calibration, calibrationOf } from "../forecasts/forecasts.js";
import { patternCards } from "../patterns/pattern-cards.js";
import { type Pattern, type Patterns, patternsOf } from "../patterns/patterns.js";
import type { YesNo } from "../rate.js";
import type { Ratio } from "../ratio.js";
import type { Week, WeeksTrend } from "../weekly.js";

/** What bars are drawn of; the reasons have a list of their own. */
export const BAR_DIMENSIONS = DIMENSIONS.filter((dimension) => dimension !== "reason");

/** One of `BAR_DIMENSIONS`. */
export type BarDimension = (typeof BAR_DIMENSIONS)[number];

/** A level's rate shrunk towards the overall one and its 90 % interval, each between 0 and 1. */
export type Shrunk = { shrunk: number; lo: number; hi: number };

/** The levels of a dimension, and the rate of each: made when asked for, because only what is shown needs an interval. */
type Levels = { levels: readonly Level[]; rateOf: (level: Level) => Shrunk };

/** What does not depend on the window. `consistency` is 0 to 1, or null without a score. */
export type Steady = { weeks: readonly Week[]; weeksTrend: WeeksTrend; consistency: number | null };

/** What the Ratio tab shows. `older`: whether there are asks from before the window; `whole`: whether the window is everything. */
export type TabFacts = Steady & {
	ratio: Ratio;
	target: number | null;
	older: boolean;
	whole: boolean;
	levels: (dimension: Dimension) => Levels;
	heat: HeatMap;
	pareto: Pareto;
	patterns: Patterns;
	/** The patterns that are shown. */
	cards: readonly Pattern[];
	/** Null while there are too few forecasts; `answered` counts those with an outcome. */
	calibration: Calibration | null;
	answered: number;
};

/** What of the settings matters here; `weekStartsOn` is 1 for Monday, 7 for Sunday. */
export type TabSettings = { baseline: number | null; weekStartsOn: number; target: number | null };

/** What was counted in a window; `forecasts` are those with an outcome in it. */
type Counted = Pick<TabFacts, "ratio" | "older" | "whole"> & {
	tallies: Tallies;
	forecasts: readonly AnsweredForecast[];
};

/** The facts of a window out of what was counted in it. */
export function tabFacts(
	{ ratio, tallies, forecasts, older, whole }: Counted,
	steady: Steady,
	settings: TabSettings,
): TabFacts {
	const patterns = patternsOf(tallies, settings);
	return {
		...steady,
		ratio,
		older,
		whole,
		target: settings.target,
		levels: remembered((dimension) => shownLevels(tallies, dimension, settings)),
		heat: heatMapOf(tallies, settings),
		pareto: paretoOf(tallies),
		patterns,
		cards: patternCards(patterns),
		calibration: calibrationOf(forecasts, settings.baseline),
		answered: forecasts.length,
	};
}

function shownLevels(tallies: Tallies, dimension: Dimension, { baseline, weekStartsOn }: TabSettings): Levels {
	const levels = levelsOf(tallies, dimension, weekStartsOn);
	let shrink: ((seen: YesNo) => Shrunk) | undefined;
	const rateOf = remembered((level: Level) => {
		shrink ??= shrinkingIn(tallies.overall, levels, baseline);
		return shrink(level);
	});
	return { levels, rateOf };
}

/** The same function, each of its answers made once. */
function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const made = new Map<Key, Value>();
	return (key) => {
		const known = made.get(key);
		if (known !== undefined) return known;
		const value = make(key);
		made.set(key, value);
		return value;
	};
}
