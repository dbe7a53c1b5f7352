import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ask } from "../../../src/asks/ask.js";
import { decidedAsk } from "../../../src/asks/new-ask.js";
import { WON_REASONS } from "../../../src/asks/won-reasons.js";
import { pressInYes } from "../../../src/ritual/yes/yes-keys.js";
import {
	backYes,
	beginYes,
	draftOfYes,
	isYesDraft,
	resumeYes,
	withYes,
	YES_PARTS,
	type YesState,
	yesPartAt,
} from "../../../src/ritual/yes/yes-ritual.js";
import { type KeyPress, press } from "../../../src/terminal/keys.js";

const AT = Date.parse("2026-11-22T09:00:00Z");
const moment = { at: AT, offset: 60, dateOnly: false };
const ask: Ask = {
	...decidedAsk("Acme", { outcome: "yes", moment, fields: {} }),
	_id: "202611-abcdefghj",
	rev: 1,
};

const letters = (text: string) => [...text].map((sign) => press("char", { text: sign, shift: /[A-Z]/.test(sign) }));
const ctrl = (text: string) => press("char", { text, ctrl: true });

/** The state after some keys, and the effect of the last. */
function pressed(state: YesState, ...keys: KeyPress[]) {
	let now: { state: YesState; effect?: string } = { state };
	for (const key of keys) now = pressInYes(now.state, key, 60);
	return now;
}

const enter = press("enter");

describe("the ritual after a yes", () => {
	test("asks what one did, which part can be repeated, what won it", () => {
		const first = beginYes(ask);
		expect(yesPartAt(first)).toBe("did");
		const second = pressed(first, ...letters("Called back"), enter).state;
		expect([yesPartAt(second), second.answers.did]).toEqual(["repeat", "Called back"]);
		const third = pressed(second, ...letters("call back"), enter).state;
		expect([yesPartAt(third), third.answers.repeat]).toEqual(["won", "call back"]);
		const end = pressed(third, ...letters("f")).state;
		expect([end.at, end.answers.won]).toEqual([YES_PARTS.length, ["followed_up"]]);
	});

	test("every question is skipped with Enter, and nothing but its end is told of it then", () => {
		const { state } = pressed(beginYes(ask), enter, enter, enter);
		expect(state.at).toBe(YES_PARTS.length);
		const at = new Date(AT);
		expect(withYes(ask, state, at)).toEqual({
			...ask,
			ritual: { explanation: null, lesson: null, nextMove: null, feeling: null, completedAt: at },
		});
	});

	test("what --why said stands there to be edited", () => {
		const state = beginYes({ ...ask, why: "Asked twice" });
		expect(state.field.text).toBe("Asked twice");
		expect(pressed(state, ...letters("!"), enter).state.answers.did).toBe("Asked twice!");
	});

	test("Tab takes all of what one did as the part to repeat, where nothing is typed", () => {
		const at = pressed(beginYes(ask), ...letters("Asked for it"), enter).state;
		const taken = pressed(at, press("tab")).state;
		expect([yesPartAt(taken), taken.field.text]).toEqual(["repeat", "Asked for it"]);
		expect(pressed(at, ...letters("no"), press("tab")).state.field.text).toBe("no");
	});

	test("Shift with a key adds a won reason, and takes it away again", () => {
		const at = pressed(beginYes(ask), enter, enter).state;
		const two = pressed(at, ...letters("FT")).state;
		expect([yesPartAt(two), two.answers.won]).toEqual(["won", ["followed_up", "timing"]]);
		expect(pressed(two, ...letters("F")).state.answers.won).toEqual(["timing"]);
		expect(pressed(two, enter).state.at).toBe(YES_PARTS.length);
	});

	test("Esc keeps it, Ctrl-S saves what is being typed too, Ctrl-T turns the voice", () => {
		const typing = pressed(beginYes(ask), ...letters("Half")).state;
		expect(pressed(typing, press("escape")).effect).toBe("keep");
		expect(pressed(typing, ctrl("t")).effect).toBe("turn-voice");
		const saved = pressed(typing, ctrl("s"));
		expect([saved.effect, saved.state.answers.did]).toEqual(["save", "Half"]);
	});

	test("back keeps what is typed, and the first question stays", () => {
		const at = pressed(beginYes(ask), ...letters("One"), enter, ...letters("two"), press("tab", { shift: true })).state;
		expect([yesPartAt(at), at.answers.repeat]).toEqual(["did", "two"]);
		expect(yesPartAt(pressed(at, press("home"), press("left")).state)).toBe("did");
	});

	test("wherever it is left, a draft brings it back as it stood; past its last question, at that one", () => {
		const key = fc.oneof(
			{
				weight: 3,
				arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }).map((text) => press("char", { text })),
			},
			fc.constantFrom(enter, press("tab"), press("left"), press("backspace"), press("tab", { shift: true })),
			fc.string({ unit: "grapheme" }).map((text) => press("paste", { text })),
		);
		fc.assert(
			fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
				const { state } = pressed(beginYes({ ...ask, why: "Asked" }), ...keys);
				const draft = JSON.parse(JSON.stringify(draftOfYes(state)));
				expect(isYesDraft(draft)).toBe(true);
				const again = resumeYes(draft);
				const left = yesPartAt(state) ? state : backYes(state);
				expect([again.at, again.answers, again.field.text]).toEqual([left.at, left.answers, left.field.text]);
			}),
			{ examples: [[[]], [[enter, enter, enter]]] },
		);
	});

	test("what is no draft is none", () => {
		const draft = draftOfYes(beginYes(ask));
		for (const value of [null, 3, {}, { ...draft, at: 9 }, { ...draft, typing: 1 }, { ...draft, answers: {} }])
			expect(isYesDraft(value)).toBe(false);
	});
});

describe("what it writes", () => {
	test("only what it changed, whatever else changed meanwhile", () => {
		const begun = pressed(beginYes({ ...ask, why: "Asked" }), enter, ...letters("ask"), enter).state;
		const meanwhile: Ask = { ...ask, why: "Asked, and edited in the Log", note: "new", wonReasons: ["proof"] };
		expect(withYes(meanwhile, begun, new Date(AT))).toMatchObject({
			why: "Asked, and edited in the Log",
			note: "new",
			wonReasons: ["proof"],
			ritual: { lesson: "ask" },
		});
	});

	test("what was said of a lesson goes with the lesson", () => {
		const rated = { as: "outdated", at: new Date(AT) } as const;
		const ritual = { explanation: null, lesson: "ask", rated, nextMove: null, feeling: 2, completedAt: null };
		const before: Ask = { ...ask, ritual };
		expect(withYes(before, beginYes(before), new Date(AT)).ritual).toMatchObject({ rated, feeling: 2 });
		const changed = pressed(beginYes(before), enter, ...letters("s"), enter).state;
		expect(withYes(before, changed, new Date(AT)).ritual).toMatchObject({ lesson: "asks" });
		expect(withYes(before, changed, new Date(AT)).ritual).not.toHaveProperty("rated");
	});
});

describe("won reasons", () => {
	test("have ids, labels and keys of their own, one letter each, other last", () => {
		for (const part of ["id", "label", "key"] as const) {
			const all = WON_REASONS.map((reason) => reason[part]);
			expect(new Set(all).size).toBe(all.length);
		}
		for (const { key, id } of WON_REASONS)
			expect([id, key]).toEqual([expect.stringMatching(/^[a-z_]+$/), expect.stringMatching(/^[a-z]$/)]);
		expect(WON_REASONS.at(-1)?.id).toBe("other");
	});
});
