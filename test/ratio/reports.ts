import type { Ask } from "../../src/asks/ask.js";
import { decidedSheet } from "../../src/asks/decided-sheet.js";
import { forecastSheet } from "../../src/asks/forecast-sheet.js";
import { historyOf } from "../../src/asks/history.js";
import { talliesOf } from "../../src/ratio/breakdown/tallies.js";
import { windowFacts } from "../../src/ratio/facts.js";
import { calibrationOf, forecastsOf } from "../../src/ratio/forecasts/forecasts.js";
import { ratioOf, type WindowFacts } from "../../src/ratio/ratio.js";
import type { RatioReport } from "../../src/ratio/ratio-report.js";
import { countWeeks, weeksTrend } from "../../src/ratio/weekly.js";
import { lastDays } from "../../src/ratio/window.js";
import { factsOf } from "./samples.js";

const SETTINGS = { baseline: null, countGhosted: false, weekStartsOn: 1 };
const TODAY = "2026-11-22";
const WINDOW = lastDays(TODAY, 90);

/** The report of these asks over 90 days up to 22 November 2026. */
export function reportOfAsks(asks: readonly Ask[], fields: Partial<RatioReport> = {}): RatioReport {
	const histories = [historyOf(asks, 240)];
	const forecasts = forecastsOf([forecastSheet(asks, 240)], WINDOW, false);
	return {
		ratio: ratioOf(windowFacts(histories, WINDOW, false), SETTINGS),
		older: false,
		weeks: countWeeks(histories, TODAY, SETTINGS),
		weeksTrend: weeksTrend(histories, TODAY, SETTINGS),
		calibration: calibrationOf(forecasts, null),
		answered: forecasts.length,
		consistency: null,
		...fields,
	};
}

/** A report of nothing but a ratio of so many yeses and noes. */
export function reportOfCounts(yes: number, no: number, facts: Partial<WindowFacts> = {}): RatioReport {
	return reportOfAsks([], { ratio: ratioOf(factsOf(yes, no, facts), SETTINGS) });
}

/** What was decided of these asks in the report's window. */
export function talliesOfAsks(asks: readonly Ask[]) {
	return talliesOf([decidedSheet(asks, 240)], WINDOW, false);
}
