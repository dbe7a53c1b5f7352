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

/** The page shown when one has turned `turned` times (either way) among `pages`. */
export function pageAt(turned: number, pages: number): number {
	return ((turned % pages) + pages) % pages;
}
