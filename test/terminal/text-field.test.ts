import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type KeyPress, keyId, press } from "../../src/terminal/key-press.js";
import { edit, fieldOf, insert, redo, type TextField, undo } from "../../src/terminal/text-field.js";
import { graphemes } from "../../src/terminal/width.js";

const char = (text: string, rest: Partial<KeyPress> = {}) => press("char", { text, ...rest });
const ctrl = (text: string) => char(text, { ctrl: true });
const alt = (text: string) => char(text, { meta: true });

function pressed(start: TextField, keys: readonly KeyPress[], columns?: number): TextField {
	return keys.reduce((field, key) => edit(field, key, columns) ?? field, start);
}

function type(text: string, options?: { multiline?: boolean }): TextField {
	return pressed(
		fieldOf("", options),
		graphemes(text).map((sign) => char(sign)),
	);
}

/** The text with the cursor drawn as a bar. */
const seen = ({ segments, cursor }: TextField) =>
	`${segments.slice(0, cursor).join("")}|${segments.slice(cursor).join("")}`;

describe("moving", () => {
	const field = fieldOf("name the price");
	const cases: [KeyPress[], string][] = [
		[[press("left")], "name the pric|e"],
		[[ctrl("b"), ctrl("b"), ctrl("f")], "name the pric|e"],
		[[press("home")], "|name the price"],
		[[ctrl("a"), ctrl("e")], "name the price|"],
		[[alt("b")], "name the |price"],
		[[press("left", { ctrl: true }), press("left", { meta: true })], "name |the price"],
		[[press("home"), alt("f")], "name| the price"],
		[[press("home"), press("right", { ctrl: true }), press("right", { meta: true })], "name the| price"],
		[[press("home"), press("left")], "|name the price"],
	];
	test.each(cases.map(([keys, expected]) => ({ name: keys.map(keyId).join(" "), keys, expected })))("$name", (one) => {
		expect(seen(pressed(field, one.keys))).toBe(one.expected);
	});
});

describe("erasing", () => {
	const field = fieldOf("name the price");
	const cases: [KeyPress[], string][] = [
		[[press("backspace")], "name the pric|"],
		[[press("home"), press("delete")], "|ame the price"],
		[[press("home"), ctrl("d")], "|ame the price"],
		[[ctrl("w")], "name the |"],
		[[press("backspace", { meta: true })], "name the |"],
		[[press("home"), alt("d")], "| the price"],
		[[alt("b"), ctrl("u")], "|price"],
		[[alt("b"), ctrl("k")], "name the |"],
		[[ctrl("w"), press("home"), ctrl("y")], "price|name the "],
		[[press("home"), press("backspace")], "|name the price"],
	];
	test.each(cases.map(([keys, expected]) => ({ name: keys.map(keyId).join(" "), keys, expected })))("$name", (one) => {
		expect(seen(pressed(field, one.keys))).toBe(one.expected);
	});

	test("what is cut piece by piece comes back whole; anything between begins anew", () => {
		const cut = pressed(field, [ctrl("w"), press("backspace", { meta: true }), ctrl("u")]);
		expect(seen(pressed(cut, [ctrl("y")]))).toBe("name the price|");
		expect(seen(pressed(field, [press("home"), alt("d"), alt("d"), ctrl("y"), ctrl("y")]))).toBe(
			"name thename the| price",
		);
		expect(seen(pressed(field, [ctrl("w"), press("left"), ctrl("w"), ctrl("y")]))).toBe("name the| ");
	});

	test("Ctrl-W takes all up to a blank, Alt-Backspace a word; at a line's start neither takes its end", () => {
		const address = fieldOf("ask jo@acme.example");
		expect(seen(pressed(address, [ctrl("w")]))).toBe("ask |");
		expect(seen(pressed(address, [press("backspace", { meta: true })]))).toBe("ask jo@acme.|");
		for (const key of [ctrl("w"), ctrl("u"), press("backspace", { meta: true })]) {
			const empty = pressed(fieldOf("\nb", { multiline: true }), [press("home", { ctrl: true }), key]);
			expect(seen(empty)).toBe("|\nb");
		}
		expect(seen(pressed(fieldOf("\nb", { multiline: true }), [press("home", { ctrl: true }), ctrl("k")]))).toBe("|b");
	});

	test("takes a family, a flag or an accented letter as one", () => {
		expect(seen(pressed(fieldOf("a👩‍👩‍👧"), [press("backspace")]))).toBe("a|");
		expect(seen(pressed(fieldOf("🇩🇪🇫🇷"), [press("backspace")]))).toBe("🇩🇪|");
		expect(seen(pressed(fieldOf("cafe\u0301"), [press("backspace")]))).toBe("caf|");
	});
});

