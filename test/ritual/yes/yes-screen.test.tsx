import { writeFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import type { Ask } from "../../../src/asks/ask.js";
import { asksCollection, recordOutcome } from "../../../src/asks/ask-records.js";
import { WON_REASONS } from "../../../src/asks/won-reasons.js";
import type { Context } from "../../../src/command/context.js";
import { YesScreen } from "../../../src/ritual/yes/yes-screen.js";
import { storeSetting } from "../../../src/settings/settings-store.js";
import { thisMoment } from "../../../src/time/moment.js";
import { addAsks, contextAt } from "../../support/context.js";
import { type Drawn, renderAt } from "../../support/render-at.js";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

function aYes(context: Context, { who = "Acme", why = null }: { who?: string; why?: string | null } = {}): Ask {
	const decision = { who, outcome: "yes", moment: thisMoment(context.clock), fields: {}, why } as const;
	return recordOutcome(context.journal(), context.settings(), decision).ask;
}

function open(context: Context, ask: Ask, size: { columns?: number; rows?: number; screenReader?: boolean } = {}) {
	const ends: string[] = [];
	const screen = renderAt(<YesScreen context={context} ask={ask} onEnd={(end) => ends.push(end)} />, {
		columns: 80,
		rows: 24,
		...size,
	});
	drawn = screen;
	return { screen, ends };
}

/** A frame as one line: where it breaks does not matter. */
const joined = (frame: string) => frame.replace(/\s+/g, " ");
const stored = (context: Context, ask: Ask) => context.journal().records(asksCollection).get(ask._id);

describe("the ritual after a yes", () => {
	test("is walked to its end with the keyboard, and the gauge moves with this yes", async () => {
		const context = contextAt();
		addAsks(
			context,
			Array.from({ length: 12 }, (_, index) => ({ who: `No ${index}`, outcome: "no" as const, daysAgo: 1 })),
		);
		const ask = aYes(context);
		const { screen, ends } = open(context, ask);
		await screen.waitFor("What did you do that made this yes happen?");
		expect(screen.lastFrame()).toMatch(/A yes from Acme, 09:00 +step 1 of 3/);
		screen.stdin.write("Called back\r");
		await screen.waitFor(/Which part of it can you repeat\?[\s\S]*What you did: "Called back"/);
		screen.stdin.write("call back\r");
		await screen.waitFor(/What won it[\s\S]*step 3 of 3|step 3 of 3[\s\S]*What won it/);
		screen.stdin.write("f");
		const end = joined(await screen.waitFor("12 noes for each yes"));
		for (const line of [
			"Into the bank: Called back",
			"To repeat: call back",
			"What won it: followed up. In your control.",
		])
			expect(end).toContain(line);
		expect(end).toContain("Your rate of yeses is about 1 in 13, and this yes does not change the next ask.");
		expect(screen.frames.join()).not.toContain("no yes in 12 decided asks");
		expect(stored(context, ask)).toMatchObject({ why: "Called back", ritual: { lesson: "call back" } });
		expect(context.journal().drafts.keys()).toEqual([]);
		screen.stdin.write("x");
		await expect.poll(() => ends).toEqual(["finished"]);
	});

	test("skipped with Enter it is recorded and says what is true, no more", async () => {
		const context = contextAt();
		const ask = aYes(context);
		const { screen } = open(context, ask);
		screen.stdin.write("\r\r\r");
		const end = joined(await screen.waitFor("Recorded."));
		expect(end).toContain("this is the first. This yes does not change the next ask.");
		expect(stored(context, ask)).toMatchObject({ why: null, ritual: { lesson: null } });
	});

	test("what was guessed before it stands at its end", async () => {
		const context = contextAt();
		const ask = aYes(context);
		const guessed = context
			.journal()
			.change("a guess", (writing) =>
				writing.update(asksCollection, { ...ask, forecast: { chance: 20, dread: null } }),
			);
		const { screen } = open(context, guessed);
		screen.stdin.write("\x13");
		await screen.waitFor("Your guess of a yes was 20 %.");
	});

	test.each([0, 1, 2])("left with Esc at question %i, it comes back there with what was typed", async (skipped) => {
		const context = contextAt();
		const ask = aYes(context);
		const first = open(context, ask);
		await first.screen.waitFor("step 1 of 3");
		first.screen.stdin.write("\r".repeat(skipped));
		await first.screen.waitFor(`step ${skipped + 1} of 3`);
		first.screen.stdin.write(skipped < 2 ? "half a thou" : "F");
		const mark = skipped < 2 ? "half a thou" : "▸ Followed up";
		await first.screen.waitFor(mark);
		first.screen.stdin.write("\x1b");
		await expect.poll(() => first.ends).toEqual(["kept"]);
		first.screen.unmount();
		const again = open(contextAt(context.home), ask);
		const frame = await again.screen.waitFor(mark);
		expect(frame).toContain(`step ${skipped + 1} of 3`);
	});

	test("begun, it waits although no key was pressed", async () => {
		const context = contextAt();
		const ask = aYes(context, { why: "Asked" });
		const { screen } = open(context, ask);
		await screen.waitFor("Asked");
		expect(context.journal().drafts.keys()).toEqual([`yes-ritual-${ask._id}`]);
	});

	test("Ctrl-T turns the voice and keeps it; without a name it says how to be called by one", async () => {
		const context = contextAt();
		const ask = aYes(context);
		const { screen } = open(context, ask);
		screen.stdin.write("Called");
		await screen.waitFor("Called");
		screen.stdin.write("\x14");
		await screen.waitFor("What did I do that made this yes happen?");
		await screen.waitFor("unfazed settings set name NAME");
		expect(screen.lastFrame()).toContain("Called");
		screen.unmount();
		storeSetting(context.home, "name", "Ada");
		const named = open(contextAt(context.home), ask);
		await named.screen.waitFor("What did I do");
		named.screen.stdin.write("\x14\x14");
		await named.screen.waitFor("What did Ada do that made this yes happen?");
		expect(contextAt(context.home).settings().voice).toBe("name");
	});

	test("a disk that takes no draft is said on the screen, and the typing goes on", async () => {
		const context = contextAt();
		const ask = aYes(context);
		writeFileSync(`${context.home}/drafts`, "a file where the folder should be");
		const { screen } = open(context, ask);
		screen.stdin.write("Called");
		await screen.waitFor("Nothing was saved");
		screen.stdin.write(" back");
		await screen.waitFor("Called back");
	});

	test("a yes that another terminal took back is not finished behind one's back", async () => {
		const context = contextAt();
		const ask = aYes(context);
		const { screen } = open(context, ask);
		screen.stdin.write("Called back");
		await screen.waitFor("Called back");
		contextAt(context.home).journal().undo(1);
		screen.stdin.write("\x13");
		expect(await screen.waitFor("taken back meanwhile")).toContain("Called back");
	});
});

describe.each([
	[60, 15],
	[80, 24],
	[120, 40],
])("in %i x %i", (columns, rows) => {
	test("every question shows its choices and its keys, and the end fits, also with long and wide text", async () => {
		const context = contextAt();
		const did = `Asked 木村さん 👍🏽 who owns the budget.\nThen called back. ${"And again, until they were there. ".repeat(12)}`;
		const ask = aYes(context, { who: "日本語の会社 ".repeat(20), why: did });
		const { screen } = open(context, ask, { columns, rows });
		for (const step of ["step 1 of 3", "step 2 of 3", "step 3 of 3"]) {
			const frame = await screen.waitFor(step);
			for (const key of ["Enter", "Esc"]) expect(frame).toContain(key);
			if (step === "step 3 of 3")
				for (const { key } of WON_REASONS) expect(frame).toMatch(new RegExp(`(^|\\s)${key}   \\S`, "m"));
			screen.stdin.write(step === "step 2 of 3" ? "\t\r" : "\r");
		}
		const end = joined(await screen.waitFor("Kept."));
		expect(end).toContain("This yes does not");
		expect(end).toContain("any key");
	});
});

test("the end says what the meter shows in words, at the smallest size too", async () => {
	const context = contextAt();
	addAsks(
		context,
		[1, 2, 3, 4].map((days) => ({ who: `No ${days}`, outcome: "no" as const, daysAgo: days })),
	);
	const { screen } = open(context, aYes(context, { why: "Called back" }), { columns: 60, rows: 15 });
	screen.stdin.write("\x13");
	const end = joined(await screen.waitFor("Kept."));
	expect(end).toMatch(/between [\d.]+ and [\d.]+\+? noes for each yes/);
	expect(end).toContain("This yes does not change the next ask.");
});

test("a screen reader hears the question, the field and the choices in words", async () => {
	const context = contextAt();
	const { screen } = open(context, aYes(context), { screenReader: true });
	await screen.waitFor("What did you do that made this yes happen?");
	screen.stdin.write("\r\r");
	await screen.waitFor(/a +Asked directly/);
});
