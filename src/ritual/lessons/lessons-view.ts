import type { LessonRating } from "../../asks/ask.js";
import { actionFor } from "../../terminal/bindings.js";
import { type Filtered, filterAfter } from "../../terminal/filter.js";
import type { KeyPress } from "../../terminal/key-press.js";
import { type ListAction, rowAfter } from "../../terminal/list-keys.js";
import { fieldOf } from "../../terminal/text-field.js";
import type { FoundLessons } from "./lesson-query.js";
import type { Lesson } from "./lesson-sheet.js";
import { LESSONS_KEYS } from "./lessons-keys.js";

/** The lessons as a person left them. */
export type LessonsView = Filtered & {
	/** Whether outdated lessons are shown too. */
	outdated: boolean;
	/** The selected lesson, and the row it was last in: where its place is taken when it is gone. */
	selected: { id: string | null; row: number };
	/** Lessons rated here: they stay in sight, so that the same key can take it away. */
	rated: readonly string[];
};

/** The lessons that a view shows, of those that fit how many outdated ones it hides, and why there may be none, in a line. */
export type ShownLessons = { lessons: readonly Lesson[]; hidden: number; trouble: string | null };

/** What a key asks of the screen, beside changing the view. */
export type LessonsEffect = "open" | "back" | { rate: LessonRating } | { turn: "undo" | "redo" };

/** The lessons when they are first opened. */
export const FIRST_LESSONS: LessonsView = {
	filter: fieldOf(""),
	typing: false,
	outdated: false,
	selected: { id: null, row: 0 },
	rated: [],
};

/** Of the lessons that a query finds, those that a view shows. */
export function shownLessons(found: FoundLessons, view: Pick<LessonsView, "outdated" | "rated">): ShownLessons {
	const rated = new Set(view.rated);
	const isShown = (lesson: Lesson) => view.outdated || lesson.rated !== "outdated" || rated.has(lesson.id);
	const lessons = found.lessons.filter(isShown);
	const doubt = found.lessons.length === 0 ? (found.doubt ?? found.hint) : null;
	return { lessons, hidden: found.lessons.length - lessons.length, trouble: found.wrong ?? doubt };
}

/** The row of the selected lesson among those shown; lessons that came meanwhile do not move the selection to another one. */
export function selectedRow(lessons: readonly Lesson[], { selected }: LessonsView): number {
	const row = selected.id === null ? -1 : lessons.findIndex(({ id }) => id === selected.id);
	return row >= 0 ? row : Math.max(0, Math.min(selected.row, lessons.length - 1));
}

/** What a key does, with `rows` lessons visible at once. */
export function pressInLessons(
	view: LessonsView,
	key: KeyPress,
	lessons: readonly Lesson[],
	rows: number,
): { view: LessonsView; effect?: LessonsEffect } {
	if (view.typing) return { view: pressInFilter(view, key) };
	const action = actionFor(LESSONS_KEYS, key);
	const row = selectedRow(lessons, view);
	const lesson = lessons[row];
	switch (action) {
		case undefined:
			return { view };
		case "open":
			return lesson ? { view: withSelected(view, lessons, row), effect: "open" } : { view };
		case "true":
		case "outdated":
			if (!lesson) return { view };
			return {
				view: { ...withSelected(view, lessons, row), rated: [...view.rated, lesson.id] },
				effect: { rate: action },
			};
		case "undo":
		case "redo":
			return { view, effect: { turn: action } };
		case "search":
			return { view: { ...view, typing: true } };
		case "hidden":
			return { view: { ...view, outdated: !view.outdated, rated: [] } };
		case "back":
			if (view.filter.text === "") return { view, effect: "back" };
			return { view: { ...view, filter: fieldOf("") } };
		default:
			return { view: moved(view, action, lessons, rows) };
	}
}

function moved(view: LessonsView, action: ListAction, lessons: readonly Lesson[], rows: number): LessonsView {
	const from = selectedRow(lessons, view);
	return withSelected(view, lessons, rowAfter(action, from, lessons.length, rows));
}

function withSelected(view: LessonsView, lessons: readonly Lesson[], row: number): LessonsView {
	return { ...view, selected: { id: lessons[row]?.id ?? null, row } };
}

function pressInFilter(view: LessonsView, key: KeyPress): LessonsView {
	const filter = filterAfter(view.filter, key);
	if (filter === "leave") return { ...view, typing: false };
	if (!filter) return view;
	const selected = filter.text === view.filter.text ? view.selected : FIRST_LESSONS.selected;
	return { ...view, filter, selected };
}
