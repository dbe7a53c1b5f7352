import { expect, test } from "vitest";
import type { Ask, Ritual } from "../../src/asks/ask.js";
import { askFilter } from "../../src/asks/search.js";
import { anAsk } from "../ratio/samples.js";

const SETTINGS = { dayStartsAt: 240, countGhosted: false, reasons: ["Too far away"] };

const ask = anAsk({
	who: "Müller & Söhne",
	channel: "phone",
	reasons: ["price"],
	note: "Hat „Nein“ gesagt",
	tags: ["q4"],
	segment: "Retail",
});

const RITUAL: Ritual = {
	explanation: null,
	lesson: "Name it early",
	rated: { as: "true", at: new Date("2026-11-21T10:00:00Z") },
	nextMove: null,
	feeling: 10,
	completedAt: new Date("2026-11-20T10:00:00Z"),
};

const finds = (query: string, found = ask) => askFilter(query, SETTINGS).matches(found);
const findsTyping = (query: string, found = ask) => askFilter(query, SETTINGS, true).matches(found);

test.each([
	"",
	"müller",
	"MULLER sohne",
	"price",
	"q4 retail",
	"nein",
	"no",
	"muller channel:phone",
	"sohne reason:price,timing",
])("finds it with %j", (query) => {
	expect(finds(query)).toBe(true);
});

test.each(["acme", "müller acme", "pricey", "muller channel:email", "acme channel:phone", "-reason:price"])(
	"does not find it with %j",
	(query) => {
		expect(finds(query)).toBe(false);
	},
);

test("looks into the ritual's lesson and next move", () => {
	const ritual = {
		explanation: null,
		lesson: "Name it early",
		nextMove: { text: "call Bob", on: null },
		feeling: 2,
		completedAt: null,
	};
	expect(finds("name bob", anAsk({ ritual }))).toBe(true);
});

const LEARNED: Partial<Ask> = {
	outcome: "yes",
	wonReasons: ["referral", "right_person"],
	ritual: {
		explanation: "Their board met",
		lesson: "Ask about the budget first",
		rated: { as: "outdated", at: new Date("2026-11-21T10:00:00Z") },
		nextMove: null,
		feeling: 8,
		completedAt: new Date("2026-11-20T10:00:00Z"),
	},
};

test.each([
	["lesson:any", true, false],
	["lesson:none", false, true],
	["lesson:BUDGET", true, false],
	['lesson:"the budget"', true, false],
	["lesson:board", false, false],
	["-lesson:budget", false, true],
	["ritual:done", true, false],
	["ritual:none", false, true],
	["rated:outdated", true, false],
	["rated:true", false, false],
	["rated:none", false, true],
	["won:referral", true, false],
	['won:"reached the right person"', true, false],
	["won:none", false, true],
	["feeling:8", true, false],
	["feeling:7-10", true, false],
	["feeling:0-7", false, false],
	["feeling:none", false, true],
	["referral", true, false],
	["board", true, false],
	["deleted:no", true, true],
	["deleted:any", true, true],
	["deleted:yes", false, false],
])("%s finds what was learned: %j, and a bare ask: %j", (query, learned, bare) => {
	expect([finds(query, anAsk(LEARNED)), finds(query, anAsk())]).toEqual([learned, bare]);
	expect(askFilter(query, SETTINGS)).toMatchObject({ wrong: null, doubt: null });
});

test("a deleted ask is found only where the filter speaks of deleted ones", () => {
	const gone = anAsk({ deleted: true, channel: "phone" });
	const found = (query: string) => [finds(query, gone), askFilter(query, SETTINGS).deleted];
	expect(found("channel:phone")).toEqual([false, false]);
	expect(found("")).toEqual([false, false]);
	expect(found("channel:phone deleted:yes")).toEqual([true, true]);
	expect(found("deleted:any")).toEqual([true, true]);
	expect(found("-deleted:no")).toEqual([true, true]);
	expect(found("deleted:no")).toEqual([false, true]);
});

test("the person's own words for a stage and a reason are understood", () => {
	const founder = { ...SETTINGS, persona: "founder" as const };
	const found = (query: string, some: Ask) => askFilter(query, founder).matches(some);
	expect(found('stage:"term sheet"', anAsk({ stage: "negotiation" }))).toBe(true);
	expect(found("stage:negotiation", anAsk({ stage: "negotiation" }))).toBe(true);
	expect(found('reason:"backed a competitor"', anAsk({ reasons: ["competitor"] }))).toBe(true);
});

test.each([
	["chanel:phone", '"chanel:" is no filter. Did you mean channel:?'],
	["hour:99", '"hour:99" is no hour. Write it like hour:10, hour:10-12 or hour:none.'],
	["hour:12-10", /is no hour/],
	["hour:10-25", /is no hour/],
	["weekday:t", /is no weekday/],
	["weekday:someday", /is no weekday/],
	["outcome:yess", '"outcome:yess" is no outcome. Did you mean yes?'],
	["outcome:maybe", /is no outcome.*Write it like outcome:no/],
	["from:2026-13", /is no month or day/],
	["to:2026-02-30", /is no month or day/],
	["decided:2026-11-22..2026-08-25", /is no span of days/],
	["decided:..", /is no span of days/],
	["deleted:maybe", /is no answer.*deleted:yes/],
	["rated:bad", /is no rating/],
	["ritual:half", /is no state of a ritual/],
	["feeling:11", /is no feeling/],
	["feeling:7-3", /is no feeling/],
	["lesson:", /needs a value/],
	["channel:", '"channel:" needs a value right behind it, such as channel:phone.'],
	["-who:", /needs a value/],
])("says what is wrong with %j, and finds nothing", (query, wrong) => {
	const filter = askFilter(`acme ${query}`, SETTINGS);
	expect(filter.wrong).toMatch(wrong);
	expect(filter.matches(anAsk())).toBe(false);
});

