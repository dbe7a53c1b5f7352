import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { expect, test } from "vitest";
import { JournalError } from "../../src/journal/journal.js";
import { isStale, lockPath, withLock } from "../../src/journal/lock.js";
import { openJournal } from "../../src/journal/open.js";
import { newHome } from "./support/home.js";
import { startWorker } from "./support/processes.js";
import { call, calls, cards } from "./support/records.js";

/** A number no process has: above the largest Linux allows. */
const NOBODY = 4_194_305;

function lockBy(home: string, pid: number, host = hostname()): void {
	mkdirSync(home, { recursive: true });
	writeFileSync(lockPath(home), `${pid} 1 ${host}`);
}

test("a lock is there while the work runs, and gone after it", () => {
	const home = newHome();
	const during = withLock(
		home,
		() => existsSync(lockPath(home)),
		() => {},
	);
	expect(during).toBe(true);
	expect(readdirSync(home)).toEqual([]);
});

test("a holder that is gone is stepped over at once, and what it left is looked at", () => {
	const home = newHome();
	lockBy(home, NOBODY);
	expect(isStale(lockPath(home))).toBe(true);
	let recovered = 0;
	const started = performance.now();
	expect(
		withLock(
			home,
			() => "done",
			() => recovered++,
		),
	).toBe("done");
	expect(performance.now() - started).toBeLessThan(200);
	expect(recovered).toBe(1);
	expect(readdirSync(home)).toEqual([]);
});

test("a holder on another machine, or one that hangs, is stepped over after three seconds without a sign", () => {
	const home = newHome();
	for (const host of ["elsewhere", hostname()]) {
		lockBy(home, process.pid, host);
		expect(isStale(lockPath(home))).toBe(false);
		const past = new Date(Date.now() - 3_500);
		utimesSync(lockPath(home), past, past);
		expect(
			withLock(
				home,
				() => "done",
				() => {},
			),
		).toBe("done");
	}
});

test("a lock whose maker died before it could write its name in it delays nobody noticeably", () => {
	const home = newHome();
	mkdirSync(home);
	writeFileSync(lockPath(home), "");
	const started = performance.now();
	expect(
		withLock(
			home,
			() => "done",
			() => {},
		),
	).toBe("done");
	expect(performance.now() - started).toBeLessThan(500);
});

test("a takeover that was itself interrupted does not block", () => {
	const home = newHome();
	lockBy(home, NOBODY);
	writeFileSync(`${lockPath(home)}-takeover`, "");
	const past = new Date(Date.now() - 10_000);
	utimesSync(`${lockPath(home)}-takeover`, past, past);
	expect(
		withLock(
			home,
			() => "done",
			() => {},
		),
	).toBe("done");
	expect(readdirSync(home)).toEqual([]);
});

test("a live holder is waited for", async () => {
	const home = newHome();
	const holder = startWorker(["hold", home]);
	await holder.printed;
	expect(isStale(lockPath(home))).toBe(false);
	const waiting = startWorker(["countUp", home, 1, "none"]);
	expect(readFileSync(lockPath(home), "utf8")).toContain(`${holder.process.pid} `);
	holder.process.kill("SIGKILL");
	await Promise.all([holder.ended, waiting.ended]);
	expect(waiting.lines).toEqual([]);
});

test("inserts do not wait for a lock", () => {
	const home = newHome();
	lockBy(home, process.pid);
	const started = performance.now();
	openJournal(home).add("a call", calls, [call("Acme")]);
	expect(performance.now() - started).toBeLessThan(500);
});

test("a holder that was taken for dead saves nothing", () => {
	const home = newHome();
	const journal = openJournal(home);
	const overtaken = () =>
		journal.change("slow", (change) => {
			change.insert(cards, { text: "late" });
			lockBy(home, process.pid, "the one who took over");
		});
	expect(overtaken).toThrow(JournalError);
	expect(journal.records(cards).inMonth(null)).toEqual([]);
	expect(readFileSync(lockPath(home), "utf8")).toContain("the one who took over");
});
