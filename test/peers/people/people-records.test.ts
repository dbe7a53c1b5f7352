import { describe, expect, test } from "vitest";
import {
	editPerson,
	everybody,
	meet,
	pause,
	putOff,
	removePerson,
	restorePerson,
	takeUp,
} from "../../../src/peers/people/people-records.js";
import { contactAt } from "../../../src/peers/people/person.js";
import { lastContact } from "../../../src/peers/people/rhythm.js";
import { thisMoment } from "../../../src/time/moment.js";
import { contextAt } from "../../support/context.js";
import { addSomebody } from "./samples.js";

const DAY = 86_400_000;

describe("being in touch", () => {
	test("ends the waiting for a later day, where it is the newest contact", () => {
		const context = contextAt();
		const journal = context.journal();
		const ana = addSomebody(context, "Ana", 16);
		putOff(journal, ana._id, "2026-11-29");
		const now = thisMoment(context.clock);
		const older = meet(journal, ana, contactAt({ ...now, at: now.at - 20 * DAY }));
		expect([older.waitUntil, older.met.length]).toEqual(["2026-11-29", 2]);
		const newer = meet(journal, ana, contactAt(now, "lunch"));
		expect(newer.waitUntil).toBeNull();
		expect(lastContact(newer)?.note).toBe("lunch");
	});

	test("in two terminals at once keeps both contacts", () => {
		const context = contextAt();
		const ana = addSomebody(context, "Ana", null);
		const other = contextAt(context.home).journal();
		meet(other, ana, contactAt(thisMoment(context.clock), "theirs"));
		const both = meet(context.journal(), ana, contactAt(thisMoment(context.clock), "ours"));
		expect(both.met.map(({ note }) => note)).toEqual(["theirs", "ours"]);
	});

	test("leaves a pause as it is", () => {
		const context = contextAt();
		const ana = addSomebody(context, "Ana", null);
		pause(context.journal(), ana, null);
		const met = meet(context.journal(), ana, contactAt(thisMoment(context.clock)));
		expect(met.paused).toEqual({ until: null });
		expect(takeUp(context.journal(), ana).paused).toBeNull();
	});
});

test("who was deleted is not there, is not changed, and comes back; whose adding was undone is not among the deleted", () => {
	const context = contextAt();
	const journal = context.journal();
	const ana = addSomebody(context, "Ana", 3);
	removePerson(journal, ana);
	expect(everybody(journal)).toEqual([]);
	expect(everybody(journal, { deleted: true })).toHaveLength(1);
	expect(() => putOff(journal, ana._id, "2026-11-29")).toThrow(
		`Ana is deleted. Bring them back with: unfazed people restore ${ana._id}`,
	);
	restorePerson(journal, ana);
	expect(editPerson(journal, ana._id, (current) => ({ ...current, name: "Anna" })).name).toBe("Anna");
	addSomebody(context, "Bo", 3);
	journal.undo(1);
	expect(everybody(journal, { deleted: true }).map(({ name }) => name)).toEqual(["Anna"]);
	expect(() => meet(journal, { _id: "zzzzzzzzzzzz" }, contactAt(thisMoment(context.clock)))).toThrow(
		"not in the journal",
	);
});

test("each change has a name that reads well", () => {
	const context = contextAt();
	const journal = context.journal();
	const ana = addSomebody(context, "Ana", 3);
	meet(journal, ana, contactAt(thisMoment(context.clock)));
	putOff(journal, ana._id, "2026-11-29");
	pause(journal, ana, "2026-12-01");
	pause(journal, ana, null);
	takeUp(journal, ana);
	removePerson(journal, ana);
	expect(journal.changes(9).undo.map(({ says }) => says)).toEqual([
		"deletion of Ana",
		"end of the pause of Ana",
		"pause of Ana",
		"pause of Ana until Tue 1 Dec",
		"contact with Ana put off to Sun 29 Nov",
		"met Ana",
		"person: Ana",
	]);
});
