/** So many deposits make the bank useful: from then on a draw is neither the last one nor always the other. */
export const USEFUL = 3;

/** How far a bank of fewer is: "1 of 3 that make it useful". */
export function fewWords(count: number): string {
	return `${count} of ${USEFUL} that make it useful`;
}
