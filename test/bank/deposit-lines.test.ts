import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDepositLines } from "../../src/bank/deposit-lines.js";
import { bankCollection } from "../../src/bank/deposit-records.js";
import type { Context } from "../../src/command/context.js";
import { calendarDay } from "../../src/time/local.js";
import { contextAt } from "../support/context.js";
import { temporaryFolder } from "../support/temporary-home.js";
import { typedCommand } from "../support/typed-command.js";

type Added = { deposits: { text: string }[]; added: number; known: number };

const records = (context: Context) => context.journal().records(bankCollection).inMonth(null);

async function addLines(context: Context, file: string, ...flags: string[]) {
	return typedCommand(context, ["bank", "add", "--lines", file, ...flags]);
}

function fileOf(content: string | Uint8Array): string {
	const file = join(temporaryFolder(), "wins.txt");
	writeFileSync(file, content);
	return file;
}

const read = async (text: string) =>
	(await readDepositLines(text, contextAt().clock)).map(({ text: words, moment }) => [
		words,
		moment && `${calendarDay(moment.at, moment.offset)}${moment.dateOnly ? "" : " timed"}`,
	]);

describe("a line", () => {
	test.each([
		["They renewed", "They renewed", null],
		["2026-03-14 They renewed", "They renewed", "2026-03-14"],
		["2026-03-14: They renewed", "They renewed", "2026-03-14"],
		["2026-03-14,They renewed", "They renewed", "2026-03-14"],
		["2026-03-14\tThey renewed", "They renewed", "2026-03-14"],
		["- 2026-03-14 – They renewed", "They renewed", "2026-03-14"],
		["2026-03-14T10:30 They renewed", "They renewed", "2026-03-14 timed"],
		["2026-03-14T10:30:00+01:00 They renewed", "They renewed", "2026-03-14 timed"],
		["2026-03-14 10:30 They renewed", "They renewed", "2026-03-14 timed"],
		["2026-03-14 10:30:15 - They renewed", "They renewed", "2026-03-14 timed"],
		["2026-03-14 10:30 - 3 more renewed", "3 more renewed", "2026-03-14 timed"],
		["2026-03-14 10:30 amazing call", "amazing call", "2026-03-14 timed"],
		["2026-03-14 10:30: am Telefon", "am Telefon", "2026-03-14 timed"],
		["2026-03-14 09:30-10:30 pitch", "09:30-10:30 pitch", "2026-03-14"],
		["2026-03-14 09:30 – 10:30 pitch", "09:30 – 10:30 pitch", "2026-03-14"],
		["2026-03-14 09:30 to 10:30 pitch", "09:30 to 10:30 pitch", "2026-03-14"],
		["2026-03-14 09:30:00-10:30:00 pitch", "09:30:00-10:30:00 pitch", "2026-03-14"],
		["2026-03-14 10:00 pm call", "10:00 pm call", "2026-03-14"],
		["2026-03-14 10:00:30 P.M. call", "10:00:30 P.M. call", "2026-03-14"],
		["2026-03-14 10:00 AM: call", "10:00 AM: call", "2026-03-14"],
		["2026-03-14 10:30+01:00 They renewed", "10:30+01:00 They renewed", "2026-03-14"],
		["* They renewed", "They renewed", null],
		["2026 was good", "2026 was good", null],
		["2026-03-14th was good", "2026-03-14th was good", null],
		["It was 2026-03-14", "It was 2026-03-14", null],
		["\x1b[1mbold\x1b[0m one\u2028two", "bold one\u2028two", null],
	])("%j is a text and its day", async (line, text, day) => {
		expect(await read(line)).toEqual([[text, day]]);
	});

	test("has an offset only behind a T, and a time behind a blank is one of 24 hours here", async () => {
		const { clock } = contextAt();
		const lines = "2026-03-14T09:30-10:30 pitch\n2026-03-14 09:30 pitch";
		const moments = (await readDepositLines(lines, clock)).map(({ moment }) => moment);
		expect(moments).toEqual([
			{ at: Date.parse("2026-03-14T20:00:00Z"), offset: -630, dateOnly: false },
			{
				at: Date.parse("2026-03-14T09:30:00"),
				offset: clock.offsetAt(Date.parse("2026-03-14T09:30:00")),
				dateOnly: false,
			},
		]);
	});

	test("ends in any way, and blank ones are skipped", async () => {
		expect(await read("\ufeffone\r\ntwo\rthree\n\n \t \n\x07\nfour")).toEqual(
			["one", "two", "three", "four"].map((text) => [text, null]),
		);
	});

	test.each([
		["a\n\n2027-01-01 b", 'line 3: "2027-01-01" is Fri 1 Jan 2027, which is still to come'],
		["2026-02-30 b", "line 1: there is no such date"],
		["a\n2026-02-03", "line 2: there is a date and no text"],
	])("%j is refused with its number, and nothing is added", async (text, says) => {
		const context = contextAt();
		const { code, out, err } = await addLines(context, fileOf(text));
		expect({ code, out }).toEqual({ code: 2, out: "" });
		expect(err).toContain(says);
		expect(records(context)).toEqual([]);
	});
});

