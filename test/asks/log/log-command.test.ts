import { beforeAll, describe, expect, it } from "vitest";
import { TOKEN_KEYS } from "../../../src/asks/log/log-filter.js";
import { run, runJson } from "../../support/run.js";
import { sharedHome, temporaryHome } from "../../support/temporary-home.js";

type Shown = Record<string, unknown> & { id: string; who: string; outcome: string };
type Log = { asks: Shown[]; total: number };

const NOW = { UNFAZED_NOW: "2026-11-22T09:00:00" };

async function someAsks(home = temporaryHome()) {
	const options = { home, env: NOW };
	const record = async (...args: string[]) => (await runJson<{ ask: Shown }>(args, options)).ask;
	const old = await record("no", "Acme", "--at", "2026-09-03T10:00", "--reason", "price", "--note", "Näive pitch");
	const yes = await record("yes", "Globex", "--at", "2026-10-31T23:30", "--value", "1234567.5", "--tag", "whale");
	const last = await record("ask", "Initech", "--segment", "Software");
	return { options, old, yes, last };
}

describe("the list", () => {
	/** For all tests that only read them: each process that records one takes its time. */
	let asks: Awaited<ReturnType<typeof someAsks>>;
	const home = sharedHome();
	beforeAll(async () => {
		asks = await someAsks(home);
	});

	it("is newest first, and counts what it does not show", async () => {
		const { options } = asks;
		const log = await runJson<Log>(["log", "--limit", "2"], options);
		expect(log.asks.map(({ who }) => who)).toEqual(["Initech", "Globex"]);
		expect(log.total).toBe(3);
		const { stdout } = await run(["log", "--limit", "2"], options);
		expect(stdout).toContain("3 asks, the newest 2 shown");
		expect(stdout).not.toContain("\x1b");
		expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
	});

	it.each([
		[["acme"], ["Acme"]],
		[["naive", "PITCH"], ["Acme"]],
		[["whale"], ["Globex"]],
		[["software"], ["Initech"]],
		[["price"], ["Acme"]],
		[["acme", "whale"], []],
		[["--outcome", "yes"], ["Globex"]],
		[
			["--outcome", "yes,no"],
			["Globex", "Acme"],
		],
		[
			["--from", "2026-10-31"],
			["Initech", "Globex"],
		],
		[["--from", "2026-10-31", "--to", "2026-10-31"], ["Globex"]],
		[["--to", "2026-09-03"], ["Acme"]],
		[["reason:price"], ["Acme"]],
		[["pitch", "reason:price,timing", "from:2026-09", "to:2026-09"], ["Acme"]],
		[["from:2026-10 outcome:yes,pending"], ["Initech", "Globex"]],
		[["decided:2026-10-31..2026-11-22"], ["Globex"]],
		[["decided:2026-10-31..", "--outcome", "no"], []],
		[["weekday:sat", "hour:23"], ["Globex"]],
		[["segment:Software"], ["Initech"]],
		[["segment:none", "--from", "2026-10-01"], ["Globex"]],
		[["tag:none -outcome:pending"], ["Acme"]],
		[["tag:none", "-outcome:pending"], ["Acme"]],
		[
			["-outcome:pending", "-segment:Big bank"],
			["Globex", "Acme"],
		],
		[["--from", "2026-10", "--to", "2026-10"], ["Globex"]],
		[
			["--from", "2026-10-31", "--to", "2026"],
			["Initech", "Globex"],
		],
	])("finds %j", async (args, whos) => {
		const { options } = asks;
		const { asks: found, total } = await runJson<Log>(["log", ...args], options);
		expect(found.map(({ who }) => who)).toEqual(whos);
		expect(total).toBe(whos.length);
	});

	it("takes a value with blanks as a shell passes it on", async () => {
		const { options } = await someAsks();
		await runJson(["ask", "Hooli", "--segment", "Big bank"], options);
		for (const query of ["segment:Big bank", 'outcome:pending segment:"big bank"']) {
			expect((await runJson<Log>(["log", query], options)).asks.map(({ who }) => who)).toEqual(["Hooli"]);
		}
	});

	it("takes a whole query in one word of the shell", async () => {
		const { options } = await someAsks();
		await runJson(["ask", "Hooli A1", "--channel", "phone"], options);
		await runJson(["ask", "Acme A2", "--channel", "phone"], options);
		for (const query of ["channel:phone A1", "A1 channel:phone"]) {
			expect((await runJson<Log>(["log", query], options)).asks.map(({ who }) => who)).toEqual(["Hooli A1"]);
		}
	});

	it.each([
		["chanel:phone", "Did you mean channel:?"],
		["hour:99", "Write it like hour:10"],
		["channel:fone", "Did you mean phone?"],
		["who:", "needs a value"],
	])("refuses %s, and says why in a line", async (query, says) => {
		const { options } = asks;
		const { code, stdout, stderr } = await run(["log", "acme", query], options);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toContain(says);
		expect(stderr.trim().split("\n")).toHaveLength(1);
	});

	it("says of a word that looks like a filter that it was looked for as a word", async () => {
		const { options } = asks;
		const { code, stdout, stderr } = await run(["log", "date:2026"], options);
		expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(/^No ask fits/) });
		expect(stderr).toContain('"date:" is looked for as a word');
	});

	it("explains its filters in --help, within 80 columns", async () => {
		const { stdout } = await run(["log", "--help"], { home: temporaryHome() });
		for (const key of TOKEN_KEYS) expect(stdout).toContain(`${key}:`);
		expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
	});

	it("refuses an outcome that there is not, and days the wrong way round", async () => {
		const { options } = asks;
		expect(await run(["log", "--outcome", "yess"], options)).toMatchObject({
			code: 2,
			stderr: expect.stringContaining("Did you mean yes?"),
		});
		const swapped = await run(["log", "--from", "2026-11-02", "--to", "2026-11-01"], options);
		expect(swapped).toMatchObject({ code: 2, stderr: expect.stringContaining("Swap them") });
	});

	it("says what to do when there is nothing", async () => {
		const { stdout, code } = await run(["log"], { home: temporaryHome() });
		expect(code).toBe(0);
		expect(stdout).toContain("unfazed no WHO");
	});
});

