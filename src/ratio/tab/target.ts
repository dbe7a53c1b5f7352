import type { Dimension } from "../breakdown/tallies.js";
import type { PatternDimension } from "../patterns/patterns.js";

/** Something on the Ratio tab that stands for asks: a level or a reason, a day or a cell of the heat map (`band` null: the whole day), a pattern. */
export type Target =
	| { kind: "level"; dimension: Dimension; level: string }
	| { kind: "cell"; level: string; band: string | null }
	| { kind: "pattern"; dimension: PatternDimension; level: string };

/** Whether two targets are the same thing, however the figures changed in between. */
export function isSameTarget(one: Target | null, other: Target | null): boolean {
	return isSamePlace(one, other) && bandOf(one) === bandOf(other);
}

/** Whether two targets stand in the same row: all cells of a day do. */
export function isSamePlace(one: Target | null, other: Target | null): boolean {
	if (one === null || other === null || one.kind !== other.kind || one.level !== other.level) return false;
	return one.kind === "cell" || other.kind === "cell" || one.dimension === other.dimension;
}

function bandOf(target: Target | null): string | null {
	return target?.kind === "cell" ? target.band : null;
}
