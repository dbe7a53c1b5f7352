import { afterEach, describe, expect, test } from "vitest";
import type { Ask } from "../../../src/asks/ask.js";
import { asksCollection } from "../../../src/asks/ask-records.js";
import { newestAsks } from "../../../src/asks/log/log-query.js";
import { newAsk } from "../../../src/asks/new-ask.js";
import type { Context } from "../../../src/command/context.js";
import { DashboardScreen } from "../../../src/dashboard/dashboard-screen.js";
import { contextAt } from "../../support/context.js";
import { type Drawn, renderAt } from "../../support/render-at.js";

const DAY = 86_400_000;
const drawn: Drawn[] = [];
afterEach(() => {
	for (const screen of drawn.splice(0)) screen.unmount();
});

function openLog(context: Context, size = { columns: 100, rows: 24 }): Drawn {
	const screen = renderAt(<DashboardScreen context={context} quit={() => {}} />, size);
	drawn.push(screen);
	screen.stdin.write("3");
	return screen;
}

/** Adds noes, each so many days before now, with what else is known of them. */
function addNoes(context: Context, noes: (Partial<Ask> & { who: string; daysAgo: number })[]): void {
	const drafts = noes.map(({ who, daysAgo, ...fields }) => {
		const at = context.clock.now() - daysAgo * DAY;
		const ask = newAsk(who, { at, offset: context.clock.offsetAt(at), dateOnly: false });
		return { ...ask, outcome: "no" as const, decidedAt: ask.askedAt, decidedOffset: ask.askedOffset, ...fields };
	});
	context.journal().add("noes for a test", asksCollection, drafts);
}

function aMonth(): Context {
	const context = contextAt();
	addNoes(
		context,
		Array.from({ length: 30 }, (_, index) => ({
			who: `Company ${index}`,
			daysAgo: 30 - index,
			channel: index % 10 === 0 ? "phone" : "email",
			reasons: index % 5 === 0 ? ["price"] : ["budget"],
		})),
	);
	return context;
}

describe("the Log's filter", () => {
	test("takes filters beside words, and counts what they find", async () => {
		const screen = openLog(aMonth());
		await screen.waitFor("1 of 30");
		screen.stdin.write("/");
		await screen.waitFor("any words, or channel:phone");
		screen.stdin.write("reason:price channel:email");
		const frame = await screen.waitFor("1 of 3\n");
		for (const who of ["Company 5 ", "Company 15", "Company 25"]) expect(frame).toContain(who);
		expect(frame).not.toContain("Company 10");
		screen.stdin.write("\r");
		await screen.waitFor("Esc all asks");
		screen.stdin.write("jj");
		await screen.waitFor("3 of 3");
		screen.stdin.write("\x1b");
		await screen.waitFor("1 of 30");
	});

	test("lets every row stand while a key is half typed", async () => {
		const screen = openLog(aMonth());
		await screen.waitFor("1 of 30");
		screen.stdin.write("/");
		await screen.waitFor("any words, or");
		const before = screen.frames.length;
		for (const letter of "channel:") screen.stdin.write(letter);
		const frame = await screen.waitFor("/ channel:");
		expect(frame).toContain("1 of 30");
		for (const seen of screen.frames.slice(before)) expect(seen).toContain("Company 29");
		screen.stdin.write("phone");
		await screen.waitFor("1 of 3\n");
	});

	test.each([
		["chanel:phone", '"chanel:" is no filter. Did you mean channel:?'],
		["hour:99", '"hour:99" is no hour. Write it like hour:10'],
		["channel:fone", 'No channel is called "fone". Did you mean phone?'],
		["decided:", '"decided:" needs a value'],
	])("names what is wrong with %s instead of finding nothing", async (query, says) => {
		const screen = openLog(aMonth());
		await screen.waitFor("1 of 30");
		screen.stdin.write("/");
		await screen.waitFor("any words");
		screen.stdin.write(query);
		await screen.waitFor(`/ ${query}`);
		screen.stdin.write("\r");
		await screen.waitFor(says);
		screen.stdin.write("\x1b");
		await screen.waitFor("1 of 30");
	});

	test("knows when the person's day starts, and whether ghosted asks count", async () => {
		const context = contextAt();
		// 02:00 on the 21st belongs to the 20th.
		addNoes(context, [{ who: "Night call", daysAgo: 1 + 7 / 24 }]);
		addNoes(context, [{ who: "Silent", daysAgo: 2, outcome: "ghosted" }]);
		const screen = openLog(context);
		await screen.waitFor("1 of 2");
		screen.stdin.write("/");
		await screen.waitFor("any words");
		screen.stdin.write("decided:2026-11-20\r");
		const frame = await screen.waitFor("1 of 1");
		expect(frame).toContain("Night call");
	});

	test("is read out with its name and what it finds", async () => {
		const context = aMonth();
		const screen = renderAt(<DashboardScreen context={context} quit={() => {}} />, {
			columns: 100,
			rows: 24,
			screenReader: true,
		});
		drawn.push(screen);
		screen.stdin.write("/");
		await screen.waitFor("filter");
		screen.stdin.write("channel:phone");
		await screen.waitFor(/filter: channel:phone[\s\S]*1 of 3\n/);
	});
});

test("asks of the same moment stand newest written first, as they do on Today", async () => {
	const context = contextAt();
	addNoes(
		context,
		Array.from({ length: 12 }, (_, index) => ({ who: `Row ${index}.`, daysAgo: 2 })),
	);
	const latest = newestAsks(context.journal().records(asksCollection), 12).map(({ who }) => who);
	expect(latest[0]).toBe("Row 11.");
	const screen = openLog(context);
	const frame = await screen.waitFor("1 of 12");
	expect(frame.match(/Row \d+\./g)).toEqual(latest);
	addNoes(context, [{ who: "Row 12.", daysAgo: 2 }]);
	const later = await screen.waitFor("1 of 13");
	expect(later.match(/Row \d+\./g)).toEqual(["Row 12.", ...latest]);
});
