/** One phase of a breath: what to do, and for how many milliseconds. `fullness` is how full the lungs are at its end, 0 to 1. */
export type BreathPhase = { says: string; lasts: number; fullness: number };

/** The cyclic sigh (Balban et al. 2023 tested it for 5 minutes a day; half a minute is practical, not what was tested). */
export const CYCLIC_SIGH: readonly BreathPhase[] = [
	{ says: "breathe in, through the nose", lasts: 2000, fullness: 0.75 },
	{ says: "and a little more", lasts: 1000, fullness: 1 },
	{ says: "slowly out, through the mouth", lasts: 6000, fullness: 0 },
];

/** How many sighs the ritual offers: 27 seconds. */
export const SIGHS = 3;

/** Where a breath stands `elapsed` milliseconds after it began: the phase, how full the lungs are, seconds left in the phase and in all. Undefined when it is over. */
export function breathAt(
	elapsed: number,
	phases: readonly BreathPhase[] = CYCLIC_SIGH,
	times: number = SIGHS,
): { phase: BreathPhase; fullness: number; phaseLeft: number; left: number } | undefined {
	const cycle = phases.reduce((sum, phase) => sum + phase.lasts, 0);
	if (elapsed >= cycle * times) return undefined;
	let into = elapsed % cycle;
	let before = phases.at(-1)?.fullness ?? 0;
	for (const phase of phases) {
		if (into < phase.lasts) {
			const fullness = before + (phase.fullness - before) * (into / phase.lasts);
			return {
				phase,
				fullness,
				phaseLeft: Math.ceil((phase.lasts - into) / 1000),
				left: Math.ceil((cycle * times - elapsed) / 1000),
			};
		}
		into -= phase.lasts;
		before = phase.fullness;
	}
	return undefined;
}
