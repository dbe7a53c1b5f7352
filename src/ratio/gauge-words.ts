import type { Day } from "../time/days.js";
import type { Ratio } from "./ratio.js";
import { ENOUGH, headline, nextYesWords, rangeWords, runWords, TOO_EARLY } from "./words.js";

/** What a decided ask is and what ten of them give, for a journal that has none. */
export const DECIDED_MEANS =
	"A yes, a no or a not-now is a decided ask. From ten on, the gauge shows how many noes you hear for each yes, and how sure that is.";

/** Whether the journal holds something from before the window; `first` is its first day. */
export function isOlder(first: Day | undefined, { window }: Ratio): boolean {
	return first !== undefined && first < window.from;
}

/** The line over the meter. `older`: whether there are asks from before the window. */
export function gaugeHeadline(ratio: Ratio, older: boolean): string {
	if (ratio.asks.decided > 0 || !older) return headline(ratio);
	return `no decided asks in these ${ratio.window.days} days`;
}

/** The lines under the meter: its range in words, and what it takes while there are too few asks. `further` says how to look further back. */
export function rangeLines(ratio: Ratio, older: boolean, further: string): string[] {
	const { decided } = ratio.asks;
	if (decided === 0) return [older ? `The older asks are outside this window. ${further}` : DECIDED_MEANS];
	if (decided < ENOUGH) return [rangeWords(ratio), `${TOO_EARLY}; from ten decided asks on it says more`];
	return [rangeWords(ratio)];
}

/** What the ratio means for the next asks, a line each; none while it is too early to tell. */
export function chanceLines(ratio: Ratio): string[] {
	return ratio.asks.decided < ENOUGH ? [] : [nextYesWords(ratio), runWords(ratio)];
}
