import { PassThrough } from "node:stream";
import { afterEach, describe, expect, test, vi } from "vitest";
import { recordOutcome } from "../../src/asks/ask-records.js";
import { REASONS } from "../../src/asks/vocabulary.js";
import { breatheInLines } from "../../src/ritual/breathing-plain.js";
import { askPart } from "../../src/ritual/question-plain.js";
import { beginRitual, partAt, type RitualState } from "../../src/ritual/ritual.js";
import { askYesPart } from "../../src/ritual/yes/yes-question-plain.js";
import { beginYes, type YesState, yesPartAt } from "../../src/ritual/yes/yes-ritual.js";
import { openPrompter } from "../../src/terminal/plain-prompt.js";
import { thisMoment } from "../../src/time/moment.js";
import { aNo, contextAt } from "../support/context.js";

/** A prompter over these lines, and what it said so far. */
function answering(lines: readonly string[]) {
	const input = new PassThrough();
	const output = new PassThrough({ encoding: "utf8" });
	input.end(lines.map((line) => `${line}\n`).join(""));
	return { prompter: openPrompter({ input, output }), said: () => String(output.read() ?? "") };
}

/** Walks the ritual of a no until the lines are used up. */
async function walkNo(lines: readonly string[], fields: Parameters<typeof aNo>[2] = {}) {
	const context = contextAt();
	const ask = aNo(context, "Acme", fields);
	const { prompter, said } = answering(lines);
	let state: RitualState = beginRitual(ask);
	while (partAt(state)) {
		const { state: next, isOver } = await askPart({ context, prompter, ask }, state);
		state = next;
		if (isOver) break;
	}
	return { state, context, text: said() };
}

async function walkYes(lines: readonly string[]) {
	const context = contextAt();
	const decision = { who: "Acme", outcome: "yes", moment: thisMoment(context.clock), fields: {} } as const;
	const { ask } = recordOutcome(context.journal(), context.settings(), decision);
	const { prompter, said } = answering(lines);
	let state: YesState = beginYes(ask);
	while (yesPartAt(state)) {
		const next = await askYesPart(context, prompter, state);
		if (!next) break;
		state = next;
	}
	return { state, text: said() };
}

const times = (text: string, part: string | RegExp) => text.split(part).length - 1;

describe("the ritual of a no, line by line", () => {
	test("< alone goes back, with what was answered to keep or to replace", async () => {
		const { state, text } = await walkNo(["too dear", "price", "<", "<", "", "timing", "demo"]);
		expect(state.answers).toMatchObject({ said: "too dear", reasons: ["timing"], stage: "demo" });
		expect(text).toContain("Your answer (now: too dear;");
		expect(text).toContain("Your answer (now: price; + adds;");
	});

	test("at the first question < says so, and asks again", async () => {
		const { state, text } = await walkNo(["<", "too dear"]);
		expect(state.answers.said).toBe("too dear");
		expect(text).toContain("This is the first question.\nYour answer");
	});

	test("several reasons are understood, and with + they are added to", async () => {
		expect((await walkNo(["", "p, t"])).state.answers.reasons).toEqual(["price", "timing"]);
		const added = await walkNo(["", "+ terms"], { reasons: ["price", "budget"] });
		expect(added.state.answers.reasons).toEqual(["price", "budget", "terms"]);
		expect(added.text).not.toContain("takes the place");
	});

	test("one reason in the place of two is told", async () => {
		const { state, text } = await walkNo(["", "timing"], { reasons: ["price", "budget"] });
		expect(state.answers.reasons).toEqual(["timing"]);
		expect(text).toContain("That takes the place of price, budget.");
	});

	test("a mistyped reason is told once; the list is read at first and at ?, where it has its keys", async () => {
		const list = REASONS.map(({ id }) => id).join(", ");
		const mistyped = await walkNo(["", "prise"]);
		expect(mistyped.text).toContain('"prise" is no reason. Did you mean price? ? reads them all.\nYour answer\n');
		expect(times(mistyped.text, list)).toBe(1);
		const asked = await walkNo(["", "?"]);
		expect(asked.text).toMatch(/Harkin[\s\S]*p: Price too high; /);
	});

	test("a stage is understood by its key", async () => {
		expect((await walkNo(["", "price", "4"])).state.answers.stage).toBe("demo");
	});

	test("voice alone turns the voice, says so, and asks in it", async () => {
		const { state, context, text } = await walkNo(["", "", "", "", "voice", "Ask first"]);
		expect(context.settings().voice).toBe("i");
		expect(text).toMatch(/The ritual says I\.\n[\s\S]*Step 3 of 5\. What do I want to remember/);
		expect(state.answers.lesson).toBe("Ask first");
	});

	test("another wording is offered once, and < there keeps what was written", async () => {
		const sentence = "I always blow the price talk";
		const { state, text } = await walkNo(["", "", "", sentence, "<", "", "a lesson", "<", "<", ""]);
		expect(times(text, "Take it?")).toBe(1);
		expect(state.answers).toMatchObject({ explanation: sentence, lesson: "a lesson" });
	});
});

describe("the ritual of a yes, line by line", () => {
	test("what one did is read again before the part to repeat, and 1 takes all of it", async () => {
		const { state, text } = await walkYes(["I asked who decides", "1", "f, proof"]);
		expect(text).toMatch(/What you did: "I asked who decides"\nStep 2 of 3\..*\nYour answer \(1: all of it;/);
		expect(state.answers).toEqual({
			did: "I asked who decides",
			repeat: "I asked who decides",
			won: ["followed_up", "proof"],
		});
	});

	test("<, ?, voice and + do what they do after a no", async () => {
		const { state, text } = await walkYes(["?", "voice", "I asked", "<", "", "", "prof", "proof", "<"]);
		expect(text).toContain("Tannenbaum");
		expect(text).toMatch(/The ritual says I\.\n.*\nStep 1 of 3\. What did I do/);
		expect(text).toContain("Your answer (now: I asked;");
		expect(text).toContain('"prof" is no reason for a yes. Did you mean proof?');
		expect(state.answers).toMatchObject({ did: "I asked", repeat: "" });
		expect((await walkYes(["", "", "?", "proof"])).text).toMatch(/Harkin[\s\S]*; p: Proof and references; /);
	});

	test("without what one did, 1 is an answer like any other", async () => {
		expect((await walkYes(["", "1"])).state.answers.repeat).toBe("1");
	});
});

describe("breathing, line by line", () => {
	afterEach(() => {
		vi.useRealTimers();
	});

	test("says each phase when it begins, and ends with the last", async () => {
		vi.useFakeTimers();
		const input = new PassThrough();
		const output = new PassThrough({ encoding: "utf8" });
		const prompter = openPrompter({ input, output });
		const newest = () =>
			String(output.read() ?? "")
				.trimEnd()
				.split("\n")
				.at(-1);
		let hasEnded = false;
		const breathing = breatheInLines(prompter, "sigh").then(() => {
			hasEnded = true;
		});
		for (let round = 0; round < 3; round++) {
			for (const [says, seconds] of [
				["breathe in (2 s)", 2],
				["a little more (1 s)", 1],
				["slowly out (6 s)", 6],
			] as const) {
				await vi.advanceTimersByTimeAsync(0);
				expect(newest()).toBe(says);
				await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
				expect([newest(), hasEnded]).toEqual(["", false]);
				await vi.advanceTimersByTimeAsync(1);
			}
		}
		await breathing;
		prompter.close();
	});
});
