import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newAsk } from "../../src/asks/new-ask.js";
import { reasonsFor } from "../../src/asks/vocabulary.js";
import type { Offer } from "../../src/ritual/content/offer.js";
import { questionOf } from "../../src/ritual/question-words.js";
import {
	back,
	beginRitual,
	forward,
	NOTHING_TO_LEARN,
	PARTS,
	type Part,
	partAt,
	type RitualState,
} from "../../src/ritual/ritual.js";
import { withRitual } from "../../src/ritual/ritual-answers.js";
import { draftOf, isDraft, resumeRitual } from "../../src/ritual/ritual-draft.js";
import { pressInRitual } from "../../src/ritual/ritual-keys.js";
import { lacksOffer, withOffer } from "../../src/ritual/ritual-offer.js";
import { offerRewrite, rewriteAt } from "../../src/ritual/ritual-rewrite.js";
import { suggestionsAt } from "../../src/ritual/ritual-suggestions.js";
import { whyWords } from "../../src/ritual/why-words.js";
import { type KeyPress, press } from "../../src/terminal/keys.js";
import { fieldOf } from "../../src/terminal/text-field.js";

const AT = Date.parse("2026-11-22T09:00:00Z");
const ask = { ...newAsk("Acme", { at: AT, offset: 60, dateOnly: false }), _id: "202611-abcdefghj", rev: 1 };

/** A Monday. */
const TODAY = "2026-11-23";
const WHOM = { voice: "you", name: null, restDays: [6, 7] } as const;
const ROOM = { columns: 60, reasons: reasonsFor({ persona: "sales", reasons: ["Wrong season"] }), recalls: false };
const OFFER: Offer = {
	reason: "price",
	question: { text: "What did {you} compare it with?", rests: "situation" },
	starters: [
		{ text: "Name the price first.", rests: "advice" },
		{ text: "Ask what they compare it with.", rests: "debrief" },
	],
	moves: [
		{ text: "Send the small plan.", rests: "if_then", inDays: 5 },
		{ text: "Leave it be.", rests: "if_then", inDays: null },
	],
};
const letters = (text: string) => [...text].map((sign) => press("char", { text: sign, shift: /[A-Z]/.test(sign) }));
const ctrl = (text: string) => press("char", { text, ctrl: true });
const pressed = (state: RitualState, keys: KeyPress[]) =>
	keys.reduce((now, key) => pressInRitual(now, key, { ...ROOM, suggestions: ideas(now) }).state, state);
const ideas = (state: RitualState) => suggestionsAt(state, WHOM, TODAY);
const effectOf = (state: RitualState, key: KeyPress, recalls = false) =>
	pressInRitual(state, key, { ...ROOM, suggestions: ideas(state), recalls }).effect;
/** A ritual with its texts, at a question of it. */
const standingAt = (part: Part) => ({
	...withOffer(beginRitual(ask), OFFER),
	at: PARTS.findIndex((one) => one.part === part),
	field: fieldOf("", { multiline: part === "lesson" }),
});

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
		expect(effectOf(state, press("enter"))).toEqual({ kind: "understand-date", text: "tomorrow", leadsTo: "next" });
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
		const kept = pressInRitual(state, press("escape"), { ...ROOM, suggestions: [] });
		expect(kept.effect).toEqual({ kind: "keep" });
		expect(kept.state.field.text).toBe("half a sent");
		const saved = pressInRitual(state, ctrl("s"), { ...ROOM, suggestions: [] });
		expect(saved.effect).toEqual({ kind: "save" });
		expect(saved.state.answers.said).toBe("half a sent");
	});

	test("whatever was pressed, the draft brings back the same place, answers and typing", () => {
		const key = fc.oneof(
			fc.constantFrom(
				press("enter"),
				press("left"),
				press("tab"),
				press("backspace"),
				press("tab", { shift: true }),
				press("down"),
				press("up"),
				ctrl("o"),
			),
			fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }).map((text) => press("char", { text })),
			fc.string({ unit: "grapheme" }).map((text) => press("paste", { text })),
		);
		fc.assert(
			fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
				const state = pressed(withOffer(beginRitual(ask), OFFER), keys);
				const stored: unknown = JSON.parse(JSON.stringify(draftOf(state)));
				if (!isDraft(stored)) throw new Error("the draft is not one");
				const resumed = resumeRitual(stored);
				expect(resumed.at).toBe(state.at);
				expect(resumed.answers).toEqual(state.answers);
				expect(resumed.offered).toEqual(state.offered);
				expect(resumed.field.text).toBe(state.field.text);
			}),
		);
	});
});

