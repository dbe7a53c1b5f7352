import type { Ask, LessonRating } from "../../asks/ask.js";
import { asksCollection } from "../../asks/ask-records.js";
import type { Context } from "../../command/context.js";
import { todayNow } from "../../command/today.js";
import { type Journal, JournalError } from "../../journal/journal.js";
import { dayOf } from "../../time/days.js";
import { todayOf } from "../../time/moment.js";
import {
	fitting,
	NO_SHOWINGS,
	type Showing,
	type Showings,
	type Situation,
	situationKey,
	withShowing,
} from "./lesson-fit.js";
import { isCut, type Lesson, type LessonSheet, lessonDigest, lessonIn, lessonsOf } from "./lesson-sheet.js";
import { type Recalled, whyWords } from "./lesson-words.js";

export { type Situation, situationOf } from "./lesson-fit.js";
export type { Recalled } from "./lesson-words.js";

const SHOWN = "shown-lessons";

/** The lessons of the sheets seen so far: the older months' sheet stays the same for as long as they do. */
const decoded = new WeakMap<LessonSheet, Lesson[]>();

/** Every lesson there is, the newest answer first. */
export function allLessons(journal: Journal): Lesson[] {
	return lessonsIn(journal).sort((left, right) => right.at - left.at || (left.id < right.id ? 1 : -1));
}

/** Every lesson, in no order. */
function lessonsIn(journal: Journal): Lesson[] {
	return journal.records(asksCollection).digestsTogether(lessonDigest).flatMap(decodedOnce);
}

/** All of a lesson's text, out of its ask where the list holds only its beginning. */
export function wholeText(journal: Journal, lesson: Lesson): string {
	const ask = isCut(lesson) ? journal.records(asksCollection).get(lesson.id) : undefined;
	return (ask && lessonIn(ask)) ?? lesson.lesson;
}

/** The past lesson that fits a situation best today, the same all day; undefined if none does, or all rest. */
export function lessonFor(context: Context, situation: Situation): Recalled | undefined {
	const journal = context.journal();
	const { dayStartsAt, persona } = context.settings();
	const showings = showingsIn(journal);
	const found = fitting(lessonsIn(journal), situation, showings, todayOf(context.clock, dayStartsAt));
	if (!found) return undefined;
	const { lesson, common } = found;
	return {
		id: lesson.id,
		lesson: wholeText(journal, lesson),
		who: lesson.who,
		on: dayOf(lesson.at, lesson.offset, dayStartsAt),
		why: whyWords(lesson, common, situation, persona),
		rated: lesson.rated,
		situation: situationKey(situation),
	};
}

/** Keeps that a lesson was shown today, beside the records: there is nothing in it to undo. Throws a JournalError if it cannot be written. */
export function noteLessonShown(context: Context, recalled: Pick<Recalled, "id"> & Partial<Recalled>): void {
	const journal = context.journal();
	const today = todayNow(context);
	const before = showingsIn(journal);
	const known = before.lessons[recalled.id];
	const isNoted = known?.last === today && before.last === recalled.id && before.day === today;
	if (isNoted && (!recalled.situation || before.answers[recalled.situation] === recalled.id)) return;
	const present = new Set(lessonsIn(journal).map(({ id }) => id));
	const { id, situation } = recalled;
	journal.drafts.save(
		SHOWN,
		withShowing(before, { id, situation }, today, (one) => present.has(one)),
	);
}

/**
 * Keeps what a person says of a lesson, as one step of undo; saying the same again takes it away. Gives the ask with it. `at` in epoch
 * milliseconds. Throws a JournalError ("missing") if the lesson is gone.
 */
export function rateLesson(journal: Journal, id: string, as: LessonRating, at: number): Ask {
	return journal.change("the rating of a lesson", (writing) => {
		const ask = writing.get(asksCollection, id);
		if (!ask?.ritual || lessonIn(ask) === undefined)
			throw new JournalError("missing", "This lesson is not in the journal any more. See: unfazed lessons");
		const rated = ask.ritual.rated?.as === as ? null : { as, at: new Date(at) };
		return writing.update(asksCollection, { ...ask, ritual: { ...ask.ritual, rated } });
	});
}

function decodedOnce(sheet: LessonSheet): Lesson[] {
	const known = decoded.get(sheet);
	if (known) return known;
	const lessons = lessonsOf(sheet);
	decoded.set(sheet, lessons);
	return lessons;
}

/** What is kept of the showings; whatever of it is garbage counts as never shown. */
function showingsIn(journal: Journal): Showings {
	const kept = journal.drafts.load(SHOWN);
	if (typeof kept !== "object" || kept === null) return NO_SHOWINGS;
	const { lessons, last, day, answers } = kept as Record<string, unknown>;
	return {
		lessons: onlyOf(lessons, isShowing),
		last: isText(last) ? last : null,
		day: isText(day) ? day : null,
		answers: onlyOf(answers, isText),
	};
}

function onlyOf<V>(value: unknown, is: (one: unknown) => one is V): Record<string, V> {
	if (typeof value !== "object" || value === null) return {};
	const entries = Object.entries(value).filter((entry): entry is [string, V] => is(entry[1]));
	return Object.fromEntries(entries);
}

function isText(value: unknown): value is string {
	return typeof value === "string";
}

function isShowing(value: unknown): value is Showing {
	if (typeof value !== "object" || value === null) return false;
	const { times, last } = value as Partial<Showing>;
	return Number.isInteger(times) && Number(times) > 0 && isText(last) && !Number.isNaN(Date.parse(last));
}
