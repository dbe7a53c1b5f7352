import fc from "fast-check";
import { expect, test } from "vitest";
import { barCells, type ChartRun, intervalBar, intervalColumns, sparkline } from "../../src/terminal/chart.js";

const textOf = (runs: readonly ChartRun[]) => runs.map(({ text }) => text).join("");
const estimates = fc
	.tuple(
		fc.double({ min: 0, max: 1, noNaN: true }),
		fc.double({ min: 0, max: 1, noNaN: true }),
		fc.double({ min: 0, max: 1, noNaN: true }),
	)
	.map((ends) => ends.sort((left, right) => left - right))
	.map(([lo = 0, at = 0, hi = 0]) => ({ lo, at, hi }));

test("a sparkline has a sign for each week, a dot for one without asks", () => {
	expect(sparkline([0, 1, 2, null, 7])).toBe("▁▂▃·█");
	expect(sparkline([1, 2], { max: 14 })).toBe("▂▂");
	expect(sparkline([0, 0])).toBe("▁▁");
	expect(sparkline([])).toBe("");
});

test("a bar grows by eighths of a column, and shows however little there is", () => {
	expect(barCells(5, 10, 4)).toBe("██");
	expect(barCells(10, 10, 4)).toBe("████");
	expect(barCells(20, 10, 4)).toBe("████");
	expect(barCells(1, 16, 4)).toBe("▎");
	expect(barCells(1, 10_000, 4)).toBe("▏");
	expect(barCells(0, 10, 4)).toBe("");
	expect(barCells(3, 0, 4)).toBe("▏");
});

test("an interval bar is solid as far as it is sure, light over the interval, the estimate a mark", () => {
	expect(textOf(intervalBar({ lo: 0.2, at: 0.5, hi: 0.8 }, 1, 10))).toBe("██░░░◆░░░ ");
	expect(textOf(intervalBar({ lo: 0, at: 0, hi: 1 }, 1, 5))).toBe("◆░░░░");
	expect(textOf(intervalBar({ lo: 0.5, at: 0.5, hi: 0.5 }, 1, 4))).toBe("██◆ ");
	expect(intervalBar({ lo: 0, at: 0.5, hi: 1 }, 1, 0)).toEqual([]);
});

test("interval bars fill their width, and hold their mark once", () => {
	fc.assert(
		fc.property(
			estimates,
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.integer({ min: 1, max: 40 }),
			(estimate, max, width) => {
				const runs = intervalBar(estimate, max, width);
				expect(textOf(runs)).toHaveLength(width);
				expect(runs.filter(({ kind }) => kind === "mark")).toHaveLength(1);
			},
		),
	);
});

test("columns shade where the rate likely lies; a week without asks is a dot on the ground", () => {
	const weeks = [{ lo: 0.25, at: 0.5, hi: 0.75 }, null, { lo: 0.9, at: 0.99, hi: 1 }];
	const lines = intervalColumns(weeks, 4, { min: 0, max: 1, width: 2, gap: 1 }).map(textOf);
	expect(lines).toEqual(["      ▔▔", "▁▁    ░░", "░░      ", "   ·    "]);
});

test("columns may begin above 0; what lies outside them has an arrow, and an interval narrower than a line shows all the same", () => {
	const weeks = [
		{ lo: 0.4, at: 0.65, hi: 0.68 },
		{ lo: 0.63, at: 0.65, hi: 0.71 },
		{ lo: 0.68, at: 0.71, hi: 0.95 },
	];
	const lines = intervalColumns(weeks, 4, { min: 0.5, max: 0.9, width: 1, gap: 1 }).map(textOf);
	expect(lines).toEqual(["    ↑", "  ░ ▁", "─ ─  ", "↓    "]);
});

test("every line of columns has the same width, and each known column its mark once, within what is shaded around it", () => {
	fc.assert(
		fc.property(
			fc.array(fc.option(estimates), { minLength: 1, maxLength: 12 }),
			fc.integer({ min: 1, max: 20 }),
			fc.integer({ min: 1, max: 6 }),
			(values, height, width) => {
				const lines = intervalColumns(values, height, { min: 0, max: 1, width, gap: 1 }).map(textOf);
				expect(lines).toHaveLength(height);
				for (const line of lines) expect(line).toHaveLength(values.length * (width + 1) - 1);
				values.forEach((value, index) => {
					const column = lines.map((line) => line[index * (width + 1)] ?? "").join("");
					expect(column.replace(/[^▁─▔]/g, "")).toHaveLength(value ? 1 : 0);
					expect(column.trim()).toMatch(value ? /^░*[▁─▔]░*$/ : /^·$/);
				});
			},
		),
	);
});
