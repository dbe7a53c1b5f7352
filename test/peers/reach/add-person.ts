import type { Context } from "../../../src/command/context.js";
import { addPerson, meet } from "../../../src/peers/people/people-records.js";
import { contactAt, type Person, type Role } from "../../../src/peers/people/person.js";
import { thisMoment } from "../../../src/time/moment.js";

const DAY = 86_400_000;

/** Adds somebody, noted 30 days ago and spoken to `daysAgo` days ago; never, if that is left out. */
export function addSomebody(
	context: Context,
	name: string,
	fields: { role?: Role; contact?: string | null; everyDays?: number; daysAgo?: number } = {},
): Person {
	const { role = "peer", contact = "ana@example.org", everyDays = 14, daysAgo } = fields;
	const now = thisMoment(context.clock);
	const moment = { ...now, at: now.at - 30 * DAY };
	const journal = context.journal();
	const person = addPerson(journal, { name, role, contact, everyDays, note: "owes me a lunch", moment });
	if (daysAgo === undefined) return person;
	return meet(journal, person, contactAt({ ...now, at: now.at - daysAgo * DAY }));
}
