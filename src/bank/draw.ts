import { whoKey } from "../asks/ask.js";
import { type Day, dayNumber } from "../time/days.js";
import { type DepositSheet, type Fits, fitsIn, isPinnedAt, isPrivateAt } from "./deposit-sheet.js";
import { lastShowing, placesOf, restAfter, SHORTEST_REST, type Showings } from "./showings.js";
import { anniversariesOf, daysToAnniversary } from "./years-ago.js";

/** The ask that a draw goes with, or a deposit came from: what they have in common is how well they fit. Channel and reasons are ids. */
type About = { who?: string | null; channel?: string | null; reasons?: readonly string[] };

/**
 * What a draw is for. `low`: a bad time, in which pinned ones come first. `unasked`: nobody asked for it, so private ones stay in the
 * bank. `among`: the ids of those that it is made from; without it all.
 */
export type Wish = { low: boolean; about?: About; unasked: boolean; among?: ReadonlySet<string> };

/** Why a deposit was drawn: a wish of the occasion, or its turn; `early` where all of them rest, and nobody has gone unseen for longer. */
export type DrawnWhy = "on-this-day" | "pinned" | "fits" | "turn" | "early";

/** What a draw needs to know beside the wish. `lineBefore` is the id of the line that Today had before, for the choice of another one. */
export type DrawState = { showings: Showings; today: Day; dayStartsAt: number; lineBefore?: string | null };

/**
 * The place of a deposit in the sheet; the number of the day on which it was seen last, at its making or shown, and the running number of
 * that showing; of the day from which on it may come; how much of what the occasion wishes for it is; whether it waits for its anniversary.
 */
type Candidate = { index: number; seen: number; number: number; from: number; wished: number; waits: boolean };

/** What the occasion wishes for: each weighs more than all behind it together, so that the first thing it meets decides. */
const WEIGHTS = { pinned: 16, who: 8, reason: 4, channel: 2, onThisDay: 1 };

/** No place in a sheet. */
const NOBODY = -1;

/**
 * The deposit to read now, by its place in the sheet; undefined where there is none. A deposit rests 2 days after its making, then 7, 21
 * and 60 days after each showing. Among those whose rest is over: what the occasion wishes for, then whoever's turn it is, those last that
 * would rest on their anniversary; a lot by day breaks ties. Where all rest: what the occasion wishes for among those not seen for the
 * shortest rest, then the one not seen for longest. Never the one shown last while there is another, nor `lineBefore` while there is a third.
 */
export function drawFrom(
	sheet: DepositSheet,
	wish: Wish,
	state: DrawState,
): { index: number; why: DrawnWhy } | undefined {
	const { showings, today, lineBefore } = state;
	const firstBut = firstOf(sheet, wish, state);
	const last = placeOf(sheet, showings.last);
	const first = firstBut(last, placeOf(sheet, lineBefore)) ?? firstBut(last, NOBODY) ?? firstBut(NOBODY, NOBODY);
	return first && { index: first.index, why: whyOf(first, dayNumber(today)) };
}

function placeOf({ ids }: DepositSheet, id: string | null | undefined): number {
	return id ? ids.indexOf(id) : NOBODY;
}

