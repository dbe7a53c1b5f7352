import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ask } from "../../../src/asks/ask.js";
import { decidedSheet } from "../../../src/asks/decided-sheet.js";
import { breakdown as breakdownOf } from "../../../src/ratio/breakdown/breakdown.js";
import { priorStrength, shrink } from "../../../src/ratio/breakdown/shrinkage.js";
import { type Dimension, talliesOf } from "../../../src/ratio/breakdown/tallies.js";
import type { Window } from "../../../src/ratio/ratio.js";
import { anAsk } from "../samples.js";

const WINDOW = { from: "2026-11-01", to: "2026-11-30", days: 30 };
const SETTINGS = { baseline: null, countGhosted: false, dayStartsAt: 240, weekStartsOn: 1 };

function breakdown(asks: Ask[], dimension: Dimension, window: Window, settings: typeof SETTINGS) {
	const sheet = decidedSheet(asks, settings.dayStartsAt);
	return breakdownOf(talliesOf([sheet], window, settings.countGhosted), dimension, settings);
}

function several(count: number, fields: Partial<Ask>): Ask[] {
	return Array.from({ length: count }, () => anAsk(fields));
}

describe("the breakdown", () => {
	test("counts each level and puts the most decided first", () => {
		const asks = [
			...several(2, { channel: "email", outcome: "yes" }),
			...several(6, { channel: "email" }),
			...several(3, { channel: "phone", outcome: "not_now" }),
			...several(3, { channel: "chat" }),
			...several(1, { channel: null }),
			...several(5, { channel: "post", outcome: "pending" }),
			...several(5, { channel: "post", outcome: "ghosted" }),
			...several(5, { channel: "post", deleted: true }),
		];
		const rows = breakdown(asks, "channel", WINDOW, SETTINGS);
		expect(rows.map(({ level, yes, no, raw }) => [level, yes, no, raw])).toEqual([
			["email", 2, 6, 0.25],
			["chat", 0, 3, 0],
			["phone", 0, 3, 0],
			["none", 0, 1, 0],
		]);
		const withGhosted = breakdown(asks, "channel", WINDOW, { ...SETTINGS, countGhosted: true });
		expect(withGhosted.find(({ level }) => level === "post")).toMatchObject({ yes: 0, no: 5 });
	});

	test("counts an ask with two reasons under both", () => {
		const rows = breakdown([anAsk({ reasons: ["price", "timing"] })], "reason", WINDOW, SETTINGS);
		expect(rows.map(({ level, no }) => [level, no])).toEqual([
			["price", 1],
			["timing", 1],
		]);
	});

	test("takes weekday and hour from where and when it was asked", () => {
		// 02:30 on Saturday where it was asked: still Friday's day, but the hour is 02.
		const night = anAsk({ askedAt: new Date("2026-11-20T17:30:00Z"), askedOffset: 540 });
		const monday = anAsk({ askedAt: new Date("2026-11-16T09:00:00Z"), dateOnly: true });
		expect(breakdown([night, monday], "weekday", WINDOW, SETTINGS).map(({ level }) => level)).toEqual(["Mon", "Fri"]);
		expect(breakdown([night, monday], "hour", WINDOW, SETTINGS).map(({ level }) => level)).toEqual(["02"]);
	});

	test("begins the week where the person's week begins", () => {
		const days = [15, 16, 21].map((day) => anAsk({ askedAt: new Date(Date.UTC(2026, 10, day, 12)) }));
		const levels = (weekStartsOn: number) =>
			breakdown(days, "weekday", WINDOW, { ...SETTINGS, weekStartsOn }).map(({ level }) => level);
		expect(levels(1)).toEqual(["Mon", "Sat", "Sun"]);
		expect(levels(7)).toEqual(["Sun", "Mon", "Sat"]);
	});

	test("looks at the day of the decision", () => {
		const decidedLater = anAsk({ channel: "email", decidedAt: new Date("2026-12-01T12:00:00Z") });
		const afterMidnight = anAsk({ channel: "phone", decidedAt: new Date("2026-12-01T02:00:00Z") });
		const rows = breakdown([decidedLater, afterMidnight], "channel", WINDOW, SETTINGS);
		expect(rows.map(({ level }) => level)).toEqual(["phone"]);
	});

	test("of nothing is nothing", () => {
		expect(breakdown([], "stage", WINDOW, SETTINGS)).toEqual([]);
	});

	test("shows each rate between what was counted and the overall one, inside its interval", () => {
		const level = fc.record({ name: fc.constantFrom("a", "b", "c", "d", "e"), yes: fc.nat(20), no: fc.nat(60) });
		fc.assert(
			fc.property(fc.array(level, { minLength: 1, maxLength: 5 }), (levels) => {
				const asks = levels.flatMap(({ name, yes, no }) => [
					...several(yes, { segment: name, outcome: "yes" }),
					...several(no, { segment: name }),
				]);
				const yes = asks.filter(({ outcome }) => outcome === "yes").length;
				const overall = (yes + 0.5) / (asks.length + 1);
				for (const { raw, shrunk, lo, hi } of breakdown(asks, "segment", WINDOW, SETTINGS)) {
					expect(shrunk).toBeGreaterThanOrEqual(Math.min(raw, overall) - 1e-9);
					expect(shrunk).toBeLessThanOrEqual(Math.max(raw, overall) + 1e-9);
					expect(lo).toBeGreaterThanOrEqual(0);
					expect(lo).toBeLessThan(hi);
					expect(hi).toBeLessThanOrEqual(1);
				}
			}),
			{ numRuns: 50 },
		);
	});
});

