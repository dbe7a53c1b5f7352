import { describe, expect, test } from "vitest";
import { reasonsFor } from "../../../src/asks/vocabulary.js";
import type { Line, Move, ReasonContent } from "../../../src/ritual/content/content.js";
import { EVIDENCE } from "../../../src/ritual/content/evidence.js";
import { KINDS, type Kind } from "../../../src/ritual/content/own.js";
import { LONGEST_TEXT, looseText } from "../../../src/ritual/content/own-line.js";
import { PACKS } from "../../../src/ritual/content/packs/index.js";
import { inVoice, PLACEHOLDERS } from "../../../src/ritual/voice.js";
import { PERSONAS, VOICES } from "../../../src/settings/settings.js";
import { shown } from "../../../src/terminal/clean.js";
import { widthOf } from "../../../src/terminal/width.js";
import { readingGrade } from "../../support/reading-level.js";

const FEWEST: Record<Kind, number> = { questions: 4, starters: 3, moves: 3 };

/** What each kind of text may rest on. */
const MAY_REST_ON: Record<Kind, readonly string[]> = {
	questions: ["situation", "perspective", "explanation", "distance"],
	starters: ["advice", "debrief", "record", "distance"],
	moves: ["if_then", "direct_ask", "record", "debrief"],
};

/** The longest own name for which a text must fit a line. */
const LONG_NAME = "Maximilianna";
const HARDEST_LINE = 10;
const HARDEST_PACK = 7;

/** What the product never says: that a yes is due, praise, shame, that it is easy, and the myths of its notes on evidence. */
const NEVER = [
	"yes(es)? (is|are) due",
	"(is|are) owed",
	"noes to go",
	"closer to a yes",
	"numbers game",
	"great closer",
	"visuali[sz]e",
	"believe in yourself",
	"stay positive",
	"positive thinking",
	"growth mindset",
	"21 days",
	"name it to tame it",
	"don't give up",
	"never give up",
	"best teacher",
	"failures? (is|are)",
	"you've got this",
	"rejections?",
	"rejected",
	"crush\\w*",
	"smash\\w*",
	"winners?",
	"losers?",
	"weak",
	"stupid",
	"lazy",
	"should have",
	"faults?",
	"guilt\\w*",
	"blame\\w*",
	"ashamed?",
	"shame",
	"wrong with you",
	"just",
	"simply",
	"easy",
	"easily",
	"obvious(ly)?",
	"clearly",
	"of course",
	"studies show",
	"proven",
	"feel better",
	"cheer up",
];
const NEVER_SAID = new RegExp(`(?<![\\p{L}\\p{N}])(${NEVER.join("|")})(?![\\p{L}\\p{N}])`, "iu");

type Text = { persona: string; reason: string; kind: Kind; line: Line | Move };

const texts: Text[] = PERSONAS.flatMap((persona) =>
	Object.entries(PACKS[persona]).flatMap(([reason, content]) =>
		KINDS.flatMap((kind) => content[kind].map((line) => ({ persona, reason, kind, line }))),
	),
);

/** The texts that break a rule, each with where it stands. */
function breaking(rule: (text: Text) => boolean, among: readonly Text[] = texts): string[] {
	return among.filter(rule).map(({ persona, reason, kind, line }) => `${persona} ${reason} ${kind}: ${line.text}`);
}

const moves = texts.filter(({ kind }) => kind === "moves");
const daysOf = ({ line }: Text) => ("inDays" in line ? line.inDays : undefined);
const inEachVoice = (text: string) => VOICES.map((voice) => inVoice(text, { voice, name: LONG_NAME }));

describe.each(PERSONAS)("the pack of %s", (persona) => {
	const offered = reasonsFor({ persona, reasons: [] }).map(({ id }) => id);

	test("has the reasons that are offered, and no others", () => {
		expect(Object.keys(PACKS[persona]).sort()).toEqual([...offered].sort());
	});

	test.each(offered)("has enough for %s", (reason) => {
		const content: ReasonContent | undefined = PACKS[persona][reason];
		const tooFew = KINDS.filter((kind) => (content?.[kind].length ?? 0) < FEWEST[kind]);
		expect(tooFew).toEqual([]);
	});

	test("reads as plain English", () => {
		const all = texts.filter((text) => text.persona === persona).map(({ line }) => line.text);
		expect(readingGrade(all.join(" "))).toBeLessThanOrEqual(HARDEST_PACK);
	});
});

