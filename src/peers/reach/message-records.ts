import type { Context } from "../../command/context.js";
import { troubleOf } from "../../command/failure.js";
import { todayNow } from "../../command/today.js";
import type { Journal } from "../../journal/journal.js";
import type { Day } from "../../time/days.js";
import { everybody } from "../people/people-records.js";
import { draftKeysOf } from "../people/person-drafts.js";

/** A message as the person wrote it: the day, and whether it went out since (copied or opened as mail). */
type Kept = { text: string; on: Day; used: boolean };

/** A message to somebody as the person last wrote it, and on which day; undefined if they wrote none, or it went out on an earlier day. */
export function keptMessage(context: Context, personId: string): { text: string; on: Day } | undefined {
	const kept = load(context.journal(), personId);
	return kept && !isOver(kept, todayNow(context)) ? { text: kept.text, on: kept.on } : undefined;
}

/** Erases the messages that went out on an earlier day, and those to whom nobody can write any more. What cannot be erased now is the next time. */
export function eraseOldMessages(context: Context): void {
	const journal = context.journal();
	const present = new Set(everybody(journal).map(({ _id }) => draftKeysOf(_id).message));
	for (const { key, value } of journal.drafts.startingWith(draftKeysOf("").message)) {
		const isOld = isKept(value) && isOver(value, todayNow(context));
		if (isOld || !present.has(key)) troubleOf(() => journal.drafts.drop(key));
	}
}

/** Keeps a message as the person wrote it. Throws a JournalError where nothing can be written. */
export function keepMessage(context: Context, personId: string, text: string): void {
	save(context.journal(), personId, { text, on: todayNow(context), used: false });
}

/** A message went out as the person wrote it: it stays for the rest of the day. Nothing happens where they wrote none, or wrote on since. */
export function messageUsed(context: Context, personId: string, text: string): void {
	const kept = keptMessage(context, personId);
	if (kept?.text === text) save(context.journal(), personId, { text, on: todayNow(context), used: true });
}

/** Lets go of what was written to somebody: the drafted message holds again. */
export function dropMessage(journal: Journal, personId: string): void {
	journal.drafts.drop(draftKeysOf(personId).message);
}

function load(journal: Journal, personId: string): Kept | undefined {
	const kept = journal.drafts.load(draftKeysOf(personId).message);
	return isKept(kept) ? kept : undefined;
}

function save(journal: Journal, personId: string, kept: Kept): void {
	journal.drafts.save(draftKeysOf(personId).message, kept);
}

function isOver({ used, on }: Kept, today: Day): boolean {
	return used && on !== today;
}

function isKept(value: unknown): value is Kept {
	if (typeof value !== "object" || value === null) return false;
	const { text, on, used } = value as Partial<Kept>;
	return typeof text === "string" && typeof on === "string" && typeof used === "boolean";
}
