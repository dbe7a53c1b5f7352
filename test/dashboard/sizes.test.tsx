import { afterEach, describe, expect, test } from "vitest";
import type { Context } from "../../src/command/context.js";
import { DashboardScreen } from "../../src/dashboard/dashboard-screen.js";
import { PLACES } from "../../src/dashboard/keys.js";
import { addAsks, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

const drawn: Drawn[] = [];
afterEach(() => {
	for (const screen of drawn.splice(0)) screen.unmount();
});

const DEMO = "Invented data, not kept. Seed 3";

function open(context: Context, columns: number, rows: number, demo?: string): Drawn {
	const screen = renderAt(<DashboardScreen context={context} quit={() => {}} demo={demo} />, { columns, rows });
	drawn.push(screen);
	return screen;
}

/** A context with its settings changed. */
const withTarget = (context: Context, target: number): Context => ({
	...context,
	settings: () => ({ ...context.settings(), target }),
});

/** Forty asks, one in ten a yes, and five that have been quiet for long. */
function month(context: Context): void {
	const asks = Array.from({ length: 40 }, (_, index) => ({
		who: `Company ${index}`,
		outcome: index % 10 === 0 ? ("yes" as const) : ("no" as const),
		daysAgo: 40 - index,
	}));
	const quiet = Array.from({ length: 5 }, (_, index) => ({
		who: `Quiet ${index} Clinics`,
		outcome: "pending" as const,
		daysAgo: 20 + index,
	}));
	addAsks(context, [...asks, ...quiet]);
}

/** Every page of the keys, as one text. */
async function everyPage(screen: Drawn): Promise<string> {
	let text = await screen.waitFor("ANYWHERE");
	const pages = Number(/page 1 of (\d+)/.exec(text)?.[1] ?? 1);
	for (let page = 2; page <= pages; page += 1) {
		screen.stdin.write("\x1b[B");
		text += await screen.waitFor(`page ${page} of ${pages}`);
	}
	return text;
}

describe("the page of keys", () => {
	test.each([
		[60, 15],
		[80, 24],
		[120, 40],
		[200, 50],
	])("cuts nothing in %i x %i", async (columns, rows) => {
		const screen = open(contextAt(), columns, rows);
		screen.stdin.write("?");
		const text = await everyPage(screen);
		for (const { says } of PLACES.flatMap(({ bindings }) => bindings)) expect(text).toContain(says);
		expect(text).not.toContain("…");
	});

	test("is all there at once where there is room", async () => {
		const screen = open(contextAt(), 250, 70);
		screen.stdin.write("?");
		expect(await screen.waitFor("AN OPEN ASK")).not.toContain("page 1");
	});

	test("follows the window to another size", async () => {
		const screen = open(contextAt(), 60, 15);
		screen.stdin.write("?");
		await screen.waitFor("page 1 of");
		screen.stdin.write("\x1b[B\x1b[B\x1b[B");
		await screen.waitFor("page 4 of");
		screen.resize(250, 70);
		await screen.waitFor("AN OPEN ASK");
	});
});

describe("in 60 x 15", () => {
	test("an empty journal still names the import and the demo", async () => {
		const frame = await open(contextAt(), 60, 15).waitFor("No asks yet");
		expect(frame).toContain("unfazed import deals.csv");
		expect(frame).toContain("unfazed demo");
	});

	test("Today has the gauge, the day and what is due", async () => {
		const context = contextAt();
		month(context);
		const frame = await open(withTarget(context, 6), 60, 15, DEMO).waitFor("9 noes for each yes");
		expect(frame).toMatch(/TODAY +0 of 10 +0 yes +0 noes +0 pending/);
		expect(frame).toContain("▲ target 6");
		expect(frame).toContain("DUE, 5 in all");
		expect(frame).toMatch(/Quiet 4 Clinics +asked 24 days ago, gone quiet\?/);
	});

	test("the notice that the data is invented leaves the time whole", async () => {
		const [title] = (await open(contextAt(), 60, 15, DEMO).waitFor("No asks yet")).split("\n");
		expect(title).toMatch(/Seed 3 +09:00$/);
	});

	test("no line of the Ratio tab is cut", async () => {
		const context = contextAt();
		month(context);
		addAsks(context, [
			{ who: "a", outcome: "ghosted", daysAgo: 1 },
			{ who: "b", outcome: "unreached", daysAgo: 1 },
			{ who: "c", outcome: "withdrawn", daysAgo: 1 },
		]);
		const screen = open(context, 60, 15);
		screen.stdin.write("2");
		let text = await screen.waitFor("page 1 of");
		const pages = Number(/page 1 of (\d+)/.exec(text)?.[1]);
		for (let page = 2; page <= pages; page += 1) {
			screen.stdin.write(" ");
			text += await screen.waitFor(`page ${page} of ${pages}`);
		}
		expect(text).not.toContain("…");
		expect(text).toContain("5 pending, 1 unreached, 1 ghosted");
		expect(text).toMatch(/1\s+withdrawn/);
	});
});

test("80 x 24 has room for every key of the dashboard", async () => {
	const frame = await open(contextAt(), 80, 24).waitFor("No asks yet");
	expect(frame.split("\n").at(-1)).toContain(": commands  ? keys");
});

test("200 x 50 shows every part of the Ratio tab at once", async () => {
	const context = contextAt();
	month(context);
	const screen = open(context, 200, 50);
	screen.stdin.write("2");
	const frame = await screen.waitFor("NOES BY REASON");
	for (const dimension of ["CHANNEL", "STAGE", "SEGMENT", "WEEKDAY", "HOUR"])
		expect(frame).toContain(`YES RATE BY ${dimension}`);
	expect(frame).toContain("YES RATE BY WEEK, 0 to 50 %, shaded: where it likely lies");
	expect(frame).not.toContain("page");
});
