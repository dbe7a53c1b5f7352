import { logBeta } from "./beta.js";

/** How many noes come before the next yes: no more than `p50` half the time, than `p80` 8 times in 10, than `p90` 9 times in 10. */
export type NextYes = { p50: number; p80: number; p90: number };

const PLAIN_TERMS = 500;
// Where the product meets the mark exactly, rounding must not push it past.
const ROUNDING = 1e-11;

/**
 * Noes before the next yes when the chance of a yes is Beta(a, b): beta-geometric,
 * P(N > n) = product over i = 0..n of (b+i)/(a+b+i) = B(a, b+n+1) / B(a, b).
 * Counts end at `Number.MAX_SAFE_INTEGER`.
 */
export function noesBeforeNextYes({ a, b }: { a: number; b: number }): NextYes {
	return { p50: noesUntil(0.5, a, b), p80: noesUntil(0.2, a, b), p90: noesUntil(0.1, a, b) };
}

/** The smallest n with P(N > n) at most `remaining`. */
function noesUntil(remaining: number, a: number, b: number): number {
	const enough = remaining * (1 + ROUNDING);
	let stillNo = 1;
	for (let n = 0; n < PLAIN_TERMS; n++) {
		stillNo *= (b + n) / (a + b + n);
		if (stillNo <= enough) return n;
	}
	return searchBeyond(PLAIN_TERMS, Math.log(enough), a, b);
}

/** The same by galloping and bisection over log-betas, for counts too large to multiply out. Fewer than `start` are known not to be enough. */
function searchBeyond(start: number, logRemaining: number, a: number, b: number): number {
	const whole = logBeta(a, b);
	const isEnough = (n: number) => logBeta(a, b + n + 1) - whole <= logRemaining;
	let tooFew = start - 1;
	let enough = start;
	while (!isEnough(enough)) {
		if (enough >= Number.MAX_SAFE_INTEGER) return Number.MAX_SAFE_INTEGER;
		tooFew = enough;
		enough = Math.min(enough * 2, Number.MAX_SAFE_INTEGER);
	}
	while (enough - tooFew > 1) {
		const middle = tooFew + Math.floor((enough - tooFew) / 2);
		if (isEnough(middle)) enough = middle;
		else tooFew = middle;
	}
	return enough;
}
