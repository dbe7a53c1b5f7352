import { shownLine } from "../../../terminal/clean.js";
import { widestOf } from "../../../terminal/width.js";
import type { Day } from "../../../time/days.js";
import { fitsQuery, inTurn } from "../people-due.js";
import { spokenWords, turnWords } from "../people-words.js";
import type { Person } from "../person.js";
import { daysSince, isDue, isPaused, rhythmWords } from "../rhythm.js";

/** The day people are looked at; `dayStartsAt` in minutes after midnight. */
export type PeopleDay = { today: Day; dayStartsAt: number };

/** How it stands with somebody: whether it is their turn, and whether they stay away. Never so of who was deleted. */
export type Standing = { due: boolean; paused: boolean };

/** A row of the list: what it says of somebody, by column. */
export type Cells = Record<Column | "name", string>;

/** The columns beside the name, in their order. */
const COLUMNS = ["role", "spoken", "rhythm", "turn"] as const;

type Column = (typeof COLUMNS)[number];

/** The columns drawn, each as wide as the widest of it; those that there is no room for are left out. */
export type ListColumns = { name: number; others: readonly { column: Column; width: number }[] };

/** Columns before the name: the pointer and the mark of those whose turn it is. */
export const MARKS = 4;
/** Blanks between columns. */
export const GAP = 2;

const LONGEST_NAME = 28;
/** A name is not cut further than this while another column can be left out. */
const SHORTEST_NAME = 14;
/** What is left out first where there is little room. */
const LEFT_OUT: readonly (readonly Column[])[] = [
	[],
	["rhythm"],
	["rhythm", "role"],
	["rhythm", "role", "spoken"],
	[...COLUMNS],
];

/** How it stands with somebody on a day. */
export function standingOf(person: Person, { today, dayStartsAt }: PeopleDay): Standing {
	if (person.deleted) return { due: false, paused: false };
	return { due: isDue(person, today, dayStartsAt), paused: isPaused(person, today) };
}

/** The people whom a query finds: first those whose turn it is, the longest waiting first, then who was not spoken to for longest; paused ones last. */
export function listedPeople(people: readonly Person[], query: string, day: PeopleDay): Person[] {
	const { today, dayStartsAt } = day;
	const found = inTurn(
		people.filter((person) => fitsQuery(person, query)),
		today,
		dayStartsAt,
	).map((person) => ({
		person,
		standing: standingOf(person, day),
		days: daysSince(person, today, dayStartsAt),
	}));
	const due = found.filter(({ standing }) => standing.due);
	const paused = found.filter(({ standing }) => standing.paused);
	const others = found.filter(({ standing }) => !standing.due && !standing.paused);
	others.sort((left, right) => right.days - left.days);
	return [...due, ...others, ...paused].map(({ person }) => person);
}

/** What the list says of somebody. Until when they are paused stands beside the list. */
export function cellsOf(person: Person, day: PeopleDay): Cells {
	const { today, dayStartsAt } = day;
	const turn = standingOf(person, day).paused ? "paused" : turnWords(person, today, dayStartsAt);
	return {
		name: shownLine(person.name),
		role: person.role,
		spoken: spokenWords(person, today, dayStartsAt),
		rhythm: rhythmWords(person.everyDays),
		turn: person.deleted ? "" : turn,
	};
}

/** The columns for rows like these in `width` columns: the same for all rows, so that none jumps while one moves. */
export function columnsFor(rows: readonly Cells[], width: number): ListColumns {
	const widest = (column: Column | "name") => widestOf(rows.map((cells) => cells[column]));
	const natural = Math.max(1, Math.min(LONGEST_NAME, widest("name")));
	const all = COLUMNS.map((column) => ({ column, width: widest(column) })).filter(({ width }) => width > 0);
	for (const leftOut of LEFT_OUT) {
		const others = all.filter(({ column }) => !leftOut.includes(column));
		const room = width - MARKS - others.reduce((sum, other) => sum + GAP + other.width, 0);
		if (room >= Math.min(natural, SHORTEST_NAME)) return { name: Math.min(natural, room), others };
	}
	return { name: Math.max(1, Math.min(natural, width - MARKS)), others: [] };
}
