import { percentFigure, percentWords } from "../percent-words.js";
import { type Calibration, FEWEST } from "./forecasts.js";

/** Brier scores nearer than this are alike: a hundredth is what luck moves them. */
const ALIKE = 0.005;

/** What forecasts and outcomes say, a line each: "you guess 12 %, it runs at 21 % (between 14 and 30)". `count`: forecasts with outcomes, for what is still missing. */
export function forecastLines(calibration: Calibration | null, count: number): string[] {
	if (calibration === null)
		return [`forecasts: ${count} of the ${FEWEST} it takes; unfazed ask WHO --guess 20 --dread 7`];
	return [...guessLines(calibration.guessed), dreadLine(calibration.dreaded)];
}

function guessLines(guessed: Calibration["guessed"]): string[] {
	if (guessed === null) return [`guesses: fewer than the ${FEWEST} it takes; unfazed ask WHO --guess 20`];
	const { mean, yesRate, brier, baseBrier } = guessed;
	const always = `always saying ${percentWords(yesRate.raw)}`;
	return [
		`you guess ${percentWords(mean)}, it runs at ${percentWords(yesRate.raw)} (between ${percentFigure(yesRate.lo)} and ${percentFigure(yesRate.hi)})`,
		Math.abs(brier - baseBrier) < ALIKE
			? `your guesses come about as close as ${always} would`
			: brier < baseBrier
				? `your guesses come closer than ${always} would`
				: `${always} would come closer than your guesses`,
	];
}

function dreadLine(dreaded: Calibration["dreaded"]): string {
	if (dreaded === null) {
		return `dread: fewer than the ${FEWEST} noes it takes with both; unfazed ask WHO --dread 7, and the ritual's last step`;
	}
	const [dread, feeling] = [Math.round(dreaded.dread), Math.round(dreaded.feeling)];
	return `you expect ${dread} of 10 bad, ${dread === feeling ? "and it was about that" : `it was ${feeling}`}`;
}
