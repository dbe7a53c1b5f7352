import { fold } from "../../asks/log/log-filter-fits.js";
import { cannot, wrongUsage } from "../../command/failure.js";
import { didYouMean } from "../../command/suggest.js";
import { shownLine } from "../../terminal/clean.js";
import { calendarDay } from "../../time/local.js";
import { dayWithYear } from "../../time/words.js";
import type { Person } from "./person.js";

/** An id is not guessed from fewer letters. */
const SHORTEST_ID = 4;
const MOST_NAMED = 5;

/** Whom a command looks for: those that are there, or deleted ones to be restored. */
export type Wanted = "present" | "deleted";

/**
 * The person whom a text names: by the id; by the name without case and accents, its beginning or that of one of its words; by a part of
 * the id. Throws a Failure: 1 if there is nobody like that, or only one who is deleted (or, to be restored, is not); 2 if several fit.
 */
export function findPerson(people: readonly Person[], typed: string, wanted: Wanted = "present"): Person {
	if (typed.trim() === "") throw wrongUsage("the name is empty. Give a name, its beginning, or an id: unfazed people");
	const isWanted = ({ deleted }: Person) => (deleted === true) === (wanted === "deleted");
	const found = fitting(people.filter(isWanted), typed);
	const [only, ...more] = found;
	if (more.length > 0) throw wrongUsage(severalWords(typed, found));
	if (only) return only;
	const [other] = fitting(
		people.filter((person) => !isWanted(person)),
		typed,
	);
	throw cannot(other ? otherWords(other) : nobodyWords(people.filter(isWanted), typed, wanted));
}

/** Who bears a name, without case and accents, other than the one with this id; undefined if nobody there does. */
export function namesake(people: readonly Person[], name: string, exceptId?: string): Person | undefined {
	return people.find((person) => !person.deleted && person._id !== exceptId && isSameName(person.name, name));
}

/** What tells somebody from a namesake: "Ana (mentor, added Mon 12 Oct 2026, id k7h3m9q2xzzz)". */
export function apartWords({ name, role, addedAt, addedOffset, _id }: Person): string {
	const added = dayWithYear(calendarDay(addedAt.getTime(), addedOffset));
	return `${shownLine(name)} (${role}, added ${added}, id ${_id})`;
}

function isSameName(left: string, right: string): boolean {
	return fold(left) === fold(right);
}

/** All whom the text names in the narrowest sense in which it names anybody. */
function fitting(people: readonly Person[], typed: string): Person[] {
	const wanted = fold(typed);
	const id = typed.trim().toLowerCase();
	const ways: ((person: Person) => boolean)[] = [
		({ _id }) => _id === id,
		({ name }) => fold(name) === wanted,
		({ name }) => fold(name).startsWith(wanted),
		({ name }) =>
			fold(name)
				.split(" ")
				.some((word) => word.startsWith(wanted)),
		({ _id }) => id.length >= SHORTEST_ID && _id.includes(id),
	];
	for (const way of ways) {
		const found = people.filter(way);
		if (found.length > 0) return found;
	}
	return [];
}

function severalWords(typed: string, found: readonly Person[]): string {
	const named = found.slice(0, MOST_NAMED).map(apartWords);
	const more = found.length > named.length ? ` and ${found.length - named.length} more` : "";
	const areNamesakes = found.some(({ name, _id }) =>
		found.some((one) => one._id !== _id && isSameName(one.name, name)),
	);
	const way = areNamesakes ? "Give the id" : "Give more of the name, or the id";
	return `"${shownLine(typed)}" fits ${found.length} people: ${named.join(", ")}${more}. ${way}.`;
}

function otherWords({ name, deleted, _id }: Person): string {
	if (!deleted) return `${shownLine(name)} is not deleted. There is nothing to restore.`;
	return `${shownLine(name)} is deleted. Bring them back with: unfazed people restore ${_id}`;
}

function nobodyWords(people: readonly Person[], typed: string, wanted: Wanted): string {
	const names = people.flatMap(({ name }) => [name, ...name.split(" ")]);
	const where = wanted === "deleted" ? "unfazed people list --deleted" : "unfazed people";
	return `there is nobody called "${shownLine(typed)}".${shownLine(didYouMean(typed.trim(), names))} See: ${where}`;
}
