import type { Ask } from "../asks/ask.js";
import { asksCollection, histories } from "../asks/ask-records.js";
import { firstDay, type MonthHistory } from "../asks/history.js";
import { newestAsks } from "../asks/log/log-query.js";
import { bankCount, drawOfDay } from "../bank/draw-records.js";
import type { Context } from "../command/context.js";
import type { Damage } from "../journal/journal.js";
import { everybody } from "../peers/people/people-records.js";
import { isLow } from "../ratio/low.js";
import type { Ratio } from "../ratio/ratio.js";
import { ratioNow } from "../ratio/ratio-records.js";
import { lastWeeks, type Week } from "../ratio/weekly.js";
import { type Day, daysBetween } from "../time/days.js";
import { todayOf } from "../time/moment.js";
import type { Behind } from "../today/bank-lines.js";
import { type Today, todayFacts } from "../today/today.js";

/** So long the first hints are shown: after a month they would nag. */
const EARLY_DAYS = 30;
/** More than the tallest screen shows. */
const LATEST = 60;

/** What the dashboard shows of the journal, read in one go. `damage` says what could not be read. */
export type Facts = {
	histories: MonthHistory[];
	today: Today;
	ratio: Ratio;
	weeks: Week[];
	/** The newest asks, newest first. */
	latest: Ask[];
	/** What Today shows of the bank and of the people. */
	behind: Behind;
	/** The first day with an event in the whole journal. */
	first: Day | undefined;
	damage: string | undefined;
};

function damageWords(damage: readonly Damage[]): string | undefined {
	const [first, ...more] = damage;
	if (!first) return undefined;
	const lines = damage.reduce((sum, file) => sum + file.lines, 0);
	const where = more.length > 0 ? `${damage.length} files` : first.file;
	return `${lines} unreadable ${lines === 1 ? "line" : "lines"} in ${where}, nothing erased. Run: unfazed doctor`;
}

/** The facts as of now, out of the journal's digests: only the newest months are read. */
export function readFacts(context: Context): Facts {
	const journal = context.journal();
	const settings = context.settings();
	const all = histories(journal, settings);
	const day = todayOf(context.clock, settings.dayStartsAt);
	const ratio = ratioNow(journal, settings, context.clock);
	const first = firstDay(all);
	return {
		histories: all,
		today: todayFacts(all, day, settings),
		ratio,
		weeks: lastWeeks(all, day, settings),
		latest: newestAsks(journal.records(asksCollection), LATEST),
		behind: {
			deposit: drawOfDay(context, isLow(ratio, settings))?.deposit,
			deposits: bankCount(journal),
			people: everybody(journal).length,
			isEarly: first === undefined || daysBetween(first, day) < EARLY_DAYS,
		},
		first,
		damage: damageWords(journal.damage()),
	};
}
