import { histories } from "../asks/ask-records.js";
import { firstDay } from "../asks/history.js";
import type { Context } from "../command/context.js";
import { wrongUsage } from "../command/failure.js";
import { didYouMean } from "../command/suggest.js";
import { wholeNumber } from "../command/values.js";
import { todayOf } from "../time/moment.js";
import { breakdown } from "./breakdown/breakdown.js";
import { talliesIn } from "./breakdown/breakdown-records.js";
import { DIMENSIONS, type Dimension } from "./breakdown/tallies.js";
import type { Ratio, Window } from "./ratio.js";
import { ratioNow } from "./ratio-records.js";
import { ratioText } from "./ratio-text.js";
import { allDays, daysFromTo, lastDays } from "./window.js";

type RatioFlags = { days?: string; from?: string; to?: string; all?: boolean; by?: string };

const MOST_DAYS = 36_600;

/** `unfazed ratio`: the ratio of a window, with a breakdown if one is asked for. */
export async function runRatio(context: Context, _args: readonly string[], flags: RatioFlags): Promise<undefined> {
	const by = flags.by === undefined ? undefined : dimensionFrom(flags.by);
	const window = await windowFrom(context, flags);
	const settings = context.settings();
	const ratio: Ratio = ratioNow(context.journal(), settings, context.clock, { window });
	if (by) ratio.by = breakdown(talliesIn(context, window), by, settings);
	if (context.json) context.printJson(ratio);
	else context.print(ratioText(ratio, { plain: context.plain, target: settings.target }));
	return undefined;
}

async function windowFrom(context: Context, flags: RatioFlags): Promise<Window> {
	const ranged = flags.from !== undefined || flags.to !== undefined;
	if ([flags.days !== undefined, ranged, flags.all === true].filter(Boolean).length > 1) {
		throw wrongUsage("--days, --from with --to, and --all exclude each other. Give one of them.");
	}
	const settings = context.settings();
	const today = todayOf(context.clock, settings.dayStartsAt);
	if (flags.days !== undefined) return lastDays(today, wholeNumber("--days", flags.days, 1, MOST_DAYS));
	if (!ranged && !flags.all) return lastDays(today, settings.windowDays);
	const first = firstDay(histories(context.journal(), settings));
	if (flags.all) return allDays(first, today);
	const to = (await dayFrom(context, flags.to)) ?? today;
	const from = (await dayFrom(context, flags.from)) ?? (first !== undefined && first < to ? first : to);
	if (from > to) throw wrongUsage(`--from (${from}) lies after --to (${to}). Swap them.`);
	return daysFromTo(from, to);
}

async function dayFrom(context: Context, text: string | undefined): Promise<string | undefined> {
	if (text === undefined) return undefined;
	const { parseDay } = await import("../time/when.js");
	const { day, understood } = await parseDay(text, context.clock, { future: "either" });
	if (understood) context.say(`unfazed: ${understood}`);
	return day;
}

function dimensionFrom(text: string): Dimension {
	const wanted = text.trim().toLowerCase();
	const known = DIMENSIONS.find((dimension) => dimension === wanted || `${dimension}s` === wanted);
	if (known) return known;
	throw wrongUsage(`unknown dimension "${text}".${didYouMean(wanted, DIMENSIONS)} Known: ${DIMENSIONS.join(", ")}.`);
}
