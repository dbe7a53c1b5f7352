import { describe, expect, test } from "vitest";
import { addPerson } from "../../src/peers/people/people-records.js";
import { targetOf } from "../../src/today/due-target-command.js";
import { contextAt } from "../support/context.js";

/** Somebody added so many days before the context's day, with a rhythm of 7 days. */
function person(context: ReturnType<typeof contextAt>, name: string, daysAgo: number) {
	const moment = { at: context.clock.now() - daysAgo * 86_400_000, offset: 60, dateOnly: false };
	return addPerson(context.journal(), { name, role: "peer", contact: null, everyDays: 7, note: null, moment });
}

describe("whom a name means", () => {
	test("of several it fits in part, who is due", () => {
		const context = contextAt();
		person(context, "Benita Krause", 2);
		const due = person(context, "Benno", 9);
		expect(targetOf(context, "ben").person?._id).toBe(due._id);
	});

	test("who is called exactly so, and nobody else who is due", () => {
		const context = contextAt();
		person(context, "Benita Krause", 9);
		const ben = person(context, "Ben", 2);
		expect(targetOf(context, "ben").person?._id).toBe(ben._id);
	});

	test("of two of the same name none, whoever is due", () => {
		const context = contextAt();
		person(context, "Ana Souza", 2);
		person(context, "ana souza", 9);
		expect(() => targetOf(context, "Ana Souza")).toThrow("is the name of 2. Give the id");
	});
});
