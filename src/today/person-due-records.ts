import type { Context } from "../command/context.js";
import { todayNow } from "../command/today.js";
import { everybody, meet, putOff } from "../peers/people/people-records.js";
import { contactAt, type Person } from "../peers/people/person.js";
import { dueSince } from "../peers/people/rhythm.js";
import { addDays, type Day } from "../time/days.js";
import { thisMoment } from "../time/moment.js";

/**
 * What became of putting a person off: the first day on which they are due now, which a rhythm or a pause may make later than the one
 * asked for; or why nothing was written: no day comes due, or the one on which they are `due` anyway lies behind the one asked for.
 */
export type PutOff = { person: Person } & (
	| { due: Day; why?: undefined }
	| { why: "no-rhythm" }
	| { why: "paused" }
	| { why: "not-before"; due: Day }
);

/** One talked with a person just now, as one step of undo. Gives them as they are now. Throws a JournalError ("missing") if they are gone. */
export function talkedNow(context: Context, id: string): Person {
	return meet(context.journal(), { _id: id }, contactAt(thisMoment(context.clock)));
}

/** A person is left until the next round, a whole rhythm from today, as one step of undo. Throws a JournalError ("missing") if they are gone. */
export function leaveForARound(context: Context, id: string): PutOff {
	const today = todayNow(context);
	const { everyDays } = personWith(context, id) ?? {};
	return movePersonTo(context, id, addDays(today, everyDays ?? 0));
}

/** A person is not asked about before a day, as one step of undo. Throws a JournalError ("missing") if they are gone. */
export function movePersonTo(context: Context, id: string, to: Day): PutOff {
	const { dayStartsAt } = context.settings();
	const before = personWith(context, id);
	const unmoved = before && unmovedBy(before, to, dayStartsAt);
	if (unmoved) return unmoved;
	const person = putOff(context.journal(), id, to);
	return { person, due: dueSince(person, dayStartsAt) ?? to };
}

function unmovedBy(person: Person, to: Day, dayStartsAt: number): PutOff | undefined {
	const due = dueSince({ ...person, waitUntil: to }, dayStartsAt);
	if (due === undefined) return { person, why: person.everyDays === null ? "no-rhythm" : "paused" };
	return due > to && due === dueSince(person, dayStartsAt) ? { person, why: "not-before", due } : undefined;
}

function personWith(context: Context, id: string): Person | undefined {
	return everybody(context.journal()).find(({ _id }) => _id === id);
}
