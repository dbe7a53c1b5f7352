import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Deposit } from "../../src/bank/deposit-records.js";
import { depositDigest } from "../../src/bank/deposit-sheet.js";
import { type DrawState, drawFrom, type Wish } from "../../src/bank/draw.js";
import { restAfter, type Showings, showingsOf, withShowing } from "../../src/bank/showings.js";
import { daysToAnniversary } from "../../src/bank/years-ago.js";
import { addDays, type Day, dayNumber } from "../../src/time/days.js";

const TODAY = "2026-11-22";
const NO_SHOWINGS = showingsOf(undefined);
const ASKED: Wish = { low: false, unasked: false };
const RESTS = [2, 7, 21, 60, 60, 60];

/** A deposit of the noon `daysAgo` days before TODAY. */
const deposit = (_id: string, daysAgo: number, fields: Partial<Deposit> = {}): Deposit => ({
	_id,
	rev: 1,
	kind: "win",
	text: "I asked.",
	from: null,
	at: new Date(`${addDays(TODAY, -daysAgo)}T12:00:00Z`),
	offset: 0,
	askId: null,
	pinned: false,
	private: false,
	...fields,
});

const state = (fields: Partial<DrawState> = {}): DrawState => ({
	showings: NO_SHOWINGS,
	today: TODAY,
	dayStartsAt: 0,
	...fields,
});

const shown = (...showings: [id: string, day: Day][]): Showings =>
	showings.reduce((before, [id, day]) => withShowing(before, id, dayNumber(day), ["one", "a", "b", "c"]), NO_SHOWINGS);

const draw = (deposits: Deposit[], wish: Wish = ASKED, fields: Partial<DrawState> = {}) => {
	const found = drawFrom(depositDigest.of(deposits), wish, state(fields));
	return found && { id: deposits[found.index]?._id ?? "", why: found.why };
};

const drawn = (deposits: Deposit[], wish?: Wish, fields?: Partial<DrawState>) => {
	const found = draw(deposits, wish, fields);
	return found && [found.id, found.why];
};

