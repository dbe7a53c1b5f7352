import fc from "fast-check";
import { expect, test } from "vitest";
import type { AskField } from "../../src/asks/ask-fields.js";
import { fieldText, layFields } from "../../src/asks/ask-layout.js";

const fields = fc.array(
	fc.record({ label: fc.string(), text: fc.string({ maxLength: 400 }), flag: fc.constantFrom("who", "note", null) }),
	{ minLength: 1, maxLength: 18 },
) as fc.Arbitrary<AskField[]>;

test("the fields fit the rows, with the selected one among them", () => {
	fc.assert(
		fc.property(fields, fc.nat(17), fc.boolean(), fc.integer({ min: 9, max: 44 }), (all, at, editing, rows) => {
			const selected = at % all.length;
			const laid = layFields(all, selected, editing, 40, rows);
			expect(laid.map(({ index }) => index)).toContain(selected);
			expect(laid.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(rows);
			for (const { index, height } of laid) {
				const field = all[index];
				if (field) expect(fieldText(field, 40, height).split("\n").length).toBeLessThanOrEqual(height);
			}
		}),
	);
});

test("with room for all of it, a long note is there whole, its lines kept", () => {
	const note: AskField = { label: "Note", text: `one\ntwo ${"three ".repeat(20)}`.trim(), flag: "note" };
	const [laid] = layFields([note], 0, false, 40, 20);
	expect(fieldText(note, 40, laid?.height ?? 0).replaceAll("\n", " ")).toBe(note.text.replace("\n", " "));
});
