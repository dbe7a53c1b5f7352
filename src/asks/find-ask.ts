import { findRecord } from "../command/find-record.js";
import type { Journal } from "../journal/journal.js";
import type { Ask } from "./ask.js";
import { asksCollection } from "./ask-collection.js";

/** The ask of an id or of a part of one, deleted or not. Throws a Failure if there is none (1), or if more than one fits (2). */
export function findAsk(journal: Journal, part: string): Ask {
	const says = { noun: "ask", command: "unfazed log", nameOf: ({ who }: Ask) => who };
	return findRecord(journal.records(asksCollection), part, says);
}
