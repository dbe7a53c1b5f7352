import type { Followed } from "../../bank/deposit-of-yes-records.js";
import { followedByAll } from "../../bank/followed-words.js";
import type { Ask } from "../ask.js";
import type { Edit } from "../edit.js";
import { grouped } from "../log/log-text.js";
import { lackWords } from "../unseen.js";
import type { BulkPlan } from "./bulk-edit.js";

/** "9 asks", "1 ask", with groups of three. */
export function asksText(count: number): string {
	return count === 1 ? "1 ask" : `${counted(count)} asks`;
}

/** What a plan comes to, in a line: "9 of 12 asks would change, 2 are so already, 1 has no value." */
export function planWords({ changes, same, lacking }: BulkPlan, edit: Edit): string {
	const count = changes.length;
	const total = count + same + lacking;
	if (total === 0) return "No ask fits.";
	const rest = [
		same === 0 ? "" : `${are(same, total)} so already`,
		lacking === 0 ? "" : `${total === 1 ? "It" : who(lacking, total)} ${lackWords(edit, lacking)}`,
	].filter(Boolean);
	if (count === 0) return `${rest.join(", ")}.`;
	const does = edit.deleted === undefined ? "change" : edit.deleted ? "be deleted" : "come back";
	const which = count === total ? asksText(count) : `${counted(count)} of ${asksText(total)}`;
	return `${[`${which} would ${does}`, ...rest].join(", ")}.`;
}

function are(count: number, total: number): string {
	return total === 1 ? "It is" : `${who(count, total)} ${count === 1 ? "is" : "are"}`;
}

/** "3", or "All 3" where these are all. */
function who(count: number, total: number): string {
	return count === total ? `All ${counted(count)}` : counted(count);
}

/** What was done, in the beginning of a line: "Changed 12 asks". */
export function doneWords({ changes }: BulkPlan, { deleted }: Edit): string {
	const did = deleted === undefined ? "Changed" : deleted ? "Deleted" : "Brought back";
	return `${did} ${asksText(changes.length)}`;
}

/** What became of the deposits of the asks of an edit, with a blank before it; empty where nothing did. */
export function depositsTail({ asks, deposits }: { asks: readonly Ask[]; deposits: readonly Followed[] }): string {
	return followedByAll(deposits, asks.length);
}

/** A count with groups of three: "6,711". */
export function counted(count: number): string {
	return grouped(String(count));
}
