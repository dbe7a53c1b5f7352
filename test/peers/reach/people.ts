import fc from "fast-check";
import { type Contact, type Person, ROLES } from "../../../src/peers/people/person.js";
import { addDays, type Day } from "../../../src/time/days.js";

/** The day of the rules' tests, and the minute at which it began. */
export const TODAY = "2026-11-22";
export const DAY_STARTS_AT = 240;

/** Once in touch, at noon of the day so many days before today. */
export function contactOn(daysAgo: number): Contact {
	return { at: new Date(`${addDays(TODAY, -daysAgo)}T12:00:00Z`), offset: 0, dateOnly: false, note: null };
}

/** Somebody, spoken to `daysAgo` days before today; with null, only added 30 days before. */
export function somebody(name: string, daysAgo: number | null, fields: Partial<Person> = {}): Person {
	return {
		_id: `id-of-${name.toLowerCase()}`,
		rev: 1,
		name,
		role: "peer",
		contact: "ana@example.org",
		everyDays: 14,
		note: null,
		addedAt: new Date(`${addDays(TODAY, -30)}T12:00:00Z`),
		addedOffset: 0,
		met: daysAgo === null ? [] : [contactOn(daysAgo)],
		paused: null,
		waitUntil: null,
		...fields,
	};
}

const day: fc.Arbitrary<Day> = fc.integer({ min: -20, max: 20 }).map((count) => addDays(TODAY, count));

/** People of every kind, each with an id of their own. */
export const people: fc.Arbitrary<Person[]> = fc
	.array(
		fc.record({
			role: fc.constantFrom(...ROLES),
			contact: fc.option(fc.constant("call 0123")),
			everyDays: fc.option(fc.integer({ min: 1, max: 60 })),
			met: fc.array(fc.integer({ min: 0, max: 90 }).map(contactOn), { maxLength: 3 }),
			paused: fc.option(fc.record({ until: fc.option(day) })),
			waitUntil: fc.option(day),
		}),
		{ maxLength: 8 },
	)
	.map((all) => all.map((fields, index) => somebody(`Person${index}`, null, fields)));
