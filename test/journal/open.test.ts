import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { JournalError } from "../../src/journal/journal.js";
import { openJournal } from "../../src/journal/open.js";
import { newHome } from "./support/home.js";
import { call, calls, cards, tally } from "./support/records.js";

test("a home that does not exist reads as empty and is not created by reading", () => {
	const home = newHome();
	const journal = openJournal(home);
	expect([...journal.records(calls).all()]).toEqual([]);
	expect(journal.records(calls).get("202611-k7h3m9q2x")).toBeUndefined();
	expect(journal.records(calls).digests(tally)).toEqual([]);
	expect(journal.nextUndo()).toBeUndefined();
	expect(journal.drafts.keys()).toEqual([]);
	expect(existsSync(home)).toBe(false);
});

test("what was added comes back in another process's journal", () => {
	const home = newHome();
	const [added] = openJournal(home).add("no from Acme", calls, [call("Acme")]);
	expect(added?._id).toMatch(/^202611-[0-9a-hjkmnp-tv-z]{9}$/);
	expect(
		openJournal(home)
			.records(calls)
			.get(added?._id ?? ""),
	).toEqual(added);
});

test("records go to the file of their UTC month, private to their owner", () => {
	const home = newHome();
	openJournal(home).add("two", calls, [call("Acme", "2026-10-31T23:59:59Z"), call("Globex", "2026-11-01T00:00:00Z")]);
	expect(readdirSync(join(home, "calls")).sort()).toEqual(["2026-10.db", "2026-11.db"]);
	expect(statSync(join(home, "calls")).mode & 0o777).toBe(0o700);
	expect(statSync(home).mode & 0o777).toBe(0o700);
	expect(statSync(join(home, "calls/2026-10.db")).mode & 0o777).toBe(0o600);
});

test("months and all come newest first", () => {
	const journal = openJournal(newHome());
	journal.add("calls", calls, [call("old", "2025-01-05T00:00:00Z"), call("new"), call("newer")]);
	const records = journal.records(calls);
	expect(records.months()).toEqual(["2026-11", "2025-01"]);
	expect([...records.all()].map(({ who }) => who)).toEqual(["new", "newer", "old"]);
	expect(journal.records(cards).months()).toEqual([]);
});

test("an edit raises the rev, keeps what it did not touch, and is seen by a journal that is open", () => {
	const home = newHome();
	const [watching, writing] = [openJournal(home), openJournal(home)];
	const [added] = writing.add("a call", calls, [call("Acme", undefined, "first")]);
	expect([...watching.records(calls).all()]).toHaveLength(1);
	const edited = writing.change("edit", (change) => {
		const current = change.get(calls, added?._id ?? "");
		if (!current) throw new Error("not found");
		return change.update(calls, { ...current, note: "second" });
	});
	expect(edited).toEqual({ ...added, rev: 2, note: "second" });
	expect([...watching.records(calls).all()]).toEqual([edited]);
});

test("a date edited into another month moves the record; a plain NeDB sees it once", () => {
	const home = newHome();
	const journal = openJournal(home);
	const [added] = journal.add("a call", calls, [call("Acme")]);
	const id = added?._id ?? "";
	journal.change("edit", (change) =>
		change.update(calls, { ...call("Acme", "2026-09-01T10:00:00Z"), _id: id, rev: 1 }),
	);
	const fresh = openJournal(home).records(calls);
	expect(fresh.inMonth("2026-11")).toEqual([]);
	expect(fresh.get(id)?.at).toEqual(new Date("2026-09-01T10:00:00Z"));
	expect([...fresh.all()]).toHaveLength(1);
	expect(readFileSync(join(home, "calls/2026-11.db"), "utf8")).toContain(`{"$$deleted":true,"_id":"${id}"}`);
});

test("deleting is soft: left out, found when asked for, and restored", () => {
	const journal = openJournal(newHome());
	const [added] = journal.add("a card", cards, [{ text: "one" }]);
	const id = added?._id ?? "";
	journal.change("delete", (change) => change.remove(cards, id));
	const records = journal.records(cards);
	expect(records.inMonth(null)).toEqual([]);
	expect(records.inMonth(null, { deleted: true })).toEqual([{ _id: id, rev: 2, text: "one", deleted: true }]);
	expect(records.get(id)?.deleted).toBe(true);
	journal.change("restore", (change) => change.restore(cards, id));
	expect(records.inMonth(null)).toEqual([{ _id: id, rev: 3, text: "one" }]);
});

