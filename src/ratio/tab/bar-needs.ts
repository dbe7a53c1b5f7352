import { widthOf } from "../../terminal/width.js";
import type { Level } from "../breakdown/breakdown.js";
import { levelWords } from "../breakdown/level-words.js";
import type { Dimension } from "../breakdown/tallies.js";
import { FEWEST_TO_TEST } from "../patterns/patterns.js";
import type { BarDimension, TabFacts } from "./tab-facts.js";

/** What the bars of a dimension need: a scale up to the highest end of an interval, and columns for the widest name and counts. */
export type BarNeeds = { max: number; name: number; counts: number };

const known = new WeakMap<readonly Level[], BarNeeds>();

/** What the bars of a dimension need, out of all its levels, so that a bar is as long wherever one has scrolled; gone through once. */
export function barNeeds(facts: TabFacts, dimension: BarDimension): BarNeeds {
	const { levels, rateOf } = facts.levels(dimension);
	const before = known.get(levels);
	if (before) return before;
	const needs = { max: 0, name: 0, counts: 0 };
	for (const level of levels) {
		if (!isTooFew(level)) needs.max = Math.max(needs.max, rateOf(level).hi);
		needs.name = Math.max(needs.name, widthOf(levelName(dimension, level.level)));
		needs.counts = Math.max(needs.counts, countsOf(level).length);
	}
	known.set(levels, needs);
	return needs;
}

/** A level's name beside its bar: "Phone", "Tuesdays", "09:00". */
export function levelName(dimension: Dimension, level: string): string {
	return dimension === "hour" ? `${level}:00` : levelWords(dimension, level);
}

/** What a level counts: "4 of 21". */
export function countsOf({ yes, no }: Level): string {
	return `${yes} of ${yes + no}`;
}

/** Whether a level has too few asks for a bar. */
export function isTooFew({ yes, no }: Level): boolean {
	return yes + no < FEWEST_TO_TEST;
}