describe("whose turn it is", () => {
	test("one that may come for longer goes first, and an empty bank gives nothing", () => {
		expect(drawn([deposit("new", 3), deposit("old", 30), deposit("middle", 10)])).toEqual(["old", "turn"]);
		expect(drawn([])).toBeUndefined();
	});

	test("a deposit rests 2 days after its making, then 7, 21, 60 and 60 after a showing", () => {
		let showings = NO_SHOWINGS;
		let day: Day = addDays(TODAY, -300);
		const one = deposit("one", 300);
		for (const rest of RESTS) {
			// Another one that was shown since, so that it is not the last one that keeps this one away.
			const other = deposit("other", 300);
			const rested = (today: Day) => {
				const since = withShowing(showings, "other", dayNumber(addDays(day, 1)), ["one", "other"]);
				return draw([one, other], ASKED, { today, showings: since })?.why;
			};
			expect(rested(addDays(day, rest - 1))).toBe("early");
			expect(rested(addDays(day, rest))).toBe("turn");
			day = addDays(day, rest);
			showings = withShowing(showings, "one", dayNumber(day), ["one", "other"]);
		}
	});

	test("however often one is shown in a day, that is once", () => {
		const showings = shown(["one", addDays(TODAY, -7)], ["one", addDays(TODAY, -7)], ["other", addDays(TODAY, -1)]);
		expect(drawn([deposit("one", 90), deposit("other", 90)], ASKED, { showings })).toEqual(["one", "turn"]);
	});

	test("the day of its making starts at dayStartsAt", () => {
		const night = deposit("night", 0, { at: new Date("2026-11-21T03:00:00Z") });
		expect(drawn([night], ASKED, { dayStartsAt: 240 })).toEqual(["night", "turn"]);
		expect(drawn([night], ASKED, { dayStartsAt: 120 })).toEqual(["night", "early"]);
	});

	test("where all of them rest, the one not seen for longest comes, whoever's rest ends first", () => {
		const day = (ago: number) => addDays(TODAY, -ago);
		const showings = shown(["a", day(60)], ["a", day(30)], ["a", day(20)], ["b", day(4)], ["c", day(1)]);
		const all = ["a", "b", "c"].map((id) => deposit(id, 90));
		expect(drawn(all, ASKED, { showings })).toEqual(["a", "early"]);
	});

	test("however often one draws in a day, all of them come round, the one not seen for longest first", () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 360 }), { minLength: 2, maxLength: 12 }), (ages) => {
				const bank = ages.map((age, index) => deposit(`d${index}`, age));
				const ids = bank.map(({ _id }) => _id);
				let showings = NO_SHOWINGS;
				const came = Array.from({ length: 3 * bank.length }, () => {
					const { id = "" } = draw(bank, ASKED, { showings }) ?? {};
					showings = withShowing(showings, id, dayNumber(TODAY), ids);
					return id;
				});
				const [first, second, third] = [0, 1, 2].map((at) => came.slice(at * ids.length, (at + 1) * ids.length));
				expect(new Set(first)).toEqual(new Set(ids));
				expect([second, third]).toEqual([first, first]);
			}),
			{ numRuns: 50 },
		);
	});

	test("a showing of a day to come was a clock set wrongly, and counts for nothing", () => {
		const showings = { ...shown(["one", addDays(TODAY, 400)]), last: null };
		expect(drawn([deposit("one", 90), deposit("other", 80)], ASKED, { showings })).toEqual(["one", "turn"]);
		const again = withShowing(showings, "one", dayNumber(TODAY), ["one", "other"]);
		expect(again).toMatchObject({ times: [1], days: [dayNumber(TODAY)] });
	});

	test("a lot decides between two that are alike, another one on another day", () => {
		const days = Array.from({ length: 40 }, (_, index) => addDays(TODAY, index));
		const twins = [deposit("a", 90), deposit("b", 90)];
		const chosen = days.map((today) => draw(twins, ASKED, { today })?.id);
		expect(new Set(chosen)).toEqual(new Set(["a", "b"]));
		expect(chosen).toEqual(days.map((today) => draw(twins.toReversed(), ASKED, { today })?.id));
	});
});

describe("never the same one twice", () => {
	test("the last one does not come while there is another, whatever is wished for", () => {
		const last = deposit("last", 365, { pinned: true, from: "Acme" });
		const wish: Wish = { low: true, about: { who: "Acme" }, unasked: false };
		const showings = shown(["last", addDays(TODAY, -70)]);
		expect(drawn([last, deposit("new", 0)], wish, { showings })).toEqual(["new", "early"]);
		expect(drawn([last], wish, { showings })).toEqual(["last", "pinned"]);
	});

	test("Today's line is another than the one before, while there is a third", () => {
		const [a, b, c] = [deposit("a", 90), deposit("b", 80), deposit("c", 70)];
		expect(drawn([a, b, c], ASKED, { lineBefore: "a" })).toEqual(["b", "turn"]);
		const showings = shown(["b", addDays(TODAY, -30)]);
		expect(drawn([a, b], ASKED, { showings, lineBefore: "a" })).toEqual(["a", "turn"]);
	});
});

