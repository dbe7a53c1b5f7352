import type { Digest } from "../journal/journal.js";
import { addDays, type Day, dayOf, type Month } from "../time/days.js";
import { type Ask, OUTCOMES, type Outcome } from "./ask.js";
import {
	type DayEvent,
	decodeEvents,
	encodeEvents,
	lettersOf,
	mergeEvents,
	OUTCOME_LETTERS,
	withoutTimes,
} from "./day-events.js";
import { lastMoment } from "./last-asked.js";

/** An ask still open: enough to find it by its who and to show its age. It is not asked about before `waitUntil`. */
export type OpenAsk = { id: string; who: string; askedAt: number; askedDay: Day; waitUntil?: Day };

/**
 * Something to come back to, not settled yet: a next move or the date of a not-now. `text` is one line of at most 200 characters,
 * perhaps empty; `at` is when the answer came, in epoch milliseconds.
 */
type DueAsk = { id: string; who: string; kind: "next_move" | "not_now"; on: Day; text: string; at: number };

/**
 * What the gauge, Today and the trend need of one month's asks; made from its records, kept as a cache.
 * An event is dated by its decision (a pending ask by its asking).
 */
export type MonthHistory = {
	/** Asks that are not deleted. */
	count: number;
	/** Events of each day in order of time, as `encodeEvents` writes them. */
	events: Record<Day, string>;
	/** How many asks were made on each day, whatever came of them. */
	asked: Record<Day, number>;
	/** Value of the yeses by day and currency; "XXX" (ISO 4217: no currency) where none was given. */
	value: Record<Day, Record<string, number>>;
	open: OpenAsk[];
	due: DueAsk[];
	/** Of a settled history: its days before `before` in order of time, a letter for each decided ask: "y", "n", and "g" for a ghosted one. */
	sealed?: { before: Day; letters: string };
};

/** One dated outcome out of a history. `at` is `Date.parse(day)` plus the milliseconds since the logical day's start: for order only. */
export type HistoryEvent = { day: Day; at: number; outcome: Outcome };

const MS_PER_MINUTE = 60_000;
/** Files are of UTC months, days are local. */
const MARGIN_DAYS = 2;
const LAST_DAY = "9999-12-31";
const DUE_TEXT_LENGTH = 200;
const NO_CURRENCY = "XXX";

/** A history of nothing. */
export const EMPTY_HISTORY: MonthHistory = { count: 0, events: {}, asked: {}, value: {}, open: [], due: [] };

/** The history of asks in order of writing; deleted ones are left out. `dayStartsAt` in minutes after midnight. */
export function historyOf(asks: readonly Ask[], dayStartsAt: number): MonthHistory {
	const present = asks.filter((ask) => !ask.deleted);
	const events = new Map<Day, DayEvent[]>();
	const asked = new Map<Day, number>();
	const value = new Map<Day, Map<string, number>>();
	for (const ask of present) {
		const askedDay = dayOf(ask.askedAt.getTime(), ask.askedOffset, dayStartsAt);
		asked.set(askedDay, (asked.get(askedDay) ?? 0) + 1);
		const { day, time } = eventTime(ask, dayStartsAt);
		const ofDay = events.get(day) ?? [];
		ofDay.push({ time, outcome: ask.outcome });
		events.set(day, ofDay);
		if (ask.outcome === "yes" && ask.value !== null) addValue(value, day, ask.currency ?? NO_CURRENCY, ask.value);
	}
	return {
		count: present.length,
		events: Object.fromEntries([...events].map(([day, list]) => [day, encodeEvents(inOrder(list))])),
		asked: Object.fromEntries(asked),
		value: valueRecord(value),
		open: present.filter((ask) => ask.outcome === "pending").map((ask) => openAsk(ask, dayStartsAt)),
		due: present.flatMap(dueOf),
	};
}

/** The history of both files' asks together; `right` was written after `left`. */
export function addHistories(left: MonthHistory, right: MonthHistory): MonthHistory {
	const events = new Map(Object.entries(left.events));
	for (const [day, text] of Object.entries(right.events)) {
		const before = events.get(day);
		events.set(day, before === undefined ? text : mergeEvents(before, text));
	}
	const asked = new Map(Object.entries(left.asked));
	for (const [day, count] of Object.entries(right.asked)) asked.set(day, (asked.get(day) ?? 0) + count);
	const value = new Map<Day, Map<string, number>>();
	for (const history of [left, right]) {
		for (const [day, ofDay] of Object.entries(history.value)) {
			for (const [currency, amount] of Object.entries(ofDay)) addValue(value, day, currency, amount);
		}
	}
	return {
		count: left.count + right.count,
		events: Object.fromEntries(events),
		asked: Object.fromEntries(asked),
		value: valueRecord(value),
		open: [...left.open, ...right.open],
		due: [...left.due, ...right.due],
	};
}

/** How the journal makes and keeps histories. `dayStartsAt` in minutes after midnight. */
export function historyDigest(dayStartsAt: number): Digest<Ask, MonthHistory> {
	return {
		name: "history",
		key: `6-${dayStartsAt}`,
		empty: EMPTY_HISTORY,
		of: (asks) => historyOf(asks, dayStartsAt),
		add: addHistories,
		settle: settledHistory,
	};
}

