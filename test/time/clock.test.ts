import { expect, it } from "vitest";
import { clockFrom } from "../../src/time/clock.js";
import { calendarDay, wallClock } from "../../src/time/local.js";

function wallOf(frozen: string): string {
	const clock = clockFrom(frozen);
	const [at, offset] = [clock.now(), clock.offsetAt(clock.now())];
	return `${calendarDay(at, offset)} ${wallClock(at, offset)}`;
}

it("freezes at a local time, at an instant, or at the noon of a day", () => {
	expect(wallOf("2026-11-22T09:00:00")).toBe("2026-11-22 09:00");
	expect(clockFrom("2026-11-22T09:00:00Z").now()).toBe(Date.UTC(2026, 10, 22, 9));
	expect(wallOf("2026-11-22")).toBe("2026-11-22 12:00");
});

it.each(["soon", "5", "2026", "2026-02-30", "2026-02-30T09:00:00", "2026-11-22T25:00"])("refuses %s", (frozen) => {
	expect(() => clockFrom(frozen)).toThrow(RangeError);
});
