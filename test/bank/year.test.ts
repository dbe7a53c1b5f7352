import fc from "fast-check";
import { expect, test } from "vitest";
import { bankCollection, type Deposit } from "../../src/bank/deposit-records.js";
import { depositDigest } from "../../src/bank/deposit-sheet.js";
import { drawFrom, type Wish } from "../../src/bank/draw.js";
import { type Drawn, drawNext, drawOfDay } from "../../src/bank/draw-records.js";
import { showingsOf, withShowing } from "../../src/bank/showings.js";
import { yearsAgoToday } from "../../src/bank/years-ago.js";
import type { Context } from "../../src/command/context.js";
import { addDays, dayNumber, dayNumberOf } from "../../src/time/days.js";
import { contextAt } from "../support/context.js";
import { temporaryHome } from "../support/temporary-home.js";

const DAYS = 365;
const MINUTE = 60_000;
const RESTS = [2, 7, 21, 60];
/** So many years each: they are long. */
const RUNS = process.env.UNFAZED_SLOW_TESTS ? 10 : 1;
/** How many Today's lines a year had, draws for which enough deposits were rested, and waits that were held against a bound. */
type Tally = { lines: number; spaced: number; bounded: number };
/** A deposit that was put in, and the days (as numbers) on which it was met: its making, then once for each day on which it was shown. */
type Met = { deposit: Deposit; made: number; shown: number[] };

const DEPOSIT: Deposit = {
	_id: "",
	rev: 1,
	kind: "win",
	text: "I asked.",
	from: null,
	at: new Date(0),
	offset: 0,
	askId: null,
	pinned: false,
	private: false,
};

/** What happens on a day, so many minutes after it has begun, beside the first look at Today. */
const occasion = fc.record({
	at: fc.integer({ min: 0, max: 22 * 60 }),
	kind: fc.constantFrom("look" as const, "cluster" as const, "ask" as const),
});
const year = (most: { initial: number; added: number; occasions: number }) =>
	fc.record({
		/** The age in days of what is there on the first day, and the days on which something is put in. */
		initial: fc.array(fc.nat(700), { minLength: Math.floor(most.initial / 2), maxLength: most.initial }),
		added: fc.array(fc.nat(DAYS - 1), { maxLength: most.added }),
		dayStartsAt: fc.constantFrom(0, 240, 720),
		low: fc.array(fc.boolean(), { minLength: DAYS, maxLength: DAYS }),
		occasions: fc.array(fc.array(occasion, { maxLength: most.occasions }), { minLength: DAYS, maxLength: DAYS }),
		pinnedOf: fc.integer({ min: 3, max: 20 }),
		privateOf: fc.integer({ min: 3, max: 20 }),
	});
type Year = ReturnType<typeof year> extends fc.Arbitrary<infer Y> ? Y : never;

const offsetAt = (at: number) => -new Date(at).getTimezoneOffset();
const mayComeOn = ({ made, shown }: Met) => (shown.at(-1) ?? made) + (RESTS[Math.min(shown.length, 3)] ?? 60);

/** A terminal on a home, with a clock that is set from outside. */
function terminalOn(home: string, dayStartsAt: number, now: () => number): Context {
	const context = contextAt(home);
	const settings = { ...context.settings(), dayStartsAt };
	return { ...context, clock: { now, offsetAt }, settings: () => settings };
}