describe("a file", () => {
	test("is added as one step, its lines with their dates and what the flags say of all", async () => {
		const context = contextAt();
		const file = fileOf("2026-03-14 First order over 10k\n\nThey renewed\nThey renewed\n");
		const { code, out } = await addLines(context, file, "--kind", "milestone", "--from", "Ana", "--at", "2026-05-02");
		expect({ code, out }).toEqual({
			code: 0,
			out: "2 deposits added to the bank. 1 line was there already. To take them back: unfazed undo\n",
		});
		expect(records(context)).toMatchObject([
			{ text: "First order over 10k", kind: "milestone", from: "Ana", at: new Date("2026-03-14T12:00:00") },
			{ text: "They renewed", kind: "milestone", from: "Ana", at: new Date("2026-05-02T12:00:00") },
		]);
		expect(context.journal().nextUndo()?.says).toBe("2 deposits from wins.txt");
		context.journal().undo(1);
		expect(records(context)).toEqual([]);
		expect((await addLines(context, file)).out).toContain("2 deposits added");
	});

	test("says how many lines begin with a date in a form that is not read", async () => {
		const told = "14 March 2025: a\n3/14/2025 b\n[2025-03-14] c\n20250314 d\nMarch 14, 2025 e\n14.03.2025 f\n";
		const none = "2025-03-14 g\n12 calls in 2025\n3 of 4 said yes\nMay 2025 was good\n100 meetings\n";
		const { err } = await addLines(contextAt(), fileOf(told + none));
		expect(err).toContain("6 lines begin with a date that is not written like 2025-03-14, so it stays in the text.");
		expect((await addLines(contextAt(), fileOf(none))).err).toBe("");
	});

	test("again adds only what is new: another day or another from is another deposit", async () => {
		const context = contextAt();
		const file = fileOf("2026-03-14 Thank you\nNice work");
		await addLines(context, file, "--from", "Ana");
		const again = await addLines(context, file, "--from", "Ana", "--json");
		expect(again.json).toEqual({ deposits: [], added: 0, known: 2 });
		expect((await addLines(context, file)).out).toBe("Nothing was added. 2 lines were there already.\n");
		expect((await addLines(context, fileOf("2026-05-02 Thank you\nNice  work"))).out).toMatch(
			/^1 deposit added to the bank\. 1 line was there already\./,
		);
		expect(((await addLines(context, file, "--from", "Bob", "--json")).json as Added).added).toBe(2);
	});

	test("without a text adds nothing, and that is no failure", async () => {
		expect(await addLines(contextAt(), fileOf(" \n\n"))).toMatchObject({
			code: 0,
			out: "Nothing was added. There is no line with a text.\n",
		});
	});

	test("may be in UTF-16, as a text editor may write it", async () => {
		const context = contextAt();
		const text = "\ufeffMüller 株式会社\r\n";
		expect((await addLines(context, fileOf(Buffer.from(text, "utf16le")))).code).toBe(0);
		expect(records(context)).toMatchObject([{ text: "Müller 株式会社" }]);
	});

	test("that cannot be read, or is no text, is named in one line", async () => {
		const context = contextAt();
		const folder = temporaryFolder();
		const ended = [
			await addLines(context, join(folder, "none.txt")),
			await addLines(context, folder),
			await addLines(context, fileOf(Buffer.from([0x66, 0xff, 0x00, 0x80]))),
		];
		expect(ended.map(({ code }) => code)).toEqual([1, 1, 2]);
		expect(ended.map(({ err }) => err)).toEqual([
			expect.stringContaining("none.txt: there is no such file."),
			expect.stringContaining(`${folder}: this is a folder. Name a file in it.`),
			expect.stringContaining("this is not text in UTF-8. Save it as UTF-8."),
		]);
	});

	test("of any lines: each is kept or known, none twice, and the same file again adds nothing", async () => {
		const line = fc.oneof(
			fc.constantFrom("They renewed", "2026-03-14 They renewed", "2026-05-02 They renewed", "- They renewed", ""),
			fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replace(/^\d{4}-\d\d-\d\d/, "on ")),
		);
		await fc.assert(
			fc.asyncProperty(fc.array(line, { maxLength: 12 }), fc.boolean(), async (lines, named) => {
				const context = contextAt();
				const file = fileOf(lines.join("\n"));
				const flags = ["--json", ...(named ? ["--from", "Ana"] : [])];
				const { code, json } = await addLines(context, file, ...flags);
				expect(code).toBe(0);
				const { deposits, added, known } = json as Added;
				const texts = await readDepositLines(lines.join("\n"), context.clock);
				expect(added + known).toBe(texts.length);
				expect(deposits).toHaveLength(added);
				expect(records(contextAt(context.home)).map(({ text }) => text)).toEqual(deposits.map(({ text }) => text));
				expect(new Set(deposits.map(({ text }) => text))).toEqual(new Set(texts.map(({ text }) => text)));
				const keys = records(context).map(({ text, at }) => `${at.getTime()} ${text}`);
				expect(new Set(keys).size).toBe(keys.length);
				expect((await addLines(context, file, ...flags)).json).toEqual({ deposits: [], added: 0, known: texts.length });
				expect(context.journal().undo(5)).toHaveLength(added > 0 ? 1 : 0);
			}),
			{ numRuns: 60, seed: 15 },
		);
	});
});
