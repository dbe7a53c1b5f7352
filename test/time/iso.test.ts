import fc from "fast-check";
import { expect, it } from "vitest";
import { isoOf, offsetOf } from "../../src/time/iso.js";

it("writes an instant with its offset, without idle milliseconds", () => {
	const at = Date.parse("2026-11-22T08:00:00Z");
	expect(isoOf(at, 60)).toBe("2026-11-22T09:00:00+01:00");
	expect(isoOf(at, -210)).toBe("2026-11-22T04:30:00-03:30");
	expect(isoOf(at + 5, 0)).toBe("2026-11-22T08:00:00.005+00:00");
});

it("writes what every other program reads as the same instant and offset", () => {
	const instant = fc.integer({ min: 0, max: 4e12 });
	const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });
	fc.assert(
		fc.property(instant, offset, (at, minutes) => {
			const text = isoOf(at, minutes);
			expect(Date.parse(text)).toBe(at);
			expect(offsetOf(text)).toBe(minutes);
		}),
	);
});

it("knows a text without an offset", () => {
	expect(offsetOf("2026-11-22T08:00")).toBeUndefined();
	expect(offsetOf("2026-11-22")).toBeUndefined();
	expect(offsetOf("2026-11-22T08:00Z")).toBe(0);
});
