import { beforeAll, describe, expect, test } from "vitest";
import { asksCollection } from "../../src/asks/ask-records.js";
import { beginRitual, forward } from "../../src/ritual/ritual.js";
import { keepDraft } from "../../src/ritual/ritual-records.js";
import { contextAt } from "../support/context.js";
import { run, runJson } from "../support/run.js";
import type { StartOptions } from "../support/start.js";
import { sharedHome, temporaryHome } from "../support/temporary-home.js";

type Item = { id: string; who: string; kind: string; since: string; days: number; text: string };
type Listed = { due: Item[]; total: number };
type Answer = { ask: { id: string; outcome: string; until: string | null; waitUntil: string | null } };

const at = (home: string, now = "2026-11-22T09:00:00"): StartOptions => ({ home, env: { UNFAZED_NOW: now } });

/** A journal with three things due on 22 November 2026, a Sunday, and the ids of their asks. */
async function threeThings(home = temporaryHome()) {
	const options = at(home);
	const record = async (...args: string[]) => {
		const earlier = at(options.home, "2026-11-06T10:00:00");
		return (await runJson<Answer>(args, earlier)).ask.id;
	};
	const quiet = await record("ask", "Globex");
	const back = await record("not-now", "Initech", "--until", "2026-11-20", "--note", "budget opens in Q1");
	const move = await record("no", "Acme", "--next", "call Bob", "--next-on", "2026-11-22");
	return { options, quiet, back, move };
}

const listed = (options: StartOptions) => runJson<Listed>(["due"], options);

describe("the list", () => {
	test("nothing due says so, and ends with 0 even when asked for an exit code", async () => {
		const options = at(temporaryHome());
		expect(await run(["due", "--exit-code"], options)).toEqual({ code: 0, stdout: "Nothing is due.\n", stderr: "" });
		expect(await listed(options)).toEqual({ due: [], total: 0 });
	});

	test("names who, since when, what and the id, a line each, and how each is settled", async () => {
		const { options, quiet, back, move } = await threeThings();
		const { code, stdout } = await run(["due"], options);
		expect(code).toBe(0);
		const lines = stdout.split("\n");
		expect(lines.slice(0, 3)).toEqual([
			expect.stringMatching(new RegExp(`^Globex +asked 16 days ago +gone quiet\\? +${quiet.slice(7)}$`)),
			expect.stringMatching(new RegExp(`^Initech +due 2 days ago +come back: budget opens in Q1 +${back.slice(7)}$`)),
			expect.stringMatching(new RegExp(`^Acme +due today +next move: call Bob +${move.slice(7)}$`)),
		]);
		for (const way of ["due quiet ID", "due move ID WHEN", "due done ID", "due drop ID"]) expect(stdout).toContain(way);
		expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
		expect((await run(["due", "--exit-code"], options)).code).toBe(1);
	});

	test("plain, each is a sentence with the commands to run", async () => {
		const { options, quiet } = await threeThings();
		const { stdout } = await run(["due", "--plain"], options);
		const [first] = stdout.split("\n");
		const id = quiet.slice(7);
		expect(first).toBe(
			`Globex, asked 16 days ago, gone quiet? Run: unfazed due quiet ${id} or unfazed due move ${id} WHEN`,
		);
	});

	test("as JSON has every key", async () => {
		const { options, quiet, back, move } = await threeThings();
		expect(await listed(options)).toEqual({
			due: [
				{ id: quiet, who: "Globex", kind: "quiet", since: "2026-11-06", days: 16, text: "" },
				{ id: back, who: "Initech", kind: "not_now", since: "2026-11-20", days: 2, text: "budget opens in Q1" },
				{ id: move, who: "Acme", kind: "next_move", since: "2026-11-22", days: 0, text: "call Bob" },
			],
			total: 3,
		});
	});

	test("a word that is no command of its own gets a suggestion", async () => {
		const { code, stderr } = await run(["due", "doen", "abcd"], at(temporaryHome()));
		expect({ code, stderr }).toEqual({
			code: 2,
			stderr: "unfazed: unknown command doen. Did you mean done? See: unfazed due --help\n",
		});
	});

	test("the help names the commands and what the exit code means", async () => {
		const { stdout } = await run(["due", "--help"], at(temporaryHome()));
		expect(stdout).toMatch(/--exit-code +end with 1 when something is due, with 0 when nothing is/);
		for (const word of ["done", "drop", "move", "wait", "quiet"])
			expect(stdout).toMatch(new RegExp(`^ {2}${word} <id>`, "m"));
		expect(stdout).not.toContain("list");
	});
});

