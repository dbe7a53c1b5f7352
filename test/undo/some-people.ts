import type { Journal } from "../../src/journal/journal.js";
import { peopleCollection } from "../../src/peers/people/people-collection.js";
import {
	addPerson,
	editPerson,
	meet,
	pause,
	putOff,
	removePerson,
	restorePerson,
	takeUp,
} from "../../src/peers/people/people-records.js";
import { contactAt, type Person, ROLES } from "../../src/peers/people/person.js";
import type { Moment } from "../../src/time/moment.js";

/** What a person may do with people. */
export const PEOPLE_KINDS = [
	"person",
	"edit person",
	"meet",
	"pause",
	"take up",
	"put off",
	"delete person",
	"restore person",
] as const;

type PeopleDeed = { kind: string; which: readonly number[]; choice: number; text: string };

/** Does it with the people's own functions; false if it is no such deed. */
export function performWithPeople(
	journal: Journal,
	{ kind, which, choice, text }: PeopleDeed,
	moment: Moment,
): boolean {
	const all = journal.records(peopleCollection).inMonth(null, { deleted: true });
	const people = [...all].sort((left, right) => (left._id < right._id ? -1 : 1));
	const fitting = people.filter((person) => FITS[kind]?.(person) ?? !person.deleted);
	const person = fitting[(which[0] ?? 0) % Math.max(1, fitting.length)];
	const role = ROLES[choice % ROLES.length] ?? "peer";
	if (kind === "person") {
		const said = {
			name: `Person ${choice}`,
			role,
			contact: text || null,
			everyDays: choice || null,
			note: text || null,
		};
		addPerson(journal, { ...said, moment, met: choice % 2 ? contactAt(moment) : null });
		return true;
	}
	const does: { [kind: string]: (one: Person) => unknown } = {
		"edit person": ({ _id }) =>
			editPerson(journal, _id, (current) => ({ ...current, name: `${current.name}!`, role, note: text || null })),
		meet: (one) => meet(journal, one, contactAt(moment, text || null)),
		pause: (one) => pause(journal, one, choice % 2 ? "2026-12-24" : null),
		"take up": (one) => takeUp(journal, one),
		"put off": ({ _id }) => putOff(journal, _id, choice % 2 ? "2026-12-24" : "2026-12-31"),
		"delete person": (one) => removePerson(journal, one),
		"restore person": (one) => restorePerson(journal, one),
	};
	const act = does[kind];
	if (act && person) act(person);
	return act !== undefined;
}

const FITS: { [kind: string]: (person: Person) => boolean } = {
	"restore person": ({ deleted, undone }) => deleted === true && !undone,
	"take up": ({ deleted, paused }) => !deleted && paused !== null,
};
