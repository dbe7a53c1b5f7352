import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { asksCollection } from "../../../src/asks/ask-records.js";
import type { Context } from "../../../src/command/context.js";
import { DashboardScreen } from "../../../src/dashboard/dashboard-screen.js";
import { contextAt } from "../../support/context.js";
import { type Drawn, renderAt } from "../../support/render-at.js";
import { learn } from "./lessons.js";

const drawn: Drawn[] = [];
afterEach(() => {
	for (const screen of drawn.splice(0)) screen.unmount();
});

/** The dashboard with its lessons open. */
function open(context: Context, size: Parameters<typeof renderAt>[1] = { columns: 80, rows: 24 }): Drawn {
	const screen = renderAt(<DashboardScreen context={context} quit={() => {}} />, size);
	drawn.push(screen);
	screen.stdin.write("L");
	return screen;
}

const LESSONS = [
	{
		who: "Globex",
		lesson: "Ask who owns the budget first.",
		reasons: ["price"],
		channel: "phone",
		stage: "demo",
		daysAgo: 41,
	},
	{ who: "Müller & Söhne", lesson: "Send the offer the same day.", reasons: ["timing"], daysAgo: 3 },
	{ who: "Initech", lesson: "Bring somebody who has it in use.", outcome: "yes" as const, daysAgo: 90 },
];

function withLessons(): { context: Context; ids: string[] } {
	const context = contextAt();
	return { context, ids: learn(context, ...LESSONS) };
}

const ratedIn = (context: Context, id: string | undefined) =>
	context
		.journal()
		.records(asksCollection)
		.get(id ?? "")?.ritual?.rated?.as;

describe("the lessons", () => {
	test.each([
		[60, 15],
		[80, 24],
		[120, 40],
		[200, 50],
	])("stand newest first at %i x %i, the selected one whole with its ask", async (columns, rows) => {
		const { context } = withLessons();
		const long = `${"Ask twice, and then listen. ".repeat(40)}`;
		learn(context, { who: "漢字の会社 ".repeat(20), lesson: long, daysAgo: 200 });
		const screen = open(context, { columns, rows });
		const frame = await screen.waitFor("1 of 4");
		expect(frame.indexOf("Müller")).toBeLessThan(frame.indexOf("Globex"));
		expect(frame).toContain("Müller & Söhne, 19 November 2026\n");
		expect(frame).toContain("no, bad timing\n");
		screen.stdin.write("j");
		const next = await screen.waitFor("2 of 4");
		expect(next).toContain("no, price too high, phone, demo");
		expect(next).toContain('"Ask who owns the budget first."');
		screen.stdin.write("G");
		expect(await screen.waitFor("4 of 4")).toContain("…");
	});

	test("keep their place on the screen, whatever is selected", async () => {
		const { context } = withLessons();
		learn(context, { who: "Umbrella", lesson: "Ask twice. ".repeat(50), daysAgo: 1 });
		const screen = open(context);
		const rowOf = (frame: string) => frame.split("\n").findIndex((line) => /^ ─{20}/.test(line));
		const first = rowOf(await screen.waitFor("1 of 4"));
		screen.stdin.write("j");
		expect(rowOf(await screen.waitFor("2 of 4"))).toBe(first);
	});

	test("are filtered as one types, by words and by the Log's filters", async () => {
		const screen = open(withLessons().context);
		await screen.waitFor("1 of 3");
		screen.stdin.write("/");
		await screen.waitFor("any words, or reason:price");
		screen.stdin.write("muller");
		const frame = await screen.waitFor("1 of 1");
		expect(frame).not.toContain("Globex");
		screen.stdin.write("\x1b");
		await screen.waitFor("Esc all lessons");
		screen.stdin.write("\x1b");
		await screen.waitFor("1 of 3");
		screen.stdin.write("/");
		await screen.waitFor("any words");
		screen.stdin.write("outcome:yes");
		expect(await screen.waitFor("1 of 1")).toContain("Bring somebody");
		screen.stdin.write(" zzz\r");
		await screen.waitFor("No lesson fits.");
	});

	test("say what is wrong with a filter", async () => {
		const screen = open(withLessons().context);
		await screen.waitFor("1 of 3");
		screen.stdin.write("/");
		await screen.waitFor("any words");
		screen.stdin.write("chanel:phone\r");
		await screen.waitFor("Did you mean channel:?");
	});

	test("lead to the ask they came from, and are as they were on the way back", async () => {
		const screen = open(withLessons().context);
		await screen.waitFor("1 of 3");
		screen.stdin.write("/");
		await screen.waitFor("any words");
		screen.stdin.write("o\r");
		await screen.waitFor("Esc all lessons");
		screen.stdin.write("j");
		await screen.waitFor("2 of 3");
		screen.stdin.write("\r");
		expect(await screen.waitFor(/Outcome +no/)).toMatch(/Lesson +Ask who owns the budget first\./);
		screen.stdin.write("\x1b");
		const frame = await screen.waitFor("2 of 3");
		expect(frame).toContain("/ o\n");
	});

	test("show what another terminal writes, and stay on the one selected", async () => {
		const { context } = withLessons();
		const screen = open(context);
		await screen.waitFor("1 of 3");
		screen.stdin.write("j");
		await screen.waitFor("2 of 3");
		learn(contextAt(context.home), { who: "Hooli", lesson: "Call before nine.", daysAgo: 0 });
		const frame = await screen.waitFor("3 of 4", 2000);
		expect(frame).toContain("Hooli");
		expect(frame).toContain('"Ask who owns the budget first."');
	});

	test("tell without any how they come to be", async () => {
		for (const [columns, rows] of [
			[60, 15],
			[80, 24],
		] as const) {
			const frame = await open(contextAt(), { columns, rows }).waitFor("What you learn stands here");
			const text = frame.replace(/\s+/g, " ");
			expect(text).toContain("written in the ritual after a no or a yes: r starts one");
			expect(text).toContain("it comes back no more.");
			expect(text).not.toContain("still true o outdated");
		}
	});

	test("read in words alone for a screen reader", async () => {
		const { context } = withLessons();
		learn(context, { who: "Umbrella", lesson: "Ask twice.", rated: "true", daysAgo: 1 });
		const screen = open(context, { columns: 80, rows: 24, screenReader: true });
		const frame = await screen.waitFor("1 of 4");
		expect(frame).toContain("Selected: 2026-11-21, Umbrella, still true, Ask twice.");
		expect(frame).not.toMatch(/[✔▸─]/);
	});

	test("are found in the palette by their words", async () => {
		const screen = open(withLessons().context);
		await screen.waitFor("1 of 3");
		screen.stdin.write("\x1b");
		await screen.waitFor("ASKS TODAY");
		screen.stdin.write(":learned\r");
		await screen.waitFor("1 of 3");
	});

	test("are named at the Log's foot", async () => {
		const screen = renderAt(<DashboardScreen context={withLessons().context} quit={() => {}} />, {
			columns: 120,
			rows: 24,
		});
		drawn.push(screen);
		screen.stdin.write("3");
		await screen.waitFor(/L lessons/);
	});
});

