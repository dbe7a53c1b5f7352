import { Terminal } from "@xterm/headless";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LONGEST_SENT, osc52, throughScreen, throughTmux } from "../../src/terminal/clipboard-sequence.js";

const text = fc.string({ unit: "grapheme", maxLength: 2_000, size: "max" });

/** What GNU screen hands on of what a program wrote: the contents of its device control strings, none of which may be too long for it. */
function outOfScreen(written: string): string {
	const pieces = written.match(/\x1bP.*?\x1b\\/gs) ?? [];
	expect(pieces.join("")).toBe(written);
	for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(256);
	return pieces.map((piece) => piece.slice(2, -2)).join("");
}

/** What tmux with `allow-passthrough` hands on. */
function outOfTmux(written: string): string {
	expect(written.startsWith("\x1bPtmux;") && written.endsWith("\x1b\\")).toBe(true);
	const inside = written.slice(7, -2);
	// A lone escape would end the string there.
	expect(inside.replaceAll("\x1b\x1b", "")).not.toContain("\x1b");
	return inside.replaceAll("\x1b\x1b", "\x1b");
}

test("a text is sent as base64 of its UTF-8", () => {
	expect(osc52("Hallo, Zoë")).toBe("\x1b]52;c;SGFsbG8sIFpvw6s=\x07");
});

test("a terminal reads back any text, and nothing of it is drawn", async () => {
	await fc.assert(
		fc.asyncProperty(text, async (wanted) => {
			const terminal = new Terminal({ cols: 80, rows: 5, allowProposedApi: true });
			const got: string[] = [];
			terminal.parser.registerOscHandler(52, (data) => got.push(data) > 0);
			await new Promise<void>((resolve) => terminal.write(`a${osc52(wanted)}b`, resolve));
			expect(got.map((each) => Buffer.from(each.replace(/^c;/, ""), "base64").toString())).toEqual([
				wanted.toWellFormed(),
			]);
			expect(terminal.buffer.active.getLine(0)?.translateToString(true)).toBe("ab");
			terminal.dispose();
		}),
		{ numRuns: 50 },
	);
});

describe("what lies between hands on the same sequence", () => {
	test("screen, in pieces that fit it", () => {
		fc.assert(
			fc.property(text, (wanted) => void expect(outOfScreen(throughScreen(osc52(wanted)))).toBe(osc52(wanted))),
		);
	});

	test("tmux, with its escapes doubled", () => {
		fc.assert(fc.property(text, (wanted) => void expect(outOfTmux(throughTmux(osc52(wanted)))).toBe(osc52(wanted))));
	});
});

test("the longest text stays below the 100,000 bytes that terminals read", () => {
	expect(osc52("x".repeat(LONGEST_SENT)).length).toBeLessThanOrEqual(100_000);
});
