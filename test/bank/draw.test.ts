import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type About, type Drawable, type DrawState, drawFrom, type Wish } from "../../src/bank/draw.js";
import { type Showings, showingsOf, withShowing } from "../../src/bank/showings.js";
import { addDays, type Day, dayNumber } from "../../src/time/days.js";

const TODAY = "2026-11-22";
const NO_SHOWINGS = showingsOf(undefined);
const ASKED: Wish = { low: false, unasked: false };
const RESTS = [2, 7, 21, 60, 60, 60];

/** A deposit of the noon `daysAgo` days before TODAY. */
const deposit = (id: string, daysAgo: number, fields: Partial<Drawable & About> = {}): Drawable => {
	const { who = null, channel = null, reasons = [], ...own } = fields;
	const at = Date.parse(`${addDays(TODAY, -daysAgo)}T12:00:00Z`);
	return { id, at, offset: 0, pinned: false, private: false, fits: { who, channel, reasons }, ...own };
};

const state = (fields: Partial<DrawState> = {}): DrawState => ({
	showings: NO_SHOWINGS,
	today: TODAY,
	dayStartsAt: 0,
	...fields,
});

const shown = (...showings: [id: string, day: Day][]): Showings =>
	showings.reduce((before, [id, day]) => withShowing(before, id, dayNumber(day)), NO_SHOWINGS);

const drawn = (deposits: Drawable[], wish: Wish = ASKED, fields: Partial<DrawState> = {}) => {
	const found = drawFrom(deposits, wish, state(fields));
	return found && [found.deposit.id, found.why];
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
				const since = { ...withShowing(showings, "other", dayNumber(addDays(day, 1))), last: "other" };
				return drawFrom([one, other], ASKED, state({ today, showings: since }))?.why;
			};
			expect(rested(addDays(day, rest - 1))).toBe("only");
			expect(rested(addDays(day, rest))).toBe("turn");
			day = addDays(day, rest);
			showings = withShowing(showings, "one", dayNumber(day));
		}
	});

	test("however often one is shown in a day, that is once", () => {
		const showings = shown(["one", addDays(TODAY, -7)], ["one", addDays(TODAY, -7)], ["other", addDays(TODAY, -1)]);
		expect(drawn([deposit("one", 90), deposit("other", 90)], ASKED, { showings })).toEqual(["one", "turn"]);
	});

	test("the day of its making starts at dayStartsAt", () => {
		const night = deposit("night", 0, { at: Date.parse("2026-11-21T03:00:00Z") });
		expect(drawn([night], ASKED, { dayStartsAt: 240 })).toEqual(["night", "turn"]);
		expect(drawn([night], ASKED, { dayStartsAt: 120 })).toEqual(["night", "only"]);
	});

	test("where all of them rest, the one whose rest ends first comes", () => {
		const showings = shown(["a", addDays(TODAY, -5)], ["b", addDays(TODAY, -4)], ["c", addDays(TODAY, -1)]);
		const all = ["a", "b", "c"].map((id) => deposit(id, 90));
		expect(drawn(all, ASKED, { showings })).toEqual(["a", "only"]);
	});

	test("a showing of a day to come was a clock set wrongly, and counts for nothing", () => {
		const showings = { ...shown(["one", addDays(TODAY, 400)]), last: null };
		expect(drawn([deposit("one", 90), deposit("other", 80)], ASKED, { showings })).toEqual(["one", "turn"]);
	});

	test("a lot decides between two that are alike, another one on another day", () => {
		const days = Array.from({ length: 40 }, (_, index) => addDays(TODAY, index));
		const twins = [deposit("a", 90), deposit("b", 90)];
		const chosen = days.map((today) => drawFrom(twins, ASKED, state({ today }))?.deposit.id);
		expect(new Set(chosen)).toEqual(new Set(["a", "b"]));
		expect(chosen).toEqual(days.map((today) => drawFrom(twins.toReversed(), ASKED, state({ today }))?.deposit.id));
	});
});

