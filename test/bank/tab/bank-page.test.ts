import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutPage, pageColumns, scrollWords, standingWords, wholePage } from "../../../src/bank/tab/bank-page.js";
import { widthOf } from "../../../src/terminal/width.js";
import { deposit } from "../deposits.js";

const textOf = (lines: readonly { text: string }[]) => lines.map(({ text }) => text);

describe("a deposit large", () => {
	test("is its text in quotes, then what the person did and whom it came from", () => {
		const praise = deposit({ text: "You were the only one who asked.", did: "asked first", from: "Initech" });
		expect(textOf(cutPage(praise, 60, 6).lines)).toEqual([
			'"You were the only one who asked."',
			"",
			"What you did: asked first",
			"From Initech",
		]);
		expect(textOf(wholePage(deposit({ from: "Acme", askId: "x" }), 60)).at(-1)).toBe("The yes from Acme");
	});

	test("gives up the air before a word, and says what it cut with a sign", () => {
		const said = deposit({ text: "It went well.", did: "called back", from: "Ana" });
		expect(cutPage(said, 40, 3)).toMatchObject({ isCut: false });
		expect(textOf(cutPage(said, 40, 3).lines)).toEqual(['"It went well."', "What you did: called back", "From Ana"]);
		const long = deposit({ text: "Ask twice, and then listen. ".repeat(30), did: "listened ".repeat(40), from: "Ana" });
		const { lines, isCut } = cutPage(long, 40, 6);
		expect(isCut).toBe(true);
		expect(lines).toHaveLength(6);
		expect(textOf(lines).filter((line) => line.endsWith("…"))).toHaveLength(2);
		expect(textOf(lines).at(-1)).toBe("From Ana");
	});

	test("fits into any room, whatever it says, and keeps something of its text", () => {
		const words = fc.string({ unit: "grapheme", maxLength: 300 });
		const told = fc.record({
			text: words.map((text) => `x${text}`),
			did: fc.option(words),
			from: fc.option(words),
			askId: fc.option(fc.constant("y")),
		});
		const room = fc.record({ width: fc.integer({ min: 10, max: 80 }), rows: fc.integer({ min: 1, max: 20 }) });
		fc.assert(
			fc.property(told, room, (fields, { width, rows }) => {
				const { lines } = cutPage(deposit(fields), width, rows);
				expect(lines.length).toBeLessThanOrEqual(rows);
				for (const { text } of lines) expect(widthOf(text)).toBeLessThanOrEqual(width);
				expect(lines[0]?.about).toBe(false);
				// Every word of it is there when it is read whole.
				const all = textOf(wholePage(deposit(fields), width))
					.join("")
					.replace(/\s/g, "");
				if (/^[\x20-\x7e]*$/.test(fields.text)) expect(all).toContain(fields.text.replace(/\s/g, ""));
			}),
		);
	});

	test("strips what is no text", () => {
		const odd = deposit({ text: "\x1b[31mred\x1b[0m\u2028two\u202e", from: "A\u0007na" });
		expect(textOf(wholePage(odd, 40))).toEqual(['"red', 'two"', "", "From Ana"]);
	});

	test("says how it stands", () => {
		expect(standingWords(deposit({ pinned: true, private: true }), "today")).toEqual([
			"drawn for today",
			"pinned",
			"private",
		]);
		expect(standingWords(deposit({ deleted: true }), "now")).toEqual(["drawn", "deleted"]);
	});

	test("has air at its sides, and lines that are read with ease", () => {
		expect(pageColumns(78)).toEqual({ margin: 3, text: 68 });
		expect(pageColumns(58)).toEqual({ margin: 3, text: 52 });
		expect(pageColumns(18)).toEqual({ margin: 1, text: 16 });
	});

	test("tells while it is read whole which lines show", () => {
		expect(scrollWords(0, 12, 12)).toBe("");
		expect(scrollWords(0, 12, 40)).toMatch(/lines 1 to 12 of 40$/);
		expect(scrollWords(28, 12, 40)).toMatch(/lines 29 to 40 of 40$/);
	});
});
