import type { Context } from "../../command/context.js";
import { wrongUsage } from "../../command/failure.js";
import { wholeNumber } from "../../command/values.js";
import { outcomeFrom } from "../ask-flags.js";
import { askJson } from "../ask-json.js";
import { asksCollection, histories } from "../ask-records.js";
import { wordOfShell } from "../shell-word.js";
import { filterText } from "./log-filter.js";
import { type Days, periodOf } from "./log-filter-days.js";
import { newestAsks, queryLog } from "./log-query.js";
import { logText } from "./log-text.js";
import { sayIfNone, understoodFilter } from "./log-where.js";

type LogFlags = { outcome?: string[]; from?: string; to?: string; limit?: string; deleted?: boolean };

const DEFAULT_LIMIT = 50;

/** `unfazed log [QUERY]`: the newest asks that fit, and how many there are. Throws a Failure (2) for a query that is not understood. */
export async function runLog(context: Context, words: readonly string[], flags: LogFlags): Promise<undefined> {
	const { text, limit } = await queryFrom(context, words, flags);
	const isSearch = text !== "";
	const { asks, total } = isSearch ? search(context, text, limit) : newest(context, limit);
	const { columns, plain } = context;
	const { dayStartsAt } = context.settings();
	if (context.json) context.printJson({ asks: asks.map(askJson), total });
	else context.print(logText(asks, total, { columns, plain, isSearch, dayStartsAt }));
	return undefined;
}

/** What is looked for as one query: flags are tokens by another name. */
async function queryFrom(context: Context, words: readonly string[], flags: LogFlags) {
	const outcome = (flags.outcome ?? []).flatMap((text) => text.split(",").map(outcomeFrom));
	const from = (await periodFrom(context, flags.from))?.from;
	const to = (await periodFrom(context, flags.to))?.to;
	if (from && to && from > to) throw wrongUsage("--from lies after --to. Swap them.");
	const given = [filterText({ outcome, from, to }), flags.deleted ? "deleted:yes" : ""];
	const settings = context.settings();
	const parts = [...given, ...words.map((word) => wordOfShell(word.trim(), settings))];
	return {
		text: parts.filter((part) => part.trim() !== "").join(" "),
		limit: flags.limit === undefined ? DEFAULT_LIMIT : wholeNumber("--limit", flags.limit, 0, 10_000_000),
	};
}

function search(context: Context, text: string, limit: number) {
	const filter = understoodFilter(context, text);
	const found = queryLog(context.journal().records(asksCollection), { ...filter, limit });
	sayIfNone(context, filter, found.total);
	return found;
}

/** Without a filter, the total comes out of the histories and only the newest months are read. */
function newest(context: Context, limit: number) {
	const total = histories(context.journal(), context.settings()).reduce((sum, { count }) => sum + count, 0);
	return { asks: newestAsks(context.journal().records(asksCollection), limit), total };
}

/** The days of a month or a year, as the filters take them, or one day in any words. */
async function periodFrom(context: Context, text: string | undefined): Promise<Days | undefined> {
	if (text === undefined) return undefined;
	const period = periodOf(text.trim());
	if (period) return period;
	const { parseDay } = await import("../../time/when.js");
	const { day, understood } = await parseDay(text, context.clock, { future: "either" });
	if (understood) context.say(`unfazed: ${understood}`);
	return { from: day, to: day };
}
