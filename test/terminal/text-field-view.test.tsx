import { Text } from "ink";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { useKeys } from "../../src/terminal/keys.js";
import { edit, fieldOf, insert, type TextField } from "../../src/terminal/text-field.js";
import { fieldColumns, fieldRows } from "../../src/terminal/text-field-rows.js";
import { TextFieldView } from "../../src/terminal/text-field-view.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let screen: Drawn | undefined;
afterEach(() => screen?.unmount());

function Typing({
	start = fieldOf("", { multiline: true }),
	rows = 3,
	mask = false,
}: {
	start?: TextField;
	rows?: number;
	mask?: boolean;
}) {
	const [field, setField] = useState(start);
	useKeys((key) => setField(edit(field, key, fieldColumns(20, "› ")) ?? field));
	return (
		<>
			<Text>Lesson</Text>
			<TextFieldView field={field} width={20} rows={rows} placeholder="what you would say" mask={mask} />
		</>
	);
}

test("shows what it is for until something is typed", async () => {
	screen = renderAt(<Typing />, { columns: 60, rows: 15 });
	await screen.waitFor("› what you would s…");
	screen.stdin.write("Ask");
	expect(await screen.waitFor("› Ask")).not.toContain("what");
});

test("wraps between words and scrolls to the cursor", async () => {
	screen = renderAt(<Typing />, { columns: 60, rows: 15 });
	screen.stdin.write("Name the price before the demo and ask what they compare it with.");
	const frame = await screen.waitFor("with.");
	expect(frame.split("\n")).toEqual(["Lesson", "… before the demo", "  and ask what they", "  compare it with."]);
	for (let line = 0; line < 5; line++) screen.stdin.write("\x1b[A");
	const start = await screen.waitFor("› Name the price");
	expect(start.split("\n")).toEqual(["Lesson", "› Name the price", "  before the demo", "… and ask what they"]);
});

test("a field of one row scrolls sideways", async () => {
	screen = renderAt(<Typing rows={1} start={fieldOf("")} />, { columns: 60, rows: 15 });
	screen.stdin.write("abcdefghijklmnopqrstuvwxyz");
	await screen.waitFor("› …klmnopqrstuvwxyz");
	screen.stdin.write("\x1b[D".repeat(16));
	await screen.waitFor("› …klmnopqrstuvwxyz");
	screen.stdin.write("\x1b[D");
	await screen.waitFor("› …jklmnopqrstuvwx…");
	screen.stdin.write("\x01");
	await screen.waitFor("› abcdefghijklmnop…");
});

test("hides what is typed when it is a secret", async () => {
	screen = renderAt(<Typing rows={1} mask start={fieldOf("")} />, { columns: 60, rows: 15 });
	screen.stdin.write("secret");
	await screen.waitFor("› ●●●●●●");
	expect(screen.frames.join("")).not.toContain("secret");
});

test("stored control characters do not reach the terminal", async () => {
	screen = renderAt(<Typing start={fieldOf("a\u2028b\x1b[2Jc", { multiline: true })} />, { columns: 60, rows: 15 });
	expect(await screen.waitFor("› a")).not.toContain("\x1b[2J");
});

test("the cursor's cell is inside the field wherever the cursor is", () => {
	const field = insert(fieldOf("", { multiline: true }), "日本語 and more   \n👩‍👩‍👧 last");
	for (let cursor = 0; cursor <= field.segments.length; cursor++) {
		for (const rows of [1, 2, 5]) {
			const view = fieldRows({ ...field, cursor }, 9, rows, 0);
			expect(view.rows.length).toBeLessThanOrEqual(rows);
			expect(view.cursorRow).toBeLessThan(view.rows.length);
			expect(view.cursorRow).toBeGreaterThanOrEqual(0);
			expect(view.cursorColumn).toBeGreaterThanOrEqual(0);
			expect(view.cursorColumn).toBeLessThanOrEqual(9);
		}
	}
});

test("a text of ten thousand characters is drawn as fast in its middle as at its ends, in one row or in many", () => {
	const field = insert(fieldOf("", { multiline: true }), "Ask 価格 who 👩‍👩‍👧 owns. ".repeat(500));
	for (const cursor of [0, field.segments.length / 2, field.segments.length]) {
		for (const rows of [1, 8]) {
			const before = performance.now();
			for (let times = 0; times < 20; times++) fieldRows({ ...field, cursor }, 70, rows, 0);
			expect((performance.now() - before) / 20).toBeLessThan(16);
		}
	}
});
