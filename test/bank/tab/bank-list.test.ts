import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newestFirst } from "../../../src/bank/deposit-query.js";
import { bankLines, countKinds, drawnLines, kindBeside, ofKind } from "../../../src/bank/tab/bank-list.js";
import { deposit } from "../deposits.js";

const wordsOf = (lines: ReturnType<typeof bankLines>["lines"]) =>
	lines.map((line) => ("month" in line ? line.month : line.deposit.text));

const SOME = newestFirst([
	deposit({ text: "c", on: "2026-09-30" }),
	deposit({ text: "a", on: "2026-11-20" }),
	deposit({ text: "d", on: "2026-09-01", kind: "praise" }),
	deposit({ text: "b", on: "2026-11-01" }),
]);

/** So many deposits, five days apart. */
const spread = (count: number) =>
	Array.from({ length: count }, (_, index) => {
		const on = new Date(Date.UTC(2026, 10, 20) - index * 5 * 86_400_000).toISOString().slice(0, 10);
		return deposit({ text: `number ${index}`, on });
	});

describe("the Bank's list", () => {
	test("stands by month, the newest first, and knows the line of each deposit", () => {
		const { lines, lineOf } = bankLines(SOME);
		expect(wordsOf(lines)).toEqual(["2026-11", "a", "b", "2026-09", "c", "d"]);
		expect(lineOf).toEqual([1, 2, 4, 5]);
	});

	test("takes the day from the deposit's own clock", () => {
		const late = { ...deposit({ text: "late" }), at: new Date("2026-10-31T23:30:00Z"), offset: 60 };
		expect(wordsOf(bankLines([late]).lines)).toEqual(["2026-11", "late"]);
	});

	test("always shows the selected one and, above the first deposit, its month", () => {
		const rounds = fc.tuple(fc.integer({ min: 1, max: 80 }), fc.nat(), fc.integer({ min: 3, max: 30 }), fc.nat(90));
		fc.assert(
			fc.property(rounds, ([count, pick, rows, top]) => {
				const { lines, lineOf } = bankLines(spread(count));
				const selected = lineOf[pick % count] ?? 0;
				const drawn = drawnLines(lines, { selected, rows, top });
				expect(drawn.lines.length).toBeLessThanOrEqual(rows);
				expect(drawn.lines).toContain(lines[selected]);
				const [first, second] = drawn.lines;
				expect(first && "month" in first).toBe(true);
				if (first && "month" in first && second && "deposit" in second)
					expect(second.deposit.at.toISOString().slice(0, 7)).toBe(first.month);
			}),
		);
	});

	test("moves on by one line at most with each step", () => {
		const { lines, lineOf } = bankLines(spread(60));
		let { top } = drawnLines(lines, { selected: 1, rows: 9 });
		for (const selected of lineOf) {
			const next = drawnLines(lines, { selected, rows: 9, top });
			// A step over a heading passes two lines.
			expect(next.top - top).toBeLessThanOrEqual(2);
			expect(next.top - top).toBeGreaterThanOrEqual(0);
			top = next.top;
		}
	});

	test("shows all of a list that fits", () => {
		const { lines } = bankLines(SOME);
		for (const selected of [1, 2, 4, 5])
			expect(wordsOf(drawnLines(lines, { selected, rows: lines.length, top: 0 }).lines)).toEqual(wordsOf(lines));
	});

	test("draws the selected one in a single row", () => {
		const { lines } = bankLines(SOME);
		expect(wordsOf(drawnLines(lines, { selected: 4, rows: 1 }).lines)).toEqual(["c"]);
	});
});

describe("kinds", () => {
	test("are counted, listed alone, and turned through without those of which there is none", () => {
		const counts = countKinds(SOME);
		expect(counts).toEqual({ win: 3, praise: 1, thanks: 0, milestone: 0 });
		expect(ofKind(SOME, "praise").map(({ text }) => text)).toEqual(["d"]);
		expect(kindBeside(null, counts, 1)).toBe("win");
		expect(kindBeside("win", counts, 1)).toBe("praise");
		expect(kindBeside("praise", counts, 1)).toBe(null);
		expect(kindBeside(null, counts, -1)).toBe("praise");
		// The filter may have taken the last one of the kind away.
		expect(kindBeside("thanks", counts, 1)).toBe(null);
	});
});
