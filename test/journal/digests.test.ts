import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Digest } from "../../src/journal/journal.js";
import { openJournal } from "../../src/journal/open.js";
import { newHome } from "./support/home.js";
import { type Call, call, calls, tally } from "./support/records.js";

/** A digest that tells how often it was made, and of how many records. */
function counting() {
	const made: number[] = [];
	const digest: Digest<Call, { count: number; whos: Record<string, number> }> = {
		...tally,
		of: (docs) => {
			made.push(docs.length);
			return tally.of(docs);
		},
	};
	return { digest, made };
}

const anew = (home: string) => {
	rmSync(join(home, "cache"), { recursive: true, force: true });
	return openJournal(home).records(calls).digests(tally);
};

test("a digest is made once, then read from the cache", () => {
	const home = newHome();
	openJournal(home).add("calls", calls, [call("Acme"), call("Globex", "2025-02-02T00:00:00Z")]);
	const { digest, made } = counting();
	const first = openJournal(home).records(calls).digests(digest);
	expect(first).toEqual([
		{ month: "2026-11", digest: { count: 1, whos: { Acme: 1 } } },
		{ month: "2025-02", digest: { count: 1, whos: { Globex: 1 } } },
	]);
	made.length = 0;
	expect(openJournal(home).records(calls).digests(digest)).toEqual(first);
	expect(made).toEqual([]);
	expect(statSync(join(home, "cache/calls-tally/2026-11.json")).mode & 0o777).toBe(0o600);
});

test("new records are added to the cached digest; an edit or a deletion makes that one file anew", () => {
	const home = newHome();
	const journal = openJournal(home);
	const [old] = journal.add("calls", calls, [call("Acme"), call("Acme"), call("Globex", "2025-02-02T00:00:00Z")]);
	const { digest, made } = counting();
	journal.records(calls).digests(digest);
	journal.add("one more", calls, [call("Initech")]);
	made.length = 0;
	expect(journal.records(calls).digests(digest)[0]?.digest.count).toBe(3);
	expect(made).toEqual([1]);
	journal.change("delete", (change) => change.remove(calls, old?._id ?? ""));
	made.length = 0;
	expect(journal.records(calls).digests(digest)[0]?.digest).toEqual({ count: 2, whos: { Acme: 1, Initech: 1 } });
	expect(made).toEqual([2]);
	made.length = 0;
	openJournal(home).records(calls).digests(digest);
	expect(made).toEqual([]);
});

test("another key makes all digests anew", () => {
	const home = newHome();
	openJournal(home).add("calls", calls, [call("Acme")]);
	openJournal(home).records(calls).digests(tally);
	const other = { ...tally, key: "2", of: () => ({ count: 99, whos: {} }) };
	expect(openJournal(home).records(calls).digests(other)[0]?.digest.count).toBe(99);
});

test.each(["", "{", "null", '{"key":"1"}', '{"key":"1","files":{"calls/2026-11.db":{}}}', '{"key":"1","files":7}'])(
	"a cache that holds %j is made anew",
	(contents) => {
		const home = newHome();
		const journal = openJournal(home);
		journal.add("calls", calls, [call("Acme")]);
		mkdirSync(join(home, "cache/calls-tally"), { recursive: true });
		writeFileSync(join(home, "cache/calls-tally/2026-11.json"), contents);
		expect(journal.records(calls).digests(tally)[0]?.digest.count).toBe(1);
		expect(JSON.parse(readFileSync(join(home, "cache/calls-tally/2026-11.json"), "utf8")).key).toBe("1");
	},
);

test("older files are kept as one digest, made again only when one of them changed", () => {
	const home = newHome();
	const months = ["2026-11", "2026-10", "2026-09", "2025-02"];
	const journal = openJournal(home);
	journal.add(
		"calls",
		calls,
		months.map((month) => call(`in ${month}`, `${month}-02T00:00:00Z`)),
	);
	const settled: (string | null)[] = [];
	const digest: Digest<Call, { count: number; whos: Record<string, number> }> = {
		...tally,
		settle: (all, since) => {
			settled.push(since);
			return all;
		},
	};
	const together = () => openJournal(home).records(calls).digestsTogether(digest);
	expect(together().map(({ count }) => count)).toEqual([2, 1, 1]);
	expect(settled).toEqual(["2026-10"]);
	journal.add("a new one", calls, [call("new", "2026-11-03T00:00:00Z")]);
	expect(together().map(({ count }) => count)).toEqual([2, 2, 1]);
	expect(settled).toHaveLength(1);
	journal.add("an old one", calls, [call("old", "2025-02-03T00:00:00Z")]);
	expect(together()[0]).toEqual({ count: 3, whos: { "in 2026-09": 1, "in 2025-02": 1, old: 1 } });
	expect(settled).toHaveLength(2);
	journal.add("a new month", calls, [call("next", "2026-12-03T00:00:00Z")]);
	expect(together().map(({ count }) => count)).toEqual([4, 1, 2]);
	rmSync(join(home, "calls/2026-09.db"));
	expect(together()[0]?.count).toBe(3);
});

