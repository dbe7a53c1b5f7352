import { describe, expect, it } from "vitest";
import { run, runJson } from "../support/run.js";
import type { StartOptions } from "../support/start.js";
import { temporaryHome } from "../support/temporary-home.js";

type Shown = {
	id: string;
	who: string;
	outcome: string;
	askedAt: string;
	decidedAt: string | null;
	stage: string | null;
	reasons: string[];
	value: number | null;
	currency: string | null;
	note: string | null;
	tags: string[];
	until: string | null;
	dateOnly: boolean;
	forecast: { chance: number | null; dread: number | null } | null;
	ritual: {
		lesson: string | null;
		nextMove: { text: string; on: string | null } | null;
		feeling: number | null;
		completedAt: string | null;
	} | null;
};
type Recorded = {
	ask: Shown;
	ratio: { asks: { yes: number; no: number; pending: number } };
	closed?: boolean;
	otherPending?: number;
};

const at = (now: string): StartOptions => ({ home: temporaryHome(), env: { UNFAZED_NOW: now } });
const morning = () => at("2026-11-22T09:00:00");

describe("a no", () => {
	it("is recorded with all that was said of it", async () => {
		const options = morning();
		const flags = ["--reason", "Too expensive", "--reason", "timing", "--channel", "cold call", "--stage", "Demo"];
		const more = ["--value", "12k", "--note", "They laughed", "--tag", "warm,q4", "--segment", "Mid-market"];
		const { ask, ratio } = await runJson<Recorded>(["no", "Acme", ...flags, ...more], options);
		expect(ask).toMatchObject({
			who: "Acme",
			outcome: "no",
			askedAt: "2026-11-22T09:00:00+01:00",
			decidedAt: "2026-11-22T09:00:00+01:00",
			channel: "phone",
			stage: "demo",
			reasons: ["price", "timing"],
			segment: "Mid-market",
			value: 12_000,
			currency: "USD",
			note: "They laughed",
			tags: ["warm", "q4"],
			ritual: null,
			source: null,
		});
		expect(ratio.asks).toMatchObject({ no: 1, yes: 0 });
	});

	it("closes the newest pending ask of that who, however it is spelt, and says so", async () => {
		const options = morning();
		await runJson(["ask", "Acme", "--at", "2026-11-10", "--stage", "meeting"], options);
		const newest = await runJson<Recorded>(["ask", "ACME", "--guess", "20", "--dread", "7", "--note", "cold"], options);
		await runJson(["ask", "Globex"], options);
		const text = await run(["no", " acme ", "--note", "too late", "--stage", "prospecting"], options);
		expect(text.stdout).toContain("It closes the ask of Sun 22 Nov");
		expect(text.stdout).toContain("One more ask of theirs is still pending");
		const { asks } = await runJson<{ asks: Shown[] }>(["log", "acme"], options);
		expect(asks.map(({ outcome }) => outcome)).toEqual(["no", "pending"]);
		expect(asks[0]).toMatchObject({
			id: newest.ask.id,
			who: "ACME",
			note: "cold\ntoo late",
			forecast: { chance: 20, dread: 7 },
		});
		const second = await runJson<Recorded>(["no", "Acme"], options);
		expect(second).toMatchObject({ closed: true, otherPending: 0, ask: { stage: "meeting" } });
		const third = await runJson<Recorded>(["no", "Acme"], options);
		expect(third).toMatchObject({ closed: false, otherPending: 0 });
		expect(third.ratio.asks).toMatchObject({ no: 3, pending: 1 });
	});

	it("closes no ask twice, however many terminals answer at once", async () => {
		const options = morning();
		await runJson(["ask", "Acme"], options);
		await runJson(["ask", "Acme"], options);
		const answers = await Promise.all(Array.from({ length: 5 }, () => runJson<Recorded>(["no", "Acme"], options)));
		expect(answers.filter(({ closed }) => closed)).toHaveLength(2);
		expect(new Set(answers.map(({ ask }) => ask.id)).size).toBe(5);
		const { asks } = await runJson<{ asks: Shown[] }>(["log"], options);
		expect(asks.map(({ outcome }) => outcome)).toEqual(Array(5).fill("no"));
	});

	it("never lets an outcome take back the stage that was reached", async () => {
		const options = morning();
		await runJson(["ask", "Acme", "--stage", "proposal"], options);
		const { ask } = await runJson<Recorded>(["no", "Acme", "--stage", "meeting"], options);
		expect(ask.stage).toBe("proposal");
	});

	it("does not close an ask that was made after it", async () => {
		const options = morning();
		await runJson(["ask", "Acme"], options);
		const { ask, closed } = await runJson<Recorded>(["no", "Acme", "--at", "2026-11-01"], options);
		expect(closed).toBe(false);
		expect(ask).toMatchObject({ askedAt: "2026-11-01T12:00:00+01:00", dateOnly: true });
		const sameDay = await runJson<Recorded>(["no", "Acme", "--at", "today"], options);
		expect(sameDay.closed).toBe(true);
	});

	it("takes a lesson, a next move and a feeling from flags", async () => {
		const options = morning();
		const flags = ["--lesson", "Ask who owns the budget", "--next", "Call Jo", "--next-on", "3d", "--feeling", "4"];
		const { ask } = await runJson<Recorded>(["no", "Acme", ...flags], options);
		expect(ask.ritual).toEqual({
			explanation: null,
			lesson: "Ask who owns the budget",
			rated: null,
			nextMove: { text: "Call Jo", on: "2026-11-25", resolved: null },
			feeling: 4,
			completedAt: "2026-11-22T09:00:00+01:00",
		});
		const without = await runJson<Recorded>(["no", "Globex", "--feeling", "0"], options);
		expect(without.ask.ritual).toMatchObject({ feeling: 0, completedAt: null });
	});

	it("reads who or a lesson from stdin, and only one of them", async () => {
		const options = morning();
		const { ask } = await runJson<Recorded>(["no", "-"], { ...options, input: "Jo & Sons\n" });
		expect(ask.who).toBe("Jo & Sons");
		const lesson = await runJson<Recorded>(["no", "Acme", "--lesson", "-"], { ...options, input: "one\ntwo\n" });
		expect(lesson.ask.ritual?.lesson).toBe("one\ntwo");
		const both = await run(["no", "-", "--note", "-"], { ...options, input: "Acme" });
		expect(both).toMatchObject({ code: 2, stderr: expect.stringContaining("only one thing") });
	});
});

