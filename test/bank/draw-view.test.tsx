import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import type { DepositToRead } from "../../src/bank/deposit-sheet.js";
import { drawPage, isLong } from "../../src/bank/draw-layout.js";
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

const UP = "\x1b[A";
const [PAGE_DOWN, PAGE_UP, HOME, END] = ["\x1b[6~", "\x1b[5~", "\x1b[H", "\x1b[F"];

test("whatever is in it, no line is wider than the window, and no more are seen than it has rows", () => {
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
			expect(Math.max(...page.lines.map((line) => widthOf(line.text)))).toBeLessThanOrEqual(width - 6);
			expect(page.visible + (isLong(page) ? 1 : 0)).toBeLessThanOrEqual(height);
			expect(page.lines.map((line) => line.text).join("")).not.toMatch(/[\x00-\x1f\x7f\u2028]/);
		}),
		{ seed: 3, numRuns: 200 },
	);
});

test("all that it says is in it, whatever the window", () => {
	const words = fc.array(fc.stringMatching(/^[a-z]{1,70}$/), { minLength: 1, maxLength: 400 });
	const size = fc.record({ width: fc.integer({ min: 40, max: 200 }), height: fc.integer({ min: 5, max: 50 }) });
	fc.assert(
		fc.property(words, words, size, (said, did, { width, height }) => {
			const fields = { text: said.join(" "), did: did.join(" ") };
			const { lines } = drawPage({ ...deposit, ...fields }, { today: TODAY }, { width, height });
			const whole = lines.map(({ text }) => text).join("");
			const letters = (text: string) => text.replaceAll(/\s/g, "");
			expect(letters(whole)).toContain(letters(`"${fields.text}"What you did: ${fields.did}Praise, from Initech`));
		}),
		{ seed: 5, numRuns: 100 },
	);
});

describe("a long one", () => {
	const lines = Array.from({ length: 60 }, (_, at) => `Line number ${at + 1} of it.`);
	const long = { text: lines.join("\n") };

	test.each([
		[60, 15],
		[80, 20],
		[120, 36],
	])("is scrolled whole at %i x %i, and says that there is more", async (columns, rows) => {
		const first = show(long, { columns, rows });
		expect(first).toContain("From your bank");
		expect(first).toMatch(/↓ lines 1 to \d+ of \d+/);
		expect(first).not.toContain("Praise");
		const seen = new Set<string>();
		const look = (frame: string) => {
			for (const line of lines) if (frame.includes(line)) seen.add(line);
		};
		look(first);
		for (let frame = first; !frame.includes("Praise, from Initech"); look(frame)) {
			const before = frame;
			drawn?.stdin.write(PAGE_DOWN);
			frame = (await drawn?.waitFor((next) => next !== before)) ?? "";
		}
		expect(seen.size).toBe(60);
		expect(drawn?.lastFrame()).toMatch(/↑ lines \d+ to (\d+) of \1/);
		drawn?.stdin.write(UP);
		await drawn?.waitFor(/↓ lines/);
		drawn?.stdin.write(END);
		await drawn?.waitFor("Praise, from Initech");
		drawn?.stdin.write(PAGE_UP);
		await drawn?.waitFor(/↓ lines/);
		drawn?.stdin.write(HOME);
		await drawn?.waitFor((frame) => frame === first);
	});

	test("is heard whole by a screen reader", () => {
		const text = show(long, { columns: 80, rows: 20, screenReader: true });
		for (const line of lines) expect(text).toContain(line);
		expect(text).toContain("Praise, from Initech");
		expect(text).not.toMatch(/lines 1 to/);
	});

	test("keeps no place for another one", async () => {
		const size = { columns: 80, rows: 20 };
		show(long, size);
		drawn?.stdin.write(PAGE_DOWN);
		await drawn?.waitFor(/lines (?!1 )\d+ to/);
		const other = { ...deposit, ...long, _id: "another" };
		drawn?.rerender(<DrawView deposit={other} today={TODAY} width={size.columns} height={size.rows} />);
		await drawn?.waitFor("lines 1 to");
	});
});

test("what is asked at the end is there where there is room", () => {
	const endings = [10, 24].map((height) =>
		drawPage(deposit, { today: TODAY, ending: "What can you do again?" }, { width: 80, height }).lines.at(-1),
	);
	expect(endings.map((line) => line?.of)).toEqual(["source", "ending"]);
});
