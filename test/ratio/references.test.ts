import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ratioOf } from "../../src/ratio/ratio.js";
import { chanceHigher } from "../../src/ratio/trend.js";
import { factsOf, isNear } from "./samples.js";
import { secondCdf, secondQuantile } from "./second-library.js";

const ratioFor = (yes: number, no: number, baseline: number | null = null) =>
	ratioOf(factsOf(yes, no), { baseline, countGhosted: false });

describe("random counts and baselines", () => {
	const count = fc.oneof(fc.nat(12), fc.nat(400), fc.nat(5000));
	const baselines = fc.option(fc.integer({ min: 2, max: 200 }));

	/** The parameters as the definition has them, written down a second time. */
	const shapeOf = (yes: number, no: number, baseline: number | null): [number, number] =>
		baseline === null ? [yes + 0.5, no + 0.5] : [yes + 10 / baseline, no + 10 - 10 / baseline];

	test("give the interval that a second library gives, to 1e-4", () => {
		let compared = 0;
		fc.assert(
			fc.property(count, count, baselines, (yes, no, baseline) => {
				const [a, b] = shapeOf(yes, no, baseline);
				const { rate, noesPerYes } = ratioFor(yes, no, baseline);
				expect(isNear(rate.mean, a / (a + b), 1e-12)).toBe(true);
				for (const [figure, p] of [
					[rate.lo, 0.05],
					[rate.hi, 0.95],
				] as const) {
					expect(Math.abs(secondCdf(figure, a, b) - p), `${p} of Beta(${a}, ${b})`).toBeLessThan(1e-6);
					const second = secondQuantile(p, a, b);
					// Its search gives up after ten steps: a quantile that it did not reach is no reference.
					if (Math.abs(secondCdf(second, a, b) - p) > 1e-9) continue;
					expect(isNear(figure, second)).toBe(true);
					compared++;
				}
				expect(isNear(noesPerYes.lo, (1 - rate.hi) / rate.hi)).toBe(true);
				expect(isNear(noesPerYes.hi, (1 - rate.lo) / rate.lo)).toBe(true);
			}),
			{ numRuns: 300, seed: 1 },
		);
		expect(compared).toBeGreaterThan(500);
	});

	test("give the noes before the next yes of the product in exact fractions", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(400), baselines, (yes, no, baseline) => {
				// Times 2 without a baseline, times m with one, all parameters are whole.
				const scale = BigInt(baseline ?? 2);
				const prior = baseline === null ? [1n, 1n] : [10n, 10n * scale - 10n];
				const a = (prior[0] ?? 0n) + BigInt(yes) * scale;
				const b = (prior[1] ?? 0n) + BigInt(no) * scale;
				const noesUntil = (tenths: bigint) => {
					let [above, below] = [1n, 1n];
					for (let n = 0n; ; n++) {
						above *= b + n * scale;
						below *= a + b + n * scale;
						if (10n * above <= (10n - tenths) * below) return Number(n);
					}
				};
				expect(ratioFor(yes, no, baseline).noesBeforeNextYes).toEqual({
					p50: noesUntil(5n),
					p80: noesUntil(8n),
					p90: noesUntil(9n),
				});
			}),
			{ numRuns: 80, seed: 2 },
		);
	});

	test("give the chance of a run that all sequences together have", () => {
		const sequence = fc.array(fc.boolean(), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(sequence, baselines, (answers, baseline) => {
				const decided = answers.map((yes) => (yes ? "y" : "n")).join("");
				const yes = answers.filter(Boolean).length;
				const ratio = ratioOf(factsOf(yes, decided.length - yes, { decided }), { baseline, countGhosted: false });
				expect(ratio.run.noes).toBe(decided.split("y").at(-1)?.length);
				expect(isNear(ratio.run.chance, runChance(ratio.run.noes, decided.length, ratio.rate.mean), 1e-9)).toBe(true);
			}),
			{ numRuns: 60, seed: 3 },
		);
	});

	test("give the trend that another integration with another library gives, to 1e-3", () => {
		const pair = fc.record({ yes: count, no: count });
		fc.assert(
			fc.property(pair, pair, baselines, (now, before, baseline) => {
				const x = shapeOf(now.yes, now.no, baseline);
				const y = shapeOf(before.yes, before.no, baseline);
				const found = chanceHigher({ a: x[0], b: x[1] }, { a: y[0], b: y[1] });
				expect(Math.abs(found - overQuantiles(x, y)), `${x} over ${y}`).toBeLessThan(1e-3);
			}),
			{ numRuns: 40, seed: 4 },
		);
	});
});

/** The chance that a sequence of `asks` holds `noes` noes in a row: the sum over every sequence there is. */
function runChance(noes: number, asks: number, rate: number): number {
	let chance = 0;
	for (let sequence = 0; sequence < 2 ** asks; sequence++) {
		const text = sequence.toString(2).padStart(asks, "0");
		if (!text.includes("0".repeat(noes))) continue;
		const yes = text.split("1").length - 1;
		chance += rate ** yes * (1 - rate) ** (asks - yes);
	}
	return chance;
}

/** P(X > Y) as the mean of 1 - P(X <= q) over the quantiles q of Y at the middles of 2,000 equal parts, found by bisection. */
function overQuantiles([a, b]: [number, number], [c, d]: [number, number]): number {
	const parts = 2000;
	let sum = 0;
	let from = 0;
	for (let part = 0; part < parts; part++) {
		const wanted = (part + 0.5) / parts;
		let [low, high] = [from, 1];
		for (let halving = 0; halving < 45; halving++) {
			const middle = (low + high) / 2;
			if (secondCdf(middle, c, d) < wanted) low = middle;
			else high = middle;
		}
		from = low;
		sum += 1 - secondCdf(high, a, b);
	}
	return sum / parts;
}
