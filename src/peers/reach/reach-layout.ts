/** The margin on both sides of what the screen says, and the most columns that it takes between them. */
export const MARGIN = 3;
const WIDEST = 80;

/** Rows of the title and the foot, whose rule a notice of one row replaces. */
const AROUND = 4;
const FEWEST_MESSAGE_ROWS = 3;
const AIR = 4;

/** How the screen is filled: whether how to reach somebody has rows of its own, the rows of the message, the rules above and below it, the line below, air between the parts. */
export type ReachLayout = {
	detailed: boolean;
	message: number;
	above: boolean;
	below: boolean;
	note: boolean;
	airy: boolean;
};

/** The rows that the parts need, `who` in short and in `detail`. */
export type ReachNeeds = { notice: number; who: number; detail: number; why: number; message: number; note: number };

/** The columns for text in a window of `columns`. */
export function reachWidth(columns: number): number {
	return Math.min(WIDEST, columns - 2 * MARGIN);
}

/**
 * What fits into a window of `rows`, of which a notice takes `notice`: who it is, why now and a few rows of the message always, then
 * the line that nothing is sent, the rule above with what it says, the rest of the message, the rule below, how to reach them, and air.
 */
export function reachLayout(rows: number, needs: ReachNeeds): ReachLayout {
	const fewest = Math.min(needs.message, FEWEST_MESSAGE_ROWS);
	let left = rows - AROUND - Math.max(0, needs.notice - 1) - needs.who - needs.why - fewest;
	const take = (count: number) => {
		const fits = left >= count;
		if (fits) left -= count;
		return fits;
	};
	const note = take(needs.note);
	const above = take(1);
	const more = Math.max(0, Math.min(needs.message - fewest, left));
	left -= more;
	const below = take(1);
	const detailed = take(needs.detail - needs.who);
	return { message: fewest + more, note, above, below, detailed, airy: take(AIR) };
}
