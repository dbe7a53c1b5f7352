import { afterEach, describe, expect, test, vi } from "vitest";
import { asksCollection } from "../../../src/asks/ask-records.js";
import { bankCollection } from "../../../src/bank/deposit-records.js";
import { drawOfDay } from "../../../src/bank/draw-records.js";
import { removeDeposit } from "../../../src/bank/new-deposit.js";
import type { Context } from "../../../src/command/context.js";
import { DashboardScreen } from "../../../src/dashboard/dashboard-screen.js";
import { addAsks, contextAt } from "../../support/context.js";
import { CAN_MOUNT, makeReadOnly, mountSmall } from "../../support/mounts.js";
import { type Drawn, renderAt } from "../../support/render-at.js";
import { temporaryHome } from "../../support/temporary-home.js";
import { deposit, putIn, type Told } from "../deposits.js";

const drawn: Drawn[] = [];
afterEach(() => {
	for (const screen of drawn.splice(0)) screen.unmount();
});

type Size = Parameters<typeof renderAt>[1];

/** The dashboard with its Bank open. */
function open(context: Context, size: Size = { columns: 80, rows: 24 }): Drawn {
	const screen = renderAt(<DashboardScreen context={context} quit={() => {}} />, size);
	drawn.push(screen);
	screen.stdin.write("4");
	return screen;
}

const DEPOSITS: Told[] = [
	{ text: "You were the only one who asked.", kind: "praise", from: "Initech", did: "asked first", on: "2026-11-20" },
	{ text: "Signed without a discount.", from: "Globex", on: "2026-11-02", pinned: true },
	{ text: "Thank you for being straight.", kind: "thanks", from: "Ana", on: "2026-09-14" },
	{ text: "Thirty asks in a month.", kind: "milestone", on: "2025-12-31" },
];

function withDeposits(...more: Told[]): { context: Context; ids: string[] } {
	const context = contextAt();
	return { context, ids: putIn(context, ...DEPOSITS, ...more) };
}

