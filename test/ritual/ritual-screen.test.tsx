import { writeFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import type { Ask } from "../../src/asks/ask.js";
import { asksCollection } from "../../src/asks/ask-records.js";
import { REASONS } from "../../src/asks/vocabulary.js";
import type { Context } from "../../src/command/context.js";
import { beginRitual, forward } from "../../src/ritual/ritual.js";
import { draftKey } from "../../src/ritual/ritual-draft.js";
import { finishRitual, keepDraft, waitingRituals } from "../../src/ritual/ritual-records.js";
import { RitualScreen } from "../../src/ritual/ritual-screen.js";
import { aNo, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

function open(context: Context, ask: Ask, columns = 80, rows = 24) {
	const ends: string[] = [];
	drawn = renderAt(<RitualScreen context={context} ask={ask} onEnd={(end) => ends.push(end)} />, { columns, rows });
	return { screen: drawn, ends };
}

const stored = (context: Context, ask: Ask) => context.journal().records(asksCollection).get(ask._id);

test("a no is walked to its end with the keyboard, and the gauge stands there", async () => {
	const context = contextAt();
	const ask = aNo(context, "Acme", { reasons: ["price"] });
	const { screen, ends } = open(context, ask);
	await screen.waitFor("A no from Acme, price too high");
	await screen.waitFor("step 1 of 5");
	screen.stdin.write("too dear\r");
	await screen.waitFor("Which reason comes closest?");
	screen.stdin.write("p");
	await screen.waitFor("How far did it get?");
	screen.stdin.write("4");
	await screen.waitFor("step 2 of 5");
	screen.stdin.write("their budget\r");
	await screen.waitFor("step 3 of 5");
	screen.stdin.write("name the price first\r");
	await screen.waitFor("step 4 of 5");
	screen.stdin.write("call again\r");
	await screen.waitFor("On which day?");
	screen.stdin.write("2026-12-01\r");
	await screen.waitFor("Tue 1 Dec");
	await screen.waitFor("How does it feel now?");
	screen.stdin.write("3");
	await screen.waitFor("From ten decided asks on the gauge can be read; this is the first");
	expect(stored(context, ask)).toMatchObject({
		note: "too dear",
		reasons: ["price"],
		stage: "demo",
		ritual: {
			explanation: "their budget",
			lesson: "name the price first",
			nextMove: { text: "call again", on: "2026-12-01" },
			feeling: 3,
		},
	});
	expect(context.journal().drafts.keys()).not.toContain(draftKey(ask._id));
	screen.stdin.write("x");
	await expect.poll(() => ends).toEqual(["finished"]);
});

test("a date that makes no sense is said, and what was typed stays", async () => {
	const context = contextAt();
	const { screen } = open(context, aNo(context, "Acme"));
	screen.stdin.write("\r\r\r\r\rcall\r");
	await screen.waitFor("On which day?");
	screen.stdin.write("2026-02-30\r");
	const frame = await screen.waitFor(/no such date/);
	expect(frame).toContain("2026-02-30");
});

test("what is typed while a date is read comes after it, not into it", async () => {
	const context = contextAt();
	const ask = aNo(context, "Acme");
	const { screen } = open(context, ask);
	screen.stdin.write("\r\r\r\r\rcall\r");
	await screen.waitFor("On which day?");
	screen.stdin.write("next tuesday\r3");
	await screen.waitFor("Kept.");
	expect(stored(context, ask)?.ritual).toMatchObject({ nextMove: { text: "call", on: "2026-11-24" }, feeling: 3 });
});

test("left with Esc at any step, it comes back with what was typed", async () => {
	const context = contextAt();
	const ask = aNo(context, "Acme");
	const first = open(context, ask);
	first.screen.stdin.write("\r\r\r");
	await first.screen.waitFor("step 2 of 5");
	first.screen.stdin.write("half a thou");
	await first.screen.waitFor("half a thou");
	first.screen.stdin.write("\x1b");
	await expect.poll(() => first.ends).toEqual(["kept"]);
	first.screen.unmount();
	expect(context.journal().drafts.load(draftKey(ask._id))).toMatchObject({ typing: "half a thou" });

	const again = open(contextAt(context.home), ask);
	await again.screen.waitFor("step 2 of 5");
	await again.screen.waitFor("half a thou");
});

test("what is typed is on disk before anything else is pressed", async () => {
	const context = contextAt();
	const ask = aNo(context, "Acme");
	const { screen } = open(context, ask);
	screen.stdin.write("they sa");
	await screen.waitFor("they sa");
	expect(contextAt(context.home).journal().drafts.load(draftKey(ask._id))).toMatchObject({ typing: "they sa" });
});

test("the last lesson of the same reason is shown at the lesson", async () => {
	const context = contextAt();
	const past = aNo(context, "Globex", { reasons: ["price"] });
	const { screen } = open(context, past);
	screen.stdin.write("\r\r\r\rAsk who owns the budget first\r");
	await screen.waitFor("step 4 of 5");
	screen.stdin.write("\x13");
	await screen.waitFor("Kept.");
	screen.unmount();

	const next = open(context, aNo(context, "Acme", { reasons: ["price"] }));
	next.screen.stdin.write("\r\r\r\r");
	await next.screen.waitFor("Ask who owns the budget first");
});

test("one undo takes the ritual back and leaves the no", async () => {
	const context = contextAt();
	const ask = aNo(context, "Acme", { reasons: ["price"], note: "as it was" });
	const { screen } = open(context, ask);
	screen.stdin.write("\r\r\r\ra lesson\r");
	await screen.waitFor("step 4 of 5");
	screen.stdin.write("\x13");
	await screen.waitFor("Kept.");
	context.journal().undo(1);
	expect(stored(context, ask)).toMatchObject({ outcome: "no", note: "as it was", ritual: null });
});

test("at the smallest size every question still shows its keys", async () => {
	const context = contextAt();
	const { screen } = open(context, aNo(context, "Acme"), 60, 15);
	for (const question of [
		"What was said",
		"Which reason",
		"How far",
		"step 2",
		"step 3",
		"What is the next move",
		"How does it feel",
	]) {
		const frame = await screen.waitFor(question);
		expect(frame).toContain("Esc");
		if (question === "Which reason")
			for (const { key } of REASONS) expect(frame).toMatch(new RegExp(`(^|\\s)${key}   \\S`, "m"));
		screen.stdin.write("\r");
	}
});

test("a no that another terminal took back is not finished behind one's back", async () => {
	const context = contextAt();
	const ask = aNo(context, "Acme");
	const { screen } = open(context, ask);
	screen.stdin.write("half a note");
	await screen.waitFor("half a note");
	contextAt(context.home).journal().undo(1);
	screen.stdin.write("\x13");
	const frame = await screen.waitFor("taken back meanwhile");
	expect(frame).toContain("half a note");
	expect(context.journal().drafts.keys()).toEqual([draftKey(ask._id)]);
});

test("a ritual finished in another terminal is not offered again", () => {
	const context = contextAt();
	const ask = aNo(context, "Acme");
	const begun = forward(beginRitual(ask));
	keepDraft(context.journal(), begun);
	expect(waitingRituals(context.journal())).toHaveLength(1);
	finishRitual(context.journal(), begun, context.clock.now());
	keepDraft(context.journal(), begun);
	expect(waitingRituals(context.journal())).toEqual([]);
});

test("a disk that takes no draft is said on the screen, and the typing goes on", async () => {
	const context = contextAt();
	const ask = aNo(context, "Acme");
	writeFileSync(`${context.home}/drafts`, "a file where the folder should be");
	const { screen } = open(context, ask);
	screen.stdin.write("they said");
	await screen.waitFor("Nothing was saved");
	screen.stdin.write(" no");
	await screen.waitFor("they said no");
});
