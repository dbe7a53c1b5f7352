import { posteriorShape, type YesNo } from "../rate.js";
import { falseAlarmEvery, foundAfter, THRESHOLD, weightsAt } from "./until-alarm.js";

/** Whether yeses have become rarer than luck explains. What is null is unknown while there is too little to raise an alarm. */
export type Slump = {
	alarm: boolean;
	score: number;
	threshold: number;
	/** Mean decided asks between false alarms. */
	falseAlarmEvery: number | null;
	/** The usual rate of yeses, between 0 and 1, by which the last asks are judged. */
	usual: number | null;
	/** How many decided asks tell the usual rate: all before the last ones. */
	usualFrom: number | null;
	/** The decided asks since the score last stood at 0, which made it what it is; `look`: it stood there by an "I have looked at it". */
	since: { asks: number; yes: number; look: boolean };
};

/** The newest decided asks, which are judged and do not make the usual rate. */
export const RECENT = 30;
/** How many decided asks before those an alarm needs. */
export const FEWEST_BEFORE = 50;
/** From so many answers on it is told how soon a halved rate is found: with fewer, the usual rate is too little known (at 1 in 10, 300 still take about twice as long). */
const WELL_KNOWN = 300;

const TOO_LITTLE: Slump = {
	alarm: false,
	score: 0,
	threshold: THRESHOLD,
	falseAlarmEvery: null,
	usual: null,
	usualFrom: null,
	since: { asks: 0, yes: 0, look: false },
};

/**
 * The slump alarm after all decided asks ever, in order of time (a letter each, "y" or "n"): Bernoulli CUSUM for a halved rate.
 * `clearedAfter`: how many of them had been decided when the person said "I have looked at it"; the score starts again there.
 */
export function slumpOf(history: string, baseline: number | null, clearedAfter = 0): Slump {
	const usual = usualRate(history, baseline);
	if (usual === null) return TOO_LITTLE;
	const { onYes, onNo } = weightsAt(usual);
	let score = 0;
	let alarm = false;
	let [sinceAt, sinceYes] = [clearedAfter, 0];
	// From yes to yes: in between, the score only grows.
	for (let from = clearedAfter; from < history.length; ) {
		const yes = history.indexOf("y", from);
		const to = yes < 0 ? history.length : yes;
		score += (to - from) * onNo;
		if (score >= THRESHOLD) alarm = true;
		if (yes >= 0) {
			score = Math.max(0, score + onYes);
			sinceYes++;
		}
		if (score === 0) {
			alarm = false;
			sinceAt = to + 1;
			sinceYes = 0;
		}
		from = to + 1;
	}
	return {
		alarm,
		score,
		threshold: THRESHOLD,
		falseAlarmEvery: falseAlarmEvery(usual),
		usual,
		usualFrom: history.length - RECENT,
		since: {
			asks: Math.max(0, history.length - sinceAt),
			yes: sinceYes,
			look: clearedAfter > 0 && sinceAt === clearedAfter,
		},
	};
}

/** The score after each decided ask from `clearedAfter` on, judged as `slumpOf` judges now; empty while no alarm is possible. */
export function scoresOf(history: string, baseline: number | null, clearedAfter = 0): number[] {
	const usual = usualRate(history, baseline);
	if (usual === null) return [];
	const { onYes, onNo } = weightsAt(usual);
	let score = 0;
	return Array.from(history.slice(clearedAfter), (letter) => {
		score = Math.max(0, score + (letter === "y" ? onYes : onNo));
		return score;
	});
}

/** Mean decided asks until the alarm finds a halved rate, once the usual rate is well known; null where too few answers tell it. */
export function halvedFoundAfter({ usual, usualFrom }: Slump): number | null {
	return usual === null || usualFrom === null || usualFrom < WELL_KNOWN ? null : foundAfter(usual);
}

/** The rate of yeses before the newest asks (posterior mean); null if there are too few before them. */
function usualRate(history: string, baseline: number | null): number | null {
	const before = history.length - RECENT;
	if (before < FEWEST_BEFORE) return null;
	const { a, b } = posteriorShape(countOf(history.slice(0, before)), baseline);
	return a / (a + b);
}

function countOf(history: string): YesNo {
	let yes = 0;
	for (let at = history.indexOf("y"); at >= 0; at = history.indexOf("y", at + 1)) yes++;
	return { yes, no: history.length - yes };
}
