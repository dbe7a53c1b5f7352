import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import type { Journal } from "../journal/journal.js";
import { type Day, dayNumber } from "../time/days.js";
import { todayOf } from "../time/moment.js";
import { bankCollection } from "./deposit-records.js";
import {
	type DepositSheet,
	type DepositToRead,
	depositAt,
	depositDigest,
	drawablesOf,
	EMPTY_SHEET,
	isCut,
	isPrivateAt,
} from "./deposit-sheet.js";
import { type Drawable, type DrawnWhy, drawFrom, type Wish } from "./draw.js";
import { isNoted, keptShowings, type Showings, showingsOf, withoutGone, withShowing } from "./showings.js";

/** A deposit taken out of the bank to read, and why it is this one. */
export type Drawn = { deposit: DepositToRead; why: DrawnWhy };

/** Today's line as it is kept: beside the showings, so that no draw elsewhere can change it. */
type OfDay = { day: Day; id: string; why: DrawnWhy };

// Drafts, because there is nothing in a showing to undo.
const SHOWN = "bank-shown";
const OF_DAY = "bank-today";
const WHYS: readonly unknown[] = ["on-this-day", "pinned", "fits", "turn", "only"] satisfies DrawnWhy[];

/** The deposits of the sheets seen so far: a sheet stays the same until somebody writes. */
const decoded = new WeakMap<DepositSheet, Drawable[]>();

/**
 * The deposit of the day: the same all day and in every terminal, until it is deleted or made private; undefined where there is none.
 * `low` as a `Wish` has it. It is noted as shown.
 */
export function drawOfDay(context: Context, low: boolean): Drawn | undefined {
	const journal = context.journal();
	const sheet = sheetIn(journal);
	const kept = keptOfDay(context, sheet);
	if (kept) return kept;
	const showings = showingsIn(journal);
	// Once more behind the showings: another terminal keeps its line before it notes it, so here both are seen or neither is.
	const elsewhere = keptOfDay(context, sheet);
	if (elsewhere) return elsewhere;
	const today = todayNow(context);
	const drawn = drawAmong(context, sheet, { wish: { low, unasked: true }, showings, todays: null });
	if (!drawn) return undefined;
	const ofDay: OfDay = { day: today, id: drawn.deposit._id, why: drawn.why };
	troubleOf(() => journal.drafts.save(OF_DAY, ofDay));
	note(context, sheet, showings, ofDay.id);
	return drawn;
}

/** The deposit to read next, another one each time and another than Today's line; undefined where there is none. It is noted as shown. */
export function drawNext(context: Context, wish: Wish): Drawn | undefined {
	const journal = context.journal();
	const sheet = sheetIn(journal);
	const showings = showingsIn(journal);
	const todays = ofDayIn(journal, todayNow(context))?.id ?? null;
	const drawn = drawAmong(context, sheet, { wish, showings, todays });
	if (drawn) note(context, sheet, showings, drawn.deposit._id);
	return drawn;
}

/** Keeps that a deposit was shown, so that it rests: for whoever shows one in another way than by a draw. */
export function noteDrawn(context: Context, id: string): void {
	const journal = context.journal();
	note(context, sheetIn(journal), showingsIn(journal), id);
}

/** How many deposits there are. */
export function bankCount(journal: Journal): number {
	return sheetIn(journal).ids.length;
}

/** What cannot be kept is no reason to stop: on a full disk a deposit comes again a little early. */
function note(context: Context, { ids }: DepositSheet, before: Showings, id: string): void {
	const today = dayNumber(todayNow(context));
	if (isNoted(before, id, today)) return;
	const showings = withShowing(before, id, today);
	const isGrown = Object.keys(showings.shown).length > ids.length;
	troubleOf(() => context.journal().drafts.save(SHOWN, keptShowings(isGrown ? withoutGone(showings, ids) : showings)));
}

function keptOfDay(context: Context, sheet: DepositSheet): Drawn | undefined {
	const journal = context.journal();
	const kept = ofDayIn(journal, todayNow(context));
	const index = kept ? sheet.ids.indexOf(kept.id) : -1;
	if (!kept || index < 0 || isPrivateAt(sheet, index)) return undefined;
	return { deposit: read(journal, sheet, index), why: kept.why };
}

function drawAmong(
	context: Context,
	sheet: DepositSheet,
	{ wish, showings, todays }: { wish: Wish; showings: Showings; todays: string | null },
): Drawn | undefined {
	const state = { showings, today: todayNow(context), dayStartsAt: context.settings().dayStartsAt, todays };
	const drawn = drawFrom(decodedOnce(sheet), wish, state);
	return drawn && { deposit: read(context.journal(), sheet, sheet.ids.indexOf(drawn.deposit.id)), why: drawn.why };
}

/** A deposit with all of its text. */
function read(journal: Journal, sheet: DepositSheet, index: number): DepositToRead {
	const deposit = depositAt(sheet, index);
	return (isCut(deposit) && journal.records(bankCollection).get(deposit._id)) || deposit;
}

function sheetIn(journal: Journal): DepositSheet {
	return journal.records(bankCollection).digests(depositDigest)[0]?.digest ?? EMPTY_SHEET;
}

function decodedOnce(sheet: DepositSheet): Drawable[] {
	const known = decoded.get(sheet);
	if (known) return known;
	const deposits = drawablesOf(sheet);
	decoded.set(sheet, deposits);
	return deposits;
}

function showingsIn(journal: Journal): Showings {
	return showingsOf(journal.drafts.load(SHOWN));
}

function ofDayIn(journal: Journal, today: Day): OfDay | undefined {
	const kept = journal.drafts.load(OF_DAY);
	if (typeof kept !== "object" || kept === null) return undefined;
	const { day, id, why } = kept as Partial<OfDay>;
	return day === today && typeof id === "string" && WHYS.includes(why) ? (kept as OfDay) : undefined;
}

function todayNow(context: Context): Day {
	return todayOf(context.clock, context.settings().dayStartsAt);
}
