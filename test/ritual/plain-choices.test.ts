import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownReason, REASONS, reasonsFor, type Whose } from "../../src/asks/vocabulary.js";
import { knownWonReason, WON_REASONS } from "../../src/asks/won-reasons.js";
import { type Choices, chosenBy, listWords, replacedWords } from "../../src/ritual/plain-choices.js";

const SALES: Choices = { one: "reason", terms: REASONS, known: knownReason };
const WON: Choices = { one: "reason for a yes", terms: WON_REASONS, known: knownWonReason };

describe("what a line chooses", () => {
	test.each([
		["price", [], ["price"]],
		["price, timing", [], ["price", "timing"]],
		["p, t", [], ["price", "timing"]],
		["P,T,", [], ["price", "timing"]],
		["Too expensive and timing", [], ["price", "timing"]],
		["trust, proof", [], ["trust"]],
		["price, price", [], ["price"]],
		["timing", ["price"], ["timing"]],
		["+ timing", ["price", "budget"], ["price", "budget", "timing"]],
		["+t, price", ["price"], ["price", "timing"]],
		["none", ["price"], []],
		["gone reason", ["gone_reason"], ["gone_reason"]],
	])("%j over %j is %j", (line, standing, chosen) => {
		expect(chosenBy(line, standing, SALES)).toEqual(chosen);
	});

	test("a label with an and in it is one", () => {
		expect(chosenBy("proof and references", [], WON)).toEqual(["proof"]);
		expect(chosenBy("f & l", [], WON)).toEqual(["followed_up", "listened"]);
	});

	test("a name comes before a key, and a person's own reason has the digit that is its key", () => {
		const own: Whose = { persona: "sales", reasons: ["P", "Dog, bit me"] };
		const choices: Choices = { one: "reason", terms: reasonsFor(own), known: (text) => knownReason(text, own) };
		expect(chosenBy("p", [], choices)).toEqual(["p"]);
		expect(chosenBy("2", [], choices)).toEqual(["dog_bit_me"]);
		expect(chosenBy("dog, bit me", [], choices)).toEqual(["dog_bit_me"]);
	});

	test("one mistyped word is told once, with what may have been meant, and none of the list", () => {
		expect(() => chosenBy("timing, prise", [], SALES)).toThrow(
			'"prise" is no reason. Did you mean price? ? reads them all.',
		);
		expect(() => chosenBy("xylophone ".repeat(30), [], SALES)).toThrow(/^"xylophone.{1,40}" is no reason\. \? reads/);
		for (const nothing of [",", "+", "!"]) expect(() => chosenBy(nothing, ["price"], SALES)).toThrow("is no reason");
	});

	test("the ids that stand, as they are read out, choose the same again", () => {
		const ids = fc.subarray([...REASONS.map(({ id }) => id), "an_old_one"], { minLength: 1 });
		fc.assert(
			fc.property(ids, (standing) => {
				expect(chosenBy(standing.join(", "), standing, SALES)).toEqual(standing);
			}),
		);
	});
});

test("it is told when one answer takes the place of several", () => {
	expect(replacedWords(["timing"], ["price", "budget"])).toMatch(/^That takes the place of price, budget\..*\+/);
	expect(replacedWords(["price"], ["price", "budget"])).toMatch(/takes the place of budget/);
	expect(replacedWords(["timing"], ["price"])).toBeUndefined();
	expect(replacedWords(["price", "budget", "timing"], ["price", "budget"])).toBeUndefined();
});

test("the list in full has every key", () => {
	expect(listWords(REASONS)).toMatch(/(^|; )p: Price too high; /);
	expect(listWords(REASONS).split("; ")).toHaveLength(REASONS.length);
});
