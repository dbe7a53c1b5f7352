import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/command/failure.js";
import { findPerson, namesake } from "../../../src/peers/people/find-person.js";
import { aPerson } from "./samples.js";

const PEOPLE = [
	aPerson({ _id: "k7h3m9q2xzzz", name: "Ana Berg" }),
	aPerson({ _id: "b8h3m9q2xyyy", name: "Ana" }),
	aPerson({ _id: "c9d4n1r5wxxx", name: "Çağla Ünsal" }),
	aPerson({ _id: "d1e5p2s6vwww", name: "Bo", deleted: true }),
	aPerson({ _id: "e2f6q3t7cvvv", name: "田中 太郎" }),
];
const found = (typed: string, wanted?: "deleted") => findPerson(PEOPLE, typed, wanted).name;

function failing(typed: string, wanted?: "deleted", people = PEOPLE): { code: number; says: string } {
	try {
		findPerson(people, typed, wanted);
	} catch (error) {
		if (error instanceof Failure) return { code: error.exitCode, says: error.message };
	}
	throw new Error(`"${typed}" was found, or failed in some other way`);
}

test.each([
	["ana", "Ana"],
	["ANA", "Ana"],
	["ana b", "Ana Berg"],
	["berg", "Ana Berg"],
	["cagla", "Çağla Ünsal"],
	["ünsal", "Çağla Ünsal"],
	["k7h3m9q2xzzz", "Ana Berg"],
	["k7h3", "Ana Berg"],
	["田", "田中 太郎"],
])("%j names %s", (typed, name) => {
	expect(found(typed)).toBe(name);
});

describe("what names nobody, or several", () => {
	test("lists those who fit, with their ids", () => {
		const { code, says } = failing("an");
		expect(code).toBe(2);
		expect(says).toBe(
			'"an" fits 2 people: Ana Berg (peer, added Sun 1 Nov 2026, id k7h3m9q2xzzz), Ana (peer, added Sun 1 Nov 2026, id b8h3m9q2xyyy). Give more of the name, or the id.',
		);
		expect(failing("m9q2").says).toContain("fits 2 people");
	});

	test("tells two of one name apart by role and day, and asks for the id: more of the name does not help", () => {
		const twins = [
			aPerson({ _id: "k7h3m9q2xzzz", name: "Ana", role: "mentor" }),
			aPerson({ _id: "b8h3m9q2xyyy", name: "ana", addedAt: new Date("2025-03-02T10:00:00Z") }),
		];
		expect(failing("Ana", undefined, twins).says).toBe(
			'"Ana" fits 2 people: Ana (mentor, added Sun 1 Nov 2026, id k7h3m9q2xzzz), ana (peer, added Sun 2 Mar 2025, id b8h3m9q2xyyy). Give the id.',
		);
	});

	test("says whom it may have meant", () => {
		expect(failing("Berk")).toEqual({
			code: 1,
			says: 'there is nobody called "Berk". Did you mean Berg? See: unfazed people',
		});
		expect(failing(" ").code).toBe(2);
	});

	test("says of a deleted one how to bring them back, and of another that there is nothing to restore", () => {
		expect(failing("bo")).toEqual({
			code: 1,
			says: "Bo is deleted. Bring them back with: unfazed people restore d1e5p2s6vwww",
		});
		expect(found("bo", "deleted")).toBe("Bo");
		expect(failing("berg", "deleted")).toEqual({
			code: 1,
			says: "Ana Berg is not deleted. There is nothing to restore.",
		});
		expect(failing("zoe", "deleted").says).toContain("See: unfazed people list --deleted");
	});
});

test("a namesake is one of the same name without case and accents, not deleted, and another", () => {
	expect(namesake(PEOPLE, "cagla  unsal")?._id).toBe("c9d4n1r5wxxx");
	expect(namesake(PEOPLE, "cagla unsal", "c9d4n1r5wxxx")).toBeUndefined();
	expect(namesake(PEOPLE, "bo")).toBeUndefined();
	expect(namesake(PEOPLE, "an")).toBeUndefined();
});
