import { closeSync, existsSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CAN_MOUNT, makeReadOnly, mountSmall } from "../support/mounts.js";
import { answer, type Ended, exportedAsks, start } from "../support/start.js";
import { temporaryFolder } from "../support/temporary-home.js";

const no = (home: string, who = "Acme") => start(["no", who, "--quick", "--lesson", "x".repeat(3_000)], { home }).ended;

const setGoal = (home: string) => start(["settings", "set", "dailyGoal", "3"], { home }).ended;

/** It failed with one line that a person can act on. */
function expectOneLine({ code, stdout, stderr }: Ended, says: RegExp): void {
	expect(stderr).toMatch(/^unfazed: [^\n]+\n$/);
	expect(stderr).toMatch(says);
	expect(stderr).not.toMatch(/\bat .*:\d+|Error:|undefined/);
	expect(stdout).toBe("");
	expect([1, 3]).toContain(code);
}

test.skipIf(!CAN_MOUNT)(
	"an import that does not fit on the disk leaves nothing behind (needs root to mount)",
	async () => {
		const folder = temporaryFolder();
		const home = join(folder, "disk");
		const file = join(folder, "deals.csv");
		const deals = Array.from({ length: 900 }, (_, row) => `Company ${row},Lost,2026-0${(row % 9) + 1}-10`);
		writeFileSync(file, `who,outcome,date\n${deals.join("\n")}\n`);
		mountSmall(home, 256);
		await no(home, "Before");
		expectOneLine(await start(["import", file, "--yes", "--json"], { home }).ended, /space|full|room/i);
		expect((await exportedAsks(home)).map(({ who }) => who)).toEqual(["Before"]);
		expect((await no(home, "After")).code).toBe(0);
		expect((await exportedAsks(home)).map(({ who }) => who).sort()).toEqual(["After", "Before"]);
	},
);

test.skipIf(!CAN_MOUNT)(
	"a full disk: nothing is half-written, and it works again once there is room (needs root to mount)",
	async () => {
		const home = join(temporaryFolder(), "disk");
		mountSmall(home, 256);
		await no(home, "Before");
		const filler = join(home, "filler");
		fillUp(filler);
		expectOneLine(await no(home, "During"), /space|full/i);
		expectOneLine(await setGoal(home), /Nothing was saved: the disk of .* is full\. Free some space/);
		expect((await exportedAsks(home)).map(({ who }) => who)).toEqual(["Before"]);

		rmSync(filler);
		expect((await no(home, "After")).code).toBe(0);
		expect((await exportedAsks(home)).map(({ who }) => who).sort()).toEqual(["After", "Before"]);
		expect((await start(["log"], { home }).ended).stderr).toBe("");
	},
);

test.skipIf(!CAN_MOUNT)(
	"a read-only home can be read, and a no says that it cannot be written (needs root to mount)",
	async () => {
		const home = join(temporaryFolder(), "disk");
		mountSmall(home, 1_024);
		await no(home, "Before");
		makeReadOnly(home);
		expectOneLine(await no(home), /read-only|written/i);
		expectOneLine(await setGoal(home), /read-only disk\. Choose another folder/);
		expect((await answer(["ratio"], { home })).asks.no).toBe(1);
		expect((await exportedAsks(home)).map(({ who }) => who)).toEqual(["Before"]);
	},
);

test("a home that is a file", async () => {
	const home = join(temporaryFolder(), "file");
	writeFileSync(home, "mine");
	expectOneLine(await no(home), /folder|file/i);
	expectOneLine(await start(["log"], { home }).ended, /folder|file/i);
});

test("no HOME and no home named", async () => {
	const nowhere = { HOME: undefined, UNFAZED_HOME: undefined };
	expectOneLine(await start(["no", "Acme", "--quick"], { home: "/", env: nowhere }).ended, /UNFAZED_HOME/);
});

test("reading a home that does not exist makes nothing", async () => {
	const home = join(temporaryFolder(), "none", "yet");
	expect((await answer(["log"], { home })).total).toBe(0);
	expect(existsSync(home)).toBe(false);
});

function fillUp(path: string): void {
	const file = openSync(path, "w");
	try {
		// Ever smaller pieces, down to the last free byte.
		for (let size = 65_536; size >= 1; size = Math.floor(size / 2)) writeUntilFull(file, Buffer.alloc(size));
	} finally {
		closeSync(file);
	}
}

function writeUntilFull(file: number, piece: Buffer): void {
	try {
		while (writeSync(file, piece) === piece.length);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
	}
}
