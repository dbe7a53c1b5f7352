import { casual, type ParsedResult } from "chrono-node/en";
import { type Failure, wrongUsage } from "../command/failure.js";
import type { Clock } from "./clock.js";
import type { WallTime } from "./local.js";
import type { Reach } from "./when.js";

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
/** 12/1 and 1.12. are read differently in different countries. */
const NUMBERS_ONLY = /\d{1,4}[/.-]\d{1,2}/;
const PLAIN_TIME = /\d:\d\d|noon|midnight|midday/i;

const VAGUE = /\b(few|couple|several|some|about|around|roughly)\b/i;
/** "in a month" is this day of the next one. */
const COUNTED = /^in\b|\b(ago|from now)$/i;
/** Words that look back or at today: leaning forward would turn "last friday" into the next. */
const NOT_AHEAD = /\b(last|past|ago|yesterday|today|tonight|this (morning|afternoon|evening))\b/i;

/** Whatever kind of day is asked for, "next friday" is never the last one, */
const AHEAD = /\bnext\b/i;
/** and "this friday" is not made the one a week before. */
const THIS = /\bthis\b/i;

/** What words were read as: an instant, or a time on the person's wall. */
export type Reading = { at: number } | { wall: WallTime; dateOnly: boolean };

/**
 * Reads a date in English words. Where a day to come is asked for it leans to the next such day, else to the last, unless the words say
 * which. Throws a Failure (2) rather than guess: when a part of the text is left over, a number could be day or month, or an hour could
 * be morning or afternoon.
 */
export function readWords(typed: string, clock: Clock, { future }: Reach): Reading {
	const unclear = (why = "it is not a date that can be read without guessing"): Failure =>
		wrongUsage(`"${typed}" is not clear: ${why}. Write ${examplesFor(future)}.`);
	if (NUMBERS_ONLY.test(typed)) throw unclear("which number is the day and which the month differs by country");
	if (VAGUE.test(typed)) throw unclear("it does not say exactly when");
	const now = clock.now();
	const leaning = AHEAD.test(typed) || (future === true && !NOT_AHEAD.test(typed));
	const reference = { instant: new Date(now), timezone: clock.offsetAt(now) };
	const results = casual.parse(typed, reference, { forwardDate: leaning });
	const [result] = results;
	if (!result || results.length > 1 || leftOver(typed, result.index, result.text)) throw unclear();
	if (result.end) throw unclear("it is a span of time");

	const { start } = result;
	if (namesMonth(start) && !COUNTED.test(typed)) throw unclear("it names a month, not a day");
	if (weekdayDiffers(start)) throw unclear("that date is another weekday");
	const timed = start.isCertain("hour");
	if (timed && !start.isCertain("meridiem") && !PLAIN_TIME.test(typed)) {
		throw unclear("the hour could be morning or afternoon");
	}
	if (start.isCertain("timezoneOffset")) return { at: start.date().getTime() };
	const wall = wallOf(start, timed);
	const dateOnly = !timed;
	if (leaning || THIS.test(typed)) return { wall, dateOnly };
	const nowOnWall = now + clock.offsetAt(now) * MS_PER_MINUTE;
	if (future === false && isWithoutYear(start)) return { wall: lastSuchDate(wall, nowOnWall), dateOnly };
	return { wall: lastSuchDay(wall, start, nowOnWall), dateOnly };
}

/** Whether anything but a leading "on" or "at" is outside of what was read. */
function leftOver(typed: string, index: number, read: string): boolean {
	const before = typed.slice(0, index).trim();
	const after = typed.slice(index + read.length).trim();
	return !/^(on|at|by)?$/i.test(before) || after !== "";
}

/** Whether a month or a year was all that was named. */
function namesMonth(start: ParsedResult["start"]): boolean {
	const exact = start.isCertain("day") || start.isCertain("weekday") || start.isCertain("hour");
	return !exact && (start.isCertain("month") || start.isCertain("year"));
}

/** "monday 20 nov", where that day is a Friday. */
function weekdayDiffers(start: ParsedResult["start"]): boolean {
	if (!start.isCertain("weekday") || !start.isCertain("day")) return false;
	const [year, month, day] = [start.get("year"), start.get("month"), start.get("day")];
	return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1)).getUTCDay() !== start.get("weekday");
}

function wallOf(start: ParsedResult["start"], timed: boolean): WallTime {
	const part = (name: "year" | "month" | "day" | "hour" | "minute" | "second") => start.get(name) ?? 0;
	const date = { year: part("year"), month: part("month"), day: part("day") };
	return timed
		? { ...date, hour: part("hour"), minute: part("minute"), second: part("second") }
		: { ...date, hour: 12, minute: 0 };
}

/** "14 march". */
function isWithoutYear(start: ParsedResult["start"]): boolean {
	return start.isCertain("day") && start.isCertain("month") && !start.isCertain("year");
}

/** "14 march" said of the past is the last one there was, even where the next is nearer. */
function lastSuchDate(wall: WallTime, nowOnWall: number): WallTime {
	const isAhead = Date.UTC(wall.year, wall.month - 1, wall.day) > nowOnWall;
	return isAhead ? { ...wall, year: wall.year - 1 } : wall;
}

/** "friday" said of the past is the last Friday, even where the next is nearer. */
function lastSuchDay(wall: WallTime, start: ParsedResult["start"], nowOnWall: number): WallTime {
	const byWeekday = start.isCertain("weekday") && !start.isCertain("day");
	const day = Date.UTC(wall.year, wall.month - 1, wall.day);
	if (!byWeekday || day <= nowOnWall) return wall;
	const before = new Date(day - 7 * MS_PER_DAY);
	return { ...wall, year: before.getUTCFullYear(), month: before.getUTCMonth() + 1, day: before.getUTCDate() };
}

function examplesFor(future: Reach["future"]): string {
	if (future === "either") return "2026-11-20, yesterday, last friday or tomorrow";
	return future
		? "2026-12-01, tomorrow, next friday or in 2 weeks"
		: "2026-11-20, 2026-11-20T14:30, yesterday 3pm or last friday";
}
