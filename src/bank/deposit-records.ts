import * as v from "valibot";
import type { Collection, Doc, Draft } from "../journal/journal.js";
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

/** A deposit as `export` prints it. */
export function depositJson(deposit: Deposit) {
	const { _id, kind, text, from, at, offset, askId, pinned } = deposit;
	return { id: _id, kind, text, from, at: isoOf(at.getTime(), offset), askId, pinned, private: deposit.private };
}
