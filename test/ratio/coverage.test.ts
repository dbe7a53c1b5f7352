import { describe, expect, test } from "vitest";
import { posteriorOf } from "../../src/ratio/rate.js";
import { randomFrom } from "./samples.js";

/** Whether the interval after `yes` of `asks` holds the true rate; intervals are computed once. */
function intervals() {
	const known = new Map<string, { lo: number; hi: number }>();
	return (yes: number, asks: number, rate: number) => {
		const key = `${yes} ${asks}`;
		const interval = known.get(key) ?? posteriorOf({ yes, no: asks - yes }, null);
		known.set(key, interval);
		return interval.lo <= rate && rate <= interval.hi;
	};
}

const holds = intervals();

/** The exact chance that the interval holds the rate: the sum of the binomial chances of all counts whose interval does. */
function coverageOf(rate: number, asks: number): number {
	let coverage = 0;
	let chance = (1 - rate) ** asks;
	for (let yes = 0; yes <= asks; yes++) {
		if (holds(yes, asks, rate)) coverage += chance;
		chance *= ((asks - yes) / (yes + 1)) * (rate / (1 - rate));
	}
	return coverage;
}

/** The chance of the count of yeses that is likeliest. */
function likeliest(rate: number, asks: number): number {
	let most = 0;
	let chance = (1 - rate) ** asks;
	for (let yes = 0; yes <= asks; yes++) {
		most = Math.max(most, chance);
		chance *= ((asks - yes) / (yes + 1)) * (rate / (1 - rate));
	}
	return most;
}

test("90 % intervals hold the true rate in 88 to 92 % of 4,000 journals", () => {
	const random = randomFrom(20_261_122);
	let held = 0;
	for (let journal = 0; journal < 4000; journal++) {
		const rate = 0.02 + random() * 0.48;
		const asks = 30 + Math.floor(random() * 471);
		let yes = 0;
		for (let ask = 0; ask < asks; ask++) if (random() < rate) yes++;
		if (holds(yes, asks, rate)) held++;
	}
	expect(held / 4000).toBeGreaterThan(0.88);
	expect(held / 4000).toBeLessThan(0.92);
});

/*
 * For one rate and one number of asks, no interval that depends on the count alone can cover just 90 %: there are only `asks + 1`
 * intervals, each either holds the rate or does not, and so coverage jumps by the chance of a whole count whenever the rate crosses
 * an end of an interval. The jumps are as large as the likeliest counts are likely: with one or two yeses expected each count has a
 * chance of a tenth to a third, with a hundred about a twentieth. So a single rate with few expected yeses must lie outside
 * 88 to 92 % now and then, whatever the method, while the mean over rates stays at 90 (Brown, Cai & DasGupta 2001, Statistical
 * Science 16:101-133, sections 2 and 4.1.2).
 */
describe("the exact coverage at a single rate", () => {
	const RATES = Array.from({ length: 481 }, (_, at) => 0.02 + at / 1000);
	const ASKS = [30, 40, 60, 100, 150, 200, 300, 400, 500];
	const grid = ASKS.flatMap((asks) => RATES.map((rate) => ({ rate, asks, coverage: coverageOf(rate, asks) })));
	const expecting = (from: number, to: number) =>
		grid.filter(({ rate, asks }) => rate * asks >= from && rate * asks < to).map(({ coverage }) => coverage);
	const meanOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

	test("is 90 % on average, for every number of asks", () => {
		for (const asks of ASKS) {
			const mean = meanOf(grid.filter((point) => point.asks === asks).map(({ coverage }) => coverage));
			expect(mean, `${asks} asks`).toBeGreaterThan(0.89);
			expect(mean, `${asks} asks`).toBeLessThan(0.91);
		}
	});

	test.each([
		{ from: 50, to: 500, lowest: 0.88, highest: 0.92 },
		{ from: 20, to: 50, lowest: 0.87, highest: 0.93 },
		{ from: 5, to: 20, lowest: 0.83, highest: 0.95 },
		{ from: 0.6, to: 5, lowest: 0.81, highest: 0.98 },
	])("lies in $lowest to $highest with $from to $to expected yeses", ({ from, to, lowest, highest }) => {
		const found = expecting(from, to);
		expect(found.length).toBeGreaterThan(300);
		expect(Math.min(...found)).toBeGreaterThan(lowest);
		expect(Math.max(...found)).toBeLessThan(highest);
	});

	test("strays from 90 % by less than the chance of the likeliest count", () => {
		for (const { rate, asks, coverage } of grid) expect(Math.abs(coverage - 0.9)).toBeLessThan(likeliest(rate, asks));
	});

	test("with few expected yeses leaves 88 to 92 %, as it must", () => {
		expect(expecting(0, 5).some((coverage) => coverage < 0.88)).toBe(true);
		expect(expecting(0, 5).some((coverage) => coverage > 0.92)).toBe(true);
	});
});