test("a part of an id finds its record, from four characters on", () => {
	const journal = openJournal(newHome());
	const [added] = journal.add("calls", calls, [call("Acme"), call("Globex", "2024-02-02T00:00:00Z")]);
	const records = journal.records(calls);
	expect(records.matching(added?._id.slice(-5) ?? "")).toEqual([added]);
	expect(records.matching("2026")).toEqual([added]);
	expect(records.matching("202")).toEqual([]);
	expect(records.matching("zzzz-")).toEqual([]);
});

test("a change whose work throws writes nothing, and the lock is free again", () => {
	const home = newHome();
	const journal = openJournal(home);
	const failing = () =>
		journal.change("fails", (change) => {
			change.insert(cards, { text: "half" });
			throw new Error("no");
		});
	expect(failing).toThrow("no");
	expect(journal.records(cards).inMonth(null)).toEqual([]);
	expect(readdirSync(home)).toEqual([]);
});

test("within one change, reads see what was written, and one line per record goes out", () => {
	const home = newHome();
	const journal = openJournal(home);
	journal.change("several", (change) => {
		const card = change.insert(cards, { text: "one" });
		change.update(cards, { ...card, text: "two" });
		expect(change.get(cards, card._id)?.text).toBe("two");
	});
	expect(journal.records(cards).inMonth(null)).toMatchObject([{ text: "two", rev: 1 }]);
	expect(readFileSync(join(home, "cards.db"), "utf8").trim().split("\n")).toHaveLength(1);
});

test("a change that changes nothing writes nothing and is no step of undo", () => {
	const home = newHome();
	const journal = openJournal(home);
	const [added] = journal.add("a card", cards, [{ text: "one" }]);
	if (!added) throw new Error("not added");
	const size = statSync(join(home, "cards.db")).size;
	expect(journal.change("same", (change) => change.update(cards, added))).toEqual(added);
	expect(statSync(join(home, "cards.db")).size).toBe(size);
	expect(journal.nextUndo()?.says).toBe("a card");
});

test("fields that this version does not know survive an edit", () => {
	const home = newHome();
	const journal = openJournal(home);
	const [added] = journal.add("a card", cards, [{ text: "one" }]);
	const line = { ...added, rev: 2, colour: "green" };
	appendFileSync(join(home, "cards.db"), `\n${JSON.stringify(line)}\n`);
	journal.change("edit", (change) => change.update(cards, { _id: added?._id ?? "", rev: 2, text: "two" }));
	expect(journal.records(cards).inMonth(null)).toEqual([{ ...line, rev: 3, text: "two" }]);
});

test("a record that does not fit its schema is not written", () => {
	const journal = openJournal(newHome());
	expect(() => journal.add("bad", cards, [{ text: 7 as unknown as string }])).toThrow(TypeError);
	expect(() => journal.add("bad", calls, [call("Acme", "not a date")])).toThrow();
	expect(journal.nextUndo()).toBeUndefined();
});

test("changing a record that is not there says so", () => {
	const journal = openJournal(newHome());
	const attempt = () => journal.change("edit", (change) => change.remove(cards, "nosuchrecord"));
	expect(attempt).toThrow(JournalError);
	expect(attempt).toThrow(/nosuchrecord/);
});

test("a given id is kept, and cannot be added twice", () => {
	const journal = openJournal(newHome());
	journal.add("restore", cards, [{ _id: "mine", text: "one" }]);
	expect(journal.records(cards).get("mine")?.text).toBe("one");
	expect(() => journal.add("again", cards, [{ _id: "mine", text: "two" }])).toThrow(JournalError);
	expect(() => journal.change("again", (change) => change.insert(cards, { _id: "mine", text: "two" }))).toThrow(
		JournalError,
	);
});

test("a home that is a file is one clear error, for reading and for writing", () => {
	const home = newHome();
	openJournal(home).drafts.save("x", 1);
	writeFileSync(join(home, "file"), "");
	const journal = openJournal(join(home, "file"));
	expect(() => [...journal.records(calls).all()]).toThrow(/home\/file is a file, not a folder/);
	expect(() => journal.add("a card", cards, [{ text: "one" }])).toThrow(
		/Nothing was saved: \S+home\/file is a file, not a folder/,
	);
	expect(() => journal.change("a card", (change) => change.insert(cards, { text: "one" }))).toThrow(JournalError);
});

test("the writer's clock is the one given", () => {
	const home = newHome();
	const journal = openJournal(home, { now: () => Date.parse("2020-05-05T12:00:00Z") });
	journal.add("a card", cards, [{ text: "one" }]);
	expect(journal.nextUndo()?.at).toEqual(new Date("2020-05-05T12:00:00Z"));
	expect(readdirSync(join(home, "changes"))).toEqual(["2020-05.db"]);
});