describe("every text", () => {
	test("rests on a finding that goes with its kind", () => {
		const isKnown = (rests: string) => Object.hasOwn(EVIDENCE, rests);
		expect(breaking(({ kind, line }) => !isKnown(line.rests) || !MAY_REST_ON[kind].includes(line.rests))).toEqual([]);
	});

	test("is there once, whatever its persona, reason, case and punctuation", () => {
		const counts = Map.groupBy(texts, ({ line }) => looseText(line.text));
		expect([...counts.values()].filter((same) => same.length > 1).map((same) => breaking(() => true, same))).toEqual(
			[],
		);
	});

	test("fits a line of 80 columns in every voice", () => {
		const isTooWide = (text: string) => inEachVoice(text).some((spoken) => widthOf(spoken) > LONGEST_TEXT);
		expect(breaking(({ line }) => isTooWide(line.text))).toEqual([]);
	});

	test("is a sentence: a capital or a placeholder first, a full stop or a question mark last", () => {
		expect(breaking(({ line }) => !/^(\p{Lu}|\{\p{Lu}).*[\p{L}\p{N}"'}][.?]$/u.test(line.text))).toEqual([]);
	});

	test("asks where it is a question; elsewhere only as a question to put to somebody", () => {
		const isAsked = ({ kind, line }: Text) => kind === "questions" || /[:"]/.test(line.text);
		expect(breaking((text) => text.kind === "questions" && !text.line.text.endsWith("?"))).toEqual([]);
		expect(breaking((text) => text.line.text.endsWith("?") && !isAsked(text))).toEqual([]);
	});

	test("says nothing that is never said", () => {
		expect(breaking(({ line }) => NEVER_SAID.test(line.text) || line.text.includes("!"))).toEqual([]);
	});

	test("is plain: straight quotes, no dashes, emoji or characters that no terminal shows", () => {
		expect(breaking(({ line }) => !/^[\x20-\x7e]*$/.test(line.text) || shown(line.text) !== line.text)).toEqual([]);
		expect(breaking(({ line }) => / {2}|^ | $|--/.test(line.text))).toEqual([]);
	});

	test("reads as plain English", () => {
		const tooHard = ({ line }: Text) => readingGrade(inVoice(line.text, { voice: "you", name: null })) > HARDEST_LINE;
		expect(breaking(tooHard)).toEqual([]);
	});

	test("has placeholders that are known, and speaks to the person by them alone", () => {
		const found = (text: string) => text.match(/\{[^}]*\}?|\}/g) ?? [];
		expect(breaking(({ line }) => found(line.text).some((each) => !PLACEHOLDERS.includes(each)))).toEqual([]);
		const bare = (text: string) => text.replace(/\{[^}]*\}|"[^"]*"/g, "");
		expect(breaking(({ line }) => /\b(you|your|yours|yourself|i|me|my)\b/i.test(bare(line.text)))).toEqual([]);
	});

	test("says the same in every voice: no placeholder is left", () => {
		expect(breaking(({ line }) => inEachVoice(line.text).some((spoken) => /[{}]/.test(spoken)))).toEqual([]);
	});
});

test("a next move comes within a year, or has no day", () => {
	const isSensible = (days: number | null | undefined) =>
		days === null || (days !== undefined && Number.isInteger(days) && days >= 1 && days <= 365);
	expect(breaking((text) => !isSensible(daysOf(text)), moves)).toEqual([]);
});

test("every reason has a next move with a day", () => {
	const dated = new Set(
		moves.filter((text) => daysOf(text) !== null).map(({ persona, reason }) => `${persona} ${reason}`),
	);
	const all = new Set(texts.map(({ persona, reason }) => `${persona} ${reason}`));
	expect([...all].filter((each) => !dated.has(each))).toEqual([]);
});

test("the list of what is never said finds it", () => {
	const said = [
		"A yes is due.",
		"It was your fault.",
		"Simply ask.",
		"Smashing it.",
		"Just call.",
		"You should have asked.",
	];
	expect(said.filter((text) => !NEVER_SAID.test(text))).toEqual([]);
	expect(
		["Adjust the offer.", "Uneasy silence.", "The default is fine."].filter((text) => NEVER_SAID.test(text)),
	).toEqual([]);
});
