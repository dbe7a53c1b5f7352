import { expect, test } from "vitest";
import { run, runJson } from "../support/run.js";
import type { StartOptions } from "../support/start.js";
import { temporaryHome } from "../support/temporary-home.js";

type Listed = { due: { id: string; who: string; kind: string; since: string; days: number; daysSince: number }[] };

/** Zones that set their clocks back in autumn and forward in spring, on days of their own, and one that never does. */
const ZONES = [
	// Met 14 days before the clocks were set, and across them.
	["Europe/Berlin", "2026-10-18", "2026-11-01"],
	["Europe/Berlin", "2027-03-21", "2027-04-04"],
	["America/New_York", "2026-10-25", "2026-11-08"],
	["America/New_York", "2027-03-07", "2027-03-21"],
	["Australia/Lord_Howe", "2026-09-27", "2026-10-11"],
	["Asia/Kolkata", "2026-10-18", "2026-11-01"],
] as const;

const at = (home: string, TZ: string, now: string): StartOptions => ({ home, env: { TZ, UNFAZED_NOW: now } });
const whoIsDue = async (options: StartOptions) =>
	(await runJson<Listed>(["due"], options)).due.map(({ who, since, daysSince }) => [who, since, daysSince]);

/** The day so many days after another. */
const after = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

test.each(ZONES)(
	"in %s a rhythm of 14 days from %s is not due on day 13, nor before 04:00 of day 14, and is on day 14 and 15",
	async (zone, met, due) => {
		const home = temporaryHome();
		// At 23:30, and once more after midnight: still the same day, which starts at 04:00.
		await run(["people", "add", "Ana", "--every", "14d"], at(home, zone, `${met}T23:30:00`));
		await run(["people", "met", "Ana"], at(home, zone, `${after(met, 1)}T01:30:00`));
		expect(after(met, 14)).toBe(due);
		expect(await whoIsDue(at(home, zone, `${after(met, 13)}T23:30:00`))).toEqual([]);
		expect(await whoIsDue(at(home, zone, `${due}T03:59:00`))).toEqual([]);
		expect(await whoIsDue(at(home, zone, `${due}T04:00:00`))).toEqual([["Ana", due, 14]]);
		expect(await whoIsDue(at(home, zone, `${after(met, 15)}T09:00:00`))).toEqual([["Ana", due, 15]]);
	},
);

test("people met clears it, also for a day that is past, and undo brings it back", async () => {
	const home = temporaryHome();
	const now = (day: string) => at(home, "Europe/Berlin", `${day}T09:00:00`);
	await run(["people", "add", "Ana", "--every", "14d"], now("2026-10-20"));
	expect(await whoIsDue(now("2026-11-04"))).toEqual([["Ana", "2026-11-03", 15]]);
	expect((await run(["due", "--exit-code"], now("2026-11-04"))).code).toBe(1);
	await run(["people", "met", "Ana", "--at", "2026-10-30"], now("2026-11-04"));
	expect(await whoIsDue(now("2026-11-12"))).toEqual([]);
	expect(await whoIsDue(now("2026-11-13"))).toEqual([["Ana", "2026-11-13", 14]]);
	await run(["undo"], now("2026-11-04"));
	expect(await whoIsDue(now("2026-11-04"))).toEqual([["Ana", "2026-11-03", 15]]);
});

test("paused people stay away until their day, and those put off until theirs", async () => {
	const home = temporaryHome();
	const now = (day: string) => at(home, "Europe/Berlin", `${day}T09:00:00`);
	const { person } = await runJson<{ person: { id: string } }>(
		["people", "add", "Ana", "--every", "14d"],
		now("2026-10-20"),
	);
	await run(["people", "pause", "Ana", "--until", "2026-11-10"], now("2026-11-04"));
	expect(await whoIsDue(now("2026-11-09"))).toEqual([]);
	expect(await whoIsDue(now("2026-11-10"))).toEqual([["Ana", "2026-11-10", 21]]);
	await run(["due", "move", person.id, "2026-11-15"], now("2026-11-10"));
	expect(await whoIsDue(now("2026-11-14"))).toEqual([]);
	expect(await whoIsDue(now("2026-11-15"))).toEqual([["Ana", "2026-11-15", 26]]);
	await run(["people", "pause", "Ana"], now("2026-11-15"));
	expect(await whoIsDue(now("2028-11-15"))).toEqual([]);
	await run(["people", "resume", "Ana"], now("2026-11-15"));
	expect(await whoIsDue(now("2026-11-15"))).toEqual([["Ana", "2026-11-15", 26]]);
});
