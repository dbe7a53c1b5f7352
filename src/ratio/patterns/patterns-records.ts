import { asksCollection } from "../../asks/ask-records.js";
import { decidedDigest } from "../../asks/decided-sheet.js";
import type { Context } from "../../command/context.js";
import { addDays } from "../../time/days.js";
import { todayOf } from "../../time/moment.js";
import { type Tallies, talliesOf } from "../breakdown/tallies.js";
import type { Window } from "../ratio.js";
import { allDays } from "../window.js";

/**
 * All that was ever decided, counted, and the days from the first decision to today. Out of the one cache that the counting
 * needs: where it has to be made anew, a second one would mean reading the whole journal twice.
 */
export function talliesEver(context: Context): { tallies: Tallies; window: Window } {
	const { dayStartsAt, countGhosted } = context.settings();
	const sheets = context.journal().records(asksCollection).digestsTogether(decidedDigest(dayStartsAt));
	let first: number | undefined;
	for (const { day } of sheets) for (const at of day) if (first === undefined || at < first) first = at;
	const today = todayOf(context.clock, dayStartsAt);
	const window = allDays(first === undefined ? undefined : addDays("1970-01-01", first), today);
	return { tallies: talliesOf(sheets, window, countGhosted), window };
}
