import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/asks/ask.js";
import { historyOf } from "../../src/asks/history.js";
import { windowFacts } from "../../src/ratio/facts.js";
import { lastWeeks } from "../../src/ratio/weekly.js";
import { allDays, daysFromTo, lastDays, windowBefore } from "../../src/ratio/window.js";
import { anAsk } from "./samples.js";

const on = (day: string, outcome: Outcome, value: number | null = null, currency = "USD") =>
	anAsk({ outcome, askedAt: new Date(`${day}T12:00:00Z`), value, currency });

describe("a window", () => {
	test("of the last days ends today and counts it", () => {
		expect(lastDays("2026-11-22", 90)).toEqual({ from: "2026-08-25", to: "2026-11-22", days: 90 });
		expect(lastDays("2026-11-22", 1)).toEqual({ from: "2026-11-22", to: "2026-11-22", days: 1 });
	});

	test("from a day to a day counts both, and not backwards", () => {
		expect(daysFromTo("2026-02-27", "2026-03-01").days).toBe(3);
		expect(() => daysFromTo("2026-03-01", "2026-02-28")).toThrow(RangeError);
	});

	test("of everything begins with the first event", () => {
		expect(allDays("2024-01-01", "2024-12-31").days).toBe(366);
		expect(allDays(undefined, "2024-12-31")).toEqual({ from: "2024-12-31", to: "2024-12-31", days: 1 });
	});

	test("has one of the same length just before", () => {
		expect(windowBefore(lastDays("2026-11-22", 7))).toEqual({ from: "2026-11-09", to: "2026-11-15", days: 7 });
	});
});

describe("the facts of a window", () => {
	const asks = [
		on("2026-10-01", "yes", 7),
		on("2026-11-09", "no"),
		on("2026-11-10", "yes", 900),
		on("2026-11-15", "ghosted"),
		on("2026-11-16", "no"),
		on("2026-11-17", "yes", 100),
		on("2026-11-18", "not_now"),
		on("2026-11-18", "ghosted"),
		on("2026-11-19", "unreached"),
		on("2026-11-19", "withdrawn"),
		on("2026-11-20", "pending"),
		on("2026-11-22", "yes", 50, "EUR"),
		on("2026-11-23", "yes", 1000),
	];
	const files = [historyOf(asks.slice(6), 240), historyOf(asks.slice(0, 6), 240)];
	const window = lastDays("2026-11-22", 7);

	test("are those of its own days, with the days before and all there ever was beside them", () => {
		expect(windowFacts(files, window, false)).toEqual({
			window,
			counts: { yes: 2, no: 1, notNow: 1, pending: 1, ghosted: 1, unreached: 1, withdrawn: 1 },
			decided: "nyny",
			before: { yes: 1, no: 1 },
			history: "ynynynyy",
			value: { USD: 100, EUR: 50 },
		});
	});

	test("take ghosted asks for noes only if they count", () => {
		const facts = windowFacts(files, window, true);
		expect(facts.decided).toBe("nynny");
		expect(facts.before).toEqual({ yes: 1, no: 2 });
		expect(facts.counts.no).toBe(1);
	});

	test("come week by week, the running one last", () => {
		const weeks = lastWeeks(files, "2026-11-22", { weekStartsOn: 1, countGhosted: false, baseline: null });
		expect(weeks).toHaveLength(12);
		expect(weeks.at(-1)).toMatchObject({ from: "2026-11-16", decided: 4, yes: 2, no: 2, inProgress: true });
		expect(weeks.at(-2)).toMatchObject({ from: "2026-11-09", decided: 2, yes: 1, no: 1, inProgress: false });
		expect(weeks[0]?.from).toBe("2026-08-31");
		const fromSunday = lastWeeks(files, "2026-11-22", { weekStartsOn: 7, countGhosted: true, baseline: null });
		expect(fromSunday.at(-1)).toMatchObject({ from: "2026-11-22", decided: 1, yes: 1, no: 0, inProgress: true });
		expect(fromSunday.at(-2)).toMatchObject({ from: "2026-11-15", decided: 5, yes: 1, no: 4 });
	});

	test("of 100,000 asks are ready in a moment", () => {
		const many = Array.from({ length: 100_000 }, (_, index) =>
			anAsk({
				outcome: index % 9 ? "no" : "yes",
				askedAt: new Date(Date.UTC(2024, 0, 1) + index * 900_000),
				decidedAt: new Date(Date.UTC(2024, 0, 1) + index * 900_000 + (index % 7) * 86_400_000),
			}),
		);
		const months = Map.groupBy(many, (ask) => ask.askedAt.toISOString().slice(0, 7));
		const histories = [...months.values()].map((month) => historyOf(month, 240));
		const start = performance.now();
		expect(windowFacts(histories, lastDays("2026-11-08", 90), false).history).toHaveLength(100_000);
		expect(performance.now() - start).toBeLessThan(500);
	});
});
