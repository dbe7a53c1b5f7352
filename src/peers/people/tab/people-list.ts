import { type Cells, cellsOf, type PeopleDay } from "../people-columns.js";
import { fitsQuery, inTurn } from "../people-due.js";
import type { Person } from "../person.js";
import { isDue, isPaused } from "../rhythm.js";

/** How it stands with somebody: whether it is their turn, and whether they stay away. Never so of who was deleted. */
export type Standing = { due: boolean; paused: boolean };

/** Columns before the name: the pointer and the mark of those whose turn it is. */
export const MARKS = 4;

/** How it stands with somebody on a day. */
export function standingOf(person: Person, { today, dayStartsAt }: PeopleDay): Standing {
	if (person.deleted) return { due: false, paused: false };
	return { due: isDue(person, today, dayStartsAt), paused: isPaused(person, today) };
}

/** The people whom a query finds, in the order of their turns. */
export function listedPeople(people: readonly Person[], query: string, { today, dayStartsAt }: PeopleDay): Person[] {
	const found = people.filter((person) => fitsQuery(person, query));
	return inTurn(found, today, dayStartsAt);
}

/** What the list says of somebody. Until when they are paused and how to reach them stands beside the list. */
export function rowOf(person: Person, day: PeopleDay): Cells {
	const cells = cellsOf(person, day);
	const turn = person.deleted ? "" : standingOf(person, day).paused ? "paused" : cells.turn;
	return { ...cells, turn, contact: "" };
}
