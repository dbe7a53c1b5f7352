import { whoKey } from "../asks/ask.js";
import { type Day, dayNumber, dayNumberOf } from "../time/days.js";
import { mayComeFrom, type Showings } from "./showings.js";
import { anniversariesOf } from "./years-ago.js";

/** The ask that a draw goes with, or a deposit came from: what they have in common is how well they fit. Channel and reasons are ids. */
export type About = { who?: string | null; channel?: string | null; reasons?: readonly string[] };

/** What a draw is for. `low`: a bad time, in which pinned ones come first. `unasked`: nobody asked for it, so private ones stay in the bank. */
export type Wish = { low: boolean; about?: About; unasked: boolean };

/** Why a deposit was drawn: a wish of the occasion, or its turn; `only` where all of them should rest, and the rest of this one ends first. */
export type DrawnWhy = "on-this-day" | "pinned" | "fits" | "turn" | "only";

/** A deposit as a draw sees it; `at` in epoch milliseconds, `offset` in minutes east of UTC. */
export type Drawable = { id: string; at: number; offset: number; pinned: boolean; private: boolean; fits: About };

/** What a draw needs to know beside the wish. `todays` is the id of Today's line, for a draw that is to be another one. */
export type DrawState = { showings: Showings; today: Day; dayStartsAt: number; todays?: string | null };

/** A deposit with the number of the day from which on it may come, and how much of what the occasion wishes for it is. */
type Candidate = { deposit: Drawable; from: number; wished: number };

/** Tells by a number below 0 that the left one goes first. */
type Order = (left: Candidate, right: Candidate) => number;

/** What the occasion wishes for: each weighs more than all behind it together, so that the first thing it meets decides. */
const WEIGHTS = { pinned: 16, who: 8, reason: 4, channel: 2, onThisDay: 1 };

/**
 * The deposit to read now; undefined where there is none. Among those whose rest is over (2, 7, 21, then 60 days, see
 * `mayComeFrom`): what the occasion wishes for, then whoever's turn it is; a lot by day breaks ties. Where all should rest, the one
 * whose rest ends first. Never the one shown last while there is another, nor Today's line while there is a third.
 */
export function drawFrom(
	deposits: readonly Drawable[],
	wish: Wish,
	{ showings, today, dayStartsAt, todays }: DrawState,
): { deposit: Drawable; why: DrawnWhy } | undefined {
	const now = dayNumber(today);
	const allowed = wish.unasked ? deposits.filter((deposit) => !deposit.private) : deposits;
	const open = without(without(allowed, showings.last), todays);
	const fitTo = fitOf(wish.about);
	const anniversaries = anniversariesOf(today);
	const candidates = open.map((deposit): Candidate => {
		const { id, at, offset, pinned, fits } = deposit;
		const isYearly = anniversaries.has(dayNumberOf(at, offset, 0));
		return {
			deposit,
			from: mayComeFrom(showings, id, { made: dayNumberOf(at, offset, dayStartsAt), today: now }),
			wished: (wish.low && pinned ? WEIGHTS.pinned : 0) + fitTo(fits) + (isYearly ? WEIGHTS.onThisDay : 0),
		};
	});
	const seed = mixed(hashOf(today));
	const lot: Order = (left, right) => lotOf(seed, left) - lotOf(seed, right);
	const rested = candidates.filter(({ from }) => from <= now);
	// Whoever may come for longest goes first, so that everyone is seen.
	const best = firstBy(
		rested,
		(left, right) => right.wished - left.wished || left.from - right.from || lot(left, right),
	);
	if (best) return { deposit: best.deposit, why: whyOf(best) };
	const only = firstBy(
		candidates,
		(left, right) => left.from - right.from || right.wished - left.wished || lot(left, right),
	);
	return only && { deposit: only.deposit, why: "only" };
}

/** All but the one with the id, unless it is the only one. */
function without(deposits: readonly Drawable[], id: string | null | undefined): readonly Drawable[] {
	const others = deposits.filter((deposit) => deposit.id !== id);
	return others.length > 0 ? others : deposits;
}

/** Gives how well something fits an ask; 0 if it does not. Each is looked at once, because deposits share what they fit. */
function fitOf({ who, channel, reasons = [] }: About = {}): (fits: About) => number {
	const wanted = who ? whoKey(who) : "";
	if (!wanted && !channel && reasons.length === 0) return () => 0;
	const known = new Map<About, number>();
	return (fits) => {
		const before = known.get(fits);
		if (before !== undefined) return before;
		let fit = 0;
		if (wanted && fits.who && whoKey(fits.who) === wanted) fit += WEIGHTS.who;
		if (fits.reasons?.some((reason) => reasons.includes(reason))) fit += WEIGHTS.reason;
		if (channel && channel === fits.channel) fit += WEIGHTS.channel;
		known.set(fits, fit);
		return fit;
	};
}

function firstBy(candidates: readonly Candidate[], order: Order): Candidate | undefined {
	let first: Candidate | undefined;
	for (const candidate of candidates) if (!first || order(candidate, first) < 0) first = candidate;
	return first;
}

function whyOf({ wished }: Candidate): DrawnWhy {
	if (wished >= WEIGHTS.pinned) return "pinned";
	if (wished >= WEIGHTS.channel) return "fits";
	return wished > 0 ? "on-this-day" : "turn";
}

/** A whole number from 0 up to 2 ** 32, the same for the same seed and deposit. */
function lotOf(seed: number, { deposit }: Candidate): number {
	return mixed(hashOf(deposit.id, seed));
}

/** FNV-1a, from a seed on. */
function hashOf(text: string, seed = 0x811c9dc5): number {
	let hash = seed;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash;
}

/** The bits of a hash mixed, as MurmurHash3 does. */
function mixed(hash: number): number {
	let mix = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
	return (mix ^ (mix >>> 16)) >>> 0;
}
