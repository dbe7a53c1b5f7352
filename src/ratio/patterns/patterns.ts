import { shrinkingIn } from "../breakdown/breakdown.js";
import { hourBands } from "../breakdown/hour-bands.js";
import { NONE, sumOf, type Tallies, type Tally, tallyBy } from "../breakdown/tallies.js";
import type { YesNo } from "../rate.js";
import { falseDiscoveryRates } from "./benjamini-hochberg.js";
import { fisherExact } from "./fisher.js";
import { asksPerArm } from "./per-arm.js";

/** What patterns are looked for in; `hour` by bands of two hours. */
export const PATTERN_DIMENSIONS = ["channel", "stage", "segment", "weekday", "hour"] as const;

/** One of `PATTERN_DIMENSIONS`. */
export type PatternDimension = (typeof PATTERN_DIMENSIONS)[number];

/** The fewest decided asks of a level that is tested. */
export const FEWEST_TO_TEST = 20;

/** The largest q of a pattern: of all patterns shown, no more than this share is luck in the long run. */
const MOST_LUCK = 0.1;

/**
 * A level whose rate differs from that of the rest by more than luck explains. `p` of the two-sided exact test, `q` after
 * Benjamini and Hochberg; `shrunk` and `restRate` between 0 and 1; `perArm`: new decided asks on each side that a test would need.
 */
export type Pattern = {
	dimension: PatternDimension;
	level: string;
	yes: number;
	no: number;
	shrunk: number;
	restRate: number;
	p: number;
	q: number;
	perArm: number;
};

/** Patterns worth testing, the surest first; the levels with too few decided asks to test, most decided first; how many levels were tested. */
export type Patterns = {
	worthTesting: Pattern[];
	tooLittle: { dimension: PatternDimension; level: string; decided: number }[];
	tested: number;
};

/** A level beside the rest of its dimension. */
type Compared = { dimension: PatternDimension; level: string; seen: YesNo; rest: YesNo };

/**
 * Looks for patterns in every level with at least `FEWEST_TO_TEST` decided asks and something to compare it with: the other
 * decided asks of which the dimension is known. All levels of all dimensions are corrected for together (statistics.md).
 */
export function patternsOf(tallies: Tallies, settings: { baseline: number | null }): Patterns {
	const levels = PATTERN_DIMENSIONS.flatMap((dimension) => comparedIn(tallies, dimension));
	const tested = levels.filter(({ seen, rest }) => decidedOf(seen) >= FEWEST_TO_TEST && decidedOf(rest) > 0);
	const ps = tested.map(({ seen, rest }) => fisherExact(seen, rest));
	const qs = falseDiscoveryRates(ps);
	const found = tested.flatMap((level, at) => {
		const [p = 1, q = 1] = [ps[at], qs[at]];
		return q <= MOST_LUCK ? [{ ...level, p, q }] : [];
	});
	return {
		worthTesting: PATTERN_DIMENSIONS.flatMap((dimension) => {
			const ofIt = found.filter((level) => level.dimension === dimension);
			return ofIt.length === 0 ? [] : withRates(ofIt, tallies, dimension, settings.baseline);
		}).sort((left, right) => left.p - right.p),
		tooLittle: levels
			.map(({ dimension, level, seen }) => ({ dimension, level, decided: decidedOf(seen) }))
			.filter(({ decided }) => decided < FEWEST_TO_TEST)
			.sort((left, right) => right.decided - left.decided),
		tested: tested.length,
	};
}

/** What was found in a dimension as patterns, with its rates as the breakdown shrinks them. */
function withRates(
	found: readonly (Compared & { p: number; q: number })[],
	tallies: Tallies,
	dimension: PatternDimension,
	baseline: number | null,
): Pattern[] {
	const shrinking = shrinkingIn(tallies.overall, [...tallyIn(tallies, dimension).values()], baseline);
	return found.map(({ level, seen, rest, p, q }) => {
		const { shrunk } = shrinking(seen);
		const restRate = rest.yes / decidedOf(rest);
		return { dimension, level, ...seen, shrunk, restRate, p, q, perArm: asksPerArm(shrunk, restRate) };
	});
}

/** The known levels of a dimension by name, each beside all the others. */
function comparedIn(tallies: Tallies, dimension: PatternDimension): Compared[] {
	const known = [...tallyIn(tallies, dimension)].filter(([level]) => level !== NONE);
	// Maps are in order of writing; where ps are equal, the order must not hang on that.
	known.sort(([left], [right]) => (left < right ? -1 : 1));
	const all = sumOf(known.map(([, seen]) => seen));
	return known.map(([level, seen]) => ({
		dimension,
		level,
		seen,
		rest: { yes: all.yes - seen.yes, no: all.no - seen.no },
	}));
}

function tallyIn(tallies: Tallies, dimension: PatternDimension): Tally {
	return dimension === "hour" ? hourBands(tallies) : tallyBy(tallies, dimension);
}

function decidedOf({ yes, no }: YesNo): number {
	return yes + no;
}