/** Lives a year in two terminals on one home, with the days on which clocks change, and holds every draw against what came before. */
function live({ initial, added, dayStartsAt, low, occasions, pinnedOf, privateOf }: Year): Tally {
	const home = temporaryHome();
	let now = 0;
	const terminals = [0, 1].map(() => terminalOn(home, dayStartsAt, () => now));
	const [first] = terminals;
	const bank = new Map<string, Met>();
	const tally: Tally = { lines: 0, spaced: 0, bounded: 0 };
	let last: string | undefined;
	let line: { day: number; id: string | undefined } | undefined;
	const dayNow = () => dayNumberOf(now, offsetAt(now), dayStartsAt);

	const put = (at: number) => {
		const number = bank.size;
		const draft = {
			kind: "win" as const,
			text: `moment ${number}`,
			from: number % 4 === 0 ? "Acme" : null,
			at: new Date(at),
			offset: offsetAt(at),
			askId: null,
			channel: number % 3 === 0 ? "phone" : null,
			pinned: number % pinnedOf === 0,
			private: number % privateOf === 1,
		};
		const [deposit] = first?.journal().add("a moment", bankCollection, [draft]) ?? [];
		if (deposit) bank.set(deposit._id, { deposit, made: dayNumberOf(at, offsetAt(at), dayStartsAt), shown: [] });
	};
	const check = (drawn: Drawn | undefined, wish: Pick<Wish, "low" | "unasked">) => {
		const today = dayNow();
		const allowed = [...bank.values()].filter(({ deposit }) => !wish.unasked || !deposit.private);
		const met = drawn && bank.get(drawn.deposit._id);
		expect(drawn === undefined).toBe(allowed.length === 0);
		if (!drawn || !met) return;
		expect(wish.unasked && met.deposit.private).toBe(false);
		if (allowed.length > 1) expect(drawn.deposit._id).not.toBe(last);
		// Enough: who was made two days ago and not shown for the longest rest may come. The last one shown and Today's line may
		// be among them, so with three such ones there is somebody to draw, and every rest is kept.
		const rested = allowed.filter(({ made, shown }) => made <= today - 2 && (shown.at(-1) ?? made) <= today - 60);
		const isKept = mayComeOn(met) <= today;
		if (rested.length > 2) expect(isKept).toBe(true);
		if (drawn.why === "turn" || drawn.why === "early") expect(drawn.why === "turn").toBe(isKept);
		const others = allowed.filter(({ deposit }) => ![last, line?.id].includes(deposit._id));
		const free = others.filter((one) => mayComeOn(one) <= today);
		if (free.length > 0) expect(isKept).toBe(true);
		// Where all rest, those not seen for the shortest rest are who a wish is about.
		const unseen = others.filter(({ made, shown }) => (shown.at(-1) ?? made) <= today - 2);
		const mayBePinned = free.length > 0 ? free : unseen;
		if (wish.low && mayBePinned.some(({ deposit }) => deposit.pinned)) expect(drawn.why).toBe("pinned");
		if (rested.length > 2) tally.spaced++;
		if (met.shown.at(-1) !== today) met.shown.push(today);
		last = drawn.deposit._id;
	};
	const look = (terminal: Context, isLow: boolean) => {
		const drawn = drawOfDay(terminal, isLow);
		if (line?.day === dayNow() && line.id !== undefined) return expect(drawn?.deposit._id).toBe(line.id);
		line = undefined;
		check(drawn, { low: isLow, unasked: true });
		line = { day: dayNow(), id: drawn?.deposit._id };
		tally.lines++;
	};

	const begin = new Date(2026, 0, 1, 12).getTime();
	for (const age of initial) put(begin - age * 24 * 60 * MINUTE);
	for (let day = 0; day < DAYS; day++) {
		const start = new Date(2026, 0, 1 + day, 0, dayStartsAt).getTime();
		now = start;
		const isLow = low[day] ?? false;
		for (const made of added) if (made === day) put(start);
		const today = [{ at: 0, kind: "look" as const }, ...(occasions[day] ?? [])];
		today.sort((left, right) => left.at - right.at);
		for (const [index, { at, kind }] of today.entries()) {
			now = start + at * MINUTE;
			const terminal = terminals[(day + index) % 2];
			if (!terminal) continue;
			const about = { who: "Acme", channel: "phone" };
			const wish = kind === "cluster" ? { low: true, about, unasked: true } : { low: isLow, unasked: false };
			if (kind !== "look") check(drawNext(terminal, wish), wish);
			look(terminal, !isLow);
		}
	}
	checkWaits(bank, tally, dayNow());
	return tally;
}

