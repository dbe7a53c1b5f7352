import { type Day, daysBetween, weekdayOf } from "./days.js";

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
const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** A day as one reads it: "Sun 22 Nov". */
export function dayShort(day: Day): string {
	return `${WEEKDAYS[weekdayOf(day) - 1]} ${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]?.slice(0, 3)}`;
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