test.each([
	["channel:fone", 'No channel is called "fone". Did you mean phone?'],
	["stage:demmo", 'No stage is called "demmo". Did you mean demo?'],
	["reason:zzzzzz", 'No reason is called "zzzzzz".'],
	["from:2026-11 to:2026-10", "These filters leave no day to have asked on."],
	["from:2026-11 to:2026-11", null],
])("has a doubt about %j", (query, doubt) => {
	expect(askFilter(query, SETTINGS)).toMatchObject({ wrong: null, doubt });
});

test.each(["reason:pri", 'reason:"price too"', "channel:tele", "-channel:ema"])("%j says enough of a name", (query) => {
	expect(finds(query)).toBe(true);
	expect(finds(query, anAsk({ reasons: ["trust"], channel: "email" }))).toBe(false);
});

test.each(["reason:pace", 'reason:"pace"'])("%s is no beginning of what is not known", (query) => {
	expect(finds(query, anAsk({ reasons: ["pace_of_law"] }))).toBe(false);
	expect(finds(query, anAsk({ reasons: ["pace"] }))).toBe(true);
	expect(askFilter(query, SETTINGS).doubt).toContain('No reason is called "pace".');
	expect(findsTyping(query.replace(/"$/, ""), anAsk({ reasons: ["pace_of_law"] }))).toBe(true);
});

test("a beginning that several names have finds none of them, once it is typed", () => {
	const filter = askFilter("channel:in", SETTINGS);
	expect(["in_person", "inbound_form"].filter((channel) => filter.matches(anAsk({ channel })))).toEqual([]);
	expect(filter.doubt).toContain('No channel is called "in".');
});

test("of a text, case and accents matter behind an = alone", () => {
	const names = ["retail", "Retail", "Rétail"];
	const found = (query: string) => names.filter((segment) => finds(query, anAsk({ segment })));
	expect(found("segment:retail")).toEqual(names);
	expect(found('segment:"RETAIL"')).toEqual(names);
	expect(found("segment:=Retail")).toEqual(["Retail"]);
	expect(found('segment:="Rétail",=retail')).toEqual(["retail", "Rétail"]);
	expect(finds('who:="Müller & Söhne"')).toBe(true);
	expect(finds("who:=müller")).toBe(false);
});

test("a reason that left the settings is still found", () => {
	expect(finds("reason:too_close", anAsk({ reasons: ["too_close"] }))).toBe(true);
});

test("a quote that is not closed is said, and one outside of a filter", () => {
	expect(askFilter('acme segment:"Big bank', SETTINGS).doubt).toMatch(/quote of segment: is not closed/);
	expect(askFilter('segment:"Big bank" acme', SETTINGS).doubt).toBeNull();
	expect(askFilter('segment:"the ""big"" bank"', SETTINGS).doubt).toBeNull();
	expect(askFilter('"big bank"', SETTINGS).hint).toMatch(/Quotes hold/);
});

test("two filters of a kind hold both", () => {
	const october = anAsk({ askedAt: new Date("2026-10-05T10:00:00Z") });
	expect(finds("from:2026-10 from:2026-09", october)).toBe(true);
	expect(finds("from:2026-10 from:2026-11", october)).toBe(false);
	expect(finds("from:2026-11 from:2026-10", october)).toBe(false);
});

test("a word that looks like a filter is looked for, with a hint", () => {
	const { matches, hint } = askFilter("date:2026", SETTINGS);
	expect(matches(anAsk({ note: "date:2026" }))).toBe(true);
	expect(hint).toContain('"date:" is looked for as a word. Filters are outcome: channel:');
	expect(askFilter("re: 10:30", SETTINGS).hint).toBeNull();
});

test("a filter takes nothing away while its key is typed, and then ever more", () => {
	for (const typed of [
		"c",
		"chan",
		"channel",
		"channel:",
		"-",
		"-chan",
		"channel:p",
		"channel:phon",
		'reason:"too exp',
	]) {
		expect([typed, findsTyping(typed)]).toEqual([typed, true]);
	}
	for (const typed of ["channel:e", "chann x", "muller chan x"])
		expect([typed, findsTyping(typed)]).toEqual([typed, false]);
	expect(finds("chan")).toBe(false);
});

test("every beginning of a filter that finds an ask finds it while it is typed", () => {
	const at = new Date("2026-10-20T08:30:00Z");
	const found = anAsk({
		...ask,
		askedAt: at,
		askedOffset: 120,
		decidedAt: at,
		decidedOffset: 120,
		stage: "demo",
		wonReasons: ["referral"],
		ritual: RITUAL,
	});
	const queries = [
		"outcome:no",
		'segment:"Retail"',
		'segment:="Retail"',
		'who:="Müller & Söhne"',
		"weekday:tuesday",
		"hour:10-12",
		"hour:10",
		"tag:q4",
		"who:müller",
		"from:2026-10-20",
		"to:2026-10-20",
		"decided:2026-10-20..2026-10-20",
		"stage:demo,closed",
		"hour:none,10",
		"won:referral",
		"lesson:early",
		"lesson:any",
		"rated:true",
		"ritual:done",
		"feeling:7-10",
		"feeling:10",
		"deleted:no",
	];
	for (const query of queries) {
		expect([query, finds(query, found)]).toEqual([query, true]);
		for (let end = 0; end < query.length; end++) {
			const typed = query.slice(0, end);
			expect([typed, findsTyping(typed, found), askFilter(typed, SETTINGS, true).wrong]).toEqual([typed, true, null]);
		}
	}
});
