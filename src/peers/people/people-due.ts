import { byName, fold } from "../../asks/log/log-filter-fits.js";
import { type Day, daysBetween } from "../../time/days.js";
import type { Person } from "./person.js";
import { daysSince, dueSince, isPaused, lastContact } from "./rhythm.js";

/** Somebody whose turn it is: `since` the day on which it came, `days` since the last contact or, where `spoken` is false, since they were added. */
export type Turn = { person: Person; since: Day; days: number; spoken: boolean };

/** Whose turn it is on a day, longest waiting first. `dayStartsAt` in minutes after midnight. */
export function turnsOn(people: readonly Person[], today: Day, dayStartsAt: number): Turn[] {
	const turns = people.flatMap((person): Turn[] => {
		const since = dueSince(person, dayStartsAt);
		if (person.deleted || since === undefined || since > today) return [];
		const days = daysSince(person, today, dayStartsAt);
		return [{ person, since, days, spoken: lastContact(person) !== undefined }];
	});
	return turns.sort(
		(left, right) => daysBetween(right.since, left.since) || byName(left.person.name, right.person.name),
	);
}

/** People in the order of their turns: the due, then who comes next; then those without a rhythm by name; paused ones last, by name. */
export function inTurn(people: readonly Person[], today: Day, dayStartsAt: number): Person[] {
	const ranked = people.map((person) => {
		const group = isPaused(person, today) ? 2 : person.everyDays === null ? 1 : 0;
		return { person, group, since: group === 0 ? (dueSince(person, dayStartsAt) ?? "") : "" };
	});
	ranked.sort((left, right) => {
		if (left.group !== right.group) return left.group - right.group;
		if (left.since !== right.since) return left.since < right.since ? -1 : 1;
		return byName(left.person.name, right.person.name);
	});
	return ranked.map(({ person }) => person);
}

/** Whether a person fits every word of a query: in the name, the role, how to reach them or the notes, without case and accents. */
export function fitsQuery({ name, role, contact, note, met }: Person, query: string): boolean {
	const text = fold([name, role, contact, note, ...met.map((one) => one.note)].filter(Boolean).join("\n"));
	return fold(query)
		.split(" ")
		.every((word) => text.includes(word));
}
