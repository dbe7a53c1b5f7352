import { afterEach, describe, expect, test } from "vitest";
import type { Ask } from "../../../src/asks/ask.js";
import { asksCollection } from "../../../src/asks/ask-records.js";
import { newAsk } from "../../../src/asks/new-ask.js";
import type { Context } from "../../../src/command/context.js";
import { DashboardScreen } from "../../../src/dashboard/dashboard-screen.js";
import { contextAt } from "../../support/context.js";
import { type Drawn, renderAt } from "../../support/render-at.js";

const HOUR = 3_600_000;
const drawn: Drawn[] = [];
afterEach(() => {
	for (const screen of drawn.splice(0)) screen.unmount();
});

/** Adds noes six hours apart, the newest first: "Company 0", "Company 1", ...; every fifth about price, by phone. */
function addNoes(context: Context, count: number): void {
	const drafts = Array.from({ length: count }, (_, index) => {
		const at = context.clock.now() - (index + 1) * 6 * HOUR;
		const ask = newAsk(`Company ${index}`, { at, offset: context.clock.offsetAt(at), dateOnly: false });
		const about = index % 5 === 0 ? { reasons: ["price"], channel: "phone" } : { reasons: ["budget"] };
		return { ...ask, outcome: "no" as const, decidedAt: ask.askedAt, decidedOffset: ask.askedOffset, ...about };
	});
	context.journal().add("noes for a test", asksCollection, drafts);
}

async function openLog(count: number, size = { columns: 80, rows: 24 }) {
	const context = contextAt();
	addNoes(context, count);
	const screen = renderAt(<DashboardScreen context={context} quit={() => {}} />, size);
	drawn.push(screen);
	screen.stdin.write("3");
	await screen.waitFor(`1 of ${count}`);
	return { context, screen };
}

async function filterBy(screen: Drawn, filter: string): Promise<void> {
	screen.stdin.write("/");
	await screen.waitFor("any words");
	screen.stdin.write(filter);
	await screen.waitFor(`/ ${filter}`);
	screen.stdin.write("\r");
	await screen.waitFor(/Esc (all asks|no marks)/);
}

const allOf = (context: Context, where: (ask: Ask) => boolean) =>
	[...context.journal().records(asksCollection).all({ deleted: true })].filter(where);

describe.each([
	[80, 24],
	[120, 40],
	[60, 15],
])("in %i x %i", (columns, rows) => {
	test("marked asks are edited together, and one undo takes it back", async () => {
		const { context, screen } = await openLog(12, { columns, rows });
		screen.stdin.write("xxjx");
		const marked = await screen.waitFor("3 marked");
		expect(marked).toMatch(/✔ 2026-11-2\d {2}Company 0 .*marked/);
		expect(marked).toContain("e edit 3");
		expect(marked).toContain("d delete 3");
		screen.stdin.write("e");
		await screen.waitFor("What do you want to change?");
		screen.stdin.write("c");
		await screen.waitFor("Which channel was it?");
		screen.stdin.write("p");
		const preview = await screen.waitFor("2 of 3 asks would change, 1 is so already.");
		expect(preview).toMatch(/Company 1 +2026-11-21 +Channel: none → Phone/);
		screen.stdin.write("\r");
		const done = await screen.waitFor("Changed 2 asks. u takes all of it back.");
		expect(done).toContain("3 marked");
		expect(allOf(context, ({ channel }) => channel === "phone")).toHaveLength(5);
		screen.stdin.write("u");
		await screen.waitFor("Undone: edit of 2 asks.");
		expect(allOf(context, ({ channel }) => channel === "phone")).toHaveLength(3);
		await screen.waitFor("3 marked");
	});

	test("deleted asks are found by the palette, shown as deleted, and brought back", async () => {
		const { context, screen } = await openLog(6, { columns, rows });
		screen.stdin.write("xxd");
		await screen.waitFor("Delete 2 asks? d again deletes them");
		screen.stdin.write("d");
		await screen.waitFor("Deleted 2 asks. u brings them back.");
		await screen.waitFor("of 4");
		screen.stdin.write(":");
		await screen.waitFor("type a word");
		screen.stdin.write("deleted\r");
		const frame = await screen.waitFor("1 of 2");
		expect(frame).toMatch(/Company 0 .*deleted/);
		expect(frame).toContain("R bring back");
		screen.stdin.write("R");
		await screen.waitFor("1 of 1");
		expect(allOf(context, ({ deleted }) => deleted === true)).toHaveLength(1);
		screen.stdin.write("X");
		await screen.waitFor("1 marked");
		screen.stdin.write("R");
		await screen.waitFor("Brought back 1 ask");
		await screen.waitFor("No ask fits.");
		expect(allOf(context, ({ deleted }) => deleted === true)).toEqual([]);
	});
});