/** The deposit that stands large: the rows of the tab above its list, or before it. */
const largeIn = (frame: string) => /"[^"…]*("|…)/s.exec(frame.split("\n").slice(3).join("\n"))?.[0] ?? "";

const recordOf = (context: Context, id: string | undefined) =>
	context
		.journal()
		.records(bankCollection)
		.get(id ?? "");

describe("the Bank", () => {
	test.each([
		[60, 15],
		[80, 24],
		[120, 40],
		[200, 50],
	])("shows one deposit large at %i x %i, and the rest by month", async (columns, rows) => {
		const { context } = withDeposits({
			text: "漢字の会社が「はい」と言った。".repeat(40),
			from: "漢字の会社",
			on: "2026-08-01",
		});
		const screen = open(context, { columns, rows });
		await screen.waitFor("of 5");
		screen.stdin.write("g");
		const frame = await screen.waitFor("1 of 5");
		expect(frame).toContain("★ Praise, 20 November");
		expect(frame).toContain('"You were the only one who asked."');
		expect(frame).toContain("What you did: asked first");
		expect(frame).toContain("From Initech");
		expect(frame).toMatch(/November 2026\n.*▸ 20 {2}★ praise/);
		screen.stdin.write("j");
		expect(await screen.waitFor("2 of 5")).toMatch(/▲ Win, 2 November +pinned/);
		screen.stdin.write("jj");
		expect(await screen.waitFor("4 of 5")).toContain("From 漢字の会社");
	});

	test("opens on the draw of the day, and is as it was left after that", async () => {
		const { context } = withDeposits();
		const today = drawOfDay(context, false)?.deposit.text ?? "none";
		const screen = open(context);
		expect(await screen.waitFor("drawn for today")).toContain(`"${today}"`);
		screen.stdin.write("G");
		await screen.waitFor("4 of 4");
		screen.stdin.write("1");
		await screen.waitFor("▸1 Today");
		screen.stdin.write("4");
		expect(await screen.waitFor("4 of 4")).toContain('"Thirty asks in a month."');
	});

	test("draws another one with each space", async () => {
		const screen = open(withDeposits().context);
		let before = largeIn(await screen.waitFor("drawn for today"));
		for (let count = 0; count < 4; count++) {
			screen.stdin.write(" ");
			const frame = await screen.waitFor((now) => largeIn(now) !== before && / drawn(,|\n)/.test(now));
			before = largeIn(frame);
		}
	});

	test("draws the other of two also when one went to it through the list", async () => {
		const context = contextAt();
		putIn(context, ...DEPOSITS.slice(0, 2));
		const screen = open(context);
		const today = largeIn(await screen.waitFor("drawn for today"));
		screen.stdin.write(today.includes("Signed") ? "g" : "G");
		await screen.waitFor((frame) => largeIn(frame) !== today);
		screen.stdin.write(" ");
		await screen.waitFor((frame) => largeIn(frame) === today && / drawn(,|\n)/.test(frame));
	});

	test("keeps everything in its place, however much a deposit says", async () => {
		const long: Told = {
			text: "Ask twice, and then listen. ".repeat(50),
			did: "listened ".repeat(50),
			on: "2026-11-21",
		};
		for (const [columns, rows] of [
			[60, 15],
			[80, 24],
			[120, 40],
		] as const) {
			const screen = open(withDeposits(long).context, { columns, rows });
			await screen.waitFor("of 5");
			screen.stdin.write("g");
			const frame = await screen.waitFor("1 of 5");
			expect(frame).toContain("…");
			expect(frame).toContain("read all of it");
			const placeOf = (text: string) => text.split("\n").findIndex((line) => line.includes("of 5"));
			screen.stdin.write("j");
			expect(placeOf(await screen.waitFor("2 of 5"))).toBe(placeOf(frame));
		}
	});

	test("reads a long one whole, and Esc comes back to the list", async () => {
		const context = contextAt();
		const lines = Array.from({ length: 60 }, (_, index) => `line ${index} of it`);
		putIn(context, { text: lines.join("\n") });
		const screen = open(context);
		await screen.waitFor("1 of 1");
		screen.stdin.write("\r");
		expect(await screen.waitFor(/lines 1 to \d+ of 60/)).toContain('"line 0 of it');
		screen.stdin.write("j");
		expect(await screen.waitFor(/lines 2 to/)).not.toContain("line 0 of it");
		screen.stdin.write("G");
		expect(await screen.waitFor(/to 60 of 60/)).toContain('line 59 of it"');
		screen.stdin.write("\x1b");
		await screen.waitFor("1 of 1");
	});

	test("turns through the kinds there are", async () => {
		const screen = open(withDeposits({ text: "Back after a no.", on: "2026-07-01" }).context);
		await screen.waitFor("all 5  wins 2  praise 1  thanks 1  milestones 1");
		screen.stdin.write("t");
		expect(await screen.waitFor(/of 2$/m)).not.toContain("Thirty asks");
		screen.stdin.write("t");
		expect(await screen.waitFor("1 of 1")).toContain("★ Praise");
		screen.stdin.write("\x1b");
		await screen.waitFor("of 5");
	});

	test("is filtered as one types, and says what is wrong with a filter", async () => {
		const screen = open(withDeposits().context);
		await screen.waitFor("of 4");
		screen.stdin.write("/");
		await screen.waitFor("any words, or kind:praise");
		screen.stdin.write("straight");
		expect(await screen.waitFor("1 of 1")).toContain('"Thank you for being straight."');
		screen.stdin.write("\r");
		await screen.waitFor("Esc all deposits");
		screen.stdin.write("\x1b");
		expect(await screen.waitFor("3 of 4")).toContain('"Thank you for being straight."');
		screen.stdin.write("/");
		await screen.waitFor("any words");
		screen.stdin.write("kin:praise");
		await screen.waitFor("Did you mean kind:?");
		screen.stdin.write("\x1b");
		await screen.waitFor("Esc all deposits");
		screen.stdin.write("\x1b");
		await screen.waitFor("of 4");
	});

	test("draws among what the kind or the filter lists", async () => {
		const { context } = withDeposits();
		const screen = open(context);
		await screen.waitFor("of 4");
		screen.stdin.write("/kind:praise\r");
		await screen.waitFor("of 1");
		screen.stdin.write(" ");
		expect(await screen.waitFor("It is the only one in this list. Esc shows all.")).toMatch(/Praise, 20 November/);
	});

	test("pins, hides from what is unasked, deletes and brings back, each undone with u", async () => {
		const { context, ids } = withDeposits();
		const screen = open(context);
		await screen.waitFor("of 4");
		screen.stdin.write("g");
		await screen.waitFor("1 of 4");
		screen.stdin.write("p");
		expect(await screen.waitFor("Pinned: on a hard day it comes first.")).toMatch(/Praise, 20 November +pinned/);
		expect(recordOf(context, ids[0])?.pinned).toBe(true);
		screen.stdin.write("v");
		await screen.waitFor("Private: it is never shown unasked.");
		expect(recordOf(context, ids[0])).toMatchObject({ pinned: true, private: true });
		screen.stdin.write("d");
		expect(await screen.waitFor("Deleted. u brings it back.")).toContain("1 of 3");
		screen.stdin.write("x");
		expect(await screen.waitFor("deleted 1")).toMatch(/pinned, private, deleted/);
		screen.stdin.write("p");
		await screen.waitFor("This one is deleted. R brings it back.");
		screen.stdin.write("R");
		await screen.waitFor("Back in the bank.");
		screen.stdin.write("x");
		await screen.waitFor("of 4");
		screen.stdin.write("uuuu");
		await screen.waitFor((frame) => frame.includes("of 4") && !/Praise, 20 November +p/.test(frame));
		expect(recordOf(context, ids[0])).toMatchObject({ pinned: false, private: false });
	});

	test("opens the form of a deposit, and the yes that it came from", async () => {
		const context = contextAt();
		addAsks(context, [{ who: "Umbrella", outcome: "yes", daysAgo: 2 }]);
		const [ask] = [...context.journal().records(asksCollection).all()];
		putIn(context, { text: "Called back at once.", from: "Umbrella", askId: ask?._id ?? null });
		const screen = open(context);
		expect(await screen.waitFor("1 of 1")).toContain("The yes from Umbrella");
		screen.stdin.write("o");
		await screen.waitFor(/Outcome +yes/);
		screen.stdin.write("\x1b");
		await screen.waitFor("1 of 1");
		screen.stdin.write("e");
		expect(await screen.waitFor((frame) => !frame.includes("4 Bank"))).toContain("Called back at once.");
	});

	test("shows what another terminal writes, and stays on what stands large", async () => {
		const { context, ids } = withDeposits();
		const screen = open(context);
		await screen.waitFor("of 4");
		screen.stdin.write("gj");
		await screen.waitFor("2 of 4");
		const other = contextAt(context.home);
		putIn(other, { text: "Just now.", on: "2026-11-22" });
		expect(await screen.waitFor("3 of 5", 2000)).toContain('"Signed without a discount."');
		removeDeposit(other.journal(), { _id: ids[1] ?? "" });
		expect(await screen.waitFor("3 of 4", 2000)).toContain('"Thank you for being straight."');
	});

	test("says what an empty bank is for, and what fewer than three lack", async () => {
		for (const [columns, rows] of [
			[60, 15],
			[80, 24],
			[120, 40],
		] as const) {
			const context = contextAt();
			const screen = open(context, { columns, rows });
			const frame = await screen.waitFor("For the days");
			expect(frame.replace(/\s+/g, " ")).toContain("unfazed bank add --lines FILE");
			expect(frame).toContain("b add");
			screen.stdin.write(" ");
			await screen.waitFor("The bank is empty. b puts a good moment in.");
			screen.stdin.write("/");
			await screen.waitFor("The bank is empty. b puts a good moment in.");
			putIn(contextAt(context.home), { text: "The first one." });
			expect(await screen.waitFor("The first one.", 2000)).toContain("1 of 3 that make it useful");
			screen.stdin.write(" ");
			await screen.waitFor("It is the only one so far.");
		}
	});

	test("speaks of an anniversary", async () => {
		const context = contextAt();
		putIn(context, { text: "Signed.", on: "2024-11-22" });
		await open(context).waitFor("Win, two years ago today");
	});

	test("reads well aloud", async () => {
		const screen = open(withDeposits().context, { columns: 80, rows: 24, screenReader: true });
		await screen.waitFor("of 4");
		screen.stdin.write("g");
		const frame = await screen.waitFor("1 of 4");
		expect(frame).toContain("Praise, 20 November\n");
		expect(frame.replace(/\s+/g, " ")).toContain(
			"Selected: 20 November 2026, praise, You were the only one who asked, from Initech",
		);
		expect(frame).toContain("Kinds: all 4 (shown), wins 1, praise 1, thanks 1, milestones 1; 1 of 4");
		expect(frame).not.toMatch(/[★▲♥◆▸]/);
	});

	test.each(["d", "\x1b[3~"])("held down, the key to delete (%j) takes one deposit, until another key", async (del) => {
		const { context } = withDeposits();
		const screen = open(context);
		await screen.waitFor("of 4");
		screen.stdin.write(`g${del.repeat(8)}`);
		expect(await screen.waitFor("Deleted. u brings it back. Move first to delete more.")).toContain("1 of 3");
		screen.stdin.write(del.repeat(8));
		expect(await screen.waitFor("Move first")).toContain("1 of 3");
		screen.stdin.write(`j${del}`);
		await screen.waitFor("2 of 2");
		screen.stdin.write(`14${del}`);
		await screen.waitFor("1 of 1");
		screen.stdin.write("u");
		await screen.waitFor("of 2");
		screen.stdin.write(del);
		await screen.waitFor("1 of 1");
	});

	test("of which all was deleted says how to bring it back", async () => {
		const { context } = withDeposits();
		const screen = open(context, { columns: 60, rows: 15 });
		await screen.waitFor("of 4");
		screen.stdin.write("dkdkdkd");
		const frame = await screen.waitFor(/4 deposits are deleted: x shows/);
		expect(frame.replace(/\s+/g, " ")).toContain("x shows what was deleted, and R brings it back.");
		expect(frame).toContain("x what was deleted");
		screen.stdin.write("xR");
		await screen.waitFor("Back in the bank.");
	});

	test("stands in order where the deposits of two time zones alternate at the end of a month", async () => {
		const faults = vi.spyOn(console, "error").mockImplementation(() => {});
		const context = contextAt();
		const at = (hour: number) => new Date(Date.UTC(2026, 9, 31, hour));
		const drafts = [9, 10, 11, 12].map((hour) => {
			const { _id, rev, ...plain } = deposit({ text: `Said at ${hour}.` });
			return { ...plain, at: at(hour), offset: hour % 2 === 0 ? 14 * 60 : -60 };
		});
		context.journal().add("deposits", bankCollection, drafts);
		const screen = open(context);
		await screen.waitFor("of 4");
		screen.stdin.write("g");
		expect((await screen.waitFor("1 of 4")).match(/November 2026|October 2026/g)).toHaveLength(4);
		expect(faults).not.toHaveBeenCalled();
		faults.mockRestore();
	});

	test("is read once when it is shown, and again when it changed: no key reads it", async () => {
		const { context } = withDeposits();
		let reads = 0;
		const counting: Context = {
			...context,
			settings: context.settings,
			journal: () => {
				const journal = context.journal();
				return {
					...journal,
					records: (collection) => {
						const records = journal.records(collection);
						if (collection.name !== bankCollection.name) return records;
						return {
							...records,
							inMonth: (month, options) => {
								reads++;
								return records.inMonth(month, options);
							},
						};
					},
				};
			},
		};
		const screen = renderAt(<DashboardScreen context={counting} quit={() => {}} />, { columns: 80, rows: 24 });
		drawn.push(screen);
		await screen.waitFor("Today");
		expect(reads).toBe(0);
		screen.stdin.write("4");
		await screen.waitFor("of 4");
		screen.stdin.write("gjGktT/straight\x1b");
		await screen.waitFor("1 of 1");
		expect(reads).toBe(1);
		putIn(contextAt(context.home), { text: "Just now.", on: "2026-11-22" });
		await screen.waitFor("all 1", 2000);
		screen.stdin.write("\x1b");
		await screen.waitFor("of 5", 2000);
		expect(reads).toBe(2);
	});

	test.runIf(CAN_MOUNT)(
		"says why it cannot change anything on a disk that takes no more, and can still be read",
		async () => {
			const home = temporaryHome();
			mountSmall(home, 512);
			putIn(contextAt(home), ...DEPOSITS);
			makeReadOnly(home);
			const screen = open(contextAt(home));
			await screen.waitFor("of 4");
			screen.stdin.write("g");
			await screen.waitFor("1 of 4");
			screen.stdin.write("p");
			await screen.waitFor(/read-only|cannot be written/i);
			screen.stdin.write(" ");
			await screen.waitFor(/ drawn(,|\n)/);
		},
	);
});
