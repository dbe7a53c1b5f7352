import * as v from "valibot";
import type { Collection, Doc } from "../../journal/journal.js";
import type { Day } from "../../time/days.js";
import { isoOf } from "../../time/iso.js";

/**
 * "I have looked at it", placed among the answers so that older ones that come in later do not move it: the logical day, and how
 * many of that day's answers were there by then: yeses and noes (not-nows among them), and ghosted asks.
 */
export type Look = { day: Day; decided: number; ghosted: number };

/** The four answers of a debrief, "" where one was skipped. */
export type Debrief = { meant: string; happened: string; gap: string; next: string };

/** Something done about a slump, or when things felt like one: it was looked at, or a debrief was written. */
export type SlumpRecord = Doc & { at: Date; offset: number; look: Look | null; debrief: Debrief | null };

const look = v.looseObject({ day: v.string(), decided: v.number(), ghosted: v.number() });
const debrief = v.looseObject({ meant: v.string(), happened: v.string(), gap: v.string(), next: v.string() });

const schema: v.GenericSchema<unknown, SlumpRecord> = v.looseObject({
	_id: v.string(),
	rev: v.number(),
	deleted: v.exactOptional(v.literal(true)),
	at: v.date(),
	offset: v.number(),
	look: v.nullable(look),
	debrief: v.nullable(debrief),
});

/** How they are kept: all in one file. */
export const slumpCollection: Collection<SlumpRecord> = { name: "slumps", schema };

/** A record as `export` prints it. */
export function slumpJson({ _id, at, offset, look: looked, debrief: written }: SlumpRecord) {
	return { id: _id, at: isoOf(at.getTime(), offset), look: looked, debrief: written };
}
