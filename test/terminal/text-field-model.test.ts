import fc from "fast-check";
import { expect, test } from "vitest";
import { type KeyPress, keyId, press } from "../../src/terminal/key-press.js";
import { edit, fieldOf, insert, type TextField } from "../../src/terminal/text-field.js";
import { fieldRows } from "../../src/terminal/text-field-rows.js";
import { graphemes, widthOf } from "../../src/terminal/width.js";
import { type ReferenceKey, referenceAfter, referenceOf } from "./fixtures/reference-editor.js";

type Pressed = { key: KeyPress; does: ReferenceKey };

const char = (text: string, rest: Partial<KeyPress> = {}) => press("char", { text, ...rest });
const ctrl = (text: string) => char(text, { ctrl: true });
const alt = (text: string) => char(text, { meta: true });
const named = (name: KeyPress["name"], rest: Partial<KeyPress> = {}) => press(name, rest);

/** Signs of every kind: wide, joined by ZWJ, with skin tones, marks, flags in halves, right to left, line breaks of Unicode, tabs. */
const SIGNS = [
	..."abz_09 .,'-@",
	..."éß日本語한ש\u05b0عｅ",
	"e\u0301",
	"\u0301",
	"\u200d",
	"👩‍👩‍👧",
	"👍🏽",
	"👍",
	"🏽",
	"🇩",
	"🇪",
	"ᄒ",
	"ᅡ",
	"न",
	"्",
	"\ufe0f",
	"1️⃣",
	"\u00a0",
	"\u2028",
	"\x85",
	"\n",
	"\t",
	"\x1b[31m",
	"\u200f",
];
const sign = fc.constantFrom(...SIGNS);
const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(""));

const BOUND: readonly [Exclude<ReferenceKey["does"], "put">, KeyPress[]][] = [
	["left", [named("left"), ctrl("b")]],
	["right", [named("right"), ctrl("f")]],
	["home", [named("home"), ctrl("a")]],
	["end", [named("end"), ctrl("e")]],
	["word left", [alt("b"), named("left", { ctrl: true }), named("left", { meta: true })]],
	["word right", [alt("f"), named("right", { ctrl: true }), named("right", { meta: true })]],
	["start", [named("home", { ctrl: true })]],
	["finish", [named("end", { ctrl: true })]],
	["backspace", [named("backspace"), named("backspace", { shift: true })]],
	["delete", [named("delete"), ctrl("d")]],
	["cut blank", [ctrl("w")]],
	["cut word", [named("backspace", { meta: true }), named("backspace", { ctrl: true })]],
	["cut word after", [alt("d"), named("delete", { ctrl: true }), named("delete", { meta: true })]],
	["cut line", [ctrl("u")]],
	["cut rest", [ctrl("k")]],
	["yank", [ctrl("y")]],
	["undo", [ctrl("_")]],
	["redo", [alt("z"), alt("y")]],
];
const bound: fc.Arbitrary<Pressed> = fc
	.constantFrom(...BOUND.flatMap(([does, keys]) => keys.map((key) => ({ does, key }))))
	.map(({ does, key }) => ({ key, does: { does } }));
const typing: fc.Arbitrary<Pressed> = sign
	.filter((one) => graphemes(one).length === 1)
	.map((one) => ({ key: char(one), does: { does: "put", text: one, isTyped: true } }));
const pasting: fc.Arbitrary<Pressed> = text.map((pasted) => ({
	key: named("paste", { text: pasted }),
	does: { does: "put", text: pasted, isTyped: false },
}));
const keys = fc.array(
	fc.oneof({ weight: 5, arbitrary: typing }, { weight: 1, arbitrary: pasting }, { weight: 6, arbitrary: bound }),
	{ minLength: 20, maxLength: 120, size: "max" },
);

const split = ({ segments, cursor }: TextField) => [
	segments.slice(0, cursor).join(""),
	segments.slice(cursor).join(""),
];

test("the field does what a line editor made of two strings does, whatever is typed", () => {
	fc.assert(
		fc.property(text, keys, fc.boolean(), (start, pressed, multiline) => {
			let field = fieldOf(start, { multiline });
			let reference = referenceOf(start);
			for (const { key, does } of pressed) {
				field = edit(field, key) ?? field;
				reference = referenceAfter(reference, does, multiline);
				expect(split(field), keyId(key)).toEqual([reference.before, reference.after]);
				expect(field.killed, keyId(key)).toBe(reference.killed);
			}
		}),
		{ numRuns: 300, seed: 20261122 },
	);
});

test("up and down go one line as drawn, nearest to the column, and change nothing", () => {
	fc.assert(
		fc.property(text, text, fc.nat(), fc.integer({ min: 2, max: 12 }), (one, two, at, columns) => {
			const whole = insert(fieldOf("", { multiline: true }), one + two);
			const field = { ...whole, cursor: at % (whole.segments.length + 1) };
			const place = (now: TextField) => fieldRows(now, columns, 1_000, 0);
			for (const [name, step] of [
				["up", -1],
				["down", 1],
			] as const) {
				const moved = edit(field, press(name), columns);
				const { rows, cursorRow } = place(field);
				if (!moved) {
					expect(cursorRow).toBe(step < 0 ? 0 : rows.length - 1);
					continue;
				}
				expect(moved.text).toBe(field.text);
				expect(place(moved).cursorRow).toBe(cursorRow + step);
				expect(place(moved).cursorColumn).toBeLessThanOrEqual(Math.max(place(field).cursorColumn, 0));
			}
		}),
		{ numRuns: 300, seed: 20261122 },
	);
});

test("in one row the sign under the cursor is drawn where the cursor is, from wherever it was scrolled before", () => {
	fc.assert(
		fc.property(text, text, fc.nat(), fc.nat(), fc.integer({ min: 3, max: 12 }), (one, two, at, top, columns) => {
			const whole = fieldOf((one + two).replace(/[\n\x85\u2028\x1b\t\u200f]/g, ""));
			const field = { ...whole, cursor: at % (whole.segments.length + 1) };
			const view = fieldRows(field, columns, 1, top % (whole.segments.length + 1));
			const [row = ""] = view.rows;
			expect(widthOf(row)).toBeLessThanOrEqual(columns);
			expect(view.cursorColumn).toBeLessThanOrEqual(columns);
			const under = field.segments[field.cursor] ?? "";
			if (view.cursorColumn + widthOf(under) > columns || widthOf(under) === 0) return;
			let column = 0;
			const drawn = graphemes(row).find((segment) => {
				const isHere = column >= view.cursorColumn && widthOf(segment) > 0;
				column += widthOf(segment);
				return isHere;
			});
			if (under !== "") expect(drawn).toBe(under);
		}),
		{ numRuns: 300, seed: 20261122 },
	);
});
