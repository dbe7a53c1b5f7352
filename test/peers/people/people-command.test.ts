import { describe, expect, test } from "vitest";
import { run, runJson } from "../../support/run.js";
import type { StartOptions } from "../../support/start.js";
import { temporaryHome } from "../../support/temporary-home.js";

type Shown = {
	id: string;
	name: string;
	role: string;
	contact: string | null;
	everyDays: number | null;
	note: string | null;
	met: { at: string; note: string | null }[];
	lastContact: string | null;
	due: string | null;
	spoke: boolean;
	daysSince: number;
	paused: { until: string | null } | null;
	waitUntil: string | null;
	deleted?: true;
};
type One = { person: Shown };
type Listed = { people: Shown[]; total: number };

const at = (home = temporaryHome(), now = "2026-11-22T09:00:00"): StartOptions => ({ home, env: { UNFAZED_NOW: now } });
const names = async (options: StartOptions, ...args: string[]) =>
	(await runJson<Listed>(["people", ...args], options)).people.map(({ name }) => name);

describe("somebody added", () => {
	test("is a peer without a rhythm, unless one says more", async () => {
		const options = at();
		const bo = await runJson<One>(["people", "add", "Bo"], options);
		expect(bo.person).toMatchObject({
			name: "Bo",
			role: "peer",
			contact: null,
			everyDays: null,
			note: null,
			due: null,
		});
		const said = [
			"--role",
			"Mentor",
			"--every",
			"2 weeks",
			"--contact",
			"ana@example.org",
			"--note",
			"knows the trade",
		];
		const ana = await runJson<One>(["people", "add", "Ana Berg", ...said, "--met", "2026-11-20"], options);
		expect(ana.person).toEqual({
			id: expect.stringMatching(/^[0-9a-z]{12}$/),
			name: "Ana Berg",
			role: "mentor",
			contact: "ana@example.org",
			everyDays: 14,
			note: "knows the trade",
			addedAt: "2026-11-22T09:00:00+01:00",
			met: [{ at: "2026-11-20T12:00:00+01:00", dateOnly: true, note: null }],
			paused: null,
			waitUntil: null,
			lastContact: "2026-11-20T12:00:00+01:00",
			due: "2026-12-04",
			spoke: true,
			daysSince: 2,
		});
		const later = at(options.home, "2026-11-25T09:00:00");
		// Nobody spoke to Bo: the days are those since he was added.
		expect((await runJson<One>(["people", "show", "bo"], later)).person).toMatchObject({ spoke: false, daysSince: 3 });
	});

	test("may be named on stdin, and says when it is their turn", async () => {
		const options = at();
		const { stdout } = await run(["people", "add", "-", "--every", "1w"], { ...options, input: "Ana\n" });
		expect(stdout).toBe("Added: Ana, peer, every 7 days. Due Sun 29 Nov.\n");
		await run(["people", "edit", "ana", "--note", "-"], { ...options, input: "two\nlines\n" });
		expect((await runJson<One>(["people", "show", "ana"], options)).person.note).toBe("two\nlines");
	});

	test.each([
		[["add", "Ana", "--role", "mentr"], 2, 'unknown role "mentr". Did you mean mentor?'],
		[["add", "Ana", "--every", "soon"], 2, "--every must be a rhythm"],
		[["add", "Ana", "--every", "5m"], 2, 'not "5m". Write "5 months": m may be minutes as well.'],
		[["add", " "], 2, "the name is empty"],
		[["add", "x".repeat(101)], 2, "longer than 100"],
		[["add", "Ana", "--contact", "x".repeat(501)], 2, "longer than 500"],
		[["add", "Ana", "--contact", " "], 2, "--contact is empty"],
		[["add", "Ana", "--met", "tomorrow"], 2, "still to come"],
		[["add", "BO"], 1, "Bo (peer, added Sun 22 Nov 2026, id "],
		[
			["add", "BO"],
			1,
			"is among your people already. For somebody else of that name add to it, such as a last name, or give --same-name.",
		],
		[["met", "Bo", "--at", "2026-11-23"], 2, "still to come"],
		[["met", "Zoe"], 1, 'there is nobody called "Zoe"'],
		[["edit", "Bo"], 2, "nothing to change"],
		[["edit", "Bo", "--note", "x", "--clear", "note"], 2, "set and emptied at once"],
		[["edit", "Bo", "--clear", "name"], 2, '--clear knows no field "name"'],
		[["pause", "Bo", "--until", "today"], 2, "a pause ends on a later day"],
		[["resume", "Bo"], 1, "Bo is not paused"],
		[["restore", "Bo"], 1, "Bo is not deleted"],
		[["mett", "Bo"], 2, "unknown command mett. Did you mean met?"],
		[["list", "--due", "--deleted"], 2, "exclude each other"],
	])("%j is refused", async (args, code, says) => {
		const options = at();
		await run(["people", "add", "Bo"], options);
		const before = await runJson<Listed>(["people"], options);
		const refused = await run(["people", ...args], options);
		expect(refused).toMatchObject({ code, stdout: "", stderr: expect.stringContaining(says) });
		expect(await runJson<Listed>(["people"], options)).toEqual(before);
	});
});