describe("rating", () => {
	test("still true, and the same key again takes it away", async () => {
		const { context, ids } = withLessons();
		const screen = open(context);
		await screen.waitFor("1 of 3");
		screen.stdin.write("t");
		const frame = await screen.waitFor("Still true. t takes it away.");
		expect(frame).toContain("Müller & Söhne, 19 November 2026, still true");
		expect(ratedIn(contextAt(context.home), ids[1])).toBe("true");
		screen.stdin.write("t");
		await screen.waitFor((text) => text.includes("Not rated any more.") && !text.includes(", still true"));
		expect(ratedIn(contextAt(context.home), ids[1])).toBeUndefined();
	});

	test("an outdated one stays in sight until one leaves; x shows it again", async () => {
		const { context, ids } = withLessons();
		const screen = open(context);
		await screen.waitFor("1 of 3");
		screen.stdin.write("o");
		const frame = await screen.waitFor("Outdated: it comes back no more.");
		expect(frame).toContain("outdated: Send the offer");
		expect(ratedIn(context, ids[1])).toBe("outdated");
		screen.stdin.write("\x1b");
		await screen.waitFor("ASKS TODAY");
		screen.stdin.write("L");
		await screen.waitFor("1 of 2, 1 outdated not shown");
		screen.stdin.write("x");
		expect(await screen.waitFor("1 of 3")).toContain("x hide outdated");
		screen.stdin.write("x");
		await screen.waitFor("1 outdated not shown");
	});

	test("is one step that u takes back", async () => {
		const { context, ids } = withLessons();
		const screen = open(context);
		await screen.waitFor("1 of 3");
		screen.stdin.write("t");
		await screen.waitFor("Still true.");
		screen.stdin.write("\x1b");
		await screen.waitFor("ASKS TODAY");
		screen.stdin.write("u");
		await screen.waitFor("Undone: the rating of a lesson.");
		expect(ratedIn(context, ids[1])).toBeUndefined();
	});

	test("is undone and redone where one stands", async () => {
		const { context, ids } = withLessons();
		const screen = open(context);
		await screen.waitFor("1 of 3");
		screen.stdin.write("tu");
		await screen.waitFor((text) => text.includes("Undone: the rating") && !text.includes(", still true"));
		expect(ratedIn(context, ids[1])).toBeUndefined();
		screen.stdin.write("U");
		await screen.waitFor((text) => text.includes("Done again: the rating") && text.includes(", still true"));
		expect(ratedIn(context, ids[1])).toBe("true");
	});

	test("that cannot be written says so, and the lesson stays as it was", async () => {
		const { context } = withLessons();
		const screen = open(context);
		await screen.waitFor("1 of 3");
		const changes = join(context.home, "changes");
		rmSync(changes, { recursive: true });
		writeFileSync(changes, "in the way");
		screen.stdin.write("t");
		const frame = await screen.waitFor("Nothing was saved");
		expect(frame).not.toContain(", still true");
	});
});
