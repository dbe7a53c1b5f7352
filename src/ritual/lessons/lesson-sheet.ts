import { type Ask, type LessonRating, OUTCOMES, type Outcome } from "../../asks/ask.js";
import { OUTCOME_LETTERS } from "../../asks/day-events.js";
import type { Digest } from "../../journal/journal.js";
import { NOTHING_TO_LEARN } from "../ritual.js";

/** A lesson and what its ask tells of where it fits. Times are epoch milliseconds, offsets minutes east of UTC. */
export type Lesson = {
	/** The id of its ask. */
	id: string;
	who: string;
	outcome: Outcome;
	asked: number;
	askedOffset: number;
	/** When the answer came; without one, when it was asked. */
	at: number;
	offset: number;
	dateOnly: boolean;
	channel: string | null;
	stage: string | null;
	segment: string | null;
	reasons: string[];
	wonReasons: string[];
	tags: string[];
	/** At most `LONGEST` characters: `isCut` says whether there may be more in the ask. */
	lesson: string;
	rated: LessonRating | null;
	feeling: number | null;
	/** Whether the ritual was walked to its end. */
	isWalked: boolean;
};

/** A lesson without the names of its facts, because a long life of them is read at once. Its outcome, its rating and yes or no are a letter each. */
type Row = [
	id: string,
	who: string,
	lesson: string,
	letters: string,
	asked: number,
	askedOffset: number,
	/** How many milliseconds after the asking. */
	answered: number,
	offset: number,
	channel: string | null,
	stage: string | null,
	segment: string | null,
	reasons: string[],
	wonReasons: string[],
	tags: string[],
	feeling: number | null,
];

/** The lessons of asks, in order of writing. */
export type LessonSheet = { rows: Row[] };

/** So many characters of a lesson are kept here. */
const LONGEST = 300;
const OUTCOME_OF = new Map(OUTCOMES.map((outcome) => [OUTCOME_LETTERS[outcome], outcome]));
const RATING_LETTERS: Record<LessonRating, string> = { true: "t", outdated: "o" };
const RATING_OF = new Map<string | undefined, LessonRating>([
	["t", "true"],
	["o", "outdated"],
]);
const [YES, NO] = ["y", "-"];

/** How the journal makes and keeps sheets. */
export const lessonDigest: Digest<Ask, LessonSheet> = {
	name: "lessons",
	key: "1",
	empty: { rows: [] },
	of: (asks) => ({ rows: asks.flatMap(rowsOf) }),
	add: (left, right) => ({ rows: left.rows.concat(right.rows) }),
};

/** The lesson of an ask; undefined without one, after "nothing to learn", and of a deleted ask. */
export function lessonIn({ deleted, ritual }: Ask): string | undefined {
	const lesson = ritual?.lesson?.trim();
	return deleted || !lesson || lesson === NOTHING_TO_LEARN ? undefined : lesson;
}

/** The lessons of a sheet, in its order. */
export function lessonsOf({ rows }: LessonSheet): Lesson[] {
	return rows.map(lessonOf);
}

/** Whether a lesson may go on in its ask. */
export function isCut({ lesson }: Lesson): boolean {
	return lesson.length >= LONGEST;
}

function rowsOf(ask: Ask): Row[] {
	const lesson = lessonIn(ask);
	if (lesson === undefined) return [];
	const { ritual, askedAt, askedOffset, decidedAt } = ask;
	const rating = ritual?.rated ? RATING_LETTERS[ritual.rated.as] : NO;
	const flags = [ask.dateOnly, Boolean(ritual?.completedAt)].map((flag) => (flag ? YES : NO));
	return [
		[
			ask._id,
			ask.who,
			lesson.length <= LONGEST ? lesson : Array.from(lesson).slice(0, LONGEST).join(""),
			[OUTCOME_LETTERS[ask.outcome], rating, ...flags].join(""),
			askedAt.getTime(),
			askedOffset,
			(decidedAt ?? askedAt).getTime() - askedAt.getTime(),
			(decidedAt && ask.decidedOffset) ?? askedOffset,
			ask.channel,
			ask.stage,
			ask.segment,
			ask.reasons,
			ask.wonReasons ?? [],
			ask.tags,
			ritual?.feeling ?? null,
		],
	];
}

function lessonOf(row: Row): Lesson {
	const [id, who, lesson, letters, asked, askedOffset, answered, offset, ...facts] = row;
	const [channel, stage, segment, reasons, wonReasons, tags, feeling] = facts;
	const [outcome = "", rating, dateOnly, isWalked] = letters;
	return {
		id,
		who,
		outcome: OUTCOME_OF.get(outcome) ?? "pending",
		asked,
		askedOffset,
		at: asked + answered,
		offset,
		dateOnly: dateOnly === YES,
		channel,
		stage,
		segment,
		reasons,
		wonReasons,
		tags,
		lesson,
		rated: RATING_OF.get(rating) ?? null,
		feeling,
		isWalked: isWalked === YES,
	};
}
