import { posteriorShape, type YesNo } from "../rate.js";
import type { LevelRate } from "../ratio.js";
import { priorStrength, shrink } from "./shrinkage.js";
import { type Dimension, type Tallies, tallyBy, WEEKDAYS } from "./tallies.js";

/** What of the settings matters here; `weekStartsOn` is 1 for Monday, 7 for Sunday. */
export type BreakdownSettings = { baseline: number | null; weekStartsOn: number };

/**
 * The rate of each level of a dimension: as counted, and shrunk towards the overall rate (its posterior mean). Most decided first;
 * weekdays and hours in their own order. An ask with two reasons counts under both; one without a value counts under "none";
 * one of which only the day is known has no hour and is left out there.
 */
export function breakdown(tallies: Tallies, dimension: Dimension, settings: BreakdownSettings): LevelRate[] {
	const levels = tallyBy(tallies, dimension);
	const shrunk = shrinkingIn(tallies.overall, [...levels.values()], settings.baseline);
	const rows = [...levels].map(([level, seen]) => ({
		level,
		...seen,
		raw: seen.yes / (seen.yes + seen.no),
		...shrunk(seen),
	}));
	return rows.sort(orderOf(dimension, settings.weekStartsOn));
}

/** How a level's rate is shrunk among these levels: towards the overall posterior mean, by a prior whose strength they tell. */
function shrinkingIn(
	overall: YesNo,
	levels: readonly YesNo[],
	baseline: number | null,
): (seen: YesNo) => { shrunk: number; lo: number; hi: number } {
	const { a, b } = posteriorShape(overall, baseline);
	const rate = a / (a + b);
	const strength = priorStrength(levels, rate);
	return (seen) => shrink(seen, rate, strength, a + b);
}

function orderOf(dimension: Dimension, weekStartsOn: number): (left: LevelRate, right: LevelRate) => number {
	const byName = (left: LevelRate, right: LevelRate) => (left.level < right.level ? -1 : 1);
	if (dimension === "hour") return byName;
	if (dimension === "weekday") {
		const place = ({ level }: LevelRate) =>
			(WEEKDAYS.indexOf(level as (typeof WEEKDAYS)[number]) + 8 - weekStartsOn) % 7;
		return (left, right) => place(left) - place(right);
	}
	return (left, right) => right.yes + right.no - left.yes - left.no || byName(left, right);
}