/**
 * Everyone is seen in time. While one may come and does not, each draw (Today's, once a day at least) shows another that may. So many
 * days see one of these 3 + days / 60 times at most (its rests are 7, 21, then 60), so with `others` of them, and one draw that the last
 * one shown has to sit out, days <= others * (3 + days / 60) + 1: a bound as long as there are fewer than 60 others.
 */
function checkWaits(bank: ReadonlyMap<string, Met>, tally: Tally, today: number): void {
	const open = [...bank.values()].filter(({ deposit }) => !deposit.private);
	const others = open.length - 1;
	if (others < 0 || others >= 60) return;
	const bound = (others * 3 + 1) / (1 - others / 60);
	for (const met of open) {
		met.shown.push(Math.max(today, mayComeOn(met)));
		for (let at = 0; at < met.shown.length; at++) {
			const due = Math.max(mayComeOn({ ...met, shown: met.shown.slice(0, at) }), today - DAYS + 1);
			const wait = (met.shown[at] ?? 0) - due;
			expect(wait).toBeLessThanOrEqual(bound);
			if (bound < DAYS / 2) tally.bounded++;
		}
	}
}

test.each([
	{ years: "of a small bank", most: { initial: 18, added: 10, occasions: 2 }, enough: 0, bounded: 100 },
	{ years: "of a full one", most: { initial: 300, added: 60, occasions: 1 }, enough: 250, bounded: 0 },
])(
	"years $years, day by day: never twice in a row, spaced, everyone seen, one line a day",
	({ most, enough, bounded }) => {
		const tallies: Tally[] = [];
		fc.assert(
			fc.property(year(most), (lived) => {
				tallies.push(live(lived));
			}),
			{ numRuns: RUNS, endOnFailure: true },
		);
		// They held enough to say something.
		for (const { lines, spaced } of tallies) expect([lines, spaced >= enough]).toEqual([DAYS, true]);
		expect(Math.max(...tallies.map((tally) => tally.bounded))).toBeGreaterThanOrEqual(bounded);
	},
);

/** Draws once a day for two years from deposits made so many days before: how many anniversaries on a day of their own there were, and how many of them came. */
function anniversariesWith(ages: readonly number[]): { own: number; came: number } {
	const begin = "2026-01-01";
	const bank = ages.map((age, index) => ({ _id: `d${index}`, made: addDays(begin, -age) }));
	const ids = bank.map(({ _id }) => _id);
	const deposits = bank.map(({ _id, made }) => ({ ...DEPOSIT, _id, at: new Date(`${made}T12:00:00Z`) }));
	const sheet = depositDigest.of(deposits);
	let showings = showingsOf(undefined);
	let [own, came] = [0, 0];
	for (let day = 0; day < 2 * DAYS; day++) {
		const today = addDays(begin, day);
		const drawn = drawFrom(sheet, { low: false, unasked: true }, { showings, today, dayStartsAt: 0 });
		const id = ids[drawn?.index ?? -1] ?? "";
		showings = withShowing(showings, id, dayNumber(today), ids);
		const [one, another] = bank.filter(({ made }) => yearsAgoToday(made, today) > 0);
		if (!one || another) continue;
		own++;
		if (one._id === id) came++;
	}
	return { own, came };
}

test.each([40, 100])(
	"out of %i deposits, at one draw a day, 9 in 10 of those with a day of their own come on it",
	(size) => {
		const banks = fc.sample(fc.array(fc.nat(700), { minLength: size, maxLength: size }), 2 + RUNS);
		const lived = banks.map(anniversariesWith);
		const own = lived.reduce((sum, year) => sum + year.own, 0);
		const came = lived.reduce((sum, year) => sum + year.came, 0);
		expect(own).toBeGreaterThan(size);
		expect(came / own).toBeGreaterThanOrEqual(0.9);
	},
);
