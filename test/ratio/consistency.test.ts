import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ask } from "../../src/asks/ask.js";
import { historyOf } from "../../src/asks/history.js";
import { newAsk } from "../../src/asks/new-ask.js";
import { consistencyOf, consistencyScore, consistencyWords, type DayResult } from "../../src/ratio/consistency.js";
import { consistencyNow } from "../../src/ratio/consistency-records.js";
import { addDays, weekdayOf } from "../../src/time/days.js";

const NO_REST = { dailyGoal: 10, restDays: [] };
const WEEKEND = { dailyGoal: 10, restDays: [6, 7] };
/** A Monday. */
const MONDAY = "2026-10-05";

const dayResult = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom("rest", "reserve"));
const dayResults = fc.array(dayResult, { maxLength: 60 }) as fc.Arbitrary<DayResult[]>;
const share = fc.integer({ min: 1, max: 7 }).map((days) => days / 7);
const full = (count: number): DayResult[] => Array.from({ length: count }, () => 1);

/** So many asks on each of the days from `first` on. */
function askedOn(first: string, counts: readonly number[]): Record<string, number> {
	return Object.fromEntries(counts.map((count, index) => [addDays(first, index), count]));
}

describe("the score", () => {
	// ScoreListTest.test_getValue of Loop Habit Tracker: twenty days checked, from the last one back.
	test.each([
		[20, 0.655747],
		[19, 0.636894],
		[15, 0.55058],
		[13, 0.5],
		[10, 0.41327],
		[2, 0.101149],
		[1, 0.051922],
		[0, 0],
	])("after %i whole days is %f, as in Loop", (count, expected) => {
		expect(Math.abs(consistencyScore(full(count), 1) - expected)).toBeLessThan(1e-5);
	});

	test("after n whole days is 1 - m^n, and after k missed ones m^k of that", () => {
		fc.assert(
			fc.property(share, fc.nat(200), fc.nat(200), (due, n, k) => {
				const m = Math.exp((Math.log(0.5) * Math.sqrt(due)) / 13);
				const days = [...full(n), ...Array.from({ length: k }, () => 0)];
				expect(consistencyScore(days, due)).toBeCloseTo((1 - m ** n) * m ** k, 10);
			}),
		);
	});

	test("is between 0 and 1, whatever the days were", () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(dayResult, fc.integer()), { maxLength: 60 }), share, (days, due) => {
				const score = consistencyScore(days as DayResult[], due);
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(1);
			}),
		);
	});

	test("never falls when a day was fuller", () => {
		fc.assert(
			fc.property(dayResults, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60), share, (days, more, at, due) => {
				const place = Math.min(at, days.length);
				const [before, after] = [days.slice(0, place), days.slice(place)];
				const low = consistencyScore([...before, more / 2, ...after], due);
				const high = consistencyScore([...before, more, ...after], due);
				expect(high).toBeGreaterThanOrEqual(low);
			}),
		);
	});

	test("is left as it is by rest days, and a reserve day counts as a whole one", () => {
		fc.assert(
			fc.property(dayResults, share, (days, due) => {
				const score = consistencyScore(days, due);
				expect(
					consistencyScore(
						days.filter((day) => day !== "rest"),
						due,
					),
				).toBe(score);
				expect(
					consistencyScore(
						days.map((day) => (day === "reserve" ? 1 : day)),
						due,
					),
				).toBe(score);
			}),
		);
	});
});

