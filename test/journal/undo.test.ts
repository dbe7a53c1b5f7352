import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Journal } from "../../src/journal/journal.js";
import { openJournal } from "../../src/journal/open.js";
import { newHome } from "./support/home.js";
import { type Call, call, calls, cards } from "./support/records.js";

/** All that is not deleted, without `rev`, in a fixed order. */
function contents(journal: Journal) {
	const docs = [...journal.records(calls).all(), ...journal.records(cards).all()];
	return docs.map(({ rev: _, ...fields }) => fields).sort((left, right) => (left._id < right._id ? -1 : 1));
}

const edit = (journal: Journal, id: string, fields: Partial<Call>) =>
	journal.change("edit", (change) => {
		const current = change.get(calls, id);
		if (current) change.update(calls, { ...current, ...fields });
	});

function addCall(journal: Journal, who = "Acme"): string {
	const [added] = journal.add(`a call to ${who}`, calls, [call(who)]);
	return added?._id ?? "";
}

test("undo takes back the newest changes first, redo does them again in order", () => {
	const home = newHome();
	const journal = openJournal(home);
	const id = addCall(journal);
	edit(journal, id, { note: "one" });
	edit(journal, id, { note: "two" });
	expect(
		openJournal(home)
			.undo(2)
			.map(({ says }) => says),
	).toEqual(["edit", "edit"]);
	expect(journal.records(calls).get(id)).toMatchObject({ note: null });
	expect(journal.redo(1)).toHaveLength(1);
	expect(journal.records(calls).get(id)).toMatchObject({ note: "one" });
	expect(journal.undo(9).map(({ says }) => says)).toEqual(["edit", "a call to Acme"]);
	expect(contents(journal)).toEqual([]);
	expect(journal.undo(1)).toEqual([]);
	expect(journal.redo(9)).toHaveLength(3);
	expect(journal.records(calls).get(id)).toMatchObject({ note: "two" });
	expect(journal.redo(1)).toEqual([]);
});

test("a new change ends redo, also for what was undone before the change itself was undone", () => {
	const journal = openJournal(newHome());
	addCall(journal, "first");
	addCall(journal, "dropped");
	journal.undo(1);
	addCall(journal, "second");
	expect(journal.nextRedo()).toBeUndefined();
	expect(journal.redo(1)).toEqual([]);
	journal.undo(1);
	expect(journal.nextRedo()?.says).toBe("a call to second");
	journal.redo(5);
	expect(contents(journal)).toMatchObject(expect.arrayContaining([expect.objectContaining({ who: "first" })]));
	expect(contents(journal)).toHaveLength(2);
});

test("undo restores only the fields of that change", () => {
	const home = newHome();
	const journal = openJournal(home);
	const id = addCall(journal);
	edit(journal, id, { note: "mine" });
	const { rev, ...fields } = journal.records(calls).get(id) ?? { rev: 0 };
	appendFileSync(
		join(home, "calls/2026-11.db"),
		`\n${JSON.stringify({ ...fields, at: { $$date: Date.parse("2026-11-22") }, rev: rev + 1, tags: ["theirs"] })}\n`,
	);
	journal.undo(1);
	expect(journal.records(calls).get(id)).toMatchObject({ note: null, tags: ["theirs"] });
});

test("a whole batch is one step, over months and collections", () => {
	const journal = openJournal(newHome());
	journal.add("import", calls, [call("a", "2024-01-01T00:00:00Z"), call("b", "2025-01-01T00:00:00Z"), call("c")]);
	journal.change("more", (change) => {
		change.insert(cards, { text: "one" });
		change.insert(calls, call("d"));
	});
	expect(journal.nextUndo()).toMatchObject({ says: "more", records: 2 });
	journal.undo(1);
	expect(journal.nextUndo()).toMatchObject({ says: "import", records: 3 });
	expect(contents(journal)).toHaveLength(3);
	journal.undo(1);
	expect(contents(journal)).toEqual([]);
	journal.redo(2);
	expect(contents(journal)).toHaveLength(5);
});

test("a record that moved to another month goes back and forth", () => {
	const journal = openJournal(newHome());
	const id = addCall(journal);
	edit(journal, id, { at: new Date("2026-02-03T00:00:00Z") });
	journal.undo(1);
	expect(journal.records(calls).inMonth("2026-11")).toHaveLength(1);
	expect(journal.records(calls).inMonth("2026-02")).toEqual([]);
	journal.redo(1);
	expect(journal.records(calls).inMonth("2026-11")).toEqual([]);
	expect(journal.records(calls).get(id)?.at).toEqual(new Date("2026-02-03T00:00:00Z"));
});

