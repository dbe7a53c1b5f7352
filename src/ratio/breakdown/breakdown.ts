import { STAGES } from "../../asks/vocabulary.js";
import { posteriorShape, type YesNo } from "../rate.js";
import type { LevelRate } from "../ratio.js";
import { priorStrength, shrink } from "./shrinkage.js";
import { type Dimension, type Tallies, tallyBy, WEEKDAYS } from "./tallies.js";

/** What of the settings matters here; `weekStartsOn` is 1 for Monday, 7 for Sunday. */
export type BreakdownSettings = { baseline: number | null; weekStartsOn: number };

/** A level of a dimension and its decided asks. */
export type Level = YesNo & { level: string };

/**
 * The rate of each level of a dimension: as counted, and shrunk towards the overall rate (its posterior mean). Most decided first;
 * stages, weekdays and hours in their own order. An ask with two reasons counts under both; one without a value counts under "none";
 * one of which only the day is known has no hour and is left out there.
 */
export function breakdown(tallies: Tallies, dimension: Dimension, settings: BreakdownSettings): LevelRate[] {
	const levels = levelsOf(tallies, dimension, settings.weekStartsOn);
	const shrunk = shrinkingIn(tallies.overall, levels, settings.baseline);
	return levels.map((seen) => ({ ...seen, raw: seen.yes / (seen.yes + seen.no), ...shrunk(seen) }));
}

/** The levels of a dimension with their decided asks, in the order of `breakdown`; without the rates, which take long where levels are many. */
export function levelsOf(tallies: Tallies, dimension: Dimension, weekStartsOn: number): Level[] {
	const levels = [...tallyBy(tallies, dimension)].map(([level, seen]) => ({ level, ...seen }));
	return levels.sort(orderOf(dimension, weekStartsOn));
}

/** How a level's rate is shrunk among these levels: towards the overall posterior mean, by a prior whose strength they tell. */
export function shrinkingIn(
	overall: YesNo,
	levels: readonly YesNo[],
	baseline: number | null,
): (seen: YesNo) => { shrunk: number; lo: number; hi: number } {
	const { a, b } = posteriorShape(overall, baseline);
	const rate = a / (a + b);
	const strength = priorStrength(levels, rate);
	return (seen) => shrink(seen, rate, strength, a + b);
}

function orderOf(dimension: Dimension, weekStartsOn: number): (left: Level, right: Level) => number {
	const byName = (left: Level, right: Level) => (left.level < right.level ? -1 : 1);
	const byCount = (left: Level, right: Level) => right.yes + right.no - left.yes - left.no || byName(left, right);
	if (dimension === "hour") return byName;
	if (dimension === "stage") {
		// Stages that are not ours come last, among them those not given.
		const place = ({ level }: Level) => STAGES.findIndex(({ id }) => id === level) + 1 || STAGES.length + 1;
		return (left, right) => place(left) - place(right) || byCount(left, right);
	}
	if (dimension === "weekday") {
		const place = ({ level }: Level) => (WEEKDAYS.indexOf(level) + 8 - weekStartsOn) % 7;
		return (left, right) => place(left) - place(right);
	}
	return byCount;
}
