import type { Clock } from "../time/clock.js";
import { addDays, type Day, dayOf, daysBetween, weekdayOf } from "../time/days.js";
import type { Random } from "./demo-random.js";

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 60 * MS_PER_MINUTE;
const DAY_STARTS_AT = 4 * 60;
const ASKS_PER_DAY = 7;
const LONGEST = 3 * 365;
const SHORTEST = 12 * 7;

/** How busy each weekday is, Monday first. */
const WEEKDAYS = [0.8, 1.2, 1.15, 1.2, 0.65, 0, 0];
/** How busy each hour of a working day is. */
const HOURS = { 8: 4, 9: 14, 10: 18, 11: 14, 12: 3, 13: 7, 14: 13, 15: 13, 16: 10, 17: 4 };

/** An instant of an invented ask, with the offset that held there and how many days ago that was. */
export type Moment = { at: number; offset: number; daysAgo: number };

/** `count` moments of asking up to now, in order of time: on working days with holidays left out, over three years or less. */
export function momentsOf(count: number, clock: Clock, random: Random): Moment[] {
	const now = clock.now();
	const today = dayOf(now, clock.offsetAt(now), DAY_STARTS_AT);
	const days = workingDays(today, count);
	const weights = days.map(
		(day) => (day === today ? 1 : (WEEKDAYS[weekdayOf(day) - 1] ?? 0)) * (0.6 + 0.8 * random.next()),
	);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const moments: Moment[] = [];
	let share = 0;
	days.forEach((day, index) => {
		share += weights[index] ?? 0;
		const until = index === days.length - 1 ? count : Math.round((count * share) / total);
		while (moments.length < until) moments.push(momentOn(day, today, clock, random));
	});
	return moments.sort((left, right) => left.at - right.at);
}

/** The first moment at or after `at` that is on a working day, or the present day, as seen with the offset that holds then. */
export function workingTime(at: number, clock: Clock, random: Random): number {
	const day = dayOf(at, clock.offsetAt(at), 0);
	const weekday = weekdayOf(day);
	const now = clock.now();
	if (weekday <= 5 || day === dayOf(now, clock.offsetAt(now), 0)) return at;
	return instantOf(addDays(day, 8 - weekday), hourOf(random), clock);
}

function workingDays(today: Day, count: number): Day[] {
	const span = Math.min(LONGEST, Math.max(SHORTEST, Math.round((count / ASKS_PER_DAY / 5) * 7)));
	const days: Day[] = [];
	for (let ago = span; ago >= 0; ago--) {
		const day = addDays(today, -ago);
		// Today always has asks, whatever day it is, so that the first tab has something to show.
		if (ago === 0 || (weekdayOf(day) <= 5 && !isHoliday(day))) days.push(day);
	}
	return days;
}

function isHoliday(day: Day): boolean {
	const date = day.slice(5);
	return date >= "12-23" || date <= "01-02" || (date >= "08-04" && date <= "08-15");
}

function momentOn(day: Day, today: Day, clock: Clock, random: Random): Moment {
	const planned = instantOf(day, hourOf(random), clock);
	const now = clock.now();
	const at = day === today && planned > now ? earlierToday(now, day, clock, random) : planned;
	return { at, offset: clock.offsetAt(at), daysAgo: daysBetween(day, today) };
}

/** Between the start of the day (or of office hours, once they began) and now. */
function earlierToday(now: number, today: Day, clock: Clock, random: Random): number {
	const opens = instantOf(today, 8, clock);
	const start = opens < now - MS_PER_HOUR ? opens : instantOf(today, DAY_STARTS_AT / 60, clock);
	return Math.floor(start + (now - start) * random.next());
}

/** An hour of the day with its fraction. */
function hourOf(random: Random): number {
	return Number(random.weighted(HOURS)) + random.next();
}

/** The instant of a wall-clock hour on a calendar day. Office hours never meet a change of the clocks. */
function instantOf(day: Day, hour: number, clock: Clock): number {
	const asUtc = Date.parse(day) + Math.floor(hour * MS_PER_HOUR);
	return asUtc - clock.offsetAt(asUtc) * MS_PER_MINUTE;
}
