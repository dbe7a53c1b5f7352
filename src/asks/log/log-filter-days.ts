import { addDays, type Day } from "../../time/days.js";

/** Days from one to another, both included. */
export type Days = { from: Day; to: Day };

const FIRST_DAY = "0000-01-01";
const LAST_DAY = "9999-12-31";

/** The days of a year, a month or a day: "2026", "2026-10", "2026-10-15"; undefined if there is none such. */
export function periodOf(text: string): Days | undefined {
	if (/^\d{4}$/.test(text)) return { from: `${text}-01-01`, to: `${text}-12-31` };
	if (/^\d{4}-\d\d$/.test(text)) return isDay(`${text}-01`) ? { from: `${text}-01`, to: lastOfMonth(text) } : undefined;
	return isDay(text) ? { from: text, to: text } : undefined;
}

/** The days of "2026-08-25..2026-11-22", where a side left empty is open, or of one period; undefined if there are none such. */
export function rangeOf(text: string): Days | undefined {
	const [left = "", right, ...more] = text.split("..");
	if (right === undefined) return periodOf(left);
	if (more.length > 0 || (left === "" && right === "")) return undefined;
	const from = left === "" ? FIRST_DAY : periodOf(left)?.from;
	const to = right === "" ? LAST_DAY : periodOf(right)?.to;
	return from && to && from <= to ? { from, to } : undefined;
}

/** What a text reads as; while it is typed, what the longest beginning of its figures reads as: null if that is nothing yet. */
export function soFar<T>(
	text: string,
	unfinished: boolean,
	read: (text: string) => T | undefined,
): T | null | undefined {
	if (!unfinished || !/^[\d.-]*$/.test(text)) return read(text);
	for (let end = text.length; end > 0; end--) {
		const found = read(text.slice(0, end));
		if (found !== undefined) return found;
	}
	return null;
}

function isDay(text: string): boolean {
	const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
	return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

function lastOfMonth(month: string): Day {
	const nextMonth = addDays(`${month}-28`, 4).slice(0, 7);
	return addDays(`${nextMonth}-01`, -1);
}