describe("ideas", () => {
	test("come into an empty field one after the other, both ways, and go again", () => {
		const [first, second] = OFFER.starters.map(({ text }) => text);
		const lesson = standingAt("lesson");
		const typed = (keys: KeyPress[]) => pressed(lesson, keys).field.text;
		const [up, down] = [press("up"), press("down")];
		expect(typed([down])).toBe(first);
		expect(typed([down, down])).toBe(second);
		expect(typed([down, down, down])).toBe("");
		expect(typed([up])).toBe(second);
		expect(typed([down, up])).toBe("");
	});

	test("leave words of one's own alone", () => {
		const own = pressed(standingAt("lesson"), letters("My own"));
		expect(pressed(own, [press("down")]).field.text).toBe("My own");
		const finished = pressed(standingAt("lesson"), [press("down"), ...letters(" Always."), press("down")]);
		expect(finished.field.text).toBe(`${OFFER.starters[0]?.text} Always.`);
	});

	test("of a next move bring a day that is not off, and are past its question with Enter", () => {
		const taken = pressed(standingAt("move"), [press("down"), press("enter")]);
		expect(partAt(taken)?.part).toBe("feeling");
		// In five days it is Saturday.
		expect(taken.answers).toMatchObject({ move: "Send the small plan.", on: "2026-11-30" });
		const undated = pressed(standingAt("move"), [press("up"), press("enter")]);
		expect(partAt(undated)?.part).toBe("feeling");
		expect(undated.answers).toMatchObject({ move: "Leave it be.", on: null });
	});

	test("of a next move name their day: how far off it is, its year if it is another, and after midnight the day alone", () => {
		const move = standingAt("move");
		const when = (today: string, date?: string) => suggestionsAt(move, WHOM, today, date)[0]?.when;
		expect(when(TODAY)).toBe("in 7 days, Mon 30 Nov");
		expect(when("2026-12-29")).toBe("in 6 days, Mon 4 Jan 2027");
		expect(when("2026-11-22", TODAY)).toBe("Fri 27 Nov");
	});

	test("of a next move can get another day: back at it, Enter asks for the day again", () => {
		const back = pressed(standingAt("move"), [press("down"), press("enter"), press("left")]);
		expect(partAt(back)?.part).toBe("on");
		expect(back.field.text).toBe("2026-11-30");
		const other = { ...back, answers: { ...back.answers, on: "2026-12-01" } };
		const again = pressed(other, [press("tab", { shift: true }), press("enter")]);
		expect(partAt(again)?.part).toBe("on");
	});

	test("leave no day behind for a move of one's own", () => {
		const own = pressed(standingAt("move"), [press("down"), ctrl("u"), ...letters("Call"), press("enter")]);
		expect(partAt(own)?.part).toBe("on");
		expect(own.answers).toMatchObject({ move: "Call", on: null });
	});

	test("are drawn when the ritual comes to its texts, and again for another reason", () => {
		expect(lacksOffer(beginRitual(ask))).toBe(false);
		const explanation = { ...beginRitual(ask), at: standingAt("explanation").at };
		expect(lacksOffer(explanation)).toBe(true);
		expect(lacksOffer(withOffer(explanation, OFFER))).toBe(false);
		const answers = { ...explanation.answers, reasons: ["price"] };
		expect(lacksOffer({ ...withOffer(explanation, OFFER), answers })).toBe(true);
	});
});

