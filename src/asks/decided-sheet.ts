import type { Digest } from "../journal/journal.js";
import { dayNumberOf, weekdayOfNumber } from "../time/days.js";
import { type Ask, isDecided } from "./ask.js";
import { OUTCOME_LETTERS } from "./day-events.js";

/**
 * What the breakdowns and the patterns need of the asks that were answered or ghosted: a list for each fact, an
 * entry in each for every such ask, in order of writing. Numbers, because ten years of them are read at once.
 */
export type DecidedSheet = {
	/** What the numbers in `channel`, `stage`, `segment` and `reasons` stand for. */
	names: string[];
	/** The logical day of the decision, as `dayNumber` counts. */
	day: number[];
	/** A letter each (see `OUTCOME_LETTERS`): y, n, t, g. */
	outcome: string;
	/** Places in `names`; -1 where nothing was given. */
	channel: number[];
	stage: number[];
	segment: number[];
	reasons: number[][];
	/** The weekday of the asking's logical day, 1 Monday to 7 Sunday, and its hour on the wall, 0 to 23; -1 where only the day is known. */
	weekday: number[];
	hour: number[];
};

/** What stands in place of a name or an hour that is not known. */
export const NOT_GIVEN = -1;

type Asked = Pick<Ask, "askedAt" | "askedOffset">;
type Decided = Asked & Pick<Ask, "decidedAt" | "decidedOffset">;

const MS_PER_MINUTE = 60_000;
const EMPTY: DecidedSheet = {
	names: [],
	day: [],
	outcome: "",
	channel: [],
	stage: [],
	segment: [],
	reasons: [],
	weekday: [],
	hour: [],
};

/** How the journal makes and keeps sheets. `dayStartsAt` in minutes after midnight. */
export function decidedDigest(dayStartsAt: number): Digest<Ask, DecidedSheet> {
	return {
		name: "decided",
		key: `2-${dayStartsAt}`,
		empty: EMPTY,
		of: (asks) => decidedSheet(asks, dayStartsAt),
		add: addSheets,
	};
}

/** The sheet of asks in order of writing; deleted ones are left out. `dayStartsAt` in minutes after midnight. */
export function decidedSheet(asks: readonly Ask[], dayStartsAt: number): DecidedSheet {
	const places = new Map<string, number>();
	const place = (name: string | null) => {
		if (!name) return NOT_GIVEN;
		const known = places.get(name) ?? places.size;
		places.set(name, known);
		return known;
	};
	const decided = asks.filter((ask) => !ask.deleted && isDecided(ask.outcome, true));
	return {
		day: decided.map((ask) => decisionDay(ask, dayStartsAt)),
		outcome: decided.map((ask) => OUTCOME_LETTERS[ask.outcome]).join(""),
		channel: decided.map((ask) => place(ask.channel)),
		stage: decided.map((ask) => place(ask.stage)),
		segment: decided.map((ask) => place(ask.segment)),
		reasons: decided.map((ask) => [...new Set(ask.reasons)].map(place)),
		weekday: decided.map((ask) => weekdayOfNumber(askedDay(ask, dayStartsAt))),
		hour: decided.map(hourOnWall),
		names: [...places.keys()],
	};
}

/** Both sheets as one; `right` was written after `left`. */
function addSheets(left: DecidedSheet, right: DecidedSheet): DecidedSheet {
	const places = new Map(left.names.map((name, at) => [name, at]));
	for (const name of right.names) if (!places.has(name)) places.set(name, places.size);
	const moved = right.names.map((name) => places.get(name) ?? NOT_GIVEN);
	const placed = (at: number) => moved[at] ?? NOT_GIVEN;
	return {
		names: [...places.keys()],
		day: left.day.concat(right.day),
		outcome: left.outcome + right.outcome,
		channel: left.channel.concat(right.channel.map(placed)),
		stage: left.stage.concat(right.stage.map(placed)),
		segment: left.segment.concat(right.segment.map(placed)),
		reasons: left.reasons.concat(right.reasons.map((reasons) => reasons.map(placed))),
		weekday: left.weekday.concat(right.weekday),
		hour: left.hour.concat(right.hour),
	};
}

/** The logical day on which an ask was made, as `dayNumber` counts. `dayStartsAt` in minutes after midnight. */
export function askedDay({ askedAt, askedOffset }: Asked, dayStartsAt: number): number {
	return dayNumberOf(askedAt.getTime(), askedOffset, dayStartsAt);
}

/** The logical day on which an ask was decided, as `dayNumber` counts. `dayStartsAt` in minutes after midnight. */
export function decisionDay(ask: Decided, dayStartsAt: number): number {
	const offset = ask.decidedAt === null ? ask.askedOffset : (ask.decidedOffset ?? ask.askedOffset);
	return dayNumberOf((ask.decidedAt ?? ask.askedAt).getTime(), offset, dayStartsAt);
}

/** The hour on the wall at which an ask was made, 0 to 23; -1 where only the day is known. */
export function hourOnWall(ask: Asked & Pick<Ask, "dateOnly">): number {
	if (ask.dateOnly) return NOT_GIVEN;
	return new Date(ask.askedAt.getTime() + ask.askedOffset * MS_PER_MINUTE).getUTCHours();
}
