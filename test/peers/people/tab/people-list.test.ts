import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsFor, GAP, type PeopleDay } from "../../../../src/peers/people/people-columns.js";
import { dueSince } from "../../../../src/peers/people/rhythm.js";
import { peopleLayout } from "../../../../src/peers/people/tab/people-layout.js";
import { listedPeople, MARKS, rowOf, standingOf } from "../../../../src/peers/people/tab/people-list.js";
import { nobodyYet } from "../../../../src/peers/people/tab/people-tab-words.js";
import { personPane } from "../../../../src/peers/people/tab/person-pane.js";
import { addDays } from "../../../../src/time/days.js";
import { DAY_STARTS_AT, people, somebody, TODAY } from "../../reach/people.js";

const DAY: PeopleDay = { today: TODAY, dayStartsAt: DAY_STARTS_AT };
const names = (all: readonly { name: string }[]) => all.map(({ name }) => name);

describe("the order", () => {
	test("is whose turn it is, the longest waiting first, then who comes next, those without a rhythm, the paused", () => {
		const all = [
			somebody("Paused", 60, { paused: { until: null } }),
			somebody("Fresh", 1),
			somebody("No rhythm", 50, { everyDays: null }),
			somebody("Due", 15),
			somebody("Long due", 30),
			somebody("Put off", 40, { waitUntil: addDays(TODAY, 2) }),
			somebody("Slow", 20, { everyDays: 90 }),
		];
		expect(names(listedPeople(all, "", DAY))).toEqual([
			"Long due",
			"Due",
			"Put off",
			"Fresh",
			"Slow",
			"No rhythm",
			"Paused",
		]);
	});

	test("holds for everybody, and nobody is lost or doubled", () => {
		fc.assert(
			fc.property(people, (all) => {
				const listed = listedPeople(all, "", DAY);
				expect(new Set(listed)).toEqual(new Set(all));
				expect(listed).toHaveLength(all.length);
				const ranks = listed.map((person) => {
					const { due, paused } = standingOf(person, DAY);
					return paused ? 3 : person.everyDays === null ? 2 : due ? 0 : 1;
				});
				expect(ranks).toEqual(ranks.toSorted());
				const since = listed
					.filter((_, row) => (ranks[row] ?? 3) < 2)
					.map((person) => dueSince(person, DAY.dayStartsAt) ?? "");
				expect(since).toEqual(since.toSorted());
			}),
			{ seed: 5 },
		);
	});

	test("leaves out whom the filter does not find", () => {
		const all = [somebody("Ana", 3, { role: "mentor" }), somebody("Béa", 3, { note: "met in Lyon" })];
		expect(names(listedPeople(all, "bea", DAY))).toEqual(["Béa"]);
		expect(names(listedPeople(all, "LYON", DAY))).toEqual(["Béa"]);
		expect(names(listedPeople(all, "mentor a", DAY))).toEqual(["Ana"]);
		expect(listedPeople(all, "nobody", DAY)).toEqual([]);
	});
});

test("nobody deleted is due or paused", () => {
	const person = somebody("Gone", 90, { deleted: true });
	expect(standingOf(person, DAY)).toEqual({ due: false, paused: false });
	expect(rowOf(person, DAY).turn).toBe("");
});

describe("the columns", () => {
	const rows = (all: ReturnType<typeof somebody>[]) => all.map((person) => rowOf(person, DAY));
	const kept = (width: number) =>
		columnsFor(rows([somebody("Ana Costa", 16)]), width - MARKS).others.map(({ column }) => column);

	test.each([
		[78, ["role", "spoken", "rhythm", "turn"]],
		[58, ["role", "spoken", "turn"]],
		[50, ["spoken", "turn"]],
		[40, ["turn"]],
		[18, []],
	])("in %i columns: %j", (width, columns) => {
		expect(kept(width)).toEqual(columns);
	});

	test("never take more than there is", () => {
		const any = fc.tuple(people, fc.integer({ min: 6, max: 200 }), fc.string({ maxLength: 40 }));
		fc.assert(
			fc.property(any, ([all, width, name]) => {
				const { name: wide, others } = columnsFor(rows([...all, somebody(name, 400)]), width - MARKS);
				expect(MARKS + wide + others.reduce((sum, other) => sum + GAP + other.width, 0)).toBeLessThanOrEqual(width);
			}),
			{ seed: 5 },
		);
	});
});

