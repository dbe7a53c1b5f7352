import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLine, cleanText, shown, typed } from "../../src/terminal/clean.js";

const hostile = fc
	.array(
		fc.oneof(
			fc.string({ unit: "binary", maxLength: 8 }),
			fc.constantFrom("\x1b[31m", "\x9b2J", "\x1b]0;x\x07", "\r\n", "\t"),
		),
	)
	.map((parts) => parts.join(""));

test("escape sequences go whole, so that no rest of them is read as text", () => {
	expect(cleanText("\x1b[31mred\x1b[0m")).toBe("red");
	expect(cleanText("\x1b]0;title\x07name")).toBe("name");
	expect(cleanText("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\")).toBe("link");
	expect(cleanText("\x9b2Jtext")).toBe("text");
});

test("emoji, joiners, marks and Unicode line breaks are kept when stored", () => {
	const text = 'emoji 👩‍👩‍👧 ❤️, 日本語, é, a\u2028b\u0085c "quoted"\nnext';
	expect(cleanText(text)).toBe(text);
	expect(typed(text)).toBe(text);
});

test("a tab is a blank, and a lone half of a surrogate pair is replaced", () => {
	expect(cleanText("a\tb")).toBe("a b");
	expect(cleanText("a\ud83d")).toBe("a\ufffd");
});

test("a pasted carriage return is a newline", () => {
	expect(typed("one\rtwo\r\nthree")).toBe("one\ntwo\nthree");
});

test("cleanLine is one line without blanks at its ends", () => {
	expect(cleanLine("  Acme \r\n  Corp\n")).toBe("Acme Corp");
});

describe("shown", () => {
	test("breaks lines where Unicode does, and takes away what turns the direction of the screen", () => {
		expect(shown("a\u2028b\u2029c\u0085d")).toBe("a\nb\nc\nd");
		expect(shown("Acme \u202egpj.exe")).toBe("Acme gpj.exe");
	});

	test("holds no control character but newlines, whatever is stored", () => {
		fc.assert(fc.property(hostile, (text) => !/[\x00-\x09\x0b-\x1f\x7f-\x9f]/.test(shown(text))));
	});
});

test("cleaning twice is cleaning once", () => {
	fc.assert(fc.property(hostile, (text) => cleanText(cleanText(text)) === cleanText(text)));
});

test.each([
	["x\x1b]lost? rest of text", "x]lost? rest of text"],
	["a\x1bPxyz rest", "aPxyz rest"],
	["a\x9bb", "ab"],
])("an escape sequence without an end takes no text with it: %j", (text, expected) => {
	expect(cleanText(text)).toBe(expected);
});
