import { afterEach, describe, expect, test } from "vitest";
import type { Ask } from "../../src/asks/ask.js";
import { asksCollection } from "../../src/asks/ask-records.js";
import type { Context } from "../../src/command/context.js";
import { callAfter, callLines } from "../../src/ritual/call-records.js";
import { RitualScreen } from "../../src/ritual/ritual-screen.js";
import { addSomebody } from "../peers/reach/add-person.js";
import { addAsks, aNo, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

const drawn: Drawn[] = [];
afterEach(() => {
	for (const screen of drawn.splice(0)) screen.unmount();
});

type OpenOptions = { columns?: number; rows?: number; alone?: boolean };

function open(context: Context, ask: Ask, { columns = 80, rows = 24, alone = false }: OpenOptions = {}) {
	const ends: string[] = [];
	const called: (string | undefined)[] = [];
	const named: string[] = [];
	const onCall = alone ? undefined : (id: string | undefined) => called.push(id);
	const screen = renderAt(
		<RitualScreen
			context={context}
			ask={ask}
			onEnd={(end) => ends.push(end)}
			onCall={onCall}
			onNamed={({ says }) => named.push(says)}
		/>,
		{ columns, rows },
	);
	drawn.push(screen);
	return { screen, ends, called, named };
}

/** Walks a ritual to its end without answers but the feeling. */
async function walk(context: Context, ask: Ask, feeling: string, options?: OpenOptions) {
	const opened = open(context, ask, options);
	for (const step of [
		"Which reason",
		"How far did it get",
		"step 2 of 5",
		"step 3 of 5",
		"step 4 of 5",
		"step 5 of 5",
	]) {
		opened.screen.stdin.write("\r");
		await opened.screen.waitFor(step);
	}
	opened.screen.stdin.write(feeling);
	return { ...opened, frame: await opened.screen.waitFor("any key done") };
}

function withAna(): Context {
	const context = contextAt();
	addSomebody(context, "Ana Souza", { daysAgo: 12 });
	return context;
}

describe("the end of a hard ritual", () => {
	test("names somebody to call, and c leads to a message to them", async () => {
		const context = withAna();
		const { screen, called, ends, frame } = await walk(context, aNo(context, "Acme"), "7");
		expect(frame).toContain("Somebody to call: Ana Souza, peer, 12 days since you spoke.");
		expect(frame).toMatch(/c a message to Ana +any key done/);
		screen.stdin.write("c");
		await expect.poll(() => called).toHaveLength(1);
		expect(ends).toEqual([]);
	});

	test("any other key ends it", async () => {
		const context = withAna();
		const { screen, called, ends } = await walk(context, aNo(context, "Acme"), "9");
		screen.stdin.write("x");
		await expect.poll(() => ends).toEqual(["finished"]);
		expect(called).toEqual([]);
	});

	test("outside the dashboard it names the command, tells whom it named, and c is any key", async () => {
		const context = withAna();
		const { screen, ends, named, frame } = await walk(context, aNo(context, "Acme"), "8", { alone: true });
		expect(named).toEqual(["Somebody to call: Ana Souza, peer, 12 days since you spoke."]);
		expect(frame).toContain("A message: unfazed people reach --occasion hard");
		screen.stdin.write("c");
		await expect.poll(() => ends).toEqual(["finished"]);
	});

	test("names nobody after one that was not hard", async () => {
		const context = withAna();
		expect((await walk(context, aNo(context, "Acme"), "6")).frame).not.toContain("to call");
	});

	test("where nobody is noted it says so in one line, and c leads to how somebody is", async () => {
		const context = contextAt();
		const { screen, ends, called, frame } = await walk(context, aNo(context, "Acme"), "9");
		expect(frame).toContain("Nobody to call is noted yet. c, then + notes somebody.");
		expect(frame).toMatch(/c somebody to call +any key done/);
		screen.stdin.write("c");
		await expect.poll(() => called).toEqual([undefined]);
		expect(ends).toEqual([]);
	});

	test("where nobody is noted, or everybody was spoken to today, it says nothing with no key to lead on", async () => {
		const context = contextAt();
		const { screen, ends, frame } = await walk(context, aNo(context, "Acme"), "9", { alone: true });
		expect(frame).not.toContain("to call");
		screen.stdin.write("c");
		await expect.poll(() => ends).toEqual(["finished"]);
		addSomebody(context, "Ana", { daysAgo: 0 });
		expect((await walk(context, aNo(context, "Globex"), "9")).frame).not.toContain("to call");
	});

	test("names somebody once: not when the same ritual is walked again", async () => {
		const context = withAna();
		const ask = aNo(context, "Acme");
		await walk(context, ask, "9");
		const again = context.journal().records(asksCollection).get(ask._id) ?? ask;
		expect((await walk(context, again, "9")).frame).not.toContain("to call");
		expect((await walk(context, aNo(context, "Globex"), "9")).frame).toContain("to call");
	});

	test.each([
		[60, 15, false],
		[60, 15, true],
		[80, 24, true],
		[120, 40, false],
	])("has room for it at %i x %i, beside all that was kept (alone: %s)", async (columns, rows, alone) => {
		const context = contextAt();
		addSomebody(context, `Anastasia ${"of the very long name ".repeat(6)}`, { daysAgo: 12 });
		addAsks(
			context,
			Array.from({ length: 30 }, (_, at) => ({ who: `W${at}`, outcome: at % 9 ? "no" : "yes", daysAgo: 3 }) as const),
		);
		const { screen } = open(context, aNo(context, "Acme"), { columns, rows, alone });
		for (const step of ["Which reason", "How far did it get", "step 2 of 5", "step 3 of 5"]) {
			screen.stdin.write("\r");
			await screen.waitFor(step);
		}
		screen.stdin.write(`${"a long lesson ".repeat(12)}\r`);
		await screen.waitFor("step 4 of 5");
		screen.stdin.write("call again\r");
		await screen.waitFor("On which day?");
		screen.stdin.write("2026-12-01\r");
		await screen.waitFor("How does it feel now?");
		screen.stdin.write("9");
		const frame = await screen.waitFor("any key done");
		expect(frame).toContain("Somebody to call: Anastasia");
		expect(frame).toContain("for each yes");
		expect(frame).toContain(alone ? "A message: unfazed people reach --occasion hard" : "a message to Anastasia");
	});
});

test("in words it names the command", () => {
	const context = withAna();
	const ask = aNo(context, "Acme");
	const ritual = { explanation: null, lesson: null, nextMove: null, feeling: 7, completedAt: null };
	const call = callAfter(context, { ...ask, ritual });
	expect(call && callLines(call)).toEqual([
		"Somebody to call: Ana Souza, peer, 12 days since you spoke.",
		"A message: unfazed people reach --occasion hard",
	]);
	expect(callAfter(context, { ...ask, ritual })).toBeUndefined();
});
