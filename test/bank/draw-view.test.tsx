import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import type { DepositToRead } from "../../src/bank/deposit-sheet.js";
import { drawPage } from "../../src/bank/draw-layout.js";
import { DrawView } from "../../src/bank/draw-view.js";
import { widthOf } from "../../src/terminal/width.js";
import { type Drawn, renderAt } from "../support/render-at.js";

const TODAY = "2026-11-22";
const deposit: DepositToRead = {
	_id: "0123456789ab",
	kind: "praise",
	text: "You were the only one who asked what we actually needed.",
	from: "Initech",
	did: "I asked what they had tried before.",
	at: new Date("2024-11-22T11:00:00Z"),
	offset: 60,
	askId: null,
	pinned: false,
	private: false,
};

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

function show(fields: Partial<DepositToRead>, size: { columns: number; rows: number; screenReader?: boolean }) {
	const { columns: width, rows: height } = size;
	drawn = renderAt(<DrawView deposit={{ ...deposit, ...fields }} today={TODAY} width={width} height={height} />, size);
	return drawn.lastFrame();
}

test.each([
	[60, 10],
	[80, 20],
	[120, 36],
	[200, 46],
])("in %i x %i it says when, what, what one did, what it is and whom it came from", (columns, rows) => {
	const text = show({}, { columns, rows }).replace(/\s+/g, " ");
	expect(text).toContain("From your bank, two years ago today");
	expect(text).toContain(`"${deposit.text}"`);
	expect(text).toContain("What you did: I asked what they had tried before.");
	expect(text).toContain("Praise, from Initech");
});

test("a deposit of a yes says so, and what nobody wrote down is not there", () => {
	const text = show({ kind: "win", askId: "202411-aaaaaaaaa", did: null }, { columns: 80, rows: 20 });
	expect(text).toContain("Win, the yes from Initech");
	expect(text).not.toContain("What you did");
});

test("a screen reader hears the same in words", () => {
	const text = show({}, { columns: 80, rows: 20, screenReader: true }).replace(/\s+/g, " ").trim();
	expect(text).toBe(
		`From your bank, two years ago today "${deposit.text}" What you did: I asked what they had tried before. Praise, from Initech`,
	);
});

test("whatever is in it, it fits the window, and what is cut says so", () => {
	const texts = fc.constantFrom(
		"A 日本語 day 👍🏽. ",
		"e\u0301\u0301 ",
		"long".repeat(60),
		"line\n",
		"\u2028",
		"\x1b[31mred",
		"",
	);
	const text = fc.tuple(texts, fc.nat(300)).map(([piece, times]) => piece.repeat(times));
	const size = fc.record({ width: fc.integer({ min: 20, max: 200 }), height: fc.integer({ min: 5, max: 50 }) });
	fc.assert(
		fc.property(text, fc.option(text), fc.option(text), size, (said, did, from, { width, height }) => {
			const ending = width % 2 === 0 ? "What can you do again?" : undefined;
			const page = drawPage({ ...deposit, text: said, did, from }, { today: TODAY, ending }, { width, height });
			const lines = page.parts.flatMap((part) => part.lines);
			expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width - 6);
			expect(lines.length + (page.airy ? page.parts.length - 1 : 0)).toBeLessThanOrEqual(height);
			expect(lines.join("")).not.toMatch(/[\x00-\x1f\x7f\u2028]/);
		}),
		{ seed: 3, numRuns: 200 },
	);
	const long = drawPage({ ...deposit, text: "word ".repeat(2000) }, { today: TODAY }, { width: 80, height: 20 });
	expect(long.parts.find((part) => part.of === "text")?.lines.at(-1)).toMatch(/…$/);
});

test("what is asked at the end is there where there is room", () => {
	const endings = [10, 24].map((height) =>
		drawPage(deposit, { today: TODAY, ending: "What can you do again?" }, { width: 80, height }).parts.at(-1),
	);
	expect(endings.map((part) => part?.of)).toEqual(["source", "ending"]);
});
