import { describe, expect, test } from "vitest";
import { ratioOf, type WindowFacts } from "../../src/ratio/ratio.js";
import * as words from "../../src/ratio/words.js";
import { factsOf } from "./samples.js";

const ratioFor = (yes: number, no: number, facts: Partial<WindowFacts> = {}) =>
	ratioOf(factsOf(yes, no, facts), { baseline: null, countGhosted: false });

describe("the words beside the figures", () => {
	test("of the ratio", () => {
		expect(words.headline(ratioFor(10, 90))).toBe("9 noes for each yes");
		expect(words.headline(ratioFor(10, 10))).toBe("1 no for each yes");
		expect(words.headline(ratioFor(4238, 2473))).toBe("0.58 noes for each yes");
		expect(words.headline(ratioFor(0, 12))).toBe("no yes in 12 decided asks");
		expect(words.headline(ratioFor(0, 1))).toBe("no yes in 1 decided ask");
		expect(words.headline(ratioFor(30, 0))).toBe("not one no in 30 decided asks");
		expect(words.headline(ratioFor(4000, 32_000))).toBe("8.0 noes for each yes");
		expect(words.rangeWords(ratioFor(4000, 32_000))).toBe(
			"between 7.8 and 8.2 noes for each yes, most likely about 8.0",
		);
		expect(words.rangeWords(ratioFor(100_000, 800_000))).toBe("very near 8.0 noes for each yes");
		expect(words.rangeWords(ratioFor(30, 0))).toBe("likely at most 1 no for every 15 yeses");
		expect(words.headline(ratioFor(0, 0))).toBe("no decided asks yet");
	});

	test("of its interval", () => {
		expect(words.rangeWords(ratioFor(2, 18))).toBe("between 3 and 33 noes for each yes, most likely about 9");
		expect(words.rangeWords(ratioFor(0, 12))).toBe("between 6 and 99+ noes for each yes");
		expect(words.rangeWords(ratioFor(0, 6000))).toBe("99+ noes for each yes");
	});

	test("of the next yes", () => {
		expect(words.nextYesWords(ratioFor(2, 18))).toBe(
			"the next yes: half the time within 6 noes, 8 times in 10 within 17",
		);
		expect(words.nextYesWords(ratioFor(4238, 2473))).toBe(
			"the next yes: half the time on the very next ask, 8 times in 10 within 1 no",
		);
		expect(words.nextYesWords(ratioFor(50, 0))).toBe("the next yes: 8 times in 10 on the very next ask");
		expect(words.nextYesWords(ratioFor(1, 8))).toBe("the next yes: too early to tell");
		expect(words.nextYesWords(ratioFor(0, 45))).toBe("the next yes: half the time within 135 noes");
		expect(words.nextYesWords(ratioFor(0, 500))).toBe("the next yes: yeses are too rare so far to say");
	});

	test("of the run, honest about how rare it is", () => {
		const run = (noes: number, chance: number, decided = 100) => {
			const ratio = ratioFor(10, 90);
			return words.runWords({ ...ratio, asks: { ...ratio.asks, decided }, run: { noes, chance } });
		};
		expect(run(5, 0.5)).toBe("5 noes in a row: ordinary at your rate");
		expect(run(1, 1)).toBe("1 no since the last yes: ordinary at your rate");
		expect(run(20, 0.125)).toBe("20 noes in a row: 13 % of stretches like yours see 20 or more");
		expect(run(40, 0.04)).toBe("40 noes in a row: 4 % of stretches like yours see 40 or more");
		expect(run(90, 1e-9)).toBe("90 noes in a row: under 1 % of stretches like yours see so many");
		expect(run(4, 0.9, 9)).toBe("4 noes in a row: too early to tell");
		expect(run(0, 1)).toBe("the last answer was a yes");
		expect(run(0, 1, 0)).toBe("no run of noes");
	});

	test("of the trend and the value", () => {
		expect(words.trendWords(ratioFor(10, 90, { before: { yes: 10, no: 90 } }))).toBe(
			"about the same rate as in the 90 days before",
		);
		expect(words.trendWords(ratioFor(30, 70, { before: { yes: 5, no: 95 } }))).toContain("higher rate");
		expect(words.trendWords(ratioFor(5, 95, { before: { yes: 30, no: 70 } }))).toContain("lower rate");
		expect(words.trendWords(ratioFor(10, 90))).toContain("too few");
		expect(words.valueWords(ratioFor(10, 90, { value: { USD: 12_050, EUR: 1_234_567 } }))).toBe(
			"€12,346 and $120.50 per ask",
		);
		expect(words.valueWords(ratioFor(10, 90))).toBeUndefined();
		expect(words.moneyWords(-1234.5, "CHF")).toBe("-1,235 CHF");
		expect(words.moneyWords(5, "XXX")).toBe("5.00");
	});

	test("of a slump", () => {
		const slump = (fields: object) => {
			const ratio = ratioFor(10, 90);
			return words.slumpWords({ ...ratio, slump: { ...ratio.slump, ...fields } });
		};
		expect(slump({ usual: null })).toBe("no alarm possible before 80 decided asks");
		expect(slump({ usual: 0.1, score: 0 })).toBe("no sign of one");
		expect(slump({ usual: 0.1, score: 1.2, alarm: false })).toBe("ordinary bad luck at your rate");
		expect(slump({ usual: 0.1, score: 1.2, since: { asks: 17, yes: 0, look: true } })).toBe(
			"looked at; counted anew over the 17 answers since",
		);
		expect(slump({ usual: 0.1, score: 3, alarm: true, since: { asks: 64, yes: 2, look: false } })).toBe(
			"fewer yeses than usual: 2 in 64 answers, usually about 6",
		);
	});
});
