import { histories } from "../asks/ask-records.js";
import { firstDay } from "../asks/history.js";
import type { Context } from "../command/context.js";
import { wrongUsage } from "../command/failure.js";
import { wholeNumber } from "../command/values.js";
import { todayOf } from "../time/moment.js";
import type { Window } from "./ratio.js";
import { allDays, daysFromTo, lastDays } from "./window.js";

/** The flags that name a window. */
export type WindowFlags = { days?: string; from?: string; to?: string; all?: boolean };

const MOST_DAYS = 36_600;

/** The window that the flags name; `otherwise` without any: null is everything, a number so many last days. Throws a Failure (2). */
export async function windowFrom(context: Context, flags: WindowFlags, otherwise: number | null): Promise<Window> {
	const ranged = flags.from !== undefined || flags.to !== undefined;
	if ([flags.days !== undefined, ranged, flags.all === true].filter(Boolean).length > 1) {
		throw wrongUsage("--days, --from with --to, and --all exclude each other. Give one of them.");
	}
	const settings = context.settings();
	const today = todayOf(context.clock, settings.dayStartsAt);
	if (flags.days !== undefined) return lastDays(today, wholeNumber("--days", flags.days, 1, MOST_DAYS));
	const isAll = flags.all === true || (!ranged && otherwise === null);
	if (!isAll && !ranged) return lastDays(today, otherwise ?? settings.windowDays);
	const first = firstDay(histories(context.journal(), settings));
	if (isAll) return allDays(first, today);
	const to = (await dayFrom(context, flags.to)) ?? today;
	const from = (await dayFrom(context, flags.from)) ?? (first !== undefined && first < to ? first : to);
	if (from > to && flags.to === undefined)
		throw wrongUsage(`--from (${from}) is still to come. Give a day up to today.`);
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
