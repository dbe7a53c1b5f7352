import { countLetters, decidedOf, everDecided, lettersByDay, type MonthHistory } from "../../asks/history.js";
import type { Day } from "../../time/days.js";
import type { Look } from "./slump-collection.js";

const LAST_DAY = "9999-12-31";

/** A look at the slump after all that was answered by now. After a flight to the west the newest answers are of a day after `today`. */
export function lookOn(histories: readonly MonthHistory[], today: Day): Look {
	const last = lettersByDay(histories, today, LAST_DAY).findLast(({ letters }) => decidedOf(letters, true) !== "");
	const { yes, no, not_now: notNow, ghosted } = countLetters(last?.letters ?? "");
	return { day: last?.day ?? today, decided: yes + no + notNow, ghosted };
}

/** How many of all decided asks ever came before a look. Counted from the end: what is older than the look may still grow. */
export function decidedBefore(histories: readonly MonthHistory[], look: Look, countGhosted: boolean): number {
	const since = lettersByDay(histories, look.day, LAST_DAY).map(({ day, letters }) => {
		const decided = decidedOf(letters, countGhosted).length;
		const before = look.decided + (countGhosted ? look.ghosted : 0);
		return day === look.day ? Math.max(0, decided - before) : decided;
	});
	return everDecided(histories, countGhosted).length - since.reduce((sum, count) => sum + count, 0);
}
