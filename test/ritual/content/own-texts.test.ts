import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentOf, type Library, textsOf } from "../../../src/ritual/content/library.js";
import { type Own, problemLine } from "../../../src/ritual/content/own.js";
import { ownExample } from "../../../src/ritual/content/own-example.js";
import { LONGEST_TEXT, looseText } from "../../../src/ritual/content/own-line.js";
import { type OwnFile, ownFrom } from "../../../src/ritual/content/own-texts.js";
import { PACKS } from "../../../src/ritual/content/packs/index.js";
import { DEFAULT_SETTINGS, PERSONAS } from "../../../src/settings/settings.js";

const SETTINGS = { ...DEFAULT_SETTINGS, name: "Alex", reasons: ["Too far away"] };
const OF_PRICE = PACKS.sales.price?.questions.map(({ text }) => text) ?? [];

function read(...texts: string[]): Own {
	const files = texts.map((text, at): OwnFile => ({ file: at === 0 ? "mine.yaml" : `more-${at}.yaml`, text }));
	return ownFrom(files, { settings: SETTINGS, packs: PACKS });
}

const libraryWith = (own: Own): Library => ({ persona: "sales", packs: PACKS, own });
const textsIn = (own: Own) => own.texts.map(({ line }) => line.text);
const problemsIn = (own: Own) => own.problems.map(problemLine);

/** One question of price, as it is written after the dash. */
const withQuestion = (written: string) => read(`price:\n  questions:\n    - ${written}\n    - Still used?\n`);

describe("texts of one's own", () => {
	const own = read(`
# mine
Too expensive:
  questions:
    - What did the last three say to the same price?
    - "Who else did {you} ask: the boss?"
  starters: [Ask early., 'Don''t name it first.']
  moves:
    - do: Send the comparison with the two others.
      in: 3 days # from today
    - do: Call.
      in: 14
    - do: Look again.
      in: 2 weeks
    - do: Let it rest.
      in: never
    - Write them.
too far away:
  questions:
    - Could it have been a call?
`);

	test("are read with their reason, their kind, their days and their place", () => {
		expect(problemsIn(own)).toEqual([]);
		expect(own.texts.map(({ reason, kind, line, at }) => [reason, kind, line.text, at.line])).toEqual([
			["price", "questions", "What did the last three say to the same price?", 5],
			["price", "questions", "Who else did {you} ask: the boss?", 6],
			["price", "starters", "Ask early.", 7],
			["price", "starters", "Don't name it first.", 7],
			["price", "moves", "Send the comparison with the two others.", 9],
			["price", "moves", "Call.", 11],
			["price", "moves", "Look again.", 13],
			["price", "moves", "Let it rest.", 15],
			["price", "moves", "Write them.", 17],
			["too_far_away", "questions", "Could it have been a call?", 20],
		]);
		expect(own.texts.flatMap(({ line }) => ("inDays" in line ? [line.inDays] : []))).toEqual([3, 14, 14, null, null]);
		expect(new Set(own.texts.map(({ line }) => line.rests))).toEqual(new Set(["own"]));
	});

	test("are offered beside the built-in ones, those of one's own reason beside the texts of other", () => {
		const content = contentOf(libraryWith(own));
		const asked = (reason: string) => content.of(reason).questions.map(({ text }) => text);
		expect(asked("price")).toEqual([...OF_PRICE, ...textsIn(own).slice(0, 2)]);
		expect(content.of("price").moves.find(({ text }) => text === "Write them.")?.inDays).toBeNull();
		expect(asked("too_far_away").at(-1)).toBe("Could it have been a call?");
		expect(asked("too_far_away").slice(0, -1)).toEqual(PACKS.sales.other?.questions.map(({ text }) => text));
	});
});

