import { Text } from "ink";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { type FormField, valuesOf } from "../../src/terminal/field-form.js";
import { FieldFormPage } from "../../src/terminal/field-form-page.js";
import { keyId, useKeys } from "../../src/terminal/keys.js";
import { type Reading, useFieldForm } from "../../src/terminal/use-field-form.js";
import { type Drawn, renderAt } from "../support/render-at.js";

const CTRL_S = "\x13";
const FIELDS: FormField<"when" | "who">[] = [
	{ id: "when", label: "When", type: "line", says: "A date." },
	{ id: "who", label: "Who", type: "line", says: "A name." },
];

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

/** A form whose texts are understood when the test says so: `passed` are the keys while it is open, `heard` those after it. */
function open() {
	const reads: { text: string; understood: (value: number) => void; wrong: (why: string) => void }[] = [];
	const saved: unknown[] = [];
	const heard: string[] = [];
	const passed: string[] = [];
	const read = (text: string) =>
		new Promise<Reading<number>>((resolve, reject) => {
			const understood = (value: number) => resolve({ value, words: `Understood as ${value}.` });
			reads.push({ text, understood, wrong: (why) => reject(new Error(why)) });
		});

	function Form({ onSaved }: { onSaved: () => void }) {
		const { form, read: says } = useFieldForm<"when" | "who", number>({
			fields: FIELDS,
			first: () => ({ when: "", who: "" }),
			draft: { load: () => undefined, save: () => {}, drop: () => {} },
			reads: ["when"],
			read: (_, text) => read(text),
			save: (done, meant) => {
				saved.push([valuesOf(done), meant("when")]);
				return { saved: "Saved." };
			},
			onSaved,
			onLeave: () => {},
		});
		return <FieldFormPage title="A form" form={form} read={says} />;
	}
	function Below() {
		const [isOpen, setOpen] = useState(true);
		useKeys((key) => void (isOpen ? passed : heard).push(keyId(key)));
		return isOpen ? <Form onSaved={() => setOpen(false)} /> : <Text>Below</Text>;
	}
	const screen = renderAt(<Below />, { columns: 80, rows: 24 });
	drawn = screen;
	return { screen, reads, saved, heard, passed };
}

test("a text that is still being understood is waited for, and the keys after it go to what comes then", async () => {
	const { screen, reads, saved, heard, passed } = open();
	screen.stdin.write(`3${CTRL_S}u4`);
	await expect.poll(() => passed).toEqual(["3", "ctrl-s", "u", "4"]);
	expect(reads.length).toBe(1);
	expect([saved, heard]).toEqual([[], []]);
	for (const { understood } of reads) understood(3);
	await screen.waitFor("Below");
	await expect.poll(() => heard).toEqual(["u", "4"]);
	expect(saved).toEqual([[{ when: "3", who: "" }, 3]]);
});

test("keys typed while a text was found to be wrong are typed in the form, in the field of the trouble", async () => {
	const { screen, reads, saved, passed } = open();
	screen.stdin.write(`x\t${CTRL_S}y`);
	await expect.poll(() => passed).toEqual(["x", "tab", "ctrl-s", "y"]);
	for (const { wrong } of reads) wrong("that is no date.");
	await screen.waitFor(/▸ When +xy/);
	expect(screen.frames.some((frame) => frame.includes("That is no date."))).toBe(true);
	expect(saved).toEqual([]);
});

test("what a text was understood as is said only while it is that text", async () => {
	const { screen, reads } = open();
	screen.stdin.write("1");
	await expect.poll(() => reads.map(({ text }) => text)).toEqual(["1"]);
	screen.stdin.write("2");
	await expect.poll(() => reads.map(({ text }) => text)).toEqual(["1", "12"]);
	reads[1]?.understood(12);
	await screen.waitFor("Understood as 12.");
	reads[0]?.understood(1);
	screen.stdin.write("\t");
	await screen.waitFor("▸ Who");
	screen.stdin.write("\t");
	expect(await screen.waitFor(/▸ When +12$/m)).toContain("Understood as 12.");
	screen.stdin.write("3");
	expect(await screen.waitFor(/▸ When +123/)).toContain("A date.");
});
