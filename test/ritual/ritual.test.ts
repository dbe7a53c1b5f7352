import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newAsk } from "../../src/asks/new-ask.js";
import { REASONS, reasonsWith } from "../../src/asks/vocabulary.js";
import { EXPLANATIONS, explanationQuestion } from "../../src/ritual/content/explanations.js";
import { questionOf } from "../../src/ritual/question-words.js";
import {
	back,
	beginRitual,
	draftOf,
	forward,
	isDraft,
	NOTHING_TO_LEARN,
	PARTS,
	partAt,
	type RitualState,
	resumeRitual,
	withRitual,
} from "../../src/ritual/ritual.js";
import { pressInRitual } from "../../src/ritual/ritual-keys.js";
import { type KeyPress, press } from "../../src/terminal/keys.js";

const AT = Date.parse("2026-11-22T09:00:00Z");
const ask = { ...newAsk("Acme", { at: AT, offset: 60, dateOnly: false }), _id: "202611-abcdefghj", rev: 1 };

const ROOM = { columns: 60, reasons: reasonsWith(["Wrong season"]) };
const letters = (text: string) => [...text].map((sign) => press("char", { text: sign, shift: /[A-Z]/.test(sign) }));
const pressed = (state: RitualState, keys: KeyPress[]) =>
	keys.reduce((now, key) => pressInRitual(now, key, ROOM).state, state);

describe("the ritual after a no", () => {
	test("asks facts, explanation, lesson, next move, and the feeling last", () => {
		const steps = PARTS.map(({ step }) => step);
		expect(steps).toEqual([...steps].sort());
		expect(PARTS.at(-1)?.part).toBe("feeling");
	});

	test("keeps every answer of a walk by keyboard", () => {
		const walked = pressed(beginRitual(ask), [
			...letters("Too dear"),
			press("enter"),
			...letters("p4"),
			...letters("A spreadsheet was cheaper"),
			press("enter"),
			...letters("Name the price early"),
			press("enter"),
			...letters("Call Bob"),
			press("enter"),
			press("enter"),
			...letters("3"),
		]);
		expect(walked.at).toBe(PARTS.length);
		const { ritual, note, reasons, stage } = withRitual(ask, walked.answers, walked.before.answers, new Date(AT));
		expect({ note, reasons, stage }).toEqual({ note: "Too dear", reasons: ["price"], stage: "demo" });
		expect(ritual).toEqual({
			explanation: "A spreadsheet was cheaper",
			lesson: "Name the price early",
			nextMove: { text: "Call Bob", on: null },
			feeling: 3,
			completedAt: new Date(AT),
		});
	});

	test("every step can be skipped, and a skipped one is null", () => {
		let state = beginRitual(ask);
		for (let steps = 0; partAt(state) && steps < 20; steps += 1) state = pressed(state, [press("enter")]);
		expect(state.at).toBe(PARTS.length);
		const { ritual } = withRitual(ask, state.answers, state.before.answers, new Date(AT));
		expect(ritual).toMatchObject({ explanation: null, lesson: null, nextMove: null, feeling: null });
	});

	test("writes only what it changed: what another terminal recorded meanwhile stays", () => {
		const walked = pressed(beginRitual(ask), [press("enter"), ...letters("p"), press("enter"), press("enter")]);
		const nothingElse = { explanation: null, nextMove: null, feeling: null, completedAt: null };
		const meanwhile = {
			...ask,
			note: "noted elsewhere",
			stage: "demo",
			ritual: { ...nothingElse, lesson: "learnt elsewhere" },
		};
		const done = withRitual(meanwhile, walked.answers, walked.before.answers, new Date(AT));
		expect(done).toMatchObject({ note: "noted elsewhere", stage: "demo", reasons: ["price"] });
		expect(done.ritual).toMatchObject({ lesson: "learnt elsewhere", completedAt: new Date(AT) });
	});

	test("without a next move there is no date to ask for, forward or back", () => {
		let state = { ...beginRitual(ask), at: PARTS.findIndex(({ part }) => part === "move") };
		state = forward(state);
		expect(partAt(state)?.part).toBe("feeling");
		expect(partAt(back(state))?.part).toBe("move");
	});

	test("a date goes to be understood before it is kept", () => {
		const at = PARTS.findIndex(({ part }) => part === "on");
		const state = pressed({ ...beginRitual(ask), at }, letters("tomorrow"));
		expect(pressInRitual(state, press("enter"), ROOM).effect).toEqual({ kind: "understand-date", text: "tomorrow" });
	});

	test("Tab says there was nothing to learn", () => {
		const state = { ...beginRitual(ask), at: PARTS.findIndex(({ part }) => part === "lesson") };
		expect(pressed(state, [press("tab")]).answers.lesson).toBe(NOTHING_TO_LEARN);
	});

	test("a capital adds a reason and stays; again, it takes it away", () => {
		const state = { ...beginRitual(ask), at: PARTS.findIndex(({ part }) => part === "reasons") };
		const two = pressed(state, letters("PT"));
		expect(two.answers.reasons).toEqual(["price", "timing"]);
		expect(partAt(two)?.part).toBe("reasons");
		expect(pressed(two, letters("P")).answers.reasons).toEqual(["timing"]);
	});

	test("x is a feeling of 10", () => {
		const state = { ...beginRitual(ask), at: PARTS.length - 1 };
		expect(pressed(state, letters("x")).answers.feeling).toBe(10);
	});

	test("Esc and Ctrl-S say what to do and change no answer", () => {
		const state = pressed(beginRitual(ask), letters("half a sent"));
		const kept = pressInRitual(state, press("escape"), ROOM);
		expect(kept.effect).toEqual({ kind: "keep" });
		expect(kept.state.field.text).toBe("half a sent");
		const saved = pressInRitual(state, press("char", { text: "s", ctrl: true }), ROOM);
		expect(saved.effect).toEqual({ kind: "save" });
		expect(saved.state.answers.said).toBe("half a sent");
	});

	test("whatever was pressed, the draft brings back the same place, answers and typing", () => {
		const key = fc.oneof(
			fc.constantFrom(press("enter"), press("left"), press("tab"), press("backspace"), press("tab", { shift: true })),
			fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }).map((text) => press("char", { text })),
			fc.string({ unit: "grapheme" }).map((text) => press("paste", { text })),
		);
		fc.assert(
			fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
				const state = pressed(beginRitual(ask), keys);
				const stored: unknown = JSON.parse(JSON.stringify(draftOf(state)));
				if (!isDraft(stored)) throw new Error("the draft is not one");
				const resumed = resumeRitual(stored);
				expect(resumed.at).toBe(state.at);
				expect(resumed.answers).toEqual(state.answers);
				expect(resumed.field.text).toBe(state.field.text);
			}),
		);
	});
});

describe("the questions", () => {
	test("every reason has at least two of its own, about the situation", () => {
		for (const { id } of REASONS) {
			expect(EXPLANATIONS[id]?.length, id).toBeGreaterThanOrEqual(2);
			for (const question of EXPLANATIONS[id] ?? []) expect(question).toMatch(/\?$/);
		}
	});

	test("the same reason does not always ask the same", () => {
		expect(explanationQuestion(["price"], 0)).not.toBe(explanationQuestion(["price"], 1));
	});

	test("a reason of the person's own gets a question too", () => {
		expect(explanationQuestion(["moon phase"], 0)).toMatch(/\?$/);
	});

	test("every question is one sentence or two, and fits two rows", () => {
		for (const { part } of PARTS) expect(questionOf(part, ["price"], 0).length).toBeLessThanOrEqual(148);
	});
});