describe("the layout", () => {
	/** The room of the tab in a window: without the header, the foot's rule and its keys. */
	test.each([
		[60, 10, 4, false],
		[80, 19, 4, false],
		[120, 35, 20, false],
		[140, 35, 20, true],
		[200, 45, 20, true],
	])("of %i x %i gives the list at least %i rows; beside: %s", (columns, rows, least, beside) => {
		const layout = peopleLayout(columns, rows, { count: 300, filtered: false });
		expect(layout.beside).toBe(beside);
		expect(layout.list.rows).toBeGreaterThanOrEqual(least);
		expect(layout.pane.rows).toBeGreaterThanOrEqual(4);
	});

	test("leaves a list beside somebody all its columns, and whose turn it is a line", () => {
		const slow = somebody("Maximilian von B", 120, { everyDays: 120 });
		const all = ["role", "spoken", "rhythm", "turn"];
		for (let columns = 60; columns <= 220; columns++) {
			const { beside, list, pane } = peopleLayout(columns, 35, { count: 9, filtered: false });
			if (!beside) continue;
			const { others } = columnsFor([rowOf(slow, DAY)], list.width - MARKS);
			expect(others.map(({ column }) => column)).toEqual(all);
			const { sections } = personPane(slow, DAY, { width: pane.width, rows: pane.rows, notesShown: false });
			expect(sections.find(({ id }) => id === "turn")?.lines).toHaveLength(1);
		}
	});

	test("fits into whatever there is from 20 columns and 8 rows on, and is the same whoever is chosen", () => {
		const room = fc.record({
			columns: fc.integer({ min: 20, max: 300 }),
			rows: fc.integer({ min: 8, max: 90 }),
			count: fc.integer({ min: 1, max: 300 }),
			filtered: fc.boolean(),
		});
		fc.assert(
			fc.property(room, ({ columns, rows, ...what }) => {
				const { beside, air, list, pane } = peopleLayout(columns, rows, what);
				const head = what.filtered ? 2 : 1;
				expect(list.rows).toBeGreaterThanOrEqual(1);
				expect(pane.rows).toBeGreaterThanOrEqual(1);
				const tall = beside ? Math.max(head + list.rows, pane.rows) : head + list.rows + 1 + pane.rows;
				expect(air + tall).toBeLessThanOrEqual(rows);
				expect(beside ? list.width + 3 + pane.width : Math.max(list.width, pane.width)).toBeLessThanOrEqual(
					columns - 2,
				);
			}),
			{ seed: 5 },
		);
	});
});

describe("the words for an empty tab", () => {
	test("stand whole in the smallest window", () => {
		const { paragraphs } = nobodyYet(54, 10, 0);
		expect(paragraphs.flat().length).toBeLessThanOrEqual(10);
		expect(paragraphs.flat().join(" ")).toContain("138 trials");
	});

	test("keep how to begin wherever there is a row for it", () => {
		fc.assert(
			fc.property(fc.integer({ min: 20, max: 90 }), fc.integer({ min: 4, max: 40 }), (width, rows) => {
				const { paragraphs, gap } = nobodyYet(width, rows, 0);
				const taken = paragraphs.flat().length + gap * (paragraphs.length - 1);
				expect(paragraphs.at(-1)?.[0]).toMatch(/^\+ adds/);
				expect(taken).toBeLessThanOrEqual(Math.max(rows, paragraphs.at(-1)?.length ?? 0));
				const back = nobodyYet(width, rows, 3).paragraphs.flat().join(" ");
				expect(back).toMatch(/3 people are deleted: x .* R .*\+ adds/);
			}),
			{ seed: 5 },
		);
	});
});
