import { cannot, wrongUsage } from "../command/failure.js";
import type { Journal } from "../journal/journal.js";
import { shown } from "../terminal/clean.js";
import type { Ask } from "./ask.js";
import { asksCollection } from "./ask-collection.js";

const SHORTEST = 4;

/** The ask of an id or of a part of one, deleted or not. Throws a Failure if there is none (1), or if more than one fits (2). */
export function findAsk(journal: Journal, part: string): Ask {
	const id = part.trim().toLowerCase();
	const records = journal.records(asksCollection);
	const exact = records.get(id);
	if (exact) return exact;
	if (id.length < SHORTEST)
		throw wrongUsage(`"${part}" is too short for an id. Give at least ${SHORTEST} characters of it.`);
	const found = records.matching(id);
	const [only, ...more] = found;
	if (!only) throw cannot(`no ask has the id ${part}. Ids are in: unfazed log`);
	if (more.length === 0) return only;
	const names = found.slice(0, 5).map(({ _id, who }) => `${_id} (${shown(who)})`);
	throw wrongUsage(`${part} fits ${found.length} asks: ${names.join(", ")}. Give more of the id.`);
}
