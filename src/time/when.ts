import { wrongUsage } from "../command/failure.js";
import type { Clock } from "./clock.js";
import { addDays, type Day } from "./days.js";
import { offsetOf } from "./iso.js";
import { calendarDay, instantOfWall, type WallTime, wallClock, wallMilliseconds } from "./local.js";
import type { Moment } from "./moment.js";
import { dayWithYear } from "./words.js";

/** Where a date may lie: today or earlier (false), today or later (true), or anywhere. */
export type Reach = { future: boolean | "either" };

/** `understood` says how words were read, to be told to the person; null where the text left no choice (ISO 8601). */
export type Understood = { understood: string | null };

/** A day further ahead than ten years is a slip. */
const FURTHEST_DAYS = 3653;
const MS_PER_MINUTE = 60_000;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;
const AGO = /^(an?|\d{1,4}) ?(min|minutes?|h|hours?) ago$/i;
const COUNT = /^(\d{1,3}) ?(d|days?|w|weeks?)$/i;

/**
 * The moment that a text names: ISO 8601 (local without an offset) or plain English ("yesterday 3pm", "last friday").
 * Without a time it is noon, `dateOnly`. Throws a Failure (2) for what does not exist, lies on the wrong side of now,
 * or could be read in two ways.
 */
export async function parseWhen(text: string, clock: Clock, reach: Reach): Promise<Moment & Understood> {
	const typed = text.trim().replace(/\s+/g, " ");
	const iso = ISO.exec(typed);
	const moment = iso
		? isoMoment(typed, iso, clock)
		: (agoMoment(typed, clock) ?? (await wordsMoment(typed, clock, reach)));
	const checked = withinReach(typed, moment, clock, reach);
	return { ...checked, understood: iso ? null : `"${typed}" understood as ${momentText(checked)}` };
}

/** What is said where a time was given of which only the day is kept. */
export const TIME_LEFT_OUT = "The day counts; the time is left out.";

/**
 * The calendar day that a text names: as `parseWhen`, and "3d" or "2 weeks" counted from today; `hadTime` if it named a time as well,
 * which is then said in `understood`. Throws a Failure (2) likewise.
 */
export async function parseDay(
	text: string,
	clock: Clock,
	reach: Reach,
): Promise<{ day: Day; hadTime: boolean } & Understood> {
	const count = COUNT.exec(text.trim());
	const sign = reach.future === true ? "in" : "ago";
	const unit = count?.[2]?.toLowerCase().startsWith("w") ? "weeks" : "days";
	const words = count ? (sign === "in" ? `in ${count[1]} ${unit}` : `${count[1]} ${unit} ago`) : text;
	const moment = await parseWhen(words, clock, reach);
	const day = calendarDay(moment.at, moment.offset);
	const hadTime = !moment.dateOnly;
	const understood = `"${text.trim()}" understood as ${dayText(day)}${hadTime ? `. ${TIME_LEFT_OUT}` : ""}`;
	return { day, hadTime, understood: moment.understood === null && !hadTime ? null : understood };
}

/** A moment in words: "Fri 20 Nov 2026, 14:30", or only its day. */
export function momentText({ at, offset, dateOnly }: Moment): string {
	const day = dayText(calendarDay(at, offset));
	return dateOnly ? day : `${day}, ${wallClock(at, offset)}`;
}

/** A day in words: "Fri 20 Nov 2026". */
function dayText(day: Day): string {
	return dayWithYear(day);
}

function isoMoment(typed: string, found: RegExpExecArray, clock: Clock): Moment {
	const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => part && Number(part));
	const dateOnly = hour === undefined;
	const wall = { year, month, day, hour: hour ?? 12, minute: minute ?? 0, second: second ?? 0 } as WallTime;
	const offset = dateOnly ? undefined : offsetOf(typed.replace(" ", "T"));
	if (offset === undefined) return wallMoment(typed, wall, dateOnly, clock);
	const milliseconds = wallMilliseconds(wall);
	if (milliseconds === undefined || Math.abs(offset) > 18 * 60) throw noSuchDate(typed);
	return { at: milliseconds - offset * MS_PER_MINUTE, offset, dateOnly };
}

function agoMoment(typed: string, clock: Clock): Moment | undefined {
	const found = AGO.exec(typed);
	if (!found) return undefined;
	const count = /^\d/.test(found[1] ?? "") ? Number(found[1]) : 1;
	const minutes = found[2]?.toLowerCase().startsWith("h") ? 60 * count : count;
	const at = clock.now() - minutes * MS_PER_MINUTE;
	return { at, offset: clock.offsetAt(at), dateOnly: false };
}

async function wordsMoment(typed: string, clock: Clock, reach: Reach): Promise<Moment> {
	const { readWords } = await import("./when-words.js");
	const read = readWords(typed, clock, reach);
	if ("at" in read) return { at: read.at, offset: clock.offsetAt(read.at), dateOnly: false };
	return wallMoment(typed, read.wall, read.dateOnly, clock);
}

function wallMoment(typed: string, wall: WallTime, dateOnly: boolean, clock: Clock): Moment {
	const milliseconds = wallMilliseconds(wall);
	if (milliseconds === undefined) throw noSuchDate(typed);
	const instant = instantOfWall(milliseconds, clock);
	if (!instant) throw wrongUsage(`"${typed}" never came: the clocks were set forward then. Give a time an hour later.`);
	return { ...instant, dateOnly };
}

/** Today's noon may still be ahead: then a day of the past ends now. */
function withinReach(typed: string, moment: Moment, clock: Clock, { future }: Reach): Moment {
	const now = clock.now();
	const today = calendarDay(now, clock.offsetAt(now));
	const day = calendarDay(moment.at, moment.offset);
	if (future === "either") return moment;
	if (future) {
		if (day < today) throw wrongUsage(`"${typed}" is ${dayText(day)}, which is past. Give a day from today on.`);
		if (day > addDays(today, FURTHEST_DAYS))
			throw wrongUsage(`"${typed}" is more than ten years off. Give a nearer day.`);
		return moment;
	}
	if (moment.dateOnly && day === today) return { ...moment, at: Math.min(moment.at, now) };
	if (moment.at > now) {
		throw wrongUsage(`"${typed}" is ${momentText(moment)}, which is still to come. Give a time that is past.`);
	}
	return moment;
}

function noSuchDate(typed: string) {
	return wrongUsage(`there is no such date or time as "${typed}". Write it like 2026-11-20 or 2026-11-20T14:30.`);
}