describe("another wording", () => {
	const said = pressed(standingAt("lesson"), letters("I always blow it"));
	const offered = offerRewrite(said, "This time I blew it. What was outside: ");

	test("is taken into the field with Tab, its end to be written", () => {
		const taken = pressed(offered, [press("tab"), ...letters("the budget")]);
		expect(taken.field.text).toBe("This time I blew it. What was outside: the budget");
		expect(partAt(taken)?.part).toBe("lesson");
		expect(rewriteAt(taken)).toBeUndefined();
	});

	test("is passed with Enter, and is not offered again for the same text", () => {
		const kept = pressed(offered, [press("enter")]);
		expect(partAt(kept)?.part).toBe("move");
		expect(kept.answers.lesson).toBe("I always blow it");
		const again = pressed(kept, [press("left")]);
		expect(effectOf(again, press("enter"))).toBeUndefined();
	});

	test("goes with Esc, one level back, and with the first letter typed", () => {
		const back = pressInRitual(offered, press("escape"), { ...ROOM, suggestions: [] });
		expect(back.effect).toBeUndefined();
		expect(back.state.field.text).toBe("I always blow it");
		expect(effectOf(back.state, press("escape"))).toEqual({ kind: "keep" });
		const typed = pressed(offered, letters("!"));
		expect(rewriteAt(typed)).toBeUndefined();
		expect(typed.field.text).toBe("I always blow it!");
	});

	test("waits in the draft as well", () => {
		const stored: unknown = JSON.parse(JSON.stringify(draftOf(offered)));
		if (!isDraft(stored)) throw new Error("the draft is not one");
		expect(rewriteAt(resumeRitual(stored))?.to).toBe("This time I blew it. What was outside: ");
	});
});

describe("an open end that was not finished", () => {
	const to = "This time, with Acme, I blew the price talk. What was outside: ";
	const taken = pressed(offerRewrite(pressed(standingAt("lesson"), letters("I always blow it")), to), [press("tab")]);
	const closed = "This time, with Acme, I blew the price talk.";

	test("is cut at Enter, and the wording is not offered again", () => {
		const passed = pressed(taken, [press("enter")]);
		expect(passed.answers.lesson).toBe(closed);
		expect(effectOf(pressed(passed, [press("left")]), press("enter"))).toBeUndefined();
	});

	test("is cut when it is saved as it is, and stays in the draft", () => {
		const saved = pressInRitual(taken, ctrl("s"), { ...ROOM, suggestions: [] });
		expect(saved.state.answers.lesson).toBe(closed);
		expect(draftOf(taken).typing).toBe(to);
	});

	test("alone it is no lesson", () => {
		expect(pressed(standingAt("lesson"), [...letters("What was outside:"), press("enter")]).answers.lesson).toBe("");
	});
});

describe("the reason other", () => {
	const begun = pressed(beginRitual(ask), [press("enter")]);
	const unsaid = pressed(begun, letters("o"));

	test("needs a word on what it was: the ritual goes back to ask for it", () => {
		expect(partAt(unsaid)?.part).toBe("said");
		expect(unsaid.trouble).toContain("Other needs a word on what it was.");
		const said = pressed(unsaid, [...letters("They merged"), press("enter"), press("enter")]);
		expect(partAt(said)?.part).toBe("stage");
		expect(said.answers).toMatchObject({ said: "They merged", reasons: ["other"] });
	});

	test("is passed by choosing another reason or none, and by nothing else", () => {
		const again = pressed(unsaid, [press("enter")]);
		expect(partAt(again)?.part).toBe("reasons");
		expect(partAt(pressed(again, [press("enter")]))?.part).toBe("said");
		expect(partAt(pressed(again, letters("p")))?.part).toBe("stage");
		expect(partAt(pressed(again, [...letters("O"), press("enter")]))?.part).toBe("stage");
	});

	test("is not saved without it either", () => {
		const { state, effect } = pressInRitual(pressed(begun, letters("O")), ctrl("s"), { ...ROOM, suggestions: [] });
		expect(effect).toBeUndefined();
		expect(state.trouble).toContain("Other needs a word");
	});
});

describe("what the keys ask for", () => {
	test("Esc closes what a question rests on before it leaves", () => {
		const open = pressed(beginRitual(ask), [ctrl("o")]);
		expect(open.why).toBe(true);
		const closed = pressInRitual(open, press("escape"), { ...ROOM, suggestions: [] });
		expect(closed).toMatchObject({ state: { why: false } });
		expect(closed.effect).toBeUndefined();
		expect(pressed(open, [ctrl("o")]).why).toBe(false);
		expect(pressed(open, [press("enter")]).why).toBe(false);
	});

	test("a past lesson is rated only where one is shown", () => {
		expect(effectOf(standingAt("lesson"), ctrl("r"), true)).toEqual({ kind: "rate", as: "true" });
		expect(effectOf(standingAt("lesson"), ctrl("x"), true)).toEqual({ kind: "rate", as: "outdated" });
		expect(effectOf(standingAt("lesson"), ctrl("r"))).toBeUndefined();
		expect(effectOf(standingAt("move"), ctrl("r"), true)).toBeUndefined();
	});

	test("the voice is turned at every question", () => {
		for (const { part } of PARTS) expect(effectOf(standingAt(part), ctrl("t"))).toEqual({ kind: "turn-voice" });
	});
});

