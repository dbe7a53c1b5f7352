import { betaQuantile } from "./beta.js";

/** The interval that every rate is shown with: 90 %. */
export const LEVEL = 0.9;

/** Decided asks: yeses and noes (not-nows among them, and ghosted asks if they are counted). */
export type YesNo = { yes: number; no: number };

/** What is known of the chance of a yes: Beta(a, b), its mean and its 90 % interval, each between 0 and 1. */
export type Posterior = { a: number; b: number; mean: number; lo: number; hi: number };

const BASELINE_STRENGTH = 10;

/** The parameters of the chance of a yes: the Jeffreys prior or, with a baseline of "about 1 in m" (m above 1), Beta(10/m, 10 - 10/m), plus what was seen. */
export function posteriorShape({ yes, no }: YesNo, baseline: number | null): { a: number; b: number } {
	if (baseline === null || !(baseline > 1)) return { a: 0.5 + yes, b: 0.5 + no };
	const expected = BASELINE_STRENGTH / baseline;
	return { a: expected + yes, b: BASELINE_STRENGTH - expected + no };
}

/** The chance of a yes after what was seen, with its mean and 90 % interval. */
export function posteriorOf(seen: YesNo, baseline: number | null): Posterior {
	const { a, b } = posteriorShape(seen, baseline);
	const tail = (1 - LEVEL) / 2;
	return { a, b, mean: a / (a + b), lo: betaQuantile(tail, a, b), hi: betaQuantile(1 - tail, a, b) };
}

/** Noes for each yes: as counted (null without a yes), and the ends that belong to the interval of the rate. Always finite. */
export function noesPerYes(
	{ yes, no }: YesNo,
	interval: { lo: number; hi: number },
): { raw: number | null; lo: number; hi: number } {
	return { raw: yes === 0 ? null : no / yes, lo: oddsAgainst(interval.hi), hi: oddsAgainst(interval.lo) };
}

// A rate can be too small for a number to hold its inverse; JSON knows no infinity.
function oddsAgainst(rate: number): number {
	return Math.min((1 - rate) / rate, Number.MAX_VALUE);
}
