import { expect, test } from "vitest";
import { BIG_ROWS, bigFigure } from "../../src/terminal/big-figure.js";

test("a figure is as wide in every row", () => {
	for (const figure of ["0", "9", "2.4", "0.58", "99+", "1367"]) {
		const rows = bigFigure(figure);
		expect(rows).toHaveLength(BIG_ROWS);
		expect(new Set(rows.map((row) => row.length)).size, figure).toBe(1);
	}
});

test("no two digits look alike", () => {
	const digits = Array.from("0123456789", (digit) => bigFigure(digit).join());
	expect(new Set(digits).size).toBe(10);
});

test("what has no big form is left to the words", () => {
	expect(bigFigure("9 %")).toEqual([]);
	expect(bigFigure("")).toEqual([]);
});
