import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { bankCollection, depositOfYes } from "../../../src/bank/deposit-records.js";
import type { Context } from "../../../src/command/context.js";
import { DashboardScreen } from "../../../src/dashboard/dashboard-screen.js";
import { slumpCollection } from "../../../src/ratio/slump/slump-collection.js";
import { thisMoment } from "../../../src/time/moment.js";
import { contextAt } from "../../support/context.js";
import { type Drawn, renderAt } from "../../support/render-at.js";
import { addAnswers, noes, SLUMP, steady } from "./answers.js";

const drawn: Drawn[] = [];
afterEach(() => {
	for (const screen of drawn.splice(0)) screen.unmount();
});

/** The dashboard in a terminal; the slump screen is `s`. */
function open(
	context: Context,
	size = { columns: 80, rows: 24 } as { columns: number; rows: number; screenReader?: boolean },
) {
	const screen = renderAt(<DashboardScreen context={context} quit={() => {}} />, size);
	drawn.push(screen);
	return screen;
}

function ringing(): Context {
	const context = contextAt();
	addAnswers(context, SLUMP, 1, { reasons: ["price"], stage: "demo" });
	return context;
}

/** Puts a folder where the draft of a debrief would be, so that it can neither be written nor let go. */
function blockDraft(context: Context): string {
	const file = join(context.home, "drafts", "slump-debrief.json");
	rmSync(file, { force: true });
	mkdirSync(join(file, "in the way"), { recursive: true });
	return file;
}

describe("the slump screen", () => {
	test.each([
		[60, 15],
		[80, 24],
		[120, 40],
		[200, 50],
	])("says at %i x %i what the alarm sees and what one can do", async (columns, rows) => {
		const screen = open(ringing(), { columns, rows });
		screen.stdin.write("s");
		const frame = await screen.waitFor("I have looked at it");
		const text = frame.replace(/\s+/g, " ");
		expect(text).toContain("No yes in the last 60 answers, usually about 5.");
		expect(text).toContain("By luck alone it rings about once in 663 answers");
		expect(text).toContain("Your usual rate slowly takes these answers in; that too can end the alarm.");
		for (const step of ["A debrief", "A good moment", "The list", "Somebody to call"]) expect(text).toContain(step);
		if (rows >= 24) expect(text).toContain("2.5 ·");
	});

	test("reads in words alone for a screen reader", async () => {
		const screen = open(ringing(), { columns: 80, rows: 24, screenReader: true });
		screen.stdin.write("s");
		const frame = await screen.waitFor("I have looked at it");
		expect(frame.replace(/\s+/g, " ")).toContain("It is 2.9 now and rings at 2.5.");
		expect(frame).toMatch(/\(selected\).*1 {2}A debrief/);
		expect(frame).not.toMatch(/[▁▂▃▄▅▆▇█]/);
	});

	test("without an alarm it says how things stand, and has no alarm to clear", async () => {
		const context = contextAt();
		addAnswers(context, steady(200));
		const screen = open(context);
		screen.stdin.write("s");
		const frame = await screen.waitFor("No alarm: 3 yeses in the last 30 answers, usually about 3.");
		expect(frame).not.toContain("I have looked at it");
		screen.stdin.write("5");
		screen.stdin.write("\x1b");
		await screen.waitFor("ASKS TODAY");
	});

	test("before one is possible it says what is missing", async () => {
		const screen = open(contextAt());
		screen.stdin.write("s");
		const frame = await screen.waitFor("No alarm is possible yet");
		expect(frame.replace(/\s+/g, " ")).toContain("it takes 80 decided asks to know what is usual, and there are 0.");
	});

	test("looked at: the alarm is gone from Today, says so, and u brings it back", async () => {
		const screen = open(ringing());
		await screen.waitFor("SLUMP ALARM");
		screen.stdin.write("sjjjj\r");
		await screen.waitFor("Looked at: the score starts again at 0. u brings the alarm back.");
		await screen.waitFor((frame) => !frame.includes("SLUMP ALARM"));
		screen.stdin.write("u");
		await screen.waitFor((frame) => frame.includes("SLUMP ALARM") && frame.includes("Undone"));
	});

	test("a look in another terminal clears it here too", async () => {
		const context = ringing();
		const here = open(context);
		const there = open(contextAt(context.home));
		here.stdin.write("s");
		await here.waitFor("ringing");
		there.stdin.write("s5");
		await there.waitFor("Looked at");
		await here.waitFor("quiet");
	});
});

