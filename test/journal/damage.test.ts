import { copyFileSync, cpSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Datastore from "@seald-io/nedb";
import { expect, test } from "vitest";
import { openJournal } from "../../src/journal/open.js";
import { newHome } from "./support/home.js";
import { call, calls, cards, tally } from "./support/records.js";

const BINARY = Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x80, 0x1b, 0xc3, 0x28, 0x0d]);
const FILE = "calls/2026-11.db";

/** Replaces a file's bytes as if it had lain there for a while. */
function write(home: string, bytes: Buffer | string): void {
	mkdirSync(join(home, "calls"), { recursive: true });
	writeFileSync(join(home, FILE), bytes);
	const past = new Date(Date.now() - 10_000);
	utimesSync(join(home, FILE), past, past);
}

function home(whos: string[]) {
	const folder = newHome();
	openJournal(folder).add(
		"calls",
		calls,
		whos.map((who) => call(who)),
	);
	return { folder, lines: readFileSync(join(folder, FILE), "utf8").split("\n").filter(Boolean) };
}

const whosIn = (folder: string) => [...openJournal(folder).records(calls).all()].map(({ who }) => who);

test("a binary line in the middle is counted, everything else is read, nothing is erased", () => {
	const { folder, lines } = home(["a", "b", "c"]);
	const bytes = Buffer.concat([Buffer.from(`${lines[0]}\n`), BINARY, Buffer.from(`\n${lines.slice(1).join("\n")}\n`)]);
	write(folder, bytes);
	const journal = openJournal(folder);
	expect([...journal.records(calls).all()].map(({ who }) => who)).toEqual(["a", "b", "c"]);
	expect(journal.damage()).toEqual([{ file: FILE, lines: 1 }]);
	expect(readFileSync(join(folder, FILE))).toEqual(bytes);
});

test("bytes that are no text inside a record's text make that line unreadable", () => {
	const { folder, lines } = home(["a", "b"]);
	const spoilt = Buffer.from(`${lines.join("\n")}\n`);
	spoilt[spoilt.indexOf('"a"') + 1] = 0xff;
	write(folder, spoilt);
	expect(whosIn(folder)).toEqual(["b"]);
});

test("a torn last line is damage once nobody is writing it any more, and harms no line after it", () => {
	const { folder, lines } = home(["a", "b"]);
	write(folder, `${lines[0]}\n${lines[1]?.slice(0, 40)}`);
	const journal = openJournal(folder);
	expect(whosIn(folder)).toEqual(["a"]);
	journal.records(calls).inMonth("2026-11");
	expect(journal.damage()).toEqual([{ file: FILE, lines: 1 }]);
	journal.add("after", calls, [call("c")]);
	expect(
		journal
			.records(calls)
			.inMonth("2026-11")
			.map(({ who }) => who),
	).toEqual(["a", "c"]);
	expect(whosIn(folder)).toEqual(["a", "c"]);
	expect(journal.damage()).toEqual([{ file: FILE, lines: 1 }]);
});

test("a torn last line is named at once; should it be finished after all, it is a record and no damage", () => {
	const { folder, lines } = home(["a", "b"]);
	openJournal(folder).records(calls).digests(tally);
	writeFileSync(join(folder, FILE), `${lines[0]}\n${lines[1]?.slice(0, 40)}`);
	const journal = openJournal(folder);
	expect(journal.records(calls).inMonth("2026-11")).toHaveLength(1);
	expect(journal.damage()).toEqual([{ file: FILE, lines: 1 }]);
	const counting = openJournal(folder);
	expect(counting.records(calls).digests(tally)[0]?.digest.count).toBe(1);
	expect(counting.damage()).toEqual([{ file: FILE, lines: 1 }]);
	writeFileSync(join(folder, FILE), `${lines[1]?.slice(40)}\n`, { flag: "a" });
	expect(journal.records(calls).inMonth("2026-11")).toHaveLength(2);
	expect(journal.damage()).toEqual([]);
	expect(counting.records(calls).digests(tally)[0]?.digest.count).toBe(2);
	expect(counting.damage()).toEqual([]);
});

test("a whole last line without a line end, as some editors leave it, is a record", () => {
	const { folder, lines } = home(["a", "b"]);
	write(folder, lines.join("\n"));
	expect(whosIn(folder)).toEqual(["a", "b"]);
	openJournal(folder).add("after", calls, [call("c")]);
	expect(whosIn(folder)).toEqual(["a", "b", "c"]);
});

test("an empty file is an empty month", () => {
	const { folder } = home(["a"]);
	write(folder, "");
	const journal = openJournal(folder);
	expect([...journal.records(calls).all()]).toEqual([]);
	expect(journal.damage()).toEqual([]);
	journal.add("after", calls, [call("b")]);
	expect(whosIn(folder)).toEqual(["b"]);
});

test("a line that does not fit the schema, or has no id, is counted; the record's line before it holds", () => {
	const { folder, lines } = home(["a"]);
	const other = lines[0]?.replace('"who":"a"', '"who":7').replace('"rev":1', '"rev":2');
	write(folder, `${lines[0]}\n${other}\n{"who":"no id","rev":1}\n`);
	const journal = openJournal(folder);
	expect(journal.records(calls).inMonth("2026-11")).toMatchObject([{ who: "a", rev: 1 }]);
	expect(journal.damage()).toEqual([{ file: FILE, lines: 2 }]);
});

test("plain NeDB opens a copy of a file and reads the same records", async () => {
	const { folder } = home(["a", "b\u2028\u0085", "c"]);
	const journal = openJournal(folder);
	const [first, second] = journal.records(calls).inMonth("2026-11");
	journal.change("several", (change) => {
		if (first) change.update(calls, { ...first, note: "edited" });
		if (second) change.update(calls, { ...second, at: new Date("2026-12-01T00:00:00Z") });
	});
	journal.add("a card", cards, [{ text: "one" }]);
	const copies = newHome();
	cpSync(folder, copies, { recursive: true });
	for (const [file, own] of [
		["calls/2026-11.db", journal.records(calls).inMonth("2026-11")],
		["calls/2026-12.db", journal.records(calls).inMonth("2026-12")],
		["cards.db", journal.records(cards).inMonth(null)],
	] as const) {
		const plain = new Datastore({ filename: join(copies, file) });
		await plain.loadDatabaseAsync();
		const docs = await plain.findAsync({});
		expect(docs.sort((left, right) => (left._id < right._id ? -1 : 1))).toEqual(
			[...own].sort((left, right) => (left._id < right._id ? -1 : 1)),
		);
	}
});

test("what plain NeDB wrote is read here", async () => {
	const folder = newHome();
	const plain = new Datastore({ filename: join(folder, "cards.db") });
	await plain.loadDatabaseAsync();
	await plain.insertAsync({ _id: "one", rev: 1, text: "first" });
	await plain.insertAsync({ _id: "two", rev: 1, text: "second" });
	await plain.ensureIndexAsync({ fieldName: "text" });
	await plain.removeAsync({ _id: "two" }, {});
	copyFileSync(join(folder, "cards.db"), join(folder, "copy"));
	const journal = openJournal(folder);
	expect(journal.records(cards).inMonth(null)).toEqual([{ _id: "one", rev: 1, text: "first" }]);
	expect(journal.damage()).toEqual([]);
	expect(statSync(join(folder, "cards.db")).size).toBe(statSync(join(folder, "copy")).size);
});
