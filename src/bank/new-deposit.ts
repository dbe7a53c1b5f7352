import type { Draft, Journal, Writing } from "../journal/journal.js";
import { shownLine } from "../terminal/clean.js";
import { cut } from "../terminal/width.js";
import type { Moment } from "../time/moment.js";
import { restoreByHand } from "./deposit-of-yes-records.js";
import { bankCollection, type Deposit, type DepositKind, depositNow } from "./deposit-records.js";

/** All that is said of a deposit; `moment` is when it was. Its texts are clean of control characters. */
export type DepositFields = {
	text: string;
	kind: DepositKind;
	from: string | null;
	did: string | null;
	moment: Moment;
	channel: string | null;
	reasons: string[];
	pinned: boolean;
	private: boolean;
};

/** So many columns of a deposit's text name a change of it. */
const NAME_WIDTH = 32;

/** Adds one deposit as one step of undo. Throws a JournalError if it cannot be written. */
export function addDeposit(journal: Journal, fields: DepositFields): Deposit {
	const [deposit] = addDeposits(journal, [fields]);
	if (!deposit) throw new Error("the journal gave back no record");
	return deposit;
}

/** Adds deposits as one step of undo, which is called `says`, or after what they say. Throws a JournalError if they cannot be written. */
export function addDeposits(journal: Journal, fields: readonly DepositFields[], says?: string): Deposit[] {
	const [first, ...others] = fields;
	if (!first) return [];
	const name = others.length === 0 ? changeName("deposit", first) : `${fields.length} deposits`;
	return journal.add(says ?? name, bankCollection, fields.map(draftOf));
}

/** Changes a deposit as one step of undo, and gives it as it is now. Throws a JournalError ("missing") if it is gone or deleted. */
export function editDeposit(journal: Journal, id: string, edit: (current: Deposit) => Deposit): Deposit {
	const before = journal.records(bankCollection).get(id);
	const after = before && edit(before);
	const named = before && after && { text: after.text, private: before.private || after.private };
	return journal.change(changeName("deposit edited", named), (writing) =>
		writing.update(bankCollection, edit(depositNow(writing, id))),
	);
}

/** Deletes a deposit; it can be restored. Throws a JournalError ("missing") if it is gone. */
export function removeDeposit(journal: Journal, { _id }: Pick<Deposit, "_id">): void {
	change(journal, _id, "deposit deleted", (writing) => writing.remove(bankCollection, _id));
}

/** Brings a deleted deposit back. Throws a JournalError ("missing") if it is gone. */
export function restoreDeposit(journal: Journal, { _id }: Pick<Deposit, "_id">): void {
	change(journal, _id, "deposit restored", (writing) => restoreByHand(writing, _id));
}

/** Pins a deposit, or takes the pin off, and gives it as it is now. Throws a JournalError ("missing") if it is gone or deleted. */
export function setPinned(journal: Journal, { _id }: Pick<Deposit, "_id">, pinned: boolean): Deposit {
	return change(journal, _id, pinned ? "deposit pinned" : "deposit unpinned", (writing) =>
		writing.update(bankCollection, { ...depositNow(writing, _id), pinned }),
	);
}

/** A change called after the deposit as it is now: what a screen holds of it may be older than its being private. */
function change<R>(journal: Journal, id: string, what: string, write: (writing: Writing) => R): R {
	return journal.change(changeName(what, journal.records(bankCollection).get(id)), write);
}

/** What a change of a deposit is named after. */
type Named = Pick<Deposit, "text" | "private">;

/** The name of a change is shown where nobody asked for the bank, so it keeps what is private to itself. */
function changeName(what: string, deposit: Named | undefined): string {
	if (!deposit || deposit.private) return deposit ? `private ${what}` : what;
	return `${what}: ${beginning(shownLine(deposit.text))}`;
}

/** A text without its full stop; of a long one the words that fit. */
function beginning(text: string): string {
	const kept = cut(text, NAME_WIDTH);
	if (kept === text) return text.replace(/\.+$/, "");
	return `${kept.replace(/(?<=\S)\s+\S*$/u, "").replace(/[\s.,;:-]+$/, "")}…`;
}

function draftOf({ moment, ...fields }: DepositFields): Draft<Deposit> {
	const { at, offset, dateOnly } = moment;
	return { ...fields, at: new Date(at), offset, dateOnly, askId: null };
}
