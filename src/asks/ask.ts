import type { Doc } from "../journal/journal.js";
import type { Day } from "../time/days.js";

/** What came of an ask. `pending` is open; the others say how it ended. */
export const OUTCOMES = ["pending", "yes", "no", "not_now", "ghosted", "unreached", "withdrawn"] as const;

/** One of `OUTCOMES`. */
export type Outcome = (typeof OUTCOMES)[number];

/** The guess made before an ask: `chance` of a yes in percent, `dread` of a no from 0 to 10. */
export type Forecast = { chance: number | null; dread: number | null };

/** How something to come back to was settled, and when. */
export type Resolution = { how: "done" | "dropped"; at: Date };

/** What one intends to do next, and on which day; `resolved` once it was done or let go. */
export type NextMove = { text: string; on: Day | null; resolved?: Resolution | null };

/** What a person says of a lesson when it comes back. */
export type LessonRating = "true" | "outdated";

/**
 * The answers of a ritual; a skipped step is null. `feeling` is 0 to 10, asked last. After a yes the lesson is the part that can be
 * repeated. `rated` is what was last said of the lesson.
 */
export type Ritual = {
	explanation: string | null;
	lesson: string | null;
	rated?: { as: LessonRating; at: Date } | null;
	nextMove: NextMove | null;
	feeling: number | null;
	completedAt: Date | null;
};

/**
 * Where an imported ask came from: the system, its record there, the batch that brought it. `content` is a fingerprint
 * of what that record said, so that a later import tells a record changed there from an ask changed here.
 */
export type Source = { system: string; id: string; batch: string; content?: string };

/** One request made of somebody, as the journal keeps it. */
export type Ask = Doc & {
	who: string;
	outcome: Outcome;
	askedAt: Date;
	/** Minutes east of UTC where it was asked: weekday and hour are the person's own. */
	askedOffset: number;
	/** Null while pending. */
	decidedAt: Date | null;
	decidedOffset: number | null;
	/** True when only the day is known (an import, `--at 2026-11-20`): such an ask has no hour. */
	dateOnly: boolean;
	channel: string | null;
	/** The furthest stage reached; an outcome never overwrites it. */
	stage: string | null;
	reasons: string[];
	segment: string | null;
	/** In units of `currency`. */
	value: number | null;
	currency: string | null;
	note: string | null;
	tags: string[];
	/** The day to come back to a `not_now`. */
	until: Day | null;
	/** How the date of a `not_now` was settled. */
	untilResolved?: Resolution | null;
	/** Of a pending ask: the day before which it is not asked about. */
	waitUntil?: Day | null;
	/** What won a yes: ids of won reasons. */
	wonReasons?: string[];
	/** What made a yes happen, in the person's words. */
	why: string | null;
	forecast: Forecast | null;
	ritual: Ritual | null;
	source: Source | null;
};

/** Whether an outcome enters the ratio; `ghosted` only when the setting says so. */
export function isDecided(outcome: Outcome, countGhosted: boolean): boolean {
	if (outcome === "ghosted") return countGhosted;
	return outcome === "yes" || outcome === "no" || outcome === "not_now";
}

/** How two spellings of a who are compared: case, width and surrounding blanks do not matter. */
export function whoKey(who: string): string {
	return who.normalize("NFKC").trim().replace(/\s+/gu, " ").toLowerCase();
}
