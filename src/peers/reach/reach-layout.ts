/** The margin on both sides of what the screen says, and the most columns that it takes between them. */
export const MARGIN = 3;
const WIDEST = 80;

/** Rows of the title and the foot, whose rule a notice of one row replaces. */
const AROUND = 4;
const FEWEST_MESSAGE_ROWS = 3;
const RULES = 2;
const AIR = 4;

/** How the screen is filled: whether how to reach somebody has rows of its own, the rows of the message, rules around it, the line below, air between the parts. */
export type ReachLayout = { detailed: boolean; message: number; rules: boolean; note: boolean; airy: boolean };

/** The columns for text in a window of `columns`. */
export function reachWidth(columns: number): number {
	return Math.min(WIDEST, columns - 2 * MARGIN);
}

/**
 * What fits into a window of `rows`, of which a notice takes `notice`: who it is and why now always, then the message as far as it goes,
 * then the line below it, the rules around it, how to reach them, and air. `who` are the rows in short and in `detail`.
 */
export function reachLayout(
	rows: number,
	needs: { notice: number; who: number; detail: number; why: number; message: number; note: number },
): ReachLayout {
	let left = rows - AROUND - Math.max(0, needs.notice - 1) - needs.who - needs.why;
	const message = Math.max(1, Math.min(needs.message, Math.max(FEWEST_MESSAGE_ROWS, left)));
	left -= message;
	const take = (count: number) => {
		const fits = left >= count;
		if (fits) left -= count;
		return fits;
	};
	const note = take(needs.note);
	const rules = take(RULES);
	const detailed = take(needs.detail - needs.who);
	return { message, note, rules, detailed, airy: take(AIR) };
}
