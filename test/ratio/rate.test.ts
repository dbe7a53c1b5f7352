import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betaCdf, betaQuantile } from "../../src/ratio/beta.js";
import { noesBeforeNextYes } from "../../src/ratio/next-yes.js";
import { noesPerYes, posteriorOf } from "../../src/ratio/rate.js";
import { isNear } from "./samples.js";

// The table of the statistics' definition.
const TABLE = [
	{ yes: 0, no: 5, mean: 0.083333, lo: 0.000374, hi: 0.305746, from: 2.2707, to: 2672.8, next: [15, 126, 520] },
	{ yes: 0, no: 12, mean: 0.038462, lo: 0.00016, hi: 0.145057, from: 5.8939, to: 6231.5, next: [36, 294, 1213] },
	{ yes: 1, no: 9, mean: 0.136364, lo: 0.017892, hi: 0.330563, from: 2.0251, to: 54.891, next: [5, 18, 35] },
	{ yes: 2, no: 18, mean: 0.119048, lo: 0.029334, hi: 0.250227, from: 2.9964, to: 33.09, next: [6, 17, 29] },
	{ yes: 10, no: 90, mean: 0.10396, lo: 0.059076, hi: 0.157774, from: 5.3382, to: 15.927, next: [6, 15, 23] },
];

const counts = fc.record({ yes: fc.nat(400), no: fc.nat(4000) });
const baselines = fc.option(fc.integer({ min: 2, max: 1000 }));

describe("the rate of yeses", () => {
	test.each(TABLE)("after $yes yes and $no no", ({ yes, no, mean, lo, hi, from, to, next }) => {
		const posterior = posteriorOf({ yes, no }, null);
		expect(Math.abs(posterior.mean - mean)).toBeLessThan(1e-6);
		expect(Math.abs(posterior.lo - lo)).toBeLessThan(1e-6);
		expect(Math.abs(posterior.hi - hi)).toBeLessThan(1e-6);
		const noes = noesPerYes({ yes, no }, posterior);
		expect(noes.raw).toBe(yes === 0 ? null : no / yes);
		expect(isNear(noes.lo, from), `${noes.lo}`).toBe(true);
		expect(isNear(noes.hi, to), `${noes.hi}`).toBe(true);
		const { p50, p80, p90 } = noesBeforeNextYes(posterior);
		expect([p50, p80, p90]).toEqual(next);
	});

	test("of three years of real deals", () => {
		const posterior = posteriorOf({ yes: 4238, no: 2473 }, null);
		expect(isNear(posterior.mean, 4238.5 / 6712)).toBe(true);
		expect(isNear(posterior.lo, 0.6217740589, 1e-8)).toBe(true);
		expect(isNear(posterior.hi, 0.6411432506, 1e-8)).toBe(true);
	});

	test("has 5 % of its posterior below and above its interval", () => {
		fc.assert(
			fc.property(counts, baselines, (seen, baseline) => {
				const { a, b, mean, lo, hi } = posteriorOf(seen, baseline);
				// Below 1e-290 a number has too few digits left to hold 5 %.
				if (lo > 1e-290) expect(betaCdf(lo, a, b)).toBeCloseTo(0.05, 6);
				if (1 - hi > 1e-9) expect(betaCdf(hi, a, b)).toBeCloseTo(0.95, 6);
				expect(lo).toBeLessThan(hi);
				expect(mean).toBeGreaterThan(0);
				expect(mean).toBeLessThan(1);
			}),
		);
	});

	test("agrees with the binomial sum for whole-numbered parameters", () => {
		// P(Beta(a, b) <= x) = P(at least a of a+b-1 tries succeed), each with chance x.
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 40 }),
				fc.integer({ min: 1, max: 40 }),
				fc.integer({ min: 1, max: 99 }),
				(a, b, of100) => {
					const x = BigInt(of100);
					const tries = BigInt(a + b - 1);
					let choose = 1n;
					let sum = 0n;
					for (let k = 0n; k <= tries; k++) {
						if (k >= BigInt(a)) sum += choose * x ** k * (100n - x) ** (tries - k);
						choose = (choose * (tries - k)) / (k + 1n);
					}
					const exact = Number((sum * 10n ** 15n) / 100n ** tries) / 1e15;
					expect(betaCdf(of100 / 100, a, b)).toBeCloseTo(exact, 10);
					if (exact > 1e-6 && exact < 1 - 1e-6) expect(betaQuantile(exact, a, b)).toBeCloseTo(of100 / 100, 6);
				},
			),
		);
	});

	test("rises with a yes and falls with a no, and so does its interval", () => {
		fc.assert(
			fc.property(counts, baselines, ({ yes, no }, baseline) => {
				const now = posteriorOf({ yes, no }, baseline);
				const better = posteriorOf({ yes: yes + 1, no }, baseline);
				const worse = posteriorOf({ yes, no: no + 1 }, baseline);
				expect(better.mean).toBeGreaterThan(now.mean);
				expect(worse.mean).toBeLessThan(now.mean);
				expect(better.hi).toBeGreaterThanOrEqual(now.hi * (1 - 1e-9));
				expect(worse.lo).toBeLessThanOrEqual(now.lo * (1 + 1e-9));
			}),
		);
	});

	test("starts at a baseline of 1 in m, worth ten asks", () => {
		expect(posteriorOf({ yes: 0, no: 0 }, 5).mean).toBeCloseTo(0.2, 12);
		expect(posteriorOf({ yes: 1, no: 9 }, 5)).toMatchObject({ a: 3, b: 17 });
	});

	test("leaves a baseline that cannot be one aside", () => {
		for (const baseline of [1, 0, -3, Number.NaN]) {
			expect(posteriorOf({ yes: 2, no: 3 }, baseline)).toEqual(posteriorOf({ yes: 2, no: 3 }, null));
		}
	});

	test("stays a finite number when a yes is all but impossible", () => {
		const seen = { yes: 0, no: 6000 };
		const noes = noesPerYes(seen, posteriorOf(seen, 1_000_000));
		expect(noes.raw).toBeNull();
		expect(Number.isFinite(noes.lo)).toBe(true);
		expect(Number.isFinite(noes.hi)).toBe(true);
	});

	test("of nothing but yeses needs no noes", () => {
		const seen = { yes: 5, no: 0 };
		expect(noesPerYes(seen, posteriorOf(seen, null)).raw).toBe(0);
	});
});
