import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type AskForm,
	answersOf,
	beginForm,
	type FormKind,
	forecastOf,
	partOf,
	pressInForm,
} from "../../src/asks/ask-form.js";
import { besideGuess, formKeyLine, formTitle, unitWords } from "../../src/asks/ask-form-words.js";
import { REASONS } from "../../src/asks/vocabulary.js";
import { ratioOf } from "../../src/ratio/ratio.js";
import { type KeyPress, press } from "../../src/terminal/keys.js";
import { factsOf } from "../ratio/samples.js";

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

	test("a draft from before there was a forecast keeps its who", () => {
		const { answers } = beginForm("ask", { who: "Acme", channel: "phone", reason: null, value: "", why: "" });
		expect([answers.who, answers.channel, forecastOf(answers)]).toEqual(["Acme", "phone", null]);
		expect(beginForm("ask", { who: "Acme", value: "", chance: "lots" }).answers.who).toBe("");
	});

	test("a draft of another making is no draft", () => {
		for (const draft of [undefined, null, 3, { who: 7 }, []]) expect(beginForm("no", draft).answers.who).toBe("");
	});
});

describe("the forecast before an ask", () => {
	const asked = (...keys: KeyPress[]) =>
		pressed(beginForm("ask"), [...letters("Acme"), press("enter"), press("enter"), ...keys]);

	test("two digits complete the chance; the dread waits for Enter, whatever its digits", () => {
		const chance = asked(...letters("20"));
		expect([partOf(chance.form), chance.effect]).toEqual(["dread", undefined]);
		const { form, effect } = pressed(chance.form, [...letters("7"), press("enter")]);
		expect([effect, forecastOf(form.answers)]).toEqual(["record", { chance: 20, dread: 7 }]);
		for (const dread of ["10", "x", "07"]) {
			const complete = pressed(chance.form, letters(dread));
			expect([partOf(complete.form), complete.effect]).toEqual(["dread", undefined]);
			expect(pressed(complete.form, [press("enter")]).effect).toBe("record");
		}
	});

	test("the same keys do the same with one digit and with two: an Enter right behind a complete number is that number's", () => {
		for (const chance of ["5", "25", "x", "00"]) {
			const after = asked(...letters(chance), press("enter"));
			expect([partOf(after.form), after.effect]).toEqual(["dread", undefined]);
			const { form, effect } = pressed(after.form, [...letters("7"), press("enter")]);
			expect([effect, forecastOf(form.answers)?.dread]).toEqual(["record", 7]);
			expect(pressed(after.form, [press("enter")]).effect).toBe("record");
		}
		expect(asked(...letters("25"), press("tab")).effect).toBeUndefined();
	});

	test("any other key behind a complete number is heard, and the Enter after it too", () => {
		const { form, effect } = asked(...letters("257"), press("enter"));
		expect([effect, forecastOf(form.answers)]).toEqual(["record", { chance: 25, dread: 7 }]);
		expect(partOf(asked(...letters("25"), press("left")).form)).toBe("chance");
		expect(asked(...letters("25"), press("up"), press("enter")).effect).toBe("record");
	});

	test.each([
		["5", "", { chance: 5, dread: null }],
		["", "7", { chance: null, dread: 7 }],
		["x", "x", { chance: 100, dread: 10 }],
		["00", "0", { chance: 0, dread: 0 }],
		["", "", null],
	])("%j and %j with Enter are a forecast of %j", (chance, dread, forecast) => {
		const { form } = asked(...letters(chance), press("enter"), ...letters(dread), press("enter"));
		expect(forecastOf(form.answers)).toEqual(forecast);
	});

	test("back shows what was typed, to be kept or typed anew", () => {
		const { form } = asked(...letters("20"), press("left"));
		expect([partOf(form), form.answers.chance]).toEqual(["chance", "20"]);
		expect(partOf(pressed(form, [press("enter")]).form)).toBe("dread");
		expect(pressed(form, letters("35")).form.answers.chance).toBe("35");
	});

	test("one digit is kept by Ctrl-S and by a draft", () => {
		const { form } = asked(...letters("2"));
		expect(beginForm("ask", JSON.parse(JSON.stringify(answersOf(form)))).answers.chance).toBe("2");
		expect(pressed(form, [press("char", { text: "s", ctrl: true })]).effect).toBe("record");
	});

	test("a number is said in other words too", () => {
		expect(["", "20", "3", "70", "100", "0"].map((typed) => unitWords("chance", typed))).toEqual([
			"%",
			"%, 1 in 5",
			"%, about 1 in 33",
			"%, 7 in 10",
			"%, 10 in 10",
			"%",
		]);
		expect(unitWords("dread", "7")).toBe("of 10");
	});

	test("beside the guess stands one's own rate, with too few asks a finding", () => {
		const ratio = (yes: number, no: number) => ratioOf(factsOf(yes, no), { baseline: null, countGhosted: false });
		expect(besideGuess(ratio(2, 16))).toBe("Your rate of the last 90 days: about 1 in 9.");
		expect(besideGuess(ratio(2, 2))).toMatch(/Flynn and Lake 2008/);
	});

	test("the title names who, and the last question records", () => {
		const { form } = asked(...letters("20"));
		expect(formTitle(form)).toBe("An ask of Acme");
		expect(formKeyLine(form, false)[0]).toMatchObject({ key: "Enter twice", says: "record" });
		const { form: heard } = pressed(form, [press("enter")]);
		expect(formKeyLine(heard, false)[0]).toMatchObject({ key: "Enter", says: "record" });
	});
});
