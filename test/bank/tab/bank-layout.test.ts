import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bankLayout } from "../../../src/bank/tab/bank-layout.js";
import { BESIDE, BETWEEN, MARGIN } from "../../../src/terminal/tab-layout.js";

/** The rows of a tab in a window of so many: head, rule and keys take the rest. */
const bodyOf = (rows: number) => rows - 5;

describe("the Bank's layout", () => {
	test.each([
		[60, 15, false, 4, 4],
		[80, 24, false, 8, 8],
		[120, 40, true, 30, 33],
		[200, 50, true, 37, 43],
	])("at %i x %i", (columns, rows, beside, large, list) => {
		const layout = bankLayout(columns, bodyOf(rows), false);
		expect(layout.beside).toBe(beside);
		expect([layout.large.rows, layout.list.rows]).toEqual([large, list]);
	});

	test("fits into the tab from the smallest window on, with a filter and without", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 60, max: 300 }),
				fc.integer({ min: 15, max: 120 }),
				fc.boolean(),
				(columns, rows, filtered) => {
					const { beside, air, large, list, whole } = bankLayout(columns, bodyOf(rows), filtered);
					const listRows = list.rows + 1 + (filtered ? 1 : 0);
					const used = beside
						? air + Math.max(large.above + large.rows, listRows)
						: air + large.rows + BETWEEN + listRows;
					expect(used).toBeLessThanOrEqual(bodyOf(rows));
					expect(air + whole.rows).toBeLessThanOrEqual(bodyOf(rows));
					const across = beside ? large.width + BESIDE + list.width : Math.max(large.width, list.width);
					expect(MARGIN + across).toBeLessThan(columns);
				},
			),
		);
	});

	test("gives the one deposit the same room with a filter, so that nothing jumps", () => {
		for (const [columns, rows] of [
			[60, 10],
			[80, 19],
			[120, 35],
		] as const) {
			expect(bankLayout(columns, rows, true).large).toEqual(bankLayout(columns, rows, false).large);
		}
	});

	test("has rows and columns for everything in 20 columns and one row, too", () => {
		const { large, list, whole } = bankLayout(20, 1, true);
		for (const { width, rows } of [large, list, whole]) {
			expect(width).toBeGreaterThan(0);
			expect(rows).toBeGreaterThan(0);
		}
	});
});
