import quantile from "@stdlib/stats-base-dists-normal-quantile";

const TWO_SIDED = 0.05;
const POWER = 0.8;

/**
 * How many decided asks each of two arms needs to tell two rates (0 to 1) apart: two-sided 5 %, power 80 %, normal
 * approximation, the rates pooled where there is no difference (Fleiss, Statistical Methods for Rates and Proportions).
 * Rounded up; counts end at `Number.MAX_SAFE_INTEGER`, which is also what equal rates give.
 */
export function asksPerArm(rate: number, other: number): number {
	const pooled = (rate + other) / 2;
	const ifNone = quantile(1 - TWO_SIDED / 2, 0, 1) * Math.sqrt(2 * pooled * (1 - pooled));
	const ifReal = quantile(POWER, 0, 1) * Math.sqrt(rate * (1 - rate) + other * (1 - other));
	const asks = Math.ceil(((ifNone + ifReal) / (rate - other)) ** 2);
	return rate === other ? Number.MAX_SAFE_INTEGER : Math.min(asks, Number.MAX_SAFE_INTEGER);
}
