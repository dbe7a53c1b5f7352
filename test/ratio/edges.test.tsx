import { afterEach, describe, expect, test } from "vitest";
import type { Ask, Outcome } from "../../src/asks/ask.js";
import { asksCollection } from "../../src/asks/ask-records.js";
import { newAsk } from "../../src/asks/new-ask.js";
import type { Context } from "../../src/command/context.js";
import { DashboardScreen } from "../../src/dashboard/dashboard-screen.js";
import { runPatterns } from "../../src/ratio/patterns/patterns-command.js";
import type { Ratio } from "../../src/ratio/ratio.js";
import { runRatio } from "../../src/ratio/ratio-command.js";
import type { Settings } from "../../src/settings/settings.js";
import { contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

const SIZES = [
	{ columns: 80, rows: 24 },
	{ columns: 120, rows: 40 },
];
const MOST_PAGES = 8;

type Known = Partial<Pick<Ask, "channel" | "stage" | "segment" | "reasons" | "value" | "currency">>;
type Told = Known & { at: string; outcome: Outcome };

let drawn: Drawn | undefined;
afterEach(() => {
	drawn?.unmount();
	drawn = undefined;
});

/** A context with these asks, each answered when it was made, and settings. `at` is ISO 8601 with the offset on the wall. */
function journalWith(asks: readonly Told[], settings: Partial<Settings> = {}): Context {
	const context = contextAt();
	const drafts = asks.map(({ at, outcome, ...known }, index) => {
		const [hours = 0, minutes = 0] = at.slice(-6).split(":").map(Number);
		const moment = { at: Date.parse(at), offset: hours * 60 + Math.sign(hours || 1) * minutes, dateOnly: false };
		const ask = newAsk(`Company ${index}`, moment, known);
		return { ...ask, outcome, decidedAt: ask.askedAt, decidedOffset: ask.askedOffset };
	});
	context.journal().add("asks for a test", asksCollection, drafts);
	const chosen = { ...context.settings(), ...settings };
	return { ...context, settings: () => chosen };
}

/** `count` asks on one weekday morning after the other, up to Friday 20 November 2026. */
function mornings(count: number, told: (index: number) => Omit<Told, "at">): Told[] {
	return Array.from({ length: count }, (_, index) => {
		const day = new Date(Date.UTC(2026, 10, 20 - Math.floor(index / 5) * 7 - (index % 5)));
		// Berlin's summer time ended on 25 October.
		const offset = day < new Date("2026-10-25") ? "+02:00" : "+01:00";
		return { at: `${day.toISOString().slice(0, 10)}T10:15:00${offset}`, ...told(index) };
	});
}

/** All pages of the Ratio tab as a person turns through them. */
async function tab(context: Context, size: { columns: number; rows: number }): Promise<string> {
	drawn?.unmount();
	drawn = renderAt(<DashboardScreen context={context} quit={() => {}} />, size);
	drawn.stdin.write("2");
	const pages = [await drawn.waitFor("▸2 Ratio")];
	const turns = Number(/page 1 of (\d+)/.exec(pages[0] ?? "")?.[1] ?? 1);
	expect(turns).toBeLessThanOrEqual(MOST_PAGES);
	for (let page = 2; page <= turns; page++) {
		drawn.stdin.write(" ");
		pages.push(await drawn.waitFor(`page ${page} of ${turns}`));
	}
	return pages.join("\n");
}

/** What a command prints, as text. */
async function said(context: Context, run: (context: Context) => Promise<unknown>): Promise<string> {
	const lines: string[] = [];
	await run({ ...context, print: (text) => lines.push(text), say: (text) => lines.push(text) });
	return lines.join("\n");
}

async function ratioJson(context: Context, flags: Parameters<typeof runRatio>[2]): Promise<Ratio> {
	let printed: unknown;
	const json: Context = {
		...context,
		json: true,
		printJson: (value) => {
			printed = value;
		},
	};
	await runRatio(json, [], flags);
	return printed as Ratio;
}

/** Everything that shows the figures: the tab at both sizes, and the commands. */
async function everywhere(context: Context) {
	const tabs = [];
	for (const size of SIZES) tabs.push(await tab(context, size));
	const ratio = await said(context, (one) => runRatio(one, [], {}));
	const full = await said(context, (one) => runRatio(one, [], { full: true }));
	const spoken = await said({ ...context, plain: true }, (one) => runRatio(one, [], { full: true }));
	const patterns = await said(context, (one) => runPatterns(one, [], {}));
	for (const text of [...tabs, ratio, full, spoken, patterns]) expectReadable(text);
	return { tabs, ratio, full, spoken, patterns };
}

/** What no person should have to read, whatever the data: values of the machine, false exactness, one of many. */
function expectReadable(text: string): void {
	expect(text).not.toMatch(/NaN|Infinity|undefined|null|\[object|e[+-]\d|\d\.\d{3}/);
	expect(text).not.toMatch(/\b0\.01\b|-0\b|\b1 (noes|yeses|asks|answers|weeks)\b/);
}

const NOTHING_TO_TEST = "Nothing to test yet: it takes 20 decided asks of one kind";

describe("each shown sensibly, on the tab and by the commands:", () => {
	test("zero asks", async () => {
		const { tabs, ratio, full, patterns } = await everywhere(contextAt());
		for (const text of [...tabs, ratio, full]) expect(text).toContain("no decided asks yet");
		for (const text of tabs) expect(text).toMatch(/A yes, a no or a not-now is a\s+decided ask/);
		expect(patterns).toContain("No decided asks yet. From 20 of one kind on");
		expect(patterns).not.toContain("Too little to tell");
	});

	test("one ask", async () => {
		const { tabs, ratio, patterns } = await everywhere(
			journalWith([{ at: "2026-11-20T10:00:00+01:00", outcome: "no", channel: "phone", reasons: ["price"] }]),
		);
		for (const text of [...tabs, ratio]) {
			expect(text).toContain("too early to tell");
			expect(text).toContain("no yes in 1 decided ask");
			expect(text).toContain("99+");
		}
		expect(patterns).toContain(NOTHING_TO_TEST);
		expect(patterns).toMatch(/channel +Phone \(1\)\n +weekday +Fridays \(1\)\n +time of day +between 10 and 12 \(1\)/);
		expect(patterns).not.toMatch(/1 in \d/);
	});

	test("all yes", async () => {
		const context = journalWith(mornings(30, () => ({ outcome: "yes", channel: "phone" })));
		const { tabs, ratio, patterns } = await everywhere(context);
		for (const text of [...tabs, ratio]) expect(text).toContain("not one no in 30 decided asks");
		expect(patterns).toContain(NOTHING_TO_TEST);
		// Thirty of one channel and one hour have nothing beside them; of each weekday there are six.
		expect(patterns).toMatch(/under 20 decided asks:\n +weekday +Fridays \(6\), Mondays \(6\)/);
	});

	test("all no", async () => {
		const context = journalWith(mornings(30, () => ({ outcome: "no", channel: "phone", reasons: ["price"] })));
		const { tabs, ratio, patterns } = await everywhere(context);
		for (const text of [...tabs, ratio]) {
			expect(text).toContain("no yes in 30 decided asks");
			expect(text).toContain("99+");
			expect(text).not.toMatch(/is due|closer/i);
		}
		for (const text of tabs) expect(text).toMatch(/Price too high.* 30/);
		expect(patterns).toContain(NOTHING_TO_TEST);
		// Thirty of one channel and one hour have nothing beside them; of each weekday there are six.
		expect(patterns).toMatch(/under 20 decided asks:\n +weekday +Fridays \(6\), Mondays \(6\)/);
	});

	test("one level only", async () => {
		const context = journalWith(
			Array.from({ length: 60 }, (_, index) => ({
				at: `2026-11-16T10:${String(index).padStart(2, "0")}:00+01:00`,
				outcome: index % 6 === 0 ? ("yes" as const) : ("no" as const),
				channel: "phone",
			})),
		);
		const { tabs, patterns } = await everywhere(context);
		for (const text of tabs) expect(text).toMatch(/Phone.*10 of 60/);
		expect(patterns).not.toMatch(/1 in \d+ against/);
		expect((await ratioJson(context, { by: "channel" })).by).toMatchObject([{ level: "phone", yes: 10, no: 50 }]);
	});

	test("values in three currencies, never added", async () => {
		const money = [
			{ value: 1_200, currency: "EUR" },
			{ value: 900, currency: "USD" },
			{ value: 600, currency: "GBP" },
		];
		const context = journalWith(
			mornings(30, (index) => (index < 3 ? { outcome: "yes", ...money[index] } : { outcome: "no" })),
		);
		const { tabs, ratio, full } = await everywhere(context);
		for (const text of [...tabs, ratio, full]) {
			const flat = text.replace(/\s+/g, " ");
			for (const each of ["€40.00", "$30.00", "£20.00"]) expect(flat).toContain(each);
			expect(flat).not.toMatch(/90\.00|2,?700/);
		}
	});

	test("asks in the hour that comes twice when the clocks are set back", async () => {
		const context = journalWith([
			{ at: "2026-10-25T02:30:00+02:00", outcome: "no" },
			{ at: "2026-10-25T02:30:00+01:00", outcome: "yes" },
			{ at: "2026-10-25T03:30:00+01:00", outcome: "no" },
			...mornings(20, () => ({ outcome: "no" })),
		]);
		await everywhere(context);
		const hours = (await ratioJson(context, { by: "hour" })).by;
		expect(hours?.map(({ level, yes, no }) => [level, yes, no])).toEqual([
			["02", 1, 1],
			["03", 0, 1],
			["10", 0, 20],
		]);
		// All three belong to the Saturday, whose day ends at 04:00.
		const saturday = (await ratioJson(context, { by: "weekday" })).by?.find(({ level }) => level === "Sat");
		expect(saturday).toMatchObject({ yes: 1, no: 2 });
		expect((await ratioJson(context, { from: "2026-10-24", to: "2026-10-24" })).asks.decided).toBe(3);
	});

	test("an ask at 02:00 belongs to the day before while days start at 04:00, and to its own at midnight", async () => {
		const asks: Told[] = [
			{ at: "2026-11-20T02:00:00+01:00", outcome: "no" },
			...mornings(20, (index) => ({ outcome: index === 9 ? "yes" : "no" })),
		];
		const late = journalWith(asks, { dayStartsAt: 240 });
		const { tabs } = await everywhere(late);
		const expectOn = (day: string, texts: readonly string[]) => {
			for (const text of texts) expect(text).toMatch(/ 02 +04 +06 +08 +10$/m);
			for (const text of texts) expect(text).toMatch(new RegExp(` ${day} ▒ +▒$`, "m"));
		};
		expectOn("Thu", tabs);
		expect((await ratioJson(late, { by: "weekday" })).by?.find(({ level }) => level === "Thu")).toMatchObject({
			no: 5,
		});
		const midnight = journalWith(asks, { dayStartsAt: 0 });
		expectOn("Fri", (await everywhere(midnight)).tabs);
		expect((await ratioJson(midnight, { by: "weekday" })).by?.find(({ level }) => level === "Fri")).toMatchObject({
			no: 5,
		});
		for (const context of [late, midnight]) {
			expect((await ratioJson(context, { by: "hour" })).by?.[0]).toMatchObject({ level: "02", no: 1 });
		}
	});

	test("a week that starts on Sunday", async () => {
		const asks = mornings(30, (index) => ({ outcome: index % 10 === 0 ? "yes" : "no", channel: "phone" }));
		const sunday: Told = { at: "2026-11-22T08:00:00+01:00", outcome: "no" };
		const context = journalWith([...asks, sunday], { weekStartsOn: 7 });
		const { tabs, full } = await everywhere(context);
		for (const text of [...tabs, full]) {
			const days = [...text.matchAll(/\b(Sun|Mon|Tue|Wed|Thu|Fri|Sat)\b(?! \d)/g)].map(([, day]) => day);
			expect(days.join(" ")).toContain("Sun Mon Tue Wed Thu Fri Sat");
		}
		expect((await ratioJson(context, { by: "weekday" })).by?.[0]?.level).toBe("Sun");
		const { weeks } = (await ratioJson(context, {})) as Ratio & { weeks: { from: string; decided: number }[] };
		expect(weeks.at(-1)).toMatchObject({ from: "2026-11-22", decided: 1 });
	});
});
