import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LevelRate, ratioOf } from "../../src/ratio/ratio.js";
import { ratioText } from "../../src/ratio/ratio-text.js";
import { widthOf } from "../../src/terminal/width.js";
import { factsOf } from "./samples.js";

const SETTINGS = { baseline: null, countGhosted: false };
// What is false for independent asks, or cheers or shames.
const NEVER_SAID = /\b(due|to go|closer|bring|only|great|champion|streak|fail|loser|verdict)\b/i;

const row = (level: string): LevelRate => ({ level, yes: 4, no: 50, raw: 0.074, shrunk: 0.083, lo: 0.04, hi: 0.14 });

describe("the text of the ratio", () => {
	test("says what a person needs, in few lines", () => {
		const facts = factsOf(10, 90, { before: { yes: 9, no: 80 }, value: { USD: 12_050 } });
		const text = ratioText(ratioOf(facts, SETTINGS), { plain: false, target: 8 });
		for (const words of [
			"90 days, 2026-08-25 to 2026-11-22",
			"9 noes for each yes",
			"between 5 and 16 noes for each yes, most likely about 9",
			"your target: 8",
			"half the time within 6 noes, 8 times in 10 within 15",
			"about the same rate as in the 90 days before",
			"$120.50 per ask",
			"100 decided: 10 yes, 90 noes",
		]) {
			expect(text).toContain(words);
		}
		expect(text.split("\n").length).toBeLessThanOrEqual(20);
	});

	test("puts the counted ratio and the target in their places on the meter", () => {
		const text = ratioText(ratioOf(factsOf(10, 90), SETTINGS), { plain: true, target: 14 });
		const meter = text.split("\n").find((line) => line.startsWith("  |")) ?? "";
		const share = (sign: string) => (meter.indexOf(sign) - 2) / 59;
		expect(share("O")).toBeCloseTo((9 - 5.338) / (15.927 - 5.338), 1);
		expect(share("T")).toBeCloseTo((14 - 5.338) / (15.927 - 5.338), 1);
	});

	test("says that it is too early instead of drawing a meter below ten decided asks", () => {
		const text = ratioText(ratioOf(factsOf(1, 8), SETTINGS), { plain: true, target: null });
		expect(text).toContain("too early to tell");
		expect(text).not.toContain("|--");
	});

	test("fits 80 columns, has no escape codes and never says what is not so", () => {
		const count = fc.oneof(fc.nat(12), fc.nat(7000));
		const target = fc.option(fc.integer({ min: 1, max: 200 }));
		fc.assert(
			fc.property(count, count, fc.boolean(), target, fc.string({ unit: "binary" }), (yes, no, plain, aim, level) => {
				const facts = factsOf(yes, no, {
					before: { yes: no, no: yes },
					decided: "y".repeat(yes) + "n".repeat(no),
				});
				const text = ratioText({ ...ratioOf(facts, SETTINGS), by: [row(level)] }, { plain, target: aim });
				for (const line of text.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(80);
				expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
				expect(text).not.toMatch(/undefined|NaN|Infinity/);
			}),
			{ numRuns: 60 },
		);
	});

	test("is ASCII alone when it has to be plain", () => {
		const text = ratioText({ ...ratioOf(factsOf(10, 90), SETTINGS), by: [row("phone")] }, { plain: true, target: 7 });
		expect(text).toMatch(/^[\n -~]*$/);
	});

	test("never counts down, cheers or shames", () => {
		for (let yes = 0; yes < 40; yes += 3) {
			for (let no = 0; no < 400; no += 17) {
				const text = ratioText(ratioOf(factsOf(yes, no), SETTINGS), { plain: true, target: 5 });
				expect(text).not.toMatch(NEVER_SAID);
			}
		}
	});

	test("shows a breakdown as a table", () => {
		const ratio = { ...ratioOf(factsOf(10, 90), SETTINGS), by: [row("phone"), row("a segment with a very long name")] };
		const lines = ratioText(ratio, { plain: true, target: null }).split("\n");
		const phone = lines.find((line) => line.startsWith("  phone"));
		expect(phone?.split(/\s{2,}/).slice(1)).toEqual(["phone", "4", "50", "7.4 %", "8.3 %", "4.0 % and 14 %"]);
		expect(new Set(lines.filter((line) => line.endsWith("14 %")).map((line) => line.length)).size).toBe(1);
		expect(ratioText({ ...ratio, by: [] }, { plain: true, target: null })).toContain("Nothing to break down");
	});
});
