import type { Day } from "../time/days.js";
import { noesBeforeNextYes } from "./next-yes.js";
import { LEVEL, noesPerYes, posteriorOf } from "./rate.js";
import { chanceOfRun, currentRun } from "./run.js";
import { type Slump, slumpOf } from "./slump/slump.js";
import { type TrendLabel, trendOf } from "./trend.js";
import { valuePerAsk } from "./value.js";

/** The days a ratio looks at, both ends included; `days` is their number. */
export type Window = { from: Day; to: Day; days: number };

/** How many asks of a window came to what; `no` and `notNow` apart, pending asks dated by their asking. */
type OutcomeCounts = {
	yes: number;
	no: number;
	notNow: number;
	pending: number;
	ghosted: number;
	unreached: number;
	withdrawn: number;
};

/** All that `ratioOf` needs to know of a journal; `windowFacts` makes it. */
export type WindowFacts = {
	window: Window;
	counts: OutcomeCounts;
	/** The window's decided asks in order of time, a letter each, "y" or "n"; ghosted ones are in it if they are counted. */
	decided: string;
	/** Decided asks of the window of the same length just before. */
	before: { yes: number; no: number };
	/** All decided asks ever, likewise. */
	history: string;
	/** Sum of the value of the window's yeses, by currency. */
	value: Record<string, number>;
};

/** What of the settings matters here: "about 1 yes in `baseline` asks" (null: none), and whether a ghosted ask counts as a no. */
export type RatioSettings = { baseline: number | null; countGhosted: boolean };

/** The ratio as `ratio --json` prints it. Rates are between 0 and 1, `level` is that of the intervals. */
export type Ratio = {
	window: Window;
	/** `no` holds the not-nows, and the ghosted asks if they are counted: `countedGhosted` of them. */
	asks: {
		decided: number;
		yes: number;
		no: number;
		pending: number;
		ghosted: number;
		countedGhosted: number;
		unreached: number;
		withdrawn: number;
	};
	rate: { mean: number; lo: number; hi: number; level: number };
	/** `raw` is null while there is no yes. */
	noesPerYes: { raw: number | null; lo: number; hi: number };
	noesBeforeNextYes: { p50: number; p80: number; p90: number };
	run: { noes: number; chance: number };
	valuePerAsk: { currency: string; value: number }[];
	/** `probability` that the rate is higher than in the window before. */
	trend: { label: TrendLabel; probability: number };
	slump: Slump;
	/** Only where a breakdown was asked for. */
	by?: LevelRate[];
};

/** One row of a breakdown: a level's decided asks, its plain rate, and its rate shrunk towards the overall one with its 90 % interval. */
export type LevelRate = {
	level: string;
	yes: number;
	no: number;
	raw: number;
	shrunk: number;
	lo: number;
	hi: number;
};

/**
 * The ratio of a window. A ghosted ask that counts is a no for every rate and run, but stays under `ghosted` in `asks`.
 * `clearedAfter`: decided asks ever at the moment the person last said of a slump "I have looked at it".
 */
export function ratioOf(facts: WindowFacts, settings: RatioSettings, clearedAfter = 0): Ratio {
	const { window, counts, decided, before, history, value } = facts;
	const seen = { yes: counts.yes, no: decided.length - counts.yes };
	const posterior = posteriorOf(seen, settings.baseline);
	const run = currentRun(decided);
	return {
		window,
		asks: {
			decided: decided.length,
			yes: counts.yes,
			no: seen.no,
			pending: counts.pending,
			ghosted: counts.ghosted,
			countedGhosted: seen.no - counts.no - counts.notNow,
			unreached: counts.unreached,
			withdrawn: counts.withdrawn,
		},
		rate: { mean: posterior.mean, lo: posterior.lo, hi: posterior.hi, level: LEVEL },
		noesPerYes: noesPerYes(seen, posterior),
		noesBeforeNextYes: noesBeforeNextYes(posterior),
		run: { noes: run, chance: chanceOfRun(run, decided.length, posterior.mean) },
		valuePerAsk: valuePerAsk(value, decided.length),
		trend: trendOf(seen, before, settings.baseline),
		slump: slumpOf(history, settings.baseline, clearedAfter),
	};
}
