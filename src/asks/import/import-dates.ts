import type { Clock } from "../../time/clock.js";
import { dayOf } from "../../time/days.js";
import type { Moment } from "../../time/moment.js";

/** The order of year, month and day, as `--dates` takes it. */
export const DATE_ORDERS = ["ymd", "dmy", "mdy"] as const;

/** One of `DATE_ORDERS`. */
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What a column of dates tells: an order, or "unclear" with a date that can be read both ways. */
export type OrderFound = { order: DateOrder } | { order: "unclear"; example: string };

/** A date understood, or why it is none. */
export type DateRead = { moment: Moment } | { why: string };

type Wall = { year: number; month: number; day: number; rest: string };

const MS_PER_MINUTE = 60_000;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)(.*)$/;
const DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[ .-]+([a-z]{3,9})[ .,-]+(\d{4}|\d{2})(?!\d)(.*)$/i;
const NAMED_DAY = /^([a-z]{3,9})[ .]+(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})(?!\d)(.*)$/i;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[ ,.]+/i;
const TIME =
	/^[T ,]+(?:at )?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap])?\.?m?\.?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;

/** Decides the order by the whole column: a number over 12 can be no month, and dots are written day first. Dates that say it themselves (year first, a month's name) do not count. */
export function dateOrderOf(texts: Iterable<string>): OrderFound {
	let dayFirst = false;
	let monthFirst: string | undefined;
	let example: string | undefined;
	let yearLast = false;
	for (const text of texts) {
		const found = YEAR_LAST.exec(text.trim().replace(WEEKDAY, ""));
		if (!found) continue;
		yearLast = true;
		const [first, second] = [Number(found[1]), Number(found[3])];
		if (first > 12 && second > 12) continue;
		if (first > 12 || (second <= 12 && found[2] === ".")) dayFirst = true;
		else if (second > 12) monthFirst ??= text.trim();
		else if (first !== second) example ??= text.trim();
	}
	if (!yearLast) return { order: "ymd" };
	if (dayFirst && monthFirst !== undefined) return { order: "unclear", example: example ?? monthFirst };
	if (dayFirst) return { order: "dmy" };
	if (monthFirst !== undefined) return { order: "mdy" };
	return example === undefined ? { order: "dmy" } : { order: "unclear", example };
}

/** Reads one date, with its time if it has one. Without a zone it is the person's own wall clock; midnight without a zone is a day only, kept as noon. */
export function readDate(text: string, order: DateOrder, clock: Pick<Clock, "offsetAt">): DateRead {
	const trimmed = text.trim();
	const wall = readWall(trimmed.replace(WEEKDAY, ""), order);
	if (!wall) return { why: `"${trimmed}" is not a date that can be read` };
	const { year, month, day } = wall;
	const midnight = Date.UTC(year, month - 1, day);
	const exists = month >= 1 && month <= 12 && new Date(midnight).getUTCDate() === day && year >= 1900;
	if (!exists) return { why: `the date "${trimmed}" does not exist${order === "ymd" ? "" : ` (read as ${order})`}` };
	if (wall.rest.trim() === "") return { moment: noonOf(midnight, clock) };
	const time = readTime(wall.rest);
	if (!time) return { why: `"${trimmed}" is not a date that can be read` };
	if (time.zone === undefined && time.ms === 0) return { moment: noonOf(midnight, clock) };
	return { moment: momentOf(midnight + time.ms, time.zone, clock) };
}

/** Whether a moment is later than now; a day without an hour is only when it is a later day. */
export function isFuture(moment: Moment, clock: Clock): boolean {
	const now = clock.now();
	if (!moment.dateOnly) return moment.at > now;
	return dayOf(moment.at, moment.offset, 0) > dayOf(now, clock.offsetAt(now), 0);
}

function readWall(text: string, order: DateOrder): Wall | undefined {
	const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
	if (yearFirst) {
		const parts = yearFirst.length === 6 ? [1, 3, 4, 5] : [1, 2, 3, 4];
		return wallOf(parts.map((part) => yearFirst[part] ?? ""));
	}
	const yearLast = YEAR_LAST.exec(text);
	if (yearLast) {
		const [, first = "", , second = "", third = "", rest = ""] = yearLast;
		if (order === "dmy") return wallOf([third, second, first, rest]);
		if (order === "mdy") return wallOf([third, first, second, rest]);
		return third.length === 2 && first.length === 2 ? wallOf([first, second, third, rest]) : undefined;
	}
	const dayNamed = DAY_NAMED.exec(text);
	if (dayNamed) return wallOf([dayNamed[3], monthNamed(dayNamed[2]), dayNamed[1], dayNamed[4]]);
	const named = NAMED_DAY.exec(text);
	return named ? wallOf([named[3], monthNamed(named[1]), named[2], named[4]]) : undefined;
}

function wallOf([year = "", month = "", day = "", rest = ""]: (string | undefined)[]): Wall {
	const century = year.length > 2 ? 0 : Number(year) >= 70 ? 1900 : 2000;
	return { year: Number(year) + century, month: Number(month), day: Number(day), rest };
}

function monthNamed(name = ""): string {
	return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** Milliseconds after midnight, and the minutes east of UTC if the text names them ("Z" names only the instant). */
function readTime(text: string): { ms: number; zone: number | "utc" | undefined } | undefined {
	const found = TIME.exec(text);
	if (!found) return undefined;
	const [, hourText, minuteText, secondText = "0", fraction = "", half, zone] = found;
	const hour = half ? (Number(hourText) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hourText);
	if (hour > 23 || Number(minuteText) > 59 || Number(secondText) > 59 || (half && Number(hourText) > 12))
		return undefined;
	const ms = (hour * 60 + Number(minuteText)) * MS_PER_MINUTE + Number(secondText) * 1000;
	return { ms: ms + Number(fraction.padEnd(3, "0").slice(0, 3)), zone: zoneOf(zone) };
}

function zoneOf(zone: string | undefined): number | "utc" | undefined {
	if (zone === undefined) return undefined;
	if (!/\d/.test(zone)) return "utc";
	const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
	return zone.startsWith("-") ? -minutes : minutes;
}

function noonOf(midnight: number, clock: Pick<Clock, "offsetAt">): Moment {
	return { ...momentOf(midnight + 12 * 60 * MS_PER_MINUTE, undefined, clock), dateOnly: true };
}

function momentOf(wall: number, zone: number | "utc" | undefined, clock: Pick<Clock, "offsetAt">): Moment {
	if (zone === "utc") return { at: wall, offset: clock.offsetAt(wall), dateOnly: false };
	if (zone !== undefined) return { at: wall - zone * MS_PER_MINUTE, offset: zone, dateOnly: false };
	// The offset of an instant near the wall time, then of the instant itself: right on both sides of a change of clocks.
	const near = wall - clock.offsetAt(wall) * MS_PER_MINUTE;
	const at = wall - clock.offsetAt(near) * MS_PER_MINUTE;
	return { at, offset: clock.offsetAt(at), dateOnly: false };
}
