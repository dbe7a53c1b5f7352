import { afterEach, describe, expect, test } from "vitest";
import type { Ask } from "../../src/asks/ask.js";
import { asksCollection } from "../../src/asks/ask-records.js";
import type { Context } from "../../src/command/context.js";
import { draftKey } from "../../src/ritual/ritual-draft.js";
import { RitualScreen } from "../../src/ritual/ritual-screen.js";
import { aNo, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

const LEFT = "\x1b[D";

function open(context: Context, ask: Ask, size: { columns: number; rows: number; screenReader?: boolean } = WINDOW) {
	const ends: string[] = [];
	drawn?.unmount();
	drawn = renderAt(<RitualScreen context={context} ask={ask} onEnd={(end) => ends.push(end)} />, size);
	return { screen: drawn, ends };
}

const WINDOW = { columns: 80, rows: 24 };
const feelingOf = (context: Context, ask: Ask) =>
	context.journal().records(asksCollection).get(ask._id)?.ritual?.feeling;

/** A ritual at the feeling, with a next move to go back to. */
async function atFeeling(size?: { columns: number; rows: number; screenReader?: boolean }) {
	const context = contextAt();
	const ask = aNo(context, "Acme");
	const opened = open(context, ask, size);
	opened.screen.stdin.write("\r\r\r\r\r\r");
	await opened.screen.waitFor("How does it feel now?");
	return { ...opened, context, ask };
}

describe("the feeling", () => {
	test.each([
		["10", 10],
		["1\r", 1],
		["1\x1b[C", 1],
		["0", 0],
		["2", 2],
		["7", 7],
		["9", 9],
		["x", 10],
		["1x", 10],
		["15", 5],
		["11\r", 1],
		["110", 10],
		["1\x13", 1],
		["\x18\x02q3", 3],
	])("typed as %j is %i", async (keys, feeling) => {
		const { screen, context, ask } = await atFeeling();
		screen.stdin.write(keys);
		await screen.waitFor("Recorded.");
		expect(feelingOf(context, ask)).toBe(feeling);
	});

	test.each([
		["10", 10],
		["55\x1b[201~\x1b[200~4", 4],
	])("pasted as %j is %i", async (pasted, feeling) => {
		const { screen, context, ask } = await atFeeling();
		screen.stdin.write(`\x1b[200~${pasted}\x1b[201~`);
		await screen.waitFor("Recorded.");
		expect(feelingOf(context, ask)).toBe(feeling);
	});

	test.each([
		[60, 15],
		[80, 24],
	])("says at %i x %i what a 0 does only while a 1 waits", async (columns, rows) => {
		const { screen, context, ask } = await atFeeling({ columns, rows });
		expect(screen.lastFrame()).toMatch(/9 {2}x {2}x is 10/);
		expect(screen.lastFrame()).toContain("Enter skip");
		screen.stdin.write("1");
		const waits = await screen.waitFor(/9 {2}x {2}0 makes it 10/);
		expect(waits).toContain("Enter keep 1");
		expect(waits).toContain("Esc later");
		expect(feelingOf(context, ask)).toBeUndefined();
		screen.stdin.write(LEFT);
		await screen.waitFor("What is the next move?");
		screen.stdin.write("\r");
		const back = await screen.waitFor(/9 {2}x {2}x is 10/);
		expect(back).toContain("Enter next");
		screen.stdin.write("0");
		await screen.waitFor("Recorded.");
		expect(feelingOf(context, ask)).toBe(0);
	});

	test("a 1 that waits is kept with the draft, and a 0 still makes it 10", async () => {
		const { screen, ends, context, ask } = await atFeeling();
		screen.stdin.write("1");
		await screen.waitFor("0 makes it 10");
		screen.stdin.write("\x1b");
		await expect.poll(() => ends).toEqual(["kept"]);
		expect(context.journal().drafts.load(draftKey(ask._id))).toMatchObject({ answers: { feeling: 1 } });

		const again = open(contextAt(context.home), ask);
		await again.screen.waitFor("0 makes it 10");
		again.screen.stdin.write("0");
		await again.screen.waitFor("Recorded.");
		expect(feelingOf(contextAt(context.home), ask)).toBe(10);
	});

	test("a screen reader hears it", async () => {
		const { screen } = await atFeeling({ columns: 120, rows: 24, screenReader: true });
		screen.stdin.write("1");
		await screen.waitFor("Chosen: 1. 0 makes it 10, Enter keeps 1.");
	});
});
