import { array, date, exactOptional, literal, nullable, number, object, string } from "valibot";
import type { Collection, Digest, Doc } from "../../../src/journal/journal.js";

/** A record kept by month. */
export type Call = Doc & { who: string; at: Date; note: string | null; tags: string[] };

/** A record of a collection of one file. */
export type Card = Doc & { text: string };

const journalFields = { _id: string(), rev: number(), deleted: exactOptional(literal(true)) };

export const calls: Collection<Call> = {
	name: "calls",
	datedBy: (call) => call.at,
	schema: object({ ...journalFields, who: string(), at: date(), note: nullable(string()), tags: array(string()) }),
};

export const cards: Collection<Card> = { name: "cards", schema: object({ ...journalFields, text: string() }) };

/** A call as a draft. */
export function call(who: string, at = "2026-11-22T09:00:00Z", note: string | null = null) {
	return { who, at: new Date(at), note, tags: [] };
}

/** How many calls there are, and how often each who was called. */
export const tally: Digest<Call, { count: number; whos: Record<string, number> }> = {
	name: "tally",
	key: "1",
	empty: { count: 0, whos: {} },
	of(docs) {
		const whos: Record<string, number> = {};
		for (const { who } of docs) whos[who] = (whos[who] ?? 0) + 1;
		return { count: docs.length, whos };
	},
	add(left, right) {
		const whos = { ...left.whos };
		for (const [who, count] of Object.entries(right.whos)) whos[who] = (whos[who] ?? 0) + count;
		return { count: left.count + right.count, whos };
	},
};
