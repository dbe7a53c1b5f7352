import type { LessonRating } from "../asks/ask.js";
import { shownLine } from "../terminal/clean.js";
import { fieldColumns } from "../terminal/text-field-rows.js";
import { truncate, widthOf, wrap, wrapRanges } from "../terminal/width.js";
import type { Day } from "../time/days.js";
import { type Recalled, recalledLines } from "./lessons/lesson-words.js";
import { questionOf } from "./question-words.js";
import { partAt, type RitualState } from "./ritual.js";
import { type Aside, asideIn, fieldRowsIn, ritualRoom, rowsBelow } from "./ritual-layout.js";
import { rewriteAt, rewriteWords } from "./ritual-rewrite.js";
import { type Suggestion, suggestedAt, suggestionsAt, type Whom, whenWords } from "./ritual-suggestions.js";
import { whyWords } from "./why-words.js";

/** What comes back of a past lesson: where it is from, the lesson, and what was said of it. */
export type RecalledText = { about: readonly string[]; lesson: readonly string[]; rated: LessonRating | null };

/** A question as it is drawn, in lines that fit: nothing of it is wrapped again. `when` is the row for a day in words, null where there is none. */
export type QuestionPage = {
	room: number;
	question: readonly string[];
	fieldRows: number;
	when: string | null;
	trouble: readonly string[];
	why: readonly string[];
	/** Whether what the question rests on stands in the place of the choices. */
	hidesChoices: boolean;
	rewrite: { says: readonly string[]; to: readonly string[] } | undefined;
	suggestions: { all: readonly Suggestion[]; taken: number };
	recalled: RecalledText | undefined;
	aside: Aside;
	/** The next move to look back on, where the feeling is asked. */
	move: readonly string[];
};

/** What a page is made of, beside the state: who speaks to whom, today, the window, the past lesson. */
export type PageFacts = {
	whom: Whom;
	today: Day;
	/** The day on the calendar. */
	date: Day;
	columns: number;
	rows: number;
	/** Rows for the page, air above it taken off. */
	height: number;
	/** What stands before the text in a field. */
	prompt: string;
	recalled: Recalled | undefined;
};

/** With fewer rows, what stands below a question is kept short. */
const ROOMY = 20;
const LESSON_ROWS = 3;
/** Columns that words leave free at the end of their last row. */
const RAGGED = 10;
const NOTHING: Aside = { suggestions: 0, recall: false, rate: false, airy: false };

/** The page of the question at hand; undefined when every question was passed. */
export function pageOf(state: RitualState, facts: PageFacts): QuestionPage | undefined {
	const at = partAt(state);
	if (!at) return undefined;
	const { whom, today, date, columns, rows } = facts;
	const room = ritualRoom(columns);
	const question = wrap(questionOf(at.part, state, whom), room);
	const rewrite = rewriteAt(state);
	const fieldRows = fieldRowsIn(rows, rewrite !== undefined || state.why);
	const suggestions = suggestionsAt(state, whom, today, date);
	const taken = suggestedAt(state, suggestions);
	const when = at.part === "on" ? dateWords(state, facts) : suggestions[taken]?.when;
	const hasDay = at.part === "on" || suggestions.some((suggestion) => suggestion.when !== null);
	const trouble = state.trouble ? wrap(state.trouble, room) : [];
	const typed = at.typed ? linesOf(state, fieldColumns(room, facts.prompt)) : 0;
	const answer = Math.min(fieldRows, typed) + trouble.length + (hasDay ? 1 : 0);
	const free = rowsBelow(facts.height, { question: question.length, answer });
	const why = state.why ? cut(wrap(whyWords(at.part, state, suggestions, whom), room), free - 1) : [];
	const isCovered = state.why || rewrite !== undefined;
	const recalled = at.part === "lesson" && facts.recalled ? recallIn(facts.recalled, today, room, rows) : undefined;
	const recall = recalled ? recalled.about.length + recalled.lesson.length : 0;
	return {
		room,
		question,
		fieldRows,
		when: hasDay ? (when ?? "") : null,
		trouble,
		why,
		hidesChoices: state.why && !at.typed && rows < ROOMY,
		rewrite: rewrite && !state.why ? rewriteIn(rewrite, room, free) : undefined,
		suggestions: { all: suggestions, taken },
		recalled,
		aside: isCovered ? NOTHING : asideIn(free, { suggestions: suggestions.length, recall }),
		move: at.part === "feeling" && state.answers.move ? wrap(moveWords(state, facts, room), room) : [],
	};
}

function linesOf({ field }: RitualState, columns: number): number {
	return wrapRanges(field.segments, columns).length;
}

function cut(lines: readonly string[], most: number): string[] {
	return lines.slice(0, Math.max(1, most));
}

function rewriteIn({ of, to }: { of: string; to: string }, room: number, free: number) {
	const says = wrap(rewriteWords(of), room);
	return { says, to: cut(wrap(`"${shownLine(to).trim()} ..."`, room), free - says.length - 2) };
}

function recallIn(recalled: Recalled, today: Day, room: number, rows: number): RecalledText {
	const [about, lesson] = recalledLines(recalled, today);
	const short = rows < ROOMY;
	const lessonColumns = short ? room : room * LESSON_ROWS - RAGGED;
	return {
		about: wrap(truncate(about, short ? room : room * 2 - RAGGED), room),
		lesson: wrap(truncate(shownLine(lesson), lessonColumns), room),
		rated: recalled.rated,
	};
}

/** The next move with its day, in two rows of `room` columns at most. */
function moveWords({ answers: { move, on } }: RitualState, { today, date }: PageFacts, room: number): string {
	const day = on === null ? "" : ` (${whenWords(on, today, date)})`;
	return `Next move: ${truncate(shownLine(move), room * 2 - widthOf(day) - 2 * RAGGED)}${day}`;
}

/** The day that stands in the field as it was understood, in words. */
function dateWords({ answers: { on }, field }: RitualState, { today, date }: PageFacts): string {
	return on !== null && field.text === on ? whenWords(on, today, date) : "";
}