describe("what the occasion wishes for", () => {
	test("pinned ones first when low, and only then", () => {
		const bank = [deposit("old", 90), deposit("pinned", 10, { pinned: true })];
		expect(drawn(bank, { low: true, unasked: true })).toEqual(["pinned", "pinned"]);
		expect(drawn(bank)).toEqual(["old", "turn"]);
	});

	test("a pinned one rests too", () => {
		const bank = [deposit("old", 90), deposit("other", 80), deposit("pinned", 90, { pinned: true })];
		const showings = shown(["pinned", addDays(TODAY, -6)], ["other", addDays(TODAY, -1)]);
		expect(drawn(bank, { low: true, unasked: true }, { showings })).toEqual(["old", "turn"]);
	});

	test("among those made today, the pinned one comes first when low", () => {
		const bank = ["a", "b", "c", "d"].map((id) => deposit(id, 0, { pinned: id === "c" }));
		expect(drawn(bank, { low: true, unasked: true })).toEqual(["c", "early"]);
	});

	test("where all of them rest, a wish holds for one not seen for 2 days, and not for one seen since", () => {
		const day = (ago: number) => addDays(TODAY, -ago);
		const before = ["a", "b", "c"].map((id): [string, Day] => [id, day(40)]);
		const showings = shown(...before, ["a", day(6)], ["b", day(2)], ["c", day(1)]);
		const bank = (id: string, fields: Partial<Deposit>) =>
			["a", "b", "c"].map((own) => deposit(own, 90, own === id ? fields : {}));
		const low: Wish = { low: true, unasked: true };
		const last = { ...showings, last: null };
		expect(drawn(bank("b", { pinned: true }), low, { showings })).toEqual(["b", "pinned"]);
		expect(drawn(bank("c", { pinned: true }), low, { showings: last })).toEqual(["a", "early"]);
		const acme: Wish = { ...ASKED, about: { who: "Acme" } };
		expect(drawn(bank("b", { from: "Acme" }), acme, { showings })).toEqual(["b", "fits"]);
		const yearAgo = { at: new Date("2025-11-22T12:00:00Z") };
		expect(drawn(bank("b", yearAgo), ASKED, { showings })).toEqual(["b", "on-this-day"]);
		expect(drawn(bank("c", yearAgo), ASKED, { showings: last })).toEqual(["a", "early"]);
	});

	test("one that would rest on its anniversary is held back while others may come, but not from a wish", () => {
		const soon = deposit("soon", 0, { at: new Date("2024-11-28T12:00:00Z"), pinned: true });
		const other = deposit("other", 10);
		expect(drawn([soon, other])).toEqual(["other", "turn"]);
		expect(drawn([soon, deposit("new", 1)])).toEqual(["soon", "turn"]);
		expect(drawn([soon, other], { low: true, unasked: false })).toEqual(["soon", "pinned"]);
		// Drawn a day earlier it rests 7 days, which are over on its day.
		expect(drawn([soon, other], ASKED, { today: addDays(TODAY, -1) })).toEqual(["soon", "turn"]);
	});

	test("about an ask: the same who, then a reason in common, then the channel", () => {
		const who = deposit("who", 10, { from: "ACME  corp" });
		const reason = deposit("reason", 20, { reasons: ["price", "timing"] });
		const channel = deposit("channel", 30, { channel: "phone" });
		const none = deposit("none", 90, { from: "Globex", channel: "email", reasons: ["fit"] });
		const wish: Wish = { ...ASKED, about: { who: "Acme Corp", channel: "phone", reasons: ["price"] } };
		const both = deposit("both", 5, { reasons: ["price"], channel: "phone" });
		expect(drawn([none, channel, reason, both, who], wish)).toEqual(["who", "fits"]);
		expect(drawn([none, channel, reason, both], wish)).toEqual(["both", "fits"]);
		expect(drawn([none, channel, reason], wish)).toEqual(["reason", "fits"]);
		expect(drawn([none, channel], wish)).toEqual(["channel", "fits"]);
		expect(drawn([none], wish)).toEqual(["none", "turn"]);
	});

	test("when low, what is pinned goes before what fits", () => {
		const bank = [deposit("fits", 90, { from: "Acme" }), deposit("pinned", 10, { pinned: true })];
		expect(drawn(bank, { low: true, about: { who: "Acme" }, unasked: true })).toEqual(["pinned", "pinned"]);
	});

	test("on this day in an earlier year, by the calendar on its writer's wall", () => {
		// 23:30 on 22 November where it was written down, which is the 23rd in Greenwich.
		const evening = deposit("evening", 0, { at: new Date("2025-11-23T00:30:00Z"), offset: -60 });
		expect(drawn([deposit("old", 900), evening])).toEqual(["evening", "on-this-day"]);
		expect(drawn([deposit("old", 900), { ...evening, offset: 0 }])).toEqual(["old", "turn"]);
	});

	test("29 February falls on 28 February in years without one", () => {
		const leap = deposit("leap", 0, { at: new Date("2024-02-29T12:00:00Z") });
		const other = deposit("other", 0, { at: new Date("2020-01-01T12:00:00Z") });
		const on = (today: Day) => draw([leap, other], ASKED, { today })?.why;
		expect([on("2026-02-28"), on("2026-03-01"), on("2028-02-28"), on("2028-02-29")]).toEqual([
			"on-this-day",
			"turn",
			"turn",
			"on-this-day",
		]);
	});

	test("made from some of them, none of the others comes", () => {
		const bank = [deposit("a", 90), deposit("b", 80), deposit("c", 70)];
		const wish: Wish = { ...ASKED, among: new Set(["b", "c", "gone"]) };
		expect(drawn(bank, wish)).toEqual(["b", "turn"]);
		expect(drawn(bank, wish, { showings: shown(["b", addDays(TODAY, -70)]) })).toEqual(["c", "turn"]);
		const onlyLast: Wish = { ...ASKED, among: new Set(["b"]) };
		expect(drawn(bank, onlyLast, { showings: shown(["b", addDays(TODAY, -70)]), lineBefore: "b" })).toEqual([
			"b",
			"turn",
		]);
		expect(drawn(bank, { ...ASKED, among: new Set() })).toBeUndefined();
	});

	test("private ones stay in the bank unless asked for", () => {
		const secret = deposit("secret", 365, { private: true, pinned: true });
		expect(drawn([secret, deposit("open", 3)], { low: true, unasked: true })).toEqual(["open", "turn"]);
		expect(drawn([secret], { low: true, unasked: true })).toBeUndefined();
		expect(drawn([secret], { low: true, unasked: false })).toEqual(["secret", "pinned"]);
	});
});