describe("the debrief", () => {
	test("four questions with the last noes, kept as one step, and shown the next time", async () => {
		const context = ringing();
		const screen = open(context);
		screen.stdin.write("s1");
		const first = await screen.waitFor("What was meant to happen?");
		expect(first).toMatch(/Company 259 +21 Nov, Price too high, demo/);
		screen.stdin.write("Ten calls a day\r");
		await screen.waitFor("question 2 of 4");
		screen.stdin.write("Four a day\r\rCall before nine\r");
		await screen.waitFor("The debrief is kept.");
		await screen.waitFor("1  A debrief: four questions, with your last noes (last: 22 Nov)");
		screen.stdin.write("1");
		await screen.waitFor('On 22 November 2026: "Ten calls a day"');
		screen.stdin.write("\x1b");
		await screen.waitFor("I have looked at it");
		expect(context.journal().nextUndo()?.says).toBe("the debrief");
	});

	test("what is typed is kept by Esc, and by a terminal that is gone", async () => {
		const context = ringing();
		const screen = open(context);
		screen.stdin.write("s1");
		await screen.waitFor("question 1 of 4");
		screen.stdin.write("half a thou");
		await screen.waitFor("half a thou");
		const after = open(contextAt(context.home));
		after.stdin.write("s1");
		await after.waitFor("half a thou");
		after.stdin.write("\x1b");
		await after.waitFor("Kept for later");
		await after.waitFor("your last noes (half-written)");
	});

	test("where it cannot be kept Esc stays and says why; once it can be it leaves", async () => {
		const context = ringing();
		const screen = open(context);
		screen.stdin.write("s1");
		await screen.waitFor("question 1 of 4");
		screen.stdin.write("half a thought");
		await screen.waitFor("half a thought");
		const inTheWay = blockDraft(context);
		screen.stdin.write("\x1b");
		expect(await screen.waitFor("Nothing was saved")).toContain("half a thought");
		rmSync(inTheWay, { recursive: true });
		screen.stdin.write("\x1b");
		await screen.waitFor("Kept for later");
	});

	test("is saved once, even if its draft cannot be let go", async () => {
		const context = ringing();
		const screen = open(context);
		screen.stdin.write("s1");
		await screen.waitFor("question 1 of 4");
		blockDraft(context);
		screen.stdin.write("Ten calls a day");
		await screen.waitFor("Ten calls a day");
		screen.stdin.write("\x13");
		await screen.waitFor("The debrief is kept.");
		expect(context.journal().records(slumpCollection).inMonth(null)).toHaveLength(1);
	});

	test("with nothing written nothing is saved", async () => {
		const context = ringing();
		const screen = open(context);
		screen.stdin.write("s1");
		await screen.waitFor("question 1 of 4");
		screen.stdin.write("\r\r\r\r");
		await screen.waitFor("I have looked at it");
		expect(context.journal().nextUndo()?.says).toBe("answers for a test");
	});

	test.each([
		[60, 15],
		[120, 40],
	])("fits %i x %i with long answers", async (columns, rows) => {
		const screen = open(ringing(), { columns, rows });
		screen.stdin.write("s1");
		await screen.waitFor("question 1 of 4");
		screen.stdin.write(`${"a long answer ".repeat(60)}\r`);
		await screen.waitFor("question 2 of 4");
		screen.stdin.write("\r\r\r");
		await screen.waitFor("The debrief is kept.");
		screen.stdin.write("1");
		await screen.waitFor("On 22 November 2026");
	});
});

describe("the other steps", () => {
	test("a draw from the bank, or how to fill an empty one", async () => {
		const context = ringing();
		const screen = open(context);
		screen.stdin.write("s2");
		await screen.waitFor("Your bank is still empty.");
		screen.stdin.write("\x1b");
		await screen.waitFor("I have looked at it");
		const moment = thisMoment(context.clock);
		const deposit = depositOfYes(
			{ _id: "202611-aaaaaaaaa", who: "Initech", channel: null, reasons: [] },
			"You asked what we needed.",
			moment,
		);
		context.journal().add("a deposit", bankCollection, [deposit]);
		screen.stdin.write("2");
		const frame = await screen.waitFor('"You asked what we needed."');
		expect(frame).toMatch(/From your bank, 22 November[\s\S]*Win, the yes from Initech[\s\S]*that you can do again\?/);
		expect(frame).not.toContain("another one");
	});

	test("with more in the bank, space draws another one each time, the pinned one first, private ones among them", async () => {
		const context = ringing();
		const at = { at: new Date("2026-03-14T10:00:00Z"), offset: 60, kind: "praise", from: "Ana", askId: null } as const;
		const deposits = ["old", "pinned", "private"].map((text) => ({
			...at,
			text: `The ${text} one.`,
			pinned: text === "pinned",
			private: text === "private",
		}));
		context.journal().add("deposits", bankCollection, deposits);
		const screen = open(context, { columns: 60, rows: 15 });
		screen.stdin.write("s2");
		await screen.waitFor('"The pinned one."');
		const seen = new Set<string>();
		for (const _ of deposits.slice(1)) {
			const before = screen.lastFrame();
			screen.stdin.write(" ");
			const frame = await screen.waitFor((now) => now !== before && now.includes('"The '));
			const text = /"The (\w+) one\."/.exec(frame)?.[1] ?? "";
			expect(/out of your bank +private/.test(frame)).toBe(text === "private");
			seen.add(text);
		}
		expect(seen).toEqual(new Set(["old", "private"]));
		screen.stdin.write("\x1b");
		await screen.waitFor("I have looked at it");
	});

	test("the list shows what changed, and Enter those asks in the Log", async () => {
		const context = contextAt();
		addAnswers(context, steady(100), 40, { channel: "email" });
		addAnswers(context, noes(25), 3, { channel: "phone" });
		addAnswers(context, noes(10), 1, { channel: "email" });
		const screen = open(context);
		screen.stdin.write("s3");
		const frame = await screen.waitFor(/channel: phone +20 of 30, 67 % +5 of 105, 4\.8 %/);
		expect(frame).toMatch(/channel: email +10 of 30, 33 % +100 of 105, 95 %/);
		screen.stdin.write("jk\r");
		await screen.waitFor((log) => log.includes("channel:phone decided:") && /of 20\b/.test(log));
	});

	test("the list says when there is too little to compare", async () => {
		const context = contextAt();
		addAnswers(context, steady(40));
		const screen = open(context);
		screen.stdin.write("s3");
		await screen.waitFor("It takes 30 decided asks, and 30 before them");
	});

	test("where nobody is known, somebody to call gets the two figures, and that they can be noted down", async () => {
		const screen = open(ringing());
		screen.stdin.write("s4");
		const frame = await screen.waitFor("Somebody who hears noes too");
		const text = frame.replace(/\s+/g, " ");
		expect(text).toContain('"no yes in my last 60 answers, usually about 5."');
		expect(text).toContain("unfazed people add NAME");
	});
});
