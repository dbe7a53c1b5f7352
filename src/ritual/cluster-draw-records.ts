import { histories } from "../asks/ask-records.js";
import { everDecided } from "../asks/history.js";
import type { Deposit } from "../bank/deposit-records.js";
import { drawToday } from "../bank/draw-records.js";
import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import { ratioNow } from "../ratio/ratio-records.js";
import { currentRun } from "../ratio/run.js";

const DRAWN_FOR = "drawn-for-run";

/**
 * The deposit to read before a ritual, once in a run of at least `drawAfter` noes; undefined in a shorter run, in one it was read in
 * already, from an empty bank, and where nothing can be kept.
 */
export function drawOfCluster(context: Context): Deposit | undefined {
	const { drawAfter } = context.settings();
	if (drawAfter === 0) return undefined;
	const journal = context.journal();
	const { run } = ratioNow(journal, context.settings(), context.clock);
	if (run.noes < drawAfter || journal.drafts.load(DRAWN_FOR) === runNow(context)) return undefined;
	let deposit: Deposit | undefined;
	troubleOf(() => {
		deposit = drawToday(context);
	});
	return deposit;
}

/** Keeps that a deposit was read in this run of noes, beside the records: there is nothing in it to undo. */
export function noteDrawOfCluster(context: Context): void {
	troubleOf(() => context.journal().drafts.save(DRAWN_FOR, runNow(context)));
}

/** A run is told by how many asks were decided before it. */
function runNow(context: Context): number {
	const settings = context.settings();
	const decided = everDecided(histories(context.journal(), settings), settings.countGhosted);
	return decided.length - currentRun(decided);
}
