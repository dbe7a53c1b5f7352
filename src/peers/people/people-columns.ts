import { shownLine } from "../../terminal/clean.js";
import { widestOf } from "../../terminal/width.js";
import type { Day } from "../../time/days.js";
import { spokenWords, turnWords } from "./people-words.js";
import type { Person } from "./person.js";
import { rhythmWords } from "./rhythm.js";

/** The columns of a list of people beside the name, in their order. */
const COLUMNS = ["role", "spoken", "rhythm", "turn", "contact"] as const;

type Column = (typeof COLUMNS)[number];

/** What a list says of somebody, by column; an empty text where there is nothing to say, or no such column. */
export type Cells = Record<Column | "name", string>;

/** The day people are looked at; `dayStartsAt` in minutes after midnight. */
export type PeopleDay = { today: Day; dayStartsAt: number };

/** The columns drawn, each as wide as the widest of it; those that there is no room for are left out. */
export type ListColumns = { name: number; others: readonly { column: Column; width: number }[] };

/** Blanks between columns. */
export const GAP = 2;

const LONGEST_NAME = 28;
/** A name is not cut further than this while another column can be left out. */
const SHORTEST_NAME = 14;
/** How to reach somebody can be a whole sentence. */
const LONGEST_CONTACT = 40;
/** What is left out first where there is little room: whose turn it is goes last, and is never cut. An address that is cut reaches nobody. */
const LEFT_OUT: readonly (readonly Column[])[] = [
	[],
	["rhythm"],
	["rhythm", "role"],
	["contact"],
	["contact", "rhythm"],
	["contact", "rhythm", "role"],
	["contact", "rhythm", "role", "spoken"],
	[...COLUMNS],
];

/** What a list says of somebody on a day. */
export function cellsOf(person: Person, { today, dayStartsAt }: PeopleDay): Cells {
	return {
		name: shownLine(person.name),
		role: person.role,
		spoken: spokenWords(person, today, dayStartsAt),
		rhythm: rhythmWords(person.everyDays),
		turn: person.deleted ? "deleted" : turnWords(person, today, dayStartsAt),
		contact: shownLine(person.contact ?? ""),
	};
}

/** The columns for rows like these in `width` columns: the same for all rows, so that none jumps while one moves. */
export function columnsFor(rows: readonly Cells[], width: number): ListColumns {
	const widest = (column: Column | "name") => widestOf(rows.map((cells) => cells[column]));
	const natural = Math.max(1, Math.min(LONGEST_NAME, widest("name")));
	const all = COLUMNS.map((column) => ({ column, width: widthIn(column, widest(column)) })).filter(
		(one) => one.width > 0,
	);
	for (const leftOut of LEFT_OUT) {
		const others = all.filter(({ column }) => !leftOut.includes(column));
		const room = width - others.reduce((sum, other) => sum + GAP + other.width, 0);
		if (room >= Math.min(natural, SHORTEST_NAME)) return { name: Math.min(natural, room), others };
	}
	return { name: Math.max(1, Math.min(natural, width)), others: [] };
}

function widthIn(column: Column, widest: number): number {
	return column === "contact" ? Math.min(LONGEST_CONTACT, widest) : widest;
}
