import type { Context } from "../../../src/command/context.js";
import { addPerson, type PersonFields } from "../../../src/peers/people/people-records.js";
import type { Contact, Person } from "../../../src/peers/people/person.js";

/** Once in touch at an instant (ISO 8601, with the offset of UTC where it says none). */
export function contactAtIso(iso: string, offset = 0): Contact {
	return { at: new Date(/Z|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso}Z`), offset, dateOnly: false, note: null };
}

/** A person with nothing but what a test names: a peer to be in touch with every 14 days, added on 1 November 2026 and never met. */
export function aPerson(fields: Partial<Person> = {}): Person {
	return {
		_id: "aaaaaaaaaaaa",
		rev: 1,
		name: "Ana",
		role: "peer",
		contact: null,
		everyDays: 14,
		note: null,
		addedAt: new Date("2026-11-01T10:00:00Z"),
		addedOffset: 0,
		met: [],
		paused: null,
		waitUntil: null,
		...fields,
	};
}

/** Adds a person to the context's journal, with a rhythm of 14 days, last met `daysAgo` days before now (null: never). */
export function addSomebody(
	context: Context,
	name: string,
	daysAgo: number | null,
	fields: Partial<PersonFields> = {},
): Person {
	const at = context.clock.now() - (daysAgo ?? 0) * 86_400_000;
	const moment = { at, offset: context.clock.offsetAt(at), dateOnly: false };
	const met = daysAgo === null ? null : { ...moment, at: new Date(at), note: null };
	const said = { name, role: "mentor", contact: null, everyDays: 14, note: null } as const;
	return addPerson(context.journal(), { ...said, moment, met, ...fields });
}
