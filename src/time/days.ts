/** A logical day, `YYYY-MM-DD`. It starts at the setting `dayStartsAt`, so 02:00 usually belongs to the day before. */
export type Day = string;

/** A calendar month in UTC, `YYYY-MM`. */
export type Month = string;

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** The logical day of an instant. `offset` is the writer's minutes east of UTC, `dayStartsAt` the minutes after midnight at which a day begins. */
export function dayOf(at: number, offset: number, dayStartsAt: number): Day {
	return new Date(at + (offset - dayStartsAt) * MS_PER_MINUTE).toISOString().slice(0, 10);
}

/** The same day as a number: days since 1970-01-01. For counting many asks: writing each as a date takes ten times as long. */
export function dayNumberOf(at: number, offset: number, dayStartsAt: number): number {
	return Math.floor((at + (offset - dayStartsAt) * MS_PER_MINUTE) / MS_PER_DAY);
}

/** The number of a day: days since 1970-01-01. */
export function dayNumber(day: Day): number {
	return Date.parse(day) / MS_PER_DAY;
}

/** The weekday of a day's number: 1 Monday to 7 Sunday (ISO 8601). 1970 began on a Thursday. */
export function weekdayOfNumber(number: number): number {
	return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The UTC month of an instant in epoch milliseconds. */
export function monthOf(at: number): Month {
	return new Date(at).toISOString().slice(0, 7);
}

/** The day `count` days after (or, if negative, before) `day`. */
export function addDays(day: Day, count: number): Day {
	return new Date(Date.parse(day) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; 0 for the same day. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

/** The weekday of a day: 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
	return new Date(day).getUTCDay() || 7;
}

/** The first day of the week that holds `day`; `weekStartsOn` is 1 for Monday, 7 for Sunday. */
export function startOfWeek(day: Day, weekStartsOn: number): Day {
	return addDays(day, -((weekdayOf(day) - weekStartsOn + 7) % 7));
}

/** The ISO 8601 week number of a day, 1 to 53. */
export function isoWeek(day: Day): number {
	const thursday = addDays(day, 4 - weekdayOf(day));
	return 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7);
}
