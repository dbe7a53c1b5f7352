import { asksCollection } from "../asks/ask-collection.js";
import type { Context } from "../command/context.js";
import { cannot, wrongUsage } from "../command/failure.js";
import { todayNow } from "../command/today.js";
import { peopleCollection } from "../peers/people/people-collection.js";
import { personNowJson } from "../peers/people/people-json.js";
import type { Person } from "../peers/people/person.js";
import { shownLine } from "../terminal/clean.js";
import type { Day } from "../time/days.js";
import { todayOf } from "../time/moment.js";
import { dayNear, dayWithYear } from "../time/words.js";
import { leaveForARound, movePersonTo, type PutOff, talkedNow } from "./person-due-records.js";

const UNDO = "Take it back with: unfazed undo";

/** The person whom an id or a part of one names; undefined if it is none of a person. Throws a Failure: 1 for a deleted one, 2 if it fits others too. */
export function personOf(context: Context, part: string): Person | undefined {
	const journal = context.journal();
	const id = part.trim().toLowerCase();
	const exact = journal.records(peopleCollection).get(id);
	const known = exact ? [exact] : journal.records(peopleCollection).matching(id);
	const found = known.filter(({ undone }) => !undone);
	const [person, ...more] = found;
	if (!person) return undefined;
	const asks = exact ? [] : journal.records(asksCollection).matching(id);
	if (more.length > 0 || asks.length > 0) {
		const names = [...found.map(({ _id, name }) => [_id, name]), ...asks.map(({ _id, who }) => [_id, who])];
		const named = names.slice(0, 5).map(([one, name = ""]) => `${one} (${shownLine(name)})`);
		throw wrongUsage(`${part} fits ${names.length} things: ${named.join(", ")}. Give more of the id.`);
	}
	if (!person.deleted) return person;
	throw cannot(`${shownLine(person.name)} is deleted. Bring them back with: unfazed people restore ${person._id}`);
}

/** `unfazed due done ID` of a person: one talked just now. */
export function donePerson(context: Context, { _id }: Person): undefined {
	const person = talkedNow(context, _id);
	return answer(context, person, `Met: ${shownLine(person.name)}. ${UNDO}`);
}

/** `unfazed due drop ID` of a person: they are left until the next round. Throws a Failure (1) where that changes nothing. */
export function dropPerson(context: Context, { _id }: Person): undefined {
	const { person, due } = moved(leaveForARound(context, _id));
	const until = dayNear(due, todayNow(context));
	return answer(context, person, `Let go: ${shownLine(person.name)}, until ${until}. ${UNDO}`);
}

/** `unfazed due move ID WHEN` of a person: they are not asked about before that day. Throws a Failure (1) where that changes nothing. */
export function movePerson(context: Context, { _id }: Person, to: Day): undefined {
	const { person, due } = moved(movePersonTo(context, _id, to));
	const later = due === to ? "" : ", the first day on which they are due";
	return answer(context, person, `Moved to ${dayWithYear(due)}${later}: ${shownLine(person.name)}. ${UNDO}`);
}

/** Throws a Failure (1) that says the next step where nothing was put off. */
function moved(putOff: PutOff): { person: Person; due: Day } {
	const { person, why } = putOff;
	const { name, _id } = person;
	switch (why) {
		case undefined:
			return putOff;
		case "no-rhythm":
			throw cannot(
				`${shownLine(name)} has no rhythm, so no day comes due. To set one: unfazed people edit ${_id} --every 14d`,
			);
		case "paused":
			throw cannot(
				`${shownLine(name)} is paused, so no day comes due. To take them up again: unfazed people resume ${_id}`,
			);
		case "not-before":
			throw cannot(
				`${shownLine(name)} is not due before ${dayWithYear(putOff.due)}, so there is nothing to put off. See: unfazed people show ${_id}`,
			);
	}
}

/** Throws a Failure (1) for what can be said of an ask alone. */
export function refusePerson({ name, _id }: Person): never {
	throw cannot(
		`${shownLine(name)} is one of your people, not an ask without an answer. If you talked: unfazed due done ${_id}. For later: unfazed due move ${_id} WHEN`,
	);
}

function answer(context: Context, person: Person, text: string): undefined {
	const { dayStartsAt } = context.settings();
	const today = todayOf(context.clock, dayStartsAt);
	if (context.json) context.printJson({ person: personNowJson(person, today, dayStartsAt) });
	else context.print(text);
	return undefined;
}