describe("a person", () => {
	type Met = { person: { id: string; name: string; met: object[]; waitUntil: string | null } };

	/** Ana is due on 22 November by a rhythm of 14 days. */
	async function withAna() {
		const home = temporaryHome();
		const added = ["people", "add", "Ana", "--every", "14d", "--met", "2026-11-06"];
		const { person } = await runJson<Met>(added, at(home, "2026-11-06T10:00:00"));
		return { options: at(home), id: person.id };
	}

	test("is listed with how long it is since one spoke, and how that is settled", async () => {
		const { options, id } = await withAna();
		expect(await listed(options)).toEqual({
			due: [
				{
					id,
					who: "Ana",
					kind: "person",
					since: "2026-11-20",
					days: 2,
					text: "every 14 days",
					daysSince: 16,
					spoke: true,
				},
			],
			total: 1,
		});
		const { stdout } = await run(["due"], options);
		expect(stdout).toMatch(new RegExp(`^Ana {2}16 days since you spoke {2}every 14 days {2}${id}$`, "m"));
		expect(stdout).toContain("person  unfazed people reach ID, unfazed due done ID, unfazed due drop ID,");
		expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
		expect((await run(["due", "--plain"], options)).stdout).toMatch(
			new RegExp(
				`^Ana, 16 days since you spoke, every 14 days\\. Run: unfazed people reach ${id}, unfazed due done ${id}`,
			),
		);
	});

	test.each([
		[
			["done"],
			/^Met: Ana\. Take it back/,
			{ met: [{}, { dateOnly: false }] },
			"met Ana. That took the contact of Sun 22 Nov",
		],
		[
			["drop"],
			/^Let go: Ana, until Sun 6 Dec\./,
			{ waitUntil: "2026-12-06" },
			"contact with Ana put off to Sun 6 Dec. That",
		],
		[
			["move", "3d"],
			/^Moved to Wed 25 Nov 2026: Ana\./,
			{ waitUntil: "2026-11-25" },
			"contact with Ana put off to Wed 25",
		],
	])("is settled by %j, and undo brings it back", async ([how = "", ...when], says, leaves, undone) => {
		const { options, id } = await withAna();
		expect((await run(["due", how, id.slice(0, 6), ...when], options)).stdout).toMatch(says);
		expect((await runJson<Met>(["people", "show", "ana"], options)).person).toMatchObject(leaves);
		expect((await listed(options)).total).toBe(0);
		expect((await run(["undo"], options)).stdout).toContain(`Undone: ${undone}`);
		expect((await listed(options)).total).toBe(1);
		expect(await runJson<Met>(["due", how, id, ...when], options)).toMatchObject({
			person: { name: "Ana", ...leaves },
		});
	});

	test.each([
		[["quiet"], "Ana is one of your people"],
		[["wait", "3d"], "Ana is one of your people"],
	])("is refused by %j", async ([how = "", ...when], says) => {
		const { options, id } = await withAna();
		const { code, stderr } = await run(["due", how, id, ...when], options);
		expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining(says) });
	});

	test.each([["Ana"], ["ana"], ["an"]])("is named by %j as well as by the id", async (name) => {
		const { options } = await withAna();
		expect((await run(["due", "done", name], options)).stdout).toMatch(/^Met: Ana\./);
		expect((await listed(options)).total).toBe(0);
	});

	test("met today already is not met twice, by the id or the name", async () => {
		const { options, id } = await withAna();
		await run(["due", "done", "Ana"], options);
		for (const word of [id, "Ana"]) {
			expect(await run(["due", "done", word], options)).toEqual({
				code: 1,
				stdout: "",
				stderr: `unfazed: You talked with Ana today already. To note it once more: unfazed people met ${id}\n`,
			});
		}
		const { person } = await runJson<Met>(["people", "show", "ana"], options);
		expect(person.met).toHaveLength(2);
		const tomorrow = at(options.home, "2026-11-23T09:00:00");
		expect((await run(["due", "done", "Ana"], tomorrow)).stdout).toMatch(/^Met: Ana\./);
	});

	test("has no flag to choose by, which is said", async () => {
		const { options } = await withAna();
		const { code, stderr } = await run(["due", "done", "Ana", "--next-move"], options);
		expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("is one of your people") });
		expect((await listed(options)).total).toBe(1);
	});

	test("is moved to no day on which nothing comes due", async () => {
		const { options, id } = await withAna();
		const move = (when: string, how = "move") => run(["due", how, id, ...(how === "move" ? [when] : [])], options);
		const edit = (...args: string[]) => run(["people", ...args], options);
		const shown = () => runJson<Met>(["people", "show", "ana"], options);
		const refused = async (says: string, when = "2026-11-25", how = "move") => {
			const unmoved = await shown();
			expect(await move(when, how)).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining(says) });
			expect(await shown()).toEqual(unmoved);
		};

		await edit("edit", "Ana", "--every", "none");
		await refused(`Ana has no rhythm, so no day comes due. To set one: unfazed people edit ${id} --every 14d`);
		await edit("edit", "Ana", "--every", "14d");
		await edit("pause", "Ana");
		await refused(`Ana is paused, so no day comes due. To take them up again: unfazed people resume ${id}`);
		await refused("Ana is paused", "", "drop");
		await edit("pause", "Ana", "--until", "2026-12-10");
		await refused("Ana is not due before Thu 10 Dec 2026", "", "drop");
		await edit("resume", "Ana");
		await edit("met", "Ana");
		await refused("Ana is not due before Sun 6 Dec 2026, so there is nothing to put off.");
		expect((await move("2026-12-20")).stdout).toMatch(/^Moved to Sun 20 Dec 2026: Ana\./);
		expect((await move("2026-11-25")).stdout).toMatch(
			/^Moved to Sun 6 Dec 2026, the first day on which they are due: Ana\./,
		);
		expect(await runJson(["people", "show", "ana"], options)).toMatchObject({ person: { due: "2026-12-06" } });
	});

	test("who is deleted or has no rhythm says so", async () => {
		const { options, id } = await withAna();
		await run(["people", "edit", "Ana", "--every", "none"], options);
		expect(await run(["due", "drop", id], options)).toMatchObject({
			code: 1,
			stderr: expect.stringContaining("Ana has no rhythm"),
		});
		await run(["people", "rm", "Ana"], options);
		expect(await run(["due", "done", id], options)).toMatchObject({
			code: 1,
			stderr: expect.stringContaining(`unfazed people restore ${id}`),
		});
	});
});

