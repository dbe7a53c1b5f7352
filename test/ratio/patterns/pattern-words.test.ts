import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levelWords } from "../../../src/ratio/breakdown/level-words.js";
import { nothingWords, patternWords } from "../../../src/ratio/patterns/pattern-words.js";
import type { Pattern } from "../../../src/ratio/patterns/patterns.js";

const TUESDAYS: Pattern = {
	dimension: "weekday",
	level: "Tue",
	yes: 25,
	no: 125,
	shrunk: 0.16,
	restRate: 0.09,
	p: 0.002,
	q: 0.04,
	perArm: 341,
};
const words = (fields: Partial<Pattern>) => patternWords({ ...TUESDAYS, ...fields });
const headline = (shrunk: number, restRate: number) => words({ shrunk, restRate }).headline;

test.each([
	["weekday", "Tue", "Tuesdays"],
	["weekday", "Sun", "Sundays"],
	["hour", "08-10", "between 8 and 10"],
	["hour", "22-24", "between 22 and 24"],
	["hour", "09", "between 9 and 10"],
	["channel", "linkedin_dm", "LinkedIn message"],
	["channel", "carrier_pigeon", "Carrier pigeon"],
	["stage", "demo", "Demo"],
	["segment", "Big bank", "Big bank"],
	["segment", "Big\n\x1b[31mbank", "Big bank"],
	["reason", "no_authority", "Not the decision maker"],
	["channel", "none", "not given"],
] as const)("the level %s %s reads %s", (dimension, level, expected) => {
	expect(levelWords(dimension, level)).toBe(expected);
});

describe("a pattern", () => {
	test("reads as two sentences", () => {
		expect(words({})).toEqual({
			headline: "Tuesdays: 1 in 6 against 1 in 11.",
			advice: "Worth testing: about 340 new asks each way would tell.",
		});
	});

	test("of an hour begins with a capital, and a lower rate reads as a higher one does", () => {
		expect(words({ dimension: "hour", level: "08-10", shrunk: 0.04, restRate: 0.12 }).headline).toBe(
			"Between 8 and 10: 1 in 25 against 1 in 8.",
		);
	});

	test("has percent where odds are too coarse, and decimals where percent are", () => {
		expect(headline(0.45, 0.31)).toBe("Tuesdays: 45 % against 31 %.");
		expect(headline(0.31, 0.45)).toBe("Tuesdays: 31 % against 45 %.");
		expect(headline(0.11, 0.108)).toBe("Tuesdays: 11.0 % against 10.8 %.");
		expect(headline(0.45, 0.074)).toBe("Tuesdays: 45 % against 7.4 %.");
		expect(headline(0.21, 0.19)).toBe("Tuesdays: 21 % against 19 %.");
		expect(headline(0.3001, 0.3004)).toBe("Tuesdays: 30.01 % against 30.04 %.");
	});

	test("says none where no yes was counted, and does not split hairs where they are rare", () => {
		expect(headline(0.1, 0)).toBe("Tuesdays: 1 in 10 against none.");
		expect(headline(0.5, 0)).toBe("Tuesdays: 50 % against 0 %.");
		expect(headline(0.00004, 0.1)).toBe("Tuesdays: under 1 in 1,000 against 1 in 10.");
	});

	test("that takes years of asking says so", () => {
		expect(words({ perArm: 12_345 }).advice).toBe(
			"Worth testing only if you ask a lot: about 12,000 each way would tell.",
		);
		expect(words({ perArm: Number.MAX_SAFE_INTEGER }).advice).toBe(
			"Too small a difference to test: more than 100,000 new asks each way.",
		);
		expect(words({ perArm: 1_234 }).advice).toContain("about 1,200 new asks");
		expect(words({ perArm: 7 }).advice).toContain("about 7 new asks");
	});

	test("of a stage is about getting there, since nobody chooses how far an ask gets", () => {
		const demo = { dimension: "stage", level: "demo", perArm: 64 } as const;
		expect(words(demo).advice).toBe("Worth testing what gets asks this far: about 64 each way would tell.");
		expect(words({ ...demo, shrunk: 0.02 }).advice).toContain("what gets asks further");
	});

	test("never claims a cause, cheers or shames, and is always whole", () => {
		const rate = fc.double({ min: 0, max: 1, noNaN: true });
		const perArm = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
		fc.assert(
			fc.property(rate, rate, perArm, (shrunk, restRate, asks) => {
				const both = Object.values(words({ shrunk, restRate, perArm: asks })).join(" ");
				expect(both).not.toMatch(/because|causes?|thanks to|due|great|fail|NaN|Infinity|undefined/i);
				expect(both).toMatch(/^Tuesdays: .+ against .+\. \S.+\.$/);
			}),
			{ seed: 61 },
		);
	});
});

test("nothing found is a result, and nothing tested says what it takes", () => {
	const nothing = { worthTesting: [], tooLittle: [] };
	expect(nothingWords({ ...nothing, tested: 23 })).toMatch(/^Nothing stands out in 23 levels tested\. \S/);
	expect(nothingWords({ ...nothing, tested: 1 })).toMatch(/^Nothing stands out in the 1 level tested\. /);
	expect(nothingWords({ ...nothing, tested: 0 })).toContain("20 decided asks");
});
