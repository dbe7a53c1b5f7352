import type { Clock } from "./clock.js";
import { type Day, daysBetween, weekdayOf } from "./days.js";
import { calendarDay } from "./local.js";

const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
];

/** The weekdays, Monday first. */
export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** A day as one reads it: "Sun 22 Nov". */
export function dayShort(day: Day): string {
	const [weekday, month] = [WEEKDAYS[weekdayOf(day) - 1], MONTHS[Number(day.slice(5, 7)) - 1]];
	return `${weekday?.slice(0, 3)} ${Number(day.slice(8))} ${month?.slice(0, 3)}`;
}

/** The same with its year: "Sun 22 Nov 2026". */
export function dayWithYear(day: Day): string {
	return `${dayShort(day)} ${day.slice(0, 4)}`;
}

/** A day as one reads it, with its year if that is not today's: "Sun 22 Nov", "Wed 1 Dec 2027". */
export function dayNear(day: Day, today: Day): string {
	const year = day.slice(0, 4);
	return year === today.slice(0, 4) ? dayShort(day) : `${dayShort(day)} ${year}`;
}

/** A day in words, with its year only where that is not this one's: "12 October", "12 October 2025". */
export function dayThisYear(day: Day, today: Day): string {
	const words = dayInWords(day);
	return day.slice(0, 4) === today.slice(0, 4) ? words.slice(0, -5) : words;
}

/** A day in words: "12 October 2026". */
export function dayInWords(day: Day): string {
	return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** How a day lies to today: "today", "yesterday", "9 days ago", "tomorrow", "in 3 days". */
export function fromToday(day: Day, today: Day): string {
	const away = daysBetween(today, day);
	if (away === 0) return "today";
	if (away === 1) return "tomorrow";
	if (away === -1) return "yesterday";
	return away > 0 ? `in ${away} days` : `${-away} days ago`;
}

/**
 * A day and how it lies to today: "Mon 30 Nov, in 8 days". After midnight, while today is still the day before `date` (the one on
 * the calendar), the day alone: "tomorrow" would be read in two ways.
 */
export function dayAndDistance(day: Day, today: Day, date: Day): string {
	const on = dayNear(day, today);
	return date === today ? `${on}, ${fromToday(day, today)}` : on;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** So many days back are counted, as one remembers them; before that the day itself is said. */
const COUNTED_DAYS = 14;

/** How long ago an instant was (epoch milliseconds): "just now", "2 minutes ago", "yesterday", "3 days ago", "12 October 2026". */
export function agoWords(at: number, clock: Clock): string {
	const now = clock.now();
	const past = now - at;
	if (past < MINUTE) return "just now";
	if (past < HOUR) return countedAgo(past / MINUTE, "minute");
	if (past < DAY) return countedAgo(past / HOUR, "hour");
	const day = calendarDay(at, clock.offsetAt(at));
	const today = calendarDay(now, clock.offsetAt(now));
	return daysBetween(day, today) <= COUNTED_DAYS ? fromToday(day, today) : dayInWords(day);
}

function countedAgo(count: number, unit: string): string {
	const whole = Math.floor(count);
	return whole === 1 ? `1 ${unit} ago` : `${whole} ${unit}s ago`;
}
