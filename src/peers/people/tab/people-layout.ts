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

/** The columns left free at each side of the tab. */
export const MARGIN = 1;
/** The columns between the list and a person beside it. */
export const BESIDE = 3;
/** The rows between the list and a person below it. */
export const BELOW = 1;

const BESIDE_FROM = 110;
const WIDEST_PANE = 64;
/** A list with all its columns; more would tear it from the person beside it. */
const WIDEST_LIST = 96;
const PANE = { least: 4, most: 12 };
/** Fewer rows have none to spare for air. */
const AIRY_FROM = 14;

/** The layout of a tab of `columns` and `rows` for a list of `count` people, with or without a filter above it. */
export function peopleLayout(
	columns: number,
	rows: number,
	{ count, filtered }: { count: number; filtered: boolean },
): PeopleLayout {
	const width = Math.max(1, columns - 2 * MARGIN);
	const air = rows >= AIRY_FROM ? 1 : 0;
	const all = Math.max(1, rows - air);
	const head = filtered ? 2 : 1;
	const below = all - head;
	if (columns >= BESIDE_FROM) {
		const pane = Math.min(WIDEST_PANE, Math.floor((width - BESIDE) * 0.4));
		const list = { width: Math.min(WIDEST_LIST, width - BESIDE - pane), rows: Math.max(1, below) };
		return { beside: true, air, all, list, pane: { width: pane, rows: all } };
	}
	const wanted = Math.max(PANE.least, Math.min(PANE.most, Math.floor((below - BELOW) / 2)));
	const list = Math.max(1, Math.min(count, below - BELOW - wanted));
	return {
		beside: false,
		air,
		all,
		list: { width, rows: list },
		pane: { width, rows: Math.max(1, below - BELOW - list) },
	};
}
