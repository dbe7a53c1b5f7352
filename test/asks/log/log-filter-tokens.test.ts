import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Ask, isDecided, OUTCOMES } from "../../../src/asks/ask.js";
import { decidedSheet } from "../../../src/asks/decided-sheet.js";
import { type FilterTokens, filterText } from "../../../src/asks/log/log-filter.js";
import { canHold } from "../../../src/asks/log/log-query.js";
import { askFilter } from "../../../src/asks/search.js";
import { CHANNELS, REASONS, STAGES, spellings } from "../../../src/asks/vocabulary.js";
import { DIMENSIONS, talliesOf, tallyBy } from "../../../src/ratio/breakdown/tallies.js";
import { addDays, dayOf, monthOf, weekdayOf } from "../../../src/time/days.js";
import { anAsk } from "../../ratio/samples.js";

const MINUTE = 60_000;
const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const settingsOf = (dayStartsAt: number, countGhosted: boolean) => ({
	dayStartsAt,
	countGhosted,
	// The first differs from a built-in one by an accent, of the second asks have but the beginning too.
	reasons: ["Pricé", "My own reason"],
});

const segment = fc.constantFrom(
	null,
	"Retail",
	"retail",
	"Rétail",
	"Big bank",
	"none",
	"None",
	"=",
	'the "good", ones',
);
const offset = fc.constantFrom(-480, 0, 60, 120, 345, 840);

const someAsk: fc.Arbitrary<Ask> = fc
	.record({
		who: fc.constantFrom("Acme", "Müller & Söhne", "acme ag"),
		outcome: fc.constantFrom(...OUTCOMES),
		channel: fc.constantFrom(null, "phone", "Phone", "email", "in_person", "fax"),
		stage: fc.constantFrom(null, "demo", "closed"),
		segment,
		reasons: fc.subarray(["price", "pricé", "Price", "no_need", "my_own", "my_own_reason"]),
		tags: fc.subarray(["q4", "Q4", "whale", "Big fish", "big fish"]),
		dateOnly: fc.boolean(),
		asked: fc.integer({ min: 0, max: 20 * 1440 }),
		later: fc.integer({ min: 0, max: 40 * 1440 }),
		askedOffset: offset,
		decidedOffset: offset,
	})
	.map(({ asked, later, ...fields }) => {
		const askedAt = new Date(Date.parse("2026-10-20T00:00:00Z") + asked * MINUTE);
		const decidedAt = fields.outcome === "pending" ? null : new Date(askedAt.getTime() + later * MINUTE);
		return anAsk({ ...fields, askedAt, decidedAt });
	});

const day = fc.integer({ min: -5, max: 70 }).map((count) => addDays("2026-10-20", count));
const days = fc
	.tuple(day, day)
	.map(([left, right]) => (left < right ? { from: left, to: right } : { from: right, to: left }));
const dayStart = fc.constantFrom(0, 240, 1439);

/** What each token means, said the long way. */
const MEANINGS: {
	[K in keyof FilterTokens]-?: (
		ask: Ask,
		value: NonNullable<FilterTokens[K]> | null,
		start: number,
		ghosted: boolean,
	) => boolean;
} = {
	outcome: (ask, outcomes) => outcomes?.includes(ask.outcome) ?? false,
	channel: (ask, channel) => ask.channel === channel,
	stage: (ask, stage) => ask.stage === stage,
	segment: (ask, wanted) => (ask.segment ?? "none") === (wanted ?? "none"),
	reason: (ask, reason) => (reason === null ? ask.reasons.length === 0 : ask.reasons.includes(reason)),
	weekday: (ask, name, start) => WEEKDAYS[weekdayOf(askedDay(ask, start)) - 1] === name,
	hour: (ask, hours) => {
		if (hours === null || ask.dateOnly) return hours === null && ask.dateOnly;
		const hour = Number(new Date(ask.askedAt.getTime() + ask.askedOffset * MINUTE).toISOString().slice(11, 13));
		const [from = 0, to = from + 1] = hours.split("-").map(Number);
		return hour >= from && hour < to;
	},
	tag: (ask, tag) => (tag === null ? ask.tags.length === 0 : ask.tags.includes(tag)),
	who: (ask, who) => ask.who.toLowerCase().includes((who ?? "").toLowerCase()),
	from: (ask, from, start) => askedDay(ask, start) >= (from ?? ""),
	to: (ask, to, start) => askedDay(ask, start).slice(0, to?.length) <= (to ?? ""),
	decided: (ask, span, start, ghosted) => {
		const decided = dayOf((ask.decidedAt ?? ask.askedAt).getTime(), ask.decidedOffset ?? ask.askedOffset, start);
		return isDecided(ask.outcome, ghosted) && decided >= (span?.from ?? "") && decided <= (span?.to ?? "");
	},
};

function askedDay(ask: Ask, start: number): string {
	return dayOf(ask.askedAt.getTime(), ask.askedOffset, start);
}

const VALUES: { [K in keyof FilterTokens]-?: fc.Arbitrary<NonNullable<FilterTokens[K]> | null> } = {
	outcome: fc.subarray([...OUTCOMES], { minLength: 1 }),
	channel: fc.constantFrom(null, "phone", "Phone", "in_person", "fax"),
	stage: fc.constantFrom(null, "demo", "proposal"),
	segment,
	reason: fc.constantFrom(null, "price", "pricé", "my_own"),
	weekday: fc.constantFrom(...WEEKDAYS),
	hour: fc.constantFrom(null, "09", "0", "10-12", "22-24", "00-24"),
	tag: fc.constantFrom(null, "q4", "Q4", "Big fish"),
	who: fc.constantFrom("acme", "Müller", "e"),
	from: fc.oneof(day, fc.constant("2026-11")),
	to: fc.oneof(day, fc.constant("2026-11")),
	decided: days,
};