describe("a yes", () => {
	it("with a why goes into the bank, and one undo takes back both", async () => {
		const options = morning();
		await runJson(["yes", "Globex", "--value", "12000", "--currency", "eur", "--why", "Asked about Q1 first"], options);
		type Export = { asks: Shown[]; bank: { kind: string; text: string; from: string }[] };
		const before = await runJson<Export>(["export"], options);
		expect(before.asks[0]).toMatchObject({ value: 12_000, currency: "EUR", why: "Asked about Q1 first" });
		expect(before.bank).toEqual([
			expect.objectContaining({ kind: "win", text: "Asked about Q1 first", from: "Globex" }),
		]);
		await runJson(["undo"], options);
		expect(await runJson<Export>(["export"], options)).toMatchObject({ asks: [], bank: [] });
		await runJson(["redo"], options);
		const after = await runJson<Export>(["export"], options);
		expect(after).toMatchObject({ asks: before.asks, bank: before.bank });
	});

	it("takes the currency of the settings for a value without one", async () => {
		const options = morning();
		await run(["settings", "set", "currency", "EUR"], options);
		const { ask } = await runJson<Recorded>(["yes", "Acme", "--value", "5"], options);
		expect(ask.currency).toBe("EUR");
	});
});

describe("the other outcomes", () => {
	it.each([
		["ghosted", "ghosted"],
		["unreached", "unreached"],
		["withdrawn", "withdrawn"],
	])("%s closes the pending ask and does not enter the ratio", async (command, outcome) => {
		const options = morning();
		await runJson(["ask", "Acme"], options);
		const { ask, ratio, closed } = await runJson<Recorded>([command, "Acme"], options);
		expect(ask.outcome).toBe(outcome);
		expect(closed).toBe(true);
		expect(ratio.asks).toMatchObject({ yes: 0, no: 0, pending: 0, decided: 0, [outcome]: 1 });
	});

	it("not-now keeps its date and counts as a no", async () => {
		const options = morning();
		const { ask, ratio } = await runJson<Recorded>(["not-now", "Acme", "--until", "2027-01-15"], options);
		expect(ask).toMatchObject({ outcome: "not_now", until: "2027-01-15" });
		expect(ratio.asks).toMatchObject({ no: 1 });
		expect(await run(["not-now", "Acme"], options)).toMatchObject({
			code: 2,
			stderr: expect.stringContaining("--until"),
		});
	});
});

