import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BREATHS, breathAt, breathBegins, breathLines, breathSeconds } from "../../src/ritual/breathing.js";
import { breathingLayout, ringPieces } from "../../src/ritual/breathing-ring.js";
import { widthOf } from "../../src/terminal/width.js";

const KINDS = ["sigh", "box"] as const;
const phaseAt = (seconds: number, kind: (typeof KINDS)[number]) => breathAt(seconds * 1000, kind)?.phase.plain;

test("a sigh is a breath in, a little more, and a long one out, three times in 27 seconds", () => {
	expect([0, 1.9, 2, 2.9, 3, 8.9, 9].map((at) => phaseAt(at, "sigh"))).toEqual([
		"breathe in",
		"breathe in",
		"a little more",
		"a little more",
		"slowly out",
		"slowly out",
		"breathe in",
	]);
	expect(breathSeconds("sigh")).toBe(27);
});

test("box breathing is four times four seconds, twice", () => {
	expect([0, 4, 8, 12, 16].map((at) => phaseAt(at, "box"))).toEqual([
		"breathe in",
		"hold",
		"breathe out",
		"hold, empty",
		"breathe in",
	]);
	expect(breathSeconds("box")).toBe(32);
});

describe.each(KINDS)("%s", (kind) => {
	test("begins empty, and is over when its seconds are", () => {
		expect(breathAt(0, kind)).toEqual(breathBegins(kind));
		expect(breathAt(breathSeconds(kind) * 1000 - 1, kind)?.left).toBe(1);
		expect(breathAt(breathSeconds(kind) * 1000, kind)).toBeUndefined();
	});

	test("fills and empties the lungs without a jump, and counts down by one", () => {
		let before = breathBegins(kind);
		for (let at = 0; at < breathSeconds(kind) * 1000; at += 50) {
			const now = breathAt(at, kind) ?? before;
			expect(Math.abs(now.fullness - before.fullness)).toBeLessThan(0.05);
			expect(before.left - now.left).toBeOneOf([0, 1]);
			before = now;
		}
		for (const phase of BREATHS[kind].phases) expect(phase.fullness).toBeGreaterThanOrEqual(0);
	});

	test("holds still while it says hold", () => {
		const held = BREATHS[kind].phases.findIndex(({ plain }) => plain.startsWith("hold"));
		if (held === -1) return;
		const fullness = [4, 5, 6, 7.9].map((at) => breathAt(at * 1000, kind)?.fullness);
		expect(new Set(fullness)).toEqual(new Set([1]));
	});

	test("the ring has its rows and columns at every moment, is the same on both sides, and leaves the words free", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 60, max: 200 }),
				fc.integer({ min: 11, max: 46 }),
				fc.nat(31_999),
				(width, height, at) => {
					const layout = breathingLayout(width, height);
					const moment = breathAt(at, kind) ?? breathBegins(kind);
					const { words } = moment.phase;
					const rows = ringPieces(moment.fullness, words, layout).join("").split("\n");
					expect(rows).toHaveLength(layout.rows);
					for (const [index, row] of rows.entries()) {
						expect(row).toHaveLength(layout.columns);
						const dots = row.replace(/\w/g, " ");
						if (!/\w/.test(row)) expect([...dots].reverse().join("")).toBe(dots);
						expect(dots).toBe(rows[rows.length - 1 - index]?.replace(/\w/g, " "));
					}
					for (const word of words) expect(rows.some((row) => row.includes(` ${word} `))).toBe(true);
				},
			),
			{ seed: 4, numRuns: 300 },
		);
	});
});

test("the ring is wider the fuller the lungs", () => {
	const layout = breathingLayout(80, 20);
	const widest = (fullness: number) =>
		Math.max(
			...ringPieces(fullness, [], layout)
				.join("")
				.split("\n")
				.map((row) => row.trim().length),
		);
	expect(widest(1)).toBeGreaterThan(1.5 * widest(0));
	expect(widest(0.5)).toBeGreaterThan(widest(0));
	expect(ringPieces(null, ["hold"], layout).join("").trim()).toBe("hold");
});

test("everything fits, from the smallest window up, with the note on who should skip it", () => {
	for (let width = 60; width <= 200; width += 7) {
		for (let height = 11; height <= 46; height++) {
			const { above, rows, gap, notes } = breathingLayout(width, height);
			expect(above + rows + gap + 2 + gap + notes.length).toBeLessThanOrEqual(height);
			expect(rows).toBeGreaterThanOrEqual(6);
			for (const note of notes) expect(widthOf(note)).toBeLessThan(width);
			expect(notes.join(" ")).toMatch(/skip it/i);
		}
	}
});

test("in words it is a line for each phase, with its seconds", () => {
	expect(breathLines("sigh").slice(0, 4)).toEqual([
		"The cyclic sigh, three times, about half a minute:",
		"breathe in (2 s)",
		"a little more (1 s)",
		"slowly out (6 s)",
	]);
	expect(breathLines("box")).toContain("hold, empty (4 s)");
	expect(breathLines("box").join(" ")).toContain("not what was tested: five minutes of sighs a day for 28 days");
});
