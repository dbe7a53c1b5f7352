/** What stands below a question: how many suggestions, whether the lesson that came back, the line that rates it, and air between them. */
export type Aside = { suggestions: number; recall: boolean; rate: boolean; airy: boolean };

/** Columns of air on both sides of what the ritual says, and the most that it takes between them. */
export const RITUAL_MARGIN = 3;
const WIDEST = 90;
/** Rows of the title and the foot. */
const AROUND = 4;
const FEWEST_FIELD_ROWS = 4;
const MOST_FIELD_ROWS = 10;

/** The columns that a question's text and fields have in a window of `columns`. */
export function ritualRoom(columns: number): number {
	return Math.min(WIDEST, columns - 2 * RITUAL_MARGIN);
}

/** Rows that a text field may grow to in a window of `rows`; it leaves more to `beside`, which asks for an answer of its own. */
export function fieldRowsIn(rows: number, beside: boolean): number {
	const most = Math.max(FEWEST_FIELD_ROWS, Math.min(MOST_FIELD_ROWS, rows - 16));
	return beside ? Math.max(2, most - 2) : most;
}

/** Rows of a window of `rows` between the title and the foot. */
export function bodyRows(rows: number): number {
	return rows - AROUND;
}

/** Rows left of `height` below a question `question` rows high and `answer` rows to answer it. */
export function rowsBelow(height: number, { question, answer }: { question: number; answer: number }): number {
	return Math.max(0, height - question - 1 - answer);
}

/**
 * What fits into the `free` rows that the gauge and the last words of a closing page leave in a small window, with `kept` lines of
 * what was kept and `words` rows of what the meter says: those words first, then air, then a second row for what was kept.
 */
export function closingRows(free: number, { kept, words }: { kept: number; words: number }) {
	let left = free - kept;
	const says = left >= words;
	if (says) left -= words;
	const airy = left >= 1;
	return { words: says, airy, kept: airy && kept > 0 && left - 1 >= kept ? 2 : 1 };
}

/** What of it fits into `free` rows, each part with a blank row above: air gives way first, then the rating, suggestions, and the past lesson last. */
export function asideIn(free: number, { suggestions, recall }: { suggestions: number; recall: number }): Aside {
	const recalls = recall > 0 && free >= recall + 1;
	const left = free - (recalls ? recall + 1 : 0);
	const fitting = left >= 2 ? Math.min(suggestions, left - 1) : 0;
	const rest = left - (fitting > 0 ? fitting + 1 : 0);
	return { suggestions: fitting, recall: recalls, rate: recalls && rest >= 1, airy: recalls && rest >= 3 };
}
