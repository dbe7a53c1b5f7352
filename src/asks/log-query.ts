import type { Records } from "../journal/journal.js";
import { type Day, monthOf } from "../time/days.js";
import { calendarDay } from "../time/local.js";
import type { Ask, Outcome } from "./ask.js";

/** What the log is asked for. The days are those of the asking, both included; null leaves a side open. */
export type LogQuery = {
	matches: (ask: Ask) => boolean;
	outcomes: readonly Outcome[];
	from: Day | null;
	to: Day | null;
	limit: number;
	deleted: boolean;
};

const MS_PER_DAY = 86_400_000;

/** The newest asks that fit, at most `limit`, and how many fit in all. Reads a month at a time. */
export function queryLog(records: Records<Ask>, query: LogQuery): { asks: Ask[]; total: number } {
	const asks: Ask[] = [];
	let total = 0;
	for (const month of records.months()) {
		if (outside(month, query)) continue;
		const found = records.inMonth(month, { deleted: query.deleted }).filter((ask) => fits(ask, query));
		total += found.length;
		if (asks.length < query.limit) asks.push(...newestFirst(found).slice(0, query.limit - asks.length));
	}
	return { asks, total };
}

/** The newest asks of all, at most `limit`; reads no more months than that needs. */
export function newestAsks(records: Records<Ask>, limit: number): Ask[] {
	const asks: Ask[] = [];
	for (const month of records.months()) {
		if (asks.length >= limit) break;
		asks.push(...newestFirst(records.inMonth(month)).slice(0, limit - asks.length));
	}
	return asks;
}

/** Newest asking first; of the same moment, what was written last. */
function newestFirst(asks: readonly Ask[]): Ask[] {
	return asks.toReversed().sort((left, right) => right.askedAt.getTime() - left.askedAt.getTime());
}

function fits(ask: Ask, { matches, outcomes, from, to, deleted }: LogQuery): boolean {
	if (deleted !== (ask.deleted ?? false)) return false;
	if (outcomes.length > 0 && !outcomes.includes(ask.outcome)) return false;
	const day = calendarDay(ask.askedAt.getTime(), ask.askedOffset);
	return (from === null || day >= from) && (to === null || day <= to) && matches(ask);
}

/** Whether a month (UTC) can hold no day of the query; a local day may lie in the month beside. */
function outside(month: string, { from, to }: LogQuery): boolean {
	const tooOld = from !== null && month < monthOf(Date.parse(from) - MS_PER_DAY);
	return tooOld || (to !== null && month > monthOf(Date.parse(to) + 2 * MS_PER_DAY));
}
