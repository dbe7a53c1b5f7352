import { countLetters, decidedOf, everDecided, lettersByDay, type MonthHistory } from "../asks/history.js";
import type { Day } from "../time/days.js";
import type { Window, WindowFacts } from "./ratio.js";
import { windowBefore } from "./window.js";

/** What `ratioOf` needs to know of a window, out of the histories of all files. */
export function windowFacts(histories: readonly MonthHistory[], window: Window, countGhosted: boolean): WindowFacts {
	const earlier = windowBefore(window);
	const days = lettersByDay(histories, earlier.from, window.to);
	const lettersFrom = (from: Day, to: Day) =>
		days.map(({ day, letters }) => (day >= from && day <= to ? letters : "")).join("");
	const letters = lettersFrom(window.from, window.to);
	const before = decidedOf(lettersFrom(earlier.from, earlier.to), countGhosted);
	const yesBefore = before.split("y").length - 1;
	const { not_now: notNow, ...counts } = countLetters(letters);
	return {
		window,
		counts: { ...counts, notNow },
		decided: decidedOf(letters, countGhosted),
		before: { yes: yesBefore, no: before.length - yesBefore },
		history: everDecided(histories, countGhosted),
		value: valueIn(histories, window),
	};
}

function valueIn(histories: readonly MonthHistory[], { from, to }: Window): Record<string, number> {
	const totals = new Map<string, number>();
	for (const { value } of histories) {
		for (const day in value) {
			if (day < from || day > to) continue;
			for (const [currency, amount] of Object.entries(value[day] ?? {})) {
				totals.set(currency, (totals.get(currency) ?? 0) + amount);
			}
		}
	}
	return Object.fromEntries(totals);
}
