import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scoresOf, slumpOf } from "../../../src/ratio/slump/slump.js";
import { falseAlarmEvery, foundAfter, THRESHOLD } from "../../../src/ratio/slump/until-alarm.js";
import { randomFrom } from "../samples.js";
import { noes, steady } from "./answers.js";

/** Decided asks until the alarm, from a score of 0, at a steady rate. */
function asksUntilAlarm(usual: number, rate: number, random: () => number): number {
	const onYes = Math.log(0.5);
	const onNo = Math.log((1 - usual / 2) / (1 - usual));
	let score = 0;
	for (let asks = 1; ; asks++) {
		score = Math.max(0, score + (random() < rate ? onYes : onNo));
		if (score >= THRESHOLD) return asks;
	}
}

function meanOf(count: number, draw: () => number): number {
	let sum = 0;
	for (let index = 0; index < count; index++) sum += draw();
	return sum / count;
}

describe("how often the alarm cries wolf", () => {
	test.each([0.01, 0.03, 0.1, 0.2, 0.35, 0.5, 0.6314, 0.9])("at a rate of %d is as simulated", (rate) => {
		const random = randomFrom(20_261_122);
		const simulated = meanOf(4000, () => asksUntilAlarm(rate, rate, random));
		expect(falseAlarmEvery(rate) / simulated).toBeGreaterThan(0.95);
		expect(falseAlarmEvery(rate) / simulated).toBeLessThan(1.05);
	});

	test("is about once in 595 decided asks at 1 in 10", () => {
		expect(Math.abs(falseAlarmEvery(0.1) / 595 - 1)).toBeLessThan(0.05);
	});

	test("has no step where small rates are scaled", () => {
		expect(falseAlarmEvery(0.019999) / falseAlarmEvery(0.020001)).toBeCloseTo(1, 2);
		expect(Number.isFinite(falseAlarmEvery(1e-9))).toBe(true);
	});

	test("is finite and above 1 for every rate", () => {
		fc.assert(
			fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (rate) => {
				expect(falseAlarmEvery(rate)).toBeGreaterThan(1);
				expect(Number.isFinite(falseAlarmEvery(rate))).toBe(true);
			}),
		);
	});

	test.each([0.004, 0.02, 0.05, 0.1, 0.3, 0.6])("and how soon a halved rate of %d is found, as simulated", (usual) => {
		const random = randomFrom(7);
		const simulated = meanOf(4000, () => asksUntilAlarm(usual, usual / 2, random));
		expect(foundAfter(usual) / simulated).toBeGreaterThan(0.95);
		expect(foundAfter(usual) / simulated).toBeLessThan(1.05);
	});

	test("a halved rate of 1 in 10 is found after about 110", () => {
		expect(Math.abs(foundAfter(0.1) / 110 - 1)).toBeLessThan(0.02);
	});
});

describe("the slump alarm", () => {
	test("is not possible with fewer than 50 decided asks before the last 30", () => {
		expect(slumpOf(noes(79), null)).toMatchObject({ alarm: false, score: 0, falseAlarmEvery: null, usual: null });
		expect(scoresOf(noes(79), null)).toEqual([]);
		expect(slumpOf("", null).falseAlarmEvery).toBeNull();
		expect(slumpOf(noes(80), null).falseAlarmEvery).not.toBeNull();
	});

	test("stays quiet at a steady rate", () => {
		const slump = slumpOf(steady(500), null);
		expect(slump.alarm).toBe(false);
		expect(slump.score).toBeLessThan(1);
	});

	test("rises in a long run of noes and is cleared by enough yeses", () => {
		const slump = slumpOf(steady(500) + noes(60), null);
		expect(slump.alarm).toBe(true);
		expect(slump.score).toBeGreaterThan(THRESHOLD);
		const better = `${steady(500)}${noes(60)}yyy`;
		expect(slumpOf(better, null).score).toBeLessThan(THRESHOLD);
		expect(slumpOf(better, null).alarm).toBe(true);
		expect(slumpOf(`${better}yyyyyy`, null)).toMatchObject({ alarm: false, score: 0 });
	});

	test("starts again where the person has looked at it", () => {
		const history = steady(500) + noes(60);
		expect(slumpOf(history, null, 560)).toMatchObject({ alarm: false, score: 0 });
		expect(slumpOf(`${history}n`, null, 560).score).toBeGreaterThan(0);
		expect(slumpOf(history + noes(60), null, 560).alarm).toBe(true);
	});

	test("judges by the rate before the last 30", () => {
		const random = randomFrom(3);
		fc.assert(
			fc.property(fc.integer({ min: 80, max: 300 }), fc.double({ min: 0.05, max: 0.9, noNaN: true }), (count, rate) => {
				const history = Array.from({ length: count }, () => (random() < rate ? "y" : "n")).join("");
				const yes = history.slice(0, -30).split("y").length - 1;
				const usual = (yes + 0.5) / (count - 30 + 1);
				expect(slumpOf(history, null).falseAlarmEvery).toBeCloseTo(falseAlarmEvery(usual), 6);
			}),
		);
	});

	test("says what made the score: the answers since it last stood at 0", () => {
		const history = `${steady(500)}${noes(30)}y${noes(40)}`;
		expect(slumpOf(history, null).since).toEqual({ asks: 71, yes: 1, look: false });
		expect(slumpOf(history, null, 540).since).toEqual({ asks: 31, yes: 0, look: true });
		expect(slumpOf(`${steady(500)}yyyy`, null).since).toEqual({ asks: 0, yes: 0, look: false });
	});

	test("is the score answer by answer, wherever it was looked at", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 80, max: 400 }),
				fc.integer(),
				fc.nat(400),
				fc.boolean(),
				(count, seed, at, halves) => {
					const random = randomFrom(seed);
					const history = Array.from({ length: count }, (_, index) =>
						random() < (halves && index > count / 2 ? 0.1 : 0.3) ? "y" : "n",
					).join("");
					const cleared = Math.min(at, count);
					const scores = scoresOf(history, null, cleared);
					const { score, alarm, since } = slumpOf(history, null, cleared);
					expect(scores).toHaveLength(count - cleared);
					expect(scores.at(-1) ?? 0).toBeCloseTo(score, 9);
					const lastZero = scores.lastIndexOf(0);
					expect(since.asks).toBe(scores.length - 1 - lastZero);
					expect(since.yes).toBe(history.slice(cleared + lastZero + 1).split("y").length - 1);
					expect(alarm).toBe(scores.slice(lastZero + 1).some((one) => one >= THRESHOLD));
				},
			),
		);
	});
});
