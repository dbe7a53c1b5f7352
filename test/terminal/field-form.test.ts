import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	beginFieldForm,
	changedIn,
	type FieldForm,
	type FormField,
	fieldAt,
	isChanged,
	pressInFieldForm,
	valuesOf,
	withTrouble,
} from "../../src/terminal/field-form.js";
import { type KeyPress, press } from "../../src/terminal/key-press.js";

type Id = "text" | "kind" | "from";

const FIELDS: FormField<Id>[] = [
	{ id: "text", label: "What", type: "prose", says: "" },
	{
		id: "kind",
		label: "Kind",
		type: "choice",
		says: "",
		choices: [
			{ id: "win", label: "win", key: "w" },
			{ id: "praise", label: "praise", key: "p" },
			{ id: "thanks", label: "thanks", key: "t" },
		],
	},
	{ id: "from", label: "From", type: "line", says: "" },
];
const EMPTY = { text: "", kind: "win", from: "" };
const COLUMNS = 10;

const char = (text: string, rest: Partial<KeyPress> = {}) => press("char", { text, ...rest });
const begun = (options: { draft?: unknown; savesIn?: Id } = {}, first = EMPTY) =>
	beginFieldForm(FIELDS, first, options);

/** The form after keys: a string is typed sign by sign. */
function pressed(form: FieldForm<Id>, ...keys: (KeyPress | string)[]) {
	const presses = keys.flatMap((key) => (typeof key === "string" ? [...key].map((sign) => char(sign)) : [key]));
	return presses.reduce<ReturnType<typeof pressInFieldForm<Id>>>(
		(sofar, key) => pressInFieldForm(sofar.form, key, COLUMNS),
		{ form },
	);
}

describe("moving", () => {
	const at = (...keys: (KeyPress | string)[]) => fieldAt(pressed(begun(), ...keys).form)?.id;

	test("Enter goes on, and in the last field saves", () => {
		expect(at(press("enter"))).toBe("kind");
		expect(pressed(begun(), press("enter"), press("enter")).effect).toBeUndefined();
		expect(pressed(begun(), press("enter"), press("enter"), press("enter")).effect).toBe("save");
	});

	test("Enter saves at once where the form says so", () => {
		expect(pressed(begun({ savesIn: "text" }), "a", press("enter")).effect).toBe("save");
		expect(pressed(begun({ savesIn: "text" }), press("tab"), press("enter")).effect).toBeUndefined();
	});

	test("Tab and Shift-Tab go round", () => {
		expect(at(press("tab"), press("tab"))).toBe("from");
		expect(at(press("tab"), press("tab"), press("tab"))).toBe("text");
		expect(at(press("tab", { shift: true }))).toBe("from");
	});

	test("up and down leave prose at its edges only", () => {
		const lines: [KeyPress, string, KeyPress, string] = [press("paste", { text: "one\ntwo" }), "", press("up"), ""];
		expect(at(...lines)).toBe("text");
		expect(at(...lines, press("down"))).toBe("text");
		expect(at(...lines, press("down"), press("down"))).toBe("kind");
		expect(at(press("down"), press("down"), press("down"))).toBe("from");
		expect(at(press("down"), press("up"))).toBe("text");
	});

	test("Ctrl-S saves and Esc leaves from anywhere", () => {
		expect(pressed(begun(), press("tab"), char("s", { ctrl: true })).effect).toBe("save");
		expect(pressed(begun(), press("tab"), press("escape")).effect).toBe("leave");
	});
});

describe("a choice", () => {
	const kind = (...keys: (KeyPress | string)[]) => valuesOf(pressed(begun(), press("tab"), ...keys).form).kind;

	test("turns both ways, and round", () => {
		expect(kind(press("right"))).toBe("praise");
		expect(kind(press("left"))).toBe("thanks");
		expect(kind(press("right"), press("right"), press("right"))).toBe("win");
		expect(kind(" ")).toBe("praise");
	});

	test("is taken by its letter, large or small", () => {
		expect(kind("t")).toBe("thanks");
		expect(kind("P")).toBe("praise");
		expect(kind("z")).toBe("win");
		expect(kind(char("t", { ctrl: true }))).toBe("win");
	});
});

