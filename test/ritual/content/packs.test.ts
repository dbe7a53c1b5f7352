import { describe, expect, test } from "vitest";
import { reasonsFor } from "../../../src/asks/vocabulary.js";
import type { Line, Move, ReasonContent } from "../../../src/ritual/content/content.js";
import { EVIDENCE, NO_SOURCE } from "../../../src/ritual/content/evidence.js";
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
	moves: ["if_then", "direct_ask", "record", "debrief", "practice"],
};

/** What a text says that rests on a finding, as far as words tell. */
const SAYS: Readonly<Record<string, RegExp>> = {
	// A when with an act; "ask if" and "once more" are none.
	if_then:
		/(?<!\b(?:ask|asks|check|see|whether)\b[^.;,]*)\b(when|if|while|until|after|before|as soon as|once(?! (more|by|in))|on (mon|tues|wednes|thurs|fri)day)\b/i,
	direct_ask: /\b(ask|invite)\b/i,
	record: /\b(note|write|put|add|mark|keep|draw|count)\b/i,
	debrief: /\b(last|happened|went|sat|through|over|what was asked)\b/i,
	// Somebody else's chair: a person who is not the one who asked.
	perspective:
		/\b(they|them|their|who|whom|whose|whoever|person|people|somebody|friend|partner|manager|officer|board|client|candidate|recruiter|team|insider|office|fund|boss|HR|donor)\b|\{to you\}/i,
};
const says = (rests: string, text: string) => SAYS[rests]?.test(text) ?? true;

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

	test("says what its finding is about", () => {
		const isOther = ({ kind, line }: Text) => kind !== "starters" || line.rests !== "advice";
		expect(breaking((text) => isOther(text) && !says(text.line.rests, text.line.text))).toEqual([]);
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

test("what a text says of its finding is told by its words", () => {
	expect(says("if_then", "Call when their next budget opens.")).toBe(true);
	expect(says("if_then", "Check their page; if a round is open, apply.")).toBe(true);
	expect(says("if_then", "Ask if the role is filled.")).toBe(false);
	expect(says("if_then", "Let it go.")).toBe(false);
	expect(says("direct_ask", "Send one page of proof.")).toBe(false);
	expect(says("record", "Call the next name.")).toBe(false);
	expect(says("debrief", "Find three firms.")).toBe(false);
});

test("a finding tells its design and its size, or that there is none", () => {
	const unsized = Object.entries(EVIDENCE).filter(
		([, { source }]) => !/\d{4}.*\d/.test(source) && source !== NO_SOURCE,
	);
	expect(unsized).toEqual([]);
	const said = Object.values(EVIDENCE)
		.map(({ says: finding, source, limit }) => `${finding} ${source} ${limit}`)
		.join("\n");
	expect(said).not.toMatch(/strangers|about health|laborator|students|in training/);
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
