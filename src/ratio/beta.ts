import betaln from "@stdlib/math-base-special-betaln";
import cdf from "@stdlib/stats-base-dists-beta-cdf";
import quantile from "@stdlib/stats-base-dists-beta-quantile";

/** The value below which a Beta(a, b) falls with probability `p` (0 to 1). NaN unless a and b are above 0. */
export function betaQuantile(p: number, a: number, b: number): number {
	return quantile(p, a, b);
}

/** The probability that a Beta(a, b) is at most `x`. NaN unless a and b are above 0. */
export function betaCdf(x: number, a: number, b: number): number {
	return cdf(x, a, b);
}

/** Natural logarithm of the beta function B(a, b). */
export function logBeta(a: number, b: number): number {
	return betaln(a, b);
}
