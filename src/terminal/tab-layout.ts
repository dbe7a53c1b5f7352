/** The columns left free at each side of a tab with a list. */
export const MARGIN = 1;
/** The columns between a list and what stands beside it. */
export const BESIDE = 3;
/** The rows between a list and what stands above or below it. */
export const BETWEEN = 1;

/** Fewer rows have none to spare for air. */
const AIRY_FROM = 14;

/** The blank rows at the top of a tab of so many rows. */
export function airOf(rows: number): number {
	return rows >= AIRY_FROM ? 1 : 0;
}
