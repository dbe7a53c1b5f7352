import { mkdirSync, writeFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import type { Ask } from "../../src/asks/ask.js";
import { asksCollection, recordOutcome } from "../../src/asks/ask-records.js";
import type { Context } from "../../src/command/context.js";
import { shownNow } from "../../src/ritual/content/content-records.js";
import { RitualScreen } from "../../src/ritual/ritual-screen.js";
import { storeSetting } from "../../src/settings/settings-store.js";
import { thisMoment } from "../../src/time/moment.js";
import { addAsks, aNo, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

const DOWN = "\x1b[B";
const CTRL = { o: "\x0f", r: "\x12", s: "\x13", t: "\x14", x: "\x18" };

function open(context: Context, ask: Ask, size: { columns: number; rows: number; screenReader?: boolean } = WINDOW) {
	const ends: string[] = [];
	drawn?.unmount();
	drawn = renderAt(<RitualScreen context={context} ask={ask} onEnd={(end) => ends.push(end)} />, size);
	return { screen: drawn, ends };
}

const WINDOW = { columns: 80, rows: 24 };
const stored = (context: Context, id: string) => context.journal().records(asksCollection).get(id);

/** Skips the questions before the one of a step, and waits until its texts are there. */
async function skipTo(screen: Drawn, step: 2 | 3): Promise<string> {
	screen.stdin.write("\r".repeat(step + 1));
	if (step === 3) return screen.waitFor(/step 3 of 5[\s\S]*↓ ideas/);
	return screen.waitFor(
		(frame) => frame.includes("step 2 of 5") && !frame.includes("What else could explain this no?"),
	);
}

/** A past no with a lesson. */
function aLesson(context: Context, lesson: string): Ask {
	const ritual = { explanation: null, lesson, nextMove: null, feeling: null, completedAt: new Date() };
	const moment = { ...thisMoment(context.clock), at: context.clock.now() - 20 * 86_400_000 };
	const fields = { reasons: ["price"] };
	const decision = { who: "Globex", outcome: "no" as const, moment, fields, ritual };
	return recordOutcome(context.journal(), context.settings(), decision).ask;
}

describe("ideas on the screen", () => {
	test("are kept with Down and Enter, at the lesson and at the next move with its day", async () => {
		const context = contextAt();
		const ask = aNo(context, "Acme", { reasons: ["price"] });
		const { screen } = open(context, ask);
		const lessons = await skipTo(screen, 3);
		expect(lessons).toContain("↓ ideas");
		screen.stdin.write(DOWN);
		const lesson = /▸ (.+)/.exec(await screen.waitFor(/› \S/))?.[1] ?? "";
		screen.stdin.write("\r");
		await screen.waitFor("What is the next move?");
		screen.stdin.write(DOWN);
		const frame = await screen.waitFor(/› \S/);
		expect(frame).toMatch(/^ {5}(tomorrow|in \d+ days), (Mon|Tue|Wed|Thu|Fri) \d+ [A-Z][a-z]{2}$/m);
		screen.stdin.write("\r");
		expect(await screen.waitFor("How does it feel now?")).toMatch(/Next move: [\s\S]*\((tomorrow|in\s+\d+\s+days), /);
		screen.stdin.write("\r");
		await screen.waitFor("Kept.");
		expect(stored(context, ask._id)?.ritual).toMatchObject({
			lesson,
			nextMove: { on: expect.stringMatching(/^2026-/) },
		});
	});

	test("stay the same when the ritual is resumed, and what was shown is kept", async () => {
		const context = contextAt();
		const ask = aNo(context, "Acme", { reasons: ["price"] });
		const first = open(context, ask);
		const question = /\n {3}(\S.*)\n/.exec(await skipTo(first.screen, 2))?.[1] ?? "?";
		await expect.poll(() => Object.keys(shownNow(context.journal()))).toHaveLength(1);
		first.screen.stdin.write("\x1b");
		await expect.poll(() => first.ends).toEqual(["kept"]);
		const again = open(contextAt(context.home), ask);
		await again.screen.waitFor(question);
		again.screen.stdin.write("\r");
		await again.screen.waitFor("step 3 of 5");
		await expect.poll(() => Object.keys(shownNow(context.journal()))).toHaveLength(4);
	});

	test("are not the same for two noes of one reason", async () => {
		const context = contextAt();
		const questions = new Set<string>();
		for (const who of ["Acme", "Globex", "Initech", "Hooli"]) {
			const { screen } = open(context, aNo(context, who, { reasons: ["price"] }));
			questions.add(/\n {3}(\S.*)\n/.exec(await skipTo(screen, 2))?.[1] ?? "?");
			await expect.poll(() => Object.keys(shownNow(context.journal()))).toHaveLength(questions.size);
		}
		expect(questions.size).toBe(4);
	});

	test("a mistake in one's own texts is told once, and the ritual goes on", async () => {
		const context = contextAt();
		mkdirSync(`${context.home}/content`, { recursive: true });
		writeFileSync(`${context.home}/content/mine.yaml`, "prize:\n  questions:\n    - What now?\n");
		const { screen } = open(context, aNo(context, "Acme"));
		await screen.waitFor("One mistake in your own texts. See: unfazed content");
		screen.stdin.write("t");
		await screen.waitFor((frame) => frame.includes("› t") && !frame.includes("mistake"));
	});
});

describe("another wording", () => {
	const SAID = "I always blow the price talk";

	test("is offered once, taken with Tab, finished, and kept", async () => {
		const context = contextAt();
		const ask = aNo(context, "Acme", { reasons: ["price"] });
		const { screen } = open(context, ask);
		await skipTo(screen, 3);
		screen.stdin.write(`${SAID}\r`);
		const frame = await screen.waitFor("Tab take it");
		expect(frame).toContain("That says it is always so, and only you. For this one time:");
		expect(frame).toMatch(/"This time, with Acme, I blew the price talk/);
		expect(frame).toContain(`› ${SAID}`);
		screen.stdin.write("\t");
		await screen.waitFor("› This time, with Acme");
		screen.stdin.write("their budget\r");
		await screen.waitFor("What is the next move?");
		screen.stdin.write(CTRL.s);
		await screen.waitFor("Kept.");
		const kept = stored(context, ask._id)?.ritual?.lesson;
		expect(kept).toBe("This time, with Acme, I blew the price talk. What was outside: their budget");
	});

	test("is passed with Enter, and what is typed meanwhile is not lost", async () => {
		const context = contextAt();
		const ask = aNo(context, "Acme", { reasons: ["price"] });
		const { screen } = open(context, ask);
		await skipTo(screen, 3);
		screen.stdin.write(`${SAID}\r\rcall Bob`);
		await screen.waitFor("› call Bob");
		screen.stdin.write(CTRL.s);
		await screen.waitFor("Kept.");
		expect(stored(context, ask._id)?.ritual).toMatchObject({ lesson: SAID, nextMove: { text: "call Bob" } });
	});

	test("says what it rests on; Esc closes that, then the offer, then leaves; it is offered again when resumed", async () => {
		const context = contextAt();
		const ask = aNo(context, "Acme", { reasons: ["price"] });
		const { screen, ends } = open(context, ask, { columns: 60, rows: 15 });
		screen.stdin.write("\r\r\r\r");
		await screen.waitFor("step 3 of 5");
		screen.stdin.write(`${SAID}\r`);
		await screen.waitFor("Tab take it");
		const again = open(contextAt(context.home), ask, { columns: 60, rows: 15 }).screen;
		await again.waitFor("Tab take it");
		again.stdin.write(CTRL.o);
		await again.waitFor("Seligman");
		again.stdin.write("\x1b");
		await again.waitFor((frame) => frame.includes("That says it is") && !frame.includes("Seligman"));
		again.stdin.write("\x1b");
		expect(await again.waitFor((frame) => !frame.includes("That says it is"))).toContain(`› ${SAID}`);
		expect(ends).toEqual([]);
	});
});

/** The end of a source, or that there is none. */
const REST = /[a-z0-9]\.\) [A-Z]|no study stands/;

describe("what a question rests on", () => {
	test("is shown on demand and hidden with the same key, at every question", async () => {
		const context = contextAt();
		const { screen } = open(context, aNo(context, "Acme", { reasons: ["price"] }), { columns: 60, rows: 15 });
		for (const part of [1, 2, 3, 4, 5, 6, 7]) {
			screen.stdin.write(CTRL.o);
			const frame = await screen.waitFor(REST);
			expect(frame, String(part)).toContain("Esc back");
			screen.stdin.write(CTRL.o);
			await screen.waitFor((now) => !REST.test(now));
			screen.stdin.write("\r");
		}
		await screen.waitFor("Recorded.");
	});

	test("goes with Esc, and the ritual stays", async () => {
		const context = contextAt();
		const { screen, ends } = open(context, aNo(context, "Acme"));
		screen.stdin.write("half a thought");
		screen.stdin.write(CTRL.o);
		await screen.waitFor("Tannenbaum");
		screen.stdin.write("\x1b");
		expect(await screen.waitFor((frame) => !frame.includes("Tannenbaum"))).toContain("half a thought");
		expect(ends).toEqual([]);
	});
});

describe("the voice", () => {
	test("turns with Ctrl-T from you to I, says how to set a name, and stays", async () => {
		const context = contextAt();
		const { screen } = open(context, aNo(context, "Acme"));
		await skipTo(screen, 3);
		await screen.waitFor("What would you tell a colleague");
		screen.stdin.write(CTRL.t);
		expect(await screen.waitFor("What do I want to remember")).toContain("unfazed settings set name NAME");
		expect(context.settings().voice).toBe("i");
	});

	test("calls by the name that is set", async () => {
		const context = contextAt();
		storeSetting(context.home, "name", "Alex");
		const { screen } = open(context, aNo(context, "Acme"));
		await skipTo(screen, 3);
		screen.stdin.write(CTRL.t);
		const frame = await screen.waitFor("Alex is about to make the same ask. What would you tell Alex?");
		expect(frame).not.toContain("set name");
	});
});

describe("a past lesson", () => {
	test("comes back at the lesson, and one key says that it is still true or outdated", async () => {
		const context = contextAt();
		const past = aLesson(context, "Ask who owns the budget first");
		const { screen } = open(context, aNo(context, "Acme", { reasons: ["price"] }));
		const frame = await skipTo(screen, 3);
		expect(frame).toMatch(/Once it was price too high \(2 November, Globex\):\n +"Ask who owns the budget/);
		screen.stdin.write(CTRL.r);
		await screen.waitFor("Still true.");
		expect(stored(context, past._id)?.ritual?.rated?.as).toBe("true");
		screen.stdin.write(CTRL.x);
		await screen.waitFor("Outdated");
		screen.stdin.write(CTRL.x);
		await screen.waitFor("Ctrl-R still true");
		expect(stored(context, past._id)?.ritual?.rated).toBeNull();
		expect(await screen.waitFor("step 3 of 5")).toContain("Ask who owns the budget");
	});
});

test("a screen reader hears the questions, the field, and each idea with its day", async () => {
	const context = contextAt();
	const ask = aNo(context, "Acme", { reasons: ["price"] });
	const { screen } = open(context, ask, { columns: 120, rows: 24, screenReader: true });
	await screen.waitFor("What was said, or written?");
	screen.stdin.write("too dear");
	expect(await screen.waitFor("Your answer: too dear")).not.toContain("─");
	screen.stdin.write("\r\r\r\r");
	await screen.waitFor("Idea 3 of 3: ");
	screen.stdin.write(`${DOWN}\r`);
	await screen.waitFor("What is the next move?");
	expect(await screen.waitFor("Idea 1 of 3: ")).toMatch(/Idea 1 of 3: [\s\S]*?(tomorrow|in\s+\d+\s+days), /);
	screen.stdin.write(DOWN);
	await screen.waitFor("Idea 1 of 3, taken: ");
	screen.stdin.write("\r");
	await screen.waitFor("Press 0 to 9, or x for 10.");
});

test("in the smallest window every idea for a next move keeps its day", async () => {
	const context = contextAt();
	const ask = aNo(context, "Acme", { reasons: ["price"] });
	const { screen } = open(context, ask, { columns: 60, rows: 15 });
	screen.stdin.write("\r\r\r\r\r");
	const frame = await screen.waitFor(/What is the next move[\s\S]*↓ ideas/);
	expect(frame.match(/ (tomorrow|in \d+ days)$/gm)).toHaveLength(3);
});

describe("the last page", () => {
	/** Ten noes and two yeses, then the ritual of one more no to its end. */
	async function closing(size: { columns: number; rows: number; screenReader?: boolean }) {
		const context = contextAt();
		storeSetting(context.home, "reducedMotion", true);
		addAsks(
			context,
			Array.from({ length: 12 }, (_, index) => ({
				who: `Firm ${index}`,
				outcome: index < 2 ? ("yes" as const) : ("no" as const),
				daysAgo: 1 + index,
			})),
		);
		const { screen } = open(context, aNo(context, "Acme", { reasons: ["price"] }), size);
		await skipTo(screen, 3);
		screen.stdin.write("Ask who owns the budget, and ask it before the price is named at all.\rCall\r");
		await screen.waitFor("On which day");
		screen.stdin.write("2026-12-01\r");
		await screen.waitFor("How does it feel");
		screen.stdin.write("3");
		return (await screen.waitFor("does not change the next")).replace(/\s+/g, " ");
	}

	test("says in the smallest window what the meter says, and what is true of the next ask", async () => {
		const frame = await closing({ columns: 60, rows: 15 });
		expect(frame).toMatch(/between [\d.]+ and \d+ noes for each yes/);
		expect(frame).toContain("this no does not change the next one.");
	});

	test("is heard once by a screen reader", async () => {
		const frame = await closing({ columns: 120, rows: 24, screenReader: true });
		expect(frame.match(/for each yes/g)).toHaveLength(1);
		expect(frame).toMatch(/6 noes for each yes, between/);
	});
});
