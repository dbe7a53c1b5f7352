import fc from "fast-check";
import { expect, test } from "vitest";
import { bankCollection, DEPOSIT_KINDS } from "../../src/bank/deposit-records.js";
import { yearsAgoToday } from "../../src/bank/years-ago.js";
import { demoDeposits, demoPeople } from "../../src/dashboard/demo-behind.js";
import { peopleCollection } from "../../src/peers/people/people-collection.js";
import { isDue } from "../../src/peers/people/rhythm.js";
import { clockFrom } from "../../src/time/clock.js";
import { calendarDay } from "../../src/time/local.js";
import { dateOf, todayOf } from "../../src/time/moment.js";
import { contextAt } from "../support/context.js";

const instants = fc.date({ min: new Date("2024-01-01"), max: new Date("2030-12-31"), noInvalidDate: true });
const DAY_STARTS_AT = 240;

test("whenever it is: every kind, one of this day last year, none in the future, and the same again for the same seed", () => {
	fc.assert(
		fc.property(instants, fc.nat(9_999), (at, seed) => {
			const clock = clockFrom(at.toISOString());
			const deposits = demoDeposits(seed, clock);
			expect(demoDeposits(seed, clock)).toEqual(deposits);
			expect(new Set(deposits.map(({ kind }) => kind))).toEqual(new Set(DEPOSIT_KINDS));
			for (const deposit of deposits) expect(deposit.at.getTime()).toBeLessThan(at.getTime());
			expect(deposits.some(({ private: isPrivate }) => isPrivate)).toBe(true);
			const today = dateOf(clock);
			const ofLastYear = deposits.filter(
				(made) => yearsAgoToday(calendarDay(made.at.getTime(), made.offset), today) === 1,
			);
			if (!today.endsWith("02-29")) expect(ofLastYear.length).toBeGreaterThan(0);
		}),
		{ numRuns: 40, examples: [[new Date("2028-02-29T10:00:00Z"), 1]] },
	);
});

test("for two of the people it is time, and not for the one who is paused", () => {
	fc.assert(
		fc.property(instants, (at) => {
			const clock = clockFrom(at.toISOString());
			const today = todayOf(clock, DAY_STARTS_AT);
			const people = demoPeople(clock).map((person) => ({ ...person, _id: person.name, rev: 1 }));
			const due = people.filter((person) => isDue(person, today, DAY_STARTS_AT)).map(({ name }) => name);
			expect(due).toEqual(["Ana Whitlock", "Tomasz Wolny"]);
		}),
		{ numRuns: 40 },
	);
});

test("the journal takes all of it", () => {
	const context = contextAt();
	const journal = context.journal();
	journal.add("deposits", bankCollection, demoDeposits(3, context.clock));
	journal.add("people", peopleCollection, demoPeople(context.clock));
	expect(journal.records(bankCollection).inMonth(null)).toHaveLength(demoDeposits(3, context.clock).length);
	expect(journal.records(peopleCollection).inMonth(null)).toHaveLength(5);
	expect(journal.damage()).toEqual([]);
});