test.each(["", "{", "null", '{"key":"1"}', '{"key":"1","since":"2026-10","files":{}}'])(
	"a cache of older files that holds %j is made anew",
	(contents) => {
		const home = newHome();
		const months = ["2026-11", "2026-10", "2026-09"];
		openJournal(home).add(
			"calls",
			calls,
			months.map((month) => call(month, `${month}-02T00:00:00Z`)),
		);
		mkdirSync(join(home, "cache/calls-tally"), { recursive: true });
		writeFileSync(join(home, "cache/calls-tally/older.json"), contents);
		expect(openJournal(home).records(calls).digestsTogether(tally)[0]?.count).toBe(1);
	},
);

test("unreadable lines of older files are named every time", () => {
	const home = newHome();
	const months = ["2026-11", "2026-10", "2026-09"];
	openJournal(home).add(
		"calls",
		calls,
		months.map((month) => call(month, `${month}-02T00:00:00Z`)),
	);
	appendFileSync(join(home, "calls/2026-09.db"), "\ngarbage\n");
	for (let time = 0; time < 2; time++) {
		const journal = openJournal(home);
		journal.records(calls).digestsTogether(tally);
		expect(journal.damage()).toEqual([{ file: "calls/2026-09.db", lines: 1 }]);
	}
});

test("a cache that cannot be written is no reason to fail", () => {
	const home = newHome();
	const journal = openJournal(home);
	journal.add("calls", calls, [call("Acme")]);
	writeFileSync(join(home, "cache"), "a file where the folder should be");
	expect(journal.records(calls).digests(tally)[0]?.digest.count).toBe(1);
});

test("a file whose lines were changed by hand is read anew, wherever the change is", () => {
	const home = newHome();
	openJournal(home).add("calls", calls, [call("Acme"), call("Globex"), call("Initech")]);
	openJournal(home).records(calls).digests(tally);
	const file = join(home, "calls/2026-11.db");
	const [first = "", ...rest] = readFileSync(file, "utf8").split("\n").filter(Boolean);
	writeFileSync(file, `${[first, first.replace(/"_id":"[^"]*"/, '"_id":"202611-000000000"'), ...rest].join("\n")}\n`);
	expect(openJournal(home).records(calls).digests(tally)).toEqual(anew(home));
	writeFileSync(file, `${first}\n`);
	expect(openJournal(home).records(calls).digests(tally)[0]?.digest.count).toBe(1);
});

test("unreadable lines are named also when the digest comes from the cache", () => {
	const home = newHome();
	openJournal(home).add("calls", calls, [call("Acme")]);
	appendFileSync(join(home, "calls/2026-11.db"), "\ngarbage\n");
	openJournal(home).records(calls).digests(tally);
	appendFileSync(join(home, "calls/2026-11.db"), "\nmore garbage\n");
	const journal = openJournal(home);
	expect(journal.records(calls).digests(tally)[0]?.digest.count).toBe(1);
	expect(journal.damage()).toEqual([{ file: "calls/2026-11.db", lines: 2 }]);
});

test("many new records are put into the cache, few are not worth it", () => {
	const home = newHome();
	const journal = openJournal(home);
	const cacheNow = () => readFileSync(join(home, "cache/calls-tally/2026-11.json"), "utf8");
	journal.add("calls", calls, [call("Acme")]);
	journal.records(calls).digests(tally);
	const first = cacheNow();
	journal.add("few", calls, [call("Globex")]);
	journal.records(calls).digests(tally);
	expect(cacheNow()).toBe(first);
	journal.add(
		"many",
		calls,
		Array.from({ length: 400 }, () => call("Initech")),
	);
	journal.records(calls).digests(tally);
	expect(cacheNow()).toContain("Initech");
	expect(readdirSync(join(home, "cache/calls-tally"))).toEqual(["2026-11.json"]);
});

test("whatever happened in between, the cached digests are those made anew", () => {
	const step = fc.record({
		do: fc.constantFrom("add", "add", "edit", "move", "remove", "undo", "redo", "tear", "digest", "digest"),
		month: fc.integer({ min: 0, max: 2 }),
		which: fc.nat(9),
	});
	fc.assert(
		fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
			const home = newHome();
			const journal = openJournal(home);
			const ids: string[] = [];
			for (const { do: what, month, which } of steps) {
				const at = new Date(Date.UTC(2026, month, 3));
				const id = ids[which % Math.max(1, ids.length)];
				if (what === "add")
					ids.push(...journal.add("add", calls, [{ ...call(`who ${which}`), at }]).map(({ _id }) => _id));
				if (what === "undo" || what === "redo") journal[what](1);
				if (what === "digest") openJournal(home).records(calls).digests(tally);
				if (what === "tear" && id)
					appendFileSync(join(home, `calls/${id.slice(0, 4)}-${id.slice(4, 6)}.db`), "\n{torn");
				if (!id || !["edit", "move", "remove"].includes(what)) continue;
				journal.change(what, (change) => {
					const current = change.get(calls, id);
					if (!current) return;
					if (what === "remove") change.remove(calls, id);
					else change.update(calls, what === "edit" ? { ...current, who: `edited ${which}` } : { ...current, at });
				});
			}
			const cached = openJournal(home).records(calls).digests(tally);
			expect(cached).toEqual(anew(home));
		}),
		{ numRuns: 60 },
	);
});
