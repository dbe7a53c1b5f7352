import type { Ask } from "../asks/ask.js";
import { histories } from "../asks/ask-records.js";
import { everDecided } from "../asks/history.js";
import type { DepositToRead } from "../bank/deposit-sheet.js";
import { type Drawn, drawToRead, noteDrawn } from "../bank/draw-records.js";
import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import { ratioNow } from "../ratio/ratio-records.js";
import { type DrawnFor, drawnForOf, drawnNow, isDrawDue } from "./cluster.js";

const DRAWN_FOR = "drawn-for-cluster";

/** A deposit drawn for a cluster of noes; `noteShown` keeps that this no's ritual has it, `noteRead` that it was read. */
export type ClusterDraw = { deposit: DepositToRead; noteShown: () => void; noteRead: () => void };

/**
 * The deposit to read before the ritual of a no, after a cluster of noes: what fits this no, once in such a run or alarm (see
 * `isDrawDue`). Left unread it comes again before the ritual of the same no, and no other. Undefined from an empty bank too.
 */
export function drawOfCluster(
	context: Context,
	{ _id, who, channel, reasons }: Pick<Ask, "_id" | "who" | "channel" | "reasons">,
): ClusterDraw | undefined {
	const { drawAfter, countGhosted } = context.settings();
	if (drawAfter === 0) return undefined;
	const journal = context.journal();
	const history = everDecided(histories(journal, context.settings()), countGhosted);
	const noes = { ratio: ratioNow(journal, context.settings(), context.clock), history };
	const before = drawnForOf(journal.drafts.load(DRAWN_FOR));
	if (before?.waitsFor !== _id && !isDrawDue(noes, drawAfter, before)) return undefined;
	let drawn: Drawn | undefined;
	// A bank that cannot be read is no reason to stop.
	troubleOf(() => {
		drawn = drawToRead(context, { low: true, about: { who, channel, reasons }, unasked: true });
	});
	if (!drawn) return undefined;
	const { deposit } = drawn;
	const drawnFor = drawnNow(noes, before);
	// What cannot be kept is no reason to stop either: it comes before the next ritual again.
	const keep = (kept: DrawnFor): void => {
		troubleOf(() => journal.drafts.save(DRAWN_FOR, kept));
	};
	return {
		deposit,
		noteShown: () => keep({ ...drawnFor, waitsFor: _id }),
		noteRead: () => {
			troubleOf(() => noteDrawn(context, deposit._id));
			keep(drawnFor);
		},
	};
}
