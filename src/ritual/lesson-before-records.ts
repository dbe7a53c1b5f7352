import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import { shownLine } from "../terminal/clean.js";
import { truncate, wrap } from "../terminal/width.js";
import { todayOf } from "../time/moment.js";
import { lessonFor, noteLessonShown, type Situation } from "./lessons/lesson-records.js";
import { recalledLines } from "./lessons/lesson-words.js";

/** Rows that a line of a recalled lesson gets at most. */
const ROWS = 2;

/**
 * The past lesson that fits a situation, to be shown now: when and with whom it was learned, then the lesson, each cut to two rows of
 * `columns`; no lines if none fits. It is noted as shown.
 */
export function lessonBefore(context: Context, situation: Situation, columns: number): readonly string[] {
	const recalled = lessonFor(context, situation);
	if (!recalled) return [];
	const today = todayOf(context.clock, context.settings().dayStartsAt);
	// A full disk must not end what one came for: the lesson then comes again a little early.
	troubleOf(() => noteLessonShown(context, recalled));
	return recalledLines(recalled, today).map((line) => truncate(shownLine(line), columns * ROWS - 10));
}

/** Prints the past lesson that fits a situation, if there is one; see `lessonBefore`. */
export function printLessonBefore(context: Context, situation: Situation): void {
	for (const line of lessonBefore(context, situation, context.columns))
		context.print(wrap(line, context.columns).join("\n"));
}
