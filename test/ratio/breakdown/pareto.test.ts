import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ask } from "../../../src/asks/ask.js";
import { decidedSheet } from "../../../src/asks/decided-sheet.js";
import { REASONS } from "../../../src/asks/vocabulary.js";
import { paretoOf } from "../../../src/ratio/breakdown/pareto.js";
import { paretoLines } from "../../../src/ratio/breakdown/pareto-text.js";
import { talliesOf } from "../../../src/ratio/breakdown/tallies.js";
import { widthOf } from "../../../src/terminal/width.js";
import { anAsk } from "../samples.js";

const WINDOW = { from: "2026-11-01", to: "2026-11-30", days: 30 };

/** The sheets of two files, so that what is counted in each must be added. */
const paretoFor = (asks: Ask[]) => {
	const half = Math.ceil(asks.length / 2);
	const sheets = [asks.slice(0, half), asks.slice(half)].map((part) => decidedSheet(part, 240));
	return paretoOf(talliesOf(sheets, WINDOW, false));
};
const noes = (count: number, ...reasons: string[]) => Array.from({ length: count }, () => anAsk({ reasons }));

describe("the reasons", () => {
	test("come by how many noes name them, with their share so far", () => {
		const pareto = paretoFor([...noes(5, "budget"), ...noes(3, "poor_fit"), ...noes(2, "my_own"), ...noes(4)]);
		expect(pareto.rows).toEqual([
			{ reason: "budget", noes: 5, share: 0.5, cumulative: 0.5, control: "no" },
			{ reason: "poor_fit", noes: 3, share: 0.3, cumulative: 0.8, control: "yes" },
			{ reason: "my_own", noes: 2, share: 0.2, cumulative: 1, control: "ask" },
		]);
		expect(pareto).toMatchObject({ noes: 14, given: 10, inControl: 0.3, partlyInControl: 0 });
	});

	test("of one no are counted once in what is added up", () => {
		const pareto = paretoFor([...noes(2, "price", "budget"), ...noes(1, "price"), ...noes(1, "budget", "timing")]);
		expect(pareto.rows.map(({ reason, noes, cumulative }) => [reason, noes, cumulative])).toEqual([
			["budget", 3, 0.75],
			["price", 3, 1],
			["timing", 1, 1],
		]);
		expect(pareto).toMatchObject({ given: 4, inControl: 0, partlyInControl: 0.75 });
	});

	test("of a yes are none of a no", () => {
		const pareto = paretoFor([anAsk({ outcome: "yes", reasons: ["price", "trust"] }), ...noes(1, "timing")]);
		expect(pareto.rows.map(({ reason }) => reason)).toEqual(["timing"]);
		expect(pareto.inControl).toBe(0);
	});

	test("are none where none was given", () => {
		expect(paretoFor(noes(3))).toEqual({ rows: [], noes: 3, given: 0, inControl: 0, partlyInControl: 0 });
		expect(paretoLines(paretoFor(noes(3)), false)).toEqual(["None of these 3 noes has a reason yet."]);
		expect(paretoLines(paretoFor([]), false)).toEqual(["No noes in these days."]);
	});

	test("add up as a count of the noes one by one does", () => {
		const ids = ["price", "poor_fit", "budget", "timing", "trust", "own"];
		const ask = fc.record({ reasons: fc.uniqueArray(fc.constantFrom(...ids)), yes: fc.boolean() });
		fc.assert(
			fc.property(fc.array(ask, { maxLength: 40 }), (given) => {
				const asks = given.map(({ reasons, yes }) => anAsk({ reasons, outcome: yes ? "yes" : "no" }));
				const withReason = given.filter(({ reasons, yes }) => !yes && reasons.length > 0);
				const pareto = paretoFor(asks);
				expect(pareto.given).toBe(withReason.length);
				const has = (control: string) => (one: { reasons: string[] }) =>
					one.reasons.some((reason) => REASONS.find(({ id }) => id === reason)?.inMyControl === control);
				const wholly = withReason.filter(has("yes"));
				const partly = withReason.filter((one) => has("partly")(one) && !has("yes")(one));
				expect(pareto.inControl).toBeCloseTo(wholly.length / Math.max(1, withReason.length), 12);
				expect(pareto.partlyInControl).toBeCloseTo(partly.length / Math.max(1, withReason.length), 12);
				pareto.rows.forEach((row, at) => {
					const above = new Set(pareto.rows.slice(0, at + 1).map(({ reason }) => reason));
					const named = withReason.filter(({ reasons }) => reasons.some((reason) => above.has(reason)));
					expect(row.cumulative).toBeCloseTo(named.length / withReason.length, 12);
				});
			}),
		);
	});
});

describe("the reasons in text", () => {
	const pareto = paretoFor([
		...noes(5, "budget"),
		...noes(3, "poor_fit"),
		...noes(2, "zu teuer für uns 値段が高すぎると言われた"),
		...noes(1),
	]);

	test("are a table with bars, and say what lay in one's control", () => {
		const lines = paretoLines(pareto, false);
		expect(lines[1]?.split(/\s{2,}/)).toEqual([
			"No budget",
			"5",
			"50 %",
			"50 %",
			"no",
			expect.stringMatching(/^\S{14}$/),
		]);
		expect(lines[2]).toContain("yes");
		expect(lines).toContain("30 % of the noes with a reason had one in your control, another 0 % partly.");
		expect(lines).toContain("1 no without a reason, not counted here.");
		for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(78);
	});

	test("are sentences where nothing may be drawn", () => {
		const lines = paretoLines(pareto, true);
		expect(lines[0]).toBe("No budget: 5 noes, 50 %, together 50 %; outside your control");
		expect(lines[1]).toBe("Not a fit: 3 noes, 30 %, together 80 %; in your control");
		for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(78);
	});
});
