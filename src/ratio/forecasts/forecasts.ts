import type { ForecastSheet } from "../../asks/forecast-sheet.js";
import { dayNumber } from "../../time/days.js";
import { posteriorOf } from "../rate.js";
import type { Window } from "../ratio.js";

/** A forecast whose ask was decided: percent, 0 to 10, and the feeling rated after it (0 to 10). */
export type AnsweredForecast = { yes: boolean; chance: number | null; dread: number | null; feeling: number | null };

/** The guessed chances of a yes against what came. Chances and rates between 0 and 1. */
type Guessed = {
	count: number;
	/** The mean of the guesses. */
	mean: number;
	/** The share of yeses among these asks, and the chance of a yes after it with its 90 % interval. */
	yesRate: { raw: number; mean: number; lo: number; hi: number };
	/** The mean squared distance of the guesses from what came (1 a yes, 0 a no); 0 is perfect. Brier 1950, Monthly Weather Review 78:1-3. */
	brier: number;
	/** The same for whoever had always guessed the share of yeses. */
	baseBrier: number;
};

/** The mean dread of a no and the mean feeling after it, both 0 to 10, over the noes with both. */
type Dreaded = { count: number; dread: number; feeling: number };

/** Forecasts against outcomes: how many there are, and each part from `FEWEST` of its own on, else null. */
export type Calibration = { count: number; guessed: Guessed | null; dreaded: Dreaded | null };

/** How many forecasts with outcomes it takes. */
export const FEWEST = 10;

/** The forecasts whose asks were decided in a window, out of the sheets of all files; of ghosted asks only with `countGhosted`. */
export function forecastsOf(
	sheets: readonly ForecastSheet[],
	window: Window,
	countGhosted: boolean,
): AnsweredForecast[] {
	const [from, to] = [dayNumber(window.from), dayNumber(window.to)];
	return sheets.flatMap(({ day, outcome, chance, dread, feeling }) =>
		day.flatMap((on, at) => {
			if (on < from || on > to || (outcome[at] === "g" && !countGhosted)) return [];
			const yes = outcome[at] === "y";
			return [{ yes, chance: chance[at] ?? null, dread: dread[at] ?? null, feeling: feeling[at] ?? null }];
		}),
	);
}

/** Forecasts against outcomes; null below `FEWEST` of them. `baseline`: "about 1 yes in so many asks" out of the settings, or null. */
export function calibrationOf(forecasts: readonly AnsweredForecast[], baseline: number | null): Calibration | null {
	if (forecasts.length < FEWEST) return null;
	return { count: forecasts.length, guessed: guessedOf(forecasts, baseline), dreaded: dreadedOf(forecasts) };
}

function guessedOf(forecasts: readonly AnsweredForecast[], baseline: number | null): Guessed | null {
	const guesses = forecasts.flatMap(({ yes, chance }) => (chance === null ? [] : { yes, chance }));
	if (guesses.length < FEWEST) return null;
	const yes = guesses.filter((guess) => guess.yes).length;
	const raw = yes / guesses.length;
	const { mean, lo, hi } = posteriorOf({ yes, no: guesses.length - yes }, baseline);
	return {
		count: guesses.length,
		mean: meanOf(guesses.map(({ chance }) => chance)) / 100,
		yesRate: { raw, mean, lo, hi },
		brier: meanOf(guesses.map((guess) => (guess.chance / 100 - (guess.yes ? 1 : 0)) ** 2)),
		baseBrier: raw * (1 - raw),
	};
}

function dreadedOf(forecasts: readonly AnsweredForecast[]): Dreaded | null {
	const noes = forecasts.flatMap(({ yes, dread, feeling }) =>
		yes || dread === null || feeling === null ? [] : { dread, feeling },
	);
	if (noes.length < FEWEST) return null;
	return {
		count: noes.length,
		dread: meanOf(noes.map(({ dread }) => dread)),
		feeling: meanOf(noes.map(({ feeling }) => feeling)),
	};
}

function meanOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
