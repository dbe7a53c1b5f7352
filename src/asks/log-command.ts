import type { Context } from "../command/context.js";
import { wrongUsage } from "../command/failure.js";
import { wholeNumber } from "../command/values.js";
import { outcomeFrom } from "./ask-flags.js";
import { askJson } from "./ask-json.js";
import { asksCollection, histories } from "./ask-records.js";
import { type LogQuery, newestAsks, queryLog } from "./log-query.js";
import { logText } from "./log-text.js";
import { asksMatching } from "./search.js";

type LogFlags = { outcome?: string[]; from?: string; to?: string; limit?: string; deleted?: boolean };

const DEFAULT_LIMIT = 50;

/** `unfazed log [QUERY]`: the newest asks that fit, and how many there are. */
export async function runLog(context: Context, words: readonly string[], flags: LogFlags): Promise<undefined> {
	const query = await queryFrom(context, words, flags);
	const { asks, total } = find(context, query, isSearch(query, words));
	if (context.json) context.printJson({ asks: asks.map(askJson), total });
	else
		context.print(
			logText(asks, total, { columns: context.columns, plain: context.plain, isSearch: isSearch(query, words) }),
		);
	return undefined;
}

async function queryFrom(context: Context, words: readonly string[], flags: LogFlags): Promise<LogQuery> {
	const query = {
		matches: asksMatching(words.join(" ")),
		outcomes: (flags.outcome ?? []).flatMap((text) => text.split(",").map(outcomeFrom)),
		from: await anyDay(context, flags.from),
		to: await anyDay(context, flags.to),
		limit: flags.limit === undefined ? DEFAULT_LIMIT : wholeNumber("--limit", flags.limit, 0, 10_000_000),
		deleted: flags.deleted ?? false,
	};
	if (query.from && query.to && query.from > query.to) throw wrongUsage("--from lies after --to. Swap them.");
	return query;
}

function isSearch(query: LogQuery, words: readonly string[]): boolean {
	const { outcomes, from, to, deleted } = query;
	return words.length > 0 || outcomes.length > 0 || from !== null || to !== null || deleted;
}

/** Without a filter, the total comes out of the histories and only the newest months are read. */
function find(context: Context, query: LogQuery, filtered: boolean) {
	const records = context.journal().records(asksCollection);
	if (filtered) return queryLog(records, query);
	const total = histories(context.journal(), context.settings()).reduce((sum, { count }) => sum + count, 0);
	return { asks: newestAsks(records, query.limit), total };
}

async function anyDay(context: Context, text: string | undefined): Promise<string | null> {
	if (text === undefined) return null;
	const { parseDay } = await import("../time/when.js");
	const { day, understood } = await parseDay(text, context.clock, { future: "either" });
	if (understood) context.say(`unfazed: ${understood}`);
	return day;
}
