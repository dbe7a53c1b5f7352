import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Ask, isDecided, OUTCOMES } from "../../src/asks/ask.js";
import {
	addHistories,
	countLetters,
	EMPTY_HISTORY,
	eventsBetween,
	everDecided,
	firstDay,
	historyDigest,
	historyOf,
	lettersByDay,
	type MonthHistory,
} from "../../src/asks/history.js";
import { dayOf } from "../../src/time/days.js";
import { anAsk } from "../ratio/samples.js";

const FOUR = 240;
const MINUTE = 60_000;

const someAsk: fc.Arbitrary<Ask> = fc
	.record({
		outcome: fc.constantFrom(...OUTCOMES),
		asked: fc.integer({ min: 0, max: 5 * 1440 }),
		later: fc.integer({ min: 0, max: 3 * 1440 }),
		askedOffset: fc.constantFrom(-480, 0, 60, 345),
		decidedOffset: fc.constantFrom(-480, 0, 60, 345),
		value: fc.option(fc.integer({ min: 0, max: 4000 }).map((quarters) => quarters / 4)),
		currency: fc.constantFrom("USD", "EUR", null),
		until: fc.constantFrom("2026-12-01", null),
		deleted: fc.boolean(),
	})
	.map(({ asked, later, deleted, ...fields }) => {
		const askedAt = new Date(Date.UTC(2026, 10, 1) + asked * MINUTE);
		const decidedAt = fields.outcome === "pending" ? null : new Date(askedAt.getTime() + later * MINUTE);
		return anAsk({ ...fields, askedAt, decidedAt, ...(deleted ? { deleted: true as const } : {}) });
	});

const sequenceIn = (histories: MonthHistory[], countGhosted: boolean) => everDecided(histories, countGhosted);

/** The decided asks in order of when they were decided, worked out the long way. */
function sequenceOf(asks: Ask[], countGhosted: boolean): string {
	const wallTime = (ask: Ask) => (ask.decidedAt ?? ask.askedAt).getTime() + (ask.decidedOffset ?? 0) * MINUTE;
	return asks
		.filter((ask) => !ask.deleted && isDecided(ask.outcome, countGhosted))
		.sort((left, right) => wallTime(left) - wallTime(right))
		.map((ask) => (ask.outcome === "yes" ? "y" : "n"))
		.join("");
}

