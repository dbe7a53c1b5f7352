import { airOf, BESIDE, BETWEEN, MARGIN } from "../../../terminal/tab-layout.js";

/** Where the parts of the Peers tab stand, in cells: the list, and the person chosen below or beside it. The same for everybody chosen. */
export type PeopleLayout = {
	/** Whether the person stands beside the list, not below it. */
	beside: boolean;
	/** Blank rows above both. */
	air: number;
	/** All rows below them. */
	all: number;
	/** The list without its heading and filter. */
	list: Room;
	pane: Room;
};

type Room = { width: number; rows: number };

/** So wide that the list beside keeps all its columns, and the person a line for whose turn it is. */
const BESIDE_FROM = 140;
const PANE_WIDTH = { least: 54, most: 64 };
/** A list with all its columns; more would tear it from the person beside it. */
const WIDEST_LIST = 96;
const PANE = { least: 4, most: 12 };

/** The layout of a tab of `columns` and `rows` for a list of `count` people, with or without a filter above it. */
export function peopleLayout(
	columns: number,
	rows: number,
	{ count, filtered }: { count: number; filtered: boolean },
): PeopleLayout {
	const width = Math.max(1, columns - 2 * MARGIN);
	const air = airOf(rows);
	const all = Math.max(1, rows - air);
	const head = filtered ? 2 : 1;
	const below = all - head;
	if (columns >= BESIDE_FROM) {
		const pane = Math.max(PANE_WIDTH.least, Math.min(PANE_WIDTH.most, Math.floor((width - BESIDE) * 0.4)));
		const list = { width: Math.min(WIDEST_LIST, width - BESIDE - pane), rows: Math.max(1, below) };
		return { beside: true, air, all, list, pane: { width: pane, rows: all } };
	}
	const wanted = Math.max(PANE.least, Math.min(PANE.most, Math.floor((below - BETWEEN) / 2)));
	const list = Math.max(1, Math.min(count, below - BETWEEN - wanted));
	return {
		beside: false,
		air,
		all,
		list: { width, rows: list },
		pane: { width, rows: Math.max(1, below - BETWEEN - list) },
	};
}