describe("typing", () => {
	test("an accent typed after its letter joins it", () => {
		const field = pressed(fieldOf("e"), [char("\u0301")]);
		expect(field.segments).toEqual(["e\u0301"]);
		expect(field.cursor).toBe(1);
	});

	test("Enter, Escape, Tab and unknown keys are not the field's", () => {
		for (const key of [press("enter"), press("escape"), press("tab"), press("pageUp"), ctrl("s"), ctrl("c")]) {
			expect(edit(fieldOf("a", { multiline: true }), key)).toBeUndefined();
		}
	});

	test("Alt-Enter and Ctrl-J begin a line where lines are allowed, and only there", () => {
		expect(type("a", { multiline: true })).toBeDefined();
		expect(pressed(type("a", { multiline: true }), [press("enter", { meta: true }), ctrl("j")]).text).toBe("a\n\n");
		expect(edit(fieldOf("a"), ctrl("j"))).toBeUndefined();
	});

	test("a paste comes in cleaned, in one line where there is one", () => {
		expect(insert(fieldOf("a "), "b\r\n c\x1b[31m").text).toBe("a b c");
		expect(insert(fieldOf("", { multiline: true }), "b\r\nc").text).toBe("b\nc");
		expect(edit(fieldOf(""), press("paste", { text: "Acme" }))?.text).toBe("Acme");
	});
});

describe("up and down", () => {
	const field = fieldOf("one two three four", { multiline: true });
	test("move between the lines as wrapped, in the same column", () => {
		const up = pressed(field, [press("up")], 8);
		expect(seen(up)).toBe("one two thre|e four");
		expect(seen(pressed(up, [press("down")], 8))).toBe("one two three four|");
	});

	test("stop at the end of a shorter line", () => {
		expect(seen(pressed(field, [press("up")], 10))).toBe("one two| three four");
		const lines = fieldOf("a\nlonger", { multiline: true });
		expect(seen(pressed(lines, [press("up")], 10))).toBe("a|\nlonger");
	});

	test("are not the field's on its first and last line, or when it does not know its width", () => {
		expect(edit(field, press("down"), 8)).toBeUndefined();
		expect(edit(pressed(field, [ctrl("a")]), press("up"), 8)).toBeUndefined();
		expect(edit(field, press("up"))).toBeUndefined();
	});
});

describe("undo and redo", () => {
	test("take back a word at a time, and bring it again", () => {
		const field = type("name the");
		expect(undo(field).text).toBe("name ");
		expect(pressed(field, [ctrl("_"), ctrl("_")]).text).toBe("name");
		expect(pressed(field, [ctrl("_"), ctrl("_"), alt("z")]).text).toBe("name ");
	});

	test("with nothing to take back nothing changes", () => {
		expect(undo(fieldOf("a")).text).toBe("a");
		expect(redo(fieldOf("a")).text).toBe("a");
	});
});

const anySign = fc.constantFrom(
	"a",
	"b",
	" ",
	"é",
	"\u0301",
	"\u200d",
	"👩",
	"👧",
	"🇩",
	"🇪",
	"日",
	"ᄒ",
	"ᅡ",
	"न",
	"्",
	"\n",
	"️",
);
const anyKey: fc.Arbitrary<KeyPress> = fc.oneof(
	{ weight: 4, arbitrary: anySign.map((text) => char(text)) },
	fc
		.constantFrom<KeyPress["name"]>("left", "right", "home", "end", "up", "down", "backspace", "delete")
		.map((name) => press(name)),
	fc.constantFrom("a", "e", "w", "u", "k", "y", "d", "z", "j").map(ctrl),
	fc.constantFrom("b", "f", "d", "z").map(alt),
	fc.array(anySign, { maxLength: 6 }).map((signs) => press("paste", { text: signs.join("") })),
);
const anyKeys = fc.array(anyKey, { maxLength: 40 });

describe("whatever is typed", () => {
	test("the graphemes are those of the text, and the cursor stands between two of them", () => {
		fc.assert(
			fc.property(
				fc.array(anySign).map((s) => s.join("")),
				anyKeys,
				fc.boolean(),
				(start, keys, multiline) => {
					let field = fieldOf(start, { multiline });
					for (const key of keys) {
						field = edit(field, key, 5) ?? field;
						expect(field.segments, keyId(key)).toEqual(graphemes(field.text));
						expect(field.cursor).toBeGreaterThanOrEqual(0);
						expect(field.cursor).toBeLessThanOrEqual(field.segments.length);
					}
				},
			),
			{ numRuns: 500 },
		);
	});

	test("undoing all of it comes back to the start, redoing all of it to the end", () => {
		fc.assert(
			fc.property(anyKeys, (keys) => {
				const begin = fieldOf("start", { multiline: true });
				let end = pressed(begin, keys, 20);
				while (end.future.length > 0) end = redo(end);
				let field = end;
				while (field.past.length > 0) field = undo(field);
				expect(field.text).toBe("start");
				while (field.future.length > 0) field = redo(field);
				expect(field.text).toBe(end.text);
			}),
		);
	});
});

test("ten thousand characters pasted are typed into without lag", () => {
	const field = insert(fieldOf("", { multiline: true }), "Ask who owns the budget. ".repeat(400));
	const before = performance.now();
	pressed(
		field,
		Array.from({ length: 100 }, () => char("x")),
	);
	expect(performance.now() - before).toBeLessThan(1000);
});