describe("everyone is seen", () => {
	/** Draws `count` times, a random number of days apart, with a random wish each time; the day and what came, in order. */
	const history = fc
		.record({
			ages: fc.array(fc.nat(400), { minLength: 2, maxLength: 40 }),
			draws: fc.array(fc.record({ days: fc.nat(3), low: fc.boolean(), who: fc.constantFrom(null, "Acme") }), {
				minLength: 60,
				maxLength: 120,
			}),
		})
		.map(({ ages, draws }) => {
			const bank = ages.map((age, index) =>
				deposit(`d${index}`, age, { pinned: index % 7 === 0, from: index % 5 === 0 ? "Acme" : null }),
			);
			let [showings, today] = [NO_SHOWINGS, TODAY];
			const came = draws.flatMap(({ days, low, who }) => {
				today = addDays(today, days);
				const found = draw(bank, { low, about: { who }, unasked: false }, { today, showings });
				if (!found) return [];
				const ids = bank.map(({ _id }) => _id);
				showings = withShowing(showings, found.id, dayNumber(today), ids);
				return [{ ...found, day: today }];
			});
			return { bank, came };
		});

	test("never twice in a row, and nobody is passed over by turn more often than there are others", () => {
		fc.assert(
			fc.property(history, ({ bank, came }) => {
				came.forEach(({ id }, at) => {
					if (at > 0) expect(id).not.toBe(came[at - 1]?.id);
				});
				for (const { _id: own, at } of bank) passesOf(own, at, came);
				function passesOf(own: string, at: Date, draws: typeof came) {
					const made = at.toISOString().slice(0, 10);
					let [turns, early, times] = [0, 0, 0];
					let seen = made;
					for (const { id, why, day } of draws) {
						const isRested = day >= addDays(seen, restAfter(times));
						const waits = daysToAnniversary(dayNumber(made), dayNumber(day)) < restAfter(times + 1);
						if (id === own) {
							if (day !== seen || times === 0) times++;
							[turns, early, seen] = [0, 0, day];
						} else if (why === "early") early++;
						else if (why === "turn" && isRested && !waits) turns++;
						// Each other one may be due, or unseen, for longer once: after that it is so later. And the last one sits one draw out.
						expect(turns).toBeLessThanOrEqual(bank.length);
						expect(early).toBeLessThanOrEqual(bank.length);
					}
				}
			}),
			{ numRuns: 50, endOnFailure: true },
		);
	});
});
