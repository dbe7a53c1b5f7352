import { bankCollection, type Deposit, type DepositKind } from "../../src/bank/deposit-records.js";
import type { Context } from "../../src/command/context.js";

/** What a test says of a deposit; `on` is its day. The rest is a plain win. */
export type Told = Partial<Omit<Deposit, "at" | "offset">> & { on?: string };

/** A deposit as it is read out of the journal. */
export function deposit(told: Told = {}): Deposit {
	const { on = "2026-11-20", ...rest } = told;
	const plain = { kind: "win" as DepositKind, text: "It went well.", from: null, did: null, askId: null };
	const facts = { pinned: false, private: false, ...plain, ...rest };
	return { _id: facts.text, rev: 1, at: new Date(`${on}T12:00:00Z`), offset: 0, ...facts };
}

/** Puts deposits into the bank of a context, and gives their ids. */
export function putIn(context: Context, ...told: Told[]): string[] {
	const drafts = told.map((one) => {
		const { _id, rev, ...draft } = deposit(one);
		return draft;
	});
	return context
		.journal()
		.add("deposits for a test", bankCollection, drafts)
		.map(({ _id }) => _id);
}