describe("a text", () => {
	test("of several lines that is pasted stays one text in prose, and one line in a line", () => {
		const paste = press("paste", { text: "one\ntwo" });
		expect(valuesOf(pressed(begun(), paste).form).text).toBe("one\ntwo");
		expect(valuesOf(pressed(begun(), press("tab"), press("tab"), paste).form).from).toBe("one two");
	});

	test("takes a new line in prose", () => {
		expect(valuesOf(pressed(begun(), "a", press("enter", { meta: true }), "b").form).text).toBe("a\nb");
	});
});

describe("a draft", () => {
	test("of any origin is taken as far as it fits", () => {
		const draft = { text: "kept", kind: "nothing", from: 7, other: "x" };
		expect(valuesOf(begun({ draft }))).toEqual({ text: "kept", kind: "win", from: "" });
		for (const odd of [undefined, null, 3, "text", [], { text: null }])
			expect(begun({ draft: odd }).recalled).toBe(false);
	});

	test("is undone in its field back to what was there", () => {
		const form = begun({ draft: { text: "typed" } }, { ...EMPTY, text: "there" });
		expect(valuesOf(pressed(form, char("_", { ctrl: true })).form).text).toBe("there");
	});

	test("is let go by Ctrl-X, which does nothing otherwise", () => {
		const over = char("x", { ctrl: true });
		const form = begun({ draft: { text: "typed", kind: "praise" } });
		expect(isChanged(pressed(form, over).form)).toBe(false);
		expect(valuesOf(pressed(form, over, char("_", { ctrl: true })).form).text).toBe("typed");
		expect(valuesOf(pressed(begun(), "typed", over).form).text).toBe("typed");
	});

	test("is none while only blanks were added", () => {
		expect(isChanged(pressed(begun(), "  ").form)).toBe(false);
	});
});

test("trouble leads to its field, and goes with the next change", () => {
	const troubled = withTrouble(begun(), "Who?", "from");
	expect(troubled).toMatchObject({ at: 2, trouble: "Who?" });
	expect(withTrouble(begun(), "The disk is full.")).toMatchObject({ at: 0, trouble: "The disk is full." });
	expect(pressed(troubled, "A").form.trouble).toBeNull();
});

const typing = fc.constantFrom(..."abwpt ñ会👍").map((sign) => char(sign));
const moving = fc.constantFrom(
	press("enter"),
	press("tab"),
	press("tab", { shift: true }),
	press("up"),
	press("down"),
	press("left"),
	press("right"),
	press("home"),
	press("end"),
	press("pageDown"),
	press("escape"),
	press("enter", { meta: true }),
	press("enter", { ctrl: true }),
	char("s", { ctrl: true }),
	char("x", { ctrl: true }),
	char("q", { ctrl: true }),
);
const erasing = fc.constantFrom(press("backspace"), char("u", { ctrl: true }), char("_", { ctrl: true }));

const signsOf = (text: string) => [...text.replaceAll("\n", "")].sort().join("");

test("whatever the keys, no sign that was typed in a field is lost", () => {
	fc.assert(
		fc.property(fc.array(fc.oneof(typing, moving), { maxLength: 60 }), (keys) => {
			const typed: Record<string, string> = { text: "", from: "" };
			let form = begun();
			for (const key of keys) {
				const field = fieldAt(form);
				if (field && field.type !== "choice" && key.name === "char" && !key.ctrl) typed[field.id] += key.text;
				form = pressInFieldForm(form, key, COLUMNS).form;
			}
			const { text, from } = valuesOf(form);
			expect({ text: signsOf(text), from: signsOf(from) }).toEqual({
				text: signsOf(typed.text ?? ""),
				from: signsOf(typed.from ?? ""),
			});
		}),
		{ seed: 5 },
	);
});

test("whatever the keys, the draft brings back the same form over whatever it began with", () => {
	const text = fc.constantFrom("", "there", "two\nlines");
	const first = fc.record({ text, kind: fc.constantFrom("win", "thanks"), from: fc.constantFrom("", "Ana") });
	fc.assert(
		fc.property(first, fc.array(fc.oneof(typing, moving, erasing), { maxLength: 40 }), (values, keys) => {
			const form = keys.reduce((sofar, key) => pressInFieldForm(sofar, key, COLUMNS).form, begun({}, values));
			const draft = JSON.parse(JSON.stringify(changedIn(form)));
			const again = begun({ draft }, values);
			const trimmed = (of: FieldForm<Id>) => Object.values(valuesOf(of)).map((value) => value.trim());
			expect(trimmed(again)).toEqual(trimmed(form));
			expect(again.recalled).toBe(isChanged(form));
		}),
		{ seed: 5 },
	);
});
