import { afterEach, describe, expect, test } from "vitest";
import { asksCollection, editAsk } from "../../src/asks/ask-records.js";
import type { Context } from "../../src/command/context.js";
import { DashboardScreen } from "../../src/dashboard/dashboard-screen.js";
import { aNo, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

const drawn: Drawn[] = [];
afterEach(() => {
	for (const screen of drawn.splice(0)) screen.unmount();
});

function open(context: Context, size = { columns: 80, rows: 24 }, screenReader = false): Drawn {
	const screen = renderAt(<DashboardScreen context={context} quit={() => {}} />, { ...size, screenReader });
	drawn.push(screen);
	return screen;
}

/** Noes from these whos, the last the newest. */
function noes(context: Context, ...whos: string[]): void {
	for (const who of whos) aNo(context, who);
}

const whos = (context: Context) => [...context.journal().records(asksCollection).all()].map(({ who }) => who).sort();

describe("the history", () => {
	test("H lists the changes, and Enter undoes down to the selected one after it said how many", async () => {
		const context = contextAt();
		noes(context, "Acme", "Globex", "Initech");
		const screen = open(context);
		screen.stdin.write("2H");
		const frame = await screen.waitFor("3 to undo");
		expect(frame).toMatch(/no from Initech[\s\S]*no from Globex[\s\S]*no from Acme/);
		expect(frame).toMatch(/Enter undoes this change:\s+no from Initech: takes the ask away/);
		screen.stdin.write("j");
		await screen.waitFor("Enter undoes these 2 changes:");
		screen.stdin.write("\r");
		await screen.waitFor("Enter again undoes these 2 changes");
		expect(whos(context)).toHaveLength(3);
		screen.stdin.write("\r");
		await screen.waitFor("Undone: 2 changes, to no from Globex. Next u: no from Acme.");
		expect(whos(context)).toEqual(["Acme"]);
		await screen.waitFor(/Initech[\s\S]*Globex[\s\S]*undone above, done below[\s\S]*Acme/);
	});

	test("Enter on an undone change redoes up to it; u and U go one step", async () => {
		const context = contextAt();
		noes(context, "Acme", "Globex", "Initech");
		const screen = open(context);
		screen.stdin.write("Huuu");
		await screen.waitFor("0 to undo, 3 to redo");
		expect(whos(context)).toEqual([]);
		screen.stdin.write("k");
		await screen.waitFor("Enter redoes these 2 changes:");
		screen.stdin.write("\r\r");
		await screen.waitFor("Done again: 2 changes, to no from Globex. Next U: no from Initech.");
		expect(whos(context)).toEqual(["Acme", "Globex"]);
		screen.stdin.write("U");
		await screen.waitFor("3 to undo");
		screen.stdin.write("U");
		await screen.waitFor("Nothing to redo.");
	});

	test("another key than Enter does not undo several, and Esc goes back to the tab", async () => {
		const context = contextAt();
		noes(context, "Acme", "Globex");
		const screen = open(context);
		screen.stdin.write("3");
		await screen.waitFor("1 of 2");
		screen.stdin.write("HG\r");
		await screen.waitFor("Enter again");
		screen.stdin.write("\x1b");
		await screen.waitFor("Enter undoes these 2 changes:");
		screen.stdin.write("\x1b");
		await screen.waitFor("1 of 2");
		expect(whos(context)).toHaveLength(2);
	});

	test("what another terminal does shows by itself, and nothing unseen is undone", async () => {
		const context = contextAt();
		noes(context, "Acme");
		const screen = open(context);
		screen.stdin.write("H");
		await screen.waitFor("1 to undo");
		noes(contextAt(context.home), "Globex");
		await screen.waitFor("2 to undo", 1000);
		// Not seen yet: the key comes in the same turn as the other terminal's change.
		noes(contextAt(context.home), "Initech");
		screen.stdin.write("u");
		await screen.waitFor("Something was changed meanwhile, so nothing was done.");
		expect(whos(context)).toHaveLength(3);
		screen.stdin.write("u");
		await screen.waitFor("Undone: no from Initech.");
	});

	test("an empty history says what stands here", async () => {
		const screen = open(contextAt());
		screen.stdin.write("H");
		await screen.waitFor("Everything you record, edit and delete stands here");
		screen.stdin.write("u");
		await screen.waitFor("Nothing to undo.");
	});

	test("further changes are loaded on the way down", async () => {
		const context = contextAt();
		const ask = aNo(context, "Acme");
		for (let at = 0; at < 130; at++) editAsk(context.journal(), ask, (now) => ({ ...now, note: `note ${at}` }));
		const screen = open(context);
		screen.stdin.write("H");
		await screen.waitFor("100+ to undo");
		screen.stdin.write("G");
		await screen.waitFor("131 to undo");
		screen.stdin.write("G");
		await screen.waitFor(/Enter undoes these 131 changes[\s\S]*more, down to\s+no from Acme: takes the ask away/);
	});

	test("a screen reader hears which are undone, and what is selected", async () => {
		const context = contextAt();
		noes(context, "Acme", "Globex");
		context.journal().undo(1);
		const screen = open(context, undefined, true);
		screen.stdin.write("H");
		const frame = await screen.waitFor("Selected, done, just now, no from Acme, 1 ask");
		expect(frame).toContain("undone, just now, no from Globex, 1 ask");
	});

	test.each([
		[60, 15],
		[80, 24],
		[120, 40],
		[200, 50],
	])("fits %i x %i, with long and wide names", async (columns, rows) => {
		const context = contextAt();
		noes(
			context,
			"株式会社".repeat(40),
			"a\u0301".repeat(200),
			"two\nlines",
			...Array.from({ length: 60 }, (_, at) => `Who ${at}`),
		);
		context.journal().undo(3);
		const screen = open(context, { columns, rows });
		screen.stdin.write("H");
		await screen.waitFor("to undo, 3 to redo");
		for (const key of ["j", "G", "\r", "k", "g"]) screen.stdin.write(key);
		const frame = await screen.waitFor("Enter redoes these 3 changes:");
		expect(frame).toContain("Esc");
	});
});

describe("u and U on a tab", () => {
	test("u says what it undid and what the next one would", async () => {
		const context = contextAt();
		noes(context, "Acme", "Globex");
		const screen = open(context);
		screen.stdin.write("u");
		await screen.waitFor("Undone: no from Globex. Next u: no from Acme. U redoes it.");
		screen.stdin.write("u");
		await screen.waitFor("Undone: no from Acme. U redoes it.");
	});

	test("U says that something new ended redo", async () => {
		const context = contextAt();
		noes(context, "Acme");
		context.journal().undo(1);
		noes(context, "Globex");
		const screen = open(context);
		screen.stdin.write("U");
		await screen.waitFor("Nothing to redo: something new was recorded since the last undo.");
	});
});
