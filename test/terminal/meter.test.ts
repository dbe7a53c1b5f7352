import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	columnOf,
	labelLine,
	meterCells,
	meterLabels,
	meterWords,
	noes,
	scaleLabels,
	targetLabel,
} from "../../src/terminal/meter.js";

const reading = fc
	.record({
		lo: fc.double({ min: 0, max: 120, noNaN: true }),
		span: fc.double({ min: 0, max: 400, noNaN: true }),
		share: fc.double({ min: 0, max: 1, noNaN: true }),
		none: fc.boolean(),
		target: fc.option(fc.integer({ min: 0, max: 150 })),
	})
	.map(({ lo, span, share, none, target }) => ({ lo, hi: lo + span, at: none ? null : lo + span * share, target }));
const width = fc.integer({ min: 10, max: 120 });

describe("meterCells", () => {
	test("are as many as asked for, with one band that holds the point", () => {
		fc.assert(
			fc.property(reading, width, (given, columns) => {
				const cells = meterCells(given, columns);
				expect(cells).toHaveLength(columns);
				const from = columnOf(given.lo, columns);
				const to = columnOf(given.hi, columns);
				cells.forEach(({ kind }, column) => {
					if (kind === "band") expect(column >= from && column <= to).toBe(true);
					if (kind === "track") expect(column < from || column > to).toBe(true);
				});
				const points = cells.flatMap(({ kind }, column) => (kind === "at" ? [column] : []));
				expect(points).toHaveLength(given.at === null ? 0 : 1);
				for (const point of points) expect(point >= from && point <= to).toBe(true);
			}),
		);
	});

	test("the target shows unless the point stands on it", () => {
		const kinds = meterCells({ lo: 3, hi: 33, at: 9, target: 20 }, 40).map(({ kind }) => kind);
		expect(kinds.filter((kind) => kind === "target")).toHaveLength(1);
		expect(kinds.indexOf("target")).toBeGreaterThan(kinds.indexOf("at"));
		const same = meterCells({ lo: 3, hi: 33, at: 9, target: 9 }, 40).map(({ kind }) => kind);
		expect(same).toContain("at");
		expect(same).not.toContain("target");
	});

	test("a mark stays where it is when another moves", () => {
		const place = (at: number) =>
			meterCells({ lo: 3, hi: 33, at, target: 20 }, 60).findIndex(({ kind }) => kind === "target");
		expect(place(5)).toBe(place(12));
	});
});

describe("labels", () => {
	test("never overlap, and fill a line of exactly the width", () => {
		fc.assert(
			fc.property(reading, width, (given, columns) => {
				const labels = meterLabels(given, columns);
				let free = 0;
				for (const { column, text } of labels) {
					expect(column).toBeGreaterThanOrEqual(free);
					free = column + text.length + 1;
				}
				expect(labelLine(labels, columns)).toHaveLength(columns);
				expect(labels.length).toBeGreaterThan(0);
			}),
		);
	});

	test("stand over what they name", () => {
		const labels = meterLabels({ lo: 3, hi: 33, at: 9 }, 40);
		expect(labels.map(({ text }) => text)).toEqual(["3", "9", "33"]);
		expect(labels[1]?.column).toBe(columnOf(9, 40));
		expect((labels[2]?.column ?? 0) + 1).toBe(columnOf(33, 40));
	});

	test("name all three where they lie close together, also at the left edge", () => {
		const texts = (lo: number, at: number, hi: number) => meterLabels({ lo, at, hi }, 40).map(({ text }) => text);
		expect(texts(0.58, 0.6, 0.61)).toEqual(["0.58", "0.6", "0.61"]);
		expect(texts(5.24, 5.57, 5.91)).toEqual(["5.2", "5.6", "5.9"]);
	});

	test("the target's word turns round at the right edge", () => {
		expect(targetLabel(8.5, 40, "▲")).toEqual({ text: "▲ target 8.5", column: columnOf(8.5, 40) });
		expect(targetLabel(99, 40, "▲")).toEqual({ text: "target 99 ▲", column: 29 });
	});

	test("of the scale are apart from each other and from the target's, and name its ends", () => {
		fc.assert(
			fc.property(width, fc.option(fc.integer({ min: 0, max: 150 })), (columns, target) => {
				const mark = target === null ? null : targetLabel(target, columns, "▲");
				const labels = scaleLabels(columns, mark);
				let free = 0;
				for (const { column, text } of labels) {
					expect(column).toBeGreaterThanOrEqual(free);
					free = column + text.length + 2;
				}
				if (mark) expect(labels).toContain(mark);
				else expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining(["0", "99+"]));
			}),
		);
	});
});

test("noes are read whole from 3 on, with a decimal below, with two below 1, and end at 99+", () => {
	fc.assert(
		fc.property(fc.double({ min: 0, max: 400, noNaN: true }), (value) => {
			const step = value >= 3 ? 1 : value >= 1 ? 0.1 : 0.01;
			if (value > 99) expect(noes(value)).toBe("99+");
			else expect(Math.abs(Number(noes(value)) - value)).toBeLessThanOrEqual(step / 2 + 1e-9);
		}),
	);
	expect([9.4, 2.44, 1, 0.584, 0].map((value) => noes(value))).toEqual(["9", "2.4", "1", "0.58", "0"]);
	expect(noes(Number.POSITIVE_INFINITY)).toBe("99+");
});

test("in words it says the same", () => {
	expect(meterWords({ lo: 5.34, hi: 15.93, at: 9, target: 8 })).toBe("9 noes for each yes, between 5 and 16; target 8");
	expect(meterWords({ lo: 4, hi: 200, at: null })).toBe("no yes yet; between 4 and 99+ noes for each yes");
});