describe("never the same one twice", () => {
	test("the last one does not come while there is another, whatever is wished for", () => {
		const last = deposit("last", 365, { pinned: true, who: "Acme" });
		const wish: Wish = { low: true, about: { who: "Acme" }, unasked: false };
		const showings = shown(["last", addDays(TODAY, -70)]);
		expect(drawn([last, deposit("new", 0)], wish, { showings })).toEqual(["new", "only"]);
		expect(drawn([last], wish, { showings })).toEqual(["last", "pinned"]);
	});

	test("another than Today's line, while there is a third", () => {
		const [a, b, c] = [deposit("a", 90), deposit("b", 80), deposit("c", 70)];
		expect(drawn([a, b, c], ASKED, { todays: "a" })).toEqual(["b", "turn"]);
		const showings = shown(["b", addDays(TODAY, -30)]);
		expect(drawn([a, b], ASKED, { showings, todays: "a" })).toEqual(["a", "turn"]);
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
		expect(drawn(bank, { low: true, unasked: true })).toEqual(["c", "only"]);
	});

	test("about an ask: the same who, then a reason in common, then the channel", () => {
		const who = deposit("who", 10, { who: "ACME  corp" });
		const reason = deposit("reason", 20, { reasons: ["price", "timing"] });
		const channel = deposit("channel", 30, { channel: "phone" });
		const none = deposit("none", 90, { who: "Globex", channel: "email", reasons: ["fit"] });
		const wish: Wish = { ...ASKED, about: { who: "Acme Corp", channel: "phone", reasons: ["price"] } };
		const both = deposit("both", 5, { reasons: ["price"], channel: "phone" });
		expect(drawn([none, channel, reason, both, who], wish)).toEqual(["who", "fits"]);
		expect(drawn([none, channel, reason, both], wish)).toEqual(["both", "fits"]);
		expect(drawn([none, channel, reason], wish)).toEqual(["reason", "fits"]);
		expect(drawn([none, channel], wish)).toEqual(["channel", "fits"]);
		expect(drawn([none], wish)).toEqual(["none", "turn"]);
	});

	test("when low, what is pinned goes before what fits", () => {
		const bank = [deposit("fits", 90, { who: "Acme" }), deposit("pinned", 10, { pinned: true })];
		expect(drawn(bank, { low: true, about: { who: "Acme" }, unasked: true })).toEqual(["pinned", "pinned"]);
	});

	test("on this day in an earlier year, by the calendar on its writer's wall", () => {
		// 23:30 on 22 November where it was written down, which is the 23rd in Greenwich.
		const evening = deposit("evening", 0, { at: Date.parse("2025-11-23T00:30:00Z"), offset: -60 });
		expect(drawn([deposit("old", 900), evening])).toEqual(["evening", "on-this-day"]);
		expect(drawn([deposit("old", 900), { ...evening, offset: 0 }])).toEqual(["old", "turn"]);
	});

	test("29 February falls on 28 February in years without one", () => {
		const leap = deposit("leap", 0, { at: Date.parse("2024-02-29T12:00:00Z") });
		const other = deposit("other", 0, { at: Date.parse("2020-01-01T12:00:00Z") });
		const on = (today: Day) => drawFrom([leap, other], ASKED, state({ today }))?.why;
		expect([on("2026-02-28"), on("2026-03-01"), on("2028-02-28"), on("2028-02-29")]).toEqual([
			"on-this-day",
			"turn",
			"turn",
			"on-this-day",
		]);
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
				deposit(`d${index}`, age, { pinned: index % 7 === 0, who: index % 5 === 0 ? "Acme" : null }),
			);
			let [showings, today] = [NO_SHOWINGS, TODAY];
			const came = draws.flatMap(({ days, low, who }) => {
				today = addDays(today, days);
				const found = drawFrom(bank, { low, about: { who }, unasked: false }, state({ today, showings }));
				if (!found) return [];
				showings = withShowing(showings, found.deposit.id, dayNumber(today));
				return [{ id: found.deposit.id, why: found.why, day: today }];
			});
			return { bank, came };
		});

	test("never twice in a row, and nobody is passed over by turn more often than there are others", () => {
		fc.assert(
			fc.property(history, ({ bank, came }) => {
				came.forEach(({ id }, at) => {
					if (at > 0) expect(id).not.toBe(came[at - 1]?.id);
				});
				for (const { id: own, at } of bank) {
					let passed = 0;
					let times = 0;
					let mayCome = addDays(new Date(at).toISOString().slice(0, 10), 2);
					for (const { id, why, day } of came) {
						if (id === own) {
							passed = 0;
							mayCome = addDays(day, RESTS[Math.min(++times, 3)] ?? 60);
						} else if (day >= mayCome && why === "turn") passed++;
						// Each other one may be due for longer once: after that it is due later. And the last one sits one draw out.
						expect(passed).toBeLessThanOrEqual(bank.length);
					}
				}
			}),
			{ seed: 5, numRuns: 100 },
		);
	});
});