describe("asks against the daily goal", () => {
	test("count each day as the share of its goal that was reached, and no more than the whole", () => {
		const asked = askedOn(MONDAY, [5, 40, 0]);
		const m = 0.5 ** (1 / 13);
		const expected = (0.5 * (1 - m) * m + (1 - m)) * m;
		expect(consistencyOf(asked, { first: MONDAY, today: addDays(MONDAY, 3) }, NO_REST)).toBeCloseTo(expected, 12);
	});

	test("pass over rest days, asked or not, and let the others weigh more slowly", () => {
		const week = { first: MONDAY, today: addDays(MONDAY, 7) };
		const still = consistencyOf(askedOn(MONDAY, [10, 10, 10, 10, 10, 0, 0]), week, WEEKEND);
		const busy = consistencyOf(askedOn(MONDAY, [10, 10, 10, 10, 10, 3, 30]), week, WEEKEND);
		expect(still).toBe(busy);
		expect(still).toBeCloseTo(1 - 0.5 ** ((5 * Math.sqrt(5 / 7)) / 13), 12);
	});

	test("today lowers nothing, and lifts the score once its goal is met", () => {
		const before = askedOn(MONDAY, [10, 10, 10]);
		const days = { first: MONDAY, today: addDays(MONDAY, 3) };
		const yesterday = consistencyOf(before, days, NO_REST) ?? 0;
		expect(consistencyOf({ ...before, [days.today]: 9 }, days, NO_REST)).toBe(yesterday);
		expect(consistencyOf({ ...before, [days.today]: 10 }, days, NO_REST)).toBeGreaterThan(yesterday);
	});

	test("have no score without a goal, with seven rest days, and before the first due day has passed", () => {
		const asked = askedOn(MONDAY, [10, 10]);
		const days = { first: MONDAY, today: addDays(MONDAY, 2) };
		expect(consistencyOf(asked, days, { dailyGoal: 0, restDays: [] })).toBeNull();
		expect(consistencyOf(asked, days, { dailyGoal: 10, restDays: [1, 2, 3, 4, 5, 6, 7] })).toBeNull();
		expect(consistencyOf({ [MONDAY]: 3 }, { first: MONDAY, today: MONDAY }, NO_REST)).toBeNull();
		expect(consistencyOf({ [MONDAY]: 10 }, { first: MONDAY, today: MONDAY }, NO_REST)).toBeCloseTo(0.051922, 6);
		const saturday = addDays(MONDAY, 5);
		expect(consistencyOf({ [saturday]: 10 }, { first: saturday, today: addDays(MONDAY, 7) }, WEEKEND)).toBeNull();
	});

	test("are scored as if each day were looked at by itself", () => {
		const counts = fc.array(fc.nat(15), { maxLength: 50 });
		const rest = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 });
		fc.assert(
			fc.property(counts, rest, fc.integer({ min: 1, max: 12 }), (asks, restDays, dailyGoal) => {
				const days = asks.map((count, index): DayResult => {
					return restDays.includes(weekdayOf(addDays(MONDAY, index))) ? "rest" : count / dailyGoal;
				});
				const expected = days.every((day) => day === "rest") ? null : consistencyScore(days, (7 - restDays.length) / 7);
				const today = addDays(MONDAY, asks.length);
				expect(consistencyOf(askedOn(MONDAY, asks), { first: MONDAY, today }, { dailyGoal, restDays })).toBe(expected);
			}),
		);
	});

	test("of centuries ago cost no time and change nothing", () => {
		const today = addDays(MONDAY, 7);
		const asked = { ...askedOn(MONDAY, [10, 10, 10, 10, 10]), "0926-10-05": 10 };
		const recent = consistencyOf(asked, { first: MONDAY, today }, WEEKEND) ?? 0;
		expect(consistencyOf(asked, { first: "0926-10-05", today }, WEEKEND)).toBeCloseTo(recent, 12);
	});
});

test("the score of a journal counts from its first day asked, over all of its files", () => {
	const askAt = (day: string): Ask => {
		const moment = { at: Date.parse(`${day}T12:00:00Z`), offset: 0, dateOnly: false };
		return { ...newAsk("Acme", moment), _id: day, rev: 1 };
	};
	const histories = [["2026-10-05", "2026-10-06"], ["2026-10-06"]].map((days) => historyOf(days.map(askAt), 240));
	const settings = { dailyGoal: 2, restDays: [] };
	const expected = consistencyScore([0.5, 1, 0], 1);
	expect(consistencyNow(histories, settings, "2026-10-08")).toBeCloseTo(expected, 12);
	expect(consistencyNow([], settings, "2026-10-08")).toBeNull();
});

test("the words are calm at any height, and never nought", () => {
	expect(consistencyWords(0.72)).toBe("steady: 72 % of a full habit; a missed day costs little and comes back");
	expect(consistencyWords(0.18)).toContain("18 % of a full habit");
	expect(consistencyWords(0)).not.toMatch(/\d/);
	for (let percent = 0; percent <= 100; percent++) {
		expect(consistencyWords(percent / 100)).not.toMatch(/streak|broken|only|fail|great|\b0 %/);
	}
});
