import jstat from "jstat";

const { jStat } = jstat;

/** The `p` quantile of a Beta(a, b), by another library than the product's. */
export function secondQuantile(p: number, a: number, b: number): number {
	return jStat.beta.inv(p, a, b);
}

/** The probability that a Beta(a, b) is at most `x`, by another library than the product's. */
export function secondCdf(x: number, a: number, b: number): number {
	return jStat.ibeta(x, a, b);
}
