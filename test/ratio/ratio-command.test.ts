import { describe, expect, test } from "vitest";
import type { Ask } from "../../src/asks/ask.js";
import { asksCollection } from "../../src/asks/ask-records.js";
import { newAsk } from "../../src/asks/new-ask.js";
import type { Context } from "../../src/command/context.js";
import { runRatio } from "../../src/ratio/ratio-command.js";
import type { reportJson } from "../../src/ratio/ratio-report.js";
import type { Settings } from "../../src/settings/settings.js";
import { widthOf } from "../../src/terminal/width.js";
import { contextAt } from "../support/context.js";

type Flags = Parameters<typeof runRatio>[2];

/** A context in a home of its own with these asks (by default noes, answered when they were asked), and settings. */
function journalWith(asks: readonly (Partial<Ask> & { at: string })[], settings: Partial<Settings> = {}): Context {
	const context = contextAt();
	const drafts = asks.map(({ at, ...fields }, index) => {
		const [hours = 0, minutes = 0] = at.slice(-5).split(":").map(Number);
		const offset = (at.at(-6) === "-" ? -1 : 1) * (hours * 60 + minutes);
		const ask = newAsk(`Company ${index}`, { at: Date.parse(at), offset, dateOnly: false });
		return { ...ask, outcome: "no" as const, decidedAt: ask.askedAt, decidedOffset: offset, ...fields };
	});
	context.journal().add("asks for a test", asksCollection, drafts);
	const chosen = { ...context.settings(), ...settings };
	return { ...context, settings: () => chosen };
}

/** What `ratio` says on stdout and stderr. */
async function said(context: Context, flags: Flags = {}): Promise<{ out: string; err: string }> {
	const out: string[] = [];
	const err: string[] = [];
	await runRatio({ ...context, print: (text) => out.push(text), say: (text) => err.push(text) }, [], flags);
	return { out: out.join("\n"), err: err.join("\n") };
}

async function json(context: Context, flags: Flags = {}): Promise<ReturnType<typeof reportJson>> {
	const printed: unknown[] = [];
	await runRatio({ ...context, json: true, printJson: (value) => printed.push(value), say: () => {} }, [], flags);
	expect(printed).toHaveLength(1);
	return JSON.parse(JSON.stringify(printed[0]));
}

const MONDAY = "2026-11-16";
const several = (count: number, told: Partial<Ask> & { at: string }) => Array.from({ length: count }, () => told);

describe("ratio --json", () => {
	test("has the weeks, the forecasts and the consistency beside the ratio", async () => {
		const guessed = { forecast: { chance: 30, dread: null } };
		const context = journalWith([
			...several(9, { at: `${MONDAY}T10:00:00+01:00`, ...guessed }),
			...several(3, { at: "2026-10-01T10:00:00+02:00", outcome: "yes", ...guessed }),
		]);
		const printed = await json(context);
		expect(printed.weeks).toHaveLength(12);
		expect(printed.weeks.at(-1)).toEqual({
			from: MONDAY,
			decided: 9,
			yes: 0,
			no: 9,
			rate: { mean: 0.05, lo: expect.any(Number), hi: expect.any(Number) },
		});
		expect(printed.weeks[0]).toEqual({ from: "2026-08-31", decided: 0, yes: 0, no: 0, rate: null });
		expect(printed.forecasts).toMatchObject({
			count: 12,
			guessed: { mean: 0.3, yesRate: { raw: 0.25 } },
			dreaded: null,
		});
		expect(printed.consistency).toBeGreaterThan(0);
		expect(printed.consistency).toBeLessThan(1);
		expect(printed).not.toHaveProperty("by");
	});

	test("looks at the forecasts of its window alone", async () => {
		const context = journalWith(
			several(12, { at: "2026-01-05T10:00:00+01:00", forecast: { chance: 30, dread: null } }),
		);
		expect((await json(context)).forecasts).toBeNull();
		expect((await json(context, { all: true })).forecasts?.count).toBe(12);
	});

	test("breaks down by weekday and hour, in the order of the person's week", async () => {
		const asks = [
			{ at: `${MONDAY}T10:15:00+01:00`, outcome: "yes" as const },
			{ at: `${MONDAY}T11:15:00+01:00` },
			{ at: "2026-11-15T10:15:00+01:00" },
			{ at: "2026-11-17T14:15:00+01:00", dateOnly: true },
		];
		const levels = async (weekStartsOn: 1 | 7) =>
			(await json(journalWith(asks, { weekStartsOn }), { by: "weekday-hour" })).by?.map(({ level, yes, no }) => [
				level,
				yes,
				no,
			]);
		const [monday, tuesday, sunday] = [
			["Mon 10-12", 1, 1],
			["Tue day only", 0, 1],
			["Sun 10-12", 0, 1],
		];
		expect(await levels(1)).toEqual([monday, tuesday, sunday]);
		expect(await levels(7)).toEqual([sunday, monday, tuesday]);
		const row = (await json(journalWith(asks), { by: "weekday-hour" })).by?.[0];
		expect(Object.keys(row ?? {}).sort()).toEqual(["hi", "level", "lo", "no", "raw", "shrunk", "yes"]);
	});

	test("has the stages in their own order, those not given last", async () => {
		const at = `${MONDAY}T10:00:00+01:00`;
		const context = journalWith([
			...several(5, { at, stage: "negotiation" }),
			...several(3, { at }),
			...several(2, { at, stage: "a stage of their own" }),
			{ at, stage: "prospecting" },
		]);
		expect((await json(context, { by: "stage" })).by?.map(({ level }) => level)).toEqual([
			"prospecting",
			"negotiation",
			"none",
			"a stage of their own",
		]);
	});
});

