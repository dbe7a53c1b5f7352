import { beforeAll, describe, expect, it } from "vitest";
import { run, runJson } from "../../support/run.js";
import { sharedHome, temporaryHome } from "../../support/temporary-home.js";

type Shown = Record<string, unknown> & { id: string; who: string };
type Bulk = { matched: number; changed: number; same: number; asks: Shown[] };

const NOW = { UNFAZED_NOW: "2026-11-22T09:00:00" };

/** Three noes about price, one of them at a demo already, and one about the budget. */
async function fourNoes(home = temporaryHome()) {
	const options = { home, env: NOW };
	const no = (who: string, reason: string, ...flags: string[]) =>
		runJson(["no", who, "--quick", "--reason", reason, ...flags], options);
	await no("Acme", "price", "--at", "2026-11-01T10:00");
	await no("Globex", "price", "--at", "2026-11-20T10:00", "--tag", "q4");
	await no("Initech", "price", "--at", "2026-10-15", "--stage", "demo");
	await no("Hooli", "budget", "--at", "2026-11-21T10:00");
	return options;
}

const everything = async (options: { home: string; env: typeof NOW }) =>
	(await runJson<{ asks: Shown[] }>(["log", "deleted:any"], options)).asks;

describe("log edit --where", () => {
	/** For all edits that are refused: each looks that nothing in it changed. */
	let untouched: Awaited<ReturnType<typeof fourNoes>>;
	const home = sharedHome();
	beforeAll(async () => {
		untouched = await fourNoes(home);
	});

	it("changes all that the filter finds, says how many, and undo takes all of it back", async () => {
		const options = await fourNoes();
		const before = await everything(options);
		const edit = [
			"log",
			"edit",
			"--where",
			"reason:price from:2026-10",
			"--stage",
			"demo",
			"--add-tag",
			"hot",
			"--yes",
		];
		const first = await runJson<Bulk>(edit, options);
		expect(first).toMatchObject({ matched: 3, changed: 3, same: 0 });
		expect(first.asks.map(({ who, stage, tags }) => [who, stage, tags])).toEqual([
			["Globex", "demo", ["q4", "hot"]],
			["Acme", "demo", ["hot"]],
			["Initech", "demo", ["hot"]],
		]);
		expect(await runJson<Bulk>(edit, options)).toMatchObject({ matched: 3, changed: 0, same: 3, asks: [] });
		expect((await run(["undo"], options)).stdout).toContain("Undone: edit of 3 asks");
		expect(await everything(options)).toEqual(before);
	});

	it("shows what would change, and needs --yes where nobody can be asked", async () => {
		const options = await fourNoes();
		const before = await everything(options);
		const edit = ["log", "edit", "--where", "reason:price", "--stage", "demo"];
		const { code, stdout, stderr } = await run(edit, options);
		expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("add --yes to change 2 asks") });
		expect(stdout).toMatch(
			/^2 of 3 asks would change, 1 is so already\.\n {2}Globex +2026-11-20 +Stage: none → Demo\n/,
		);
		const dry = await run([...edit, "--dry-run", "--plain"], options);
		expect(dry).toMatchObject({ code: 0, stdout: expect.stringContaining("Stage: none -> Demo") });
		expect(dry.stdout).toContain("nothing was changed");
		expect(await runJson<Bulk>([...edit, "--dry-run"], options)).toMatchObject({ matched: 3, changed: 2 });
		expect(await everything(options)).toEqual(before);
		expect((await run([...edit, "--yes"], options)).stdout).toContain("Changed 2 asks. To take it back: unfazed undo");
	});

	it.each([
		[["--where", "reason:price", "--stage", "demmo"], "Did you mean demo?"],
		[["--where", "reason:price", "--move", "5"], "1 of 3 asks, such as Globex: Wed 25 Nov 2026 is still to come."],
		[["--where", "", "--stage", "demo"], "--where is empty"],
		[["--where", "chanel:phone", "--stage", "demo"], "Did you mean channel:?"],
		[["--where", "channel:fone", "--stage", "demo"], "Did you mean phone?"],
		[["--where", "reason:price"], "nothing to change"],
		[["abcd", "--where", "reason:price", "--stage", "demo"], "Give the one or the other"],
		[["--stage", "demo"], "which ask?"],
	])("%j is refused in a line, and nothing is changed", async (flags, says) => {
		const options = untouched;
		const before = await everything(options);
		const { code, stderr } = await run(["log", "edit", ...flags, "--yes"], options);
		expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(says) });
		expect(stderr.trim().split("\n")).toHaveLength(1);
		expect(await everything(options)).toEqual(before);
	});

	it("a currency of asks without a value is no change; of one alone it is refused", async () => {
		const options = await fourNoes();
		const edit = ["log", "edit", "--where", "reason:price", "--currency", "EUR", "--yes"];
		expect(await run(edit, options)).toMatchObject({ code: 0, stdout: "All 3 have no value.\n" });
		expect(await runJson<Bulk>(edit, options)).toMatchObject({ matched: 3, changed: 0, same: 3 });
		const [one] = await everything(options);
		const alone = await run(["log", "edit", one?.id ?? "", "--currency", "EUR"], options);
		expect(alone).toMatchObject({ code: 2, stderr: "unfazed: it has no value. Add --value.\n" });
	});

	it("with nothing found does nothing", async () => {
		const options = await fourNoes();
		const edit = ["log", "edit", "--where", "channel:phone", "--stage", "demo", "--yes"];
		expect(await run(edit, options)).toMatchObject({ code: 0, stdout: "No ask fits.\n" });
		expect(await runJson<Bulk>(edit, options)).toEqual({ matched: 0, changed: 0, same: 0, asks: [] });
	});
});

describe("log rm and log restore --where", () => {
	it("delete all that a filter finds, and bring them back", async () => {
		const options = await fourNoes();
		const before = await everything(options);
		const removed = await runJson<Bulk>(["log", "rm", "--where", "reason:price", "--yes"], options);
		expect(removed).toMatchObject({ matched: 3, changed: 3 });
		expect(removed.asks.every(({ deleted }) => deleted === true)).toBe(true);
		expect((await runJson<{ total: number }>(["log"], options)).total).toBe(1);
		const back = await run(["log", "restore", "--where", "tag:q4", "--yes"], options);
		expect(back.stdout).toContain("Brought back 1 ask. To take it back: unfazed undo");
		await run(["undo", "2"], options);
		expect(await everything(options)).toEqual(before);
	});
});
