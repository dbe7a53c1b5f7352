import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betaCdf, betaQuantile } from "../../src/ratio/beta.js";
import { chanceHigher, trendOf } from "../../src/ratio/trend.js";

type Shape = { a: number; b: number };

/** P(X > Y) as the mean of Y's cdf over 4,000 evenly likely values of X. */
function byQuantiles(x: Shape, y: Shape): number {
	const points = 4000;
	let sum = 0;
	for (let index = 0; index < points; index++) {
		sum += betaCdf(betaQuantile((index + 0.5) / points, x.a, x.b), y.a, y.b);
	}
	return sum / points;
}

const shape = (yes: number, no: number): Shape => ({ a: yes + 0.5, b: no + 0.5 });

describe("the chance that one rate is above another", () => {
	test.each([
		[shape(10, 90), shape(9, 80)],
		[shape(0, 12), shape(9, 80)],
		[shape(0, 5), shape(0, 300)],
		[shape(9, 0), shape(0, 9)],
		[shape(4238, 2473), shape(4200, 2500)],
		[shape(4238, 2473), shape(1, 1)],
		[shape(0, 0), shape(0, 0)],
		[shape(600, 5400), shape(15, 100)],
		[
			{ a: 0.01, b: 109.99 },
			{ a: 0.01, b: 19.99 },
		],
		[
			{ a: 0.01, b: 6009.99 },
			{ a: 2.01, b: 500 },
		],
	])("is right to a thousandth: %o over %o", (x, y) => {
		expect(Math.abs(chanceHigher(x, y) - byQuantiles(x, y))).toBeLessThan(5e-4);
	});

	test("is one minus that of the other way round", () => {
		const counts = fc.record({ yes: fc.nat(300), no: fc.nat(3000) });
		fc.assert(
			fc.property(counts, counts, (now, before) => {
				const [x, y] = [shape(now.yes, now.no), shape(before.yes, before.no)];
				expect(chanceHigher(x, y) + chanceHigher(y, x)).toBeCloseTo(1, 4);
				expect(chanceHigher(x, y)).toBeGreaterThanOrEqual(0);
				expect(chanceHigher(x, y)).toBeLessThanOrEqual(1);
			}),
		);
	});

	test("is a half for the same counts, and rises with a yes", () => {
		const counts = fc.record({ yes: fc.nat(200), no: fc.nat(2000) });
		fc.assert(
			fc.property(counts, ({ yes, no }) => {
				expect(chanceHigher(shape(yes, no), shape(yes, no))).toBeCloseTo(0.5, 4);
				expect(chanceHigher(shape(yes + 1, no), shape(yes, no))).toBeGreaterThan(0.5);
			}),
		);
	});
});

describe("the trend", () => {
	test("has a label from ten decided asks on either side", () => {
		expect(trendOf({ yes: 9, no: 0 }, { yes: 0, no: 50 }, null).label).toBe("unknown");
		expect(trendOf({ yes: 10, no: 0 }, { yes: 0, no: 9 }, null).label).toBe("unknown");
		expect(trendOf({ yes: 10, no: 0 }, { yes: 0, no: 10 }, null).label).toBe("up");
		expect(trendOf({ yes: 0, no: 10 }, { yes: 10, no: 0 }, null).label).toBe("down");
		expect(trendOf({ yes: 10, no: 90 }, { yes: 10, no: 90 }, null).label).toBe("steady");
	});
});
