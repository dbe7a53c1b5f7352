import { rmSync, writeFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import type { Ask } from "../../src/asks/ask.js";
import { asksCollection, editAsk, recordOutcome } from "../../src/asks/ask-records.js";
import type { Context } from "../../src/command/context.js";
import { beginRitual, PARTS } from "../../src/ritual/ritual.js";
import { draftKey } from "../../src/ritual/ritual-draft.js";
import {
	draftFor,
	finishRitual,
	keepDraft,
	newestWithoutRitual,
	waitingRituals,
} from "../../src/ritual/ritual-records.js";
import { RitualScreen } from "../../src/ritual/ritual-screen.js";
import { finishYes, keepYesDraft } from "../../src/ritual/yes/yes-records.js";
import { beginYes, YES_PARTS } from "../../src/ritual/yes/yes-ritual.js";
import { YesScreen } from "../../src/ritual/yes/yes-screen.js";
import { thisMoment } from "../../src/time/moment.js";
import { addAsks, aNo, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

const ESC = "\x1b";
const CTRL = { o: "\x0f", s: "\x13" };

function open(context: Context, ask: Ask) {
	const ends: string[] = [];
	drawn?.unmount();
	const Ritual = ask.outcome === "yes" ? YesScreen : RitualScreen;
	drawn = renderAt(<Ritual context={context} ask={ask} onEnd={(end) => ends.push(end)} />, { columns: 80, rows: 24 });
	return { screen: drawn, ends };
}

const stored = (context: Context, { _id }: Ask) => context.journal().records(asksCollection).get(_id);

function aYes(context: Context): Ask {
	const decision = {
		who: "Acme",
		outcome: "yes",
		moment: thisMoment(context.clock),
		fields: {},
		why: "Asked",
	} as const;
	return recordOutcome(context.journal(), context.settings(), decision).ask;
}

/** The same ask with its ritual finished a minute before. */
function finishedBefore(context: Context, ask: Ask, lesson: string): Ask {
	const at = context.clock.now() - 60_000;
	const journal = context.journal();
	if (ask.outcome === "yes")
		return finishYes(journal, { ...beginYes(ask), answers: { ...beginYes(ask).answers, repeat: lesson } }, at);
	const begun = beginRitual(ask);
	return finishRitual(journal, { ...begun, answers: { ...begun.answers, lesson } }, at);
}

const KINDS = [
	["a no", (context: Context) => aNo(context, "Acme"), "What was said"],
	["a yes", aYes, "What did you do"],
] as const;

describe.each(KINDS)("where nothing can be kept, the ritual of %s", (_, record, question) => {
	test("says so at Esc, stays, and leaves with the second Esc", async () => {
		const context = contextAt();
		const ask = record(context);
		writeFileSync(`${context.home}/drafts`, "a file where the folder should be");
		const { screen, ends } = open(context, ask);
		await screen.waitFor(question);
		screen.stdin.write("they said");
		await screen.waitFor("they said");
		screen.stdin.write(ESC);
		const frame = await screen.waitFor(/Esc once more\s+leaves without it\./);
		expect(frame.replace(/\s+/g, " ")).toContain("Nothing was saved");
		expect(frame).toContain("they said");
		expect(ends).toEqual([]);
		screen.stdin.write(ESC);
		await expect.poll(() => ends).toEqual(["lost"]);
	});

	test("tries once more at Esc: with room again it is kept", async () => {
		const context = contextAt();
		const ask = record(context);
		writeFileSync(`${context.home}/drafts`, "a file where the folder should be");
		const { screen, ends } = open(context, ask);
		await screen.waitFor(question);
		screen.stdin.write(`they said${ESC}`);
		await screen.waitFor(/Esc once more\s+leaves without it\./);
		screen.stdin.write(" no");
		await screen.waitFor("they said no");
		screen.stdin.write(ESC);
		await screen.waitFor(/Esc once more\s+leaves without it\./);
		expect(ends).toEqual([]);
		rmSync(`${context.home}/drafts`);
		screen.stdin.write(ESC);
		await expect.poll(() => ends).toEqual(["kept"]);
		expect(waitingRituals(context.journal())).toMatchObject([{ ask: { _id: ask._id } }]);
	});
});

describe("with nothing in it to keep", () => {
	test.each(KINDS)(
		"the finished ritual of %s stays finished, looked through to the end",
		async (_, record, question) => {
			const context = contextAt();
			const ask = finishedBefore(context, record(context), "Ask first.");
			const { screen, ends } = open(context, ask);
			await screen.waitFor(question);
			expect(waitingRituals(context.journal())).toEqual([]);
			screen.stdin.write("\r\r");
			await screen.waitFor((frame) => !frame.includes(question));
			expect(waitingRituals(context.journal())).toEqual([]);
			screen.stdin.write(ESC);
			await expect.poll(() => ends).toEqual(["untouched"]);
			expect(context.journal().drafts.keys()).not.toContain(draftKey(ask._id));
			expect(waitingRituals(context.journal())).toEqual([]);
		},
	);

	test("a finished ritual in which something was typed waits", async () => {
		const context = contextAt();
		const ask = finishedBefore(context, aNo(context, "Acme"), "Ask first.");
		const { screen, ends } = open(context, ask);
		screen.stdin.write(`more${ESC}`);
		await expect.poll(() => ends).toEqual(["kept"]);
		expect(waitingRituals(context.journal())).toMatchObject([{ typed: "more" }]);
	});

	test("one that was never begun does not wait, and is the newest without one", async () => {
		const context = contextAt();
		const ask = aNo(context, "Acme");
		const { screen, ends } = open(context, ask);
		screen.stdin.write(CTRL.o);
		await screen.waitFor("Tannenbaum");
		screen.stdin.write(ESC);
		await screen.waitFor((frame) => !frame.includes("Tannenbaum"));
		screen.stdin.write(ESC);
		await expect.poll(() => ends).toEqual(["untouched"]);
		expect(waitingRituals(context.journal())).toEqual([]);
		expect(newestWithoutRitual(context.journal())?._id).toBe(ask._id);
	});

	test("the no that was decided last is the newest, also of an ask from months before", () => {
		const context = contextAt();
		addAsks(context, [{ who: "Acme", outcome: "pending", daysAgo: 40 }]);
		addAsks(context, [{ who: "Globex", outcome: "no", daysAgo: 1 }]);
		const ask = aNo(context, "Acme");
		expect(newestWithoutRitual(context.journal())?._id).toBe(ask._id);
	});
});

describe.each([KINDS[0], KINDS[1]])(
	"finished in another terminal meanwhile, the ritual of %s",
	(_, record, question) => {
		async function bothFinish() {
			const context = contextAt();
			const ask = record(context);
			const { screen, ends } = open(context, ask);
			await screen.waitFor(question);
			screen.stdin.write("\rmine");
			await screen.waitFor(ask.outcome === "yes" ? "mine" : "Which reason");
			finishedBefore(contextAt(context.home), ask, "Theirs.");
			screen.stdin.write(CTRL.s);
			const frame = (await screen.waitFor("finished in another terminal")).replace(/\s+/g, " ");
			expect(frame).toContain("Enter keeps that one, Ctrl-S writes yours over it.");
			expect(stored(context, ask)?.ritual?.lesson).toBe("Theirs.");
			return { context, ask, screen, ends };
		}

		test("is not written before it was said; Enter keeps that one", async () => {
			const { context, ask, screen, ends } = await bothFinish();
			screen.stdin.write("\r");
			expect(await screen.waitFor("Kept.")).toContain("Theirs.");
			expect(context.journal().drafts.keys()).toEqual([]);
			expect(stored(context, ask)?.ritual?.lesson).toBe("Theirs.");
			screen.stdin.write("x");
			await expect.poll(() => ends).toEqual(["finished"]);
		});

		test("Ctrl-S writes this one over it", async () => {
			const { context, ask, screen } = await bothFinish();
			const other = stored(context, ask)?.ritual?.completedAt;
			screen.stdin.write(CTRL.s);
			await screen.waitFor("Kept.");
			const ritual = stored(context, ask)?.ritual;
			expect(ritual?.completedAt).not.toEqual(other);
			if (ask.outcome === "yes") expect(ritual?.lesson).toBe("mine");
		});

		test("Esc goes back to the question, and nothing is lost", async () => {
			const { context, ask, screen, ends } = await bothFinish();
			screen.stdin.write(ESC);
			await screen.waitFor((frame) => !frame.includes("another terminal"));
			expect(ends).toEqual([]);
			expect(stored(context, ask)?.ritual?.lesson).toBe("Theirs.");
		});
	},
);

test("a no that another terminal made a yes is not written over, also where that yes has its ritual", async () => {
	const context = contextAt();
	const ask = aNo(context, "Acme");
	const { screen } = open(context, ask);
	screen.stdin.write("\r\r\r\rName the price.");
	await screen.waitFor("Name the price.");
	const other = contextAt(context.home);
	const { ask: yes } = editAsk(other.journal(), ask, (current) => ({ ...current, outcome: "yes" }));
	for (const isFinished of [false, true]) {
		if (isFinished) finishedBefore(other, yes, "Theirs.");
		screen.stdin.write(CTRL.s);
		const frame = (await screen.waitFor("This ask is no no any more")).replace(/\s+/g, " ");
		expect(frame).toContain(`what you wrote is kept. See: unfazed log show ${ask._id}`);
		expect(frame).toContain("Name the price.");
		screen.stdin.write(".");
		await screen.waitFor((drawn) => !drawn.includes("any more"));
	}
	expect(stored(context, ask)).toMatchObject({ outcome: "yes", ritual: { lesson: "Theirs." } });
	expect(draftFor(context.journal(), ask._id)?.typing).toContain("Name the price.");
});

describe.each(KINDS)("killed while it was finished, the ritual of %s", (kind, record) => {
	const [past, question] =
		kind === "a no" ? [PARTS.length, "How does it feel now?"] : [YES_PARTS.length, "What won it"];

	test("comes back at its last question", async () => {
		const context = contextAt();
		const ask = record(context);
		if (ask.outcome === "no") keepDraft(context.journal(), { ...beginRitual(ask), at: past });
		else keepYesDraft(context.journal(), { ...beginYes(ask), at: past });
		expect(waitingRituals(context.journal())).toMatchObject([
			{ step: kind === "a no" ? "step 5 of 5" : "step 3 of 3" },
		]);
		const { screen } = open(context, ask);
		await screen.waitFor(question);
		screen.stdin.write(CTRL.s);
		await screen.waitFor(/Kept\.|Recorded\./);
	});
});

test("a finished ritual is named by its no where it can be undone", () => {
	const context = contextAt();
	finishedBefore(context, aNo(context, "Acme"), "Ask first.");
	expect(context.journal().undo(1)).toMatchObject([{ says: "the ritual of the no from Acme" }]);
});
