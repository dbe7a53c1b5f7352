import { afterEach, describe, expect, test, vi } from "vitest";
import type { Ask } from "../../../src/asks/ask.js";
import { asksCollection } from "../../../src/asks/ask-records.js";
import { BulkEditScreen } from "../../../src/asks/bulk-edit/bulk-edit-screen.js";
import { newAsk } from "../../../src/asks/new-ask.js";
import type { Context } from "../../../src/command/context.js";
import { contextAt } from "../../support/context.js";
import { type Drawn, renderAt } from "../../support/render-at.js";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

/** Noes of the last days with what a test names of them. */
function noes(context: Context, all: Partial<Ask>[]): Ask[] {
	const drafts = all.map((fields, index) => {
		const at = Date.parse("2026-11-20T10:00:00Z") - index * 86_400_000;
		const ask = newAsk(`Company ${index}`, { at, offset: 60, dateOnly: false });
		return { ...ask, outcome: "no" as const, decidedAt: ask.askedAt, decidedOffset: 60, ...fields };
	});
	return context.journal().add("noes for a test", asksCollection, drafts);
}

function open(context: Context, asks: readonly Ask[], columns = 80, rows = 24) {
	const notices: (string | undefined)[] = [];
	const ids = asks.map(({ _id }) => _id);
	const screen = renderAt(<BulkEditScreen context={context} ids={ids} onBack={(notice) => notices.push(notice)} />, {
		columns,
		rows,
	});
	drawn = screen;
	return { screen, notices };
}

const nowOf = (context: Context, asks: readonly Ask[]) =>
	asks.map(({ _id }) => context.journal().records(asksCollection).get(_id));

/** What is typed for an edit, a part for each step, and what it makes of three asks. */
const EDITS: [says: string, steps: string[], expected: Partial<Ask>[]][] = [
	["a channel", ["c", "e"], Array(3).fill({ channel: "email" })],
	["no channel", ["c", "-"], Array(3).fill({ channel: null })],
	["a stage", ["s", "4"], Array(3).fill({ stage: "demo" })],
	["reasons anew", ["r", "s", "bt", "\r"], Array(3).fill({ reasons: ["budget", "timing"] })],
	["a reason more", ["r", "a", "t", "\r"], [{ reasons: ["price", "timing"] }, { reasons: ["timing"] }, {}]],
	["a reason less", ["r", "t", "p", "\r"], [{ reasons: [] }, { reasons: [] }, { reasons: ["too_far"] }]],
	["a reason of long ago less", ["r", "t", "1", "\r"], [{ reasons: ["price"] }, {}, { reasons: [] }]],
	["tags anew", ["t", "s", "q4, hot", "\r"], Array(3).fill({ tags: ["q4", "hot"] })],
	["a tag more", ["t", "a", "hot", "\r"], [{ tags: ["q4", "hot"] }, { tags: ["hot"] }, { tags: ["hot"] }]],
	["a tag less", ["t", "t", "q4", "\r"], Array(3).fill({ tags: [] })],
	["a segment", ["g", "Big bank", "\r"], Array(3).fill({ segment: "Big bank" })],
	["no note", ["n", "\r"], Array(3).fill({ note: null })],
	["an outcome", ["o", "g"], Array(3).fill({ outcome: "ghosted" })],
	["a who", ["w", "Acme", "\r"], Array(3).fill({ who: "Acme" })],
	["a value", ["v", "1200 EUR", "\r"], Array(3).fill({ value: 1200, currency: "EUR" })],
	["an earlier day", ["m", "-7", "\r"], [{ askedAt: new Date("2026-11-13T10:00:00Z") }, {}, {}]],
	["deleting", ["d"], Array(3).fill({ deleted: true })],
];

describe.each([
	[80, 24],
	[120, 40],
	[60, 15],
])("in %i x %i", (columns, rows) => {
	test.each(EDITS)("%s", async (_, steps, expected) => {
		const context = contextAt();
		const asks = noes(context, [
			{ reasons: ["price"], tags: ["q4"], note: "as said" },
			{ channel: "phone" },
			{ reasons: ["too_far"] },
		]);
		const { screen, notices } = open(context, asks, columns, rows);
		await screen.waitFor("What do you want to change?");
		for (const step of steps) {
			const before = screen.frames.length;
			screen.stdin.write(step);
			await screen.waitFor(() => screen.frames.length > before);
		}
		await screen.waitFor("Enter does it.");
		expect(nowOf(context, asks)).toEqual(asks);
		screen.stdin.write("\r");
		await vi.waitFor(() => expect(notices).toHaveLength(1));
		expect(nowOf(context, asks)).toMatchObject(expected);
		context.journal().undo(1);
		expect(nowOf(context, asks).map((ask) => ({ ...ask, rev: 1 }))).toEqual(asks);
	});
});

