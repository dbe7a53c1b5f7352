import { setImmediate } from "node:timers/promises";
import { type Followed, followYeses } from "../../bank/deposit-of-yes-records.js";
import type { Context } from "../../command/context.js";
import { wrongUsage } from "../../command/failure.js";
import type { Journal, Writing } from "../../journal/journal.js";
import { type Month, monthOf } from "../../time/days.js";
import { thisMoment } from "../../time/moment.js";
import type { Ask } from "../ask.js";
import { asksCollection } from "../ask-records.js";
import { applied, type Edit } from "../edit.js";
import { canHold } from "../log/log-query.js";
import { askFilter } from "../search.js";
import { type BulkPlan, planEdit } from "./bulk-edit.js";
import { asksText } from "./bulk-edit-text.js";

/** The asks of these ids, deleted ones too, newest first; such as are not there are left out. */
export function asksOfIds(journal: Journal, ids: Iterable<string>): Ask[] {
	const wanted = new Set(ids);
	const records = journal.records(asksCollection);
	const found: Ask[] = [];
	const named = new Set([...wanted].map((id) => `${id.slice(0, 4)}-${id.slice(4, 6)}`));
	// Nearly all stand in the month of their id; one that was given another date stands most likely near it.
	const away = (month: Month) => Math.min(...[...named].map((one) => Math.abs(monthNumber(one) - monthNumber(month))));
	const nearFirst = records.months().map((month) => ({ month, from: away(month) }));
	nearFirst.sort((left, right) => left.from - right.from);
	for (const { month } of nearFirst) {
		if (wanted.size === 0) break;
		for (const ask of records.inMonth(month, { deleted: true })) if (wanted.delete(ask._id)) found.push(ask);
	}
	return found.sort((left, right) => right.askedAt.getTime() - left.askedAt.getTime());
}

/** The ids of all asks that a query finds, newest month first; between two months whoever waits has a turn. */
export async function idsFound(context: Context, query: string): Promise<string[]> {
	const { matches, asked, deleted } = askFilter(query, context.settings());
	const records = context.journal().records(asksCollection);
	const ids: string[] = [];
	for (const month of records.months()) {
		if (!canHold(month, asked)) continue;
		for (const ask of records.inMonth(month, { deleted })) if (matches(ask)) ids.push(ask._id);
		await setImmediate();
	}
	return ids;
}

/** What an edit does to these asks. Throws a Failure (2) if it cannot be done to one of them: then it is done to none. */
export function plannedEdit(context: Context, asks: readonly Ask[], edit: Edit): BulkPlan {
	const plan = planEdit(asks, edit, thisMoment(context.clock), context.clock);
	const { refused } = plan;
	if (!refused) return plan;
	const which = asks.length === 1 ? "" : `${refused.count} of ${asksText(asks.length)}, such as ${refused.who}: `;
	throw wrongUsage(`${which}${refused.why}${asks.length === 1 ? "" : " Nothing was changed."}`);
}

/** Asks after an edit, and what became of the deposits of those that had or got one. */
export type Edited = { asks: Ask[]; deposits: Followed[] };

/**
 * Makes the changes of a plan, as one step of undo named "edit of 1,200 asks"; gives the asks as they are now. What another terminal
 * changed since is kept. Throws a Failure or a JournalError, and then nothing is changed.
 */
export function writeEdit(context: Context, { changes }: BulkPlan, edit: Edit): Edited {
	const now = thisMoment(context.clock);
	const journal = context.journal();
	return journal.change(changeName(changes, edit), (writing) => {
		const followYes = followYeses(journal, writing);
		const edited: Edited = { asks: [], deposits: [] };
		for (const { before } of changes) {
			const current = writing.get(asksCollection, before._id, monthOfAsk(before));
			if (!current) continue;
			const after = written(writing, applied(current, edit, now, context.clock), edit);
			const followed = followYes(current, after);
			edited.asks.push(after);
			if (followed) edited.deposits.push(followed);
		}
		return edited;
	});
}

function written(writing: Writing, ask: Ask, { deleted }: Edit): Ask {
	if (deleted === undefined) return writing.update(asksCollection, ask);
	if (deleted) writing.remove(asksCollection, ask._id);
	else writing.restore(asksCollection, ask._id);
	return ask;
}

function changeName(changes: BulkPlan["changes"], { deleted }: Edit): string {
	const [first] = changes;
	const what = changes.length === 1 && first ? first.before.who : asksText(changes.length);
	if (deleted === undefined) return `edit of ${what}`;
	return `${deleted ? "deletion" : "restoring"} of ${what}`;
}

function monthNumber(month: Month): number {
	const [year, ofYear] = month.split("-").map(Number);
	return (year ?? 0) * 12 + (ofYear ?? 0);
}

function monthOfAsk({ askedAt }: Ask): Month {
	return monthOf(askedAt.getTime());
}
