import type { Ratio } from "../../ratio/ratio.js";
import { figuresWords } from "../../ratio/slump/slump-words.js";
import { ENOUGH, headline, runWords } from "../../ratio/words.js";
import { capital } from "../../terminal/sentence.js";

/** A single no is no run. */
const FEWEST_IN_ROW = 2;

/**
 * How the asks go, as one tells it to somebody else, in whole sentences: the two figures of an alarm, else the ratio, and the run if there
 * is one. "" without a no that was decided: then there is nothing to look at.
 */
export function ownFigures(ratio: Ratio): string {
	if (ratio.slump.alarm) return `${capital(figuresWords(ratio.slump, "my last "))}.`;
	if (!hasNoes(ratio)) return "";
	return [`My last ${ratio.window.days} days: ${headline(ratio)}.`, ownRun(ratio)].filter(Boolean).join(" ");
}

/** The same to oneself, in one sentence without its stop, and without the run; null without a no that was decided. */
export function yourFigures(ratio: Ratio): string | null {
	if (ratio.slump.alarm) return figuresWords(ratio.slump);
	return hasNoes(ratio) ? `your last ${ratio.window.days} days: ${headline(ratio)}` : null;
}

function hasNoes({ asks }: Ratio): boolean {
	return asks.no > 0;
}

/** "" without a yes: then the ratio says as much. */
function ownRun(ratio: Ratio): string {
	const { asks, run } = ratio;
	if (asks.yes === 0 || run.noes < FEWEST_IN_ROW) return "";
	if (asks.decided < ENOUGH) return `${run.noes} noes in a row.`;
	return `${capital(runWords(ratio).replace("your rate", "my rate").replace("like yours", "like mine"))}.`;
}
