import type { Doc, Records } from "../journal/journal.js";
import { shownLine } from "../terminal/clean.js";
import { truncate } from "../terminal/width.js";
import { cannot, wrongUsage } from "./failure.js";

const SHORTEST = 4;
const MOST_NAMED = 5;
const LONGEST_NAME = 30;

/** The record of an id or of a part of one, deleted or not; `says` is what it is called, where ids are listed and what tells one from another. Throws a Failure if there is none (1), or if more than one fits (2). */
export function findRecord<D extends Doc>(
	records: Pick<Records<D>, "get" | "matching">,
	part: string,
	says: { noun: string; command: string; nameOf: (record: D) => string },
): D {
	const id = part.trim().toLowerCase();
	const exact = records.get(id);
	if (exact) return exact;
	const typed = shownLine(part);
	if (id.length < SHORTEST)
		throw wrongUsage(`"${typed}" is too short for an id. Give at least ${SHORTEST} characters of it.`);
	const found = records.matching(id);
	const [only, ...more] = found;
	if (!only) throw cannot(`no ${says.noun} has the id ${typed}. Ids are in: ${says.command}`);
	if (more.length === 0) return only;
	const named = found.slice(0, MOST_NAMED);
	const names = named.map((record) => `${record._id} (${truncate(shownLine(says.nameOf(record)), LONGEST_NAME)})`);
	throw wrongUsage(`${typed} fits ${found.length} ${says.noun}s: ${names.join(", ")}. Give more of the id.`);
}
