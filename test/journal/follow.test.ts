import { appendFileSync, copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import type { ChangeEvent } from "../../src/journal/journal.js";
import { openJournal } from "../../src/journal/open.js";
import { newHome } from "./support/home.js";
import { type Call, call, calls, cards } from "./support/records.js";

/** A journal that follows, and what it reported. */
function following(home: string) {
	const events: ChangeEvent[] = [];
	const stop = openJournal(home).follow((event) => events.push(event));
	const whos = () => events.flatMap(({ docs }) => (docs as Call[]).map(({ who }) => who));
	return { events, stop, whos };
}

const soon = (check: () => void) => vi.waitFor(check, { timeout: 2_000, interval: 5 });

test("what is written from now on is reported, what was there is not, and nothing twice", async () => {
	const home = newHome();
	const journal = openJournal(home);
	journal.add("old", calls, [call("old")]);
	const { whos, stop } = following(home);
	journal.add("new", calls, [call("new"), call("newer")]);
	await soon(() => expect(whos()).toEqual(["new", "newer"]));
	journal.add("last", calls, [call("last")]);
	await soon(() => expect(whos()).toEqual(["new", "newer", "last"]));
	stop();
});

test("a home, a collection and a month that do not exist yet are followed when they appear", async () => {
	const home = newHome();
	const { events, whos, stop } = following(home);
	const journal = openJournal(home);
	journal.add("first", calls, [call("first")]);
	await soon(() => expect(whos()).toEqual(["first"]));
	journal.add("another month", calls, [call("second", "2027-01-01T00:00:00Z")]);
	journal.add("another collection", cards, [{ text: "one" }]);
	await soon(() => expect(events).toHaveLength(3));
	expect(events.map(({ collection, month }) => `${collection} ${month}`).sort()).toEqual([
		"calls 2026-11",
		"calls 2027-01",
		"cards null",
	]);
	stop();
});

test("own writes are reported too, after the call that made them", async () => {
	const journal = openJournal(newHome());
	const events: ChangeEvent[] = [];
	const stop = journal.follow((event) => events.push(event));
	journal.add("own", cards, [{ text: "one" }]);
	expect(events).toEqual([]);
	await soon(() => expect(events).toHaveLength(1));
	stop();
});

test("edits and deletions are reported as the records are now; a record that moves leaves its month", async () => {
	const home = newHome();
	const journal = openJournal(home);
	const [added] = journal.add("a call", calls, [call("Acme")]);
	const id = added?._id ?? "";
	const { events, stop } = following(home);
	journal.change("delete", (change) => change.remove(calls, id));
	await soon(() => expect(events).toMatchObject([{ docs: [{ _id: id, deleted: true, rev: 2 }] }]));
	journal.undo(1);
	journal.change("move", (change) => {
		const current = change.get(calls, id);
		if (current) change.update(calls, { ...current, at: new Date("2026-01-01T00:00:00Z") });
	});
	await soon(() => expect(events.some(({ month, gone }) => month === "2026-11" && gone?.includes(id))).toBe(true));
	await soon(() => expect(events.some(({ month, docs }) => month === "2026-01" && docs[0]?._id === id)).toBe(true));
	stop();
});

test("a line is reported once it is whole", async () => {
	const home = newHome();
	const { whos, stop } = following(home);
	const other = newHome();
	openJournal(other).add("a call", calls, [call("slow")]);
	const bytes = readFileSync(join(other, "calls/2026-11.db"));
	mkdirSync(join(home, "calls"), { recursive: true });
	appendFileSync(join(home, "calls/2026-11.db"), bytes.subarray(0, 30));
	openJournal(home).add("another", cards, [{ text: "a sign that the look took place" }]);
	await soon(() => expect(whos()).toHaveLength(1));
	appendFileSync(join(home, "calls/2026-11.db"), bytes.subarray(30));
	await soon(() => expect(whos()).toContain("slow"));
	stop();
});

test("a file that was replaced or cut is reported as a whole", async () => {
	const home = newHome();
	const journal = openJournal(home);
	journal.add("calls", calls, [call("one"), call("two")]);
	const file = join(home, "calls/2026-11.db");
	copyFileSync(file, `${file}.copy`);
	const { events, whos, stop } = following(home);
	renameSync(`${file}.copy`, file);
	await soon(() => expect(events).toMatchObject([{ anew: true, month: "2026-11" }]));
	expect(whos()).toEqual(["one", "two"]);
	writeFileSync(file, "");
	await soon(() => expect(events.at(-1)).toMatchObject({ anew: true, docs: [] }));
	stop();
});

test("who has stopped listening hears nothing; the others go on", async () => {
	const home = newHome();
	const journal = openJournal(home);
	const heard: string[] = [];
	const stopFirst = journal.follow(() => heard.push("first"));
	const stopSecond = journal.follow(() => heard.push("second"));
	stopFirst();
	stopFirst();
	journal.add("a card", cards, [{ text: "one" }]);
	await soon(() => expect(heard).toEqual(["second"]));
	stopSecond();
});
