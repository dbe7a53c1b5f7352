import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { appendAll } from "../../src/journal/append.js";
import { JournalError } from "../../src/journal/journal.js";
import { openJournal } from "../../src/journal/open.js";
import { newHome } from "./support/home.js";
import { startWorker } from "./support/processes.js";
import { call, calls, cards, tally } from "./support/records.js";
import { makeReadOnly, smallDisk } from "./support/small-disk.js";

const NO_MOUNT = "this user may not mount a small disk";

/** The bytes of every file of records below a home folder. */
function bytesOf(home: string): Record<string, string> {
	const files = readdirSync(home, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".db"));
	return Object.fromEntries(files.map((name) => [name, readFileSync(join(home, name), "latin1")]));
}

function errorOf(run: () => unknown): JournalError {
	try {
		run();
	} catch (error) {
		if (error instanceof JournalError) return error;
		throw error;
	}
	throw new Error("no error");
}

/** Writes until the disk is full. */
function fill(file: string): void {
	const fd = openSync(file, "w");
	try {
		for (;;) writeSync(fd, Buffer.alloc(1024));
	} catch {
		closeSync(fd);
	}
}

test("lines go to the ends of files, new folders and files are private", () => {
	const home = newHome();
	appendAll([
		{ file: join(home, "a/one.db"), text: "\n1\n" },
		{ file: join(home, "b.db"), text: "\n2\n" },
	]);
	appendAll([{ file: join(home, "a/one.db"), text: "\n3\n" }]);
	expect(bytesOf(home)).toEqual({ "a/one.db": "\n1\n\n3\n", "b.db": "\n2\n" });
	expect(statSync(join(home, "a")).mode & 0o777).toBe(0o700);
	expect(statSync(join(home, "b.db")).mode & 0o777).toBe(0o600);
});

test("if a later file cannot be written, the earlier ones are as they were", () => {
	const home = newHome();
	appendAll([{ file: join(home, "one.db"), text: "\n1\n" }]);
	mkdirSync(join(home, "two.db"));
	const error = errorOf(() =>
		appendAll([
			{ file: join(home, "one.db"), text: "\n2\n" },
			{ file: join(home, "two.db"), text: "\n2\n" },
		]),
	);
	expect(error.message).toMatch(/^Nothing was saved: .*two\.db is a folder/);
	expect(readFileSync(join(home, "one.db"), "utf8")).toBe("\n1\n");
});

test("a file that may not grow any further: one line, exit kind unavailable, nothing half-written", async () => {
	const home = newHome();
	openJournal(home).add("a call", calls, [call("before")]);
	const before = bytesOf(home);
	// 4 blocks of 512 bytes a file.
	const worker = startWorker(["addLarge", home, 10_000, "Acme"], "ulimit -f 4");
	await worker.ended;
	expect(worker.lines).toHaveLength(1);
	expect(worker.lines[0]).toMatch(/^unavailable: Nothing was saved: .*calls\/2026-11\.db may not grow any further\./);
	expect(bytesOf(home)).toEqual(before);
	openJournal(home).add("a call", calls, [call("after")]);
	expect([...openJournal(home).records(calls).all()].map(({ who }) => who)).toEqual(["before", "after"]);
});

test("a full disk: one line, nothing half-written, and it works again once there is room", ({ skip }) => {
	const disk = smallDisk(128);
	if (disk === undefined) return skip(NO_MOUNT);
	const home = join(disk, "home");
	const journal = openJournal(home);
	journal.add("a call", calls, [call("before")]);
	fill(join(disk, "filler"));
	// The first ones still find room in the last block of their files.
	const saved = ["before"];
	const error = errorOf(() => {
		for (let number = 0; ; number++) {
			journal.add("a call", calls, [call(`${number}`, undefined, "x".repeat(700))]);
			saved.push(`${number}`);
		}
	});
	expect(error).toMatchObject({
		kind: "unavailable",
		message: expect.stringMatching(/disk of .* is full\. Free some space/),
	});
	const fresh = openJournal(home);
	expect([...fresh.records(calls).all()].map(({ who }) => who)).toEqual(saved);
	expect(fresh.damage()).toEqual([]);
	expect(fresh.nextUndo()?.says).toBe("a call");
	for (const bytes of Object.values(bytesOf(home))) expect(bytes.endsWith("}\n")).toBe(true);
	expect(errorOf(() => journal.change("edit", (change) => change.insert(cards, { text: "one" }))).kind).toBe(
		"unavailable",
	);
	expect(errorOf(() => journal.drafts.save("form", "x".repeat(5_000))).kind).toBe("unavailable");
	rmSync(join(disk, "filler"));
	journal.add("a call", calls, [call("after")]);
	expect(journal.undo(1)).toHaveLength(1);
});

test("what does not fit on the disk is not begun", ({ skip }) => {
	const disk = smallDisk(512);
	if (disk === undefined) return skip(NO_MOUNT);
	const home = join(disk, "home");
	const journal = openJournal(home);
	journal.add("a call", calls, [call("before")]);
	const before = bytesOf(home);
	const many = Array.from({ length: 40 }, (_, month) =>
		call("x", new Date(Date.UTC(2020, month)).toISOString(), "x".repeat(10_000)),
	);
	expect(errorOf(() => journal.add("import", calls, many)).message).toMatch(/disk of .* is full\. Free some space/);
	expect(bytesOf(home)).toEqual(before);
});

test("a read-only disk is read, cached nowhere, and writing says so in one line", ({ skip }) => {
	const disk = smallDisk(512);
	if (disk === undefined) return skip(NO_MOUNT);
	const home = join(disk, "home");
	openJournal(home).add("a call", calls, [call("before")]);
	makeReadOnly(disk);
	const journal = openJournal(home);
	expect(journal.records(calls).digests(tally)).toMatchObject([{ digest: { count: 1 } }]);
	expect(journal.nextUndo()?.says).toBe("a call");
	const attempts = [
		() => journal.add("a call", calls, [call("after")]),
		() => journal.add("another file", cards, [{ text: "one" }]),
		() => journal.change("change", (change) => change.insert(cards, { text: "one" })),
		() => journal.undo(1),
		() => journal.drafts.save("form", 1),
	];
	for (const attempt of attempts) {
		expect(errorOf(attempt)).toMatchObject({
			kind: "unavailable",
			message: expect.stringMatching(/^Nothing was saved: .*read-only disk/),
		});
	}
	expect(existsSync(join(home, "cache"))).toBe(false);
});

test("a home that cannot be made is one clear line", () => {
	const error = errorOf(() => openJournal("/proc/nowhere/home").add("a card", cards, [{ text: "one" }]));
	expect(error.message).toMatch(/^Nothing was saved: .*--home\.$/);
	expect(error.message).not.toContain("\n");
});
