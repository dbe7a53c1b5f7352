import type { Records } from "../../journal/journal.js";
import type { Month } from "../../time/days.js";
import type { Ask } from "../ask.js";
import type { AskedDays } from "./log-filter-tokens.js";

/** What the log is asked for; `deleted` where deleted asks can match too. */
export type LogQuery = { matches: (ask: Ask) => boolean; asked: AskedDays; limit: number; deleted: boolean };

const MS_PER_DAY = 86_400_000;
const LONGEST_MONTH = 31 * MS_PER_DAY;

/** The newest asks that fit, at most `limit`, and how many fit in all. Reads a month at a time. */
export function queryLog(records: Records<Ask>, query: LogQuery): { asks: Ask[]; total: number } {
	const asks: Ask[] = [];
	let total = 0;
	for (const month of records.months()) {
		if (!canHold(month, query.asked)) continue;
		const found = records.inMonth(month, { deleted: query.deleted }).filter(query.matches);
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

/** Whether a month (UTC) can hold asks made on these logical days, the first of which may begin a day early, the last end three days late. */
export function canHold(month: Month, { from, to }: AskedDays): boolean {
	const start = Date.parse(month);
	const isBefore = from !== null && start + LONGEST_MONTH < Date.parse(from) - MS_PER_DAY;
	return !isBefore && (to === null || start <= Date.parse(to) + 3 * MS_PER_DAY);
}
