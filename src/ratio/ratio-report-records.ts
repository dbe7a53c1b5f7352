import { histories } from "../asks/ask-records.js";
import { firstDay } from "../asks/history.js";
import type { Context } from "../command/context.js";
import { todayOf } from "../time/moment.js";
import { consistencyNow } from "./consistency-records.js";
import { forecastsIn } from "./forecasts/forecast-records.js";
import { calibrationOf } from "./forecasts/forecasts.js";
import { isOlder } from "./gauge-words.js";
import type { Window } from "./ratio.js";
import { ratioNow } from "./ratio-records.js";
import type { RatioReport } from "./ratio-report.js";
import { countWeeks, weeksTrend } from "./weekly.js";

/** The report of a window as of now, out of the journal's caches. */
export function reportOf(context: Context, window: Window): RatioReport {
	const settings = context.settings();
	const journal = context.journal();
	const all = histories(journal, settings);
	const today = todayOf(context.clock, settings.dayStartsAt);
	const ratio = ratioNow(journal, settings, context.clock, { window });
	const forecasts = forecastsIn(context, window);
	return {
		ratio,
		older: isOlder(firstDay(all), ratio),
		weeks: countWeeks(all, today, settings),
		weeksTrend: weeksTrend(all, today, settings),
		calibration: calibrationOf(forecasts, settings.baseline),
		answered: forecasts.length,
		consistency: consistencyNow(all, settings, today),
	};
}
