import { countLetters, decidedOf, everDecided, lettersByDay, type MonthHistory } from "../../asks/history.js";
import type { Day } from "../../time/days.js";
import type { Look } from "./slump-collection.js";

const LAST_DAY = "9999-12-31";

/** A look at the slump on `day`, after all that was answered by now. */
export function lookOn(histories: readonly MonthHistory[], day: Day): Look {
	const counts = countLetters(lettersOn(histories, day));
	return { day, decided: counts.yes + counts.no + counts.not_now, ghosted: counts.ghosted };
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

function lettersOn(histories: readonly MonthHistory[], day: Day): string {
	return lettersByDay(histories, day, day)[0]?.letters ?? "";
}
