import * as v from "valibot";
import type { Collection } from "../../journal/journal.js";
import { type Person, ROLES } from "./person.js";

const contact = v.looseObject({
	at: v.date(),
	offset: v.number(),
	dateOnly: v.boolean(),
	note: v.nullable(v.string()),
});

const schema: v.GenericSchema<unknown, Person> = v.looseObject({
	_id: v.string(),
	rev: v.number(),
	deleted: v.exactOptional(v.literal(true)),
	name: v.string(),
	role: v.picklist(ROLES),
	contact: v.nullable(v.string()),
	everyDays: v.nullable(v.number()),
	note: v.nullable(v.string()),
	addedAt: v.date(),
	addedOffset: v.number(),
	met: v.array(contact),
	paused: v.nullable(v.looseObject({ until: v.nullable(v.string()) })),
	waitUntil: v.nullable(v.string()),
});

/** How people are kept: all in one file. */
export const peopleCollection: Collection<Person> = { name: "people", schema };
