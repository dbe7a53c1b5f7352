import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ask, Resolution } from "../../src/asks/ask.js";
import { historyOf } from "../../src/asks/history.js";
import { lastAskedDigest, lastAskedIn } from "../../src/asks/last-asked.js";
import { addDays, dayOf } from "../../src/time/days.js";
import { asksDueOn, type Due, dueSince, dueWords, longestFirst, peopleDueOn } from "../../src/today/due.js";
import { aPerson, contactAtIso } from "../peers/people/samples.js";
import { anAsk } from "../ratio/samples.js";
import { aMove } from "./samples.js";

const FOUR = 240;
const settings = { ghostAfterDays: 14 };
const at = (time: string) => ({ askedAt: new Date(`${time}Z`), askedOffset: 0 });
const DONE: Resolution = { how: "done", at: new Date("2026-11-21T10:00:00Z") };

function due(asks: readonly Ask[], day = "2026-11-22"): Due[] {
	const last = [lastAskedDigest.of([...asks])];
	return longestFirst(asksDueOn(day, [historyOf(asks, FOUR)], [], settings, (who) => lastAskedIn(last, who)));
}

describe("an ask without an answer", () => {
	const quiet = anAsk({ ...at("2026-11-08T10:00:00"), outcome: "pending", who: "Globex" });

	test("is asked about from the day on that it has been quiet for long enough", () => {
		expect(due([quiet], "2026-11-21")).toEqual([]);
		const [item] = due([quiet]);
		expect(item).toMatchObject({ who: "Globex", kind: "quiet", since: "2026-11-08", days: 14 });
		expect(item && [dueSince(item), dueWords(item)]).toEqual(["asked 14 days ago", "gone quiet?"]);
	});

	test("that was put off is asked about again from that day on, and not before", () => {
		const waiting = { ...quiet, waitUntil: "2026-11-25" };
		expect(due([waiting], "2026-11-24")).toEqual([]);
		expect(due([waiting], "2026-11-25")).toMatchObject([{ kind: "quiet", days: 17 }]);
		// Put off to a day that would be too early, it still gets its time.
		expect(due([{ ...quiet, waitUntil: "2026-11-10" }], "2026-11-21")).toEqual([]);
	});

	test("that was deleted is never asked about", () => {
		expect(due([{ ...quiet, deleted: true }])).toEqual([]);
	});

	test("counts its days by the person's own days, wherever the clocks were set meanwhile", () => {
		const offset = fc.constantFrom(-480, -420, 60, 120, 345);
		fc.assert(
			fc.property(
				offset,
				fc.integer({ min: 0, max: 60 * 1440 }),
				fc.integer({ min: 1, max: 40 }),
				fc.constantFrom(0, 240, 720),
				(askedOffset, minute, ghostAfterDays, dayStartsAt) => {
					const askedAt = new Date(Date.UTC(2026, 9, 1) + minute * 60_000);
					const ask = anAsk({ askedAt, askedOffset, outcome: "pending" });
					const asked = dayOf(askedAt.getTime(), askedOffset, dayStartsAt);
					const isDue = (day: string) =>
						asksDueOn(day, [historyOf([ask], dayStartsAt)], [], { ghostAfterDays }, () => undefined).length === 1;
					expect(isDue(addDays(asked, ghostAfterDays - 1))).toBe(false);
					expect(isDue(addDays(asked, ghostAfterDays))).toBe(true);
				},
			),
		);
	});
});

describe("a not-now whose who was asked or answered since", () => {
	const when = (time: string) => ({ ...at(time), decidedAt: new Date(`${time}Z`), decidedOffset: 0 });
	const back = anAsk({
		...when("2026-10-10T10:00:00"),
		who: "Acme Inc",
		outcome: "not_now",
		until: "2026-11-20",
		ritual: aMove("send it", "2026-11-21"),
	});
	const kinds = (...others: Ask[]) => due([back, ...others]).map(({ kind }) => kind);
	const after = when("2026-11-12T10:00:00");

	test.each([
		["a yes", { ...after, outcome: "yes" as const }],
		["a no, spelled another way", { ...after, who: "ACME  inc", outcome: "no" as const }],
		["a later not-now", { ...after, outcome: "not_now" as const, until: "2026-12-24" }],
		["the answer to an older ask", { ...after, ...at("2026-10-01T10:00:00"), outcome: "no" as const }],
		["an ask that is open", { ...at("2026-11-12T10:00:00"), outcome: "pending" as const, decidedAt: null }],
	])("%s settles its day; the next move stays", (_, fields) => {
		expect(kinds()).toEqual(["not_now", "next_move"]);
		expect(kinds(anAsk({ who: "Acme Inc", ...fields }))).toEqual(["next_move"]);
	});

	test.each([
		["an older one", { ...when("2026-10-09T10:00:00"), outcome: "no" as const }],
		["a deleted one", { ...after, outcome: "yes" as const, deleted: true as const }],
		["an attempt that reached nobody", { ...after, outcome: "unreached" as const }],
		["somebody else's", { ...after, who: "__proto__", outcome: "yes" as const }],
	])("%s settles nothing", (_, fields) => {
		expect(kinds(anAsk({ who: "Acme Inc", ...fields }))).toEqual(["not_now", "next_move"]);
	});
});

