import { shownLine } from "../terminal/clean.js";
import { pad, truncate, widthOf } from "../terminal/width.js";
import { dayOf } from "../time/days.js";
import type { FieldSettings } from "./ask-fields.js";
import { OUTCOME_WORDS } from "./ask-records.js";
import { type BulkPlan, type Change, fieldChanges } from "./bulk-edit.js";
import type { Edit } from "./edit.js";
import { grouped } from "./log-text.js";

/** How a preview is drawn: its columns, the rows there are for asks, and the sign between before and after. */
export type PreviewLook = { columns: number; rows: number; arrow: string };

const WIDEST_WHO = 24;
const INDENT = "  ";
/** Columns of label, arrow and blanks beside what is before and after. */
const BESIDE_TEXTS = 16;

/** "9 asks", "1 ask", with groups of three. */
export function asksText(count: number): string {
	return count === 1 ? "1 ask" : `${counted(count)} asks`;
}

/** What a plan comes to, in a line: "9 of 12 asks would change, 3 are so already." */
export function planWords({ changes, same }: BulkPlan, { deleted }: Edit): string {
	const count = changes.length;
	const total = count + same;
	if (total === 0) return "No ask fits.";
	if (count === 0) return total === 1 ? "It is so already." : `All ${counted(total)} are so already.`;
	const does = deleted === undefined ? "change" : deleted ? "be deleted" : "come back";
	const which = same === 0 ? asksText(count) : `${counted(count)} of ${asksText(total)}`;
	const rest = same === 0 ? "" : `, ${same === 1 ? "1 is" : `${counted(same)} are`} so already`;
	return `${which} would ${does}${rest}.`;
}

/** What was done, in the beginning of a line: "Changed 12 asks". */
export function doneWords({ changes }: BulkPlan, { deleted }: Edit): string {
	const did = deleted === undefined ? "Changed" : deleted ? "Deleted" : "Brought back";
	return `${did} ${asksText(changes.length)}`;
}

/** The first changes, before and after, in at most `rows` lines; the last says how many more there are. */
export function previewRows({ changes }: BulkPlan, settings: FieldSettings, look: PreviewLook): string[] {
	const shown = changes.length <= look.rows ? changes : changes.slice(0, Math.max(0, look.rows - 1));
	const whos = shown.map(({ before }) => shownLine(before.who));
	const width = Math.min(WIDEST_WHO, Math.floor(look.columns * 0.4), Math.max(0, ...whos.map(widthOf)));
	const side = Math.max(12, Math.floor((look.columns - width - BESIDE_TEXTS) / 2));
	const lines = shown.map((change, at) => {
		const words = changeWords(change, settings, { arrow: look.arrow, side });
		const line = `${INDENT}${pad(whos[at] ?? "", width)}${INDENT}${words}`;
		return truncate(line, look.columns).trimEnd();
	});
	const more = changes.length - shown.length;
	return more > 0 ? [...lines, `${INDENT}and ${counted(more)} more`] : lines;
}

/** "Channel: Phone → Email", each side in at most `side` columns; of a deletion which ask it is. */
function changeWords(
	change: Change,
	settings: FieldSettings,
	{ arrow, side }: { arrow: string; side: number },
): string {
	const { before, after } = change;
	if (before.deleted !== after.deleted) {
		const day = dayOf(before.askedAt.getTime(), before.askedOffset, settings.dayStartsAt);
		return `${day} ${OUTCOME_WORDS[before.outcome]} ${arrow} ${after.deleted ? "deleted" : "brought back"}`;
	}
	return fieldChanges(change, settings)
		.map(({ label, from, to }) => `${label}: ${cut(from, side)} ${arrow} ${cut(to, side)}`)
		.join(", ");
}

function counted(count: number): string {
	return grouped(String(count));
}

function cut(text: string, width: number): string {
	return text === "" ? "none" : truncate(shownLine(text), width);
}