test("what a crash left between the log and its records is passed over", () => {
	const home = newHome();
	const journal = openJournal(home);
	const id = addCall(journal);
	const at = { $$date: Date.parse("2026-11-22") };
	const crashed = [
		{ collection: "calls", month: "2026-11", inserted: ["202611-never0000"] },
		{ collection: "calls", id, from: "2026-11", to: "2026-11", rev: 2, before: { note: null }, after: { note: "x" } },
	];
	const [month] =
		journal
			.nextUndo()
			?.at.toISOString()
			.match(/^\d{4}-\d{2}/) ?? [];
	const entry = { at, says: "crashed", steps: crashed, state: "done", _id: "crashedentry", rev: 1 };
	appendFileSync(join(home, `changes/${month}.db`), `\n${JSON.stringify(entry)}\n`);
	expect(journal.nextUndo()?.says).toBe("a call to Acme");
	expect(journal.undo(1)).toMatchObject([{ says: "a call to Acme" }]);
	expect(contents(journal)).toEqual([]);
});

test("changes keep their order over months, and when the clock is set back", () => {
	const home = newHome();
	const clock = { now: Date.parse("2026-10-31T12:00:00Z") };
	const journal = openJournal(home, { now: () => clock.now });
	addCall(journal, "october");
	clock.now = Date.parse("2026-11-01T12:00:00Z");
	addCall(journal, "november");
	clock.now = Date.parse("2025-01-01T12:00:00Z");
	addCall(journal, "set back");
	expect(journal.undo(3).map(({ says }) => says)).toEqual([
		"a call to set back",
		"a call to november",
		"a call to october",
	]);
	expect(journal.redo(2).map(({ says }) => says)).toEqual(["a call to october", "a call to november"]);
	expect(journal.nextRedo()?.says).toBe("a call to set back");
});

test("any sequence of changes can be undone step by step to the start, and redone to the end", () => {
	const step = fc.oneof(
		fc.record({ do: fc.constant("add" as const), month: fc.integer({ min: 1, max: 3 }) }),
		fc.record({
			do: fc.constantFrom("note" as const, "remove" as const, "restore" as const, "tags" as const),
			which: fc.nat(5),
		}),
		fc.record({ do: fc.constant("move" as const), which: fc.nat(5), month: fc.integer({ min: 1, max: 3 }) }),
		fc.record({ do: fc.constant("batch" as const), which: fc.nat(5) }),
		fc.record({ do: fc.constantFrom("undo" as const, "redo" as const), count: fc.integer({ min: 1, max: 3 }) }),
	);
	fc.assert(
		fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
			const home = newHome();
			const writers = [openJournal(home), openJournal(home)] as const;
			// The model: every state so far, and where in them we stand.
			let past = [contents(writers[0])];
			let now = 0;
			const ids: string[] = [];
			for (const [index, taken] of steps.entries()) {
				const journal = writers[index % 2 === 0 ? 0 : 1];
				if (taken.do === "undo" || taken.do === "redo") {
					const wanted =
						taken.do === "undo" ? Math.max(0, now - taken.count) : Math.min(past.length - 1, now + taken.count);
					expect(journal[taken.do](taken.count)).toHaveLength(Math.abs(now - wanted));
					now = wanted;
				} else {
					const before = journal.nextUndo()?.id;
					perform(journal, taken, ids, index);
					if (journal.nextUndo()?.id !== before) {
						past = [...past.slice(0, now + 1), contents(journal)];
						now++;
					}
				}
				expect(contents(writers[0])).toEqual(past[now]);
				expect(contents(openJournal(home))).toEqual(past[now]);
			}
			for (; now > 0; now--) {
				expect(writers[1].undo(1)).toHaveLength(1);
				expect(contents(writers[0])).toEqual(past[now - 1]);
			}
			writers[0].redo(past.length);
			expect(contents(writers[1])).toEqual(past.at(-1));
		}),
		{ numRuns: 60 },
	);
});

type Taken = { do: string; which?: number; month?: number };

function perform(journal: Journal, taken: Taken, ids: string[], index: number): void {
	const id = ids[(taken.which ?? 0) % Math.max(1, ids.length)];
	const at = new Date(Date.UTC(2026, taken.month ?? 1, 5));
	if (taken.do === "add") {
		const [added] = journal.add("add", calls, [{ who: `who ${index}`, at, note: null, tags: [] }]);
		if (added) ids.push(added._id);
	}
	if (id === undefined) return;
	journal.change(taken.do, (change) => {
		const current = change.get(calls, id);
		if (!current) return;
		if (taken.do === "note") change.update(calls, { ...current, note: `note ${index}` });
		if (taken.do === "tags") change.update(calls, { ...current, tags: [...current.tags, `${index}`] });
		if (taken.do === "move") change.update(calls, { ...current, at });
		if (taken.do === "remove") change.remove(calls, id);
		if (taken.do === "restore") change.restore(calls, id);
		if (taken.do !== "batch") return;
		change.insert(cards, { text: `card ${index}` });
		change.update(calls, { ...current, who: "both", at: new Date(Date.UTC(2026, 7, 1)) });
	});
}