describe("ratio --by", () => {
	test("of nothing says so, for each dimension", async () => {
		for (const by of ["channel", "stage", "segment", "reason", "weekday", "hour", "weekday-hour"]) {
			expect((await said(contextAt(), { by })).out).toMatch(/Nothing|No noes/);
			expect((await json(contextAt(), { by })).by).toEqual([]);
		}
	});

	test("of one level that nobody named says so", async () => {
		const { out } = await said(journalWith([{ at: `${MONDAY}T10:00:00+01:00` }]), { by: "segment" });
		expect(out).toMatch(/^By segment\n.*\n {2}not given +0 +1 +0 %/m);
	});

	test("of asks without an hour says that only their days are known", async () => {
		const context = journalWith([{ at: `${MONDAY}T10:00:00+01:00`, dateOnly: true }]);
		expect((await said(context, { by: "hour" })).out).toContain("Only the days of these asks are known, no hours.");
		expect((await said(context, { by: "weekday-hour" })).out).toContain("no hour");
	});

	test("takes the plural, and refuses what it does not know, and the whole tab beside one part of it", async () => {
		expect((await said(contextAt(), { by: "Channels" })).out).toContain("By channel");
		await expect(said(contextAt(), { by: "weekday-hur" })).rejects.toThrow("Did you mean weekday-hour?");
		await expect(said(contextAt(), { by: "channel", full: true })).rejects.toThrow("--full holds every breakdown");
	});

	test("aligns names with wide characters, and keeps within 80 columns", async () => {
		const at = `${MONDAY}T10:00:00+01:00`;
		const context = journalWith([
			...several(3, { at, segment: "大きな銀行と小さな銀行とその他の銀行の部門" }),
			{ at, segment: "Retail\u202e \x1b[31mred" },
		]);
		const { out } = await said(context, { by: "segment" });
		const rows = out.split("\n").filter((line) => / %$/.test(line));
		expect(rows).toHaveLength(2);
		expect(new Set(rows.map(widthOf)).size).toBe(1);
		for (const line of out.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(80);
		expect(out).not.toMatch(/[\x1b\u202e]/);
	});
});

describe("ratio --looked", () => {
	/** 500 asks with one yes in ten, then 60 noes. */
	const slumped = () =>
		journalWith(
			Array.from({ length: 560 }, (_, index) => ({
				at: `${new Date(Date.UTC(2026, 9, 1) + index * 7_200_000).toISOString().slice(0, 19)}+00:00`,
				outcome: index < 500 && index % 10 === 0 ? ("yes" as const) : ("no" as const),
			})),
		);

	test("clears the alarm, and shows the ratio without it", async () => {
		const context = slumped();
		expect((await said(context)).out).toContain("Slump alarm");
		const { out, err } = await said(context, { looked: true });
		expect(err).toContain("The alarm is cleared");
		expect(out).not.toContain("Slump alarm");
		expect(out).toContain("noes for each yes");
		expect((await said(context)).out).not.toContain("Slump alarm");
		context.journal().undo(1);
		expect((await said(context)).out).toContain("Slump alarm");
	});

	test("says that there is no alarm where there is none, and changes nothing", async () => {
		const context = journalWith([{ at: `${MONDAY}T10:00:00+01:00` }]);
		const { out, err } = await said(context, { looked: true });
		expect(err).toContain("there is no slump alarm");
		expect(out).toContain("no yes in 1 decided ask");
	});
});
