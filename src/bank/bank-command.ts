import type { Context } from "../command/context.js";
import { wrongUsage } from "../command/failure.js";
import { todayNow } from "../command/today.js";
import { wholeNumber } from "../command/values.js";
import { drawText, listText, showText } from "./bank-text.js";
import { depositWordOfShell, findDeposits, newestFirst } from "./deposit-query.js";
import { bankCollection, type Deposit, depositJson } from "./deposit-records.js";
import { drawNext } from "./draw-records.js";
import { findDeposit } from "./find-deposit.js";

const DEFAULT_LIMIT = 50;

/** `unfazed bank list [QUERY]`: the newest deposits that fit, and how many there are. Throws a Failure (2) for a query that is not understood. */
export async function runList(
	context: Context,
	words: readonly string[],
	flags: { limit?: string; deleted?: boolean },
): Promise<undefined> {
	const settings = context.settings();
	const query = words.map((word) => depositWordOfShell(word.trim(), settings)).join(" ");
	const limit = flags.limit === undefined ? DEFAULT_LIMIT : wholeNumber("--limit", flags.limit, 0, 10_000_000);
	const deleted = flags.deleted ?? false;
	const found = findDeposits(newestFirst(depositsIn(context, deleted)), query, settings);
	const total = found.deposits.length;
	if (found.wrong) throw wrongUsage(found.wrong);
	if (total === 0 && found.doubt) throw wrongUsage(found.doubt);
	if (total === 0 && found.hint) context.say(`unfazed: ${found.hint}`);
	const listed = found.deposits.slice(0, limit);
	const { columns, plain } = context;
	const look = {
		columns,
		plain,
		isSearch: query.trim() !== "",
		deleted,
		gone: total === 0 ? depositsIn(context, true).length : 0,
	};
	if (context.json) context.printJson({ deposits: listed.map(depositJson), total });
	else context.print(listText(listed, total, look));
	return undefined;
}

/** `unfazed bank show ID`: everything about one deposit. */
export async function runShow(context: Context, [id = ""]: readonly string[]): Promise<undefined> {
	const deposit = findDeposit(context.journal(), id);
	if (context.json) context.printJson({ deposit: depositJson(deposit) });
	else context.print(showText(deposit, context));
	return undefined;
}

/** `unfazed bank draw`: a deposit to read, another one each time, pinned ones first when `low`. Private ones too, because it was asked for. */
export async function runDraw(context: Context, low: boolean): Promise<undefined> {
	const drawn = drawNext(context, { low, unasked: false });
	const today = todayNow(context);
	if (context.json) context.printJson({ deposit: drawn ? depositJson(drawn.deposit) : null, why: drawn?.why ?? null });
	else context.print(drawText(drawn?.deposit, today, context));
	return undefined;
}

/** The deposits there are; or those that somebody deleted, which are no more than those whose adding was undone. */
function depositsIn(context: Context, deleted: boolean): Deposit[] {
	const deposits = context.journal().records(bankCollection).inMonth(null, { deleted });
	return deleted ? deposits.filter((deposit) => deposit.deleted && !deposit.undone) : deposits;
}
