import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Contact } from "../../../src/peers/people/person.js";
import {
	clearerRhythm,
	daysSince,
	dueSince,
	isDue,
	isPaused,
	lastContact,
	rhythmFrom,
	rhythmWords,
} from "../../../src/peers/people/rhythm.js";
import { addDays, type Day, dayOf, daysBetween } from "../../../src/time/days.js";
import { aPerson, contactAtIso } from "./samples.js";

const FOUR = 240;
const dueDays = (person: ReturnType<typeof aPerson>, from: Day, count: number, dayStartsAt = FOUR) =>
	Array.from({ length: count }, (_, index) => addDays(from, index)).filter((day) => isDue(person, day, dayStartsAt));

describe("a rhythm of 14 days", () => {
	test("is not due on day 13, and is from day 14 on", () => {
		const ana = aPerson({ met: [contactAtIso("2026-11-02T10:00:00")] });
		expect([13, 14, 15].map((days) => isDue(ana, addDays("2026-11-02", days), FOUR))).toEqual([false, true, true]);
		expect(dueSince(ana, FOUR)).toBe("2026-11-16");
		expect(daysSince(ana, "2026-11-17", FOUR)).toBe(15);
	});

	test("of somebody never met counts from the day they were added", () => {
		expect(dueSince(aPerson(), FOUR)).toBe("2026-11-15");
	});

	test("counts by the person's own days: what was before 04:00 belongs to the day before", () => {
		const late = aPerson({ met: [contactAtIso("2026-11-03T02:30:00+01:00", 60)] });
		expect(dueSince(late, FOUR)).toBe("2026-11-16");
		expect(dueSince(late, 0)).toBe("2026-11-17");
	});

	test("starts anew with a contact that is written down late, from the day it was", () => {
		const late = aPerson({ met: [contactAtIso("2026-11-10T10:00:00"), contactAtIso("2026-11-03T10:00:00")] });
		expect(lastContact(late)?.at).toEqual(new Date("2026-11-10T10:00:00Z"));
		expect(dueSince(late, FOUR)).toBe("2026-11-24");
	});
});

describe("who stays away", () => {
	const met = [contactAtIso("2026-11-02T10:00:00")];

	test("in a pause until its day, comes up again on that day", () => {
		const paused = aPerson({ met, paused: { until: "2026-11-20" } });
		expect(dueDays(paused, "2026-11-14", 8)).toEqual(["2026-11-20", "2026-11-21"]);
		expect([isPaused(paused, "2026-11-19"), isPaused(paused, "2026-11-20")]).toEqual([true, false]);
	});

	test("in a pause without an end, never does", () => {
		const paused = aPerson({ met, paused: { until: null } });
		expect(dueDays(paused, "2026-11-14", 400)).toEqual([]);
		expect(dueSince(paused, FOUR)).toBeUndefined();
	});

	test("put off, comes up again on the day, but never before the rhythm says", () => {
		expect(dueDays(aPerson({ met, waitUntil: "2026-11-18" }), "2026-11-14", 5)).toEqual(["2026-11-18"]);
		expect(dueDays(aPerson({ met, waitUntil: "2026-11-10" }), "2026-11-08", 9)).toEqual(["2026-11-16"]);
	});

	test("has no rhythm at all", () => {
		expect(dueDays(aPerson({ met, everyDays: null }), "2026-11-03", 400)).toEqual([]);
	});
});

const contact: fc.Arbitrary<Contact> = fc.record({
	at: fc.integer({ min: 0, max: 90 * 1440 }).map((minute) => new Date(Date.UTC(2026, 8, 1) + minute * 60_000)),
	offset: fc.constantFrom(-480, -420, 0, 60, 120, 345, 660),
	dateOnly: fc.boolean(),
	note: fc.constant(null),
});
const someDay = fc.integer({ min: -30, max: 160 }).map((count) => addDays("2026-09-01", count));
const somebody = fc.record({
	met: fc.array(contact, { maxLength: 6 }),
	everyDays: fc.option(fc.integer({ min: 1, max: 60 })),
	paused: fc.option(fc.record({ until: fc.option(someDay) })),
	waitUntil: fc.option(someDay),
});

test("somebody is due if and only if the last contact is a rhythm ago and they neither pause nor wait, whatever the order of contacts", () => {
	fc.assert(
		fc.property(somebody, someDay, fc.constantFrom(0, 240, 720), (fields, today, dayStartsAt) => {
			const person = aPerson({ ...fields, addedAt: new Date("2026-09-01T12:00:00Z") });
			const days = person.met.map(({ at, offset }) => dayOf(at.getTime(), offset, dayStartsAt));
			const instants = person.met.map(({ at }) => at.getTime());
			const last = days[instants.indexOf(Math.max(...instants))];
			const passed = daysBetween(last ?? dayOf(person.addedAt.getTime(), 0, dayStartsAt), today);
			const isWaiting = person.waitUntil !== null && today < person.waitUntil;
			const pauses = person.paused !== null && (person.paused.until === null || today < person.paused.until);
			const expected = person.everyDays !== null && passed >= person.everyDays && !isWaiting && !pauses;
			expect(isDue(person, today, dayStartsAt)).toBe(expected);
			const shuffled = { ...person, met: person.met.toReversed() };
			// Of two at the same instant in different zones, the one written down last counts.
			if (new Set(instants).size === instants.length) expect(isDue(shuffled, today, dayStartsAt)).toBe(expected);
			expect(daysSince(person, today, dayStartsAt)).toBe(Math.max(0, passed));
		}),
		{ seed: 5, numRuns: 2_000 },
	);
});

describe("a rhythm as one types it", () => {
	test.each([
		["14d", 14],
		["14", 14],
		[" 2w ", 14],
		["2 weeks", 14],
		["Every 2 weeks", 14],
		["fortnightly", 14],
		["every other week", 14],
		["every other day", 2],
		["other month", 61],
		["every second week", 14],
		["every three months", 91],
		["6 mons", undefined],
		["a", undefined],
		["two", undefined],
		["every other", undefined],
		["other", undefined],
		["aday", undefined],
		["constructor days", undefined],
		["5m", undefined],
		["every m", undefined],
		["every mon", undefined],
		["week", 7],
		["a week", 7],
		["daily", 1],
		["every day", 1],
		["month", 30],
		["monthly", 30],
		["3 months", 91],
		["quarterly", 91],
		["1y", 365],
		["yearly", 365],
		["none", null],
		["None", null],
		["", undefined],
		["every", undefined],
		["0d", undefined],
		["-3", undefined],
		["1.5 weeks", undefined],
		["11 years", undefined],
		["soon", undefined],
		["2 fortnights", undefined],
	])("%j is %j days", (typed, days) => {
		expect(rhythmFrom(typed)).toBe(days);
	});

	test.each([
		["5m", 'Write "5 months": m may be minutes as well.'],
		["every M", 'Write "month": m may be minutes as well.'],
		["1 m", 'Write "month": m may be minutes as well.'],
		["3 mon", 'Write "3 months": mon may be Monday as well.'],
		["soon", undefined],
		["5 months", undefined],
		["", undefined],
	])("of %j it is said how it is clearer: %j", (typed, says) => {
		expect(clearerRhythm(typed)).toBe(says);
	});

	test("reads back from its own words", () => {
		fc.assert(
			fc.property(fc.option(fc.integer({ min: 1, max: 3650 })), (days) => {
				expect(rhythmFrom(rhythmWords(days))).toBe(days);
			}),
		);
	});
});