test("a change of one record of which a crash left only the entry is never taken for the next one", () => {
	const home = newHome();
	const journal = openJournal(home);
	const id = addCall(journal);
	const november = readFileSync(join(home, "calls/2026-11.db"));
	edit(journal, id, { note: "never written" });
	writeFileSync(join(home, "calls/2026-11.db"), november);
	writeFileSync(join(home, "lock"), `4194305 1 ${hostname()}`);
	expect(openJournal(home).changes(9).undo).toMatchObject([{ says: "a call to Acme" }]);
	edit(openJournal(home), id, { tags: ["x"] });
	expect(openJournal(home).changes(9).undo).toMatchObject([{ says: "edit" }, { says: "a call to Acme" }]);
	expect(openJournal(home).undo(9)).toHaveLength(2);
});

test("what was added and taken back is told apart from what was deleted, until it comes back", () => {
	const journal = openJournal(newHome());
	const id = addCall(journal);
	const marks = () => {
		const { deleted, undone } = journal.records(calls).get(id) ?? {};
		return { deleted, undone };
	};
	journal.undo(1);
	expect(marks()).toEqual({ deleted: true, undone: true });
	journal.redo(1);
	expect(marks()).toEqual({});
	journal.change("deletion", (change) => change.remove(calls, id));
	expect(marks()).toEqual({ deleted: true });
	journal.undo(2);
	journal.change("restoring", (change) => change.restore(calls, id));
	expect(marks()).toEqual({});
	journal.undo(1);
	expect(marks()).toEqual({ deleted: true, undone: true });
});

test("the list is what undo does, one by one, whatever moved where", () => {
	const deed = fc.record({
		do: fc.constantFrom("add", "note", "move", "move", "remove", "restore", "batch", "undo", "redo"),
		which: fc.nat(3),
		month: fc.integer({ min: 1, max: 3 }),
	});
	fc.assert(
		fc.property(fc.array(deed, { maxLength: 16 }), (deeds) => {
			const journal = openJournal(newHome());
			const ids: string[] = [];
			for (const [index, taken] of deeds.entries()) {
				if (taken.do === "undo" || taken.do === "redo") journal[taken.do](taken.which);
				else perform(journal, taken, ids, index);
			}
			const { redo } = journal.changes(99);
			const redone = redo.flatMap(() => journal.redo(1));
			expect(redone.map(({ id }) => id)).toEqual(redo.map(({ id }) => id));
			const { undo } = journal.changes(99);
			const undone = undo.flatMap(() => journal.undo(1));
			expect(undone.map(({ id }) => id)).toEqual(undo.map(({ id }) => id));
			expect(journal.undo(1)).toEqual([]);
		}),
		{ numRuns: 100 },
	);
});

test("lists what undo would take back and redo would do again, at most so many", () => {
	const home = newHome();
	const journal = openJournal(home);
	expect(journal.changes(5)).toEqual({ undo: [], more: false, redo: [], lost: false });
	const id = addCall(journal);
	journal.change("two things", (change) => {
		change.insert(cards, { text: "one" });
		change.insert(calls, call("Globex"));
	});
	edit(journal, id, { note: "mine" });
	journal.undo(1);
	const { undo, more, redo, lost } = openJournal(home).changes(1);
	expect(undo).toMatchObject([{ says: "two things", records: 2, counts: { cards: 1, calls: 1 } }]);
	expect(more).toBe(true);
	expect(redo).toMatchObject([{ says: "edit", steps: [{ id, before: { note: null }, after: { note: "mine" } }] }]);
	expect(lost).toBe(false);
	expect(openJournal(home).changes(2)).toMatchObject({ undo: [{}, { says: "a call to Acme" }], more: false });
});

test("says that something new ended redo", () => {
	const journal = openJournal(newHome());
	addCall(journal, "first");
	journal.undo(1);
	expect(journal.changes(9)).toMatchObject({ redo: [{}], lost: false });
	addCall(journal, "second");
	expect(journal.changes(9)).toMatchObject({ redo: [], lost: true });
	journal.undo(1);
	expect(journal.changes(9)).toMatchObject({ redo: [{ says: "a call to second" }], lost: false });
	journal.redo(1);
	expect(journal.changes(9)).toMatchObject({ redo: [], lost: false });
});

test("does nothing where another change stands on top than the person saw", () => {
	const home = newHome();
	const journal = openJournal(home);
	addCall(journal, "seen");
	const [seen] = journal.changes(1).undo;
	addCall(openJournal(home), "from elsewhere");
	const before = contents(journal);
	expect(() => journal.undo(1, seen?.id)).toThrow(/changed meanwhile/);
	expect(contents(journal)).toEqual(before);
	const [top] = journal.changes(1).undo;
	expect(journal.undo(2, top?.id)).toHaveLength(2);
	expect(() => journal.redo(2, top?.id)).toThrow(/changed meanwhile/);
	expect(contents(journal)).toEqual([]);
	expect(journal.redo(2, seen?.id)).toHaveLength(2);
	expect(contents(journal)).toEqual(before);
});
