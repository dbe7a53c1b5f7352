import { afterEach, describe, expect, test } from "vitest";
import type { Context } from "../../../../src/command/context.js";
import { DashboardScreen } from "../../../../src/dashboard/dashboard-screen.js";
import {
	addPerson,
	editPerson,
	everybody,
	meet,
	type PersonFields,
	removePerson,
} from "../../../../src/peers/people/people-records.js";
import { contactAt, type Person } from "../../../../src/peers/people/person.js";
import { contextAt } from "../../../support/context.js";
import { type Drawn, renderAt } from "../../../support/render-at.js";

const DAY = 86_400_000;
const SECRET = "Her daughter starts school in September.";
const DOWN = "\x1b[B";

const drawn: Drawn[] = [];
afterEach(() => {
	for (const screen of drawn.splice(0)) screen.unmount();
});

async function open(context: Context, columns = 80, rows = 24, screenReader = false): Promise<Drawn> {
	const screen = renderAt(<DashboardScreen context={context} quit={() => {}} />, { columns, rows, screenReader });
	drawn.push(screen);
	await screen.waitFor("5 Peers");
	screen.stdin.write("5");
	await screen.waitFor(/▸5 Peers|5 Peers \(shown\)/);
	return screen;
}

/** Somebody one last talked with so many days before now; never with null. */
function add(
	context: Context,
	name: string,
	daysAgo: number | null,
	fields: Partial<Omit<PersonFields, "met">> = {},
): Person {
	const momentOf = (days: number) => {
		const at = context.clock.now() - days * DAY;
		return { at, offset: context.clock.offsetAt(at), dateOnly: false };
	};
	return addPerson(context.journal(), {
		name,
		role: "peer",
		contact: null,
		everyDays: 14,
		note: null,
		moment: momentOf(40),
		...fields,
		met: daysAgo === null ? null : contactAt(momentOf(daysAgo)),
	});
}

/** Ana's turn came 2 days ago; Ben and Cleo were spoken to since; Dan has no rhythm. */
function fourPeople(): Context {
	const context = contextAt();
	add(context, "Ben", 3);
	add(context, "Ana Costa", 16, { role: "mentor", contact: "ana@example.org", note: SECRET });
	add(context, "Cleo", 8);
	add(context, "Dan", 30, { everyDays: null, role: "friend" });
	return context;
}

const personIn = (context: Context, name: string) => everybody(context.journal()).find((one) => one.name === name);
const namesIn = (context: Context) =>
	everybody(context.journal())
		.map(({ name }) => name)
		.sort();
const selectedIn = (frame: string) => /▸ [● ] (\S+)/.exec(frame)?.[1];
const rowsIn = (frame: string, names: readonly string[]) =>
	frame.split("\n").flatMap((line) => names.find((name) => line.slice(0, 24).includes(name)) ?? []);