describe("the list", () => {
	test("has the due first, then who comes next, those without a rhythm, the paused last; and is searched", async () => {
		const earlier = at(undefined, "2026-11-01T09:00:00");
		for (const args of [
			["Zoe", "--every", "1w", "--contact", "zoe@example.org"],
			["Çağla", "--every", "30d", "--role", "friend"],
			["Bo", "--note", "plays chess"],
			["Ana", "--every", "2w"],
			["Max", "--every", "1d"],
		])
			await run(["people", "add", ...args], earlier);
		await run(["people", "pause", "max"], earlier);
		const options = at(earlier.home);
		expect(await names(options)).toEqual(["Zoe", "Ana", "Çağla", "Bo", "Max"]);
		expect(await names(options, "list", "--due")).toEqual(["Zoe", "Ana"]);
		expect(await names(options, "--due")).toEqual(["Zoe", "Ana"]);
		expect(await names(options, "list", "CAGLA")).toEqual(["Çağla"]);
		expect(await names(options, "list", "peer", "chess")).toEqual(["Bo"]);
		const { stdout } = await run(["people"], options);
		expect(stdout.split("\n")).toEqual([
			"Zoe    peer    not spoken yet  every 7 days   due 14 days ago  zoe@example.org",
			"Ana    peer    not spoken yet  every 14 days  due 7 days ago",
			"Çağla  friend  not spoken yet  every 30 days  due in 9 days",
			"Bo     peer    not spoken yet  no rhythm",
			"Max    peer    not spoken yet  every day      paused",
			"5 people, 2 due",
			"",
		]);
		const plain = await run(["people", "list", "zoe", "--plain"], options);
		expect(plain.stdout).toBe(
			"Zoe, peer, not spoken yet, every 7 days, due 14 days ago. Reach by: zoe@example.org\n1 person, 1 due\n",
		);
	});

	test("never cuts whose turn it is: names are cut and whole columns left out, an address is whole or not there", async () => {
		const earlier = at(undefined, "2026-11-01T09:00:00");
		const long = "Maximiliane Oberhuber-Westermann";
		await run(["people", "add", long, "--every", "3w", "--role", "mentor", "--contact", "max@example.org"], earlier);
		await run(["people", "add", "Ana", "--every", "2w", "--met", "2026-10-20"], earlier);
		const options = at(earlier.home);
		expect((await run(["people"], options)).stdout.split("\n")).toEqual([
			expect.stringMatching(/^Ana +peer +spoke 33 days ago +due 19 days ago$/),
			expect.stringMatching(/^Maximiliane.*… +mentor +not spoken yet +due today +max@example.org$/),
			"2 people, 2 due",
			"",
		]);
		await run(
			["people", "edit", "max", "--contact", "ask for her at the front desk of the trade school, then call"],
			options,
		);
		const lines = (await run(["people"], options)).stdout.split("\n");
		expect(lines[0]).toMatch(/^Ana +peer +spoke 33 days ago +every 14 days +due 19 days ago$/);
		expect(lines[1]).toMatch(/^Maximiliane.*… +mentor +not spoken yet +every 21 days +due today$/);
	});

	test("two of one name are told apart, and a second one is added only when one says that it is somebody else", async () => {
		const options = at();
		const [first, second] = [
			await runJson<One>(["people", "add", "Ana", "--role", "mentor"], at(options.home, "2026-10-12T09:00:00")),
			await runJson<One>(["people", "add", "ana", "--same-name"], options),
		];
		const met = await run(["people", "met", "ANA"], options);
		expect(met).toMatchObject({ code: 2, stdout: "" });
		expect(met.stderr).toContain(`Ana (mentor, added Mon 12 Oct 2026, id ${first.person.id})`);
		expect(met.stderr).toContain("Give the id.");
		await run(["people", "rm", first.person.id], options);
		const restored = await run(["people", "restore", "ana"], options);
		expect(restored.stdout).toContain("Restored: Ana.");
		expect(restored.stderr).toContain(
			`There is somebody else of that name: ana (peer, added Sun 22 Nov 2026, id ${second.person.id})`,
		);
		expect(restored.stderr).toContain(`unfazed people edit ${first.person.id} --name NAME`);
		expect((await run(["people", "edit", first.person.id, "--name", "ANA", "--same-name"], options)).code).toBe(0);
	});

	test("of nobody but those who were deleted says how many and where", async () => {
		const options = at();
		await run(["people", "add", "Bo"], options);
		await run(["people", "rm", "bo"], options);
		expect((await run(["people"], options)).stdout).toBe(
			"Nobody here, and 1 deleted. See them with: unfazed people list --deleted\n",
		);
	});

	test("of nobody says what to do", async () => {
		const options = at();
		expect((await run(["people"], options)).stdout).toContain("Add somebody with: unfazed people add NAME");
		expect((await run(["people", "list", "x"], options)).stdout).toContain("Nobody fits.");
		expect((await run(["people", "list", "--due"], options)).stdout).toContain("Nobody is due.");
		expect((await run(["people", "list", "--deleted"], options)).stdout).toBe("Nobody was deleted.\n");
		expect(await runJson<Listed>(["people"], options)).toEqual({ people: [], total: 0 });
	});
});

