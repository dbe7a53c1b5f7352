import type { LessonRating } from "../../asks/ask.js";
import { findAsk } from "../../asks/find-ask.js";
import { wordOfShell } from "../../asks/shell-word.js";
import type { Context } from "../../command/context.js";
import { wrongUsage } from "../../command/failure.js";
import { wholeNumber } from "../../command/values.js";
import { shown, shownLine } from "../../terminal/clean.js";
import { dayOf } from "../../time/days.js";
import { findLessons } from "./lesson-query.js";
import { allLessons, rateLesson, wholeText } from "./lesson-records.js";
import { type Lesson, lessonIn } from "./lesson-sheet.js";
import { RATING_WORDS } from "./lesson-words.js";
import { type Listed, lessonsText } from "./lessons-text.js";

const DEFAULT_LIMIT = 50;

/** How a rating is named; null takes it away. */
const RATINGS = new Map<string, LessonRating | null>([
	["still-true", "true"],
	["true", "true"],
	["outdated", "outdated"],
	["none", null],
]);

/** `unfazed lessons [QUERY]`: the newest lessons that fit, and how many there are. Throws a Failure (2) for a query that is not understood. */
export async function runLessons(
	context: Context,
	words: readonly string[],
	flags: { limit?: string },
): Promise<undefined> {
	const settings = context.settings();
	const query = words.map((word) => wordOfShell(word, settings)).join(" ");
	const limit = flags.limit === undefined ? DEFAULT_LIMIT : wholeNumber("--limit", flags.limit, 0, 10_000_000);
	const { lessons, wrong, doubt, hint } = findLessons(allLessons(context.journal()), query, settings);
	if (wrong) throw wrongUsage(wrong);
	if (lessons.length === 0 && doubt) throw wrongUsage(doubt);
	if (lessons.length === 0 && hint) context.say(`unfazed: ${hint}`);
	const listed = lessons.slice(0, limit).map((lesson) => listedOf(context, lesson));
	if (context.json) context.printJson({ lessons: listed.map(lessonJson), total: lessons.length });
	else {
		const look = { columns: context.columns, plain: context.plain, isSearch: query.trim() !== "" };
		context.print(lessonsText(listed, lessons.length, look));
	}
	return undefined;
}

/** `unfazed lessons rate ID still-true|outdated|none`: says of a lesson whether it still holds. Throws a Failure (2) for an ask without one. */
export async function runRate(context: Context, [id = "", word = ""]: readonly string[]): Promise<undefined> {
	const as = RATINGS.get(word);
	if (as === undefined) throw wrongUsage(`"${word}" is no rating. Say still-true, outdated or none.`);
	const journal = context.journal();
	const ask = findAsk(journal, id);
	const lesson = lessonIn(ask);
	if (lesson === undefined) throw wrongUsage(`there is no lesson from ${shownLine(ask.who)}. See: unfazed lessons`);
	const before = ask.ritual?.rated?.as ?? null;
	// To rate the same again takes it away; a command that is run twice says the same twice.
	const change = as === before ? null : (as ?? before);
	const rated = change === null ? ask : rateLesson(journal, ask._id, change, context.clock.now());
	if (context.json) {
		const found = allLessons(journal).find((one) => one.id === rated._id);
		context.printJson({ lesson: found ? lessonJson(listedOf(context, found)) : null });
	} else context.print(`${as ? `Rated ${RATING_WORDS[as]}` : "Not rated"}: ${shown(lesson)}`);
	return undefined;
}

function listedOf(context: Context, lesson: Lesson): Listed {
	const on = dayOf(lesson.at, lesson.offset, context.settings().dayStartsAt);
	return { lesson, text: wholeText(context.journal(), lesson), on };
}

/** A lesson as `--json` prints it. */
function lessonJson({ lesson, text, on }: Listed) {
	const { id, who, outcome, reasons, channel, stage, rated } = lesson;
	return { id, who, on, outcome, reasons, channel, stage, lesson: text, rated };
}
