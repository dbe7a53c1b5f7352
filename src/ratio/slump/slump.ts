import { posteriorShape, type YesNo } from "../rate.js";

/** Whether yeses have become rarer than luck explains; `falseAlarmEvery` is null while there is too little to raise an alarm. */
export type Slump = { alarm: boolean; score: number; threshold: number; falseAlarmEvery: number | null };

/** The score that raises the alarm. */
export const THRESHOLD = 2.5;
/** The newest decided asks, which are judged and do not make the usual rate. */
export const RECENT = 30;
/** How many decided asks before those an alarm needs. */
export const FEWEST_BEFORE = 50;

const SMALLEST_SOLVED = 0.02;
const NEGLIGIBLE = 1e-10;

/**
 * The slump alarm after all decided asks ever, in order of time (a letter each, "y" or "n"): Bernoulli CUSUM for a halved rate.
 * `clearedAfter`: how many of them had been decided when the person said "I have looked at it"; the score starts again there.
 */
export function slumpOf(history: string, baseline: number | null, clearedAfter = 0): Slump {
	const before = history.length - RECENT;
	if (before < FEWEST_BEFORE) return { alarm: false, score: 0, threshold: THRESHOLD, falseAlarmEvery: null };
	const { a, b } = posteriorShape(countOf(history.slice(0, before)), baseline);
	const usual = a / (a + b);
	const { onYes, onNo } = weightsAt(usual);
	let score = 0;
	let alarm = false;
	// From yes to yes: in between, the score only grows.
	for (let from = clearedAfter; from < history.length; ) {
		const yes = history.indexOf("y", from);
		const to = yes < 0 ? history.length : yes;
		score += (to - from) * onNo;
		if (score >= THRESHOLD) alarm = true;
		if (yes >= 0) score = Math.max(0, score + onYes);
		if (score === 0) alarm = false;
		from = to + 1;
	}
	return { alarm, score, threshold: THRESHOLD, falseAlarmEvery: falseAlarmEvery(usual) };
}

/**
 * Mean decided asks between false alarms while the rate stays at `rate` (above 0, below 1).
 * The score is a Markov chain that starts afresh at 0, so the mean is that of one round (from 0 until 0 again or an alarm)
 * over the chance that a round ends in an alarm. Solved exactly: after t asks without a return to 0, the score depends on the
 * number of yeses alone, and at most four numbers leave it between 0 and the threshold.
 */
export function falseAlarmEvery(rate: number): number {
	// Noes and yeses arrive as a Poisson process down there: only the scale of time changes.
	if (rate < SMALLEST_SOLVED) return falseAlarmEvery(SMALLEST_SOLVED) * (SMALLEST_SOLVED / rate);
	const { onYes, onNo } = weightsAt(rate);
	let alarms = 0;
	let roundLength = 0;
	// chances[i]: still in this round after so many asks, with fewestYeses + i yeses.
	let chances = [1];
	let fewestYeses = 0;
	let inRound = 1;
	for (let asks = 1; inRound > NEGLIGIBLE; asks++) {
		roundLength += inRound;
		inRound = 0;
		const next: number[] = [];
		let nextFewest = fewestYeses;
		for (let index = 0; index <= chances.length; index++) {
			const chance = (chances[index] ?? 0) * (1 - rate) + (index > 0 ? (chances[index - 1] ?? 0) * rate : 0);
			const yeses = fewestYeses + index;
			const score = (asks - yeses) * onNo + yeses * onYes;
			if (score <= 0) break;
			if (score >= THRESHOLD) {
				alarms += chance;
				nextFewest = yeses + 1;
				continue;
			}
			next.push(chance);
			inRound += chance;
		}
		chances = next;
		fewestYeses = nextFewest;
	}
	return roundLength / alarms;
}

/** Log-likelihood ratios of half the rate against the rate, for one ask. */
function weightsAt(rate: number): { onYes: number; onNo: number } {
	const halved = rate / 2;
	return { onYes: Math.log(halved / rate), onNo: Math.log((1 - halved) / (1 - rate)) };
}

function countOf(history: string): YesNo {
	let yes = 0;
	for (let at = history.indexOf("y"); at >= 0; at = history.indexOf("y", at + 1)) yes++;
	return { yes, no: history.length - yes };
}
