import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Line, ReasonContent } from "../../../src/ritual/content/content.js";
import { type Content, type Offer, offerOf, type Shown } from "../../../src/ritual/content/offer.js";
import { PACKS } from "../../../src/ritual/content/packs/index.js";
import { keyOf } from "../../../src/ritual/content/text-key.js";
import { addDays, type Day, daysBetween } from "../../../src/time/days.js";

const RITUALS = 60;
const FORTNIGHT = 14;
const FIRST_DAY = "2026-01-05";

function reasonOf(name: string, count: number): ReasonContent {
	const lines = (kind: string) =>
		Array.from({ length: count }, (_, at): Line => ({ text: `${name} ${kind} ${at}`, rests: "situation" }));
	return {
		questions: lines("question"),
		starters: lines("starter"),
		moves: lines("move").map((line) => ({ ...line, inDays: 2 })),
	};
}

function contentWith(reasons: Record<string, ReasonContent>): Content {
	return { of: (reason = "other") => reasons[reason] ?? reasonOf("other", 1) };
}

/** As `noteShown` keeps it: what was shown last stands last. */
function shownAfter(shown: Shown, { question, starters, moves }: Offer, day: Day): Shown {
	const keys = [question, ...starters, ...moves].map(keyOf);
	const before = Object.entries(shown).filter(([key]) => !keys.includes(key));
	return Object.fromEntries([...before, ...keys.map((key) => [key, day])]);
}

/** Rituals on days after one another, `gaps` days apart each. */
function walked(content: Content, reasons: string[], gaps: number[]) {
	let shown: Shown = {};
	let day = FIRST_DAY;
	return gaps.map((gap, at) => {
		day = addDays(day, gap);
		const before = shown;
		const offer = offerOf(content, reasons, before, day, `ask-${at}`);
		shown = shownAfter(shown, offer, day);
		return { offer, before, day };
	});
}

const isFresh = (shown: Shown, line: Line, day: Day) => {
	const last = shown[keyOf(line)];
	return last === undefined || daysBetween(last, day) >= FORTNIGHT;
};

/** Several rituals a day, and pauses of up to some weeks. */
const gapsOf60 = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 25 })), {
	minLength: RITUALS,
	maxLength: RITUALS,
});

describe("60 rituals with the same reason", () => {
	test("bring no question back within a fortnight while another was not asked in it", () => {
		fc.assert(
			fc.property(gapsOf60, fc.integer({ min: 1, max: 12 }), (gaps, count) => {
				const price = reasonOf("price", count);
				for (const { offer, before, day } of walked(contentWith({ price }), ["price"], gaps)) {
					const unseen = price.questions.some((line) => isFresh(before, line, day));
					expect(isFresh(before, offer.question, day)).toBe(unseen);
				}
			}),
			{ seed: 4, numRuns: 60 },
		);
	});

	test("bring back what was asked longest ago, on the same day too", () => {
		fc.assert(
			fc.property(gapsOf60, fc.integer({ min: 2, max: 12 }), (gaps, count) => {
				const steps = walked(contentWith({ price: reasonOf("price", count) }), ["price"], gaps);
				const asked = steps.map(({ offer }) => offer.question.text);
				for (let at = count; at < asked.length; at++) {
					expect(new Set(asked.slice(at - count, at)).size).toBe(count);
					expect(asked[at]).toBe(asked[at - count]);
				}
			}),
			{ seed: 4, numRuns: 40 },
		);
	});

	test("with the built-in texts ask every question of the reason before one again", () => {
		const price = PACKS.sales.price?.questions ?? [];
		const content: Content = { of: (reason = "other") => PACKS.sales[reason] ?? reasonOf("other", 1) };
		const asked = walked(content, ["price"], Array(RITUALS).fill(1)).map(({ offer }) => offer.question);
		expect(new Set(asked.slice(0, price.length))).toEqual(new Set(price));
	});
});

const someReasons = fc.record({
	first: fc.integer({ min: 0, max: 6 }),
	second: fc.integer({ min: 0, max: 6 }),
	shared: fc.boolean(),
});

