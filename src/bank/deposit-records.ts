import * as v from "valibot";
import type { Collection, Doc, Draft, Journal, Writing } from "../journal/journal.js";
import { isoOf } from "../time/iso.js";
import type { Moment } from "../time/moment.js";

const KINDS = ["win", "praise", "thanks", "milestone"] as const;

/** An entry of the motivation bank. `from` is who it came from, `askId` the yes it was made of; a private one is never exported to others. */
export type Deposit = Doc & {
	kind: (typeof KINDS)[number];
	text: string;
	from: string | null;
	at: Date;
	offset: number;
	askId: string | null;
	pinned: boolean;
	private: boolean;
};

const schema: v.GenericSchema<unknown, Deposit> = v.looseObject({
	_id: v.string(),
	rev: v.number(),
	deleted: v.exactOptional(v.literal(true)),
	kind: v.picklist(KINDS),
	text: v.string(),
	from: v.nullable(v.string()),
	at: v.date(),
	offset: v.number(),
	askId: v.nullable(v.string()),
	pinned: v.boolean(),
	private: v.boolean(),
});

/** How deposits are kept: all in one file. */
export const bankCollection: Collection<Deposit> = { name: "bank", schema };

/** The deposit that a yes with a `why` becomes. */
export function depositOfYes(ask: { _id: string; who: string }, why: string, moment: Moment): Draft<Deposit> {
	return {
		kind: "win",
		text: why,
		from: ask.who,
		at: new Date(moment.at),
		offset: moment.offset,
		askId: ask._id,
		pinned: false,
		private: false,
	};
}

/**
 * Within a change: makes sure that a yes has its one deposit. What the person did now says `text`; without `isNew` (it was said
 * before) a deposit that was made, and perhaps reworded or deleted since, is left alone.
 */
export function keepDepositOfYes(
	journal: Journal,
	writing: Writing,
	ask: { _id: string; who: string },
	{ text, isNew, moment }: { text: string; isNew: boolean; moment: Moment },
): void {
	const made = journal.records(bankCollection).inMonth(null, { deleted: true });
	const own = made.filter(({ askId }) => askId === ask._id);
	const kept = own.find(({ deleted }) => !deleted);
	if (kept && isNew) writing.update(bankCollection, { ...kept, text });
	else if (isNew || own.length === 0) writing.insert(bankCollection, depositOfYes(ask, text, moment));
}

/** A deposit as `export` prints it. */
export function depositJson(deposit: Deposit) {
	const { _id, kind, text, from, at, offset, askId, pinned } = deposit;
	return { id: _id, kind, text, from, at: isoOf(at.getTime(), offset), askId, pinned, private: deposit.private };
}
