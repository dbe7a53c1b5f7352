import type { Digest } from "../journal/journal.js";
import { type Ask, isDecided } from "./ask.js";
import { OUTCOME_LETTERS } from "./day-events.js";
import { decisionDay } from "./decided-sheet.js";

/**
 * The forecasts of the asks that were answered or ghosted: a list for each fact, an entry in each for every such forecast, in order
 * of writing. Apart from the other facts of these asks, because few asks have one and every look at the ratio needs them.
 */
export type ForecastSheet = {
	/** The logical day of the decision, as `dayNumber` counts. */
	day: number[];
	/** A letter each (see `OUTCOME_LETTERS`): y, n, t, g. */
	outcome: string;
	/** The guessed chance of a yes in percent, the dread of a no from 0 to 10, and the feeling that was rated in its ritual. */
	chance: (number | null)[];
	dread: (number | null)[];
	feeling: (number | null)[];
};

/** How the journal makes and keeps these sheets. `dayStartsAt` in minutes after midnight. */
export function forecastDigest(dayStartsAt: number): Digest<Ask, ForecastSheet> {
	return {
		name: "forecasts",
		key: `1-${dayStartsAt}`,
		empty: { day: [], outcome: "", chance: [], dread: [], feeling: [] },
		of: (asks) => forecastSheet(asks, dayStartsAt),
		add: (left, right) => ({
			day: left.day.concat(right.day),
			outcome: left.outcome + right.outcome,
			chance: left.chance.concat(right.chance),
			dread: left.dread.concat(right.dread),
			feeling: left.feeling.concat(right.feeling),
		}),
	};
}

/** The sheet of asks in order of writing; deleted ones are left out. `dayStartsAt` in minutes after midnight. */
export function forecastSheet(asks: readonly Ask[], dayStartsAt: number): ForecastSheet {
	const guessed = asks.filter(
		({ deleted, outcome, forecast }) =>
			!deleted && isDecided(outcome, true) && (forecast?.chance ?? forecast?.dread ?? null) !== null,
	);
	return {
		day: guessed.map((ask) => decisionDay(ask, dayStartsAt)),
		outcome: guessed.map((ask) => OUTCOME_LETTERS[ask.outcome]).join(""),
		chance: guessed.map(({ forecast }) => forecast?.chance ?? null),
		dread: guessed.map(({ forecast }) => forecast?.dread ?? null),
		feeling: guessed.map(({ ritual }) => ritual?.feeling ?? null),
	};
}
