import type { Context } from "../../command/context.js";
import type { Journal } from "../../journal/journal.js";
import type { Day } from "../../time/days.js";
import { todayOf } from "../../time/moment.js";

/** A message as the person wrote it: the day, and whether it went out since (copied or opened as mail). */
type Kept = { text: string; on: Day; used: boolean };

/** A message to somebody as the person last wrote it, and on which day; undefined if they wrote none, or it went out on an earlier day. */
export function keptMessage(context: Context, personId: string): { text: string; on: Day } | undefined {
	const kept = context.journal().drafts.load(keyOf(personId));
	if (!isKept(kept)) return undefined;
	return kept.used && kept.on !== todayNow(context) ? undefined : { text: kept.text, on: kept.on };
}

/** Keeps a message as the person wrote it. Throws a JournalError where nothing can be written. */
export function keepMessage(context: Context, personId: string, text: string): void {
	save(context.journal(), personId, { text, on: todayNow(context), used: false });
}

/** A message went out as the person wrote it: it stays for the rest of the day. Nothing happens where it was not written by hand. */
export function messageUsed(context: Context, personId: string): void {
	const kept = keptMessage(context, personId);
	if (kept) save(context.journal(), personId, { text: kept.text, on: todayNow(context), used: true });
}

/** Lets go of what was written to somebody: the drafted message holds again. */
export function dropMessage(journal: Journal, personId: string): void {
	journal.drafts.drop(keyOf(personId));
}

function save(journal: Journal, personId: string, kept: Kept): void {
	journal.drafts.save(keyOf(personId), kept);
}

function keyOf(personId: string): string {
	return `message-${personId}`;
}

function todayNow(context: Context): Day {
	return todayOf(context.clock, context.settings().dayStartsAt);
}

function isKept(value: unknown): value is Kept {
	if (typeof value !== "object" || value === null) return false;
	const { text, on, used } = value as Partial<Kept>;
	return typeof text === "string" && typeof on === "string" && typeof used === "boolean";
}
