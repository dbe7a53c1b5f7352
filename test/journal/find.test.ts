import { appendFileSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Doc, Journal, Records } from "../../src/journal/journal.js";
import { openJournal } from "../../src/journal/open.js";
import { newHome } from "./support/home.js";
import { call, calls, cards } from "./support/records.js";

const IDS = ["aaa", "aab", "aa", "a-a_a", "202611-aaa", "a b", 'a"a', "ä", "A\\a"];
const MONTH = "2026-11";

/** Text with every letter escaped that JSON need not escape. */
const escaped = (text: string) =>
	text.replace(/[a-z]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
const id = fc.constantFrom(...IDS);
const at = { $$date: Date.UTC(2026, 10, 22) };
const record = fc
	.record({
		_id: id,
		rev: fc.integer({ min: 1, max: 4 }),
		text: fc.oneof(
			id,
			fc.constantFrom('"_id":"aaa"', "line\u2028end", "\u0085", "日本"),
			fc.string({ unit: "binary" }),
		),
		askId: id,
		deleted: fc.option(fc.constant(true as const), { nil: undefined }),
	})
	.map((doc) => ({ ...doc, who: doc.text, note: null, tags: [doc.askId], at }));
const line = fc.oneof(
	{ weight: 6, arbitrary: record.map((doc) => JSON.stringify(doc)) },
	{
		weight: 1,
		arbitrary: record.map((doc) => JSON.stringify({ ...doc, _id: "?" }).replace('"?"', `"${escaped("aaa")}"`)),
	},
	{ weight: 1, arbitrary: record.map((doc) => JSON.stringify(doc).replace('"_id"', `"${escaped("_id")}"`)) },
	{ weight: 1, arbitrary: id.map((_id) => JSON.stringify({ $$deleted: true, _id })) },
	{ weight: 1, arbitrary: record.map(({ text: _, who: __, ...doc }) => JSON.stringify(doc)) },
	{ weight: 1, arbitrary: record.map((doc) => JSON.stringify(doc).slice(0, 30)) },
	{ weight: 1, arbitrary: id.map((_id) => JSON.stringify({ foreign: { _id } })) },
	{ weight: 1, arbitrary: fc.constantFrom("", "{", "null", '"aaa"', '{"$$indexCreated":{"fieldName":"aaa"}}', "\r") },
);
const contents = fc.record({
	lines: fc.array(line, { maxLength: 12 }),
	broken: fc.option(fc.uint8Array({ minLength: 1, maxLength: 6 }), { nil: undefined }),
	ended: fc.boolean(),
});

/** Writes a file as if it had lain there for a while: a torn last line is not waited for. */
function fileIn(
	home: string,
	place: string,
	{ lines, broken, ended }: typeof contents extends fc.Arbitrary<infer C> ? C : never,
) {
	const file = join(home, place);
	const text = lines.map((one, index) => (index > 0 ? `\n${one}\n` : one)).join("\n");
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, Buffer.concat([Buffer.from(text), Buffer.from(broken ?? []), Buffer.from(ended ? "\n" : "")]));
	const past = new Date(Date.now() - 10_000);
	utimesSync(file, past, past);
}

test.each([
	{
		of: "one file",
		recordsOf: (home: string): Pick<Records<Doc>, "get" | "inMonth"> => openJournal(home).records(cards),
		place: "cards.db",
		month: null,
	},
	{
		of: "files by month",
		recordsOf: (home: string): Pick<Records<Doc>, "get" | "inMonth"> => openJournal(home).records(calls),
		place: `calls/${MONTH}.db`,
		month: MONTH,
	},
])("a record of $of is what a reading of the whole file says, whatever is in it", ({ recordsOf, place, month }) => {
	fc.assert(
		fc.property(contents, (written) => {
			const home = newHome();
			fileIn(home, place, written);
			const whole = recordsOf(home).inMonth(month, { deleted: true });
			for (const own of IDS) {
				// By month, an id is looked for where it names the month, or where it stands as it is.
				if (month && !own.startsWith("2026") && !readFileSync(join(home, place), "latin1").includes(own)) continue;
				expect(recordsOf(home).get(own)).toEqual(whole.find(({ _id }) => _id === own));
			}
		}),
		{ seed: 11, numRuns: 200 },
	);
});

describe("a file that is not in memory", () => {
	/** A journal with a card that was edited, between damaged lines. */
	function spoilt(damage: (line: string) => string): { journal: Journal; one: string; file: string } {
		const home = newHome();
		const writer = openJournal(home);
		const [one] = writer.add("cards", cards, [{ text: "one" }, { text: "two" }]);
		writer.change("an edit", (writing) => one && writing.update(cards, { ...one, text: "edited" }));
		const file = join(home, "cards.db");
		const last = readFileSync(file, "utf8").split("\n").findLast(Boolean) ?? "";
		appendFileSync(file, `\n${damage(last)}\n`);
		return { journal: openJournal(home), one: one?._id ?? "", file };
	}

	test("is not read for one record: damage elsewhere in it stays for whoever reads it", () => {
		const { journal, one } = spoilt(() => '{"_id":"torn');
		expect(journal.records(cards).get(one)).toMatchObject({ text: "edited", rev: 2 });
		expect(journal.damage()).toEqual([]);
		expect(journal.records(cards).inMonth(null)).toHaveLength(2);
		expect(journal.damage()).toEqual([{ file: "cards.db", lines: 1 }]);
	});

	test("is read once a line about the record is damaged, so that this is said", () => {
		const { journal, one } = spoilt((line) => line.replace('"rev":2', '"rev":"x"'));
		expect(journal.records(cards).get(one)).toMatchObject({ text: "edited", rev: 2 });
		expect(journal.damage()).toEqual([{ file: "cards.db", lines: 1 }]);
	});

	test("what is written behind is found, before and after so many searches that the file is read", () => {
		const { journal, one } = spoilt(() => "");
		const records = journal.records(cards);
		const other = openJournal(journal.home);
		for (let edit = 3; edit < 30; edit++) {
			other.change("an edit", (writing) => {
				const card = writing.get(cards, one);
				if (card) writing.update(cards, { ...card, text: `edit ${edit}` });
			});
			expect(records.get(one)).toMatchObject({ text: `edit ${edit}`, rev: edit });
			expect(records.get("nothing")).toBeUndefined();
		}
	});

	test("a record that moved to another month is found there", () => {
		const journal = openJournal(newHome());
		const [moved] = journal.add("a call", calls, [call("Acme")]);
		journal.change(
			"a move",
			(writing) => moved && writing.update(calls, { ...moved, at: new Date("2025-03-01T00:00:00Z") }),
		);
		const found = openJournal(journal.home)
			.records(calls)
			.get(moved?._id ?? "");
		expect(found?.at).toEqual(new Date("2025-03-01T00:00:00Z"));
	});
});