describe("the prior strength", () => {
	// The likelihood by plain products of factors, without any special function.
	function logLikelihood(levels: { yes: number; no: number }[], rate: number, strength: number): number {
		let sum = 0;
		for (const { yes, no } of levels) {
			for (let index = 0; index < yes; index++) sum += Math.log(rate * strength + index);
			for (let index = 0; index < no; index++) sum += Math.log((1 - rate) * strength + index);
			for (let index = 0; index < yes + no; index++) sum -= Math.log(strength + index);
		}
		return sum;
	}

	test("is that of the highest likelihood", () => {
		const level = fc.record({ yes: fc.nat(30), no: fc.nat(90) });
		fc.assert(
			fc.property(
				fc.array(level, { minLength: 2, maxLength: 6 }),
				fc.double({ min: 0.05, max: 0.9, noNaN: true }),
				(levels, rate) => {
					fc.pre(levels.some(({ yes }) => yes > 0) && levels.some(({ no }) => no > 0));
					const best = logLikelihood(levels, rate, priorStrength(levels, rate));
					for (let power = -1; power <= 5; power += 0.25) {
						expect(logLikelihood(levels, rate, 10 ** power)).toBeLessThanOrEqual(best + 1e-5);
					}
				},
			),
			{ numRuns: 50 },
		);
	});

	test("takes levels for alike where every answer was the same: nothing tells them apart", () => {
		const allNo = [
			{ yes: 0, no: 1 },
			{ yes: 0, no: 2 },
		];
		expect(priorStrength(allNo, 0.125)).toBeGreaterThan(100_000);
	});

	test("is small for levels that differ and large for levels that do not", () => {
		const different = [
			{ yes: 50, no: 50 },
			{ yes: 2, no: 98 },
		];
		const alike = [
			{ yes: 26, no: 74 },
			{ yes: 26, no: 74 },
		];
		expect(priorStrength(different, 0.26)).toBeLessThan(10);
		expect(priorStrength(alike, 0.26)).toBeGreaterThan(100_000);
	});

	test("never makes a level surer than all asks together", () => {
		const { shrunk, lo, hi } = shrink({ yes: 1, no: 9 }, 0.26, 1e6, 200);
		expect(shrunk).toBeCloseTo(0.26, 4);
		expect(hi - lo).toBeGreaterThan(0.09);
	});

	test("leaves room for doubt where every answer was the same", () => {
		const rows = breakdown(several(15, { segment: "a" }), "segment", WINDOW, SETTINGS);
		expect(rows[0]?.raw).toBe(0);
		expect(rows[0]?.hi).toBeGreaterThan(0.08);
	});
});
