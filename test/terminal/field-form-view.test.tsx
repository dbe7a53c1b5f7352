import { afterEach, expect, test } from "vitest";
import { beginFieldForm, type FormField, pressInFieldForm } from "../../src/terminal/field-form.js";
import { FieldFormPage } from "../../src/terminal/field-form-page.js";
import { press } from "../../src/terminal/key-press.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

const NAMES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** Prose, a choice among `choices`, and eight lines. */
function fields(choices: readonly string[]): FormField[] {
	const lines = NAMES.slice(2).map((id): FormField => ({ id, label: id, type: "line", says: `help of ${id}` }));
	return [
		{ id: "one", label: "one", type: "prose", says: "help of one" },
		{
			id: "two",
			label: "two",
			type: "choice",
			says: "help of two",
			choices: choices.map((id) => ({ id, label: id, key: id.charAt(0) })),
		},
		...lines,
	];
}

function open({
	downs = 0,
	text = "",
	choices = ["red", "green"],
	...size
}: {
	downs?: number;
	text?: string;
	choices?: string[];
	columns: number;
	rows: number;
	screenReader?: boolean;
}) {
	const values = Object.fromEntries(NAMES.map((id) => [id, id === "two" ? (choices[0] ?? "") : ""]));
	let form = beginFieldForm(fields(choices), { ...values, one: text });
	for (let step = 0; step < downs; step++) form = pressInFieldForm(form, press("tab"), 40).form;
	drawn = renderAt(<FieldFormPage title="A form" form={form} read={undefined} />, size);
	return drawn.lastFrame();
}

test("in a window with room everything shows, with what helps in the field one is in", () => {
	const frame = open({ columns: 80, rows: 24 });
	for (const name of NAMES) expect(frame).toMatch(new RegExp(`^ +(▸ )?${name}\\b`, "m"));
	expect(frame).toContain("▸ one");
	expect(frame).toContain("help of one");
	expect(frame).not.toContain("more");
});

test.each(NAMES.map((name, index) => ({ name, index })))(
	"in a small window field $name shows, and how much does not",
	({ name, index }) => {
		const frame = open({ columns: 60, rows: 15, downs: index, text: "a word and another ".repeat(30) });
		expect(frame).toContain(`▸ ${name}`);
		expect(frame).toContain(`help of ${name}`);
		expect(frame).toMatch(/\d more (above|below)/);
	},
);

test("a choice shows all there is in the field one is in, what is chosen elsewhere, and its place where there is no room", () => {
	expect(open({ columns: 80, rows: 24, downs: 1 })).toContain("● red   ○ green");
	drawn?.unmount();
	expect(open({ columns: 80, rows: 24 })).toMatch(/two +● red$/m);
	drawn?.unmount();
	const choices = ["a fairly long choice", "another fairly long choice", "a third that is long"];
	const narrow = open({ columns: 60, rows: 24, downs: 1, choices });
	expect(narrow).toContain("● a fairly long choice  1 of 3");
});

test("a screen reader hears every field, which one it is in, and what there is to choose among", () => {
	const frame = open({ columns: 60, rows: 15, downs: 1, text: "a word", screenReader: true });
	expect(frame).toContain("(selected) two: red, out of red, green");
	expect(frame).toContain("one: a word");
	expect(frame).toContain("ten: empty");
	expect(frame).toContain("help of two");
});
