/** Blocks stacked with one blank row between them, as pages of at most `rows` rows: the indexes of the blocks on each page. */
export function pagesOf(heights: readonly number[], rows: number): number[][] {
	const pages: number[][] = [[]];
	let left = rows;
	heights.forEach((height, index) => {
		const page = pages.at(-1) ?? [];
		const needs = height + (page.length > 0 ? 1 : 0);
		if (page.length > 0 && needs > left) {
			pages.push([index]);
			left = rows - height;
		} else {
			page.push(index);
			left -= needs;
		}
	});
	return pages;
}

/** Which block stands in a column, and how many rows of it. */
export type Placed = { index: number; rows: number };

/** A block is worth beginning with so many rows. */
const WORTH = 6;

/** Blocks in columns of `rows` rows, as in a newspaper, one blank row between them; a block too tall for what is left is cut there. */
export function inColumns(heights: readonly number[], columns: number, rows: number): Placed[][] {
	const placed: Placed[][] = [[]];
	let left = rows;
	for (const [index, height] of heights.entries()) {
		if (left < Math.min(height, WORTH)) {
			if (placed.length === columns) break;
			placed.push([]);
			left = rows;
		}
		placed.at(-1)?.push({ index, rows: Math.min(height, left) });
		left -= Math.min(height, left) + 1;
	}
	return placed;
}

/** The page shown when one has turned `turned` times (either way) among `pages`. */
export function pageAt(turned: number, pages: number): number {
	return ((turned % pages) + pages) % pages;
}
