import { readdirSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { openJournal } from "../../src/journal/open.js";
import { newHome } from "./support/home.js";
import { startWorker } from "./support/processes.js";
import { call, calls } from "./support/records.js";

test("two processes insert 500 records each while a third follows: every one is on disk and was reported once", async () => {
	const home = newHome();
	const journal = openJournal(home);
	const reported: string[] = [];
	const stop = journal.follow(({ docs }) => reported.push(...docs.map(({ _id }) => _id)));
	const workers = [startWorker(["insert", home, 500, "a"]), startWorker(["insert", home, 500, "b"])];
	await Promise.all(workers.map(({ ended }) => ended));
	const acknowledged = workers.flatMap(({ lines }) => lines).sort();
	expect(acknowledged).toHaveLength(1000);
	expect([...openJournal(home).records(calls).all()].map(({ _id }) => _id).sort()).toEqual(acknowledged);
	await vi.waitFor(() => expect(reported.length).toBeGreaterThanOrEqual(1000), 2_000);
	stop();
	expect(reported.sort()).toEqual(acknowledged);
	expect(openJournal(home).damage()).toEqual([]);
});

test("edits of one record by three processes are not lost", async () => {
	const home = newHome();
	const journal = openJournal(home);
	const [added] = journal.add("counter", calls, [call("counter", undefined, "0")]);
	const id = added?._id ?? "";
	const workers = [1, 2, 3].map(() => startWorker(["countUp", home, 60, id]));
	await Promise.all(workers.map(({ ended }) => ended));
	expect(workers.flatMap(({ lines }) => lines)).toEqual([]);
	expect(journal.records(calls).get(id)).toMatchObject({ note: "180", rev: 181 });
});

test("processes killed at any moment lose nothing acknowledged, and hold up nobody", async () => {
	const home = newHome();
	const acknowledged: string[] = [];
	for (let round = 0; round < 20; round++) {
		const worker = startWorker(["insertAndEdit", home, 0, `round ${round}`]);
		await worker.printed;
		// Spread over some writes; the moment within a write is the scheduler's.
		const wanted = 1 + ((round * 7) % 23);
		await vi.waitUntil(() => worker.lines.length >= wanted, { timeout: 10_000, interval: 1 });
		worker.process.kill("SIGKILL");
		await worker.ended;
		acknowledged.push(...worker.lines);
		const started = performance.now();
		const journal = openJournal(home);
		journal.change("after the crash", (change) => change.insert(calls, call("after")));
		expect(performance.now() - started).toBeLessThan(1_000);
	}
	const journal = openJournal(home);
	const revs = new Map([...journal.records(calls).all()].map(({ _id, rev }) => [_id, rev]));
	for (const line of acknowledged) {
		const [id = "", rev] = line.split(" ");
		expect(revs.get(id), line).toBeGreaterThanOrEqual(Number(rev));
	}
	expect(journal.damage()).toEqual([]);
	expect(readdirSync(home)).not.toContain("lock");
});