describe("the list", () => {
	test("has those whose turn it is first, marked and in words, then who comes next, then those without a rhythm", async () => {
		const screen = await open(fourPeople());
		const frame = await screen.waitFor("4 people, 1 due");
		const rows = frame.split("\n").slice(5, 9);
		expect(rows.map((row) => row.trim())).toEqual([
			expect.stringMatching(/^▸ ● Ana Costa +mentor +spoke 16 days ago +every 14 days +due 2 days ago$/),
			expect.stringMatching(/^Cleo +peer +spoke 8 days ago +every 14 days +due in 6 days$/),
			expect.stringMatching(/^Ben +peer +spoke 3 days ago +every 14 days +due in 11 days$/),
			expect.stringMatching(/^Dan +friend +spoke 30 days ago +no rhythm$/),
		]);
		expect(frame).toContain("reach by   ana@example.org");
		expect(frame).toContain("1 of 4");
	});

	test("shows what another terminal wrote within a second, and stays with whom it shows", async () => {
		const context = fourPeople();
		const screen = await open(context);
		await screen.waitFor("4 people");
		add(contextAt(context.home), "Zoe", 90);
		const frame = await screen.waitFor("5 people, 2 due", 1000);
		expect(rowsIn(frame, ["Zoe", "Ana"])[0]).toBe("Zoe");
		expect(selectedIn(frame)).toBe("Ana");
		const other = contextAt(context.home);
		const ana = personIn(other, "Ana Costa");
		if (ana) removePerson(other.journal(), ana);
		expect(selectedIn(await screen.waitFor("4 people", 1000))).toBe("Cleo");
		add(contextAt(context.home), "Yan", 80);
		expect(selectedIn(await screen.waitFor("Yan", 1000))).toBe("Cleo");
	});

	test("is as one left it when one comes back from another tab, and the notes are hidden again", async () => {
		const screen = await open(fourPeople());
		await screen.waitFor("4 people");
		screen.stdin.write(`/o${DOWN}`);
		await screen.waitFor("2 of 4 people");
		screen.stdin.write("v");
		await screen.waitFor(SECRET);
		screen.stdin.write("1");
		await screen.waitFor("▸1 Today");
		screen.stdin.write("5");
		const frame = await screen.waitFor("▸5 Peers");
		expect(frame).toContain("2 of 4 people");
		expect(frame).toContain("/ o");
		expect(frame).not.toContain(SECRET);
	});

	test("goes through three hundred, a page and an end at a time", async () => {
		const context = contextAt();
		for (let index = 0; index < 300; index++)
			add(context, `Person ${String(index).padStart(3, "0")}`, 1 + (index % 60));
		const screen = await open(context);
		await screen.waitFor("300 people");
		screen.stdin.write("G");
		await screen.waitFor("300 of 300");
		screen.stdin.write("g ");
		await screen.waitFor(/[5-9] of 300/);
		screen.stdin.write("/person 29");
		await screen.waitFor("13 of 300 people");
		screen.stdin.write("7");
		await screen.waitFor("1 of 300 people");
	});
});