describe.each(Object.keys(VALUES) as (keyof FilterTokens)[])("the token %s", (key) => {
	test("finds what a plain look at each ask finds, in no month that it leaves out", () => {
		const values: fc.Arbitrary<unknown> = VALUES[key];
		const means = MEANINGS[key] as (ask: Ask, value: unknown, start: number, ghosted: boolean) => boolean;
		fc.assert(
			fc.property(
				fc.array(someAsk, { maxLength: 20 }),
				values,
				dayStart,
				fc.boolean(),
				(asks, value, start, ghosted) => {
					const filter = askFilter(filterText({ [key]: value }), settingsOf(start, ghosted));
					expect(filter.wrong).toBeNull();
					const expected = asks.filter((ask) => means(ask, value, start, ghosted));
					const found = asks.filter(filter.matches);
					expect(found).toEqual(expected);
					for (const ask of found) expect(canHold(monthOf(ask.askedAt.getTime()), filter.asked)).toBe(true);
					const excluded = askFilter(`-${filterText({ [key]: value })}`, settingsOf(start, ghosted));
					expect(asks.filter(excluded.matches)).toEqual(asks.filter((ask) => !expected.includes(ask)));
					expect(excluded.asked).toEqual({ from: null, to: null });
				},
			),
		);
	});
});

test.each([
	// On 31 October of a day that starts at 23:59, in the west: in UTC it is November.
	["2026-11-02T07:58:00Z", -480, 1439, "2026-10-31"],
	["2026-10-31T10:00:00Z", 0, 240, "2026-10-31"],
	// On 1 November in the east, where it is still October in UTC.
	["2026-10-31T10:30:00Z", 840, 0, "2026-11-01"],
])("no month is left out that holds the asking at %s", (at, askedOffset, dayStartsAt, asked) => {
	const ask = anAsk({ askedAt: new Date(at), askedOffset });
	const filter = askFilter(filterText({ from: asked, to: asked }), settingsOf(dayStartsAt, false));
	expect(filter.matches(ask)).toBe(true);
	expect(canHold(monthOf(ask.askedAt.getTime()), filter.asked)).toBe(true);
	expect(canHold("2026-07", filter.asked)).toBe(false);
	expect(canHold("2026-12", filter.asked)).toBe(false);
});

test("from a bar of a breakdown, the filter finds as many asks as the bar counts", () => {
	fc.assert(
		fc.property(fc.array(someAsk, { maxLength: 30 }), days, dayStart, fc.boolean(), (asks, decided, start, ghosted) => {
			const window = { ...decided, days: 1 };
			const tallies = talliesOf([decidedSheet(asks, start)], window, ghosted);
			for (const dimension of DIMENSIONS) {
				for (const [level, { yes, no }] of tallyBy(tallies, dimension)) {
					const { matches } = askFilter(filterText({ [dimension]: level, decided }), settingsOf(start, ghosted));
					const found = asks.filter(matches);
					expect([level, found.filter(({ outcome }) => outcome === "yes").length]).toEqual([level, yes]);
					expect([level, found.filter(({ outcome }) => outcome !== "yes").length]).toEqual([level, no]);
				}
			}
		}),
	);
});

test("a name of a list finds its one id", () => {
	const lists = { channel: CHANNELS, stage: STAGES, reason: REASONS };
	for (const [key, terms] of Object.entries(lists)) {
		const asks = terms.map(({ id }) => anAsk({ channel: id, stage: id, reasons: [id] }));
		for (const term of terms) {
			for (const spelled of spellings([term])) {
				const { matches, doubt } = askFilter(`${key}:"${spelled.toUpperCase()}"`, settingsOf(0, false));
				expect([spelled, asks.filter(matches).map(({ channel }) => channel), doubt]).toEqual([
					spelled,
					[term.id],
					null,
				]);
			}
		}
	}
});

test.each([
	["outcome:won", "yes"],
	["outcome:ask", "pending"],
	['outcome:"not now"', "not_now"],
	["outcome:NOT-NOW", "not_now"],
	["outcome:voicemail", "unreached"],
])("%s is the outcome %s", (query, outcome) => {
	const { matches } = askFilter(query, settingsOf(0, false));
	expect(OUTCOMES.filter((one) => matches(anAsk({ outcome: one })))).toEqual([outcome]);
});

test.each(["weekday:tue", "weekday:Tuesdays", "weekday:tu", "weekday:mon,tue"])("%s finds a Tuesday", (query) => {
	const { matches } = askFilter(query, settingsOf(240, false));
	expect(matches(anAsk({ askedAt: new Date("2026-11-17T10:00:00Z") }))).toBe(true);
	expect(matches(anAsk({ askedAt: new Date("2026-11-18T03:00:00Z") }))).toBe(true);
	expect(matches(anAsk({ askedAt: new Date("2026-11-18T10:00:00Z") }))).toBe(false);
});

test("an ask before 1970 has its weekday and hour too", () => {
	const { matches } = askFilter("weekday:wed hour:23 from:1969 to:1969-12", settingsOf(0, false));
	expect(matches(anAsk({ askedAt: new Date("1969-12-31T23:30:00Z") }))).toBe(true);
});