describe("being in touch", () => {
	test("is written down with a note, also days later, and undo takes it back", async () => {
		const earlier = at(undefined, "2026-11-01T09:00:00");
		await run(["people", "add", "Ana", "--every", "14d"], earlier);
		const options = at(earlier.home);
		const before = await run(["export"], options);
		const { stdout } = await run(["people", "met", "ana", "--at", "2026-11-05", "--note", "lunch"], options);
		expect(stdout).toBe("Met: Ana, Thu 5 Nov 2026. Due since Thu 19 Nov.\n");
		const now = await runJson<One>(["people", "met", "ana"], options);
		expect(now.person).toMatchObject({ due: "2026-12-06", daysSince: 0, lastContact: "2026-11-22T09:00:00+01:00" });
		// One written down late does not count back from the last.
		const late = await runJson<One>(["people", "met", "ana", "--at", "2026-11-10"], options);
		expect(late.person).toMatchObject({ due: "2026-12-06", lastContact: "2026-11-22T09:00:00+01:00" });
		expect((await run(["people", "show", "ana"], options)).stdout).toMatch(
			/^in touch +spoke today\nturn +due in 14 days \(Sun 6 Dec 2026\)\nspoke +Sun 22 Nov 2026, 09:00\n +Tue 10 Nov 2026\n +Thu 5 Nov 2026: lunch$/m,
		);
		expect((await run(["undo", "3"], options)).stdout.trim().split("\n")).toEqual([
			"Undone: met Ana. That took the contact of Tue 10 Nov away.",
			"Undone: met Ana. That took the contact of Sun 22 Nov away.",
			"Undone: met Ana. That took the contact of Thu 5 Nov away.",
		]);
		expect((await run(["export"], options)).stdout).toBe(before.stdout);
	});
});

describe("a person", () => {
	test("is edited, a field emptied, renamed, paused, taken up again, deleted and restored, each one step of undo", async () => {
		const options = at();
		await run(["people", "add", "Ana", "--every", "14d", "--contact", "ana@example.org", "--note", "secret"], options);
		await run(["people", "add", "Bo"], options);
		const before = await run(["export"], options);
		const changed = ["--name", "Anna", "--role", "coach", "--every", "none", "--clear", "note", "contact"];
		expect((await runJson<One>(["people", "edit", "ana", ...changed], options)).person).toMatchObject({
			name: "Anna",
			role: "coach",
			everyDays: null,
			note: null,
			contact: null,
		});
		expect(await run(["people", "edit", "anna", "--name", "bo"], options)).toMatchObject({ code: 1 });
		expect((await run(["people", "edit", "anna", "--name", "ANNA"], options)).code).toBe(0);
		expect((await runJson<One>(["people", "pause", "anna", "--until", "in 2 weeks"], options)).person.paused).toEqual({
			until: "2026-12-06",
		});
		expect((await run(["people", "pause", "anna"], options)).stdout).toContain("unfazed people resume ANNA");
		expect((await runJson<One>(["people", "resume", "anna"], options)).person.paused).toBeNull();
		expect((await runJson<One>(["people", "rm", "anna"], options)).person.deleted).toBe(true);
		expect(await names(options)).toEqual(["Bo"]);
		expect(await names(options, "list", "--deleted")).toEqual(["ANNA"]);
		expect((await run(["people", "met", "anna"], options)).stderr).toContain(
			"Bring them back with: unfazed people restore",
		);
		await run(["people", "restore", "anna"], options);
		expect((await run(["undo", "7"], options)).stdout.trim().split("\n")).toEqual([
			"Undone: restoring of ANNA. That marked the person as deleted again.",
			"Undone: deletion of ANNA. That brought the person back.",
			"Undone: end of the pause of ANNA. That brought the pause back.",
			"Undone: pause of ANNA. That set the end of the pause back to Sun 6 Dec.",
			"Undone: pause of ANNA until Sun 6 Dec. That took the pause away.",
			'Undone: edit of Anna. That set the name back to "Anna".',
			'Undone: edit of Ana. That set the name back to "Ana", the role back to peer, how to reach them back to "ana@example.org" and 1 more, and set the note back.',
		]);
		expect((await run(["export"], options)).stdout).toBe(before.stdout);
	});

	test("is in the export, and in what doctor looks at", async () => {
		const options = at();
		await run(["people", "add", "Ana", "--note", "secret", "--met", "yesterday"], options);
		const { people } = JSON.parse((await run(["export"], options)).stdout);
		expect(people).toMatchObject([{ name: "Ana", note: "secret", met: [{ at: "2026-11-21T12:00:00+01:00" }] }]);
		expect(await runJson(["doctor"], options)).toMatchObject({ records: 1, problems: [] });
	});
});