test("an offer has no text twice, though two reasons may have the same", () => {
	fc.assert(
		fc.property(someReasons, gapsOf60, ({ first, second, shared }, gaps) => {
			const price = reasonOf("price", first);
			const content = contentWith({ price, timing: shared ? price : reasonOf("timing", second) });
			for (const { offer } of walked(content, ["price", "timing"], gaps.slice(0, 20))) {
				const texts = [...offer.starters, ...offer.moves].map(({ text }) => text);
				expect(new Set(texts).size).toBe(texts.length);
			}
		}),
		{ seed: 4, numRuns: 60 },
	);
});

test("the same inputs give the same offer, also after a way through JSON", () => {
	fc.assert(
		fc.property(fc.string(), fc.integer({ min: 1, max: 9 }), gapsOf60, (seed, count, gaps) => {
			const content = contentWith({ price: reasonOf("price", count) });
			const { before, day } = walked(content, ["price"], gaps).at(-1) ?? { before: {}, day: FIRST_DAY };
			const offer = offerOf(content, ["price"], before, day, seed);
			const again = offerOf(content, ["price"], JSON.parse(JSON.stringify(before)), day, seed);
			expect(JSON.parse(JSON.stringify(again))).toEqual(offer);
		}),
		{ seed: 4, numRuns: 60 },
	);
});

test("different seeds begin with different questions, each about as often", () => {
	const content = contentWith({ price: reasonOf("price", 5) });
	const first = Array.from({ length: 1000 }, (_, at) => offerOf(content, ["price"], {}, FIRST_DAY, `202611-${at}`));
	const counts = Map.groupBy(first, ({ question }) => question.text);
	expect([...counts.values()].map(({ length }) => length).filter((count) => count < 140 || count > 260)).toEqual([]);
	expect(counts.size).toBe(5);
});

test("a second reason is asked after when the first has nothing new, and gives what is missing", () => {
	const content = contentWith({ price: reasonOf("price", 1), timing: reasonOf("timing", 4) });
	const [first, second] = walked(content, ["price", "timing"], [0, 0]);
	expect(first?.offer.question.text).toBe("price question 0");
	expect(first?.offer.starters.map(({ text }) => text.split(" ")[0])).toEqual(["price", "timing", "timing"]);
	expect(second?.offer.question.text).toMatch(/^timing/);
	expect(second?.offer.reason).toBe("price");
});

test.for([
	[13, "timing question 0"],
	[14, "price question 0"],
] as const)("%d days after the question of the first reason: %s", ([days, expected]) => {
	const content = contentWith({ price: reasonOf("price", 1), timing: reasonOf("timing", 1) });
	const shown = { [keyOf({ text: "price question 0" })]: FIRST_DAY };
	const offer = offerOf(content, ["price", "timing"], shown, addDays(FIRST_DAY, days), "a");
	expect(offer.question.text).toBe(expected);
});

test("without a reason it is that of other, and there is always a question", () => {
	const content = contentWith({ other: reasonOf("other", 2), bare: reasonOf("bare", 0) });
	expect(offerOf(content, [], {}, FIRST_DAY, "a")).toMatchObject({ reason: "other", question: { rests: "situation" } });
	expect(offerOf(content, ["bare"], {}, FIRST_DAY, "a")).toEqual({
		reason: "bare",
		question: { text: "What else could explain this no?", rests: "situation" },
		starters: [],
		moves: [],
	});
});

test("names of texts are short, and differ for all that is built in", () => {
	const lines = Object.values(PACKS).flatMap((pack) => Object.values(pack).flatMap(({ questions }) => questions));
	const keys = new Set(lines.map(keyOf));
	expect(keys.size).toBe(new Set(lines.map(({ text }) => text)).size);
	expect([...keys].filter((key) => !/^t[0-9a-z]{1,13}$/.test(key))).toEqual([]);
	expect(keyOf({ text: "What else could explain this no?" })).toBe(keyOf({ text: "What else could explain this no?" }));
});
