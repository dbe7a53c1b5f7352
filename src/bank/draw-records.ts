import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import { todayNow } from "../command/today.js";
import type { Journal } from "../journal/journal.js";
import { type Day, dayNumber } from "../time/days.js";
import { bankCollection } from "./deposit-records.js";
import { type DepositSheet, type DepositToRead, depositDigest, EMPTY_SHEET, isPrivateAt } from "./deposit-sheet.js";
import { type DrawnWhy, drawFrom, type Wish } from "./draw.js";
import { isNoted, keptShowings, type Showings, showingsOf, withShowing } from "./showings.js";

/** A deposit taken out of the bank to read, and why it is this one. */
export type Drawn = { deposit: DepositToRead; why: DrawnWhy };

/** Today's line as it is kept: beside the showings, so that no draw elsewhere can change it. */
type OfDay = { day: Day; id: string; why: DrawnWhy };

// Drafts, because there is nothing in a showing to undo.
const SHOWN = "bank-shown";
const OF_DAY = "bank-today";
const WHYS: readonly unknown[] = ["on-this-day", "pinned", "fits", "turn", "early"] satisfies DrawnWhy[];

/** The deposits that were read, by their sheet, which stays the same until somebody writes: Today's line is asked for again and again. */
const readBefore = new WeakMap<DepositSheet, Map<string, DepositToRead>>();

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
	const drawn = drawAmong(context, sheet, {
		wish: { low, unasked: true },
		showings,
		lineBefore: lineIn(journal)?.id ?? null,
	});
	if (!drawn) return undefined;
	const ofDay: OfDay = { day: today, id: drawn.deposit._id, why: drawn.why };
	// Noted only where the line is kept: else another one would come, and be noted, each time.
	if (troubleOf(() => journal.drafts.save(OF_DAY, ofDay)) === null) note(context, sheet, ofDay.id);
	return drawn;
}

/** The deposit to read next, another one each time; undefined where there is none. It is noted as shown. */
export function drawNext(context: Context, wish: Wish): Drawn | undefined {
	const { drawn, sheet } = nextOf(context, wish);
	if (drawn) note(context, sheet, drawn.deposit._id);
	return drawn;
}

/** What `drawNext` would give. Nothing is noted: whoever reads it to its end tells `noteDrawn`. */
export function drawToRead(context: Context, wish: Wish): Drawn | undefined {
	return nextOf(context, wish).drawn;
}

function nextOf(context: Context, wish: Wish) {
	const journal = context.journal();
	const sheet = sheetIn(journal);
	return { drawn: drawAmong(context, sheet, { wish, showings: showingsIn(journal) }), sheet };
}

/** Keeps that a deposit was shown, so that it rests: for whoever shows one in another way than by a draw. */
export function noteDrawn(context: Context, id: string): void {
	note(context, sheetIn(context.journal()), id);
}

/** How many deposits there are. */
export function bankCount(journal: Journal): number {
	return sheetIn(journal).ids.length;
}

/** What cannot be kept is no reason to stop: on a full disk a deposit comes again a little early. */
function note(context: Context, { ids }: DepositSheet, id: string): void {
	const journal = context.journal();
	const today = dayNumber(todayNow(context));
	// Read once more: what another terminal has noted since the draw stays.
	const before = showingsIn(journal);
	if (isNoted(before, id, today)) return;
	troubleOf(() => journal.drafts.save(SHOWN, keptShowings(withShowing(before, id, today, ids))));
}

function keptOfDay(context: Context, sheet: DepositSheet): Drawn | undefined {
	const journal = context.journal();
	const line = lineIn(journal);
	const kept = line?.day === todayNow(context) ? line : undefined;
	const index = kept ? sheet.ids.indexOf(kept.id) : -1;
	if (!kept || index < 0 || isPrivateAt(sheet, index)) return undefined;
	return drawnAt(journal, sheet, index, kept.why);
}

function drawAmong(
	context: Context,
	sheet: DepositSheet,
	{ wish, ...known }: { wish: Wish; showings: Showings; lineBefore?: string | null },
): Drawn | undefined {
	const state = { ...known, today: todayNow(context), dayStartsAt: context.settings().dayStartsAt };
	const drawn = drawFrom(sheet, wish, state);
	return drawn && drawnAt(context.journal(), sheet, drawn.index, drawn.why);
}

/** A deposit of a sheet with all there is to read in it; undefined if it is gone by now. */
function drawnAt(journal: Journal, sheet: DepositSheet, index: number, why: DrawnWhy): Drawn | undefined {
	const id = sheet.ids[index] ?? "";
	const known = readBefore.get(sheet) ?? new Map<string, DepositToRead>();
	readBefore.set(sheet, known);
	const deposit = known.get(id) ?? journal.records(bankCollection).get(id);
	if (!deposit) return undefined;
	known.set(id, deposit);
	return { deposit, why };
}

function sheetIn(journal: Journal): DepositSheet {
	return journal.records(bankCollection).digests(depositDigest)[0]?.digest ?? EMPTY_SHEET;
}

function showingsIn(journal: Journal): Showings {
	return showingsOf(journal.drafts.load(SHOWN));
}

/** The line that Today had last, on this day or before. */
function lineIn(journal: Journal): OfDay | undefined {
	const kept = journal.drafts.load(OF_DAY);
	if (typeof kept !== "object" || kept === null) return undefined;
	const { day, id, why } = kept as Partial<OfDay>;
	return typeof day === "string" && typeof id === "string" && WHYS.includes(why) ? (kept as OfDay) : undefined;
}
