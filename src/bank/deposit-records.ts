import * as v from "valibot";
import { type Collection, type Doc, type Draft, JournalError, type Writing } from "../journal/journal.js";
import { isoOf } from "../time/iso.js";
import type { Moment } from "../time/moment.js";

/** The kinds of deposits, in the order in which they are offered. */
export const DEPOSIT_KINDS = ["win", "praise", "thanks", "milestone"] as const;

/** One of `DEPOSIT_KINDS`. */
export type DepositKind = (typeof DEPOSIT_KINDS)[number];

/** From whom a deposit came is a name: one of more characters is a slip. */
export const LONGEST_FROM = 500;

/**
 * An entry of the motivation bank. `from` is who it came from, `did` what the person did for it, `askId` the yes it was made of;
 * `channel` and `reasons` (ids) tell where it fits. `offset` in minutes east of UTC. A private one is never shown unasked nor handed on.
 */
export type Deposit = Doc & {
	kind: DepositKind;
	text: string;
	from: string | null;
	did?: string | null;
	at: Date;
	offset: number;
	dateOnly?: boolean;
	askId: string | null;
	/** The ask that made it, where that is no yes any more. */
	madeOf?: string;
	/** Deleted with its ask: it comes back with it. */
	went?: true;
	channel?: string | null;
	reasons?: string[];
	pinned: boolean;
	private: boolean;
};

const schema: v.GenericSchema<unknown, Deposit> = v.looseObject({
	_id: v.string(),
	rev: v.number(),
	deleted: v.exactOptional(v.literal(true)),
	kind: v.picklist(DEPOSIT_KINDS),
	text: v.string(),
	from: v.nullable(v.string()),
	did: v.exactOptional(v.nullable(v.string())),
	at: v.date(),
	offset: v.number(),
	dateOnly: v.exactOptional(v.boolean()),
	askId: v.nullable(v.string()),
	madeOf: v.exactOptional(v.string()),
	went: v.exactOptional(v.literal(true)),
	channel: v.exactOptional(v.nullable(v.string())),
	reasons: v.exactOptional(v.array(v.string())),
	pinned: v.boolean(),
	private: v.boolean(),
});

/** How deposits are kept: all in one file. */
export const bankCollection: Collection<Deposit> = { name: "bank", schema };

/** What a deposit takes of the yes it is made of. */
type Yes = { _id: string; who: string; channel: string | null; reasons: readonly string[] };

/** The deposit that a yes with a `why` becomes. */
export function depositOfYes(ask: Yes, why: string, moment: Moment): Draft<Deposit> {
	return {
		kind: "win",
		text: why,
		from: ask.who,
		at: new Date(moment.at),
		offset: moment.offset,
		dateOnly: moment.dateOnly,
		askId: ask._id,
		channel: ask.channel,
		reasons: [...ask.reasons],
		pinned: false,
		private: false,
	};
}

/** Within a change: a deposit as it is now. Throws a JournalError ("missing") if it is gone, or was deleted. */
export function depositNow(writing: Writing, id: string): Deposit {
	const deposit = writing.get(bankCollection, id);
	if (!deposit) throw new JournalError("missing", "This deposit is not in the bank any more. See: unfazed bank");
	if (!deposit.deleted) return deposit;
	throw new JournalError("missing", `This deposit is deleted. Bring it back with: unfazed bank restore ${id}`);
}

/** A deposit as every command prints it, `deleted` if it is; its time is ISO 8601 with the offset it was written at. */
export function depositJson(deposit: Omit<Deposit, "rev">) {
	const { _id, kind, text, from, did = null, at, offset, askId, channel = null, reasons = [], pinned } = deposit;
	const made = { id: _id, kind, text, from, did, at: isoOf(at.getTime(), offset), askId };
	const { private: isPrivate, dateOnly = false, madeOf, deleted } = deposit;
	const known = { ...made, channel, reasons, pinned, private: isPrivate, dateOnly };
	return { ...known, ...(madeOf !== undefined && { madeOf }), ...(deleted && { deleted }) };
}
