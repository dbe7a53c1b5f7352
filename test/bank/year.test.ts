import fc from "fast-check";
import { expect, test } from "vitest";
import { bankCollection, type Deposit } from "../../src/bank/deposit-records.js";
import type { Wish } from "../../src/bank/draw.js";
import { type Drawn, drawNext, drawOfDay } from "../../src/bank/draw-records.js";
import type { Context } from "../../src/command/context.js";
import { dayNumberOf } from "../../src/time/days.js";
import { contextAt } from "../support/context.js";
import { temporaryHome } from "../support/temporary-home.js";

const DAYS = 365;
const MINUTE = 60_000;
const RESTS = [2, 7, 21, 60];
/** How often nobody, of all who may be, has been shown for the longest rest, and what the longest wait was. */
type Tally = { draws: number; lines: number; spaced: number; bounded: number; longestWait: number };
/** A deposit that was put in, and the days (as numbers) on which it was met: its making, then once for each day on which it was shown. */
type Met = { deposit: Deposit; made: number; shown: number[] };

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
	const tally: Tally = { draws: 0, lines: 0, spaced: 0, bounded: 0, longestWait: 0 };
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
		expect(drawn.why === "only").toBe(!isKept);
		const free = allowed.filter((one) => mayComeOn(one) <= today && ![last, line?.id].includes(one.deposit._id));
		if (wish.low && free.some(({ deposit }) => deposit.pinned)) expect(drawn.why).toBe("pinned");
		tally.draws++;
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
			tally.longestWait = Math.max(tally.longestWait, wait);
			if (bound < DAYS / 2) tally.bounded++;
		}
	}
}

test.each([
	{ years: "of a small bank", most: { initial: 20, added: 15, occasions: 2 }, enough: 0, bounded: 100 },
	{ years: "of a full one", most: { initial: 300, added: 60, occasions: 1 }, enough: 250, bounded: 0 },
])(
	"years $years, day by day: never twice in a row, spaced, everyone seen, one line a day",
	({ most, enough, bounded }) => {
		const tallies: Tally[] = [];
		fc.assert(
			fc.property(year(most), (lived) => {
				tallies.push(live(lived));
			}),
			{ seed: 11, numRuns: 3, endOnFailure: true },
		);
		// They held enough to say something.
		for (const { lines, spaced } of tallies) expect([lines, spaced >= enough]).toEqual([DAYS, true]);
		expect(Math.max(...tallies.map((tally) => tally.bounded))).toBeGreaterThanOrEqual(bounded);
	},
);
