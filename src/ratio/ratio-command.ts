import type { Context } from "../command/context.js";
import { wrongUsage } from "../command/failure.js";
import { didYouMean } from "../command/suggest.js";
import { breakdown } from "./breakdown/breakdown.js";
import { talliesIn } from "./breakdown/breakdown-records.js";
import { heatMapOf, heatRows } from "./breakdown/heat-map.js";
import { BREAKDOWNS, type BreakdownName, type Tallies } from "./breakdown/tallies.js";
import { breakdownSection, fullSections } from "./full-text.js";
import type { LevelRate, Window } from "./ratio.js";
import { type RatioReport, reportJson } from "./ratio-report.js";
import { reportOf } from "./ratio-report-records.js";
import { ratioText } from "./ratio-text.js";
import { recordLook } from "./slump/slump-records.js";
import { type WindowFlags, windowFrom } from "./window-flags.js";

type RatioFlags = WindowFlags & { by?: string; full?: boolean; looked?: boolean };

const LOOKED = "unfazed: looked at. The alarm is cleared, and what it counts starts again from here.";
const NO_ALARM = "unfazed: there is no slump alarm, so nothing was changed.";

/** `unfazed ratio`: the ratio of a window, with a breakdown or everything the Ratio tab shows if that is asked for. */
export async function runRatio(context: Context, _args: readonly string[], flags: RatioFlags): Promise<undefined> {
	const by = flags.by === undefined ? undefined : breakdownFrom(flags.by);
	if (by && flags.full) throw wrongUsage("--full holds every breakdown. Give it without --by, or --by alone.");
	const settings = context.settings();
	const window = await windowFrom(context, flags, settings.windowDays);
	if (flags.looked) context.say(recordLook(context) ? LOOKED : NO_ALARM);
	const report = reportOf(context, window);
	if (context.json) {
		const rows = by && { by: rowsOf(talliesIn(context, window), by, settings) };
		context.printJson({ ...reportJson(report, settings.baseline), ...rows });
	} else {
		const options = { plain: context.plain, target: settings.target };
		context.print(ratioText(report, options, sectionsOf(context, report, window, flags.full ? "all" : by)));
	}
	return undefined;
}

/** What comes after the ratio; the counts that it takes are read only where it is asked for. */
function sectionsOf(
	context: Context,
	report: RatioReport,
	window: Window,
	wanted: BreakdownName | "all" | undefined,
): string[][] {
	if (wanted === undefined) return [];
	const { baseline, weekStartsOn } = context.settings();
	const options = { baseline, weekStartsOn, plain: context.plain };
	const tallies = talliesIn(context, window);
	if (wanted === "all") return fullSections(report, tallies, { ...options, isAll: !report.older });
	return [breakdownSection(tallies, wanted, options)];
}

function rowsOf(
	tallies: Tallies,
	by: BreakdownName,
	settings: { baseline: number | null; weekStartsOn: number },
): LevelRate[] {
	return by === "weekday-hour" ? heatRows(heatMapOf(tallies, settings)) : breakdown(tallies, by, settings);
}

function breakdownFrom(text: string): BreakdownName {
	const wanted = text.trim().toLowerCase();
	const known = BREAKDOWNS.find((name) => name === wanted || `${name}s` === wanted);
	if (known) return known;
	throw wrongUsage(`unknown dimension "${text}".${didYouMean(wanted, BREAKDOWNS)} Known: ${BREAKDOWNS.join(", ")}.`);
}