describe("bad input ends with 2, one line, and nothing written", () => {
	it.each([
		[["no"], /WHO is missing/],
		[["no", "  "], /empty/],
		[["no", "Acme", "--reason", "pric"], /Did you mean price\?/],
		[["no", "Acme", "--channel", "fone"], /Did you mean phone\?/],
		[["no", "Acme", "--stage", "propsal"], /Did you mean proposal\?/],
		[["no", "Acme", "--reason", "other"], /--note/],
		[["no", "Acme", "--value", "1,5"], /--value/],
		[["no", "Acme", "--currency", "euro"], /--currency/],
		[["no", "Acme", "--feeling", "11"], /--feeling/],
		[["no", "Acme", "--feeling", "-1"], /--feeling/],
		[["no", "Acme", "--next-on", "3d"], /--next /],
		[["no", "Acme", "--at", "tomorrow"], /still to come/],
		[["no", "Acme", "--at", "next friday"], /is Fri 27 Nov 2026, which is still to come/],
		[["no", "Acme", "--lesson", ""], /--lesson is empty/],
		[["ask", "Acme", "--guess", "120"], /--guess/],
		[["ask", "Acme", "--dread", "much"], /--dread/],
		[["no", "Acme", "Corp"], /quotes/],
	])("%j", async (args, why) => {
		const options = morning();
		const { code, stdout, stderr } = await run(args, options);
		expect(stderr).toMatch(why);
		expect(stderr.trimEnd().split("\n")).toHaveLength(1);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(await runJson(["log"], options)).toEqual({ asks: [], total: 0 });
	});
});

it("says in two lines what was recorded and where the ratio stands", async () => {
	const options = morning();
	for (let count = 0; count < 9; count++) await run(["no", `Acme ${count}`, "--quick"], options);
	await run(["yes", "Globex"], options);
	const { stdout } = await run(["no", "Initech", "--reason", "price", "--at", "yesterday 3pm"], options);
	expect(stdout).toMatch(/^No from Initech recorded \(price too high, Sat 21 Nov 2026 at 15:00\)\. Id 202611-\w+\.\n/);
	expect(stdout).toMatch(/\nLast 90 days: 10 noes for each yes, between 2\.3 and 61\.\n$/);
});

it("gives a recorded ask the zone it was written in", async () => {
	const home = temporaryHome();
	const tokyo = { home, env: { TZ: "Asia/Tokyo", UNFAZED_NOW: "2026-11-22T09:00:00" } };
	await runJson(["no", "Acme"], tokyo);
	const { asks } = await runJson<{ asks: Shown[] }>(["log"], { home, env: { TZ: "America/New_York" } });
	expect(asks[0]?.askedAt).toBe("2026-11-22T09:00:00+09:00");
});