describe("what cannot be used is named with its line, and all else is used", () => {
	test.for([
		["", "mine.yaml:3:7: there is no text here"],
		['"..."', "mine.yaml:3:7: there is no text here"],
		["What: else?", "mine.yaml:3:7: this is no text. Put quotes"],
		["[a, b]", "mine.yaml:3:7: this is no text. Put quotes"],
		["*missing", "mine.yaml:3:7"],
		["{You} did what?", "mine.yaml:3:"],
		['"Send" was said?', "mine.yaml:3:7: YAML stumbles here"],
		['"bell \\u0007"', "mine.yaml:3:7: there is a character in this text that no terminal shows"],
		['"turned \\u202e"', "mine.yaml:3:7: there is a character in this text that no terminal shows"],
		['"two\\nlines"', "mine.yaml:3:7: a text is one line"],
		["Who asked {yuo}?", "mine.yaml:3:7: {yuo} is no placeholder. Did you mean {you}?"],
		["Who asked {?", "mine.yaml:3:7: {? is no placeholder"],
		["x".repeat(LONGEST_TEXT + 1), `mine.yaml:3:7: this text is 1 column too long for a line (${LONGEST_TEXT} fit)`],
		["価".repeat(40), "mine.yaml:3:7: this text is 6 columns too long"],
		[`"{you} ${"x".repeat(70)}"`, "mine.yaml:3:7: this text is 1 column too long"],
		[`"${OF_PRICE[0]?.toUpperCase()}"`, "mine.yaml:3:7: this text is built in already"],
		["Still used", "mine.yaml:4:7: this text stands in mine.yaml:3 already"],
	] as const)("a question written as %s", ([written, expected]) => {
		const own = withQuestion(written);
		expect(problemsIn(own)).toEqual([expect.stringContaining(`content/${expected}`)]);
		expect(textsIn(own)).toEqual([expect.stringMatching(/^Still used\??$/)]);
	});

	test.for([
		["prise:\n  questions: [What?]", 'mine.yaml:1:1: unknown reason "prise". Did you mean price?'],
		["price:\n  question: [What?]", 'mine.yaml:2:3: unknown word "question". Did you mean questions?'],
		["price:\n  questions: What?", "mine.yaml:2:14: questions is a list"],
		["price:\n  - What?", 'mine.yaml:2:3: under "price" stand questions, starters, moves'],
		["- price", "mine.yaml:1:1: reasons with their texts stand here"],
		["price", "mine.yaml:1:1: reasons with their texts stand here"],
		["price:\n\tquestions:\n", "mine.yaml:2:1: a tab is no indentation"],
		["price: {}\n---\nbudget: {}", "mine.yaml:2:1: a second document begins here"],
		['price:\n  questions:\n    - "open\n    - next\n', "mine.yaml:3:7: a quote is opened here and never closed"],
		["price:\n  moves:\n    - do: Call.\n      in: soon", "mine.yaml:4:11: in is a number of days"],
		["price:\n  moves:\n    - do: Call.\n      in: 400", "mine.yaml:4:11: in is a number of days"],
		["price:\n  moves:\n    - do: Call.\n      in: [3]", "mine.yaml:4:11: in is a number of days"],
		["price:\n  moves:\n    - do: Call.\n      on: 3", 'mine.yaml:4:7: a move has do and in, not "on"'],
		["price:\n  moves:\n    - Call: them", 'mine.yaml:3:7: a move has do and in, not "Call"'],
		["price:\n  moves:\n    - in: 3", "mine.yaml:3:7: a move has one do"],
		["price:\n  moves:\n    - do: a\n      do: b", "mine.yaml:3:7: a move has one do"],
		["archive:\n  - No such text.", "mine.yaml:2:5: no text reads like this"],
		["archive: all", "mine.yaml:1:10: archive is a list"],
	] as const)("a file with %j", ([text, expected]) => {
		const own = read(text, "budget:\n  starters: [Ask about March.]");
		expect(problemsIn(own)).toEqual([expect.stringContaining(`content/${expected}`)]);
		expect(textsIn(own)).toContain("Ask about March.");
	});

	test("an empty file, and a reason or a word with nothing below it, are no mistake", () => {
		expect(read("", "# later\n", "price:\n  questions:\nbudget:\narchive:\n")).toMatchObject({
			texts: [],
			problems: [],
		});
	});

	test("problems stand in the order of the files and their lines, each on one line", () => {
		const own = read("a:\nprice:\n  questions: [x, x]\nb:\n", "c: |\n  two\n  lines\n");
		expect(own.problems.map(({ file, line }) => [file, line])).toEqual([
			["mine.yaml", 1],
			["mine.yaml", 3],
			["mine.yaml", 4],
			["more-1.yaml", 1],
		]);
		expect(problemsIn(own).filter((says) => says.includes("\n"))).toEqual([]);
	});

	test("of a file of mistakes only the first are named, and how many more there are", () => {
		const own = read(Array.from({ length: 90 }, (_, at) => `reason${at}: x`).join("\n"));
		expect(own.problems).toHaveLength(51);
		expect(own.problems.at(-1)?.says).toContain("40 more");
	});
});

test("of a file that is hardly YAML nothing is used, and one problem says so", () => {
	const own = read("price:\n  questions:\n".concat('    - "a" b\n'.repeat(120), "    - Fine?\n"));
	expect(own.texts).toEqual([]);
	expect(problemsIn(own)).toEqual([expect.stringContaining("more than 100 mistakes")]);
});

