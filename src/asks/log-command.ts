import type { Context } from "../command/context.js";
import { wrongUsage } from "../command/failure.js";
import { wholeNumber } from "../command/values.js";
import { outcomeFrom } from "./ask-flags.js";
import { askJson } from "./ask-json.js";
import { asksCollection, histories } from "./ask-records.js";
import { filterText } from "./log-filter.js";
import { newestAsks, queryLog } from "./log-query.js";
import { logText } from "./log-text.js";
import { askFilter } from "./search.js";
import { wordOfShell } from "./shell-word.js";

type LogFlags = { outcome?: string[]; from?: string; to?: string; limit?: string; deleted?: boolean };

const DEFAULT_LIMIT = 50;

/** `unfazed log [QUERY]`: the newest asks that fit, and how many there are. Throws a Failure (2) for a query that is not understood. */
export async function runLog(context: Context, words: readonly string[], flags: LogFlags): Promise<undefined> {
	const { text, limit, deleted } = await queryFrom(context, words, flags);
	const isSearch = text !== "" || deleted;
	const { asks, total } = isSearch ? search(context, text, { limit, deleted }) : newest(context, limit);
	if (context.json) context.printJson({ asks: asks.map(askJson), total });
	else context.print(logText(asks, total, { columns: context.columns, plain: context.plain, isSearch }));
	return undefined;
}

/** What is looked for as one query: flags are tokens by another name. */
async function queryFrom(context: Context, words: readonly string[], flags: LogFlags) {
	const outcome = (flags.outcome ?? []).flatMap((text) => text.split(",").map(outcomeFrom));
	const from = await anyDay(context, flags.from);
	const to = await anyDay(context, flags.to);
	if (from && to && from > to) throw wrongUsage("--from lies after --to. Swap them.");
	const asked = filterText({ outcome, from, to });
	const { reasons } = context.settings();
	return {
		text: [asked, ...words.map((word) => wordOfShell(word, reasons))].filter((part) => part.trim() !== "").join(" "),
		limit: flags.limit === undefined ? DEFAULT_LIMIT : wholeNumber("--limit", flags.limit, 0, 10_000_000),
		deleted: flags.deleted ?? false,
	};
}

function search(context: Context, text: string, { limit, deleted }: { limit: number; deleted: boolean }) {
	const { matches, asked, wrong, doubt, hint } = askFilter(text, context.settings());
	if (wrong) throw wrongUsage(wrong);
	const found = queryLog(context.journal().records(asksCollection), { matches, asked, limit, deleted });
	if (found.total === 0 && doubt) throw wrongUsage(doubt);
	if (found.total === 0 && hint) context.say(`unfazed: ${hint}`);
	return found;
}

/** Without a filter, the total comes out of the histories and only the newest months are read. */
function newest(context: Context, limit: number) {
	const total = histories(context.journal(), context.settings()).reduce((sum, { count }) => sum + count, 0);
	return { asks: newestAsks(context.journal().records(asksCollection), limit), total };
}

async function anyDay(context: Context, text: string | undefined): Promise<string | undefined> {
	if (text === undefined) return undefined;
	const { parseDay } = await import("../time/when.js");
	const { day, understood } = await parseDay(text, context.clock, { future: "either" });
	if (understood) context.say(`unfazed: ${understood}`);
	return day;
}