describe("a month's history", () => {
	test("of some asks and of those written after them adds up to the history of all", () => {
		fc.assert(
			fc.property(fc.array(someAsk, { maxLength: 40 }), fc.nat(40), fc.constantFrom(0, FOUR), (asks, cut, start) => {
				const both = addHistories(historyOf(asks.slice(0, cut), start), historyOf(asks.slice(cut), start));
				expect(both).toEqual(historyOf(asks, start));
			}),
		);
	});

	test("gives the decided asks in order of time, through a file and over several files", () => {
		fc.assert(
			fc.property(fc.array(someAsk, { maxLength: 40 }), fc.nat(40), fc.boolean(), (asks, cut, ghosted) => {
				const expected = sequenceOf(asks, ghosted);
				expect(sequenceIn([historyOf(asks, FOUR)], ghosted)).toBe(expected);
				const files = [historyOf(asks.slice(0, cut), FOUR), historyOf(asks.slice(cut), FOUR)];
				expect(sequenceIn(files, ghosted)).toBe(expected);
			}),
		);
	});

	test("settled, still gives the same sequence and counts beside the newer files", () => {
		const { settle } = historyDigest(FOUR);
		fc.assert(
			fc.property(fc.array(someAsk, { maxLength: 40 }), fc.boolean(), (asks, ghosted) => {
				const since = "2026-11";
				const isOlder = (ask: Ask) => ask.askedAt.toISOString().slice(0, 7) < since;
				const older = historyOf(asks.filter(isOlder), FOUR);
				const newer = historyOf(
					asks.filter((ask) => !isOlder(ask)),
					FOUR,
				);
				const settled = settle?.(older, since) ?? older;
				expect(sequenceIn([settled, newer], ghosted)).toBe(sequenceIn([older, newer], ghosted));
				const all = (histories: MonthHistory[]) =>
					countLetters(
						lettersByDay(histories, "0000", "9999")
							.map(({ letters }) => letters)
							.join(""),
					);
				expect(all([settled, newer])).toEqual(all([older, newer]));
			}),
		);
	});

	test("keeps every ask that is not deleted as one event on its own day", () => {
		fc.assert(
			fc.property(fc.array(someAsk, { maxLength: 30 }), (asks) => {
				const events = eventsBetween([historyOf(asks, FOUR)], "0000-01-01", "9999-12-31");
				const expected = asks
					.filter((ask) => !ask.deleted)
					.map((ask) => {
						const at = (ask.decidedAt ?? ask.askedAt).getTime();
						const offset = ask.decidedAt ? (ask.decidedOffset ?? 0) : ask.askedOffset;
						return `${dayOf(at, offset, FOUR)} ${ask.outcome}`;
					});
				expect(events.map(({ day, outcome }) => `${day} ${outcome}`).sort()).toEqual(expected.sort());
				expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort((left, right) => left - right));
			}),
		);
	});

	test("counts an ask at 2 in the morning to the day before", () => {
		const night = anAsk({ askedAt: new Date("2026-11-21T01:00:00Z"), askedOffset: 60, decidedOffset: 60 });
		expect(Object.keys(historyOf([night], FOUR).events)).toEqual(["2026-11-20"]);
		expect(historyOf([night], FOUR).asked).toEqual({ "2026-11-20": 1 });
		expect(Object.keys(historyOf([night], 0).events)).toEqual(["2026-11-21"]);
	});

	test("dates a yes by its decision, its asking by the ask", () => {
		const won = anAsk({ outcome: "yes", decidedAt: new Date("2026-12-03T10:00:00Z"), value: 10, currency: "EUR" });
		const history = historyOf([won], FOUR);
		expect(history.asked).toEqual({ "2026-11-20": 1 });
		expect(history.value).toEqual({ "2026-12-03": { EUR: 10 } });
		expect(eventsBetween([history], "2026-12-03", "2026-12-03")).toHaveLength(1);
		expect(eventsBetween([history], "2026-11-01", "2026-12-02")).toEqual([]);
	});

	test("dates an ask that is open again by its asking, whatever decision it once had", () => {
		const reopened = anAsk({ outcome: "pending", decidedAt: new Date("2026-12-03T10:00:00Z") });
		expect(Object.keys(historyOf([reopened], FOUR).events)).toEqual(["2026-11-20"]);
	});

	test("never adds currencies and keeps a value without one apart", () => {
		const yes = (value: number, currency: string | null) => anAsk({ outcome: "yes", value, currency });
		const lost = anAsk({ value: 99, currency: "USD" });
		const odd = [yes(1, "USD"), yes(2, "EUR"), yes(3, null), yes(4, "USD"), yes(5, "constructor"), lost];
		expect(historyOf(odd, FOUR).value).toEqual({ "2026-11-20": { USD: 5, EUR: 2, XXX: 3, constructor: 5 } });
	});

	test("lists what is open and what is due, each due text on one short line", () => {
		const ritual = { explanation: null, lesson: null, feeling: null, completedAt: null };
		const asks = [
			anAsk({ _id: "1", outcome: "pending" }),
			anAsk({ _id: "2", outcome: "not_now", until: "2027-01-04", note: "budget opens in Q1\nsecond line" }),
			anAsk({ _id: "3", ritual: { ...ritual, nextMove: { text: `😀${"x".repeat(500)}`, on: "2026-11-25" } } }),
			anAsk({ _id: "4", ritual: { ...ritual, nextMove: { text: "some day", on: null } } }),
			anAsk({ _id: "5", until: "2027-01-04" }),
		];
		const { open, due } = historyOf(asks, FOUR);
		const askedAt = Date.parse("2026-11-20T10:00:00Z");
		expect(open).toEqual([{ id: "1", who: "Acme", askedAt, askedDay: "2026-11-20" }]);
		expect(due.map(({ id, kind, on }) => [id, kind, on])).toEqual([
			["2", "not_now", "2027-01-04"],
			["3", "next_move", "2026-11-25"],
		]);
		expect(due[0]?.text).toBe("budget opens in Q1");
		expect(Array.from(due[1]?.text ?? "")).toHaveLength(200);
		expect(due[1]?.text.startsWith("😀x")).toBe(true);
	});

	test("names the first day of all files", () => {
		const later = historyOf([anAsk()], FOUR);
		const first = historyOf([anAsk({ askedAt: new Date("2024-01-05T10:00:00Z") })], FOUR);
		expect(firstDay([later, first])).toBe("2024-01-05");
		expect(firstDay([EMPTY_HISTORY])).toBeUndefined();
	});

	test("is made anew when the day starts at another time", () => {
		expect(historyDigest(FOUR).key).not.toBe(historyDigest(0).key);
		expect(historyDigest(0).of([])).toEqual(historyDigest(0).empty);
	});
});
