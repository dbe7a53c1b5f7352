/** The score that raises the alarm. */
export const THRESHOLD = 2.5;

const SMALLEST_SOLVED = 0.02;
const NEGLIGIBLE = 1e-10;

/** What one answer adds to the score: log-likelihood ratios of half the usual rate against it. */
export function weightsAt(usual: number): { onYes: number; onNo: number } {
	const halved = usual / 2;
	return { onYes: Math.log(halved / usual), onNo: Math.log((1 - halved) / (1 - usual)) };
}

/** Mean decided asks between false alarms while the rate stays at `usual` (above 0, below 1). */
export function falseAlarmEvery(usual: number): number {
	return asksUntilAlarm(usual, usual);
}

/** Mean decided asks, from a score of 0, until the alarm finds that the rate has halved, where `usual` is known for sure. */
export function foundAfter(usual: number): number {
	return asksUntilAlarm(usual, usual / 2);
}

/**
 * Mean decided asks, from a score of 0, until an alarm made for the rate `usual` rings while yeses come at `rate`.
 * The score is a Markov chain that starts afresh at 0, so the mean is that of one round (from 0 until 0 again or an alarm)
 * over the chance that a round ends in an alarm. Solved exactly: after t asks without a return to 0, the score depends on the
 * number of yeses alone, and at most four numbers leave it between 0 and the threshold.
 */
function asksUntilAlarm(usual: number, rate: number): number {
	if (usual < SMALLEST_SOLVED) {
		// Noes and yeses arrive as a Poisson process down there: only the scale of time changes.
		const scale = SMALLEST_SOLVED / usual;
		return asksUntilAlarm(SMALLEST_SOLVED, rate * scale) * scale;
	}
	const { onYes, onNo } = weightsAt(usual);
	const scoreAfter = (asks: number, yeses: number) => (asks - yeses) * onNo + yeses * onYes;
	let alarms = 0;
	let roundLength = 0;
	// chances[i]: still in this round after so many asks, with fewestYeses + i yeses.
	const chances = [1];
	let fewestYeses = 0;
	let inRound = 1;
	for (let asks = 1; inRound > NEGLIGIBLE; asks++) {
		roundLength += inRound;
		chances.push(0);
		for (let at = chances.length - 1; at >= 0; at--) {
			chances[at] = (chances[at] ?? 0) * (1 - rate) + (chances[at - 1] ?? 0) * rate;
		}
		while (chances.length > 0 && scoreAfter(asks, fewestYeses + chances.length - 1) <= 0) chances.pop();
		while (chances.length > 0 && scoreAfter(asks, fewestYeses) >= THRESHOLD) {
			alarms += chances.shift() ?? 0;
			fewestYeses++;
		}
		inRound = 0;
		for (const chance of chances) inRound += chance;
	}
	return roundLength / alarms;
}
