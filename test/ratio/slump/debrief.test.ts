import { expect, test } from "vitest";
import {
	answersNow,
	beginDebrief,
	type DebriefEffect,
	type DebriefState,
	draftOf,
	isDebriefDraft,
	pressInDebrief,
} from "../../../src/ratio/slump/debrief.js";
import { type KeyPress, press } from "../../../src/terminal/key-press.js";

const typed = (text: string) => Array.from(text, (sign) => press("char", { text: sign }));
const enter = press("enter");

function play(state: DebriefState, keys: KeyPress[]): { state: DebriefState; effect: DebriefEffect | undefined } {
	let effect: DebriefEffect | undefined;
	let now = state;
	for (const key of keys) ({ state: now, effect } = { effect: undefined, ...pressInDebrief(now, key, 60) });
	return { state: now, effect };
}

test("four questions, one after the other; Enter on the last one saves", () => {
	const keys = [...typed("ten calls "), enter, ...typed("four"), enter, enter, ...typed("call at nine"), enter];
	const { state, effect } = play(beginDebrief(), keys);
	expect(effect).toBe("save");
	expect(answersNow(state)).toEqual({ meant: "ten calls", happened: "four", gap: "", next: "call at nine" });
});

test("one goes back with the answers kept, and not before the first", () => {
	const { state } = play(beginDebrief(), [
		...typed("plan"),
		enter,
		press("left"),
		...typed("!"),
		press("tab", { shift: true }),
	]);
	expect(state.at).toBe(0);
	expect(state.field.text).toBe("plan!");
});

test("a draft holds the question and what is being typed", () => {
	const { state } = play(beginDebrief(), [...typed("plan"), enter, ...typed("half")]);
	const draft = draftOf(state);
	expect(draft).toEqual({ at: 1, answers: { meant: "plan", happened: "half", gap: "", next: "" } });
	expect(beginDebrief(draft)).toMatchObject({ at: 1, field: { text: "half" } });
	expect(isDebriefDraft(draft)).toBe(true);
	for (const value of [null, "x", { at: 9, answers: draft.answers }, { at: 0, answers: {} }]) {
		expect(isDebriefDraft(value)).toBe(false);
	}
});

test("Esc leaves, Ctrl-S saves as it is, pasted lines stay", () => {
	expect(play(beginDebrief(), [press("escape")]).effect).toBe("leave");
	const pasted = play(beginDebrief(), [press("paste", { text: "a\nb" }), press("char", { text: "s", ctrl: true })]);
	expect(pasted.effect).toBe("save");
	expect(answersNow(pasted.state).meant).toBe("a\nb");
});