describe("what was promised", () => {
	test("comes due on its day, the longest waiting first", () => {
		const moved = anAsk({ who: "Acme", ritual: aMove("call Bob", "2026-11-22") });
		const later = anAsk({ who: "Initech", outcome: "not_now", until: "2026-11-20" });
		const future = anAsk({ who: "Hooli", outcome: "not_now", until: "2026-11-23" });
		const found = due([moved, later, future]);
		expect(found.map(({ who, days }) => [who, days])).toEqual([
			["Initech", 2],
			["Acme", 0],
		]);
		expect(found.map(dueWords)).toEqual(["come back to them", "call Bob"]);
		expect(found.map(dueSince)).toEqual(["due 2 days ago", "due today"]);
	});

	test("is not due any more once it was settled", () => {
		const ritual = aMove("call Bob", "2026-11-22");
		const done = anAsk({ ritual: { ...ritual, nextMove: { text: "call Bob", on: "2026-11-22", resolved: DONE } } });
		const back = anAsk({ outcome: "not_now", until: "2026-11-20", untilResolved: DONE });
		expect(due([done, back])).toEqual([]);
	});

	test("of a not-now says what was noted, and only while it is a not-now", () => {
		const back = anAsk({ outcome: "not_now", until: "2026-11-21", note: "budget opens in Q1\nmore" });
		expect(due([back]).map((item) => [dueSince(item), dueWords(item)])).toEqual([
			["due yesterday", "come back: budget opens in Q1"],
		]);
		expect(due([{ ...back, outcome: "yes" }])).toEqual([]);
	});

	test("both, of one ask, are two things", () => {
		const both = anAsk({ outcome: "not_now", until: "2026-11-21", ritual: aMove("send it", "2026-11-22") });
		expect(due([both]).map(({ kind }) => kind)).toEqual(["not_now", "next_move"]);
	});
});

test("a ritual half-walked waits since its answer, among the others", () => {
	const waiting = [{ askId: "202611-bbbbbbbbb", who: "Hooli", day: "2026-11-21", step: "step 3 of 5" }];
	const today = anAsk({ who: "Acme", ritual: aMove("call Bob", "2026-11-22") });
	const found = longestFirst(asksDueOn("2026-11-22", [historyOf([today], FOUR)], waiting, settings, () => undefined));
	expect(found.map((item) => [item.who, dueSince(item), dueWords(item)])).toEqual([
		["Hooli", "from yesterday", "ritual, step 3 of 5"],
		["Acme", "due today", "call Bob"],
	]);
});

test("whose turn it has been longest comes second at the latest, and all else keeps its order", () => {
	const item = fc.record({
		id: fc.uuid(),
		who: fc.string(),
		days: fc.nat(60),
		since: fc.constant("2026-11-01"),
		text: fc.string(),
	});
	const ask = fc
		.tuple(item, fc.constantFrom("quiet" as const, "next_move" as const))
		.map(([one, kind]): Due => ({ ...one, kind }));
	const person = item.map((one): Due => ({ ...one, kind: "person", daysSince: one.days, spoke: true }));
	fc.assert(
		fc.property(fc.array(ask, { maxLength: 8 }), fc.array(person, { maxLength: 4 }), (asks, people) => {
			const found = longestFirst([...people, ...asks]);
			expect(new Set(found)).toEqual(new Set([...asks, ...people]));
			const [longest] = longestFirst(people);
			expect(found.findIndex(({ kind }) => kind === "person")).toBeLessThanOrEqual(1);
			expect(longest === undefined || found.slice(0, 2).includes(longest)).toBe(true);
			const days = found.filter((one) => one !== longest).map((one) => one.days);
			expect(days).toEqual(days.toSorted((left, right) => right - left));
		}),
	);
});

test("people come due by their rhythm, sorted among the rest by how long it has been their turn", () => {
	const spoke = (days: number) => [contactAtIso(`${addDays("2026-11-22", -days)}T10:00:00`)];
	const people = [
		aPerson({ _id: "a", name: "Ana", met: spoke(16) }),
		aPerson({ _id: "b", name: "Bo", met: spoke(13) }),
		aPerson({ _id: "c", name: "Cem", everyDays: 7 }),
		aPerson({ _id: "d", name: "Dana", met: spoke(1), everyDays: 1 }),
		aPerson({ _id: "e", name: "Eva", met: spoke(40), deleted: true }),
	];
	const move = anAsk({ who: "Acme", ritual: aMove("call Bob", "2026-11-21") });
	const asks = asksDueOn("2026-11-22", [historyOf([move], FOUR)], [], settings, () => undefined);
	const found = longestFirst([...asks, ...peopleDueOn("2026-11-22", people, FOUR)]);
	expect(found.map((item) => [item.who, item.days, dueSince(item), dueWords(item)])).toEqual([
		["Cem", 14, "added 21 days ago", "not spoken yet, every 7 days"],
		["Ana", 2, "16 days since you spoke", "every 14 days"],
		["Acme", 1, "due yesterday", "call Bob"],
		["Dana", 0, "1 day since you spoke", "every day"],
	]);
});
