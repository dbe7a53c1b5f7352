import { type Ask, isDecided } from "../asks/ask.js";
import { dayOf, weekdayOf } from "../time/days.js";
import { posteriorShape, type YesNo } from "./rate.js";
import type { LevelRate, Window } from "./ratio.js";
import { priorStrength, shrink } from "./shrinkage.js";

/** What the ratio can be broken down by. */
export const DIMENSIONS = ["channel", "stage", "segment", "reason", "weekday", "hour"] as const;

/** One of `DIMENSIONS`. */
export type Dimension = (typeof DIMENSIONS)[number];

/** What of the settings matters here; `dayStartsAt` in minutes after midnight, `weekStartsOn` 1 for Monday (the default), 7 for Sunday. */
export type BreakdownSettings = {
	baseline: number | null;
	countGhosted: boolean;
	dayStartsAt: number;
	weekStartsOn?: number;
};

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const NONE = "none";
const MS_PER_MINUTE = 60_000;

/**
 * The rate of each level of a dimension, from the asks decided in a window: as counted, and shrunk towards the overall rate
 * (its posterior mean). Most decided first; weekdays and hours in their own order. An ask with two reasons counts under both;
 * one without a value counts under "none"; one of which only the day is known has no hour and is left out there.
 */
export function breakdown(
	asks: Iterable<Ask>,
	dimension: Dimension,
	window: Window,
	settings: BreakdownSettings,
): LevelRate[] {
	const levels = new Map<string, YesNo>();
	const overall: YesNo = { yes: 0, no: 0 };
	for (const ask of asks) {
		if (!isDecidedIn(ask, window, settings)) continue;
		const kind = ask.outcome === "yes" ? "yes" : "no";
		overall[kind]++;
		for (const level of levelsOf(ask, dimension, settings.dayStartsAt)) {
			const seen = levels.get(level) ?? { yes: 0, no: 0 };
			seen[kind]++;
			levels.set(level, seen);
		}
	}
	const { a, b } = posteriorShape(overall, settings.baseline);
	const rate = a / (a + b);
	const strength = priorStrength([...levels.values()], rate);
	const rows = [...levels].map(([level, seen]) => ({
		level,
		...seen,
		raw: seen.yes / (seen.yes + seen.no),
		...shrink(seen, rate, strength, a + b),
	}));
	return rows.sort(orderOf(dimension, settings.weekStartsOn ?? 1));
}

/** Whether an ask was decided on a day of the window and is not deleted. `dayStartsAt` in minutes after midnight. */
function isDecidedIn(
	ask: Ask,
	window: Window,
	{ countGhosted, dayStartsAt }: { countGhosted: boolean; dayStartsAt: number },
): boolean {
	if (ask.deleted || !isDecided(ask.outcome, countGhosted)) return false;
	const offset = ask.decidedAt === null ? ask.askedOffset : (ask.decidedOffset ?? ask.askedOffset);
	const day = dayOf((ask.decidedAt ?? ask.askedAt).getTime(), offset, dayStartsAt);
	return day >= window.from && day <= window.to;
}

function levelsOf(ask: Ask, dimension: Dimension, dayStartsAt: number): string[] {
	if (dimension === "weekday") return [weekdayName(ask, dayStartsAt)];
	if (dimension === "hour") return ask.dateOnly ? [] : [hourName(ask)];
	if (dimension === "reason") return ask.reasons.length > 0 ? [...new Set(ask.reasons)] : [NONE];
	return [ask[dimension] || NONE];
}

function weekdayName(ask: Ask, dayStartsAt: number): string {
	return WEEKDAYS[weekdayOf(dayOf(ask.askedAt.getTime(), ask.askedOffset, dayStartsAt)) - 1] ?? NONE;
}

function hourName(ask: Ask): string {
	return new Date(ask.askedAt.getTime() + ask.askedOffset * MS_PER_MINUTE).toISOString().slice(11, 13);
}

function orderOf(dimension: Dimension, weekStartsOn: number): (left: LevelRate, right: LevelRate) => number {
	const byName = (left: LevelRate, right: LevelRate) => (left.level < right.level ? -1 : 1);
	if (dimension === "hour") return byName;
	if (dimension === "weekday") {
		const place = ({ level }: LevelRate) => (WEEKDAYS.indexOf(level) + 8 - weekStartsOn) % 7;
		return (left, right) => place(left) - place(right);
	}
	return (left, right) => right.yes + right.no - left.yes - left.no || byName(left, right);
}
