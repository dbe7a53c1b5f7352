import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { press } from "../../src/terminal/keys.js";
import { numberOf, pressTwoKeys } from "../../src/terminal/two-keys.js";

const sign = (text: string) => press("char", { text });

/** What was typed after some signs, and whether the last of them completed it. */
function typed(signs: string, most: number) {
	let now = { typed: "", done: false };
	for (const text of signs) now = pressTwoKeys(now.typed, text === "<" ? press("backspace") : sign(text), most) ?? now;
	return now;
}

describe("a number in two keys", () => {
	test.each([
		["2", 100, "2", false],
		["20", 100, "20", true],
		["05", 100, "05", true],
		["x", 100, "100", true],
		["7", 10, "7", false],
		["10", 10, "10", true],
		["07", 10, "07", true],
		["x", 10, "10", true],
		// A second digit that would be too much is not taken.
		["75", 10, "7", false],
		["12", 10, "1", false],
		["20<", 100, "2", false],
		["20<<", 100, "", false],
		["<", 100, "", false],
		// A digit after a complete number begins anew.
		["203", 100, "3", false],
		["x4", 100, "4", false],
	])("%s of %i is %s (complete: %s)", (signs, most, text, done) => {
		expect(typed(signs, most)).toEqual({ typed: text, done });
	});

	test("other keys are not its own", () => {
		for (const key of [
			press("enter"),
			press("left"),
			press("tab"),
			sign("a"),
			sign(" "),
			press("paste", { text: "20" }),
		])
			expect(pressTwoKeys("2", key, 100)).toBeUndefined();
		expect(pressTwoKeys("", press("char", { text: "x", ctrl: true }), 100)).toBeUndefined();
	});

	test("is never more than the highest, and complete after two digits that fit", () => {
		const signs = fc.array(fc.constantFrom(..."0123456789x<"), { maxLength: 12 }).map((keys) => keys.join(""));
		fc.assert(
			fc.property(signs, fc.constantFrom(10, 100), (keys, most) => {
				const number = numberOf(typed(keys, most).typed);
				if (number !== null) expect(number).toSatisfy((n: number) => Number.isInteger(n) && n >= 0 && n <= most);
			}),
		);
		fc.assert(
			fc.property(fc.integer({ min: 10, max: 99 }), (number) => {
				expect(typed(String(number), 100)).toEqual({ typed: String(number), done: true });
			}),
		);
	});

	test("nothing typed is no number", () => {
		expect([numberOf(""), numberOf("0"), numberOf("07"), numberOf("100")]).toEqual([null, 0, 7, 100]);
	});
});
