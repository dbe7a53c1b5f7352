import type { Week } from "./weekly.js";

/** The ends of a scale of rates, each between 0 and 1. */
export type Scale = { from: number; to: number };

/** Ends of the scale that read well. */
const TOPS = [0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
const TENS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** An interval that ends so many times beyond where they usually end rests on so few asks that it would flatten the others. */
const FAR = 1.6;
/** The scale leaves out what lies below the intervals where that is so much of it. */
const WORTH_LEAVING = 1 / 3;

/**
 * A scale that holds every interval but those of very few asks, of which it holds the estimate, within the middle `share` of it. It
 * begins at 0 unless all lie well above.
 */
export function scaleOf(weeks: readonly Week[], share = 1): Scale {
	const rates = weeks.flatMap(({ rate }) => (rate ? [rate] : []));
	const highest = usualOf(rates.map(({ hi }) => hi)) * FAR;
	const needed = Math.max(...rates.map(({ mean, hi }) => (hi <= highest ? hi : mean / share)));
	const to = TOPS.find((top) => top >= needed) ?? 1;
	const lowest = usualOf(rates.map(({ lo }) => lo)) / FAR;
	const holds = (from: number) =>
		rates.every(({ mean, lo }) => (lo >= lowest ? lo >= from : mean - from >= (to - from) * (1 - share)));
	const from = TENS.findLast((ten) => ten < to && holds(ten)) ?? 0;
	return { from: from >= to * WORTH_LEAVING ? from : 0, to };
}

/** The one in the middle. */
function usualOf(ends: readonly number[]): number {
	const sorted = [...ends].sort((left, right) => left - right);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
