import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphemes, pad, truncate, widthOf, wrap, wrapTo } from "../../src/terminal/width.js";

/** Text of all the kinds that break terminals: words, wide signs, families of emoji, flags, accents, lone joiners. */
const anyText = fc
	.array(
		fc.oneof(
			fc.string({ unit: "grapheme", maxLength: 12 }),
			fc.constantFrom(
				"a",
				" ",
				"  ",
				"\n",
				"word",
				"日本語",
				"한국어",
				"👩‍👩‍👧",
				"🇩🇪",
				"é",
				"ก็",
				"\u200d",
				"́",
				"️",
				"1️⃣",
				"नमस्ते",
			),
		),
		{ maxLength: 20 },
	)
	.map((parts) => parts.join(""));
const anyLine = anyText.map((text) => text.replaceAll("\n", " "));
const anyWidth = fc.integer({ min: 0, max: 40 });

test("the graphemes of plain text are those that the segmenter finds", () => {
	const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
	const text = fc.oneof(anyText, fc.string({ unit: "grapheme-ascii" }), fc.string({ unit: "binary-ascii" }));
	fc.assert(
		fc.property(text, (given) => {
			expect(graphemes(given)).toEqual(Array.from(segmenter.segment(given), ({ segment }) => segment));
		}),
	);
});

describe("truncate", () => {
	test("ends in an ellipsis what does not fit, and leaves alone what does", () => {
		expect(truncate("Hooli and sons", 8)).toBe("Hooli a…");
		expect(truncate("Hooli", 5)).toBe("Hooli");
		expect(truncate("日本語", 4)).toBe("日…");
		expect(truncate("Hooli", 0)).toBe("");
	});

	test("never takes more than its width", () => {
		fc.assert(fc.property(anyLine, anyWidth, (text, width) => widthOf(truncate(text, width)) <= width));
	});

	test("keeps graphemes whole", () => {
		fc.assert(
			fc.property(anyLine, anyWidth, (text, width) => {
				const cut = truncate(text, width);
				if (cut === text) return;
				const kept = graphemes(cut.replace(/…$/u, "")).join("|");
				expect(graphemes(text).join("|").startsWith(kept)).toBe(true);
			}),
		);
	});
});

describe("pad", () => {
	test("fills at the end, or before the text", () => {
		expect(pad("7", 3)).toBe("7  ");
		expect(pad("7", 3, "right")).toBe("  7");
		expect(pad("日本語", 5)).toBe("日本…");
	});

	test("always has its width", () => {
		fc.assert(fc.property(anyLine, anyWidth, (text, width) => widthOf(pad(text, width)) === width));
	});
});

describe("wrap", () => {
	test("breaks between words, long words between graphemes, and keeps newlines", () => {
		expect(wrap("Ask who owns the budget first.", 12)).toEqual(["Ask who owns", "the budget", "first."]);
		expect(wrap("a Donaudampfschiff", 6)).toEqual(["a", "Donaud", "ampfsc", "hiff"]);
		expect(wrap("one\n\ntwo", 10)).toEqual(["one", "", "two"]);
		expect(wrap("日本語のテキスト", 6)).toEqual(["日本語", "のテキ", "スト"]);
		expect(wrap("", 10)).toEqual([""]);
	});

	test("no line is wider than asked, and nothing but blanks is lost", () => {
		fc.assert(
			fc.property(anyText, fc.integer({ min: 2, max: 40 }), (text, width) => {
				// A sign with a stray joiner may be three columns wide, and then there is no place for it.
				fc.pre(graphemes(text).every((sign) => widthOf(sign) <= width));
				const lines = wrap(text, width);
				for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
				const bare = (words: string) => words.replace(/\s/gu, "");
				expect(bare(lines.join(""))).toBe(bare(text));
			}),
			{
				examples: [
					[" \u4dc0\u2e80\u200d", 3],
					[" !\u{16fe2}\u200d", 3],
				],
			},
		);
	});

	test("ten thousand characters wrap in the blink of an eye", () => {
		const before = performance.now();
		wrap("lorem ipsum ".repeat(900), 80);
		expect(performance.now() - before).toBeLessThan(500);
	});
});

test("what is cut of lines ends in an ellipsis, also where the lines are short", () => {
	expect(wrapTo("one\ntwo\nthree", 20, 2)).toEqual(["one", "two…"]);
	expect(wrapTo("one two three four", 9, 2)).toEqual(["one two", "three…"]);
	expect(wrapTo("価格価格価格価格", 7, 2)).toEqual(["価格価", "格価格…"]);
	expect(wrapTo("one\ntwo", 20, 2)).toEqual(["one", "two"]);
});
