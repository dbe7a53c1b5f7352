import { breakdown } from "./breakdown/breakdown.js";
import { breakdownLines, EVENED } from "./breakdown/breakdown-text.js";
import { heatMapOf } from "./breakdown/heat-map.js";
import { heatMapLines } from "./breakdown/heat-map-text.js";
import { paretoOf } from "./breakdown/pareto.js";
import { paretoLines } from "./breakdown/pareto-text.js";
import { BREAKDOWNS, type BreakdownName, type Tallies } from "./breakdown/tallies.js";
import { patternsOf } from "./patterns/patterns.js";
import { patternsText } from "./patterns/patterns-text.js";
import type { RatioReport } from "./ratio-report.js";
import { section } from "./ratio-text.js";
import { withRate } from "./weekly.js";
import { weekLines } from "./weeks-text.js";

/** What of the settings matters here, and whether charts are put in words; `weekStartsOn` is 1 for Monday, 7 for Sunday. */
type Options = { plain: boolean; baseline: number | null; weekStartsOn: number };

/** Levels of one breakdown that the whole tab shows. */
const MOST_LEVELS = 12;

/** One breakdown of what was decided, under its heading. */
export function breakdownSection(tallies: Tallies, by: BreakdownName, options: Options): string[] {
	const lines = linesOf(tallies, by, options);
	const isEvened = lines.length > 1 && by !== "weekday-hour" && by !== "reason";
	return section(HEADINGS[by], isEvened ? [...lines, "", EVENED] : lines);
}

/**
 * The rest of the Ratio tab as sections: the weeks, every breakdown (its foremost levels), and the patterns of the window. `isAll`:
 * whether the window is everything.
 */
export function fullSections(report: RatioReport, tallies: Tallies, options: Options & { isAll: boolean }): string[][] {
	const { ratio } = report;
	const { decided } = ratio.asks;
	const weeks = report.weeks.map((week) => withRate(week, options.baseline));
	const ofWeeks = section(`${weeks.length} weeks`, weekLines(weeks, options.plain));
	if (decided === 0) return [ofWeeks];
	const patterns = patternsText(patternsOf(tallies, options), { window: ratio.window, decided, isAll: options.isAll });
	const breakdowns = BREAKDOWNS.map((by, index) => {
		const lines = linesOf(tallies, by, options, MOST_LEVELS);
		return section(HEADINGS[by], index === 0 ? [...lines, EVENED] : lines);
	});
	return [ofWeeks, ...breakdowns, [patterns]];
}

function linesOf(tallies: Tallies, by: BreakdownName, options: Options, most = Number.POSITIVE_INFINITY): string[] {
	const { plain } = options;
	if (tallies.overall.yes + tallies.overall.no === 0) return ["Nothing decided in these days."];
	if (by === "weekday-hour") return heatMapLines(heatMapOf(tallies, options), plain);
	if (by === "reason") return paretoLines(paretoOf(tallies), plain);
	const rows = breakdown(tallies, by, options);
	// Hours are never too many, and each has its place.
	const shown = by === "hour" ? rows : rows.slice(0, most);
	const more = rows.length - shown.length;
	const moreLine = more > 0 ? [`and ${more} more: unfazed ratio --by ${by}`] : [];
	return [...breakdownLines(by, shown, plain), ...moreLine];
}

const HEADINGS: Record<BreakdownName, string> = {
	channel: "By channel",
	stage: "By furthest stage",
	segment: "By segment",
	reason: "Reasons for the noes",
	weekday: "By weekday of the asking",
	hour: "By hour of the asking",
	"weekday-hour": "By weekday and hour of the asking",
};
