import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DepositToRead } from "../../src/bank/deposit-sheet.js";
import { widthOf } from "../../src/terminal/width.js";
import { type Behind, bankLines, bankRows, behindHints } from "../../src/today/bank-lines.js";

const WAYS = { add: "b", find: "5" };
const deposit: DepositToRead = {
	_id: "abc",
	kind: "praise",
	text: "You were the only one who asked what we actually needed.",
	from: "Initech",
	did: null,
	at: new Date("2026-03-14T12:00:00Z"),
	offset: 60,
	askId: null,
	channel: null,
	reasons: [],
	pinned: false,
	private: false,
};
const behind: Behind = { deposit, deposits: 5, people: 2, isEarly: true };

describe("the bank on Today", () => {
	test("says when it was, whom it came from, and the words in quotes", () => {
		expect(bankLines(behind, "2026-11-22", 78, 3)).toEqual({
			heading: "FROM THE BANK, 14 March  Praise, from Initech",
			text: ['"You were the only one who asked what we actually needed."'],
			hints: [],
		});
		expect(bankLines(behind, "2027-03-14", 78, 3).heading).toMatch(/^FROM THE BANK, a year ago today/);
	});

	test("with one row it is one row, with none it is none", () => {
		const one = bankLines(behind, "2026-11-22", 78, 1);
		expect(one).toMatchObject({ heading: null, text: [expect.stringMatching(/^From the bank: "You were/)] });
		expect(bankRows(bankLines(behind, "2026-11-22", 78, 0))).toBe(0);
	});

	test("never takes more than its room, nor a line wider than it", () => {
		const texts = fc.string({ unit: "grapheme", maxLength: 300 });
		const rows = fc.integer({ min: 0, max: 8 });
		fc.assert(
			fc.property(
				texts,
				rows,
				fc.integer({ min: 10, max: 120 }),
				fc.nat(4),
				fc.nat(1),
				(text, most, width, has, people) => {
					const known = { deposit: { ...deposit, text }, deposits: has, people, isEarly: true };
					const lines = bankLines(known, "2026-11-22", width, most);
					expect(bankRows(lines)).toBeLessThanOrEqual(most);
					for (const line of [lines.heading ?? "", ...lines.text, ...lines.hints])
						expect(widthOf(line)).toBeLessThanOrEqual(width);
				},
			),
		);
	});
});

describe("what the first weeks ask for", () => {
	test("three deposits and one person, until they are there", () => {
		const none = behindHints({ deposits: 0, people: 0, isEarly: true }, WAYS);
		expect(none).toHaveLength(2);
		expect(none).toEqual(["b: a good moment for your bank; three make it useful", "5: somebody to call in a bad week"]);
		expect(behindHints({ deposits: 2, people: 1, isEarly: true }, WAYS)).toEqual([
			"b: another good moment; 2 of 3 that make the bank useful",
		]);
		expect(behindHints({ deposits: 3, people: 1, isEarly: true }, WAYS)).toEqual([]);
	});

	test("nothing after the first weeks", () => {
		expect(behindHints({ deposits: 0, people: 0, isEarly: false }, WAYS)).toEqual([]);
		expect(
			bankRows(bankLines({ deposit: undefined, deposits: 0, people: 0, isEarly: false }, "2026-11-22", 78, 4)),
		).toBe(0);
	});
});
