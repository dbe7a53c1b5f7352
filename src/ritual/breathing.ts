import type { Settings } from "../settings/settings.js";

/** Which breathing: the cyclic sigh, or box breathing. */
export type BreathKind = Settings["breathing"];

/**
 * One phase of a breath. `words` stand in the ring, in two lines at most; `hint` says how; `plain` says it alone.
 * `seconds` is how long it lasts, `fullness` how full the lungs are at its end, 0 to 1.
 */
type BreathPhase = {
	words: readonly string[];
	hint: string;
	plain: string;
	seconds: number;
	fullness: number;
};

/** A way to breathe: its phases, and how often they are gone through. */
export type Breath = { name: string; times: number; phases: readonly [BreathPhase, ...BreathPhase[]] };

/** Where a breath stands: the phase and the round (0 is the first), how full the lungs are (0 to 1), whole seconds left in all. */
export type BreathMoment = { phase: BreathPhase; round: number; fullness: number; left: number };

/** A breath that was begun: which, and when, in milliseconds of `performance.now()`. */
export type BreathUnderWay = { kind: BreathKind; began: number };

/** Every round begins, and ends, with empty lungs. */
const EMPTY = 0;

/** What is offered, each about half a minute: three cyclic sighs (27 s), two rounds of box breathing (32 s). */
export const BREATHS: Record<BreathKind, Breath> = {
	sigh: {
		name: "The cyclic sigh",
		times: 3,
		phases: [
			{ words: ["breathe", "in"], hint: "through the nose", plain: "breathe in", seconds: 2, fullness: 0.75 },
			{
				words: ["and", "more"],
				hint: "and a little more, through the nose",
				plain: "a little more",
				seconds: 1,
				fullness: 1,
			},
			{ words: ["slowly", "out"], hint: "slowly out, through the mouth", plain: "slowly out", seconds: 6, fullness: 0 },
		],
	},
	box: {
		name: "Box breathing",
		times: 2,
		phases: [
			{ words: ["breathe", "in"], hint: "in for four seconds", plain: "breathe in", seconds: 4, fullness: 1 },
			{ words: ["hold"], hint: "hold for four, without strain", plain: "hold", seconds: 4, fullness: 1 },
			{ words: ["breathe", "out"], hint: "out for four", plain: "breathe out", seconds: 4, fullness: 0 },
			{ words: ["hold"], hint: "hold for four, then in again", plain: "hold, empty", seconds: 4, fullness: 0 },
		],
	},
};

/**
 * What is known of it, and who should leave it (Balban et al. 2023: five minutes of cyclic sighing a day for 28 days, one remote
 * trial; half a minute was not tested).
 */
export const BREATHING_NOTES: readonly [studied: string, skip: string] = [
	"Half a minute is practical, but not what was tested: five minutes of sighs a day for 28 days, in one trial.",
	"If breathing like this is not for you, skip it.",
];

/** How long a breath takes in all, in seconds. */
export function breathSeconds(kind: BreathKind): number {
	return BREATHS[kind].times * roundSeconds(kind);
}

/** Where a breath stands `elapsed` milliseconds after it began; undefined when it is over. */
export function breathAt(elapsed: number, kind: BreathKind): BreathMoment | undefined {
	const seconds = Math.max(0, elapsed / 1000);
	const left = Math.ceil(breathSeconds(kind) - seconds);
	if (left <= 0) return undefined;
	const round = Math.floor(seconds / roundSeconds(kind));
	let into = seconds % roundSeconds(kind);
	let before = EMPTY;
	for (const phase of BREATHS[kind].phases) {
		if (into < phase.seconds) {
			return { phase, round, fullness: before + (phase.fullness - before) * eased(into / phase.seconds), left };
		}
		into -= phase.seconds;
		before = phase.fullness;
	}
	return undefined;
}

/** How a breath begins. */
export function breathBegins(kind: BreathKind): BreathMoment {
	return { phase: BREATHS[kind].phases[0], round: 0, fullness: EMPTY, left: breathSeconds(kind) };
}

/** A breath as lines to read and do at one's own pace, for where nothing is drawn. */
export function breathLines(kind: BreathKind): string[] {
	const { name, times, phases } = BREATHS[kind];
	return [
		`${name}, ${times === 2 ? "twice" : "three times"}, about half a minute:`,
		...phases.map(({ plain, seconds }) => `${plain} (${seconds} s)`),
		...BREATHING_NOTES,
	];
}

function roundSeconds(kind: BreathKind): number {
	return BREATHS[kind].phases.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** A share of a phase (0 to 1), slow at both ends, so that a turn of the breath is no jolt. */
function eased(share: number): number {
	return (1 - Math.cos(Math.PI * share)) / 2;
}
