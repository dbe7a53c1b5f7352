import fc from "fast-check";
import { expect, test } from "vitest";
import { overviewLayout } from "../../../src/ratio/slump/overview-layout.js";
import { scoreChart } from "../../../src/ratio/slump/score-chart.js";

test("the threshold has its own line, and only scores beyond it stand above", () => {
	const rows = scoreChart([0, 1, 2.5, 5], { columns: 10, rows: 4, threshold: 2.5 });
	expect(rows.map(({ label, cells }) => [label, cells])).toEqual([
		["", "   █"],
		["", "   █"],
		["2.5", "··██"],
		["0", "▁▆██"],
	]);
	expect(rows.map(({ above }) => above)).toEqual([true, true, false, false]);
});

test("a chart is never wider or taller than its room, and the newest answer is its last column", () => {
	const scores = fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 1, maxLength: 400 });
	const size = { columns: fc.integer({ min: 5, max: 120 }), rows: fc.integer({ min: 2, max: 9 }) };
	fc.assert(
		fc.property(scores, size.columns, size.rows, (values, columns, rows) => {
			const chart = scoreChart(values, { columns, rows, threshold: 2.5 });
			expect(chart).toHaveLength(rows);
			for (const { cells } of chart) expect(cells.length).toBeLessThanOrEqual(columns);
			expect(chart.filter(({ label }) => label === "2.5")).toHaveLength(1);
		}),
	);
});

test("the steps always have room, then the words, then the chart", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 10, max: 60 }),
			fc.constantFrom(4, 5),
			fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 }),
			(rows, steps, heights) => {
				const { texts, chart, airy } = overviewLayout(rows, steps, heights);
				const words = heights.slice(0, texts).reduce((sum, height) => sum + height, 0);
				expect(steps + words + (airy ? 1 : 0) + (chart > 0 ? chart + 2 : 0)).toBeLessThanOrEqual(rows);
				if (chart > 0) expect(texts).toBe(heights.length);
			},
		),
	);
});
