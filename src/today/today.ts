import { eventsBetween, type MonthHistory } from "../asks/history.js";
import type { Day } from "../time/days.js";

/** The day in figures. */
export type Today = {
	day: Day;
	/** Asks made today, whatever came of them. */
	asked: number;
	yes: number;
	no: number;
	/** Made today and still open. */
	pending: number;
	/** Ended today without an answer: ghosted, unreached, withdrawn. */
	other: number;
	goal: number;
	/** Asks in the whole journal. */
	asks: number;
};

/** Today out of the histories. */
export function todayFacts(histories: readonly MonthHistory[], day: Day, settings: { dailyGoal: number }): Today {
	const today: Today = { day, asked: 0, yes: 0, no: 0, pending: 0, other: 0, goal: settings.dailyGoal, asks: 0 };
	for (const history of histories) {
		today.asks += history.count;
		today.asked += history.asked[day] ?? 0;
		today.pending += history.open.filter(({ askedDay }) => askedDay === day).length;
	}
	for (const { outcome } of eventsBetween(histories, day, day)) {
		if (outcome === "yes") today.yes += 1;
		if (outcome === "no" || outcome === "not_now") today.no += 1;
		if (outcome === "ghosted" || outcome === "unreached" || outcome === "withdrawn") today.other += 1;
	}
	return today;
}

/** The day's asks by what came of them, a piece each; `other` only where there are some. */
export function dayWords({ yes, no, pending, other }: Today): string[] {
	const words = [`${yes} yes`, `${no} ${no === 1 ? "no" : "noes"}`, `${pending} pending`];
	return other > 0 ? [...words, `${other} other`] : words;
}
