import type { Context } from "../command/context.js";
import { everybody, meet, putOff } from "../peers/people/people-records.js";
import { contactAt, type Person } from "../peers/people/person.js";
import { addDays } from "../time/days.js";
import { thisMoment, todayOf } from "../time/moment.js";

/**
 * Settles that it is a person's turn, as one step of undo: one talked just now, or it is left until the next round, a whole rhythm
 * from today. Gives the person as they are now. Throws a JournalError ("missing") if they are gone.
 */
export function settlePerson(context: Context, id: string, how: "done" | "drop"): Person {
	const journal = context.journal();
	if (how === "done") return meet(journal, { _id: id }, contactAt(thisMoment(context.clock)));
	const person = everybody(journal).find(({ _id }) => _id === id);
	const today = todayOf(context.clock, context.settings().dayStartsAt);
	return putOff(journal, id, addDays(today, person?.everyDays ?? 0));
}
