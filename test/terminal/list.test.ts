import fc from "fast-check";
import { expect, test } from "vitest";
import { moveSelection, shownWords, windowOf } from "../../src/terminal/list.js";

test("the window scrolls only when the selected row would leave it, and by no more than that", () => {
	expect(windowOf({ count: 100, selected: 5, rows: 10, top: 0 })).toEqual({ top: 0, bottom: 10 });
	expect(windowOf({ count: 100, selected: 10, rows: 10, top: 0 })).toEqual({ top: 1, bottom: 11 });
	expect(windowOf({ count: 100, selected: 3, rows: 10, top: 7 })).toEqual({ top: 3, bottom: 13 });
	expect(windowOf({ count: 12, selected: 11, rows: 10, top: 50 })).toEqual({ top: 2, bottom: 12 });
	expect(windowOf({ count: 0, selected: 0, rows: 10, top: 3 })).toEqual({ top: 0, bottom: 0 });
});

test("the selected row always shows, and no row is left empty while there is one to fill it", () => {
	const numbers = fc.record({
		count: fc.integer({ min: 1, max: 200 }),
		selected: fc.nat(199),
		rows: fc.integer({ min: 1, max: 60 }),
		top: fc.nat(300),
	});
	fc.assert(
		fc.property(numbers, ({ count, selected, rows, top }) => {
			const row = selected % count;
			const window = windowOf({ count, selected: row, rows, top });
			expect(window.top).toBeLessThanOrEqual(row);
			expect(window.bottom).toBeGreaterThan(row);
			expect(window.bottom - window.top).toBe(Math.min(rows, count));
			expect(windowOf({ count, selected: row, rows, top: window.top })).toEqual(window);
		}),
	);
});

test("without a row to scroll from the window shows the selected row in its middle, is never taller than its room, and fills it where it can", () => {
	fc.assert(
		fc.property(fc.nat(50), fc.integer({ min: -1, max: 49 }), fc.integer({ min: 1, max: 20 }), (count, at, rows) => {
			const selected = Math.min(at, count - 1);
			const { top, bottom } = windowOf({ count, selected, rows });
			expect(bottom - top).toBe(Math.min(count, rows));
			expect(top).toBeGreaterThanOrEqual(0);
			if (selected >= 0) expect(top <= selected && selected < bottom).toBe(true);
			if (top > 0 && bottom < count) expect(selected - top).toBe(Math.floor(rows / 2));
		}),
	);
});

test("a heading says what of a list is shown", () => {
	expect(shownWords({ top: 0, bottom: 5 }, 5)).toBe("");
	expect(shownWords({ top: 0, bottom: 5 }, 41)).toBe("5 of 41");
	expect(shownWords({ top: 3, bottom: 8 }, 41)).toBe("4 to 8 of 41");
});

test("arrows, letters and pages move, and stop at both ends", () => {
	expect(moveSelection(0, 5, "down", 3)).toBe(1);
	expect(moveSelection(0, 5, "j", 3)).toBe(1);
	expect(moveSelection(0, 5, "k", 3)).toBe(0);
	expect(moveSelection(4, 5, "down", 3)).toBe(4);
	expect(moveSelection(2, 50, "pageDown", 11)).toBe(12);
	expect(moveSelection(2, 50, "pageUp", 11)).toBe(0);
	expect(moveSelection(2, 50, "G", 11)).toBe(49);
	expect(moveSelection(2, 50, "g", 11)).toBe(0);
	expect(moveSelection(0, 0, "down", 11)).toBe(0);
	expect(moveSelection(2, 50, "x", 11)).toBeUndefined();
});
