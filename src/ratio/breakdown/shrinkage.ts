import { betaQuantile, logBeta } from "../beta.js";
import { LEVEL, type YesNo } from "../rate.js";

const WEAKEST = Math.log(0.05);
const STRONGEST = Math.log(1e6);
// As in the Jeffreys prior: without it, a dimension of nothing but noes would be sure of a rate of 0.
const LEAST_COUNT = 0.5;
const GRID = 40;
const NARROWINGS = 40;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * How many asks' worth the overall rate weighs in each level: the beta-binomial prior strength of highest likelihood
 * for Beta(rate * s, (1 - rate) * s), from 0.05 to 1,000,000 (levels that differ no more than by luck).
 */
export function priorStrength(levels: readonly YesNo[], rate: number): number {
	// Where every answer was the same, nothing tells the levels apart, and the likelihood would take them for opposites.
	if (levels.every(({ yes }) => yes === 0) || levels.every(({ no }) => no === 0)) return Math.exp(STRONGEST);
	const likelihood = (logStrength: number) => logLikelihood(levels, rate, Math.exp(logStrength));
	const width = (STRONGEST - WEAKEST) / GRID;
	let best = { at: STRONGEST, likelihood: likelihood(STRONGEST) };
	for (let at = WEAKEST; at < STRONGEST; at += width) {
		const here = { at, likelihood: likelihood(at) };
		if (here.likelihood > best.likelihood) best = here;
	}
	return Math.exp(highestBetween(likelihood, Math.max(WEAKEST, best.at - width), Math.min(STRONGEST, best.at + width)));
}

/**
 * A level's rate pulled towards the overall one by a prior of that strength, and its 90 % interval. `most` (all decided asks
 * together) bounds the prior's weight in the interval alone: it cannot be surer than the overall rate itself is.
 */
export function shrink(
	{ yes, no }: YesNo,
	rate: number,
	strength: number,
	most: number,
): { shrunk: number; lo: number; hi: number } {
	const decided = yes + no;
	const shrunk = (rate * strength + yes) / (strength + decided);
	const weight = Math.min(strength, most) + decided;
	const tail = (1 - LEVEL) / 2;
	const a = Math.max(LEAST_COUNT, shrunk * weight);
	const b = Math.max(LEAST_COUNT, (1 - shrunk) * weight);
	return { shrunk, lo: betaQuantile(tail, a, b), hi: betaQuantile(1 - tail, a, b) };
}

function logLikelihood(levels: readonly YesNo[], rate: number, strength: number): number {
	const [a, b] = [rate * strength, (1 - rate) * strength];
	const prior = logBeta(a, b);
	return levels.reduce((sum, { yes, no }) => sum + logBeta(a + yes, b + no) - prior, 0);
}

/** Golden-section search for the highest point of a curve with one top. */
function highestBetween(curve: (at: number) => number, from: number, to: number): number {
	let [low, high] = [from, to];
	let [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
	let [atLeft, atRight] = [curve(left), curve(right)];
	for (let step = 0; step < NARROWINGS; step++) {
		if (atLeft > atRight) {
			[high, right, atRight] = [right, left, atLeft];
			left = high - GOLDEN * (high - low);
			atLeft = curve(left);
		} else {
			[low, left, atLeft] = [left, right, atRight];
			right = low + GOLDEN * (high - low);
			atRight = curve(right);
		}
	}
	return (low + high) / 2;
}