describe("one thing", () => {
	test("is done, let go, moved or given up, and undo brings each back", async () => {
		const { options, quiet, back, move } = await threeThings();
		const before = await run(["export", "--format", "json"], options);
		const ways: [string[], RegExp][] = [
			[["due", "done", move.slice(7)], /^Done: next move with Acme\./],
			[["due", "drop", back], /^Let go: coming back to Initech\./],
			[["due", "quiet", quiet], /^Globex is ghosted: no answer is not a no\./],
		];
		for (const [args, says] of ways) expect((await run(args, options)).stdout).toMatch(says);
		expect(await listed(options)).toEqual({ due: [], total: 0 });
		const undone = await run(["undo", "3"], options);
		expect(undone.stdout.trim().split("\n")).toEqual([
			"Undone: ghosted: Globex. That made the ask pending again.",
			"Undone: coming back to Initech let go. That marked the not-now open again.",
			"Undone: next move with Acme done. That marked the next move open again.",
		]);
		expect((await run(["export", "--format", "json"], options)).stdout).toBe(before.stdout);
	});

	test("is named by who it is about, where only one thing of theirs is due", async () => {
		const { options } = await threeThings();
		expect((await run(["due", "quiet", "globex"], options)).stdout).toMatch(/^Globex is ghosted/);
		expect((await run(["due", "move", "Init", "3d"], options)).stdout).toMatch(/^Moved to Wed 25 Nov 2026/);
		await run(["ask", "Acme Inc"], at(options.home, "2026-11-07T10:00:00"));
		expect(await run(["due", "drop", "ac"], options)).toMatchObject({
			code: 2,
			stdout: "",
			stderr: expect.stringMatching(
				/^unfazed: "ac" fits 2 things that are due: Acme Inc, gone quiet\? \(\w{9}\); Acme, next move: call Bob \(\w{9}\)\. Give the id\.$/m,
			),
		});
		expect((await run(["due", "drop", "ac", "--next-move"], options)).stdout).toMatch(/^Let go: next move with Acme\./);
		expect((await run(["due", "done", "acme"], options)).stderr).toContain("Acme Inc has not answered yet");
	});

	test("is moved to a day in words, which is said as it was understood", async () => {
		const { options, back, move, quiet } = await threeThings();
		const moved = await run(["due", "move", back, "in", "2", "weeks"], options);
		expect(moved.stderr).toBe('unfazed: "in 2 weeks" understood as Sun 6 Dec 2026\n');
		expect(moved.stdout).toMatch(/^Moved to Sun 6 Dec 2026: coming back to Initech\./);
		expect((await runJson<Answer>(["due", "move", move, "2026-12-01"], options)).ask).toMatchObject({
			ritual: { nextMove: { text: "call Bob", on: "2026-12-01", resolved: null } },
		});
		expect((await run(["due", "wait", quiet, "3d"], options)).stdout).toMatch(
			/^Globex is asked about again on Wed 25 Nov 2026\./,
		);
		expect((await listed(options)).total).toBe(0);
		expect((await listed(at(options.home, "2026-11-25T09:00:00"))).due).toMatchObject([{ kind: "quiet", days: 19 }]);
	});

	test("that is not quiet for long enough yet is not asked about sooner", async () => {
		const options = at(temporaryHome());
		const { ask } = await runJson<Answer>(["ask", "Globex"], options);
		const { stdout } = await run(["due", "move", ask.id, "tomorrow"], options);
		expect(stdout).toMatch(/^Globex is asked about again on Sun 6 Dec 2026\./);
		expect((await listed(at(options.home, "2026-12-05T09:00:00"))).total).toBe(0);
		expect((await listed(at(options.home, "2026-12-06T09:00:00"))).total).toBe(1);
	});

	test("of two open ones of an ask is chosen by a flag", async () => {
		const { options, move } = await threeThings();
		await run(["log", "edit", move, "--outcome", "not-now", "--until", "2026-11-22"], options);
		expect((await listed(options)).due.map(({ kind }) => kind)).toEqual(["quiet", "not_now", "next_move", "not_now"]);
		const { code, stderr } = await run(["due", "done", move], options);
		expect(code).toBe(2);
		expect(stderr).toContain("--next-move (call Bob) or --not-now (come back on 2026-11-22)");
		expect((await run(["due", "done", move, "--not-now"], options)).stdout).toContain("coming back to Acme");
		expect((await run(["due", "done", move], options)).stdout).toContain("next move with Acme");
	});

	/** For all that is refused: each looks that nothing in it changed. */
	let untouched: Awaited<ReturnType<typeof threeThings>>;
	const home = sharedHome();
	beforeAll(async () => {
		untouched = await threeThings(home);
	});

	test.each([
		[["due", "done", "QUIET"], 1, "Globex has not answered yet. If they went quiet: unfazed due quiet"],
		[["due", "quiet", "MOVE"], 1, "Acme has answered already"],
		[["due", "move", "MOVE", "sometime"], 2, '"sometime" is not clear'],
		[["due", "move", "MOVE", "2026-11-01"], 2, "which is past"],
		[["due", "drop", "zzzzz"], 1, 'nothing that is due has the id or the name "zzzzz". Ids are in: unfazed due'],
		[["due", "done", "Globx"], 1, "Did you mean Globex? Ids are in: unfazed due"],
	])("%j is refused, and changes nothing", async (args, code, says) => {
		const { options, quiet, move } = untouched;
		const before = await listed(options);
		const ended = await run(
			args.map((arg) => ({ QUIET: quiet, MOVE: move })[arg] ?? arg),
			options,
		);
		expect(ended).toMatchObject({ code, stdout: "" });
		expect(ended.stderr).toContain(says);
		expect(await listed(options)).toEqual(before);
	});

	test("is a half-walked ritual too: it is let go for good, and the no stays", async () => {
		const { options, move } = await threeThings();
		const context = contextAt(options.home);
		const ask = context.journal().records(asksCollection).get(move);
		if (ask) keepDraft(context.journal(), forward(beginRitual(ask)));
		const refused = await run(["due", "drop", move], options);
		expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("--ritual (half-walked)") });
		const { stdout } = await run(["due", "drop", move, "--ritual"], options);
		expect(stdout).toBe("Let go: the ritual of Acme. What was recorded stays.\n");
		expect((await listed(options)).due.map(({ kind }) => kind)).toEqual(["quiet", "not_now", "next_move"]);
		expect((await run(["due", "drop", move], options)).stdout).toMatch(/^Let go: next move with Acme\./);
	});

	test("is a not-now no more once they said yes, also to a move", async () => {
		const { options, back } = await threeThings();
		await run(["yes", "Initech", "--quick"], options);
		expect((await listed(options)).due.map(({ kind }) => kind)).toEqual(["quiet", "next_move"]);
		const { code, stderr } = await run(["due", "move", back, "tomorrow"], options);
		expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining("was asked again") });
	});

	test("settled is seen in the open ask, and so is how long one waits", async () => {
		const { options, quiet, back, move } = await threeThings();
		await run(["due", "done", move], options);
		await run(["due", "drop", back], options);
		await run(["due", "wait", quiet, "2026-12-01"], options);
		const shown = async (id: string) => (await run(["log", "show", id], options)).stdout;
		expect(await shown(move)).toMatch(/^next move +call Bob \(Sun 22 Nov 2026\), done on Sun 22 Nov 2026$/m);
		expect(await shown(back)).toMatch(/^come back +Fri 20 Nov 2026, let go on Sun 22 Nov 2026$/m);
		expect(await shown(quiet)).toMatch(/^outcome +pending, not asked about before Tue 1 Dec 2026$/m);
	});

	test("settled already says how", async () => {
		const { options, move } = await threeThings();
		await run(["due", "drop", move], options);
		const { code, stderr } = await run(["due", "done", move], options);
		expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining("is let go already") });
	});
});
