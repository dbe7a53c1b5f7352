import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PeopleDay } from "../../../../src/peers/people/people-columns.js";
import { hasNotes, labelColumns, personPane } from "../../../../src/peers/people/tab/person-pane.js";
import { widthOf } from "../../../../src/terminal/width.js";
import { addDays } from "../../../../src/time/days.js";
import { contactOn, DAY_STARTS_AT, people, somebody, TODAY } from "../../reach/people.js";

const DAY: PeopleDay = { today: TODAY, dayStartsAt: DAY_STARTS_AT };
const ROOM = { width: 70, rows: 14, notesShown: false };
const SECRET = "Her daughter starts school in September.";
const ana = somebody("Ana Costa", 16, {
	role: "mentor",
	note: SECRET,
	met: [contactOn(60), { ...contactOn(16), note: "about the price" }, contactOn(30)],
});

/** The pane's lines as they are drawn. */
function linesOf(person = ana, room: Partial<typeof ROOM> = {}): string[] {
	const all = { ...ROOM, ...room };
	return personPane(person, DAY, all).sections.flatMap(
		({ label, lines }) =>
			lines.map((line, index) => {
				const indent = label === "" ? 0 : labelColumns(all.width);
				return (index === 0 ? label : "").padEnd(indent) + line;
			}),
		{ seed: 5 },
	);
}
const textOf = (person = ana, room: Partial<typeof ROOM> = {}) => linesOf(person, room).join("\n");

describe("what is said of somebody", () => {
	test("is how to reach them, since when they are there, whose turn it is, and when one talked, newest first", () => {
		expect(linesOf()).toEqual([
			"Ana Costa, mentor, added 23 October",
			"reach by   ana@example.org",
			"in touch   every 14 days; due 2 days ago, Fri 20 Nov",
			"notes      hidden; v shows them",
			"spoke      Fri 6 Nov, 16 days ago",
			"           Fri 23 Oct",
			"           Wed 23 Sep",
		]);
	});

	test.each([
		["paused", { paused: { until: null } }, "every 14 days; paused, z ends it"],
		["paused until a day", { paused: { until: addDays(TODAY, 8) } }, "paused until Mon 30 Nov, z ends it"],
		["put off", { waitUntil: addDays(TODAY, 8) }, "every 14 days; put off to Mon 30 Nov"],
		["without a rhythm", { everyDays: null }, "no rhythm; e sets one"],
		["not to be reached", { contact: null }, "reach by   not noted yet; e adds it"],
		["never spoken to", { met: [] }, "spoke      not yet, as far as is noted"],
		["often spoken to", { met: [1, 2, 3, 4, 5, 6, 7, 8].map(contactOn) }, "and 3 times before that"],
		["deleted", { deleted: true as const }, "Ana Costa, mentor, deleted"],
	])("says it of somebody %s", (_, fields, words) => {
		expect(textOf({ ...ana, ...fields })).toContain(words);
	});

	test("strips what would draw elsewhere", () => {
		const person = { ...ana, name: "A\x1b[2Jna", contact: "a\x07@b\u202e.org" };
		expect(textOf(person)).toContain("Ana, mentor");
		expect(textOf(person)).toContain("a@b.org");
	});
});

describe("private notes", () => {
	test("are not there until they are asked for: not in a line, not in what is read out", () => {
		for (const rows of [4, 6, 8, 12, 40]) {
			const pane = personPane(ana, DAY, { ...ROOM, rows });
			const all = JSON.stringify(pane);
			expect(all).not.toContain("daughter");
			expect(all).not.toContain("about the price");
		}
	});

	test("are all there once they are", () => {
		const text = textOf(ana, { notesShown: true });
		expect(text).toContain(SECRET);
		expect(text).toContain("Fri 6 Nov, 16 days ago: about the price");
		expect(text).not.toContain("hidden");
	});

	test("come before the rest in the fewest rows", () => {
		expect(textOf(ana, { rows: 4, width: 54, notesShown: true })).toContain(SECRET);
	});

	test("say where they are cut, and what shows all", () => {
		const long = { ...ana, note: Array.from({ length: 30 }, (_, line) => `line ${line}`).join("\n") };
		const lines = linesOf(long, { rows: 12, notesShown: true });
		expect(lines.length).toBeLessThanOrEqual(12);
		expect(lines.join("\n")).toContain("e shows all of it");
		expect(lines.join("\n")).toContain("reach by");
	});

	test("are told of only where there are some", () => {
		const without = somebody("Ben", 3);
		expect(hasNotes(without)).toBe(false);
		expect(textOf(without)).not.toContain("notes");
		expect(hasNotes({ note: null, met: [{ ...contactOn(3), note: "x" }] })).toBe(true);
	});
});

test("fits into any room from 1 row and 20 columns on, wide and combining signs included", () => {
	const words = fc.oneof(fc.string({ unit: "grapheme", maxLength: 90 }), fc.constant("李小龙".repeat(9)));
	const room = fc.record({
		width: fc.integer({ min: 18, max: 70 }),
		rows: fc.integer({ min: 1, max: 30 }),
		notesShown: fc.boolean(),
	});
	fc.assert(
		fc.property(people, words, words, words, room, (all, name, contact, note, wanted) => {
			for (const person of [...all, somebody("Ana", 2)]) {
				const met = person.met.map((one) => ({ ...one, note }));
				const { sections, airy } = personPane({ ...person, name, contact, note, met }, DAY, wanted);
				const lines = sections.flatMap(({ label, lines: own }) =>
					own.map((line) => widthOf(line) + (label === "" ? 0 : labelColumns(wanted.width))),
				);
				expect(lines.length + (airy ? 1 : 0)).toBeLessThanOrEqual(wanted.rows);
				expect(Math.max(...lines)).toBeLessThanOrEqual(wanted.width);
			}
		}),
		{ seed: 5 },
	);
});
