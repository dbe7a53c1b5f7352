import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { answer, start } from "../../support/start.js";
import { temporaryFolder } from "../../support/temporary-home.js";
import { closeTerminals, openTerminal } from "../../support/terminal.js";

afterEach(closeTerminals);

const NOW = { UNFAZED_NOW: "2026-11-22T09:00:00" };
const DEALS = "who,result,date,owner\nAcme,Lost,2026-03-01,Ann\nBeta,Won,2026-03-02,Bob\nGamma,Hm,2026-03-03,Ann\n";

/** A folder with a home and a file to import. */
function setUp(content: string | Buffer = DEALS) {
	const folder = temporaryFolder();
	const file = join(folder, "deals.csv");
	writeFileSync(file, content);
	const options = { home: join(folder, "home"), env: NOW };
	const run = (...args: string[]) => start(["import", file, ...args], options).ended;
	return { folder, file, options, run };
}

test("a dry run shows everything and writes nothing", async () => {
	const { run, options } = setUp();
	const { code, stdout, stderr } = await run("--dry-run");
	expect([code, stderr]).toEqual([0, ""]);
	expect(stdout).toContain("2 new asks, 0 changed, 0 here already, 1 skipped");
	expect(stdout).toContain('line 4 the outcome "Hm" is not known');
	expect(stdout).not.toContain("\u001b");
	expect(existsSync(options.home)).toBe(false);
});

test("--yes imports, one undo takes all of it back, and the file comes in again", async () => {
	const { file, options } = setUp();
	const first = await answer(["import", file, "--yes"], options);
	expect(first).toEqual({
		file,
		system: "generic",
		rows: 3,
		create: 2,
		update: 0,
		same: 0,
		skip: [{ line: 4, why: 'the outcome "Hm" is not known' }],
		batch: expect.stringMatching(/^import-/),
	});
	const { asks } = await answer(["log"], options);
	expect(asks.map((ask: { source: { batch: string } }) => ask.source.batch)).toEqual([first.batch, first.batch]);
	expect(await answer(["import", file, "--yes"], options)).toMatchObject({ create: 0, same: 2, batch: null });

	const { stdout } = await start(["undo"], options).ended;
	expect(stdout).toContain("import of deals.csv, 2 asks");
	expect((await answer(["log"], options)).total).toBe(0);
	expect(await answer(["import", file, "--yes"], options)).toMatchObject({ create: 2, same: 0 });
});

test("a record that changed is changed here, and undo gives back what was", async () => {
	const { file, options } = setUp("id,who,outcome,date\n7,Acme,open,2026-03-01\n");
	await answer(["import", file, "--yes"], options);
	writeFileSync(file, "id,who,outcome,date\n7,Acme,Lost,2026-04-01\n8,Beta,Won,2026-04-01\n");
	expect(await answer(["import", file, "--yes"], options)).toMatchObject({ create: 1, update: 1, same: 0 });
	expect((await answer(["ratio", "--all"], options)).asks).toMatchObject({ yes: 1, no: 1, pending: 0 });
	await answer(["undo"], options);
	expect((await answer(["ratio", "--all"], options)).asks).toMatchObject({ yes: 0, no: 0, pending: 1 });
});

test("--map and --dates decide what the file leaves open", async () => {
	const { run, file, options } = setUp("a,b,c\nAcme,no,3/4/2026\n");
	const missing = await run("--yes");
	expect(missing.code).toBe(2);
	expect(missing.stderr).toContain('--map "a=who"');
	const unclear = await run("--map", "a=who,b=outcome,c=date", "--yes");
	expect(unclear.code).toBe(2);
	expect(unclear.stderr).toContain("--dates");
	await answer(["import", file, "--map", "a=who", "--map", "b=outcome,c=date", "--dates", "dmy", "--yes"], options);
	const { asks } = await answer(["log"], options);
	expect(asks[0]).toMatchObject({ who: "Acme", decidedAt: "2026-04-03T12:00:00+02:00" });
});

