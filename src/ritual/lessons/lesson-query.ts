import type { Searched } from "../../asks/log/log-filter-fits.js";
import type { FilterSettings } from "../../asks/log/log-filter-tokens.js";
import { askFilter } from "../../asks/search.js";
import type { Lesson } from "./lesson-sheet.js";

/** What a query finds. `wrong` says in a line why it is not understood; `doubt` and `hint` what may be wrong with it if nothing is found. */
export type FoundLessons = {
	lessons: readonly Lesson[];
	wrong: string | null;
	doubt: string | null;
	hint: string | null;
};

/** What filters see of a lesson: made once, because a query that is typed looks at all of them with every key. */
const seen = new WeakMap<Lesson, Searched>();

/**
 * The lessons that fit every word and every filter of a query, in their order. Words are looked for in the lesson, its who, reasons,
 * channel, stage, segment, tags and outcome. With `unfinished` the query's end is still being typed.
 */
export function findLessons(
	lessons: readonly Lesson[],
	query: string,
	settings: FilterSettings,
	unfinished = false,
): FoundLessons {
	const { matches, isAll, wrong, doubt, hint } = askFilter(query, settings, unfinished);
	const found = isAll ? lessons : lessons.filter((lesson) => matches(toldBy(lesson)));
	return { lessons: found, wrong, doubt, hint };
}

/** What a lesson tells of its ask; of the rest it is not searched. */
function toldBy(lesson: Lesson): Searched {
	const known = seen.get(lesson);
	if (known) return known;
	const at = new Date(lesson.at);
	const told: Searched = {
		who: lesson.who,
		outcome: lesson.outcome,
		askedAt: new Date(lesson.asked),
		askedOffset: lesson.askedOffset,
		decidedAt: lesson.outcome === "pending" ? null : at,
		decidedOffset: lesson.outcome === "pending" ? null : lesson.offset,
		dateOnly: lesson.dateOnly,
		channel: lesson.channel,
		stage: lesson.stage,
		reasons: lesson.reasons,
		segment: lesson.segment,
		note: null,
		tags: lesson.tags,
		why: null,
		wonReasons: lesson.wonReasons,
		ritual: {
			explanation: null,
			lesson: lesson.lesson,
			rated: lesson.rated && { as: lesson.rated, at },
			nextMove: null,
			feeling: lesson.feeling,
			completedAt: lesson.isWalked ? at : null,
		},
	};
	seen.set(lesson, told);
	return told;
}