describe("what is put away", () => {
	const offeredFor = (own: Own, reason: string) => contentOf(libraryWith(own)).of(reason);
	const archive = (texts: readonly string[]) =>
		`archive:\n${texts.map((text) => `  - ${JSON.stringify(text)}\n`).join("")}`;

	test("is never offered, though nothing is deleted: built in or own, in any case, from any file", () => {
		const away = [OF_PRICE[0]?.toUpperCase().replace(/\?$/, "") ?? "", "mine to go"];
		const own = read(archive(away), "price:\n  questions: [Mine to go., Mine to stay.]");
		expect(problemsIn(own)).toEqual([]);
		const asked = offeredFor(own, "price").questions.map(({ text }) => text);
		expect(asked).toEqual([...OF_PRICE.slice(1), "Mine to stay."]);
		const kept = textsOf(libraryWith(own), "price").filter(({ archived }) => archived);
		expect(kept.map(({ line }) => line.text)).toEqual([OF_PRICE[0], "Mine to go."]);
	});

	test("may be named as the ritual says it, in every voice", () => {
		for (const said of ["Who asked you?", "Who asked Alex?", "Who asked me?", "Who asked {to you}?"]) {
			const own = read(archive([said]), 'price:\n  questions: ["Who asked {to you}?"]');
			expect(problemsIn(own)).toEqual([]);
			expect(offeredFor(own, "price").questions).toHaveLength(OF_PRICE.length);
		}
	});

	test("leaves the questions of other, and when these are away too, none: the offer has a neutral one", () => {
		const ofOther = PACKS.sales.other?.questions.map(({ text }) => text) ?? [];
		expect(offeredFor(read(archive(OF_PRICE)), "price").questions.map(({ text }) => text)).toEqual(ofOther);
		expect(offeredFor(read(archive([...OF_PRICE, ...ofOther])), "price").questions).toEqual([]);
	});

	test("of another persona's texts is no mistake", () => {
		const [foreign = ""] = PACKS.founder.thesis?.questions.map(({ text }) => text) ?? [];
		expect(problemsIn(read(archive([foreign])))).toEqual([]);
	});
});

test("a reason of another persona keeps that persona's texts", () => {
	const library: Library = { persona: "founder", packs: PACKS, own: read("") };
	expect(contentOf(library).of("price").questions).toEqual(PACKS.sales.price?.questions);
	expect(contentOf(library).of("timing").questions).toEqual(PACKS.founder.timing?.questions);
	expect(contentOf(library).of("constructor")).toEqual(PACKS.founder.other);
});

test.each(PERSONAS)("the example is comments alone, and without them a file without a problem, for %s", (persona) => {
	const [reason = "", content] = Object.entries(PACKS[persona])[0] ?? [];
	const text = ownExample({ reason, archived: content?.questions[0]?.text ?? "" });
	const files = (example: string) => [{ file: "mine.yaml", text: example }];
	const about = { settings: { ...SETTINGS, persona }, packs: PACKS };
	expect(ownFrom(files(text), about)).toEqual({ texts: [], archived: [], problems: [] });
	const used = ownFrom(files(text.replace(/^# /gm, "")), about);
	expect(used.problems).toEqual([]);
	expect(used.texts.map(({ kind }) => kind)).toEqual(["questions", "starters", "moves"]);
	expect(used.archived).toHaveLength(1);
});

test("whatever a file holds, reading it never throws, and what is used fits the rules", () => {
	const words = [
		"price",
		"questions",
		"moves",
		"archive",
		"do",
		"in",
		"a text",
		'"',
		"'",
		"{you}",
		"[",
		"]",
		"- ",
		": ",
		"\n",
		"  ",
		"\t",
		"#",
		"|",
		"&a",
		"*a",
		"---",
		"\u0000",
		"🙂",
	];
	const soup = fc
		.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 5 })), { maxLength: 60 })
		.map((parts) => parts.join(""));
	fc.assert(
		fc.property(soup, (text) => {
			const own = read(text);
			for (const { line } of own.texts) {
				expect(line.text).not.toMatch(/[\n\r\t]/);
				expect(looseText(line.text)).not.toBe("");
			}
			for (const { line, says } of own.problems) {
				expect(says).not.toContain("\n");
				expect(line).toBeGreaterThan(0);
			}
		}),
		{ seed: 4, numRuns: 400 },
	);
});

test("a large file of mistakes is read in a few seconds", { timeout: 20_000 }, () => {
	for (const part of ["a: ", "- ", "[", '- "a" b\n', "{", "x\n"]) {
		expect(read(part.repeat(100_000 / part.length)).problems.length).toBeLessThanOrEqual(51);
	}
});
