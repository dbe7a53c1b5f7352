import fc from "fast-check";
import { expect, test } from "vitest";
import { anniversariesOf, daysToAnniversary, yearsAgoToday } from "../../src/bank/years-ago.js";
import { addDays, dayNumber } from "../../src/time/days.js";

test("a day has one anniversary in every later year, and the two ways to tell agree", () => {
	fc.assert(
		fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 60 }), (start, years) => {
			const day = addDays("1990-01-01", start);
			const year = Number(day.slice(0, 4)) + years;
			const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index));
			const marked = days.filter((today) => today.startsWith(`${year}`) && yearsAgoToday(day, today) > 0);
			expect(marked).toHaveLength(1);
			const [today = ""] = marked;
			expect(yearsAgoToday(day, today)).toBe(years);
			expect(anniversariesOf(today).has(dayNumber(day))).toBe(true);
			const before = addDays(today, -(1 + (start % 300)));
			expect(daysToAnniversary(dayNumber(day), dayNumber(before))).toBe(
				before < day ? dayNumber(today) - dayNumber(before) : 1 + (start % 300),
			);
			expect(anniversariesOf(addDays(today, 1)).has(dayNumber(day))).toBe(false);
		}),
		{ seed: 1 },
	);
});

test("a day is no anniversary of its own, nor of one to come", () => {
	expect(yearsAgoToday("2026-11-22", "2026-11-22")).toBe(0);
	expect(yearsAgoToday("2027-11-22", "2026-11-22")).toBe(0);
	expect(anniversariesOf("2026-11-22").has(dayNumber("2026-11-22"))).toBe(false);
});
