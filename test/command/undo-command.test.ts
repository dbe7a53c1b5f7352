import { expect, it } from "vitest";
import { run, runJson } from "../support/run.js";
import { temporaryHome } from "../support/temporary-home.js";

type Log = { asks: { who: string; outcome: string }[]; total: number };

it.each([undefined, "2026-11-22T09:00:00"])(
	"takes changes back, newest first, and does them again (clock: %s)",
	async (now) => {
		const options = { home: temporaryHome(), env: { UNFAZED_NOW: now } };
		for (const who of ["Acme", "Globex", "Initech"]) await run(["no", who, "--quick"], options);
		const undone = await run(["undo", "2"], options);
		const gone = "That took the ask away.";
		expect(undone).toMatchObject({
			code: 0,
			stdout: `Undone: no from Initech. ${gone}\nUndone: no from Globex. ${gone}\n`,
		});
		expect((await runJson<Log>(["log"], options)).asks.map(({ who }) => who)).toEqual(["Acme"]);
		const { redone } = await runJson<{ redone: { says: string; records: number }[] }>(["redo", "2"], options);
		expect(redone).toEqual([
			expect.objectContaining({ says: "no from Globex", records: 1 }),
			expect.objectContaining({ says: "no from Initech", records: 1 }),
		]);
		expect((await runJson<Log>(["log"], options)).total).toBe(3);
	},
);

it("puts a closed ask back to pending", async () => {
	const options = { home: temporaryHome() };
	await run(["ask", "Acme"], options);
	await run(["no", "Acme"], options);
	await run(["undo"], options);
	expect((await runJson<Log>(["log"], options)).asks).toMatchObject([{ who: "Acme", outcome: "pending" }]);
});

type Listed = { says: string; records: number; counts: Record<string, number>; does: string };

it("lists what undo and redo would do, without doing it", async () => {
	const options = { home: temporaryHome(), env: { UNFAZED_NOW: "2026-11-22T09:00:00" } };
	await run(["ask", "Acme"], options);
	await run(["no", "Acme", "--reason", "price"], options);
	await run(["yes", "Globex", "--why", "asked twice"], options);
	const list = await run(["undo", "--list"], options);
	expect(list.stdout.split("\n")).toEqual([
		"What undo would take back, newest first:",
		"1  just now  yes from Globex (1 ask, 1 deposit)",
		"             takes the ask and the deposit away",
		"2  just now  no from Acme (1 ask)",
		"             makes the ask pending again, and takes the reason away",
		"3  just now  ask of Acme (1 ask)",
		"             takes the ask away",
		"The first: unfazed undo   The first 3: unfazed undo 3",
		"",
	]);
	const { undo } = await runJson<{ undo: Listed[] }>(["undo", "--list", "1"], options);
	const counts = { asks: 1, bank: 1 };
	expect(undo).toMatchObject([
		{ says: "yes from Globex", records: 2, counts, does: "takes the ask and the deposit away" },
	]);
	expect((await run(["undo", "--list", "1"], options)).stdout).toContain("There are more: unfazed undo --list 5");
	const dry = await run(["undo", "2", "--dry-run"], options);
	expect(dry.stdout).toContain("2  just now  no from Acme");
	expect(dry.stdout).toMatch(/A dry run: nothing was undone\.\n$/);
	expect((await runJson<Log>(["log"], options)).total).toBe(2);
	await run(["undo", "2"], options);
	const plain = await run(["redo", "--list", "--plain"], options);
	expect(plain.stdout).toContain(
		"1. no from Acme, just now, 1 ask: sets the outcome to no and the reason to Price too high again\n2. yes from Globex,",
	);
	expect((await run(["redo", "--dry-run"], options)).stdout).toContain("nothing was redone");
	expect((await run(["redo"], options)).stdout).toBe(
		"Redone: no from Acme. That set the outcome to no and the reason to Price too high again.\n",
	);
});

it("says that something new ended redo", async () => {
	const options = { home: temporaryHome() };
	await run(["no", "Acme"], options);
	await run(["undo"], options);
	await run(["no", "Globex"], options);
	expect(await run(["redo"], options)).toMatchObject({ code: 1, stderr: expect.stringContaining("something new") });
});

it("refuses numbers and flags that contradict each other", async () => {
	const options = { home: temporaryHome() };
	for (const args of [
		["2", "--list", "3"],
		["--list", "--dry-run"],
		["--list", "0"],
		["--list", "some"],
	]) {
		expect(await run(["undo", ...args], options)).toMatchObject({ code: 2, stdout: "" });
	}
});

it("two terminals that undo at once undo one change each", async () => {
	const options = { home: temporaryHome() };
	for (const who of ["Acme", "Globex", "Initech"]) await run(["no", who, "--quick"], options);
	const both = await Promise.all([run(["undo"], options), run(["undo"], options)]);
	expect(both.map(({ stdout }) => stdout.slice(0, 23)).sort()).toEqual([
		"Undone: no from Globex.",
		"Undone: no from Initech",
	]);
	expect((await runJson<Log>(["log"], options)).asks.map(({ who }) => who)).toEqual(["Acme"]);
});

it("says calmly when there is nothing to do", async () => {
	const options = { home: temporaryHome() };
	expect(await run(["undo"], options)).toEqual({ code: 1, stdout: "", stderr: "unfazed: there is nothing to undo.\n" });
	expect(await run(["redo"], options)).toMatchObject({ code: 1 });
	expect(await run(["undo", "--list"], options)).toEqual({
		code: 0,
		stdout: "There is nothing to undo.\n",
		stderr: "",
	});
	expect(await runJson(["redo", "--list"], options)).toEqual({ redo: [] });
	expect(await run(["undo", "0"], options)).toMatchObject({ code: 2 });
	expect(await run(["undo", "all"], options)).toMatchObject({ code: 2 });
});
