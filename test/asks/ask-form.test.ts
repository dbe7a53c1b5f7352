import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AskForm, answersOf, beginForm, type FormKind, partOf, pressInForm } from "../../src/asks/ask-form.js";
import { REASONS } from "../../src/asks/vocabulary.js";
import { type KeyPress, press } from "../../src/terminal/keys.js";

const letters = (text: string) => [...text].map((sign) => press("char", { text: sign }));

function pressed(form: AskForm, keys: KeyPress[], open: string[] = []) {
	let now: { form: AskForm; effect?: string } = { form };
	for (const key of keys) now = pressInForm(now.form, key, open, REASONS);
	return now;
}

describe("adding an ask, a no or a yes", () => {
	test("a no asks who, channel, reason, and is recorded with the last", () => {
		const { form, effect } = pressed(beginForm("no"), [...letters("Acme"), press("enter"), ...letters("pb")]);
		expect(effect).toBe("record");
		expect(form.answers).toMatchObject({ who: "Acme", channel: "phone", reason: "budget" });
	});

	test("without a who nothing goes on, and it says what is missing", () => {
		const { form, effect } = pressed(beginForm("ask"), [press("enter")]);
		expect(effect).toBeUndefined();
		expect(form.trouble).toMatch(/Who was it/);
		expect(pressed(beginForm("no"), [press("char", { text: "s", ctrl: true })]).effect).toBeUndefined();
	});

	test("Ctrl-S records at once what is there", () => {
		const { form, effect } = pressed(beginForm("yes"), [...letters("Acme"), press("char", { text: "s", ctrl: true })]);
		expect([effect, form.answers.who]).toEqual(["record", "Acme"]);
	});

	test("an open ask is picked with the arrows", () => {
		const { form } = pressed(beginForm("no"), [press("down"), press("down"), press("enter")], ["Globex", "Initech"]);
		expect(form.answers.who).toBe("Initech");
	});

	test("back keeps what was typed", () => {
		const there = pressed(beginForm("yes"), [
			...letters("Acme"),
			press("enter"),
			press("enter"),
			...letters("12"),
		]).form;
		const back = pressed(there, [press("tab", { shift: true })]).form;
		expect(partOf(back)).toBe("channel");
		expect(pressed(back, [press("enter")]).form.field.text).toBe("12");
	});

	test("whatever is pressed, a draft brings back what was typed", () => {
		const key = fc.oneof(
			fc.constantFrom(press("enter"), press("backspace"), press("tab", { shift: true }), press("left")),
			fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }).map((text) => press("char", { text })),
		);
		fc.assert(
			fc.property(fc.constantFrom<FormKind>("no", "yes", "ask"), fc.array(key, { maxLength: 40 }), (kind, keys) => {
				const { form } = pressed(beginForm(kind), keys);
				const again = beginForm(kind, JSON.parse(JSON.stringify(answersOf(form))));
				expect(again.answers).toEqual(answersOf(form));
				expect(again.field.text).toBe(answersOf(form).who);
			}),
		);
	});

	test("a draft of another making is no draft", () => {
		for (const draft of [undefined, null, 3, { who: 7 }, []]) expect(beginForm("no", draft).answers.who).toBe("");
	});
});