/** Gives who goes first of all that a wish allows, but for two places. */
function firstOf(sheet: DepositSheet, wish: Wish, { showings, today, dayStartsAt }: DrawState) {
	const { ids, days, minutes } = sheet;
	const { low, about, unasked, among } = wish;
	const now = dayNumber(today);
	const places = placesOf(showings, ids).at;
	const anniversaries = anniversariesOf(today);
	const fitAt = fitOf(about, sheet);
	const isBefore = orderOf(sheet, today);
	// One loop rather than small functions: a call for each of thousands is what takes the time in a command that runs once.
	return (one: number, other: number): Candidate | undefined => {
		let first: Candidate | undefined;
		for (let index = 0; index < ids.length; index++) {
			if (index === one || index === other || (unasked && isPrivateAt(sheet, index))) continue;
			if (among && !among.has(ids[index] ?? "")) continue;
			const day = days[index] ?? 0;
			const made = (minutes[index] ?? 0) < dayStartsAt ? day - 1 : day;
			const { times, day: seen, number } = lastShowing(showings, places[index], now) ?? neverShown(made, now);
			const from = seen + restAfter(times);
			let wished = anniversaries.has(day) ? WEIGHTS.onThisDay : 0;
			if (low && isPinnedAt(sheet, index)) wished += WEIGHTS.pinned;
			if (fitAt) wished += fitAt(index);
			// Later, and no more wished for: most of them.
			if (first && !first.waits && first.from <= now && from > first.from && wished <= first.wished) continue;
			const waits = wished === 0 && from <= now && daysToAnniversary(day, now) < restAfter(times + 1);
			const candidate = { index, seen, number, from, wished, waits };
			if (!first || isBefore(candidate, first)) first = candidate;
		}
		return first;
	};
}

/** Its making is how a deposit was seen first. One of a day to come was made by a clock set wrongly. */
function neverShown(made: number, now: number) {
	return { times: 0, day: Math.min(made, now), number: 0 };
}

/** Gives whether of two candidates the left one goes first. */
function orderOf({ ids }: DepositSheet, today: Day): (left: Candidate, right: Candidate) => boolean {
	const now = dayNumber(today);
	const seed = mixed(hashOf(today));
	const lotOf = ({ index }: Candidate) => mixed(hashOf(ids[index] ?? "", seed));
	return (left, right) => {
		const isRested = left.from <= now;
		if (isRested !== right.from <= now) return isRested;
		const more = wishHeld(left, now) - wishHeld(right, now);
		if (more !== 0) return more > 0;
		// Whoever may come, or was not seen, for longest goes first, so that everyone is seen.
		if (isRested && left.waits !== right.waits) return right.waits;
		const later = isRested ? left.from - right.from : left.seen - right.seen || left.number - right.number;
		if (later !== 0) return later < 0;
		return left.wished === right.wished ? lotOf(left) < lotOf(right) : left.wished > right.wished;
	};
}

/** How much of what the occasion wishes for a candidate is, 0 for one that was seen a moment ago. */
function wishHeld({ wished, seen }: Candidate, now: number): number {
	return now - seen < SHORTEST_REST ? 0 : wished;
}

/** Gives how well the deposit at a place fits an ask, 0 if it does not; undefined for an ask of which nothing is known. */
function fitOf(
	{ who, channel, reasons = [] }: About = {},
	sheet: DepositSheet,
): ((index: number) => number) | undefined {
	const wanted = who ? whoKey(who) : "";
	if (!wanted && !channel && reasons.length === 0) return undefined;
	const lines = sheet.fits.split("\n");
	const known = new Map<string, number>();
	const fitOfLine = (fits: Fits) => {
		const isWho = wanted && fits.who === wanted ? WEIGHTS.who : 0;
		const isReason = fits.reasons.some((reason) => reasons.includes(reason)) ? WEIGHTS.reason : 0;
		return isWho + isReason + (channel && channel === fits.channel ? WEIGHTS.channel : 0);
	};
	return (index) => {
		const line = lines[index] ?? "";
		const fit = known.get(line) ?? fitOfLine(fitsIn(line));
		known.set(line, fit);
		return fit;
	};
}

function whyOf(candidate: Candidate, now: number): DrawnWhy {
	const wished = wishHeld(candidate, now);
	if (wished >= WEIGHTS.pinned) return "pinned";
	if (wished >= WEIGHTS.channel) return "fits";
	if (wished > 0) return "on-this-day";
	return candidate.from <= now ? "turn" : "early";
}

/** FNV-1a, from a seed on. */
function hashOf(text: string, seed = 0x811c9dc5): number {
	let hash = seed;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash;
}

/** The bits of a hash mixed, as MurmurHash3 does: a whole number from 0 up to 2 ** 32. */
function mixed(hash: number): number {
	let mix = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
	return (mix ^ (mix >>> 16)) >>> 0;
}
