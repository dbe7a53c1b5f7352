import { afterEach, describe, expect, test } from "vitest";
import type { Context } from "../../src/command/context.js";
import { DashboardScreen } from "../../src/dashboard/dashboard-screen.js";
import { addAsks, aNo, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

const drawn: Drawn[] = [];
afterEach(() => {
	for (const screen of drawn.splice(0)) screen.unmount();
});

function open(context: Context, columns = 80, rows = 24) {
	const quits: (number | undefined)[] = [];
	const screen = renderAt(<DashboardScreen context={context} quit={(code) => quits.push(code)} />, { columns, rows });
	drawn.push(screen);
	return { screen, quits };
}

/** Thirty days of asks: one yes, then nine noes, three times over. */
function month(context: Context): void {
	const asks = Array.from({ length: 30 }, (_, index) => ({
		who: `Company ${index}`,
		outcome: index % 10 === 0 ? ("yes" as const) : ("no" as const),
		daysAgo: 30 - index,
	}));
	addAsks(context, asks);
}

describe("the dashboard", () => {
	test("an empty journal says what to do first", async () => {
		const { screen } = open(contextAt());
		const frame = await screen.waitFor("No asks yet");
		for (const way of ["a ", "n ", "y ", "unfazed import", "unfazed demo"]) expect(frame).toContain(way);
	});

	test("an empty log and an empty ratio teach too", async () => {
		const { screen } = open(contextAt());
		screen.stdin.write("3");
		await screen.waitFor("Every ask you record stands here");
		screen.stdin.write("2");
		await screen.waitFor("no decided asks yet");
	});

	test("shows the gauge, the day and what is due", async () => {
		const context = contextAt();
		month(context);
		addAsks(context, [{ who: "Globex", outcome: "pending", daysAgo: 20 }]);
		const { screen } = open(context);
		const frame = await screen.waitFor("9 noes for each yes");
		expect(frame).toContain("Sun 22 Nov  week 47  09:00");
		expect(frame).toContain("0 of 10");
		expect(frame).toMatch(/Globex +asked 20 days ago +gone quiet\?/);
		expect(frame).toMatch(/8\s+times in 10\s+within/);
	});

	test.each(["\r", "e", "d"])("%j typed before the log has its rows says that it is still looking", async (key) => {
		const context = contextAt();
		month(context);
		const { screen } = open(context);
		await screen.waitFor("9 noes for each yes");
		screen.stdin.write(`3${key}`);
		await screen.waitFor("Still looking.");
		await screen.waitFor("1 of 30");
		expect(screen.frames.join("\n")).not.toContain("Nothing to");
		screen.stdin.write("\r");
		await screen.waitFor(/▸ Who +Company 29/);
	});

	test("an edit is undone and redone in the open ask", async () => {
		const context = contextAt();
		addAsks(context, [{ who: "Globex", outcome: "pending", daysAgo: 3 }]);
		const { screen } = open(context);
		screen.stdin.write("3");
		await screen.waitFor("1 of 1");
		screen.stdin.write("\r");
		await screen.waitFor(/▸ Who +Globex/);
		screen.stdin.write("\r");
		await screen.waitFor("Enter save");
		screen.stdin.write(" West\r");
		await screen.waitFor(/▸ Who +Globex West/);
		screen.stdin.write("u");
		await screen.waitFor(/▸ Who +Globex *\n[\s\S]*Undone: edit of Globex/);
		screen.stdin.write("U");
		await screen.waitFor(/▸ Who +Globex West[\s\S]*Done again: edit of Globex/);
	});

	test("a no is added from anywhere, and goes on into its ritual", async () => {
		const context = contextAt();
		const { screen } = open(context);
		screen.stdin.write("2n");
		await screen.waitFor("Who said no?");
		screen.stdin.write("Acme\r");
		await screen.waitFor("How did you ask?");
		screen.stdin.write("p");
		await screen.waitFor("Which reason comes closest?");
		screen.stdin.write("b");
		await screen.waitFor("A no from Acme, no budget");
		screen.stdin.write("\x1b");
		await screen.waitFor("Left for later. r begins it.");
		screen.stdin.write("3");
		await screen.waitFor(/Acme +○ no +No budget/);
	});

	test("a yes is added with its value, and closes the open ask that was picked", async () => {
		const context = contextAt();
		addAsks(context, [{ who: "Globex", outcome: "pending", daysAgo: 3 }]);
		const { screen } = open(context);
		screen.stdin.write("y");
		await screen.waitFor("asked 3 days ago");
		screen.stdin.write("\x1b[B\r");
		await screen.waitFor("A yes from Globex");
		screen.stdin.write("\r");
		await screen.waitFor("What is it worth?");
		screen.stdin.write("1200 EUR\r");
		await screen.waitFor(/step 1 of 3[\s\S]*What did you do/);
		screen.stdin.write("Asked twice\r");
		await screen.waitFor("Which part of it can you repeat?");
		screen.stdin.write("\r");
		await screen.waitFor("What won it");
		screen.stdin.write("a");
		await screen.waitFor("Into the bank: Asked twice");
		screen.stdin.write("x");
		await screen.waitFor("the open ask is closed");
		screen.stdin.write("3");
		await screen.waitFor(/Globex +● yes +1,200 EUR/);
	});

	test("a value that is no amount is said, and nothing is recorded", async () => {
		const context = contextAt();
		const { screen } = open(context);
		screen.stdin.write("yGlobex\r\rlots\r");
		const frame = await screen.waitFor("no amount");
		expect(frame).toContain("What is it worth?");
		expect(frame).toContain("lots");
		expect([
			...context
				.journal()
				.records((await import("../../src/asks/ask-records.js")).asksCollection)
				.all(),
		]).toEqual([]);
	});

	test("Esc in a form keeps what was typed for the next time", async () => {
		const context = contextAt();
		const { screen } = open(context);
		screen.stdin.write("n");
		await screen.waitFor("Who said no?");
		screen.stdin.write("Half a na");
		await screen.waitFor("Half a na");
		screen.stdin.write("\x1b");
		await screen.waitFor("No asks yet");
		screen.stdin.write("n");
		await screen.waitFor("Half a na");
	});

	test("what another process writes shows by itself within a second", async () => {
		const context = contextAt();
		month(context);
		const { screen } = open(context);
		await screen.waitFor("9 noes for each yes");
		aNo(contextAt(context.home), "Initech");
		await screen.waitFor("1 of 10", 1000);
	});

	test("the log is filtered as one types, and Esc takes the filter away", async () => {
		const context = contextAt();
		month(context);
		addAsks(context, [{ who: "Müller & Söhne", outcome: "no", daysAgo: 200 }]);
		const { screen } = open(context);
		screen.stdin.write("/");
		await screen.waitFor("Company 29");
		screen.stdin.write("muller");
		const frame = await screen.waitFor((text) => text.includes("Müller & Söhne") && text.includes("1 of 1"));
		expect(frame).not.toContain("Company");
		screen.stdin.write("x");
		await screen.waitFor("No ask has these words");
		screen.stdin.write("\x1b");
		screen.stdin.write("\x1b");
		await screen.waitFor("Company 29");
	});

	test("an ask is opened, edited, deleted and brought back", async () => {
		const context = contextAt();
		aNo(context, "Acme");
		const { screen } = open(context);
		screen.stdin.write("3");
		await screen.waitFor("1 of 1\n");
		screen.stdin.write("\r");
		await screen.waitFor("Outcome");
		screen.stdin.write("jjjjjjjjj\r");
		await screen.waitFor("leave it as it was");
		screen.stdin.write("they froze hiring\r");
		await screen.waitFor(/Note +they froze hiring/);
		screen.stdin.write("d");
		await screen.waitFor("Deleted the ask of Acme");
		screen.stdin.write("u");
		await screen.waitFor("Undone: deletion of Acme");
		await screen.waitFor("1 of 1");
		screen.stdin.write("u");
		await screen.waitFor("Undone: edit of Acme");
		screen.stdin.write("U");
		await screen.waitFor("Done again: edit of Acme");
	});

	test("r in the Log walks the ritual of the selected no", async () => {
		const context = contextAt();
		addAsks(context, [
			{ who: "Newest", outcome: "no", daysAgo: 1 },
			{ who: "Older", outcome: "no", daysAgo: 2 },
		]);
		const { screen } = open(context);
		screen.stdin.write("3");
		await screen.waitFor("1 of 2");
		screen.stdin.write("jr");
		await screen.waitFor("A no from Older");
	});

	test("a field with a value that makes no sense says so and changes nothing", async () => {
		const context = contextAt();
		aNo(context, "Acme", { channel: "phone" });
		const { screen } = open(context);
		screen.stdin.write("3");
		await screen.waitFor("1 of 1\n");
		screen.stdin.write("\r");
		await screen.waitFor(/Channel +Phone/);
		screen.stdin.write("jjjjj\r");
		await screen.waitFor("leave it as it was");
		screen.stdin.write("\x15telefone\r");
		await screen.waitFor(/Unknown channel/);
		screen.stdin.write("\x1b");
		await screen.waitFor(/Channel +Phone/);
	});

	test("keys that cannot act say why", async () => {
		const { screen } = open(contextAt());
		screen.stdin.write("u");
		await screen.waitFor("Nothing to undo.");
		screen.stdin.write("r");
		await screen.waitFor("Nothing is waiting for a ritual");
	});

	test("opens on a ritual that waits, with what was typed", async () => {
		const context = contextAt();
		aNo(context, "Acme");
		const { screen: first } = open(context);
		first.stdin.write("r");
		await first.waitFor("step 1 of 5");
		first.stdin.write("half a lesson");
		await first.waitFor("half a lesson");
		first.unmount();
		drawn.pop();
		const { screen } = open(contextAt(context.home));
		await screen.waitFor('"half a lesson"');
		screen.stdin.write("\r");
		await screen.waitFor("What was said");
		await screen.waitFor("half a lesson");
	});

	test("? shows every key, : finds an action", async () => {
		const { screen } = open(contextAt(), 120, 40);
		screen.stdin.write("?");
		await screen.waitFor("redo what was undone");
		screen.stdin.write("x");
		await screen.waitFor("No asks yet");
		screen.stdin.write(":yes");
		await screen.waitFor("record a yes");
		screen.stdin.write("\r");
		await screen.waitFor("Who said yes?");
	});

	test("q quits with 0, Ctrl-C with 130 from anywhere", async () => {
		const { screen, quits } = open(contextAt());
		screen.stdin.write("q");
		await expect.poll(() => quits).toEqual([0]);
		screen.stdin.write("n");
		await screen.waitFor("Who said no?");
		screen.stdin.write("\x03");
		await expect.poll(() => quits).toEqual([0, 130]);
	});

	test("damage is named once, with what to run", async () => {
		const context = contextAt();
		aNo(context, "Acme");
		const { appendFileSync, readdirSync } = await import("node:fs");
		const [file] = readdirSync(`${context.home}/asks`);
		appendFileSync(`${context.home}/asks/${file}`, "\nnot a record\n");
		const { screen } = open(contextAt(context.home));
		const frame = await screen.waitFor("unfazed doctor");
		expect(frame).toContain("1 unreadable line");
	});
});

describe("sizes", () => {
	test.each([
		[80, 24],
		[120, 40],
		[200, 50],
		[60, 15],
	])("every tab and form fits %i x %i", async (columns, rows) => {
		const context = contextAt();
		month(context);
		const { screen } = open(context, columns, rows);
		await screen.waitFor("for each yes");
		screen.stdin.write("2");
		await screen.waitFor("RATIO, last 90 days");
		for (let page = 1; !screen.lastFrame().includes("NOES BY REASON"); page += 1) {
			await screen.waitFor(`page ${page} of`);
			screen.stdin.write(" ");
			await screen.waitFor((frame) => frame.includes("NOES BY REASON") || frame.includes(`page ${page + 1} of`));
		}
		screen.stdin.write("3");
		await screen.waitFor("Company 29");
		screen.stdin.write("?");
		await screen.waitFor("record a yes");
		screen.stdin.write("xn");
		await screen.waitFor("Who said no?");
		expect(screen.lastFrame()).toContain("Esc");
	});

	test("a smaller window asks for more room, a larger one brings the screen back", async () => {
		const { screen } = open(contextAt());
		await screen.waitFor("No asks yet");
		screen.resize(40, 10);
		await screen.waitFor("unfazed needs 60 columns");
		screen.resize(20, 10);
		await screen.waitFor("unfazed needs");
		screen.resize(100, 30);
		await screen.waitFor("No asks yet");
	});
});
