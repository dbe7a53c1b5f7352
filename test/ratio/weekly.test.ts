import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/asks/ask.js";
import { historyOf } from "../../src/asks/history.js";
import { posteriorOf } from "../../src/ratio/rate.js";
import { lastWeeks, weeksBriefly, weeksTrend, weeksWords } from "../../src/ratio/weekly.js";
import { weekLines } from "../../src/ratio/weeks-text.js";
import { widthOf } from "../../src/terminal/width.js";
import { addDays } from "../../src/time/days.js";
import { anAsk } from "./samples.js";

const SETTINGS = { weekStartsOn: 1, countGhosted: false, baseline: null };
const TODAY = "2026-11-22";

const on = (day: string, outcome: Outcome, count: number) =>
	Array.from({ length: count }, () => anAsk({ outcome, askedAt: new Date(`${day}T12:00:00Z`) }));
/** The first day of the twelve weeks that end with `TODAY`. */
const FIRST = "2026-08-31";

describe("the last weeks", () => {
	const histories = [
		historyOf([...on(TODAY, "yes", 1), ...on(TODAY, "no", 9), ...on("2026-11-10", "ghosted", 3)], 240),
	];

	test("each have a rate with its interval, and none where nothing was decided", () => {
		const weeks = lastWeeks(histories, TODAY, SETTINGS);
		const { mean, lo, hi } = posteriorOf({ yes: 1, no: 9 }, null);
		expect(weeks.at(-1)?.rate).toEqual({ mean, lo, hi });
		expect(weeks.at(-2)).toMatchObject({ decided: 0, rate: null });
		expect(lastWeeks(histories, TODAY, { ...SETTINGS, countGhosted: true }).at(-2)?.rate?.mean).toBeCloseTo(0.125, 12);
		const expected = lastWeeks(histories, TODAY, { ...SETTINGS, baseline: 5 });
		expect(expected.at(-1)?.rate?.mean).toBeCloseTo(3 / 20, 12);
	});

	test("are lines of text, drawn or in words", () => {
		const drawn = weekLines(lastWeeks(histories, TODAY, SETTINGS), false);
		expect(drawn).toHaveLength(13);
		expect(drawn.at(-1)).toMatch(/^16 Nov +1 +10 +10 % +1\.8 and 33 % {3}░+◆░+$/);
		expect(drawn.at(-2)).toMatch(/^9 Nov +0$/);
		const said = weekLines(lastWeeks(histories, TODAY, SETTINGS), true);
		expect(said.at(-1)).toBe("Week of 16 Nov, in progress: 1 yes of 10, 10 %; likely 1.8 to 33 %");
		expect(said.at(-2)).toBe("Week of 9 Nov: nothing decided");
		for (const line of [...drawn, ...said]) expect(widthOf(line)).toBeLessThanOrEqual(78);
		expect(weekLines(lastWeeks([], TODAY, SETTINGS), false)).toEqual(["Nothing decided in these 12 weeks."]);
	});
});

describe("the trend over twelve weeks", () => {
	const trendFor = (now: [number, number], before: [number, number]) =>
		weeksTrend(
			[
				historyOf(
					[
						...on(FIRST, "yes", now[0]),
						...on(TODAY, "no", now[1]),
						...on(addDays(FIRST, -1), "yes", before[0]),
						...on(addDays(FIRST, -84), "no", before[1]),
						// Older still: outside both.
						...on(addDays(FIRST, -85), "yes", 500),
					],
					240,
				),
			],
			TODAY,
			SETTINGS,
		);

	test("is that against the twelve before, to the day", () => {
		expect(trendFor([30, 70], [5, 95])).toMatchObject({ label: "up", probability: expect.closeTo(1, 3) });
		expect(trendFor([5, 95], [30, 70]).label).toBe("down");
		expect(trendFor([10, 90], [10, 90])).toEqual({ label: "steady", probability: expect.closeTo(0.5, 4) });
		expect(trendFor([1, 8], [10, 90]).label).toBe("unknown");
	});

	test("has words for a chart and for a sparkline", () => {
		expect(weeksWords(trendFor([10, 90], [10, 90]))).toBe("12 weeks: about the same rate as in the 12 before");
		expect(weeksWords(trendFor([30, 70], [5, 95]))).toBe("12 weeks: a higher rate than in the 12 before");
		expect(weeksWords(trendFor([5, 95], [30, 70]))).toBe("12 weeks: a lower rate than in the 12 before");
		expect(weeksWords(trendFor([1, 8], [30, 70]))).toContain("too few decided asks");
		expect(weeksBriefly(trendFor([10, 90], [10, 90]))).toBe("12 weeks, steady");
		expect(weeksBriefly(trendFor([0, 0], [0, 0]))).toBe("12 weeks");
	});
});
