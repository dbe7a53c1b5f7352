import { mkdirSync, writeFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import type { Context } from "../../../src/command/context.js";
import {
	addPerson,
	editPerson,
	everybody,
	type PersonFields,
	removePerson,
} from "../../../src/peers/people/people-records.js";
import { PersonFormScreen } from "../../../src/peers/people/person-form-screen.js";
import { thisMoment } from "../../../src/time/moment.js";
import { contextAt } from "../../support/context.js";
import { type Drawn, renderAt } from "../../support/render-at.js";

const ESC = "\x1b";
/** Typed key by key, a long text is kept as often. */
const pasted = (text: string) => `\x1b[200~${text}\x1b[201~`;
const CTRL_S = "\x13";
const CTRL_U = "\x15";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

function open(
	context: Context,
	{ id, columns = 80, rows = 24 }: { id?: string; columns?: number; rows?: number } = {},
) {
	const left: (string | undefined)[] = [];
	const screen = renderAt(<PersonFormScreen context={context} id={id} onBack={(notice) => left.push(notice)} />, {
		columns,
		rows,
	});
	drawn = screen;
	return { screen, left };
}

function added(context: Context, name: string, fields: Partial<PersonFields> = {}) {
	const moment = thisMoment(context.clock);
	const said = { role: "mentor", contact: "ana@example.com", everyDays: 14, note: "Likes walks." } as const;
	return addPerson(context.journal(), { name, ...said, moment, ...fields });
}

/** What another terminal reads in the same home. */
const peopleIn = ({ home }: Context) => everybody(contextAt(home).journal());
const plain = (frame: string) => frame.replace(/\s+/g, " ");

describe("somebody new", () => {
	test("is added with a name alone: a peer without a rhythm", async () => {
		const context = contextAt();
		const { screen, left } = open(context);
		await screen.waitFor(/Somebody behind you +1 of 6/);
		screen.stdin.write(`Ana${CTRL_S}`);
		await expect.poll(() => left).toEqual(["Ana is among your people. u takes it back."]);
		expect(peopleIn(context)).toMatchObject([
			{ name: "Ana", role: "peer", contact: null, everyDays: null, note: null, met: [], paused: null },
		]);
		context.journal().undo(1);
		expect(peopleIn(context)).toEqual([]);
	});

	test("takes all that can be said of them, and says how a rhythm and a date were understood", async () => {
		const context = contextAt();
		const { screen, left } = open(context);
		screen.stdin.write("Ana\rm\rana@example.com\r2 weeks");
		await screen.waitFor("Understood as every 14 days.");
		screen.stdin.write("\ryesterday");
		await screen.waitFor("Understood as Sat 21 Nov 2026.");
		screen.stdin.write("\rLikes walks.\r");
		await expect.poll(() => left).toEqual(["Ana is among your people, every 14 days. u takes it back."]);
		expect(peopleIn(context)).toMatchObject([
			{
				name: "Ana",
				role: "mentor",
				contact: "ana@example.com",
				everyDays: 14,
				note: "Likes walks.",
				met: [{ at: new Date("2026-11-21T12:00:00"), dateOnly: true, note: null }],
			},
		]);
		expect(context.journal().drafts.keys()).toEqual([]);
	});

	test("of a name that is there already is added only when one says so again", async () => {
		const context = contextAt();
		added(context, "Ana");
		const { screen, left } = open(context);
		screen.stdin.write("ana");
		await screen.waitFor("Ana is among your people already.");
		screen.stdin.write(CTRL_S);
		await screen.waitFor("Ctrl-S saves a second one of that name.");
		expect([left, peopleIn(context).length]).toEqual([[], 1]);
		screen.stdin.write(CTRL_S);
		await expect.poll(() => left.length).toBe(1);
		expect(peopleIn(context).map(({ name }) => name)).toEqual(["Ana", "ana"]);
	});

	test.each([
		{ what: "a name", keys: "\t\t", field: "Name", says: "A name will do." },
		{
			what: "a rhythm that is one",
			keys: "Ana\t\t\tnow and then",
			field: "How often",
			says: '"now and then" is no rhythm.',
		},
		{
			what: "a rhythm that is clear",
			keys: "Ana\t\t\t5m",
			field: "How often",
			says: 'Write "5 months": m may be minutes',
		},
		{
			what: "a name of 100 characters at most",
			keys: pasted("x".repeat(101)),
			field: "Name",
			says: "longer than 100 characters",
		},
		{
			what: "a way to reach them of 500 at most",
			keys: `Ana\t\t${pasted("x".repeat(501))}`,
			field: "How to reach",
			says: "longer than 500 characters",
		},
		{ what: "a contact that is past", keys: "Ana\t\t\t\ttomorrow", field: "Last in touch", says: "still to come" },
	])("needs $what", async ({ keys, field, says }) => {
		const context = contextAt();
		const { screen, left } = open(context);
		screen.stdin.write(keys + CTRL_S);
		expect(plain(await screen.waitFor((frame) => plain(frame).includes(says)))).toContain(`▸ ${field}`);
		expect([left, peopleIn(context)]).toEqual([[], []]);
	});

	test("half typed, comes back", async () => {
		const context = contextAt();
		const first = open(context);
		first.screen.stdin.write(`An\tf${ESC}`);
		await expect.poll(() => first.left).toEqual(["Kept for later. Adding somebody again goes on with it."]);
		first.screen.unmount();
		const { screen } = open(context);
		expect(await screen.waitFor("You typed this before")).toMatch(/An\n[\s\S]*● friend/);
		screen.stdin.write("\x18");
		expect(await screen.waitFor("● peer")).not.toContain("An\n");
	});

	test("on a disk that takes nothing stays on the screen until the second Esc", async () => {
		const context = contextAt();
		mkdirSync(context.home, { recursive: true });
		writeFileSync(`${context.home}/drafts`, "a file where the folder should be");
		const { screen, left } = open(context);
		screen.stdin.write(`Ana${ESC}`);
		await screen.waitFor((frame) => plain(frame).includes("Esc once more leaves without it."));
		screen.stdin.write(ESC);
		await expect.poll(() => left).toEqual(["What you typed could not be kept."]);
	});

	test.each([
		{ columns: 60, rows: 15 },
		{ columns: 120, rows: 40 },
	])("fits a window of $columns x $rows, whatever is typed", async ({ columns, rows }) => {
		const { screen } = open(contextAt(), { columns, rows });
		screen.stdin.write(
			`${pasted("会社 ".repeat(30))}\t\t${pasted("x".repeat(90))}\t\t\t${pasted("e\u0301 👩‍👩‍👧\n".repeat(40))}`,
		);
		await screen.waitFor("▸ Note");
	});
});

describe("somebody who is there", () => {
	test("is filled in, and only what was changed is saved", async () => {
		const context = contextAt();
		const { _id: id } = added(context, "Ana");
		const { screen, left } = open(context, { id });
		const frame = await screen.waitFor(/Ana +1 of 5/);
		for (const text of ["● mentor", "ana@example.com", "14 days", "Likes walks."]) expect(frame).toContain(text);
		expect(frame).not.toContain("Last in touch");
		screen.stdin.write(`\t\t\t${CTRL_U}monthly`);
		await screen.waitFor("Understood as every 30 days.");
		// Another terminal, meanwhile.
		editPerson(contextAt(context.home).journal(), id, (now) => ({ ...now, name: "Ana Lima", contact: "0123" }));
		screen.stdin.write(CTRL_S);
		await expect.poll(() => left).toEqual(["Changed: Ana Lima. u takes it back."]);
		const expected = { name: "Ana Lima", contact: "0123", role: "mentor", note: "Likes walks." };
		expect(peopleIn(context)).toMatchObject([{ ...expected, everyDays: 30 }]);
		context.journal().undo(1);
		expect(peopleIn(context)).toMatchObject([{ ...expected, everyDays: 14 }]);
	});

	test("may lose their rhythm, their contact and their note", async () => {
		const context = contextAt();
		const { _id: id } = added(context, "Ana");
		const { screen, left } = open(context, { id });
		screen.stdin.write(`\t\t${CTRL_U}\t${CTRL_U}\t${CTRL_U}${CTRL_S}`);
		await expect.poll(() => left.length).toBe(1);
		expect(peopleIn(context)).toMatchObject([{ name: "Ana", contact: null, everyDays: null, note: null }]);
	});

	test("keeps their own name without a word, and is warned of another's", async () => {
		const context = contextAt();
		added(context, "Ana");
		const { _id: id } = added(context, "Ben");
		const { screen, left } = open(context, { id });
		screen.stdin.write(`${CTRL_U}Ana${CTRL_S}`);
		await screen.waitFor("Ctrl-S saves a second one of that name.");
		screen.stdin.write(`${CTRL_U}Ben${CTRL_S}`);
		await expect.poll(() => left).toEqual(["Nothing changed."]);
	});

	test("deleted meanwhile is said with the keys that help, and what was typed is kept", async () => {
		const context = contextAt();
		const person = added(context, "Ana");
		const { screen, left } = open(context, { id: person._id });
		screen.stdin.write(" Lima");
		await screen.waitFor("Ana Lima");
		removePerson(contextAt(context.home).journal(), person);
		screen.stdin.write(CTRL_S);
		const frame = plain(await screen.waitFor("Ana is deleted."));
		expect(frame).toContain("x shows who is deleted and R brings them back.");
		expect(frame).not.toContain("unfazed ");
		screen.stdin.write(ESC);
		await expect.poll(() => left).toEqual(["Kept for later. Editing them again goes on with it."]);
		expect(context.journal().drafts.load(`edit-person-${person._id}`)).toEqual({ name: "Ana Lima" });
	});

	test("whose adding was undone meanwhile is said with the key that redoes it", async () => {
		const context = contextAt();
		const { screen } = open(context, { id: added(context, "Ana")._id });
		screen.stdin.write(" Lima");
		await screen.waitFor("Ana Lima");
		contextAt(context.home).journal().undo(1);
		screen.stdin.write(CTRL_S);
		await screen.waitFor("Adding Ana was undone.");
	});

	test("with a longer name than one may type keep it while that is not changed", async () => {
		const context = contextAt();
		const { _id: id, name } = added(context, "x".repeat(200));
		const { screen, left } = open(context, { id });
		screen.stdin.write(`\tf${CTRL_S}`);
		await expect.poll(() => left.length).toBe(1);
		expect(peopleIn(context)).toMatchObject([{ name, role: "friend" }]);
	});

	test("who is gone when they are opened is said", async () => {
		const { left } = open(contextAt(), { id: "202611-nobody" });
		await expect.poll(() => left).toEqual(["That person is not in the journal any more."]);
	});
});