describe("one key", () => {
	test("t: one talked today; the turn is over, the person stays chosen, and u takes it back", async () => {
		const context = fourPeople();
		const screen = await open(context);
		await screen.waitFor("4 people, 1 due");
		screen.stdin.write("t");
		const frame = await screen.waitFor("You talked with Ana Costa today. Due in 14 days. u takes it back.");
		expect(frame).toMatch(/▸ {3}Ana Costa +mentor +spoke today/);
		expect(frame).toContain("4 people ");
		expect(context.journal().nextUndo()?.says).toBe("met Ana Costa");
		screen.stdin.write("t");
		await screen.waitFor("That you talked with Ana Costa today is noted already.");
		expect(personIn(context, "Ana Costa")?.met).toHaveLength(2);
		screen.stdin.write("u");
		expect(selectedIn(await screen.waitFor("4 people, 1 due"))).toBe("Ana");
	});

	test("z: they are paused and go to the end, which is said; z again takes them up", async () => {
		const screen = await open(fourPeople());
		await screen.waitFor("4 people, 1 due");
		screen.stdin.write("z");
		const frame = await screen.waitFor("Ana Costa is paused");
		expect(rowsIn(frame.split("Ana Costa, mentor")[0] ?? "", ["Ana", "Ben", "Cleo", "Dan"])).toEqual([
			"Cleo",
			"Ben",
			"Dan",
			"Ana",
		]);
		expect(frame).toContain("4 people, 1 paused");
		expect(frame).toContain("every 14 days; paused, z ends it");
		screen.stdin.write("z");
		await screen.waitFor("Ana Costa is not paused any more. They are due still.");
	});

	test("d: they are gone, whoever has their place is chosen, and u brings them back", async () => {
		const screen = await open(fourPeople());
		await screen.waitFor("4 people");
		screen.stdin.write("jd");
		const frame = await screen.waitFor("Cleo is deleted. u brings them back.");
		expect(selectedIn(frame)).toBe("Ben");
		screen.stdin.write("u");
		expect(selectedIn(await screen.waitFor(/▸ +Cleo/))).toBe("Cleo");
		screen.stdin.write("d");
		await screen.waitFor("Cleo is deleted. u brings them back.");
	});

	test("keys that come in one read act on whom they chose", async () => {
		const context = fourPeople();
		const screen = await open(context);
		await screen.waitFor("4 people");
		screen.stdin.write("jjdgd");
		await screen.waitFor("Ana Costa is deleted");
		expect(namesIn(context)).toEqual(["Cleo", "Dan"]);
	});

	test.each(["d", "\x1b[3~"])(
		"held down, the key to delete (%j) takes one person and no other, until another key",
		async (del) => {
			const context = fourPeople();
			const screen = await open(context);
			await screen.waitFor("4 people");
			screen.stdin.write(del.repeat(8));
			await screen.waitFor("Ana Costa is deleted. u brings them back. Move first to delete more.");
			screen.stdin.write(del.repeat(8));
			await screen.waitFor("Move first");
			expect(namesIn(context)).toEqual(["Ben", "Cleo", "Dan"]);
			screen.stdin.write(`j${del.repeat(3)}`);
			await screen.waitFor("Ben is deleted");
			expect(namesIn(context)).toEqual(["Cleo", "Dan"]);
			screen.stdin.write(`15${del}`);
			await screen.waitFor("Dan is deleted");
			expect(namesIn(context)).toEqual(["Cleo"]);
		},
	);

	test("who has deleted everybody reads how to bring them back", async () => {
		const context = fourPeople();
		const screen = await open(context, 60, 15);
		await screen.waitFor("4 people");
		screen.stdin.write("dkdkdkd");
		const frame = await screen.waitFor(/4 people are deleted: x shows them, and R brings one\s+back\./);
		expect(frame).toContain("x who was deleted");
		expect(frame).not.toContain("Nobody is here yet");
		screen.stdin.write("t");
		await screen.waitFor("Nobody is here. 4 people are deleted: x shows them");
		screen.stdin.write("xR");
		await screen.waitFor("is back. x shows who is there.");
		screen.stdin.write("x");
		await screen.waitFor("1 person");
	});

	test("R says of somebody brought back that there is somebody else of that name", async () => {
		const context = fourPeople();
		const screen = await open(context);
		await screen.waitFor("4 people");
		screen.stdin.write("d");
		await screen.waitFor("Ana Costa is deleted");
		add(contextAt(context.home), "Ana costa", 2);
		await screen.waitFor("Ana costa");
		screen.stdin.write("x");
		await screen.waitFor("1 deleted");
		screen.stdin.write("R");
		await screen.waitFor("Ana Costa is back, and somebody else of that name is there.");
	});

	test("x shows who was deleted, R brings them back, and nothing else can be done to them", async () => {
		const context = fourPeople();
		const screen = await open(context);
		await screen.waitFor("4 people");
		screen.stdin.write("dx");
		const frame = await screen.waitFor("1 deleted");
		expect(frame).toContain("Ana Costa, mentor, deleted");
		expect(frame).toContain("R bring back");
		for (const key of ["t", "T", "e", "z", "d", "\r"]) {
			screen.stdin.write(key);
			await screen.waitFor("Ana Costa is deleted. R brings them back.");
			screen.stdin.write("v");
			await screen.waitFor((frame) => !frame.includes("R brings them back."));
		}
		screen.stdin.write("R");
		await screen.waitFor("Ana Costa is back. x shows who is there.");
		screen.stdin.write("x");
		await screen.waitFor("4 people, 1 due");
		screen.stdin.write("R");
		await screen.waitFor("Ana Costa is not deleted. x shows those who are.");
	});

	test("Enter opens the message to whoever is chosen, and so does c; + opens the form of somebody new, e theirs", async () => {
		const screen = await open(fourPeople());
		await screen.waitFor("4 people");
		for (const key of ["\r", "c"]) {
			screen.stdin.write(`g${DOWN}${key}`);
			await screen.waitFor((frame) => frame.includes("Cleo") && !frame.includes("Ben"));
			screen.stdin.write("\x1b");
			await screen.waitFor("4 people");
		}
		screen.stdin.write("e");
		await screen.waitFor("Cleo");
		screen.stdin.write("\x1b");
		await screen.waitFor("4 people");
		screen.stdin.write("+");
		await screen.waitFor("Somebody behind you");
	});

	test("v shows the private notes, and only then", async () => {
		const screen = await open(fourPeople());
		const frame = await screen.waitFor("notes      hidden; v shows them");
		expect(frame).toContain("v notes");
		screen.stdin.write("v");
		expect(await screen.waitFor(SECRET)).toContain("v hide notes");
		screen.stdin.write("j");
		await screen.waitFor("Cleo, peer");
		screen.stdin.write("k");
		await screen.waitFor("hidden; v shows them");
		expect(screen.frames.join("\n").split(SECRET)).toHaveLength(2);
	});
});

