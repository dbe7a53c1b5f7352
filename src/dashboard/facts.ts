import type { Ask } from "../asks/ask.js";
import { asksCollection, histories } from "../asks/ask-records.js";
import { firstDay, type MonthHistory } from "../asks/history.js";
import { newestAsks } from "../asks/log/log-query.js";
import type { Context } from "../command/context.js";
import type { Damage } from "../journal/journal.js";
import type { Ratio } from "../ratio/ratio.js";
import { ratioNow } from "../ratio/ratio-records.js";
import { lastWeeks, type Week } from "../ratio/weekly.js";
import type { Day } from "../time/days.js";
import { todayOf } from "../time/moment.js";
import { type Today, todayFacts } from "../today/today.js";

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
	return {
		histories: all,
		today: todayFacts(all, day, settings),
		ratio: ratioNow(journal, settings, context.clock),
		weeks: lastWeeks(all, day, settings),
		latest: newestAsks(journal.records(asksCollection), LATEST),
		first: firstDay(all),
		damage: damageWords(journal.damage()),
	};
}
