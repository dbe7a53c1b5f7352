import fc from "fast-check";
import { expect, test } from "vitest";
import { posteriorOf } from "../../../src/ratio/rate.js";
import { weeksChart } from "../../../src/ratio/tab/weeks-chart.js";
import type { Week } from "../../../src/ratio/weekly.js";

function week(yes: number, no: number, index: number): Week {
	const rate = yes + no === 0 ? null : posteriorOf({ yes, no }, null);
	return {
		from: `2026-09-${String(index + 1).padStart(2, "0")}`,
		yes,
		no,
		decided: yes + no,
		rate,
		inProgress: index === 11,
	};
}

const linesOf = (weeks: readonly Week[], width: number, height: number) =>
	weeksChart(weeks, width, height)?.lines.map(({ label, runs }) => label + runs.map(({ text }) => text).join(""));

test("the scale ends above every estimate, at a figure that reads well", () => {
	const weeks = Array.from({ length: 12 }, (_, index) => week(index === 3 ? 0 : 3, index === 3 ? 0 : 27, index));
	const lines = linesOf(weeks, 80, 9) ?? [];
	expect(lines[0]).toMatch(/^25 % /);
	expect(lines.at(-1)).toMatch(/^ 0 % /);
	expect(lines.join("\n").match(/[▁─▔]+/g)).toHaveLength(11);
	expect(lines.at(-1)).toContain("·");
});

test("a week of a single ask does not flatten the others, and shows that its interval goes on", () => {
	const weeks = Array.from({ length: 12 }, (_, index) => (index === 0 ? week(0, 1, index) : week(5, 95, index)));
	const lines = linesOf(weeks, 80, 9) ?? [];
	expect(lines[0]?.trimEnd()).toBe("30 % ↑↑↑↑");
	expect(lines.join("\n").match(/[▁─▔]+/g)).toHaveLength(12);
	expect(weeksChart(weeks, 80, 9)).toMatchObject({ scale: { from: 0, to: 0.3 }, beyond: ["↑"] });
});

test("weeks alike are shown whole, and nothing goes on above", () => {
	const weeks = Array.from({ length: 12 }, (_, index) => week(1 + (index % 4), 20, index));
	const chart = weeksChart(weeks, 80, 9);
	const highest = Math.max(...weeks.map(({ rate }) => rate?.hi ?? 0));
	expect(chart?.scale.to).toBeGreaterThanOrEqual(highest);
	expect(chart?.beyond).toEqual([]);
	expect(linesOf(weeks, 80, 9)?.join("")).not.toContain("↑");
});

test("rates far above nothing have a scale that begins below them, and their intervals are shaded", () => {
	const weeks = Array.from({ length: 12 }, (_, index) => week(60 + 2 * (index % 5), 40, index));
	const chart = weeksChart(weeks, 80, 9);
	expect(chart?.scale).toEqual({ from: 0.5, to: 0.8 });
	const lines = linesOf(weeks, 80, 9) ?? [];
	expect(lines[0]).toMatch(/^80 % /);
	expect(lines.at(-1)).toMatch(/^50 %/);
	for (let column = 0; column < 12; column += 1) {
		expect(lines.map((line) => line[5 + column * 5]).join("")).toMatch(/░/);
	}
	// A Monday with a single ask changes nothing for the other weeks.
	const monday = weeksChart([...weeks.slice(1), week(1, 0, 11)], 80, 9);
	expect(monday).toMatchObject({ scale: { from: 0.5 }, beyond: expect.arrayContaining(["↓"]) });
});

test("no interval is cut without its arrow, at any height", () => {
	const counts = fc.array(fc.tuple(fc.nat(99), fc.nat(60)), { minLength: 12, maxLength: 12 });
	fc.assert(
		fc.property(counts, fc.integer({ min: 3, max: 20 }), (asked, height) => {
			const weeks = asked.map(([yes, no], index) => week(yes, no, index));
			const chart = weeksChart(weeks, 80, height);
			if (!chart) return;
			const cut = weeks.filter(({ rate }) => rate !== null && rate.hi > chart.scale.to);
			const [line] = linesOf(weeks, 80, height) ?? [];
			expect(line?.match(/↑+/g)?.length ?? 0).toBe(cut.length);
			const below = weeks.filter(({ rate }) => rate !== null && rate.lo < chart.scale.from);
			const ground = linesOf(weeks, 80, height)?.at(-1);
			expect(ground?.match(/↓+/g)?.length ?? 0).toBe(below.length);
		}),
	);
});

test("every line fits the width, with the week in progress named below the last column", () => {
	const weeks = Array.from({ length: 12 }, (_, index) => week(index % 3, 10, index));
	for (const width of [34, 40, 56, 76]) {
		for (const line of linesOf(weeks, width, 6) ?? []) expect(line.length).toBeLessThanOrEqual(width);
		const foot = weeksChart(weeks, width, 6)?.foot ?? "";
		expect(foot).toMatch(/from Tue 1 Sep/);
		expect(foot.length).toBeLessThanOrEqual(width);
	}
	expect(weeksChart(weeks, 76, 6)?.foot).toMatch(/this week so far$/);
});

test("without decided asks there is no chart", () => {
	expect(weeksChart([week(0, 0, 0)], 40, 6)).toBeNull();
});
