import fc from "fast-check";
import { expect, test } from "vitest";
import { falseDiscoveryRates } from "../../../src/ratio/patterns/benjamini-hochberg.js";

// Drawn evenly: doubles would be tiny ones mostly, all of them discoveries.
const chance = fc.integer({ min: 0, max: 1_000_003 }).map((draw) => draw / 1_000_003);

/** The discoveries at a rate, as the paper has them: up to the largest rank k with p(k) at most k * rate / m. */
function discoveries(ps: readonly number[], rate: number): boolean[] {
	const inOrder = ps.toSorted((left, right) => left - right);
	let largest = -1;
	for (let rank = 1; rank <= ps.length; rank++) {
		const p = inOrder[rank - 1] ?? 1;
		if (p <= (rank * rate) / ps.length) largest = p;
	}
	return ps.map((p) => p <= largest);
}

test("a q is at most a rate exactly where the p is a discovery at that rate", () => {
	fc.assert(
		fc.property(fc.array(chance, { maxLength: 8 }), chance, (ps, rate) => {
			const qs = falseDiscoveryRates(ps);
			// On the very edge rounding decides.
			fc.pre(qs.every((q) => Math.abs(q - rate) > 1e-12));
			expect(qs.map((q) => q <= rate)).toEqual(discoveries(ps, rate));
		}),
		{ numRuns: 500, seed: 21 },
	);
});

test("gives what R's p.adjust gives, in the order of the ps", () => {
	const rounded = (qs: number[]) => qs.map((q) => Number(q.toFixed(6)));
	expect(rounded(falseDiscoveryRates([0.05, 0.01, 0.04, 0.03, 0.02]))).toEqual([0.05, 0.05, 0.05, 0.05, 0.05]);
	expect(rounded(falseDiscoveryRates([0.001, 0.5, 0.01, 0.9]))).toEqual([0.004, 0.666667, 0.02, 0.9]);
	expect(rounded(falseDiscoveryRates([0.04, 0.01, 0.5, 0.041]))).toEqual([0.054667, 0.04, 0.5, 0.054667]);
	expect(falseDiscoveryRates([])).toEqual([]);
});
