import { isDecided } from "../asks/ask.js";
import { eventsBetween, type MonthHistory } from "../asks/history.js";
import { addDays, type Day, startOfWeek } from "../time/days.js";

/** One week's decided asks; `from` is its first day. The week that holds today is still in progress. */
export type Week = { from: Day; decided: number; yes: number; no: number; inProgress: boolean };

/** The last `count` weeks, oldest first, the one that holds `today` last. `weekStartsOn` is 1 for Monday, 7 for Sunday. */
export function lastWeeks(
	histories: readonly MonthHistory[],
	today: Day,
	weekStartsOn: number,
	countGhosted: boolean,
	count = 12,
): Week[] {
	const thisWeek = startOfWeek(today, weekStartsOn);
	const weeks: Week[] = Array.from({ length: count }, (_, index) => ({
		from: addDays(thisWeek, 7 * (index + 1 - count)),
		decided: 0,
		yes: 0,
		no: 0,
		inProgress: index === count - 1,
	}));
	const byFirstDay = new Map(weeks.map((week) => [week.from, week]));
	for (const { day, outcome } of eventsBetween(histories, weeks[0]?.from ?? thisWeek, today)) {
		const week = byFirstDay.get(startOfWeek(day, weekStartsOn));
		if (!week || !isDecided(outcome, countGhosted)) continue;
		week.decided++;
		if (outcome === "yes") week.yes++;
		else week.no++;
	}
	return weeks;
}
