import fc from "fast-check";
import { expect, test } from "vitest";
import { barCells, columns, sparkline } from "../../src/terminal/chart.js";

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

test("columns stand on one ground, the highest reaches the top", () => {
	expect(columns([1, 2, null, 4], 4)).toEqual(["         ██", "         ██", "   ██    ██", "██ ██ ·  ██"]);
});

test("every line of a chart has the same width, and no column gets lower upwards", () => {
	fc.assert(
		fc.property(
			fc.array(fc.option(fc.nat(50)), { minLength: 1, maxLength: 12 }),
			fc.integer({ min: 1, max: 20 }),
			fc.integer({ min: 1, max: 6 }),
			(values, height, width) => {
				const lines = columns(values, height, { width });
				expect(lines).toHaveLength(height);
				for (const line of lines) expect(line).toHaveLength(values.length * (width + 1) - 1);
				const tall = (index: number) => lines.filter((line) => line[index * (width + 1)] !== " ").length;
				values.forEach((value, index) => {
					const other = values[0];
					if (value == null || other == null || value < other) return;
					expect(tall(index)).toBeGreaterThanOrEqual(tall(0));
				});
			},
		),
	);
});
