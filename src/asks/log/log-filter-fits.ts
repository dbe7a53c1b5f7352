import { dayNumber, weekdayOfNumber } from "../../time/days.js";
import { WEEKDAYS } from "../../time/words.js";
import { type Ask, isDecided, type Ritual } from "../ask.js";
import { askedDay, decisionDay, hourOnWall } from "../decided-sheet.js";
import { NOT_GIVEN_WORD } from "./log-filter.js";
import type { Days } from "./log-filter-days.js";

/** What filters and words look at in an ask; whatever else is searched with them has to have all of it. */
export type Searched = Pick<
	Ask,
	| "who"
	| "outcome"
	| "askedAt"
	| "askedOffset"
	| "decidedAt"
	| "decidedOffset"
	| "dateOnly"
	| "channel"
	| "stage"
	| "reasons"
	| "segment"
	| "note"
	| "tags"
	| "why"
	| "wonReasons"
	| "deleted"
	| "undone"
> & {
	ritual: Pick<Ritual, "explanation" | "lesson" | "rated" | "nextMove" | "feeling" | "completedAt"> | null;
};

/** Whether an ask fits, or another record that is searched the same way. */
export type Fits<T = Searched> = (record: T) => boolean;

const HOURS = 24;

/** Text as it is compared: case, accents and the number of blanks do not matter. */
export function fold(text: string): string {
	return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();
}

/** The order of names without case and accents. Not by the rules of a language: loading those takes longer than all the rest. */
export function byName(left: string, right: string): number {
	const [first, second] = [fold(left), fold(right)];
	return first < second ? -1 : first > second ? 1 : 0;
}

/** Records of which one of the values is meant; with `none`, those without a value too. */
export function withValue<T>(
	values: (record: T) => readonly string[],
	isMeant: (own: string) => boolean,
	none: boolean,
): Fits<T> {
	// Thousands of asks share a few values.
	const known = new Map<string, boolean>();
	const fits = (own: string) => {
		const before = known.get(own);
		if (before !== undefined) return before;
		const now = isMeant(own);
		known.set(own, now);
		return now;
	};
	return (record) => {
		const own = values(record);
		return own.length === 0 ? none : own.some(fits);
	};
}

/** Asks made on a weekday of this name or beginning ("tue"); undefined if there is none, or if it could be two. */
export function onWeekday(text: string, unfinished: boolean, dayStartsAt: number): Fits | undefined {
	const wanted = fold(text).replace(/(?<=day)s$/, "");
	const meant = WEEKDAYS.map((name, at) => (fold(name).startsWith(wanted) ? at + 1 : 0)).filter(Boolean);
	if (meant.length === 0 || (meant.length > 1 && !unfinished)) return undefined;
	return (ask) => meant.includes(weekdayOfNumber(askedDay(ask, dayStartsAt)));
}

/** Asks made at this hour on the wall ("10", or "10-12" without the end), or with "none" at no hour known; undefined if there is none such. */
export function atHour(text: string): Fits | undefined {
	if (fold(text) === NOT_GIVEN_WORD) return ({ dateOnly }) => dateOnly;
	const found = /^(\d\d?)(?:-(\d\d?))?$/.exec(text);
	if (!found) return undefined;
	const from = Number(found[1]);
	const to = found[2] === undefined ? from + 1 : Number(found[2]);
	if (from >= to || to > HOURS) return undefined;
	return (ask) => {
		const hour = hourOnWall(ask);
		return hour >= from && hour < to;
	};
}

/** Asks made on these logical days. */
export function askedOn({ from, to }: Days, dayStartsAt: number): Fits {
	const [first, last] = [dayNumber(from), dayNumber(to)];
	return (ask) => {
		const day = askedDay(ask, dayStartsAt);
		return day >= first && day <= last;
	};
}

/** Asks decided on these logical days, as the ratio counts them. */
export function decidedOn({ from, to }: Days, settings: { dayStartsAt: number; countGhosted: boolean }): Fits {
	const [first, last] = [dayNumber(from), dayNumber(to)];
	return (ask) => {
		if (!isDecided(ask.outcome, settings.countGhosted)) return false;
		const day = decisionDay(ask, settings.dayStartsAt);
		return day >= first && day <= last;
	};
}
