import { describe, expect, test } from "vitest";
import { scoresOf, slumpOf } from "../../../src/ratio/slump/slump.js";
import { falseAlarmEvery, foundAfter, THRESHOLD } from "../../../src/ratio/slump/until-alarm.js";
import { randomFrom } from "../samples.js";

function historyAt(rate: number, count: number, random: () => number): string {
	return Array.from({ length: count }, () => (random() < rate ? "y" : "n")).join("");
}

/** Exactly this rate, evenly spread, so that the usual rate is known well. */
function evenly(rate: number, count: number): string {
	return Array.from({ length: count }, (_, index) =>
		Math.floor((index + 1) * rate) > Math.floor(index * rate) ? "y" : "n",
	).join("");
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe("over a long steady history that is looked at after every alarm", () => {
	test.each([0.05, 0.1, 0.25, 0.5])("at a rate of %d, the alarm rings as seldom as it says", (rate) => {
		const before = evenly(rate, 4000);
		const every = falseAlarmEvery(rate);
		const history = historyAt(rate, Math.round(1500 * every), randomFrom(20_261_122));
		const ahead = Math.ceil(12 * every);
		const between: number[] = [];
		for (let from = 0; from + ahead <= history.length; from += between.at(-1) ?? 0) {
			const scores = scoresOf(before + history.slice(from, from + ahead), null, before.length);
			between.push(scores.findIndex((score) => score >= THRESHOLD) + 1);
		}
		expect(Math.min(...between)).toBeGreaterThan(0);
		expect(between.length).toBeGreaterThan(1200);
		expect(mean(between) / every).toBeGreaterThan(0.95);
		expect(mean(between) / every).toBeLessThan(1.05);
	});
});

describe("a rate that halves", () => {
	/** Answers from the change until the alarm rings, for 300 journals; the score stood at 0 at the change, which is the slowest start. */
	function delays(rate: number, before: number): number[] {
		const random = randomFrom(20_261_122);
		return Array.from({ length: 300 }, () => {
			let history = historyAt(rate, before, random);
			do history += random() < rate / 2 ? "y" : "n";
			while (!slumpOf(history, null, before).alarm);
			return history.length - before;
		});
	}

	// The usual rate is itself known only as well as the answers before tell, and those of the slump make part of it as it goes on.
	test.each([
		[0.2, 300],
		[0.4, 300],
		[0.1, 600],
		[0.1, 1000],
	])("from %d after %i answers is found within 1.3 times the delay that theory gives", (rate, before) => {
		expect(mean(delays(rate, before)) / foundAfter(rate)).toBeLessThan(1.3);
	});

	test("from 1 in 10 after 300 answers is found as soon in half the journals; where luck had made the usual rate low, later", () => {
		const sorted = delays(0.1, 300).sort((left, right) => left - right);
		expect((sorted[150] ?? Number.NaN) / foundAfter(0.1)).toBeLessThan(1.1);
	});
});
