import { troubleOf } from "../../command/failure.js";
import { type Draft, type Journal, JournalError } from "../../journal/journal.js";
import type { Day } from "../../time/days.js";
import type { Moment } from "../../time/moment.js";
import { dayShort } from "../../time/words.js";
import { peopleCollection } from "./people-collection.js";
import type { Contact, Person, Role } from "./person.js";
import { draftKeysOf } from "./person-drafts.js";
import { lastContact } from "./rhythm.js";

/** What one says of somebody new. `moment` is when they are added, `met` the last contact if there was one. */
export type PersonFields = {
	name: string;
	role: Role;
	contact: string | null;
	everyDays: number | null;
	note: string | null;
	moment: Moment;
	met?: Contact | null;
};

/** All people in the order of adding, without those who were deleted; with `deleted`, those too, but none whose adding was undone. */
export function everybody(journal: Journal, options?: { deleted?: boolean }): Person[] {
	const people = journal.records(peopleCollection).inMonth(null, options);
	return people.filter(({ undone }) => !undone);
}

/** Adds a person. This and all below are one step of undo each, and throw a JournalError where nothing can be written. */
export function addPerson(journal: Journal, fields: PersonFields): Person {
	const { moment, met, ...said } = fields;
	const draft: Draft<Person> = {
		...said,
		addedAt: new Date(moment.at),
		addedOffset: moment.offset,
		met: met ? [met] : [],
		paused: null,
		waitUntil: null,
	};
	const [person] = journal.add(`person: ${fields.name}`, peopleCollection, [draft]);
	if (!person) throw new Error("the journal gave back no record");
	return person;
}

/** Changes a person; this and all below throw a JournalError ("missing") if there is nobody with that id, or not any more. */
export function editPerson(journal: Journal, id: string, edit: (current: Person) => Person): Person {
	return change(journal, id, (name) => `edit of ${name}`, edit);
}

/** One was in touch: the rhythm counts from the latest contact, and nobody is put off any longer. */
export function meet(journal: Journal, { _id }: Pick<Person, "_id">, contact: Contact): Person {
	return change(
		journal,
		_id,
		(name) => `met ${name}`,
		(current) => {
			const after = { ...current, met: [...current.met, contact] };
			return lastContact(after) === contact ? { ...after, waitUntil: null } : after;
		},
	);
}

/** They stay away until a day, with null until they are taken up again. */
export function pause(journal: Journal, { _id }: Pick<Person, "_id">, until: Day | null): Person {
	const says = (name: string) => `pause of ${name}${until ? ` until ${dayShort(until)}` : ""}`;
	return change(journal, _id, says, (current) => ({ ...current, paused: { until } }));
}

/** Ends a pause. */
export function takeUp(journal: Journal, { _id }: Pick<Person, "_id">): Person {
	return change(
		journal,
		_id,
		(name) => `end of the pause of ${name}`,
		(current) => ({ ...current, paused: null }),
	);
}

/** They are not asked about before a day. */
export function putOff(journal: Journal, id: string, until: Day): Person {
	const says = (name: string) => `contact with ${name} put off to ${dayShort(until)}`;
	return change(journal, id, says, (current) => ({ ...current, waitUntil: until }));
}

/** Deletes a person; they can be restored. What was typed about them and neither saved nor sent is erased. */
export function removePerson(journal: Journal, { _id, name }: Pick<Person, "_id" | "name">): void {
	journal.change(`deletion of ${name}`, (writing) => writing.remove(peopleCollection, _id));
	// They are deleted all the same.
	for (const key of Object.values(draftKeysOf(_id))) troubleOf(() => journal.drafts.drop(key));
}

/** Brings a deleted person back. */
export function restorePerson(journal: Journal, { _id, name }: Pick<Person, "_id" | "name">): void {
	journal.change(`restoring of ${name}`, (writing) => writing.restore(peopleCollection, _id));
}

function change(
	journal: Journal,
	id: string,
	says: (name: string) => string,
	edit: (current: Person) => Person,
): Person {
	const { name } = present(journal.records(peopleCollection).get(id));
	return journal.change(says(name), (writing) =>
		writing.update(peopleCollection, edit(present(writing.get(peopleCollection, id)))),
	);
}

function present(person: Person | undefined): Person {
	if (!person || person.undone)
		throw new JournalError("missing", "that person is not in the journal any more. Run: unfazed people");
	if (!person.deleted) return person;
	const { _id, name } = person;
	throw new JournalError("missing", `${name} is deleted. Bring them back with: unfazed people restore ${_id}`);
}
