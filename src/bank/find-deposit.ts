import { cannot, wrongUsage } from "../command/failure.js";
import type { Journal } from "../journal/journal.js";
import { shownLine } from "../terminal/clean.js";
import { truncate } from "../terminal/width.js";
import { bankCollection, type Deposit } from "./deposit-records.js";

const SHORTEST = 4;
const LONGEST_NAME = 30;

/** The deposit of an id or of a part of one, deleted or not. Throws a Failure if there is none (1), or if more than one fits (2). */
export function findDeposit(journal: Journal, part: string): Deposit {
	const id = part.trim().toLowerCase();
	const records = journal.records(bankCollection);
	const exact = records.get(id);
	if (exact) return exact;
	if (id.length < SHORTEST)
		throw wrongUsage(`"${shownLine(part)}" is too short for an id. Give at least ${SHORTEST} characters of it.`);
	const found = records.matching(id);
	const [only, ...more] = found;
	if (!only) throw cannot(`no deposit has the id ${shownLine(part)}. Ids are in: unfazed bank`);
	if (more.length === 0) return only;
	const names = found.slice(0, 5).map(({ _id, text }) => `${_id} (${truncate(shownLine(text), LONGEST_NAME)})`);
	throw wrongUsage(`${shownLine(part)} fits ${found.length} deposits: ${names.join(", ")}. Give more of the id.`);
}
