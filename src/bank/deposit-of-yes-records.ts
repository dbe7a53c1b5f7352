import type { Ask } from "../asks/ask.js";
import { asksCollection } from "../asks/ask-collection.js";
import type { Journal, Writing } from "../journal/journal.js";
import type { Moment } from "../time/moment.js";
import { bankCollection, type Deposit, depositOfYes } from "./deposit-records.js";

/**
 * What became of the deposit of a yes when its ask changed: it took over what the ask says now, went with it or stays without it (it was
 * changed by hand); it came back with it, or is of that yes again after it had stayed.
 */
export type Followed = "changed" | "went" | "stays" | "back" | "again";

/** Tells the bank that an ask changed, within the change that does it; gives what became of its deposit, null if nothing did. */
type FollowYes = (before: Ask, after: Ask) => Followed | null;

/** What a deposit takes of its yes, as an ask says it; `text` is null where it says nothing. */
type Said = { text: string | null; from: string; moment: Moment; channel: string | null; reasons: readonly string[] };

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** Lets deposits follow their asks in one change. The bank is read once for it, and not at all while no yes is among the asks. */
export function followYeses(journal: Journal, writing: Writing): FollowYes {
	let byAsk: ReadonlyMap<string, Deposit[]> | undefined;
	return (before, after) => {
		if (!isYes(before) && !isYes(after)) return null;
		if (isYes(before) && isYes(after) && saysTheSame(saidBy(before), saidBy(after))) return null;
		byAsk ??= depositsByAsk(journal);
		return follow(writing, byAsk.get(after._id) ?? [], before, after);
	};
}

/**
 * Within a change: makes sure that a yes that says why has its one deposit, and that it says what the ask says. One that was deleted by
 * hand stays so until the ask says something new.
 */
export function keepDepositOfYes(journal: Journal, writing: Writing, before: Ask, after: Ask): void {
	const own = depositsByAsk(journal).get(after._id) ?? [];
	follow(writing, own, before, after);
	const { text, moment } = saidBy(after);
	const isNew = text !== saidBy(before).text || own.every(({ undone }) => undone);
	if (text !== null && isNew && !own.some(isOfYes)) writing.insert(bankCollection, depositOfYes(after, text, moment));
}

/** Within a change: brings a deposit back by hand. While its ask is no yes, it is one like any other. */
export function restoreByHand(writing: Writing, id: string): void {
	writing.restore(bankCollection, id);
	const deposit = writing.get(bankCollection, id);
	if (!deposit) return;
	const { went: _, askId, ...kept } = deposit;
	const ask = askId === null ? undefined : writing.get(asksCollection, askId);
	const made = askId === null || (ask && isYes(ask)) ? { askId } : { askId: null, madeOf: askId };
	writing.update(bankCollection, { ...kept, ...made });
}

/** The deposits that asks made, deleted ones too, by the ids of these; in the order in which they were made. */
function depositsByAsk(journal: Journal): ReadonlyMap<string, Deposit[]> {
	const byAsk = new Map<string, Deposit[]>();
	for (const deposit of journal.records(bankCollection).inMonth(null, { deleted: true })) {
		const ask = deposit.askId ?? deposit.madeOf;
		if (ask === undefined) continue;
		const own = byAsk.get(ask);
		if (own) own.push(deposit);
		else byAsk.set(ask, [deposit]);
	}
	return byAsk;
}

function follow(writing: Writing, own: readonly Deposit[], before: Ask, after: Ask): Followed | null {
	const [was, is] = [saidBy(before), saidBy(after)];
	const linked = own.filter(isOfYes);
	if (!isYes(after)) {
		const became = linked.map((deposit) => letGo(writing, deposit, after._id, was));
		return became.find((one) => one === "stays") ?? became[0] ?? null;
	}
	if (linked.length === 0) return isYes(before) ? null : bringBack(writing, own, was, is);
	const changed = linked.filter((deposit) => {
		// Of a yes that was emptied of its why, a deposit keeps the last one until there is another.
		const next = following(deposit, { ...was, text: was.text ?? deposit.text }, is);
		writing.update(bankCollection, next);
		return JSON.stringify(next) !== JSON.stringify(deposit);
	});
	return changed.length > 0 ? "changed" : null;
}

function letGo(writing: Writing, deposit: Deposit, askId: string, was: Said): Followed {
	if (!isUntouched(deposit, was)) {
		writing.update(bankCollection, { ...deposit, askId: null, madeOf: askId });
		return "stays";
	}
	writing.update(bankCollection, { ...deposit, went: true });
	writing.remove(bankCollection, deposit._id);
	return "went";
}

