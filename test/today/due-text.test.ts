import fc from "fast-check";
import { expect, test } from "vitest";
import { widthOf } from "../../src/terminal/width.js";
import type { Due } from "../../src/today/due.js";
import { dueText } from "../../src/today/due-text.js";

const LONG = "Northwind Logistics International Holding of the North";

const ask = (who: string, fields: Partial<Due> = {}): Due =>
	({ id: "202611-abcdefghi", who, kind: "quiet", since: "2026-11-06", days: 16, text: "", ...fields }) as Due;
const person = (name: string, spoke = true): Due => ({
	...{ id: "aaaabbbbcccc", who: name, kind: "person", since: "2026-11-20", days: 2, text: "every 14 days" },
	...{ daysSince: 22, spoke },
});

const MIXED = [
	ask(LONG),
	person("Maria Magdalena Fernandez-Castellanos", false),
	person("Ana"),
	ask("Acme", { kind: "next_move", text: "Send the plan" }),
];

test("one long name does not cost the others their words, since when or the id", () => {
	expect(dueText(MIXED, 80).split("\n").slice(0, 4)).toEqual([
		"Northwind…  asked 16 days ago        gone quiet?                    abcdefghi",
		"Maria Mag…  added 22 days ago        not spoken yet, every 14 days  aaaabbbbcccc",
		"Ana         22 days since you spoke  every 14 days                  aaaabbbbcccc",
		"Acme        due 16 days ago          next move: Send the plan       abcdefghi",
	]);
});

test("with room for all, nothing is cut; beside short words a name keeps what they leave", () => {
	expect(dueText(MIXED, 120)).toContain("Maria Magdalena Fernandez-Castellanos");
	expect(dueText([ask(LONG)], 80)).toMatch(/^Northwind Logistics International Ho… {2}asked/);
});

test("where the columns would leave too little, each thing takes two lines", () => {
	expect(dueText(MIXED, 60).split("\n").slice(2, 6)).toEqual([
		"Maria Magdalena Fernandez-Castellanos           aaaabbbbcccc",
		"  added 22 days ago, not spoken yet, every 14 days",
		"Ana                                             aaaabbbbcccc",
		"  22 days since you spoke, every 14 days",
	]);
});

test("whatever the texts, no line is wider than the terminal, and the id and since when are whole", () => {
	const text = fc.oneof(fc.string({ maxLength: 90 }), fc.string({ unit: "grapheme", maxLength: 60 }));
	const item = fc.record({ who: text, words: text, days: fc.nat(3000), isPerson: fc.boolean(), spoke: fc.boolean() });
	fc.assert(
		fc.property(fc.array(item, { minLength: 1, maxLength: 6 }), fc.integer({ min: 40, max: 200 }), (items, columns) => {
			const due = items.map(({ who, words, days, isPerson, spoke }) =>
				isPerson
					? { ...person(who, spoke), days, daysSince: days }
					: ask(who, { kind: "next_move", text: words, days }),
			);
			const lines = dueText(due as Due[], columns).split("\n");
			const table = lines.slice(0, lines.indexOf(""));
			const told = table.join("\n");
			for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
			expect(told.match(/abcdefghi$|aaaabbbbcccc$/gm)).toHaveLength(items.length);
			expect(
				told.match(/(due|added) (today|yesterday|\d+ days? ago)|\d+ days? since you spoke/g)?.length,
			).toBeGreaterThanOrEqual(items.length);
		}),
	);
});
