import { expect, test } from "vitest";
import { asksPerArm } from "../../../src/ratio/patterns/per-arm.js";
import { randomFrom } from "../samples.js";

// 0.1 against 0.15 takes 685.6, rounded up.
test.each([
	[0.1, 0.2, 199],
	[0.1, 0.15, 686],
	[0.2, 0.1, 199],
	[0.5, 0.9, 20],
])("to tell %f from %f takes %i decided asks each way", (rate, other, expected) => {
	expect(asksPerArm(rate, other)).toBe(expected);
});

test("with that many, 8 of 10 tests find the difference, and 1 in 20 finds one where there is none", () => {
	const random = randomFrom(31);
	const asks = asksPerArm(0.1, 0.2);
	const yeses = (rate: number) => {
		let yes = 0;
		for (let at = 0; at < asks; at++) if (random() < rate) yes++;
		return yes;
	};
	const isFound = (left: number, right: number) => {
		const pooled = (left + right) / (2 * asks);
		return Math.abs(left - right) / asks > 1.959964 * Math.sqrt((2 * pooled * (1 - pooled)) / asks);
	};
	const shareFound = (rate: number, other: number) => {
		let found = 0;
		for (let run = 0; run < 4_000; run++) if (isFound(yeses(rate), yeses(other))) found++;
		return found / 4_000;
	};
	expect(Math.abs(shareFound(0.1, 0.2) - 0.8)).toBeLessThan(0.02);
	expect(Math.abs(shareFound(0.1, 0.1) - 0.05)).toBeLessThan(0.015);
});

test("ends at the largest whole number where there is nothing to tell apart", () => {
	expect(asksPerArm(0.1, 0.1)).toBe(Number.MAX_SAFE_INTEGER);
	expect(asksPerArm(0, 0)).toBe(Number.MAX_SAFE_INTEGER);
	expect(asksPerArm(0.1, 0.1 + 1e-12)).toBe(Number.MAX_SAFE_INTEGER);
});
