import { betaCdf } from "./beta.js";
import { posteriorShape, type YesNo } from "./rate.js";

/** How the rate now stands against the window before; "unknown" with fewer than 10 decided on either side. */
export type TrendLabel = "up" | "down" | "steady" | "unknown";

type Shape = { a: number; b: number };

const FEWEST_DECIDED = 10;
const UP_FROM = 0.9;
const DOWN_TO = 0.1;
const NEGLIGIBLE = 1e-7;

/** Whether the rate now is above that of the window before: P(now > before) under both posteriors to 1e-3, and its label. */
export function trendOf(
	now: YesNo,
	before: YesNo,
	baseline: number | null,
): { label: TrendLabel; probability: number } {
	const probability = chanceHigher(posteriorShape(now, baseline), posteriorShape(before, baseline));
	const fewest = Math.min(now.yes + now.no, before.yes + before.no);
	return { label: fewest < FEWEST_DECIDED ? "unknown" : labelOf(probability), probability };
}

/** P(X > Y) for X ~ Beta(`x`) and Y ~ Beta(`y`), to about 1e-5. */
export function chanceHigher(x: Shape, y: Shape): number {
	const isNarrower = logitVariance(x) <= logitVariance(y);
	return isNarrower ? meanCdf(x, y) : 1 - meanCdf(y, x);
}

function labelOf(probability: number): TrendLabel {
	if (probability >= UP_FROM) return "up";
	return probability <= DOWN_TO ? "down" : "steady";
}

/**
 * The mean of Beta(`wide`)'s cdf under Beta(`narrow`): the trapezoidal rule over t = ln(x / (1-x)), which converges
 * exponentially because the density of t is smooth and dies away on both sides.
 */
function meanCdf(narrow: Shape, wide: Shape): number {
	const peak = Math.log(narrow.a / narrow.b);
	const step = 0.75 * Math.min(1, Math.sqrt(logitVariance(narrow)));
	const top = logDensity(peak, narrow);
	let weights = 0;
	let sum = 0;
	const visit = (t: number): number => {
		const weight = Math.exp(logDensity(t, narrow) - top);
		weights += weight;
		sum += weight * betaCdf(1 / (1 + Math.exp(-t)), wide.a, wide.b);
		return weight;
	};
	visit(peak);
	for (let t = peak + step; visit(t) > NEGLIGIBLE; ) t += step;
	// Far left both densities are pure powers of x: what remains is two geometric series, however slowly they fall.
	const power = Math.log(narrow.a + narrow.b + wide.a + wide.b) + 12;
	let t = peak - step;
	for (; t > -power; t -= step) if (visit(t) < NEGLIGIBLE) return sum / weights;
	const weight = Math.exp(logDensity(t, narrow) - top);
	const cdf = betaCdf(1 / (1 + Math.exp(-t)), wide.a, wide.b);
	weights += weight / -Math.expm1(-narrow.a * step);
	sum += (weight * cdf) / -Math.expm1(-(narrow.a + wide.a) * step);
	return sum / weights;
}

/** The logarithm, up to a constant, of the density of t = ln(x / (1-x)) for x ~ Beta(a, b). */
function logDensity(t: number, { a, b }: Shape): number {
	return t > 0 ? -b * t - (a + b) * Math.log1p(Math.exp(-t)) : a * t - (a + b) * Math.log1p(Math.exp(t));
}

/** Roughly the variance of ln(x / (1-x)); only to choose a step. */
function logitVariance({ a, b }: Shape): number {
	return 1 / a + 1 / b;
}