test.each([
	["vlots\r", "no amount"],
	["mfriday\r", "It must be a number of days such as 1 or -7"],
	["m3\r", "Company 0: Mon 23 Nov 2026 is still to come"],
	["rso\r", "the reason other needs a note"],
	["ra\r", "Take at least one"],
	["ta\r", "Write at least one tag."],
	["w\r", "The name is empty"],
])("after %j nothing is changed, and it is said why", async (typed, says) => {
	const context = contextAt();
	const asks = noes(context, [{}, {}]);
	const { screen, notices } = open(context, asks, 60, 15);
	await screen.waitFor("What do you want to change?");
	screen.stdin.write(typed);
	await screen.waitFor((frame) => frame.replace(/\s+/g, " ").includes(says));
	expect([nowOf(context, asks), notices]).toEqual([asks, []]);
});

test("a name too long is refused", async () => {
	const context = contextAt();
	const { screen } = open(context, noes(context, [{}, {}]));
	await screen.waitFor("What do you want to change?");
	screen.stdin.write("w");
	await screen.waitFor("Who was asked?");
	screen.stdin.write("x".repeat(600));
	await screen.waitFor("xxx");
	screen.stdin.write("\r");
	await screen.waitFor("longer than 500");
});

test("Esc goes a step back at a time, and what was typed is there again", async () => {
	const context = contextAt();
	const { screen, notices } = open(context, noes(context, [{}, {}]));
	await screen.waitFor("What do you want to change?");
	screen.stdin.write("gBig bank\r");
	await screen.waitFor("2 asks would change.");
	screen.stdin.write("\x1b");
	await screen.waitFor("› Big bank");
	screen.stdin.write("\x1b");
	await screen.waitFor("What do you want to change?");
	screen.stdin.write("g");
	await screen.waitFor("You typed this before");
	expect(screen.lastFrame()).toContain("› Big bank");
	screen.stdin.write("\x1b");
	await screen.waitFor("What do you want to change?");
	screen.stdin.write("\x1b");
	await vi.waitFor(() => expect(notices).toHaveLength(1));
	expect(notices).toEqual([undefined]);
});

test("what fits nowhere is counted, and what is so already said", async () => {
	const context = contextAt();
	const asks = noes(context, Array(30).fill({ note: "a note of many words ".repeat(20) }));
	const { screen } = open(context, asks, 60, 15);
	await screen.waitFor("Edit 30 asks");
	screen.stdin.write("gRetail\r");
	await screen.waitFor(/and 2\d more/);
	screen.stdin.write("\x1b\x1b");
	await screen.waitFor("What do you want to change?");
	screen.stdin.write("on");
	await screen.waitFor("All 30 are so already.");
});

test("a day to come back is offered for not-nows alone, and understood in words", async () => {
	const context = contextAt();
	const asks = noes(context, [{ outcome: "not_now" }, { outcome: "not_now", until: "2026-12-01" }]);
	const { screen, notices } = open(context, asks);
	await screen.waitFor("Come back on");
	screen.stdin.write("bnext friday\r");
	await screen.waitFor(/Company 0 +2026-11-20 +Come back: none → Fri 27 Nov 2026/);
	screen.stdin.write("\r");
	await vi.waitFor(() => expect(notices).toHaveLength(1));
	expect(nowOf(context, asks)).toMatchObject([{ until: "2026-11-27" }, { until: "2026-11-27" }]);
});

test("thousands are edited at once, after a line that says so", async () => {
	const context = contextAt();
	const asks = noes(context, Array(2000).fill({}));
	const { screen, notices } = open(context, asks);
	await screen.waitFor("Edit 2,000 asks");
	screen.stdin.write("s4");
	await screen.waitFor("2,000 asks would change.");
	screen.stdin.write("\r");
	await screen.waitFor("Working on it");
	await vi.waitFor(() => expect(notices).toHaveLength(1));
	expect(nowOf(context, asks).every((ask) => ask?.stage === "demo")).toBe(true);
	expect(context.journal().undo(1)[0]?.says).toBe("edit of 2,000 asks");
});
