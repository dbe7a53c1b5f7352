import { describe, expect, it } from "vitest";
import { asksCollection } from "../../../src/asks/ask-records.js";
import { newAsk } from "../../../src/asks/new-ask.js";
import { talliesIn } from "../../../src/ratio/breakdown/breakdown-records.js";
import { type Pattern, type Patterns, patternsOf } from "../../../src/ratio/patterns/patterns.js";
import type { Window } from "../../../src/ratio/ratio.js";
import { contextAt, NOW } from "../../support/context.js";
import { run, runJson } from "../../support/run.js";
import { temporaryHome } from "../../support/temporary-home.js";

type Shown = Patterns & { window: Window };

const ENV = { UNFAZED_NOW: NOW };
const MS_PER_DAY = 86_400_000;

/** A journal of 300 asks over a hundred days in which referrals work better, one of them with a channel nobody knows; three are open. */
function aJournal() {
	const context = contextAt();
	const asks = Array.from({ length: 303 }, (_, at) => {
		const askedAt = context.clock.now() - (at / 3) * MS_PER_DAY;
		const channel = at === 7 ? "carrier_pigeon" : at % 3 === 0 ? "referral" : at % 3 === 1 ? "phone" : null;
		const moment = { at: askedAt, offset: context.clock.offsetAt(askedAt), dateOnly: at % 2 === 0 };
		const ask = { ...newAsk(`Company ${at}`, moment), channel, segment: `Segment ${at % 40}` };
		if (at > 299) return ask;
		const isYes = channel === "referral" ? at % 9 < 4 : at % 10 === 0;
		return {
			...ask,
			outcome: isYes ? ("yes" as const) : ("no" as const),
			decidedAt: new Date(askedAt),
			decidedOffset: moment.offset,
		};
	});
	context.journal().add("asks for a test", asksCollection, asks);
	return { context, options: { home: context.home, env: ENV } };
}

describe("the JSON", () => {
	it("has what stands out, what there is too little of, how many levels were tested, and the days", async () => {
		const { options } = aJournal();
		const shown = await runJson<Shown>(["patterns"], options);
		expect(Object.keys(shown).sort()).toEqual(["tested", "tooLittle", "window", "worthTesting"]);
		expect(shown.window).toEqual({ from: "2026-08-14", to: "2026-11-22", days: 101 });
		const fields = ["dimension", "level", "yes", "no", "shrunk", "restRate", "p", "q", "perArm"];
		expect(Object.keys(shown.worthTesting[0] ?? {}).sort()).toEqual(fields.sort());
		const referral = shown.worthTesting.find(({ level }) => level === "referral");
		expect(referral).toMatchObject({ dimension: "channel", yes: 67, no: 33 } satisfies Partial<Pattern>);
		expect(shown.tooLittle).toContainEqual({ dimension: "channel", level: "carrier_pigeon", decided: 1 });
		expect(shown.tooLittle.filter(({ dimension }) => dimension === "segment").length).toBe(40);
	});

	it("has the figures of the source, to the last digit", async () => {
		const { context, options } = aJournal();
		const { window, ...shown } = await runJson<Shown>(["patterns"], options);
		const expected = patternsOf(talliesIn(context, window), context.settings());
		expect(shown).toEqual(JSON.parse(JSON.stringify(expected)));
		expect(shown.worthTesting.length).toBeGreaterThan(0);
	});

	it("of nothing is nothing", async () => {
		const shown = await runJson<Shown>(["patterns"], { home: temporaryHome(), env: ENV });
		expect(shown).toEqual({
			window: { from: "2026-11-22", to: "2026-11-22", days: 1 },
			worthTesting: [],
			tooLittle: [],
			tested: 0,
		});
	});
});

describe("the window", () => {
	it("is all there is unless the flags name another", async () => {
		const { options } = aJournal();
		const windowOf = async (...flags: string[]) => (await runJson<Shown>(["patterns", ...flags], options)).window;
		expect(await windowOf("--all")).toEqual(await windowOf());
		expect(await windowOf("--days", "30")).toEqual({ from: "2026-10-24", to: "2026-11-22", days: 30 });
		expect(await windowOf("--from", "2026-10-01", "--to", "2026-10-31")).toMatchObject({ days: 31 });
		const few = await runJson<Shown>(["patterns", "--days", "5"], options);
		expect(few.tested).toBe(0);
	});

	it("cannot be two at once", async () => {
		const { options } = aJournal();
		const both = await run(["patterns", "--all", "--days", "3"], options);
		expect(both).toMatchObject({ code: 2, stderr: expect.stringContaining("exclude each other") });
		expect(await run(["patterns", "--by", "channel"], options)).toMatchObject({ code: 2 });
	});
});

describe("the text", () => {
	it("is for people: words, at most 80 columns, no escape codes", async () => {
		const { options } = aJournal();
		const { code, stdout } = await run(["patterns"], options);
		expect(code).toBe(0);
		expect(stdout).toMatch(/ {2}Referral: \d+ % against \d+ %\.\n {4}channel, 67 yes in 100 decided asks\n/);
		expect(stdout).toContain("Too little to tell");
		expect(stdout).not.toContain("\x1b");
		expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
	});

	it("says what is needed where there is nothing", async () => {
		const { code, stdout } = await run(["patterns"], { home: temporaryHome(), env: ENV });
		expect(code).toBe(0);
		expect(stdout).toContain("unfazed no WHO");
	});
});