describe("in a terminal", () => {
	test("it asks what the file leaves open, then whether to import", async () => {
		const { file, options } = setUp("who,outcome,date\nAcme,no,3/4/2026\n");
		const terminal = openTerminal(["import", file], options);
		await terminal.waitFor("What comes first, (d)ay or (m)onth?");
		terminal.type("d\r");
		await terminal.waitFor("Import this 1 ask? (y/N)");
		terminal.type("y\r");
		await terminal.waitFor("Imported 1 ask");
		expect((await terminal.exited).code).toBe(0);
		const { asks } = await answer(["log"], options);
		expect(asks[0].decidedAt).toBe("2026-04-03T12:00:00+02:00");
	});

	test("anything but a yes imports nothing", async () => {
		const { file, options } = setUp();
		const terminal = openTerminal(["import", file], options);
		await terminal.waitFor("Import these 2 asks? (y/N)");
		terminal.type("\r");
		await terminal.waitFor("Nothing was imported.");
		expect((await terminal.exited).code).toBe(0);
		expect(existsSync(options.home)).toBe(false);
	});

	test("what another terminal imported while the question stood is not imported twice", async () => {
		const { file, options } = setUp();
		const terminal = openTerminal(["import", file], options);
		await terminal.waitFor("(y/N)");
		await answer(["import", file, "--yes"], options);
		terminal.type("y\r");
		await terminal.waitFor("in the meantime");
		expect((await terminal.exited).code).toBe(1);
		expect(terminal.text()).not.toContain("Writing");
		expect((await answer(["log"], options)).total).toBe(2);
	});

	test("progress stays on one line that is gone in the end", async () => {
		const { file, options } = setUp();
		const terminal = openTerminal(["import", file, "--yes"], options);
		await terminal.waitFor("Imported 2 asks");
		await terminal.exited;
		expect(terminal.raw()).toContain("Writing 2 asks");
		expect(terminal.text()).not.toContain("Writing");
	});
});

describe("one clear line for", () => {
	test.each<[string, string | Buffer, number, string]>([
		["an empty file", "", 2, "is empty"],
		["a header alone", "who,outcome,date\n", 2, "no rows"],
		["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]), 2, "no text file"],
		["a quote that never closes", 'who,outcome,date\nA,"no,2026-01-01\n', 2, "line 2"],
	])("%s", async (_name, content, exitCode, says) => {
		const { code, stdout, stderr } = await setUp(content).run("--yes");
		expect([code, stdout]).toEqual([exitCode, ""]);
		expect(stderr).toContain(says);
		expect(stderr.trim().split("\n")).toHaveLength(1);
	});

	test("a folder, and a file that is not there", async () => {
		const { folder, options } = setUp();
		mkdirSync(join(folder, "deals"));
		for (const name of ["deals", "none.csv"]) {
			const { code, stderr } = await start(["import", join(folder, name), "--yes"], options).ended;
			expect(code).toBe(1);
			expect(stderr.trim().split("\n")).toHaveLength(1);
		}
	});

	test("a flag with a value that is none", async () => {
		const { run } = setUp();
		expect((await run("--from", "excel")).stderr).toContain("pipedrive");
		expect((await run("--dates", "american")).stderr).toContain("mdy");
	});
});

const REAL = "../../shared/data/crm-sales-opportunities.csv";
test.skipIf(!existsSync(REAL))(`three years of real deals (needs ${REAL})`, async () => {
	const { options } = setUp();
	expect(await answer(["import", REAL, "--yes"], options)).toMatchObject({ rows: 6711, create: 6711, skip: [] });
	expect((await answer(["ratio", "--all"], options)).asks).toMatchObject({ yes: 4238, no: 2473 });
	expect(await answer(["import", REAL, "--yes"], options)).toMatchObject({ create: 0, same: 6711 });
	await answer(["undo"], options);
	expect((await answer(["log"], options)).total).toBe(0);
});