test("X marks all that the filter finds, also those that are not loaded, and takes all marks away again", async () => {
	const { context, screen } = await openLog(900);
	await filterBy(screen, "reason:budget");
	await screen.waitFor("of 720");
	screen.stdin.write("X");
	await screen.waitFor("Marked all 720 asks that the filter finds.");
	screen.stdin.write("d");
	await screen.waitFor("Delete 720 asks?");
	screen.stdin.write("d");
	await screen.waitFor("Deleted 720 asks");
	expect(allOf(context, ({ deleted }) => !deleted)).toHaveLength(180);
	screen.stdin.write("u");
	await screen.waitFor("Undone: deletion of 720 asks.");
	expect(allOf(context, ({ deleted }) => deleted === true)).toEqual([]);
	screen.stdin.write("X");
	await screen.waitFor("720 marked");
	screen.stdin.write("\x1b");
	await screen.waitFor((frame) => !frame.includes("marked") && frame.includes("reason:budget"));
	screen.stdin.write("\x1b");
	await screen.waitFor("of 900");
});

test("e right after X edits all that the filter finds", async () => {
	const { screen } = await openLog(400);
	await filterBy(screen, "reason:price");
	screen.stdin.write("Xe");
	await screen.waitFor("Edit 80 asks");
	screen.stdin.write("c");
	await screen.waitFor("Which channel was it?");
});

test("d right after X asks about all, and a second d in the same breath deletes none unseen", async () => {
	const { context, screen } = await openLog(400);
	screen.stdin.write("Xdd");
	await screen.waitFor("Delete 400 asks?");
	expect(allOf(context, ({ deleted }) => deleted === true)).toEqual([]);
	screen.stdin.write("d");
	await screen.waitFor("Deleted 400 asks.");
	screen.stdin.write("/");
	await screen.waitFor("any words");
	screen.stdin.write("deleted:yes\r");
	await screen.waitFor(/Esc all asks/);
	await screen.waitFor("of 400");
	screen.stdin.write("XR");
	await screen.waitFor("Brought back 400 asks.");
});

test("a key that deletes nothing forgets that deleting was asked for", async () => {
	const { context, screen } = await openLog(3);
	screen.stdin.write("xd");
	await screen.waitFor("Delete 1 ask?");
	screen.stdin.write("n");
	await screen.waitFor("Who said no?");
	screen.stdin.write("\x1b");
	await screen.waitFor("1 marked");
	screen.stdin.write("d");
	await screen.waitFor("Delete 1 ask?");
	expect(allOf(context, ({ deleted }) => deleted === true)).toEqual([]);
});

test("the selected ask and the marks stay when another terminal writes", async () => {
	const { context, screen } = await openLog(40);
	screen.stdin.write(`${"j".repeat(20)}x`);
	await screen.waitFor(/▸ {2}2026-11-\d\d {2}Company 21/);
	const before = screen.lastFrame().split("\n").slice(4, 20);
	addNoes(contextAt(context.home), 3);
	const after = await screen.waitFor("25 of 43");
	expect(after.split("\n").slice(4, 20)).toEqual(before);
	expect(after).toMatch(/✔ 2026-11-\d\d {2}Company 20 .*marked/);
});

test("the selected ask stays selected when an edit moves it to another day", async () => {
	const { screen } = await openLog(10);
	screen.stdin.write("e");
	await screen.waitFor("Edit the ask of Company 0");
	screen.stdin.write("m");
	await screen.waitFor("By how many days?");
	screen.stdin.write("-1\r");
	await screen.waitFor("1 ask would change.");
	screen.stdin.write("\r");
	await screen.waitFor("5 of 10");
	expect(screen.lastFrame()).toMatch(/▸ {2}2026-11-20 {2}Company 0 /);
});

test("a long filter that is not being typed is shown from its start, with a sign where it is cut", async () => {
	const { screen } = await openLog(10, { columns: 60, rows: 15 });
	const filter = "outcome:no reason:price,budget from:2026-01 to:2026-12 company";
	screen.stdin.write("/");
	await screen.waitFor("any words");
	screen.stdin.write(filter);
	await screen.waitFor(/\/ ….*company$/m);
	screen.stdin.write("\r");
	await screen.waitFor(/\/ outcome:no .*…$/m);
});

test("rows show the day that the filters go by", async () => {
	const context = contextAt();
	const at = Date.parse("2026-11-21T01:00:00Z");
	context.journal().add("a late one", asksCollection, [newAsk("Night call", { at, offset: 60, dateOnly: false })]);
	const screen = renderAt(<DashboardScreen context={context} quit={() => {}} />, { columns: 80, rows: 24 });
	drawn.push(screen);
	screen.stdin.write("3");
	await screen.waitFor(/2026-11-20 {2}Night call/);
});

test("a screen reader hears what is marked and what is deleted", async () => {
	const { context } = await openLog(2);
	const screen = renderAt(<DashboardScreen context={context} quit={() => {}} />, {
		columns: 80,
		rows: 24,
		screenReader: true,
	});
	drawn.push(screen);
	screen.stdin.write("3");
	await screen.waitFor("Company 1");
	screen.stdin.write("x");
	await screen.waitFor(/Company 0, no, marked/);
});
