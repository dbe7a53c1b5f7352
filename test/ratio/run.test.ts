import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chanceOfRun, currentRun } from "../../src/ratio/run.js";

/** The same chance by looking at every sequence there is. */
function byEnumeration(noes: number, asks: number, rate: number): number {
	let chance = 0;
	for (let sequence = 0; sequence < 2 ** asks; sequence++) {
		const answers = Array.from({ length: asks }, (_, index) => ((sequence >> index) & 1) === 1);
		const longest = Math.max(
			...answers
				.map((yes) => (yes ? "y" : "n"))
				.join("")
				.split("y")
				.map((run) => run.length),
		);
		const yeses = answers.filter(Boolean).length;
		if (longest >= noes) chance += rate ** yeses * (1 - rate) ** (asks - yeses);
	}
	return chance;
}

describe("the current run", () => {
	test("is the noes since the last yes", () => {
		expect(currentRun("")).toBe(0);
		expect(currentRun("y")).toBe(0);
		expect(currentRun("nn")).toBe(2);
		expect(currentRun("nynnn")).toBe(3);
	});
});

describe("the chance of a run", () => {
	test("is that of all sequences together", () => {
		fc.assert(
			fc.property(fc.nat(11), fc.nat(11), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (noes, asks, rate) => {
				expect(chanceOfRun(noes, asks, rate)).toBeCloseTo(byEnumeration(noes, asks, rate), 10);
			}),
			{ numRuns: 60 },
		);
		expect(chanceOfRun(3, 16, 0.3)).toBeCloseTo(byEnumeration(3, 16, 0.3), 10);
	});

	test("of no noes at all is 1, of more noes than asks 0", () => {
		expect(chanceOfRun(0, 0, 0.5)).toBe(1);
		expect(chanceOfRun(0, 10, 0.5)).toBe(1);
		expect(chanceOfRun(4, 3, 0.5)).toBe(0);
		expect(chanceOfRun(3, 3, 0.5)).toBeCloseTo(0.125, 12);
	});

	test("grows with the asks and falls with the length, also over 100,000 asks", () => {
		expect(chanceOfRun(150, 100_000, 0.1)).toBeLessThan(chanceOfRun(149, 100_000, 0.1));
		expect(chanceOfRun(150, 99_999, 0.1)).toBeLessThan(chanceOfRun(150, 100_000, 0.1));
		// For rare runs nearly one chance for each place where a run can start.
		const places = 0.9 ** 250 * (1 + 0.1 * (100_000 - 250));
		expect(chanceOfRun(250, 100_000, 0.1) / places).toBeCloseTo(1, 4);
		expect(chanceOfRun(5, 100_000, 0.1)).toBeLessThanOrEqual(1);
	});

	test("over 200 asks at 1 in 10 is what the coaching texts say: 20 noes 96 %, 30 58 %, 40 23 %", () => {
		const percents = [20, 30, 40].map((noes) => Math.round(chanceOfRun(noes, 200, 0.1) * 100));
		expect(percents).toEqual([96, 58, 23]);
	});
});
