import { findRecord } from "../command/find-record.js";
import type { Journal } from "../journal/journal.js";
import { bankCollection, type Deposit } from "./deposit-records.js";

/** The deposit of an id or of a part of one, deleted or not. Throws a Failure if there is none (1), or if more than one fits (2). */
export function findDeposit(journal: Journal, part: string): Deposit {
	const says = { noun: "deposit", command: "unfazed bank", nameOf: ({ text }: Deposit) => text };
	return findRecord(journal.records(bankCollection), part, says);
}
