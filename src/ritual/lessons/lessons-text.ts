import { shortId } from "../../asks/short-id.js";
import { shown, shownLine } from "../../terminal/clean.js";
import { pad, widestOf, widthOf, wrapTo } from "../../terminal/width.js";
import type { Day } from "../../time/days.js";
import { dayInWords } from "../../time/words.js";
import type { Lesson } from "./lesson-sheet.js";
import { aboutWords, RATING_WORDS } from "./lesson-words.js";

/** A lesson to list: all of its text, and the logical day of the answer. */
export type Listed = { lesson: Lesson; text: string; on: Day };

const WIDEST = 120;
const GAP = 2;
const INDENT = 10 + GAP;
/** Rows of one lesson in the list; all of it is in \`unfazed log show\`. */
const MOST_ROWS = 8;

/** Lessons as `unfazed lessons` lists them, fitted to `columns`, or `plain` a fact a line; then how many there are. */
export function lessonsText(
	listed: readonly Listed[],
	total: number,
	look: { columns: number; plain: boolean; isSearch: boolean },
): string {
	if (total === 0)
		return look.isSearch ? "No lesson fits. Try fewer words or filters; all lessons: unfazed lessons" : NONE;
	const width = Math.max(60, Math.min(look.columns, WIDEST));
	const blocks = look.plain ? listed.map(factsOf).join("\n\n") : inColumns(listed, width).join("\n");
	return [blocks, `${look.plain ? "\n" : ""}${totalLine(listed.length, total)}`].filter(Boolean).join("\n");
}

/** How lessons come to be. */
const NONE = [
	"No lessons yet. One comes to be in the ritual after a no or a yes: unfazed ritual",
	"Or at once: unfazed no WHO --lesson -   asks for it, or reads it from a pipe",
].join("\n");

/** A line for day, who and what is known, then the lesson below it. */
function inColumns(listed: readonly Listed[], width: number): string[] {
	const rated = listed.some(({ lesson }) => lesson.rated !== null) ? widthOf(RATING_WORDS.true) : 0;
	const ids = widestOf(listed.map(({ lesson }) => shortId(lesson.id)));
	const room = width - INDENT - (rated > 0 ? GAP + rated : 0) - GAP - ids;
	const names = Math.min(
		Math.ceil(room * 0.45),
		Math.max(8, widestOf(listed.map(({ lesson }) => shownLine(lesson.who)))),
	);
	return listed.flatMap(({ lesson, text, on }) => {
		const cells = [
			on,
			pad(shownLine(lesson.who), names),
			pad(aboutWords(lesson), room - names - GAP),
			...(rated > 0 ? [pad(lesson.rated ? RATING_WORDS[lesson.rated] : "", rated)] : []),
			shortId(lesson.id),
		];
		const words = wrapTo(shown(text), width - INDENT, MOST_ROWS).map((line) =>
			`${" ".repeat(INDENT)}${line}`.trimEnd(),
		);
		return [cells.join(" ".repeat(GAP)), ...words];
	});
}

function factsOf({ lesson, text, on }: Listed): string {
	const facts: [string, string][] = [
		["Lesson", shownLine(text)],
		["Who", shownLine(lesson.who)],
		["Answered", dayInWords(on)],
		["Outcome", aboutWords(lesson)],
		["Rated", lesson.rated ? RATING_WORDS[lesson.rated] : ""],
		["Id", shortId(lesson.id)],
	];
	return facts.flatMap(([name, fact]) => (fact === "" ? [] : `${name}: ${fact}`)).join("\n");
}

function totalLine(listed: number, total: number): string {
	const count = (number: number) => number.toLocaleString("en");
	const lessons = total === 1 ? "1 lesson" : `${count(total)} lessons`;
	return listed < total ? `${lessons}, the newest ${count(listed)} shown. More with --limit` : lessons;
}
