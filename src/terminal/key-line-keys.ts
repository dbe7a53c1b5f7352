import { widthOf } from "./width.js";

/** One key in the key line; `always` keeps it when others are dropped for room. */
export type LineKey = { key: string; says: string; always?: boolean };

const GAPS = [3, 2];
const MARGIN = 1;

/** The blanks between the keys of a line: three, or two where that makes room for all. */
export function keyGap(keys: readonly LineKey[], width: number): number {
	return GAPS.find((gap) => widthOfKeys(keys, gap) <= width) ?? Math.min(...GAPS);
}

/** The keys that fit in one line of `width`: those without `always` are dropped from the right first. */
export function keysThatFit(keys: readonly LineKey[], width: number): LineKey[] {
	const kept = [...keys];
	while (kept.length > 0 && widthOfKeys(kept, Math.min(...GAPS)) > width) {
		const droppable = kept.findLastIndex((key) => !key.always);
		kept.splice(droppable === -1 ? kept.length - 1 : droppable, 1);
	}
	return kept;
}

function widthOfKeys(keys: readonly LineKey[], gap: number): number {
	const words = keys.reduce((sum, { key, says }) => sum + widthOf(key) + 1 + widthOf(says), 0);
	return MARGIN + words + gap * (keys.length - 1);
}
