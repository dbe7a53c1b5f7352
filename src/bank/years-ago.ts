import { type Day, dayNumber } from "../time/days.js";

/** So many years back an anniversary is looked for: longer than anybody works. */
const MOST_YEARS = 100;
const MS_PER_DAY = 86_400_000;

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

/** In how many days from `today` on the next anniversary of `day` is, both as `dayNumber` counts; 1 at least. */
export function daysToAnniversary(day: number, today: number): number {
	const of = new Date(day * MS_PER_DAY);
	const year = new Date(Math.max(day, today) * MS_PER_DAY).getUTCFullYear();
	const thisYear = anniversaryIn(year, of);
	return (thisYear > Math.max(day, today) ? thisYear : anniversaryIn(year + 1, of)) - today;
}

/** How many years ago a calendar day was whose anniversary `today` is; 0 if it is none. */
export function yearsAgoToday(day: Day, today: Day): number {
	if (!monthDaysOf(today).includes(day.slice(5))) return 0;
	return Math.max(0, Number(today.slice(0, 4)) - Number(day.slice(0, 4)));
}

function anniversaryIn(year: number, of: Date): number {
	const month = of.getUTCMonth();
	const at = new Date(Date.UTC(year, month, of.getUTCDate()));
	// 29 February comes out as 1 March in years without one.
	return at.getTime() / MS_PER_DAY - (at.getUTCMonth() === month ? 0 : 1);
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
