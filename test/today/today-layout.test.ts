import fc from "fast-check";
import { expect, test } from "vitest";
import { todayLayout } from "../../src/today/today-layout.js";

const size = { columns: fc.integer({ min: 60, max: 300 }), rows: fc.integer({ min: 10, max: 90 }) };

test("at every size the due list has room and nothing is wider or taller than the body", () => {
	fc.assert(
		fc.property(size.columns, size.rows, fc.nat(40), fc.integer({ min: 1, max: 5 }), (columns, rows, due, texts) => {
			const {
				compact,
				upper,
				left,
				right,
				gap,
				sideBySide,
				due: list,
				latest,
			} = todayLayout(columns, rows, due, () => texts);
			expect(list.rows).toBeGreaterThanOrEqual(2);
			const lower = sideBySide ? Math.max(list.rows, latest.rows) : list.rows + (latest.rows > 0 ? latest.rows + 1 : 0);
			expect(upper + lower + (compact ? 0 : 2)).toBeLessThanOrEqual(rows);
			expect(compact ? right : left + gap + right).toBeLessThanOrEqual(columns - 2);
			if (sideBySide) expect(list.width + gap + latest.width).toBeLessThanOrEqual(columns - 2);
		}),
	);
});

test("the newest asks stand below where there is room, and beside in a wide window", () => {
	expect(todayLayout(120, 35, 7, () => 3)).toMatchObject({ sideBySide: false, due: { rows: 8 }, latest: { rows: 16 } });
	expect(todayLayout(200, 45, 7, () => 3)).toMatchObject({ sideBySide: true, due: { rows: 35 }, latest: { rows: 35 } });
	expect(todayLayout(60, 10, 7, () => 3)).toMatchObject({ compact: true, due: { rows: 5 }, latest: { rows: 0 } });
});

test("the slump alarm has room above what is due, and never takes the last of it", () => {
	fc.assert(
		fc.property(
			size.columns,
			size.rows,
			fc.nat(40),
			fc.integer({ min: 1, max: 5 }),
			fc.integer({ min: 1, max: 4 }),
			(columns, rows, due, texts, wanted) => {
				const alarmRows = (_: number, room: number) => Math.max(0, Math.min(wanted, room));
				const {
					compact,
					upper,
					alarm,
					sideBySide,
					due: list,
					latest,
				} = todayLayout(columns, rows, due, () => texts, alarmRows);
				expect(alarm).toBeGreaterThanOrEqual(1);
				expect(list.rows).toBeGreaterThanOrEqual(2);
				const lower = sideBySide ? list.rows : list.rows + (latest.rows > 0 ? latest.rows + 1 : 0);
				expect(upper + alarm + lower + (compact ? 0 : 3)).toBeLessThanOrEqual(rows);
			},
		),
	);
});

test("the bank has a row below what is due, and more where that keeps its first rows", () => {
	fc.assert(
		fc.property(
			size.columns,
			size.rows,
			fc.nat(40),
			fc.integer({ min: 1, max: 5 }),
			fc.integer({ min: 1, max: 4 }),
			(columns, rows, due, texts, wanted) => {
				const bankRows = (_: number, room: number) => Math.max(0, Math.min(wanted, room));
				const layout = todayLayout(columns, rows, due, () => texts, undefined, bankRows);
				const { compact, upper, bank, sideBySide, due: list, latest } = layout;
				const air = compact ? 0 : 1;
				expect(list.rows).toBeGreaterThanOrEqual(2);
				// One row has its place in a bad week too; more only where what is due has its first rows.
				if (bank > 1) expect(list.rows).toBeGreaterThanOrEqual(Math.min(1 + Math.max(1, due), compact ? 3 : 4));
				const lower = sideBySide ? list.rows : list.rows + (latest.rows > 0 ? latest.rows + 1 : 0);
				expect(upper + lower + 2 * air + (bank > 0 ? bank + air : 0)).toBeLessThanOrEqual(rows);
			},
		),
	);
});

test("in 80 x 24 and in 60 x 15 the slump alarm leaves the bank a row", () => {
	const rows = (most: number) => (_: number, room: number) => Math.max(0, Math.min(most, room));
	expect(todayLayout(80, 19, 7, () => 4, rows(4), rows(3)).bank).toBeGreaterThanOrEqual(1);
	expect(todayLayout(60, 10, 7, () => 4, rows(4), rows(3)).bank).toBeGreaterThanOrEqual(1);
});
