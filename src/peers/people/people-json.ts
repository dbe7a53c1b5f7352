import type { Day } from "../../time/days.js";
import { isoOf } from "../../time/iso.js";
import type { Contact, Person } from "./person.js";
import { daysSince, dueSince, isPaused, lastContact } from "./rhythm.js";

/** A person as `export` prints it: all that is kept of them. */
export function personJson(person: Person) {
	const { _id, name, role, contact, everyDays, note, addedAt, addedOffset, met, paused, waitUntil } = person;
	const said = { id: _id, name, role, contact, everyDays, note };
	return {
		...said,
		addedAt: isoOf(addedAt.getTime(), addedOffset),
		met: met.map((one) => ({ at: contactIso(one), dateOnly: one.dateOnly, note: one.note })),
		paused: paused && { until: paused.until },
		waitUntil,
	};
}

/**
 * A person as the commands print it: the same, and how it stands with them today. `daysSince` counts from the last contact or, where one
 * never `spoke`, from the day they were added. `dayStartsAt` in minutes after midnight.
 */
export function personNowJson(person: Person, today: Day, dayStartsAt: number) {
	const last = lastContact(person);
	return {
		...personJson(person),
		paused: isPaused(person, today) ? { until: person.paused?.until ?? null } : null,
		lastContact: last ? contactIso(last) : null,
		due: dueSince(person, dayStartsAt) ?? null,
		spoke: last !== undefined,
		daysSince: daysSince(person, today, dayStartsAt),
		...(person.deleted ? { deleted: true } : {}),
	};
}

function contactIso({ at, offset }: Contact): string {
	return isoOf(at.getTime(), offset);
}
