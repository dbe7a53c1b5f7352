import { asksCollection } from "../../asks/ask-records.js";
import { decidedDigest } from "../../asks/decided-sheet.js";
import type { Context } from "../../command/context.js";
import type { Window } from "../ratio.js";
import { type Tallies, talliesOf } from "./tallies.js";

/** What was decided in a window, counted every way that is shown; out of the journal's cache. */
export function talliesIn(context: Context, window: Window): Tallies {
	const { dayStartsAt, countGhosted } = context.settings();
	const sheets = context.journal().records(asksCollection).digestsTogether(decidedDigest(dayStartsAt));
	return talliesOf(sheets, window, countGhosted);
}
