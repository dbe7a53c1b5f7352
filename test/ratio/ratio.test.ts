import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Ratio, ratioOf } from "../../src/ratio/ratio.js";
import { factsOf, isNear } from "./samples.js";

const SETTINGS = { baseline: null, countGhosted: false };

function numbersIn(value: unknown): number[] {
	if (typeof value === "number") return [value];
	if (value === null || typeof value !== "object") return [];
	return Object.values(value).flatMap(numbersIn);
}

describe("the ratio", () => {
	test("has the contract's shape, in its order", () => {
		const counts = { yes: 10, no: 80, notNow: 10, pending: 3, ghosted: 2, unreached: 40, withdrawn: 0 };
		const value = { USD: 12_050, EUR: 300 };
		const ratio = ratioOf(factsOf(10, 90, { counts, value, before: { yes: 9, no: 80 } }), SETTINGS);
		expect(Object.keys(ratio)).toEqual([
			"window",
			"asks",
			"rate",
			"noesPerYes",
			"noesBeforeNextYes",
			"run",
			"valuePerAsk",
			"trend",
			"slump",
		]);
		expect(ratio.asks).toEqual({
			decided: 100,
			yes: 10,
			no: 90,
			pending: 3,
			ghosted: 2,
			countedGhosted: 0,
			unreached: 40,
			withdrawn: 0,
		});
		expect(ratio.rate.level).toBe(0.9);
		expect(ratio.noesPerYes.raw).toBe(9);
		expect(ratio.noesBeforeNextYes).toEqual({ p50: 6, p80: 15, p90: 23 });
		expect(ratio.run).toEqual({ noes: 0, chance: 1 });
		expect(ratio.valuePerAsk).toEqual([
			{ currency: "EUR", value: 3 },
			{ currency: "USD", value: 120.5 },
		]);
		expect(ratio.trend.label).toBe("steady");
		expect(ratio.slump.threshold).toBe(2.5);
	});

	test("takes a ghosted ask for a no if it counts, and still shows it apart", () => {
		const facts = factsOf(2, 18);
		const counts = { ...facts.counts, no: 15, ghosted: 3 };
		const ratio = ratioOf({ ...facts, counts }, { baseline: null, countGhosted: true });
		expect(ratio.asks).toMatchObject({ decided: 20, yes: 2, no: 18, ghosted: 3, countedGhosted: 3 });
		expect(ratio.noesPerYes.raw).toBe(9);
		expect(ratio.run).toEqual({ noes: 0, chance: 1 });
	});

	test("of three years of real deals", () => {
		const ratio = ratioOf(factsOf(4238, 2473), SETTINGS);
		expect(ratio.asks).toMatchObject({ decided: 6711, yes: 4238, no: 2473 });
		expect(isNear(ratio.noesPerYes.raw ?? 0, 2473 / 4238)).toBe(true);
		expect(isNear(ratio.noesPerYes.lo, 0.5597138378, 1e-7)).toBe(true);
		expect(isNear(ratio.noesPerYes.hi, 0.6083012562, 1e-7)).toBe(true);
		expect(ratio.noesBeforeNextYes).toEqual({ p50: 0, p80: 1, p90: 2 });
	});

	test("of no ask at all says that nothing is known", () => {
		const ratio: Ratio = ratioOf(factsOf(0, 0), SETTINGS);
		expect(ratio.rate.mean).toBe(0.5);
		expect(ratio.noesPerYes.raw).toBeNull();
		expect(ratio.run).toEqual({ noes: 0, chance: 1 });
		expect(ratio.valuePerAsk).toEqual([]);
		expect(ratio.trend).toEqual({ label: "unknown", probability: expect.closeTo(0.5, 4) });
		expect(ratio.slump).toMatchObject({ alarm: false, score: 0, threshold: 2.5, falseAlarmEvery: null });
	});

	test("is all finite numbers for any counts and any baseline", () => {
		const count = fc.oneof(fc.nat(5), fc.nat(7000));
		fc.assert(
			fc.property(count, count, fc.option(fc.integer({ min: 1, max: 100_000 })), (yes, no, baseline) => {
				const ratio = ratioOf(factsOf(yes, no, { before: { yes: no % 7, no: yes } }), {
					baseline,
					countGhosted: false,
				});
				for (const figure of numbersIn(ratio)) expect(Number.isFinite(figure)).toBe(true);
				expect(JSON.parse(JSON.stringify(ratio))).toEqual(ratio);
			}),
		);
	});
});
