import { airOf, BESIDE, BETWEEN, MARGIN } from "../../terminal/tab-layout.js";

/** Where the Bank's parts stand in its tab, in cells. The same for every deposit, so that nothing jumps. */
export type BankLayout = {
	/** Whether the list stands beside the one deposit, not below it. */
	beside: boolean;
	/** Blank rows above the parts, and below the head of the one deposit. */
	air: number;
	/** The one deposit: its head and what it says, `above` rows lower than the list beside it. */
	large: Room & { above: number };
	/** The rows of the list, below the line of kinds. */
	list: Room;
	/** One deposit alone, over both. */
	whole: Room;
};

type Room = { width: number; rows: number };

const BESIDE_FROM = 110;
const WIDEST_LARGE = 88;
const LARGE = { least: 4, most: 16 };
const FEWEST_IN_LIST = 2;

/** The layout of a tab of `columns` and `rows`, with or without a filter above the list. */
export function bankLayout(columns: number, rows: number, filtered: boolean): BankLayout {
	const width = Math.max(1, columns - 2 * MARGIN);
	const air = airOf(rows);
	const below = rows - air;
	// The line of kinds, and the filter above it.
	const head = 1 + (filtered ? 1 : 0);
	const whole = { width, rows: Math.max(1, below) };
	if (columns >= BESIDE_FROM) {
		const large = Math.min(WIDEST_LARGE, Math.floor((width - BESIDE) * 0.45));
		const list = { width: width - BESIDE - large, rows: Math.max(1, below - head) };
		const above = Math.max(0, Math.floor((whole.rows - LARGE.most) / 4));
		return { beside: true, air, large: { width: large, rows: whole.rows - above, above }, list, whole };
	}
	const half = Math.floor((below - BETWEEN - 1) / 2);
	const large = Math.max(LARGE.least, Math.min(LARGE.most, half));
	const list = Math.max(FEWEST_IN_LIST, below - large - BETWEEN - head);
	return { beside: false, air, large: { width, rows: large, above: 0 }, list: { width, rows: list }, whole };
}
