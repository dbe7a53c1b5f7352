import { dayNumber, dayNumberOf, weekdayOfNumber } from "../time/days.js";
import { type Ask, isDecided } from "./ask.js";
import { NOT_GIVEN_WORD, type TokenValue } from "./log-filter.js";
import type { Days } from "./log-filter-days.js";

/** Whether an ask fits. */
export type Fits = (ask: Ask) => boolean;

const MS_PER_MINUTE = 60_000;
const HOURS = 24;
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** Text as it is compared: case, accents and the number of blanks do not matter. */
export function fold(text: string): string {
	return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();
}

/**
 * Asks with this value among those of a field, which goes by any of its names; with `begins`, by the beginning of one.
 * The word "none" also finds asks without a value.
 */
export function withValue(
	value: TokenValue,
	begins: boolean,
	field: { values: (ask: Ask) => readonly string[]; namesOf: (value: string) => string[]; folded: typeof fold },
): Fits {
	const wanted = field.folded(value.text);
	const isMeant = (name: string) => (begins ? name.startsWith(wanted) : name === wanted);
	const none = !value.quoted && isMeant(NOT_GIVEN_WORD);
	// Thousands of asks share a few values.
	const known = new Map<string, boolean>();
	const fits = (own: string) => {
		const before = known.get(own);
		if (before !== undefined) return before;
		const now = field.namesOf(own).some((name) => isMeant(field.folded(name)));
		known.set(own, now);
		return now;
	};
	return (ask) => {
		const values = field.values(ask);
		return values.length === 0 ? none : values.some(fits);
	};
}

/** Asks made on a weekday of this name or beginning ("tue"); undefined if there is none, or if it could be two. */
export function onWeekday(text: string, unfinished: boolean, dayStartsAt: number): Fits | undefined {
	const wanted = fold(text).replace(/(?<=day)s$/, "");
	const meant = WEEKDAYS.filter((name) => name.startsWith(wanted));
	if (meant.length === 0 || (meant.length > 1 && !unfinished)) return undefined;
	return (ask) => meant.includes(WEEKDAYS[weekdayOfNumber(askedDay(ask, dayStartsAt)) - 1] ?? "");
}

/** Asks made at this hour on the wall ("10", or "10-12" without the end), or with "none" at no hour known; undefined if there is none such. */
export function atHour(text: string): Fits | undefined {
	if (fold(text) === NOT_GIVEN_WORD) return ({ dateOnly }) => dateOnly;
	const found = /^(\d\d?)(?:-(\d\d?))?$/.exec(text);
	if (!found) return undefined;
	const from = Number(found[1]);
	const to = found[2] === undefined ? from + 1 : Number(found[2]);
	if (from >= to || to > HOURS) return undefined;
	return ({ dateOnly, askedAt, askedOffset }) => {
		if (dateOnly) return false;
		const hour = new Date(askedAt.getTime() + askedOffset * MS_PER_MINUTE).getUTCHours();
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
		const { askedAt, askedOffset, decidedAt, decidedOffset } = ask;
		const offset = decidedAt === null ? askedOffset : (decidedOffset ?? askedOffset);
		const day = dayNumberOf((decidedAt ?? askedAt).getTime(), offset, settings.dayStartsAt);
		return day >= first && day <= last;
	};
}

function askedDay({ askedAt, askedOffset }: Ask, dayStartsAt: number): number {
	return dayNumberOf(askedAt.getTime(), askedOffset, dayStartsAt);
}
