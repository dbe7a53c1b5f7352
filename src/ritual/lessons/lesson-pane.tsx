import { Box, Text } from "ink";
import type { Persona } from "../../settings/settings.js";
import { shown, shownLine } from "../../terminal/clean.js";
import { glyphs } from "../../terminal/glyphs.js";
import { roleProps } from "../../terminal/theme.js";
import { truncate, widthOf, wrapTo } from "../../terminal/width.js";
import type { Day } from "../../time/days.js";
import { dayInWords } from "../../time/words.js";
import type { Lesson } from "./lesson-sheet.js";
import { askWords, RATING_WORDS } from "./lesson-words.js";

/** The selected lesson below the list: with whom and when, what came of the ask, and its text in at most `rows` rows. */
export function LessonPane({
	lesson,
	text,
	on,
	persona,
	width,
	rows,
}: {
	lesson: Lesson;
	text: string;
	on: Day;
	persona: Persona;
	width: number;
	rows: number;
}) {
	const rating = lesson.rated ? `, ${RATING_WORDS[lesson.rated]}` : "";
	const when = `, ${dayInWords(on)}`;
	const name = truncate(shownLine(lesson.who), width - widthOf(when) - widthOf(rating));
	return (
		<Box flexDirection="column" flexShrink={0}>
			<Text {...roleProps("muted")} aria-hidden>
				{glyphs.line.repeat(width)}
			</Text>
			<Text wrap="truncate">
				<Text {...roleProps("strong")}>{name}</Text>
				<Text {...roleProps("muted")}>{when}</Text>
				<Text {...roleProps(lesson.rated === "true" ? "yes" : "warn")}>{rating}</Text>
			</Text>
			<Text {...roleProps("muted")} wrap="truncate">
				{truncate(askWords(lesson, persona), width)}
			</Text>
			<Text>{wrapTo(`"${shown(text)}"`, width, rows).join("\n")}</Text>
		</Box>
	);
}
