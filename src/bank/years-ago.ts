import { type Day, dayNumber } from "../time/days.js";

/** So many years back an anniversary is looked for: longer than anybody works. */
const MOST_YEARS = 100;

/** The days in earlier years whose anniversary `today` is, as `dayNumber` counts. 29 February falls on 28 February in years without one. */
export function anniversariesOf(today: Day): ReadonlySet<number> {
	const year = Number(today.slice(0, 4));
	const days = new Set<number>();
	for (let earlier = year - 1; earlier >= Math.max(1, year - MOST_YEARS); earlier--) {
		for (const monthDay of monthDaysOf(today)) {
			const day = `${String(earlier).padStart(4, "0")}-${monthDay}`;
			if (isDay(day)) days.add(dayNumber(day));
		}
	}
	return days;
}

/** How many years ago a calendar day was whose anniversary `today` is; 0 if it is none. */
export function yearsAgoToday(day: Day, today: Day): number {
	if (!monthDaysOf(today).includes(day.slice(5))) return 0;
	return Math.max(0, Number(today.slice(0, 4)) - Number(day.slice(0, 4)));
}

/** The days of the year that `today` stands for, "MM-DD". */
function monthDaysOf(today: Day): string[] {
	const own = today.slice(5);
	return own === "02-28" && !isDay(`${today.slice(0, 4)}-02-29`) ? [own, "02-29"] : [own];
}

function isDay(day: Day): boolean {
	const at = Date.parse(day);
	return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}
