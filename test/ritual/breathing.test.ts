import { expect, test } from "vitest";
import { breathAt, CYCLIC_SIGH, SIGHS } from "../../src/ritual/breathing.js";

const CYCLE = CYCLIC_SIGH.reduce((sum, { lasts }) => sum + lasts, 0);

test("a sigh is a breath in, a little more, and a long one out", () => {
	expect(breathAt(0)?.phase.says).toMatch(/^breathe in/);
	expect(breathAt(2500)?.phase.says).toMatch(/a little more/);
	expect(breathAt(5000)?.phase.says).toMatch(/out/);
});

test("the lungs fill, then empty, without a jump", () => {
	let before = breathAt(0)?.fullness ?? 0;
	for (let at = 0; at < CYCLE * SIGHS; at += 50) {
		const fullness = breathAt(at)?.fullness ?? 0;
		expect(Math.abs(fullness - before)).toBeLessThan(0.05);
		before = fullness;
	}
	expect(breathAt(2999)?.fullness).toBeGreaterThan(0.99);
	expect(breathAt(CYCLE - 1)?.fullness).toBeLessThan(0.01);
});

test("three of them take half a minute, then it is over", () => {
	expect(breathAt(0)?.left).toBe(27);
	expect(breathAt(CYCLE * SIGHS - 1)?.left).toBe(1);
	expect(breathAt(CYCLE * SIGHS)).toBeUndefined();
});