it("says that nothing fits a search, rather than that there is nothing", async () => {
	const { options } = await someAsks();
	expect((await run(["log", "zzz"], options)).stdout).toMatch(/^No ask fits\. .*unfazed log\n$/);
	expect((await run(["log", "--outcome", "ghosted"], options)).stdout).toMatch(/^No ask fits/);
});

describe("one ask", () => {
	it("is found by a part of its id", async () => {
		const { options, yes } = await someAsks();
		const part = yes.id.slice(7);
		const { ask } = await runJson<{ ask: Shown }>(["log", "show", part], options);
		expect(ask).toEqual(yes);
		const { stdout } = await run(["log", "show", yes.id], options);
		expect(stdout).toContain("1,234,567.50 USD");
		expect(stdout).toContain("Sat 31 Oct 2026, 23:30");
		expect(await run(["log", "show", "zzzz"], options)).toMatchObject({ code: 1 });
		expect(await run(["log", "show", "ab"], options)).toMatchObject({ code: 2 });
		const many = await run(["log", "edit", "2026", "--note", "x"], options);
		expect(many).toMatchObject({ code: 2, stderr: expect.stringContaining("fits 3 asks") });
	});

	it("takes any field anew, and gives it back on undo", async () => {
		const { options, old } = await someAsks();
		const flags = ["--who", "Acme Ltd", "--outcome", "not-now", "--until", "2026-12-01", "--channel", "email"];
		const rest = ["--lesson", "Shorter", "--clear", "reason", "note", "--stage", "demo", "--value", "10"];
		const { ask } = await runJson<{ ask: Shown }>(["log", "edit", old.id, ...flags, ...rest], options);
		expect(ask).toMatchObject({
			id: old.id,
			who: "Acme Ltd",
			outcome: "not_now",
			until: "2026-12-01",
			decidedAt: old.decidedAt,
			channel: "email",
			stage: "demo",
			reasons: [],
			note: null,
			value: 10,
			ritual: expect.objectContaining({ lesson: "Shorter" }),
		});
		await runJson(["undo"], options);
		expect((await runJson<{ ask: Shown }>(["log", "show", old.id], options)).ask).toEqual(old);
	});

	it("takes what its ritual, its forecast and its dates say anew", async () => {
		const { options, old } = await someAsks();
		const dates = ["--asked", "2026-09-01", "--decided", "2026-09-02T09:30", "--guess", "20", "--dread", "7"];
		const texts = [
			"--explanation",
			"Their board met",
			"--next",
			"Call Ann",
			"--next-on",
			"2026-12-01",
			"--feeling",
			"4",
		];
		const { ask } = await runJson<{ ask: Shown }>(["log", "edit", old.id, ...dates, ...texts], options);
		expect(ask).toMatchObject({
			askedAt: "2026-09-01T12:00:00+02:00",
			decidedAt: "2026-09-02T09:30:00+02:00",
			forecast: { chance: 20, dread: 7 },
			ritual: { explanation: "Their board met", nextMove: { text: "Call Ann", on: "2026-12-01" }, feeling: 4 },
		});
		const cleared = ["--clear", "explanation,next-on,feeling,guess"];
		expect((await runJson<{ ask: Shown }>(["log", "edit", old.id, ...cleared], options)).ask).toMatchObject({
			forecast: { chance: null, dread: 7 },
			ritual: { explanation: null, nextMove: { text: "Call Ann", on: null }, feeling: null },
		});
	});

	it("is never answered before it was asked", async () => {
		const { options, old } = await someAsks();
		const { code, stderr } = await run(["log", "edit", old.id, "--decided", "2026-09-01T10:00"], options);
		expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("would lie before the asking") });
		expect(await run(["log", "edit", old.id, "--at", "2026-09-01", "--asked", "2026-09-01"], options)).toMatchObject({
			code: 2,
		});
		expect((await runJson<{ ask: Shown }>(["log", "show", old.id], options)).ask).toEqual(old);
	});

	it("moves to another day with --at, also over a month", async () => {
		const { options, old } = await someAsks();
		await runJson(["log", "edit", old.id, "--at", "2026-11-01T08:00"], options);
		const { asks, total } = await runJson<Log>(["log", "acme"], options);
		expect(total).toBe(1);
		expect(asks[0]).toMatchObject({ askedAt: "2026-11-01T08:00:00+01:00", decidedAt: "2026-11-01T08:00:00+01:00" });
	});

	it("opened again is pending, and decided again has a time", async () => {
		const { options, yes } = await someAsks();
		const open = await runJson<{ ask: Shown }>(["log", "edit", yes.id, "--outcome", "pending"], options);
		expect(open.ask).toMatchObject({ outcome: "pending", decidedAt: null });
		const { ask } = await runJson<{ ask: Shown }>(["log", "edit", yes.id, "--outcome", "no"], options);
		expect(ask).toMatchObject({ outcome: "no", decidedAt: "2026-11-22T09:00:00+01:00" });
	});

	it("needs something to change", async () => {
		const { options, old } = await someAsks();
		expect(await run(["log", "edit", old.id], options)).toMatchObject({ code: 2 });
		expect(await run(["log", "edit", old.id, "--clear", "nots"], options)).toMatchObject({
			code: 2,
			stderr: expect.stringContaining("Did you mean note?"),
		});
	});

	it("is deleted and restored, and shows among the deleted in between", async () => {
		const { options, old } = await someAsks();
		await runJson(["log", "rm", old.id], options);
		expect((await runJson<Log>(["log"], options)).total).toBe(2);
		const deleted = await runJson<Log>(["log", "--deleted"], options);
		expect(deleted.asks).toEqual([{ ...old, deleted: true }]);
		expect(await runJson<Log>(["log", "deleted:yes"], options)).toEqual(deleted);
		expect((await runJson<Log>(["log", "deleted:any"], options)).total).toBe(3);
		expect((await run(["log", "deleted:yes"], options)).stdout).toContain("deleted, price too high");
		expect(await run(["log", "rm", old.id], options)).toMatchObject({ code: 2 });
		const { ask } = await runJson<{ ask: Shown }>(["log", "restore", old.id], options);
		expect(ask).toEqual(old);
		expect((await runJson<Log>(["log"], options)).total).toBe(3);
		expect(await run(["log", "restore", old.id], options)).toMatchObject({ code: 2 });
	});
});