/** A history to whose older days nothing will be added (an answer is never dated before its asking): they need no times, and are counted once. */
function settledHistory(history: MonthHistory, since: Month | null): MonthHistory {
	const before = since === null ? "" : addDays(`${since}-01`, -MARGIN_DAYS);
	const events = Object.entries(history.events).map(([day, text]) => [day, day < before ? withoutTimes(text) : text]);
	const days = lettersByDay([history], "", before).flatMap(({ day, letters }) => (day < before ? letters : []));
	const letters = days
		.join("")
		.replace(/[^yntg]+/g, "")
		.replace(/t/g, "n");
	return { ...history, events: Object.fromEntries(events), sealed: { before, letters } };
}

/** Events of the days `from` to `to` (both included) out of all files, in order of time. */
export function eventsBetween(histories: readonly MonthHistory[], from: Day, to: Day): HistoryEvent[] {
	return textsByDay(histories, from, to).flatMap(([day, text]) => {
		const start = Date.parse(day);
		return decodeEvents(text).map(({ time, outcome }) => ({ day, at: start + time, outcome }));
	});
}

/** One day's outcomes in order of time, a letter each (see `OUTCOME_LETTERS`). */
export type DayLetters = { day: Day; letters: string };

/** The outcomes of the days `from` to `to` (both included) with any, out of all files, days in order. */
export function lettersByDay(histories: readonly MonthHistory[], from: Day, to: Day): DayLetters[] {
	return textsByDay(histories, from, to).map(([day, text]) => ({ day, letters: lettersOf(text) }));
}

/** All decided asks ever, in order of time, a letter each, "y" or "n": strings, because a start has no time to spare for lists of a hundred thousand. */
export function everDecided(histories: readonly MonthHistory[], countGhosted: boolean): string {
	const sealed = histories.find((history) => history.sealed)?.sealed;
	const letters = lettersByDay(histories, sealed?.before ?? "", LAST_DAY).map((day) => day.letters);
	const before = sealed?.letters.replace(/g/g, countGhosted ? "n" : "") ?? "";
	return before + decidedOf(letters.join(""), countGhosted);
}

/** How many of these outcomes are what. */
export function countLetters(letters: string): Record<Outcome, number> {
	const counts = { yes: 0, no: 0, not_now: 0, ghosted: 0, unreached: 0, withdrawn: 0, pending: 0 };
	for (const outcome of OUTCOMES) counts[outcome] = letters.split(OUTCOME_LETTERS[outcome]).length - 1;
	return counts;
}

/** The decided ones of these outcomes in their order, a letter each, "y" or "n". */
export function decidedOf(letters: string, countGhosted: boolean): string {
	return letters.replace(countGhosted ? /[^yntg]+/g : /[^ynt]+/g, "").replace(/[tg]/g, "n");
}

/** The first logical day with an event in any file; undefined without events. */
export function firstDay(histories: readonly MonthHistory[]): Day | undefined {
	let first: Day | undefined;
	for (const { events } of histories) {
		for (const day of Object.keys(events)) if (first === undefined || day < first) first = day;
	}
	return first;
}

/** The text of each day from `from` to `to` out of all files, days in order. */
function textsByDay(histories: readonly MonthHistory[], from: Day, to: Day): [Day, string][] {
	const byDay = new Map<Day, string>();
	for (const { events } of histories) {
		for (const day in events) {
			if (day < from || day > to) continue;
			const before = byDay.get(day);
			const text = events[day] ?? "";
			byDay.set(day, before === undefined ? text : mergeEvents(before, text));
		}
	}
	return [...byDay].sort(([left], [right]) => (left < right ? -1 : 1));
}

function eventTime(ask: Ask, dayStartsAt: number): { day: Day; time: number } {
	const decidedAt = ask.outcome === "pending" ? null : ask.decidedAt;
	const at = (decidedAt ?? ask.askedAt).getTime();
	const offset = decidedAt === null ? ask.askedOffset : (ask.decidedOffset ?? ask.askedOffset);
	const day = dayOf(at, offset, dayStartsAt);
	return { day, time: at + (offset - dayStartsAt) * MS_PER_MINUTE - Date.parse(day) };
}

function inOrder(events: DayEvent[]): DayEvent[] {
	return events.sort((left, right) => left.time - right.time);
}

function openAsk(ask: Ask, dayStartsAt: number): OpenAsk {
	const askedAt = ask.askedAt.getTime();
	const open = { id: ask._id, who: ask.who, askedAt, askedDay: dayOf(askedAt, ask.askedOffset, dayStartsAt) };
	return ask.waitUntil ? { ...open, waitUntil: ask.waitUntil } : open;
}

function dueOf(ask: Ask): DueAsk[] {
	const due: DueAsk[] = [];
	const move = ask.ritual?.nextMove;
	const about = { id: ask._id, who: ask.who, at: lastMoment(ask) };
	if (move?.on && !move.resolved) due.push({ ...about, kind: "next_move", on: move.on, text: oneLine(move.text) });
	if (ask.outcome === "not_now" && ask.until !== null && !ask.untilResolved)
		due.push({ ...about, kind: "not_now", on: ask.until, text: oneLine(ask.note ?? "") });
	return due;
}

function oneLine(text: string): string {
	const line = text.trim().split(/[\r\n\u2028\u2029\u0085]/u, 1)[0] ?? "";
	return Array.from(line).slice(0, DUE_TEXT_LENGTH).join("");
}

function addValue(value: Map<Day, Map<string, number>>, day: Day, currency: string, amount: number): void {
	const ofDay = value.get(day) ?? new Map<string, number>();
	ofDay.set(currency, (ofDay.get(currency) ?? 0) + amount);
	value.set(day, ofDay);
}

function valueRecord(value: Map<Day, Map<string, number>>): Record<Day, Record<string, number>> {
	return Object.fromEntries([...value].map(([day, ofDay]) => [day, Object.fromEntries(ofDay)]));
}
