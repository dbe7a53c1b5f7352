import * as v from "valibot";
import type { Collection } from "../journal/journal.js";
import { type Ask, OUTCOMES } from "./ask.js";

const text = v.nullable(v.string());
const count = v.nullable(v.number());
const day = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)));

// Loose, so that a field which a later version adds survives an edit by this one.
const resolution = v.nullable(v.looseObject({ how: v.picklist(["done", "dropped"]), at: v.date() }));
const nextMove = v.looseObject({ text: v.string(), on: day, resolved: v.exactOptional(resolution) });
const rating = v.nullable(v.looseObject({ as: v.picklist(["true", "outdated"]), at: v.date() }));

const ritual = v.looseObject({
	explanation: text,
	lesson: text,
	rated: v.exactOptional(rating),
	nextMove: v.nullable(nextMove),
	feeling: count,
	completedAt: v.nullable(v.date()),
});

const schema: v.GenericSchema<unknown, Ask> = v.looseObject({
	_id: v.string(),
	rev: v.number(),
	deleted: v.exactOptional(v.literal(true)),
	who: v.string(),
	outcome: v.picklist(OUTCOMES),
	askedAt: v.date(),
	askedOffset: v.number(),
	decidedAt: v.nullable(v.date()),
	decidedOffset: count,
	dateOnly: v.boolean(),
	channel: text,
	stage: text,
	reasons: v.array(v.string()),
	segment: text,
	value: count,
	currency: text,
	note: text,
	tags: v.array(v.string()),
	until: day,
	untilResolved: v.exactOptional(resolution),
	waitUntil: v.exactOptional(day),
	wonReasons: v.exactOptional(v.array(v.string())),
	why: text,
	forecast: v.nullable(v.looseObject({ chance: count, dread: count })),
	ritual: v.nullable(ritual),
	source: v.nullable(v.looseObject({ system: v.string(), id: v.string(), batch: v.string() })),
});

/** How asks are kept: one file for each UTC month of their asking. */
export const asksCollection: Collection<Ask> = { name: "asks", datedBy: (ask) => ask.askedAt, schema };
