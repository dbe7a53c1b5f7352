import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Journal } from "../../src/journal/journal.js";
import { openJournal } from "../../src/journal/open.js";
import { openStore } from "../../src/journal/store.js";
import { appendWhole } from "../../src/journal/unfinished.js";
import { gather } from "../../src/journal/writing.js";
import { newHome } from "./support/home.js";
import { startWorker } from "./support/processes.js";
import { type Call, call, calls, cards, tally } from "./support/records.js";

/** Enough for files of some size, so that a kill meets a write. */
const MANY = 1_000;

/** All there is, in a fixed order. */
function contents(journal: Journal) {
	const docs = [...journal.records(calls).all({ deleted: true }), ...journal.records(cards).all({ deleted: true })];
	return docs.sort((left, right) => (left._id < right._id ? -1 : 1));
}

test.each(["SIGKILL", "SIGINT"] as const)(
	"a change of many records that %s meets is there as a whole or not at all",
	{
		timeout: 60_000,
	},
	async (signal) => {
		for (let round = 0; round < 10; round++) {
			const home = newHome();
			const worker = startWorker(["changeMany", home, MANY, "who"]);
			await worker.printed;
			// Nothing is waited for: the moment of the kill moves through the work.
			await setTimeout(round * 17);
			worker.process.kill(signal);
			await worker.ended;
			const journal = openJournal(home);
			const all = [...journal.records(calls).all()];
			expect([0, MANY]).toContain(all.length);
			const [note, ...others] = new Set(all.map((one) => one.note));
			expect(others).toEqual([]);
			const done = journal.changes(99).undo.filter(({ says }) => says !== "many");
			const [last] = done;
			if (all.length > 0) expect(last?.says ?? "round 0").toBe(`round ${note}`);
			expect(existsSync(join(home, "unfinished.json"))).toBe(false);
			for (const { says } of done) expect(journal.undo(1)).toMatchObject([{ says }]);
			expect([...journal.records(calls).all()].filter((one) => one.note !== "0")).toEqual([]);
		}
	},
);

test("wherever a crash comes between two files, the next who opens the journal finds the change as a whole", () => {
	const home = newHome();
	const journal = openJournal(home);
	journal.add("calls", calls, [call("a", "2026-01-05T09:00:00Z"), call("b"), call("c", "2026-03-05T09:00:00Z")]);
	const [a, c, b] = contents(journal) as [Call, Call, Call];
	journal.records(calls).digests(tally);
	/** Stops after so many files, as if the process ended there; gives how many there would have been. */
	const crash = (at: string, after: number) => {
		let files = 0;
		const store = openStore(at, {}, () => {});
		const { writing, lines } = gather(store);
		writing.update(calls, { ...a, note: "moved", at: new Date("2026-02-05T09:00:00Z") });
		writing.update(calls, { ...b, note: "changed" });
		writing.remove(calls, c._id);
		writing.insert(calls, call("d"));
		writing.insert(cards, { text: "new" });
		const kept = join(at, "unfinished.json");
		let text = "";
		const append: typeof store.append = (all) => {
			files = all.length;
			text = readFileSync(kept, "utf8");
			store.append(all.slice(0, after));
		};
		appendWhole({ ...store, append }, lines("several"));
		writeFileSync(kept, text);
		return files;
	};
	const crashed = (after: number) => {
		const at = newHome();
		cpSync(home, at, { recursive: true });
		const files = crash(at, after);
		const found = openJournal(at);
		expect(existsSync(join(at, "unfinished.json"))).toBe(false);
		const counts = found.records(calls).digests(tally);
		rmSync(join(at, "cache"), { recursive: true });
		expect(counts).toEqual(openJournal(at).records(calls).digests(tally));
		expect(found.changes(9).undo).toMatchObject([{ says: "several", records: 5 }, { says: "calls" }]);
		const whos = contents(found).map((doc) => ("who" in doc ? doc.who : "card"));
		expect(whos.sort()).toEqual(["a", "b", "c", "card", "d"]);
		expect(contents(found)).toMatchObject(
			expect.arrayContaining([
				expect.objectContaining({ who: "a", note: "moved", rev: 2 }),
				expect.objectContaining({ who: "c", deleted: true }),
			]),
		);
		found.undo(1);
		const before = [a, b, c].map(({ _id, note, at: moment }) => ({ _id, note, at: moment }));
		expect([...found.records(calls).all()]).toHaveLength(3);
		expect([...found.records(calls).all()]).toMatchObject(
			expect.arrayContaining(before.map((doc) => expect.objectContaining(doc))),
		);
		return files;
	};
	const files = crashed(0);
	expect(files).toBeGreaterThan(4);
	for (let after = 1; after <= files; after++) crashed(after);
});

test("one who follows sees what another process left unfinished", async () => {
	const home = newHome();
	const journal = openJournal(home);
	journal.add("a call", calls, [call("a")]);
	const heard = new Promise<string>((resolve) => {
		const stop = journal.follow(({ docs }) => {
			stop();
			resolve(docs.map((doc) => ("who" in doc ? String(doc.who) : "")).join());
		});
	});
	const at = { $$date: Date.parse("2026-11-22") };
	const line = `\n${JSON.stringify({ _id: "202611-left00000", rev: 1, who: "left", at, note: null, tags: [] })}\n`;
	writeFileSync(join(home, "unfinished.json"), JSON.stringify([{ collection: "calls", month: "2026-11", text: line }]));
	expect(await heard).toBe("left");
});
