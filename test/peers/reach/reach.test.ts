import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Person } from "../../../src/peers/people/person.js";
import { daysSince, isDue, isPaused, lastContact } from "../../../src/peers/people/rhythm.js";
import { OCCASIONS, type ReachOptions, reachOrder, whoToReach } from "../../../src/peers/reach/reach.js";
import { addDays } from "../../../src/time/days.js";
import { DAY_STARTS_AT, people, somebody, TODAY } from "./people.js";

const options = (occasion: ReachOptions["occasion"], more: Partial<ReachOptions> = {}): ReachOptions => ({
	occasion,
	dayStartsAt: DAY_STARTS_AT,
	...more,
});
const names = (all: readonly Person[], given: ReachOptions) => reachOrder(all, TODAY, given).map(({ name }) => name);
const daysOf = (person: Person) => daysSince(person, TODAY, DAY_STARTS_AT);
const isPutOff = ({ waitUntil }: Person) => waitUntil !== null && waitUntil > TODAY;

describe("whatever the people and the occasion", () => {
	const anyone = fc.tuple(people, fc.constantFrom(...OCCASIONS));

	test("nobody is named who is paused or was spoken to today, everybody else is, but on a turn", () => {
		fc.assert(
			fc.property(anyone, ([all, occasion]) => {
				const order = reachOrder(all, TODAY, options(occasion));
				const canBe = all.filter(
					(person) => !isPaused(person, TODAY) && !(lastContact(person) !== undefined && daysOf(person) === 0),
				);
				const expected = occasion === "turn" ? canBe.filter((person) => isDue(person, TODAY, DAY_STARTS_AT)) : canBe;
				expect(new Set(order)).toEqual(new Set(expected));
				expect(order).toHaveLength(expected.length);
				expect(whoToReach(all, TODAY, options(occasion))?.person).toBe(order[0]);
			}),
		);
	});

	test("it does not depend on the order in which people were added, and is the same all day", () => {
		fc.assert(
			fc.property(anyone, fc.integer(), ([all, occasion], turns) => {
				const at = all.length === 0 ? 0 : Math.abs(turns) % all.length;
				const turned = [...all.slice(at), ...all.slice(0, at)];
				expect(reachOrder(turned, TODAY, options(occasion))).toEqual(reachOrder(all, TODAY, options(occasion)));
			}),
		);
	});

	test("on a turn nobody stands before one who is longer over, in their own rhythm", () => {
		fc.assert(
			fc.property(people, (all) => {
				const over = reachOrder(all, TODAY, options("turn")).map((person) => daysOf(person) / (person.everyDays ?? 1));
				expect(over).toEqual(over.toSorted((left, right) => right - left));
			}),
		);
	});

	test("in a slump and after a hard no: put off last, who helps first, then who can be reached, then the longest", () => {
		fc.assert(
			fc.property(people, fc.constantFrom("slump" as const, "hard" as const), (all, occasion) => {
				const first = { slump: ["mentor", "coach", "peer"], hard: ["peer", "friend"] }[occasion];
				const ranks = reachOrder(all, TODAY, options(occasion)).map((person) =>
					[
						isPutOff(person) ? 1 : 0,
						first.includes(person.role) ? 0 : 1,
						person.contact ? 0 : 1,
						1000 - daysOf(person),
					].join(),
				);
				expect(ranks).toEqual(ranks.toSorted());
			}),
		);
	});
});

describe("who comes first", () => {
	test("of those due the one longest over relative to their rhythm: 10 days of 5 before 20 of 14", () => {
		const all = [somebody("Ana", 20, { everyDays: 14 }), somebody("Ben", 10, { everyDays: 5 })];
		expect(names(all, options("turn"))).toEqual(["Ben", "Ana"]);
	});

	test("in a slump a mentor before a friend, after a hard no the friend", () => {
		const all = [somebody("Ana", 40, { role: "friend" }), somebody("Ben", 3, { role: "mentor" })];
		expect(names(all, options("slump"))).toEqual(["Ben", "Ana"]);
		expect(names(all, options("hard"))).toEqual(["Ana", "Ben"]);
	});

	test("who got a message on a day before and is silent comes after the others, not on the day itself, nor for ever", () => {
		const all = [somebody("Ana", 40), somebody("Ben", 10)];
		const writtenBefore = (days: number) =>
			names(all, options("hard", { written: { "id-of-ana": addDays(TODAY, -days) } }));
		expect(writtenBefore(0)).toEqual(["Ana", "Ben"]);
		expect(writtenBefore(1)).toEqual(["Ben", "Ana"]);
		expect(writtenBefore(6)).toEqual(["Ben", "Ana"]);
		expect(writtenBefore(7)).toEqual(["Ana", "Ben"]);
	});

	test("where nothing tells people apart each has their day", () => {
		const all = ["Ana", "Ben", "Cleo"].map((name) => somebody(name, null));
		const first = [0, 1, 2].map((count) => whoToReach(all, addDays(TODAY, count), options("wish"))?.person.name);
		expect(new Set(first)).toEqual(new Set(["Ana", "Ben", "Cleo"]));
	});
});

describe("why now", () => {
	const whyOf = (person: Person, given: ReachOptions) => whoToReach([person], TODAY, given)?.why;

	test("says how long it has been, and what one wanted", () => {
		expect(whyOf(somebody("Ana", 16), options("turn"))).toBe("16 days since you spoke; you wanted every 14 days.");
		expect(whyOf(somebody("Ana", 1, { everyDays: 1 }), options("turn"))).toBe(
			"1 day since you spoke; you wanted every day.",
		);
		expect(whyOf(somebody("Ana", null), options("turn"))).toBe(
			"Added 30 days ago, not spoken to since; you wanted every 14 days.",
		);
		expect(whyOf(somebody("Ana", 3), options("wish"))).toBe("3 days since you spoke.");
	});

	test("in a slump says the figures, after a hard no that it was one", () => {
		const figures = "no yes in the last 60 answers, usually about 5";
		expect(whyOf(somebody("Ana", 3), options("slump", { figures }))).toBe(
			"No yes in the last 60 answers, usually about 5. 3 days since you spoke.",
		);
		const hard = (hardNo?: string) => whyOf(somebody("Ana", 3), options("hard", { hardNo }));
		expect(hard(TODAY)).toBe("That was a hard no. 3 days since you spoke.");
		expect(hard(addDays(TODAY, -1))).toBe("There was a hard no yesterday. 3 days since you spoke.");
	});

	test("without figures or a hard no says nothing of them", () => {
		expect(whyOf(somebody("Ana", 3), options("hard"))).toBe("3 days since you spoke.");
		expect(whyOf(somebody("Ana", 3), options("slump"))).toBe("3 days since you spoke.");
	});
});