describe("another day", () => {
	test("is typed in the row, shown as it was understood, and noted with Enter", async () => {
		const context = fourPeople();
		const screen = await open(context);
		await screen.waitFor("4 people");
		screen.stdin.write("T");
		expect(await screen.waitFor("▸   Ana Costa  on ")).toContain("Enter you talked then");
		screen.stdin.write("friday");
		await screen.waitFor(/Ana Costa {2}on friday +Fri 20 Nov 2026/);
		screen.stdin.write("\r");
		await screen.waitFor("You talked with Ana Costa on Fri 20 Nov. Due in 12 days. u takes it back.");
		expect(personIn(context, "Ana Costa")?.met.at(-1)).toMatchObject({ dateOnly: true, note: null });
		expect(context.journal().drafts.keys("met-person")).toEqual([]);
	});

	test("is kept with every key, and T goes on with it in another program", async () => {
		const context = fourPeople();
		const screen = await open(context);
		await screen.waitFor("4 people");
		screen.stdin.write("Tlast mo");
		await screen.waitFor("last mo");
		const other = await open(contextAt(context.home));
		await other.waitFor("4 people");
		other.stdin.write("T");
		await other.waitFor(/Ana Costa {2}on last mo/);
		screen.stdin.write("\x1b");
		await screen.waitFor("every 14 days  due 2 days ago");
		screen.stdin.write("T");
		await screen.waitFor("You typed this before and did not save it.");
	});

	test("that is not understood, or still to come, is not noted: why is said", async () => {
		const context = fourPeople();
		const screen = await open(context, 120, 40);
		await screen.waitFor("4 people");
		screen.stdin.write("Tbanana");
		await screen.waitFor("no day yet");
		screen.stdin.write("\r");
		await screen.waitFor('"banana" is not clear');
		screen.stdin.write("\x152027-01-01\r");
		await screen.waitFor("still to come");
		expect(personIn(context, "Ana Costa")?.met).toHaveLength(1);
	});

	test("for somebody whom another terminal deleted is given up, and the key does nothing else", async () => {
		const context = fourPeople();
		const screen = await open(context);
		await screen.waitFor("4 people");
		screen.stdin.write("Tfri");
		await screen.waitFor("on fri");
		const other = contextAt(context.home);
		const ana = personIn(other, "Ana Costa");
		if (ana) removePerson(other.journal(), ana);
		await screen.waitFor("3 people");
		screen.stdin.write("d");
		await screen.waitFor("They are not in this list any more, so nothing was noted.");
		expect(everybody(context.journal())).toHaveLength(3);
	});
});

describe("the filter", () => {
	test("finds as one types, by name, role and notes; Esc leaves it and then drops it", async () => {
		const screen = await open(fourPeople());
		await screen.waitFor("4 people");
		screen.stdin.write("/daughter");
		const frame = await screen.waitFor("1 of 4 people");
		expect(selectedIn(frame)).toBe("Ana");
		expect(frame).not.toContain(SECRET);
		screen.stdin.write("\x15friend");
		await screen.waitFor(/▸ {3}Dan/);
		screen.stdin.write("\x15nobody");
		await screen.waitFor("Nobody fits. Esc leaves the filter.");
		screen.stdin.write("\x15friend");
		await screen.waitFor("Dan, friend");
		screen.stdin.write("\r");
		await screen.waitFor("Esc everybody");
		screen.stdin.write("\x1b");
		expect(selectedIn(await screen.waitFor("4 people, 1 due"))).toBe("Dan");
	});
});