describe("what a question rests on", () => {
	const whyAt = (state: RitualState, voice: "you" | "name" = "you") => {
		const whom = { ...WHOM, voice, name: "Alex" };
		return whyWords(partAt(state)?.part ?? "said", state, suggestionsAt(state, whom, TODAY), whom);
	};

	test("is told with its source at every one, the order of the steps with the last", () => {
		const practised = ["move", "on"];
		for (const { part } of PARTS.filter(({ part }) => !practised.includes(part)))
			expect(whyAt(standingAt(part)), part).toMatch(/ \(.*\d{4}.*\) /);
		expect(whyAt(standingAt("feeling"))).toContain("Nook");
	});

	test.each(["move", "on"] as const)("names no study where none stands behind it, at the %s", (part) => {
		expect(whyAt(standingAt(part))).toBe(
			"Plain practice of the trade; no study stands behind it. Keep it if it helps.",
		);
	});

	test("is the idea's own where one stands in the field, and the name's where it is called by name", () => {
		expect(whyAt(standingAt("lesson"))).toContain("Eskreis-Winkler");
		expect(whyAt(standingAt("lesson"), "name")).toContain("Kross");
		expect(whyAt(pressed(standingAt("lesson"), [press("up")]))).toContain("Tannenbaum");
	});

	test("is nothing but the person where the text is their own", () => {
		const question = { text: "What now?", rests: "own" as const };
		const own = withOffer(standingAt("explanation"), { ...OFFER, question, starters: [question] });
		expect(whyAt(own)).toBe("Your own question.");
		const lesson = pressed({ ...own, at: standingAt("lesson").at }, [press("down")]);
		expect(whyAt(lesson)).toBe("Your own words.");
	});
});

describe("what is written", () => {
	const walked = { ...ask, ritual: null };
	const at = new Date(AT);
	const first = withRitual(
		walked,
		{ ...beginRitual(ask).answers, lesson: "Ask first.", move: "Call", on: "2026-12-01" },
		beginRitual(ask).answers,
		at,
	);

	test("a rating stays with its lesson, and a settled move settled", () => {
		const rated = { as: "true", at } as const;
		const resolved = { how: "done", at } as const;
		const ritual = { ...present(first.ritual), rated, nextMove: { text: "Call", on: "2026-12-01", resolved } };
		const { answers } = beginRitual({ ...first, ritual });
		const same = withRitual({ ...first, ritual }, { ...answers, feeling: 3 }, answers, at);
		expect(same.ritual).toMatchObject({ rated, nextMove: { resolved }, feeling: 3 });
		const other = withRitual({ ...first, ritual }, { ...answers, lesson: "Wait.", on: "2026-12-02" }, answers, at);
		expect(other.ritual).not.toHaveProperty("rated");
		expect(other.ritual?.nextMove).toEqual({ text: "Call", on: "2026-12-02" });
	});
});

describe("the questions", () => {
	test("speak as you, by name, as I", () => {
		const state = standingAt("explanation");
		const asked = (part: Part, voice: "you" | "name" | "i") => questionOf(part, state, { voice, name: "Alex" });
		expect(asked("explanation", "you")).toBe("What did you compare it with?");
		expect(asked("explanation", "i")).toBe("What did I compare it with?");
		expect(asked("lesson", "you")).toContain("What would you tell a colleague");
		expect(asked("lesson", "name")).toBe("Alex is about to make the same ask. What would you tell Alex?");
		expect(asked("lesson", "i")).toContain("What do I want to remember");
		expect(questionOf("lesson", state, { voice: "name", name: null })).toContain("a colleague");
	});

	test("one drawn before its texts are loaded asks what else could explain it", () => {
		expect(questionOf("explanation", { offered: null }, WHOM)).toBe("What else could explain this no?");
	});

	test("every question is one sentence or two, and fits two rows", () => {
		for (const { part } of PARTS)
			expect(questionOf(part, standingAt(part), WHOM).length, part).toBeLessThanOrEqual(148);
	});
});

function present<T>(value: T | null): T {
	if (value === null) throw new Error("it is not there");
	return value;
}
