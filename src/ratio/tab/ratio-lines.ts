import { wrap } from "../../terminal/width.js";
import { chanceLines, rangeLines } from "../gauge-words.js";
import type { Ratio } from "../ratio.js";
import { trendWords, valueWords } from "../words.js";

/** One row of text of the Ratio tab. */
export type Line = { text: string; muted: boolean };

/** `older`: whether there are asks from before the window; `whole`: whether the window is everything. */
type Meant = { ratio: Ratio; older: boolean; whole: boolean };

/** The rows right under the gauge. */
export function rangeRows({ ratio, older }: Meant, width: number): Line[] {
	return wrapped(rangeLines(ratio, older, "w looks further back."), width, true);
}

/** What the ratio means, and what was counted, each as a block of rows; none without decided asks. */
export function textBlocks({ ratio, whole }: Meant, width: number): Line[][] {
	const { asks } = ratio;
	if (asks.decided === 0) return [];
	const value = valueWords(ratio);
	const apart = (["pending", "unreached", "ghosted", "withdrawn"] as const)
		.filter((outcome) => asks[outcome] > 0)
		.map((outcome) => `${asks[outcome]} ${outcome}`)
		.join(", ");
	const counted = `${asks.decided} decided: ${asks.yes} yes, ${asks.no} ${asks.no === 1 ? "no" : "noes"}`;
	const means = wrapped([...chanceLines(ratio), ...(whole ? [] : [trendWords(ratio)])], width, false);
	const counts = [
		...wrapped(value ? [`average value ${value}`] : [], width, false),
		...wrapped(apart ? [counted, `not counted: ${apart}`] : [counted], width, true),
	];
	return means.length > 0 ? [means, counts] : [counts];
}

function wrapped(texts: readonly string[], width: number, muted: boolean): Line[] {
	return texts.flatMap((text) => wrap(text, width).map((line) => ({ text: line, muted })));
}