describe("nobody there", () => {
	test.each([
		[60, 15],
		[80, 24],
		[200, 50],
	])("says what it is for and how to begin, in %i x %i", async (columns, rows) => {
		const screen = await open(contextAt(), columns, rows);
		const frame = await screen.waitFor("People to call");
		expect(frame).toContain("+ adds somebody.");
		expect(frame).toContain("138 trials");
		expect(frame).toContain("unfazed people add NAME");
		for (const key of ["t", "/", "\r", "e"]) {
			screen.stdin.write(key);
			await screen.waitFor("Nobody is here yet. + adds somebody.");
			screen.stdin.write("G");
			await screen.waitFor((now) => !now.includes("Nobody is here yet."));
		}
	});
});

describe("whatever the terminal", () => {
	const wide = "李小龙".repeat(9);
	const crowd = () => {
		const context = fourPeople();
		add(context, wide, 5, { contact: wide, note: wide });
		add(context, "e\u0301".repeat(40), null, { contact: "x".repeat(200), everyDays: null });
		add(context, "Evil\x1b[2J\nname", 2);
		const person = personIn(context, "Ben");
		if (person)
			meet(context.journal(), person, {
				...contactAt({ at: context.clock.now() - DAY, offset: 0, dateOnly: false }),
				note: wide,
			});
		return context;
	};

	test.each([
		[60, 15],
		[80, 24],
		[110, 24],
		[120, 40],
		[200, 50],
	])("everybody can be looked at, with notes and filter, in %i x %i", async (columns, rows) => {
		const screen = await open(crowd(), columns, rows);
		await screen.waitFor("7 people");
		for (let row = 1; row <= 7; row++) {
			await screen.waitFor(`${row} of 7`);
			screen.stdin.write("vT");
			await screen.waitFor("Enter you talked then");
			screen.stdin.write("\x1b");
			await screen.waitFor("Enter message");
			screen.stdin.write(DOWN);
		}
		screen.stdin.write("/e");
		await screen.waitFor("/ e");
		expect(screen.lastFrame()).not.toContain("\x1b[2J");
		screen.resize(20, 10);
		await screen.waitFor("unfazed needs 60");
		screen.resize(80, 24);
		await screen.waitFor("/ e");
	});

	test("a screen reader hears each person in a sentence, who is selected, and all of the pane", async () => {
		const screen = await open(crowd(), 80, 24, true);
		await screen.waitFor("Selected: Ana Costa, mentor, spoke 16 days ago, every 14 days, due 2 days ago");
		const frame = await screen.waitFor("notes: hidden; v shows them");
		expect(frame).toContain("7 people, 1 due; 1 of 7");
		expect(frame).toContain("reach by: ana@example.org");
		expect(frame).not.toMatch(/[▸●]/);
		screen.stdin.write("v");
		await screen.waitFor(`notes: ${SECRET}`);
	});

	test("nothing moves when a person with more to say is chosen", async () => {
		const screen = await open(crowd());
		const lineOf = (frame: string) => frame.split("\n").findIndex((line) => line.includes("reach by"));
		await screen.waitFor("1 of 7");
		// A name that takes a line by itself has one more; Ben has the most to say.
		const lines: number[] = [];
		for (const name of ["Ana", "Evil", "Ben", "Cleo"]) {
			screen.stdin.write(`/${name}\r`);
			lines.push(lineOf(await screen.waitFor("1 of 7 people")));
			screen.stdin.write("\x1b");
			await screen.waitFor("7 people");
		}
		expect(new Set(lines).size).toBe(1);
	});
});

test("a change that fails says so", async () => {
	const context = fourPeople();
	const screen = await open(context);
	await screen.waitFor("4 people");
	const ana = personIn(context, "Ana Costa");
	const other = contextAt(context.home);
	// Gone between two looks at the journal: nothing was drawn yet of it.
	if (ana) {
		editPerson(other.journal(), ana._id, (current) => current);
		removePerson(other.journal(), ana);
	}
	screen.stdin.write("t");
	await screen.waitFor("Ana Costa is deleted. Bring them back with: unfazed people restore");
});
