import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Context } from "../../../src/command/context.js";
import { loadContent, noteShown, shownNow } from "../../../src/ritual/content/content-records.js";
import { PACKS } from "../../../src/ritual/content/packs/index.js";
import { keyOf } from "../../../src/ritual/content/text-key.js";
import { addDays } from "../../../src/time/days.js";
import { contextAt } from "../../support/context.js";

const TODAY = "2026-11-22";
const MINE = "price:\n  questions: [What did the last three say?]\n";

/** A file below the content folder of the context's home. */
function contentFile(context: Context, name: string, text: string | Buffer): string {
	const folder = join(context.home, "content");
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, name), text);
	return join(folder, name);
}

async function questionsOf(context: Context, reason: string): Promise<string[]> {
	return (await loadContent(context)).content.of(reason).questions.map(({ text }) => text);
}

describe("the content of the ritual", () => {
	test("without a folder is the persona's, and makes nothing", async () => {
		const context = contextAt();
		const { content, problems } = await loadContent(context);
		expect(problems).toEqual([]);
		expect(content.of("price")).toEqual(PACKS.sales.price);
		expect(content.of(undefined)).toEqual(PACKS.sales.other);
		expect(content.of("never_heard_of")).toEqual(PACKS.sales.other);
	});

	test("is that of the persona that is set", async () => {
		const context = contextAt();
		mkdirSync(context.home);
		writeFileSync(join(context.home, "settings.json"), JSON.stringify({ persona: "founder" }));
		expect(await questionsOf(context, "thesis")).toEqual(PACKS.founder.thesis?.questions.map(({ text }) => text));
	});

	test("has the texts of every .yaml and .yml file, and of no other", async () => {
		const context = contextAt();
		contentFile(context, "a.yaml", MINE);
		contentFile(context, "B.YML", "price:\n  questions: [And the one before?]\n");
		contentFile(context, ".#a.yaml", "- not mine");
		contentFile(context, "notes.txt", "- not mine");
		expect((await loadContent(context)).problems).toEqual([]);
		expect((await questionsOf(context, "price")).slice(-2).sort()).toEqual([
			"And the one before?",
			"What did the last three say?",
		]);
	});

	test("reads a file anew once it has changed, as an editor with a byte order mark or CRLF saves it", async () => {
		const context = contextAt();
		contentFile(context, "a.yaml", `\ufeff${MINE}`.replaceAll("\n", "\r\n"));
		expect((await questionsOf(context, "price")).at(-1)).toBe("What did the last three say?");
		contentFile(context, "a.yaml", MINE.replace("three", "two"));
		expect((await questionsOf(context, "price")).at(-1)).toBe("What did the last two say?");
	});
});

describe("a file that cannot be used is named, and the others are used", () => {
	test.for([
		["a folder", (path: string) => mkdirSync(path), "this is a folder, not a file"],
		["a device", (path: string) => symlinkSync("/dev/null", path), "this is no ordinary file"],
		["a link to nothing", (path: string) => symlinkSync("/nowhere/at/all", path), "leads to a file that is not there"],
		["huge", (path: string) => writeFileSync(path, "#".repeat(1024 * 1024 + 1)), "larger than 1 MB"],
		["not UTF-8", (path: string) => writeFileSync(path, Buffer.from([0x70, 0xff, 0xfe])), "not text in UTF-8"],
	] as const)("%s", async ([, make, says]) => {
		const context = contextAt();
		contentFile(context, "good.yaml", MINE);
		make(join(context.home, "content", "odd.yaml"));
		const { content, problems } = await loadContent(context);
		expect(problems).toEqual([expect.stringMatching(/^content\/odd\.yaml: /)]);
		expect(problems[0]).toContain(says);
		expect(content.of("price").questions.at(-1)?.text).toBe("What did the last three say?");
	});

	test.skipIf(process.getuid?.() === 0)("one that may not be read", async () => {
		const context = contextAt();
		chmodSync(contentFile(context, "odd.yaml", MINE), 0);
		expect((await loadContent(context)).problems).toEqual([expect.stringContaining("cannot be read (EACCES)")]);
	});

	test("a folder that is a file", async () => {
		const context = contextAt();
		mkdirSync(context.home);
		writeFileSync(join(context.home, "content"), "");
		const { content, problems } = await loadContent(context);
		expect(problems).toEqual(["content: this is a file, not a folder. Move it away."]);
		expect(content.of("price")).toEqual(PACKS.sales.price);
	});
});

describe("what was shown", () => {
	test("is kept with its day, the last one last, and survives a new start", () => {
		const { home, journal } = contextAt();
		noteShown(journal(), [{ text: "One?" }, { text: "Two?" }], "2026-11-20");
		noteShown(journal(), [{ text: "One?" }], TODAY);
		expect(Object.entries(shownNow(contextAt(home).journal()))).toEqual([
			[keyOf({ text: "Two?" }), "2026-11-20"],
			[keyOf({ text: "One?" }), TODAY],
		]);
	});

	test("is nothing to undo", () => {
		const journal = contextAt().journal();
		noteShown(journal, [{ text: "One?" }], TODAY);
		expect(journal.nextUndo()).toBeUndefined();
	});

	test("stands beside what another terminal keeps", () => {
		const { home, journal } = contextAt();
		const other = contextAt(home).journal();
		noteShown(journal(), [{ text: "One?" }], TODAY);
		noteShown(other, [{ text: "Two?" }], TODAY);
		noteShown(journal(), [{ text: "Three?" }], TODAY);
		expect(Object.keys(shownNow(other))).toEqual(["One?", "Two?", "Three?"].map((text) => keyOf({ text })));
	});

	test("is let go after 400 days", () => {
		const journal = contextAt().journal();
		noteShown(journal, [{ text: "Old?" }], addDays(TODAY, -401));
		noteShown(journal, [{ text: "Kept?" }], addDays(TODAY, -400));
		noteShown(journal, [{ text: "New?" }], TODAY);
		expect(Object.keys(shownNow(journal))).toEqual(["Kept?", "New?"].map((text) => keyOf({ text })));
	});

	test.for([null, 7, "text", ["a"], { a: 1, b: "soon", c: "2026-13-45", d: {} }, { __proto__: null }])(
		"out of a draft that holds %j is nothing, and can be kept anew",
		(garbage) => {
			const journal = contextAt().journal();
			journal.drafts.save("shown-texts", garbage);
			expect(shownNow(journal)).toEqual({});
			noteShown(journal, [{ text: "New?" }], TODAY);
			expect(shownNow(journal)).toEqual({ [keyOf({ text: "New?" })]: TODAY });
		},
	);
});
