import type { Ratio } from "../../ratio/ratio.js";
import { figuresWords } from "../../ratio/slump/slump-words.js";
import { capital, headline, runWords } from "../../ratio/words.js";

/** How the asks go, as one tells it to somebody else, in whole sentences: the two figures of an alarm, else the ratio and the run. "" without a decided ask. */
export function ownFigures(ratio: Ratio): string {
	if (ratio.slump.alarm) return `${capital(figuresWords(ratio.slump, "my last "))}.`;
	if (ratio.asks.decided === 0) return "";
	const run = runWords(ratio).replace("your rate", "my rate").replace("like yours", "like mine");
	return `My last ${ratio.window.days} days: ${headline(ratio)}. ${capital(run)}.`;
}

/** The same to oneself, in one sentence without its stop; null without a decided ask. */
export function yourFigures(ratio: Ratio): string | null {
	if (ratio.slump.alarm) return figuresWords(ratio.slump);
	return ratio.asks.decided === 0 ? null : `your last ${ratio.window.days} days: ${headline(ratio)}`;
}
