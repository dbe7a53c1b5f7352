import { setImmediate, setTimeout } from "node:timers/promises";
import type { Context } from "../../command/context.js";
import type { Live } from "../../journal/live.js";
import type { Month } from "../../time/days.js";
import type { Ask } from "../ask.js";
import { histories } from "../ask-records.js";
import { askFilter } from "../search.js";
import { canHold } from "./log-query.js";

/** The asks in memory for queries, and whose they are. */
export type LiveAsks = { asks: Live<Ask>; context: Context };

/** The rows found so far, newest first. */
export type LogRows = {
	rows: Ask[];
	/** Whether these are all; else `reached` is the month up to which they are. */
	complete: boolean;
	reached: Month | null;
	/** How many asks fit, rows or not; null while they are counted. */
	total: number | null;
	/** What is wrong with the query or cannot be read, or where nothing was found may be wrong with the query, in a line. */
	trouble: string | null;
};

/** The rows before anything was looked at. */
export const NO_ROWS: LogRows = { rows: [], complete: false, reached: null, total: null, trouble: null };

/** So many milliseconds may pass before rows are given of which there may be more. */
const PATIENCE = 50;

/** Whoever types on is not to wait for a count that nobody will see: it begins after so many milliseconds. */
const BEFORE_COUNTING = 150;

/** How to look: for so many rows at first, with `typing` as `askFilter` takes it, until `signal` is aborted. */
type Search = { need: number; typing: boolean; signal: AbortSignal };

/**
 * Looks for what a query finds, a month at a time from the newest, and gives the rows as soon as there are `need` of them; then counts
 * the others. Between two months whoever waits has a turn. Never throws: what cannot be read is told after the rows found until then.
 */
export async function* searchLog(live: LiveAsks, query: string, search: Search): AsyncGenerator<LogRows> {
	const rows: Ask[] = [];
	try {
		yield* lookFor(live, query, search, rows);
	} catch (error) {
		const trouble = error instanceof Error ? error.message : String(error);
		yield { ...NO_ROWS, rows, complete: true, trouble };
	}
}

async function* lookFor(
	{ asks, context }: LiveAsks,
	query: string,
	{ need, typing, signal }: Search,
	rows: Ask[],
): AsyncGenerator<LogRows> {
	const settings = context.settings();
	const { matches, deleted, asked, isAll, wrong, doubt, hint } = askFilter(query, settings, typing);
	if (wrong) return yield { ...NO_ROWS, complete: true, total: 0, trouble: wrong };
	let total = 0;
	let full: Month | null = null;
	let shownAt = performance.now();
	const months = asks.months().filter((month) => month !== null && canHold(month, asked));
	for (const [at, month] of months.entries()) {
		if (at > 0) await setImmediate();
		if (signal.aborted) return;
		const isRow = full === null;
		const where = (ask: Ask) => {
			const fits = matches(ask);
			if (fits) total++;
			return fits && isRow;
		};
		rows.push(...(await asks.find(month, { where, sortBy: "askedAt", deleted })));
		if (signal.aborted) return;
		if (isRow && rows.length >= need) {
			full = month;
			if (isAll) break;
			yield { ...NO_ROWS, rows: [...rows], reached: full };
			await setTimeout(BEFORE_COUNTING, undefined, { signal }).catch(() => undefined);
		} else if (isRow && performance.now() - shownAt > PATIENCE) {
			yield { ...NO_ROWS, rows: [...rows], reached: month };
			shownAt = performance.now();
		}
	}
	if (isAll) total = histories(context.journal(), settings).reduce((sum, { count }) => sum + count, 0);
	const complete = full === null || rows.length === total;
	yield { rows, complete, reached: full, total, trouble: total === 0 ? (doubt ?? hint) : null };
}
