import { afterEach, expect, test } from "vitest";
import type { Ask } from "../../src/asks/ask.js";
import { asksCollection } from "../../src/asks/ask-records.js";
import type { Context } from "../../src/command/context.js";
import { RitualScreen } from "../../src/ritual/ritual-screen.js";
import { aNo, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

const KEY = { save: "\x13", shiftTab: "\x1b[Z", eraseAll: "\x15" };

function show(context: Context, ask: Ask) {
	drawn?.unmount();
	drawn = renderAt(<RitualScreen context={context} ask={ask} onEnd={() => {}} />, { columns: 80, rows: 24 });
	return drawn;
}

/** A ritual at the day of its next move, with this typed there. */
async function atDate(typed: string) {
	const context = contextAt();
	const ask = aNo(context, "Acme");
	const screen = show(context, ask);
	screen.stdin.write("\r\r\r\r\rcall\r");
	await screen.waitFor("On which day?");
	screen.stdin.write(typed);
	await screen.waitFor(typed);
	const move = () => context.journal().records(asksCollection).get(ask._id)?.ritual?.nextMove;
	return { context, ask, screen, move };
}

test("saved with a day typed, that day is kept", async () => {
	const { screen, move } = await atDate("next friday");
	screen.stdin.write(KEY.save);
	await screen.waitFor("Kept.");
	expect(move()).toEqual({ text: "call", on: "2026-11-27" });
});

test("what is no day stops the saving with a line, and stays", async () => {
	const { screen, move } = await atDate("2026-02-30");
	screen.stdin.write(KEY.save);
	expect(await screen.waitFor("no such date")).toContain("2026-02-30");
	expect(move()).toBeUndefined();
	screen.stdin.write(`${KEY.eraseAll}tomorrow${KEY.save}`);
	await screen.waitFor("Kept.");
	expect(move()).toMatchObject({ on: "2026-11-23" });
});

test("back at the question before, the day that was typed is kept", async () => {
	const { screen } = await atDate("next friday");
	screen.stdin.write(KEY.shiftTab);
	await screen.waitFor("What is the next move?");
	screen.stdin.write("\r");
	await screen.waitFor("2026-11-27");
});

test("what is no day stops the way back with a line; cleared, it does not", async () => {
	const { screen } = await atDate("2026-02-30");
	screen.stdin.write(KEY.shiftTab);
	expect(await screen.waitFor("no such date")).toContain("2026-02-30");
	screen.stdin.write(`${KEY.eraseAll}${KEY.shiftTab}`);
	await screen.waitFor("What is the next move?");
});

test("a day that was understood before, and cleared, is let go by saving", async () => {
	const { screen, move } = await atDate("next friday");
	screen.stdin.write("\r");
	await screen.waitFor("How does it feel now?");
	screen.stdin.write(KEY.shiftTab);
	await screen.waitFor("2026-11-27");
	screen.stdin.write(`${KEY.eraseAll}${KEY.save}`);
	await screen.waitFor("Kept.");
	expect(move()).toEqual({ text: "call", on: null });
});

test("killed with a day typed, it comes back with it, to be saved", async () => {
	const { context, ask, screen, move } = await atDate("next friday");
	screen.unmount();
	const again = show(contextAt(context.home), ask);
	await again.waitFor("next friday");
	again.stdin.write(KEY.save);
	await again.waitFor("Kept.");
	expect(move()).toMatchObject({ on: "2026-11-27" });
});
