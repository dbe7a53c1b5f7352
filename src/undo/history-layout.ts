/** How the rows of the history's screen are shared out; `airy` where there is room for blank rows. */
export type HistoryLayout = {
	/** Rows of the list, the line between undone and done among them. */
	list: number;
	/** Rows that say what each of the changes would do, below one that says how many there are. */
	pane: number;
	airy: boolean;
};

/** What the head, the foot, the rule above the pane and its first line take. */
const AROUND = 4 + 2;
const PANE = { least: 3, most: 8 };

/** The layout in a window of `rows` rows: the same whatever is selected, so that nothing jumps. */
export function historyLayout(rows: number): HistoryLayout {
	const airy = rows >= 20;
	const room = rows - AROUND - (airy ? 2 : 0);
	const pane = Math.max(PANE.least, Math.min(PANE.most, Math.floor(room / 3)));
	return { list: Math.max(1, room - pane), pane, airy };
}
