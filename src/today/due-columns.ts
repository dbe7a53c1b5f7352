/** The columns of a table of due things, in cells: of the who and of what it asks for. */
export type DueColumns = { who: number; what: number };

/** A longer who would leave those of all others far from their rows. */
const LONGEST_WHO = 40;
/** A who that is cut keeps so many, and with room for both so many more. */
const FEWEST_WHO = 10;
const KEPT_WHO = 24;
/** What "not spoken yet, every 365 days" takes. */
const WHOLE_WORDS = 30;

/**
 * Shares `room` cells between the widest who and the widest words: where both do not fit, the who is cut first, so that words of `whole`
 * cells stay as they are; then the words.
 */
export function dueColumns(room: number, wanted: DueColumns, whole = WHOLE_WORDS): DueColumns {
	const widest = Math.min(wanted.who, LONGEST_WHO);
	const kept = Math.max(FEWEST_WHO, Math.min(KEPT_WHO, room - whole));
	const who = Math.max(0, Math.min(widest, room, Math.max(kept, room - wanted.what)));
	return { who, what: Math.max(0, Math.min(wanted.what, room - who)) };
}
