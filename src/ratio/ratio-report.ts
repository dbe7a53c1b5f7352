import type { Calibration } from "./forecasts/forecasts.js";
import type { Ratio } from "./ratio.js";
import { foundAfter } from "./slump/until-alarm.js";
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

/** What `ratio --json` prints: the ratio, and beside it the forecasts, the consistency and the weeks. `baseline`: out of the settings. */
export function reportJson({ ratio, weeks, calibration, consistency }: RatioReport, baseline: number | null) {
	const { usual } = ratio.slump;
	return {
		...ratio,
		slump: { ...ratio.slump, foundAfter: usual === null ? null : foundAfter(usual) },
		forecasts: calibration,
		consistency,
		weeks: weeks.map((week) => {
			const { from, decided, yes, no, rate } = withRate(week, baseline);
			return { from, decided, yes, no, rate };
		}),
	};
}
