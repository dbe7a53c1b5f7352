import type { Calibration } from "./forecasts/forecasts.js";
import type { Ratio } from "./ratio.js";
import { halvedFoundAfter } from "./slump/slump.js";
import { type WeekCount, type WeeksTrend, withRate } from "./weekly.js";

/** All that `unfazed ratio` shows of a window, and the last weeks, whatever the window. */
export type RatioReport = {
	ratio: Ratio;
	/** Whether there are asks from before the window. */
	older: boolean;
	weeks: WeekCount[];
	weeksTrend: WeeksTrend;
	calibration: Calibration | null;
	/** How many forecasts have an outcome in the window. */
	answered: number;
	/** How steadily asks were made, 0 to 1; null where there is no score. */
	consistency: number | null;
};

/** What `ratio --json` prints: the ratio, and beside it the forecasts, the consistency and the weeks; `foundAfter` as `halvedFoundAfter` gives it. `baseline`: out of the settings. */
export function reportJson({ ratio, weeks, calibration, consistency }: RatioReport, baseline: number | null) {
	return {
		...ratio,
		slump: { ...ratio.slump, foundAfter: halvedFoundAfter(ratio.slump) },
		forecasts: calibration,
		consistency,
		weeks: weeks.map((week) => {
			const { from, decided, yes, no, rate } = withRate(week, baseline);
			return { from, decided, yes, no, rate };
		}),
	};
}
