import { histories } from "../../asks/ask-records.js";
import { firstDay } from "../../asks/history.js";
import type { Context } from "../../command/context.js";
import { todayOf } from "../../time/moment.js";
import { talliesIn } from "../breakdown/breakdown-records.js";
import { consistencyNow } from "../consistency-records.js";
import { forecastsIn } from "../forecasts/forecast-records.js";
import { isOlder } from "../gauge-words.js";
import { ratioNow, reachWindow } from "../ratio-records.js";
import { lastWeeks, weeksTrend } from "../weekly.js";
import type { Reach } from "./ratio-view.js";
import { type Steady, type TabFacts, tabFacts } from "./tab-facts.js";

/** Reads the Ratio tab's facts for a window. `version` says which state of the journal; each window of it is counted once. */
export type TabReader = (version: number, reach: Reach) => TabFacts;

/** A reader that remembers the windows it has read, until the journal is of another version. */
export function tabReader(context: Context): TabReader {
	let current = -1;
	let steady: Steady | undefined;
	const read = new Map<Reach, TabFacts>();
	return (version, reach) => {
		if (version !== current) {
			current = version;
			steady = undefined;
			read.clear();
		}
		const known = read.get(reach);
		if (known) return known;
		steady ??= steadyNow(context);
		const facts = factsNow(context, reach, steady);
		read.set(reach, facts);
		return facts;
	};
}

function steadyNow(context: Context): Steady {
	const settings = context.settings();
	const all = histories(context.journal(), settings);
	const today = todayOf(context.clock, settings.dayStartsAt);
	return {
		weeks: lastWeeks(all, today, settings),
		weeksTrend: weeksTrend(all, today, settings),
		consistency: consistencyNow(all, settings, today),
	};
}

function factsNow(context: Context, reach: Reach, steady: Steady): TabFacts {
	const settings = context.settings();
	const journal = context.journal();
	const window = reachWindow(context, reach);
	const ratio = ratioNow(journal, settings, context.clock, { window });
	const older = isOlder(firstDay(histories(journal, settings)), ratio);
	const counted = { tallies: talliesIn(context, window), forecasts: forecastsIn(context, window) };
	return tabFacts({ ratio, ...counted, older, whole: reach === null }, steady, settings);
}
