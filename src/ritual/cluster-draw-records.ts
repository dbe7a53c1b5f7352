import type { Ask } from "../asks/ask.js";
import { histories } from "../asks/ask-records.js";
import { everDecided } from "../asks/history.js";
import type { DepositToRead } from "../bank/deposit-sheet.js";
import { drawNext } from "../bank/draw-records.js";
import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import { ratioNow } from "../ratio/ratio-records.js";
import { drawnForOf, drawnNow, isDrawDue } from "./cluster.js";

const DRAWN_FOR = "drawn-for-cluster";

/**
 * The deposit to read before the ritual of a no, after a cluster of noes: what fits this no, once in such a run or alarm (see
 * `isDrawDue`). It is noted as shown. Undefined from an empty bank too, and where nothing can be kept: it would come at every no.
 */
export function drawOfCluster(context: Context, { who, channel, reasons }: Pick<Ask, "who" | "channel" | "reasons">) {
	const { drawAfter, countGhosted } = context.settings();
	if (drawAfter === 0) return undefined;
	const journal = context.journal();
	const history = everDecided(histories(journal, context.settings()), countGhosted);
	const noes = { ratio: ratioNow(journal, context.settings(), context.clock), history };
	const before = drawnForOf(journal.drafts.load(DRAWN_FOR));
	if (!isDrawDue(noes, drawAfter, before)) return undefined;
	let deposit: DepositToRead | undefined;
	troubleOf(() => {
		const drawn = drawNext(context, { low: true, about: { who, channel, reasons }, unasked: true });
		if (!drawn) return;
		journal.drafts.save(DRAWN_FOR, drawnNow(noes, before));
		deposit = drawn.deposit;
	});
	return deposit;
}
