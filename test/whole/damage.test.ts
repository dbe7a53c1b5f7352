import { appendFileSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answer, exportedAsks, start } from "../support/start.js";
import { temporaryHome } from "../support/temporary-home.js";

const DAMAGE: Record<string, Buffer> = {
	"a torn last line": Buffer.from('\n{"_id":"202611-torn","who":"Torn in the mid'),
	"a binary line in the middle": Buffer.from([10, 0, 255, 254, 10, 27, 91, 50, 74, 10]),
};

/** The file with the newest asks. */
function askFile(home: string): string {
	return join(
		home,
		"asks",
		readdirSync(join(home, "asks"))
			.filter((file) => file.endsWith(".db"))
			.sort()
			.at(-1) ?? "",
	);
}

test.for(Object.entries(DAMAGE))(
	"%s: all else is shown, the damage is named once, nothing is erased",
	async ([, bytes]) => {
		const home = temporaryHome();
		for (const who of ["One", "Two", "Three"]) await answer(["no", who, "--quick"], { home });
		const file = askFile(home);
		appendFileSync(file, bytes);
		// What another process is still writing is no damage; this was written long ago.
		utimesSync(file, new Date("2026-01-01"), new Date("2026-01-01"));
		const damaged = readFileSync(file);

		const log = await start(["log"], { home }).ended;
		expect(log.code).toBe(0);
		for (const who of ["One", "Two", "Three"]) expect(log.stdout).toContain(who);
		expect(log.stderr.trim().split("\n")).toEqual([expect.stringContaining("unfazed doctor")]);

		await answer(["no", "After", "--quick"], { home });
		expect((await exportedAsks(home)).map(({ who }) => who).sort()).toEqual(["After", "One", "Three", "Two"]);
		expect(readFileSync(file).subarray(0, damaged.length).equals(damaged)).toBe(true);
		expect((await answer(["ratio", "--all"], { home })).asks.no).toBe(4);
	},
);

test("an empty file is no damage", async () => {
	const home = temporaryHome();
	await answer(["no", "One", "--quick"], { home });
	const file = askFile(home);
	writeFileSync(file, "");
	const log = await start(["log", "--json"], { home }).ended;
	expect(log).toEqual({ code: 0, stdout: expect.stringContaining('"total":0'), stderr: "" });
	await answer(["no", "Two", "--quick"], { home });
	expect((await exportedAsks(home)).map(({ who }) => who)).toEqual(["Two"]);
});

test("doctor --fix sets the damage aside, and no command speaks of it after that", async () => {
	const home = temporaryHome();
	await answer(["no", "One", "--quick"], { home });
	appendFileSync(askFile(home), Buffer.from("\nnot a record\n"));
	expect((await start(["log"], { home }).ended).stderr).toContain("unfazed doctor");
	await start(["doctor", "--fix"], { home }).ended;
	const log = await start(["log"], { home }).ended;
	expect(log).toEqual({ code: 0, stdout: expect.stringContaining("One"), stderr: "" });
	expect(readdirSync(join(home, "asks")).some((name) => name.includes("unreadable"))).toBe(true);
});
