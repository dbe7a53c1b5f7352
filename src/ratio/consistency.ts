import { addDays, type Day, daysBetween, weekdayOf } from "../time/days.js";

/**
 * What a day was for a habit: the share of its goal that was reached (0 to 1; more counts as 1), "rest" if it asked nothing, or
 * "reserve" if it was kept free on purpose, which counts as a whole day.
 */
export type DayResult = number | "rest" | "reserve";

const WEEK = 7;
/** Due days after which, for a daily habit, half of the score is of newer days. */
const HALF_AFTER = 13;
/** In so many days even a habit of one day a week has been halved more than fifty times: nothing is left of older ones. */
const LONGEST = 13_000;

/**
 * The consistency score after these days in their order, 0 to 1, from 0. Each due day takes the score a step towards its result; a
 * rest day leaves it as it is. `due` are the due days per day, above 0 to 1. Source: Loop Habit Tracker, Score.kt (`compute`).
 */
export function consistencyScore(days: readonly DayResult[], due: number): number {
	const kept = 0.5 ** (Math.sqrt(due) / HALF_AFTER);
	let score = 0;
	for (const day of days) {
		if (day === "rest") continue;
		const check = day === "reserve" ? 1 : Math.max(0, Math.min(1, day));
		score = score * kept + check * (1 - kept);
	}
	return score;
}

/**
 * The consistency of the asks made each day against the daily goal, 0 to 1, from the first recorded day up to yesterday; today counts
 * once its goal is met. `restDays` are weekdays, 1 Monday to 7 Sunday. Null without a goal, without due days in the week, and
 * while there has been none.
 */
export function consistencyOf(
	asked: Readonly<Record<Day, number>>,
	{ first, today }: { first: Day; today: Day },
	{ dailyGoal, restDays }: { dailyGoal: number; restDays: readonly number[] },
): number | null {
	const dueDays = WEEK - new Set(restDays).size;
	if (dailyGoal < 1 || dueDays < 1) return null;
	const isTodayMet = (asked[today] ?? 0) >= dailyGoal;
	const count = Math.min(LONGEST, daysBetween(first, today)) + (isTodayMet ? 1 : 0);
	const start = addDays(today, (isTodayMet ? 1 : 0) - count);
	const weekday = weekdayOf(start) - 1;
	const days = Array.from({ length: Math.max(0, count) }, (_, index): DayResult => {
		if (restDays.includes(((weekday + index) % WEEK) + 1)) return "rest";
		return (asked[addDays(start, index)] ?? 0) / dailyGoal;
	});
	return days.some((day) => day !== "rest") ? consistencyScore(days, dueDays / WEEK) : null;
}

/** A consistency score (0 to 1) in calm words. It is no streak: the words never count days, and never down to nothing. */
export function consistencyWords(score: number): string {
	const percent = Math.round(score * 100);
	if (percent >= 50) return `steady: ${percent} % of a full habit; a missed day costs little and comes back`;
	if (percent >= 1) return `${percent} % of a full habit; a day at its goal lifts it more than a missed one costs`;
	return "at rest; the next day with asks lifts it most of all";
}
