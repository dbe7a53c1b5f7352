import type { MonthHistory } from "../asks/history.js";
import type { Day } from "../time/days.js";
import { consistencyOf } from "./consistency.js";

/**
 * How steadily asks were made, 0 to 1, out of the histories of all asks: see `consistencyOf`. Null where there is no score.
 * `today` is the logical day; `restDays` are weekdays, 1 Monday to 7 Sunday.
 */
export function consistencyNow(
	histories: readonly Pick<MonthHistory, "asked">[],
	settings: { dailyGoal: number; restDays: readonly number[] },
	today: Day,
): number | null {
	const asked: Record<Day, number> = {};
	let first = today;
	for (const history of histories) {
		for (const day in history.asked) {
			asked[day] = (asked[day] ?? 0) + (history.asked[day] ?? 0);
			if (day < first) first = day;
		}
	}
	return consistencyOf(asked, { first, today }, settings);
}