/** Of the deposits that an ask has, the one that it had when it was a yes the last time; one that a person deleted stays so. */
function bringBack(writing: Writing, own: readonly Deposit[], was: Said, is: Said): Followed | null {
	const letGoLast = own.findLast(({ deleted, went }) => !deleted || went);
	// What an undo took away nobody deleted: it belongs to an ask that is brought back by hand.
	const back = letGoLast ?? own.findLast(({ undone, text }) => undone && text === is.text);
	if (!back) return null;
	const { went: _, madeOf, ...deposit } = back;
	const linked = { ...deposit, askId: deposit.askId ?? madeOf ?? null };
	if (back.deleted) writing.restore(bankCollection, back._id);
	writing.update(bankCollection, back.deleted ? retold(linked, is) : following(linked, was, is));
	return back.deleted ? "back" : "again";
}

/** A deposit as its changed ask tells it: what it still says as the ask did before, it says as the ask does now. */
function following(deposit: Deposit, was: Said, is: Said): Deposit {
	const still = stillSaid(deposit, was);
	return {
		...deposit,
		...(still.text && is.text !== null && { text: is.text }),
		...(still.from && { from: is.from }),
		...(still.channel && is.channel !== was.channel && { channel: is.channel }),
		...(still.reasons && !isSameList(is.reasons, was.reasons) && { reasons: [...is.reasons] }),
		...(still.moment && !isSameMoment(is.moment, was.moment) && timesOf(is.moment)),
	};
}

/** A deposit with all that its ask says now. */
function retold(deposit: Deposit, is: Said): Deposit {
	const { from, channel, reasons } = is;
	const times = isOfMoment(deposit, is.moment) ? {} : timesOf(is.moment);
	return { ...deposit, text: is.text ?? deposit.text, from, channel, reasons: [...reasons], ...times };
}

/** Which parts of a deposit nobody changed since they were taken of the ask; old deposits lack some. */
function stillSaid(deposit: Deposit, was: Said): Record<keyof Said, boolean> {
	const { text, from, channel = was.channel, reasons = was.reasons } = deposit;
	return {
		text: text === was.text,
		from: from === was.from,
		channel: channel === was.channel,
		reasons: isSameList(reasons, was.reasons),
		moment: isOfMoment(deposit, was.moment),
	};
}

function isUntouched(deposit: Deposit, was: Said): boolean {
	const { kind, did, pinned, private: isPrivate } = deposit;
	return kind === "win" && !did && !pinned && !isPrivate && Object.values(stillSaid(deposit, was)).every(Boolean);
}

function saidBy({ why, who, channel, reasons, ...ask }: Ask): Said {
	const at = (ask.decidedAt ?? ask.askedAt).getTime();
	const moment = { at, offset: ask.decidedOffset ?? ask.askedOffset, dateOnly: ask.dateOnly };
	return { text: why || null, from: who, moment, channel, reasons };
}

function saysTheSame(left: Said, right: Said): boolean {
	const isSame = left.text === right.text && left.from === right.from && left.channel === right.channel;
	return isSame && isSameMoment(left.moment, right.moment) && isSameList(left.reasons, right.reasons);
}

/** Whether a deposit is dated by this moment. A yes on a day closes an ask that has a time: then the deposit alone knows the day only. */
function isOfMoment({ at, offset, dateOnly }: Deposit, moment: Moment): boolean {
	if (at.getTime() === moment.at && offset === moment.offset) return true;
	return dateOnly === true && dayNumber(at.getTime(), offset) === dayNumber(moment.at, moment.offset);
}

function dayNumber(at: number, offset: number): number {
	return Math.floor((at + offset * MS_PER_MINUTE) / MS_PER_DAY);
}

function isSameMoment(left: Moment, right: Moment): boolean {
	return left.at === right.at && left.offset === right.offset && left.dateOnly === right.dateOnly;
}

function isSameList(left: readonly string[], right: readonly string[]): boolean {
	return left.length === right.length && left.every((one, at) => one === right[at]);
}

function timesOf({ at, offset, dateOnly }: Moment): Pick<Deposit, "at" | "offset" | "dateOnly"> {
	return { at: new Date(at), offset, dateOnly };
}

function isYes({ outcome, deleted }: Ask): boolean {
	return outcome === "yes" && !deleted;
}

/** Whether a deposit that is in the bank is said to be of a yes. */
function isOfYes({ deleted, askId }: Deposit): boolean {
	return !deleted && askId !== null;
}
