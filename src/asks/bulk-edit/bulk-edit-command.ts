import type { Context } from "../../command/context.js";
import { wrongUsage } from "../../command/failure.js";
import { openPrompter } from "../../terminal/plain-prompt.js";
import { capital } from "../../terminal/sentence.js";
import type { Ask } from "../ask.js";
import { askJson } from "../ask-json.js";
import { asksCollection } from "../ask-records.js";
import type { Edit } from "../edit.js";
import { queryLog } from "../log/log-query.js";
import { sayIfNone, understoodFilter } from "../log/log-where.js";
import type { BulkPlan } from "./bulk-edit.js";
import { previewRows } from "./bulk-edit-preview.js";
import { type Edited, plannedEdit, writeEdit } from "./bulk-edit-records.js";
import { asksText, depositsTail, doneWords, planWords } from "./bulk-edit-text.js";

/** Which asks, and whether to ask before they are changed. */
export type BulkFlags = { where?: string | undefined; yes?: boolean | undefined; dryRun?: boolean | undefined };

const PREVIEW_ROWS = 10;
const WIDEST = 120;
const MOST_IN_JSON = 50;

/**
 * `unfazed log edit|rm|restore --where QUERY`: does the same to all asks that a query finds, as one step of undo, after a preview and a
 * question; `--yes` does not ask. Throws a Failure (2) if there is nobody to ask, or if it cannot be done to one of them.
 */
export async function runBulk(context: Context, query: string, edit: Edit, flags: BulkFlags): Promise<undefined> {
	const asks = asksWhere(context, query, edit);
	const plan = plannedEdit(context, asks, edit);
	if (!context.json) context.print(preview(context, plan, edit).join("\n"));
	const isDone = plan.changes.length > 0 && !flags.dryRun && (flags.yes || (await isWanted(context, plan, edit)));
	const planned: Edited = { asks: plan.changes.map(({ after }) => after), deposits: [] };
	const edited = isDone ? writeEdit(context, plan, edit) : planned;
	if (context.json) context.printJson(asJson(plan, asks.length, edited.asks));
	else if (flags.dryRun) context.print("A dry run: nothing was changed.");
	else if (isDone) context.print(`${doneWords(plan, edit)}.${depositsTail(edited)} To take it back: unfazed undo`);
	return undefined;
}

/** The asks that a query finds, newest first: to be brought back, among the deleted ones. */
function asksWhere(context: Context, query: string, edit: Edit): Ask[] {
	if (query.trim() === "") throw wrongUsage("--where is empty. Say which asks, such as --where reason:price");
	const filter = understoodFilter(context, query);
	const found = filter.deleted || edit.deleted !== false ? filter : understoodFilter(context, `${query} deleted:yes`);
	const records = context.journal().records(asksCollection);
	const { asks, total } = queryLog(records, { ...found, limit: Number.POSITIVE_INFINITY });
	sayIfNone(context, found, total);
	return asks;
}

function preview(context: Context, plan: BulkPlan, edit: Edit): string[] {
	const look = {
		columns: Math.min(context.columns, WIDEST),
		rows: PREVIEW_ROWS,
		arrow: context.plain ? "->" : "→",
	};
	return [planWords(plan, edit), ...previewRows(plan, context.settings(), look)];
}

async function isWanted(context: Context, { changes }: BulkPlan, edit: Edit): Promise<boolean> {
	const does = edit.deleted === undefined ? "change" : edit.deleted ? "delete" : "bring back";
	if (!context.interactive) {
		const count = asksText(changes.length);
		throw wrongUsage(`nothing was changed: add --yes to ${does} ${count}, or --dry-run to only look.`);
	}
	const what = changes.length === 1 ? "this ask" : `these ${asksText(changes.length)}`;
	const prompter = openPrompter({ input: process.stdin, output: process.stdout });
	try {
		const answer = await prompter.ask(`${capital(does)} ${what}? (y/N)`);
		if (/^y(es)?$/i.test(answer?.trim() ?? "")) return true;
	} finally {
		prompter.close();
	}
	context.print("Nothing was changed.");
	return false;
}

function asJson({ changes, same, lacking }: BulkPlan, matched: number, after: readonly Ask[]) {
	return { matched, changed: changes.length, same: same + lacking, asks: after.slice(0, MOST_IN_JSON).map(askJson) };
}
