import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Context } from "../../../src/command/context.js";
import { runContent, runEvidence, runExample, runShow } from "../../../src/ritual/content/content-command.js";
import { noteShown } from "../../../src/ritual/content/content-records.js";
import { PACKS } from "../../../src/ritual/content/packs/index.js";
import { widthOf } from "../../../src/terminal/width.js";
import { contextAt } from "../../support/context.js";

const OF_PRICE = PACKS.sales.price?.questions.map(({ text }) => text) ?? [];

/** A context that keeps what is printed. */
function printing(given: { json?: boolean; columns?: number; home?: string } = {}) {
	const printed: string[] = [];
	const values: unknown[] = [];
	const context: Context = {
		...contextAt(given.home),
		json: given.json ?? false,
		columns: given.columns ?? 80,
		print: (text) => void printed.push(text),
		printJson: (value) => void values.push(value),
	};
	return { context, printed, values };
}

/** A printed text whatever its line breaks. */
function inOneLine(text = ""): string {
	return text.replace(/\s+/g, " ");
}

function contentFile(context: Context, text: string): void {
	mkdirSync(join(context.home, "content"), { recursive: true });
	writeFileSync(join(context.home, "content", "mine.yaml"), text);
}

describe("unfazed content", () => {
	test("says where the folder is, how much there is, and how to begin", async () => {
		const { context, printed } = printing();
		expect(await runContent(context)).toBe(0);
		expect(printed[0]).toContain(join(context.home, "content"));
		expect(printed[0]).toContain("unfazed content example");
		expect(inOneLine(printed[0])).toMatch(
			/For sales: 18 reasons, \d+ questions, \d+ lesson starters, \d+ next moves; all built in, none put away\./,
		);
	});

	test("names each problem with its line, counts the rest, and ends with 2", async () => {
		const { context, printed } = printing();
		contentFile(context, `prise:\nprice:\n  questions: [Mine?, Yours?]\narchive: ["${OF_PRICE[0]}"]\n`);
		expect(await runContent(context)).toBe(2);
		expect(printed[0]).toContain("mine.yaml: 2 texts");
		expect(inOneLine(printed[0])).toContain("; 2 of them yours, 1 put away.");
		expect(printed[0]).toContain('content/mine.yaml:1:1: unknown reason "prise". Did you mean price?');
	});

	test("as JSON gives the same, problems with their place", async () => {
		const { context, values } = printing({ json: true });
		contentFile(context, "prise:\nprice:\n  questions: [Mine?]\n");
		expect(await runContent(context)).toBe(2);
		expect(values).toEqual([
			expect.objectContaining({
				folder: join(context.home, "content"),
				files: [{ file: "mine.yaml", texts: 1 }],
				persona: "sales",
				reasons: 18,
				own: 1,
				archived: 0,
				problems: [{ file: "mine.yaml", line: 1, column: 1, says: expect.stringContaining("prise") }],
			}),
		]);
	});
});

describe("unfazed content show", () => {
	test("without a reason lists the reasons, and whether each is in the person's control", async () => {
		const { context, printed } = printing();
		await runShow(context, []);
		expect(printed[0]).toMatch(/^price +Price too high +partly +\d+ +\d+ +\d+$/m);
		expect(printed[0]).toMatch(/^budget +No budget +no /m);
	});

	test("lists the texts of a reason, what each rests on, when it was shown, and whose it is", async () => {
		const { context, printed } = printing();
		contentFile(context, `price:\n  questions: [Mine?]\narchive: ["${OF_PRICE[1]}"]\n`);
		noteShown(context.journal(), [{ text: OF_PRICE[0] ?? "" }], "2026-10-12");
		await runShow(context, ["too expensive"]);
		const text = printed[0] ?? "";
		expect(text).toContain("Price too high (price), partly in your control");
		expect(text).toContain(`  ${OF_PRICE[0]}\n      situation, last shown 12 October 2026`);
		expect(text).toContain(`  ${OF_PRICE[1]}\n      situation, not shown yet, put away`);
		expect(text).toContain("  Mine?\n      your own (mine.yaml:2), not shown yet");
		expect(text).toContain("306 comparisons");
		expect(text).toContain("Limit: ");
		expect(text).toContain("your own: on no finding");
	});

	test("as JSON gives each text with its finding", async () => {
		const { context, values } = printing({ json: true });
		contentFile(context, "price:\n  moves: [{do: Call., in: 3}]\n");
		await runShow(context, ["price"]);
		const [value] = values as [{ reason: unknown; questions: unknown[]; moves: unknown[] }];
		expect(value.reason).toEqual({ id: "price", label: "Price too high", inMyControl: "partly" });
		expect(value.questions[0]).toMatchObject({
			text: OF_PRICE[0],
			rests: "situation",
			evidence: { says: expect.any(String), source: expect.any(String), limit: expect.any(String) },
			own: null,
			archived: false,
			lastShown: null,
		});
		expect(value.moves.at(-1)).toMatchObject({
			text: "Call.",
			inDays: 3,
			evidence: null,
			own: { file: "mine.yaml", line: 2, column: 16 },
		});
	});

	test("of an unknown reason is refused, with what may have been meant", async () => {
		await expect(runShow(printing().context, ["prise"])).rejects.toThrow("unknown reason prise. Did you mean price?");
	});
});

test("unfazed content example writes a private file, never over one that is there", async () => {
	const { context, printed } = printing();
	await runExample(context);
	const file = join(context.home, "content", "mine.yaml");
	expect(printed[0]).toContain(file);
	expect(statSync(file).mode & 0o777).toBe(0o600);
	expect(statSync(join(context.home, "content")).mode & 0o777).toBe(0o700);
	expect(await runContent(context)).toBe(0);
	writeFileSync(file, "price:\n");
	await expect(runExample(context)).rejects.toMatchObject({
		message: expect.stringContaining("is there already"),
		exitCode: 1,
	});
	expect(readFileSync(file, "utf8")).toBe("price:\n");
});

test("unfazed content evidence gives every finding with its source and its limit", async () => {
	const { context, printed } = printing();
	await runEvidence(context);
	expect(printed[0]?.match(/^ {2}Limit: /gm)).toHaveLength(9);
	const { context: json, values } = printing({ json: true });
	await runEvidence(json);
	expect(values[0]).toContainEqual(
		expect.objectContaining({ id: "situation", source: expect.stringContaining("306") }),
	);
});

test.each([60, 80, 120])("no line is wider than %d columns, but for the table of reasons", async (columns) => {
	const { context, printed } = printing({ columns });
	contentFile(context, `prise:\nprice:\n  questions: [Mine?]\n  starters: "${"x".repeat(200)}"\n`);
	await runContent(context);
	await runShow(context, ["price"]);
	await runEvidence(context);
	const lines = printed.flatMap((text) => text.split("\n")).filter((line) => !line.includes(context.home));
	expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
});
