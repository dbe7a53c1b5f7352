import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answer, start } from "../../support/start.js";
import { temporaryFolder } from "../../support/temporary-home.js";

const NOW = { UNFAZED_NOW: "2026-11-22T09:00:00" };

/** A home with three asks, one of them deleted. */
async function setUp() {
	const folder = temporaryFolder();
	const options = { home: join(folder, "home"), env: NOW };
	await answer(["no", "=Beta", "--quick", "--at", "2026-11-20T10:00", "--reason", "price", "--note", "a\nb"], options);
	await answer(["yes", "Acme", "--at", "2026-11-19", "--value", "99.5", "--why", "asked twice"], options);
	const { ask } = await answer(["no", "Gone", "--quick"], options);
	await answer(["log", "rm", ask.id], options);
	const run = (...args: string[]) => start(["export", ...args], options).ended;
	return { folder, options, run };
}

test("JSON holds everything that is not deleted, by the time of asking", async () => {
	const { run } = await setUp();
	const { code, stdout } = await run();
	expect(code).toBe(0);
	const everything = JSON.parse(stdout);
	expect(Object.keys(everything)).toEqual([
		...["unfazed", "exportedAt", "asks", "bank", "people", "sessions", "practices", "reviews", "slumps", "settings"],
	]);
	expect(everything).toMatchObject({
		unfazed: 1,
		exportedAt: "2026-11-22T09:00:00+01:00",
		asks: [{ who: "Acme" }, { who: "=Beta", note: "a\nb" }],
		bank: [{ text: "asked twice", from: "Acme" }],
		settings: { currency: "USD" },
	});
	expect((await run("--format", "json")).stdout).toBe(stdout);
});

test("CSV goes into another journal and is the same there", async () => {
	const { folder, options, run } = await setUp();
	const file = join(folder, "asks.csv");
	expect(await run("--format", "csv", "--output", file)).toMatchObject({
		code: 0,
		stderr: `Exported 2 asks to ${file}\n`,
	});
	expect(readFileSync(file, "utf8")).toContain("'=Beta");
	expect(await answer(["import", file, "--yes"], options)).toMatchObject({ system: "unfazed", create: 0, same: 2 });

	const other = { ...options, home: join(folder, "other") };
	expect(await answer(["import", file, "--yes"], other)).toMatchObject({ create: 2, skip: [] });
	const comparable = (asks: Record<string, unknown>[]) =>
		asks.map(({ id, source, why, ritual, forecast, ...fields }) => fields);
	const [before, after] = [await answer(["export"], options), await answer(["export"], other)];
	expect(comparable(after.asks)).toEqual(comparable(before.asks));
});

test("an empty journal exports as nothing, without making a home", async () => {
	const options = { home: join(temporaryFolder(), "home"), env: NOW };
	expect((await answer(["export"], options)).asks).toEqual([]);
	const { stdout } = await start(["export", "--format", "csv"], options).ended;
	expect(stdout.trim().split("\n")).toHaveLength(1);
	expect(existsSync(options.home)).toBe(false);
});

test("a file is private, whole, and not written over without --force", async () => {
	const { folder, run } = await setUp();
	const file = join(folder, "all.json");
	writeFileSync(file, "mine");
	const refused = await run("--output", file);
	expect(refused.code).toBe(1);
	expect(refused.stderr).toContain("--force");
	expect(readFileSync(file, "utf8")).toBe("mine");

	expect(await run("--output", file, "--force")).toMatchObject({
		code: 0,
		stdout: "",
		stderr: `Exported 2 asks and 1 deposit to ${file}\n`,
	});
	expect(JSON.parse(readFileSync(file, "utf8")).asks).toHaveLength(2);
	expect(statSync(file).mode & 0o777).toBe(0o600);
	expect(readdirSync(folder).sort()).toEqual(["all.json", "home"]);
});

test("what a file holds is named: deposits and people too", async () => {
	const { folder, options, run } = await setUp();
	await answer(["people", "add", "Ana"], options);
	await answer(["people", "add", "Bo"], options);
	const file = join(folder, "all.json");
	expect((await run("--output", file)).stderr).toBe(`Exported 2 asks, 1 deposit and 2 people to ${file}\n`);
	expect(await answer(["export", "--output", file, "--force"], options)).toEqual({ file, asks: 2, bank: 1, people: 2 });
});

test("what cannot be written is said in one line", async () => {
	const { folder, run } = await setUp();
	for (const [args, exitCode] of [
		[["--output", join(folder, "none", "all.json")], 1],
		[["--output", folder], 1],
		[["--format", "xml"], 2],
		[["--format", "csv", "--json"], 2],
	] as const) {
		const { code, stdout, stderr } = await run(...args);
		expect([code, stdout]).toEqual([exitCode, ""]);
		expect(stderr.trim().split("\n")).toHaveLength(1);
	}
});
