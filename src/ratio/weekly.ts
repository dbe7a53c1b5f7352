import { decidedOf, lettersByDay, type MonthHistory } from "../asks/history.js";
import { addDays, type Day, startOfWeek } from "../time/days.js";
import { posteriorOf } from "./rate.js";
import { type TrendLabel, trendOf } from "./trend.js";

/** One week's decided asks; `from` is its first day. The week that holds today is still in progress. */
export type WeekCount = { from: Day; decided: number; yes: number; no: number; inProgress: boolean };

/**
 * A week with its `rate`: the chance of a yes after these asks, with its 90 % interval, each between 0 and 1; null where nothing was
 * decided.
 */
export type Week = WeekCount & { rate: { mean: number; lo: number; hi: number } | null };

/** What of the settings matters here; `weekStartsOn` is 1 for Monday, 7 for Sunday. */
export type WeekSettings = { weekStartsOn: number; countGhosted: boolean; baseline: number | null };

/** How the weeks shown stand against as many before: `probability` that the rate is higher now. */
export type WeeksTrend = { label: TrendLabel; probability: number };

/** The weeks that are shown side by side. */
const WEEKS = 12;

/** The last `count` weeks, oldest first, the one that holds `today` last. */
export function lastWeeks(
	histories: readonly MonthHistory[],
	today: Day,
	settings: WeekSettings,
	count: number = WEEKS,
): Week[] {
	return countWeeks(histories, today, settings, count).map((week) => withRate(week, settings.baseline));
}

/** The same without the rates, which take longer than the counts. */
export function countWeeks(
	histories: readonly MonthHistory[],
	today: Day,
	{ weekStartsOn, countGhosted }: WeekSettings,
	count: number = WEEKS,
): WeekCount[] {
	const thisWeek = startOfWeek(today, weekStartsOn);
	const weeks = Array.from({ length: count }, (_, index) => ({
		from: addDays(thisWeek, 7 * (index + 1 - count)),
		decided: 0,
		yes: 0,
		no: 0,
		inProgress: index === count - 1,
	}));
	const byFirstDay = new Map(weeks.map((week) => [week.from, week]));
	for (const { day, letters } of lettersByDay(histories, weeks[0]?.from ?? thisWeek, today)) {
		const week = byFirstDay.get(startOfWeek(day, weekStartsOn));
		if (!week) continue;
		const decided = decidedOf(letters, countGhosted);
		const yes = decided.split("y").length - 1;
		week.decided += decided.length;
		week.yes += yes;
		week.no += decided.length - yes;
	}
	return weeks;
}

/** A week with its rate. `baseline`: "about 1 yes in so many asks" out of the settings, or null. */
export function withRate(week: WeekCount, baseline: number | null): Week {
	const { mean, lo, hi } = posteriorOf(week, baseline);
	return { ...week, rate: week.decided === 0 ? null : { mean, lo, hi } };
}

/** The trend over the last `WEEKS` weeks (the running one among them) against as many before, as the ratio's trend is told. */
export function weeksTrend(histories: readonly MonthHistory[], today: Day, settings: WeekSettings): WeeksTrend {
	const both = countWeeks(histories, today, settings, 2 * WEEKS);
	return trendOf(countOf(both.slice(WEEKS)), countOf(both.slice(0, WEEKS)), settings.baseline);
}

/** "12 weeks: about the same rate as in the 12 before". */
export function weeksWords({ label }: WeeksTrend): string {
	if (label === "unknown") return `${WEEKS} weeks: too few decided asks to compare with the ${WEEKS} before`;
	const how = { up: "a higher rate than", down: "a lower rate than", steady: "about the same rate as" }[label];
	return `${WEEKS} weeks: ${how} in the ${WEEKS} before`;
}

/** The same beside a sparkline: "12 weeks, steady"; "12 weeks" while there is too little to compare. */
export function weeksBriefly({ label }: WeeksTrend): string {
	if (label === "unknown") return `${WEEKS} weeks`;
	return `${WEEKS} weeks, ${{ up: "rate up", down: "rate down", steady: "steady" }[label]}`;
}

function countOf(weeks: readonly WeekCount[]): { yes: number; no: number } {
	return {
		yes: weeks.reduce((sum, week) => sum + week.yes, 0),
		no: weeks.reduce((sum, week) => sum + week.no, 0),
	};
}
