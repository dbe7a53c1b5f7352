import { Text } from "ink";
import { shownLine } from "../../terminal/clean.js";
import { glyphs } from "../../terminal/glyphs.js";
import { roleProps } from "../../terminal/theme.js";
import { pad, truncate, wrap } from "../../terminal/width.js";
import type { Day } from "../../time/days.js";
import type { Lesson } from "./lesson-sheet.js";
import { RATING_WORDS } from "./lesson-words.js";

/** The columns of pointer, day and rating, with the blanks between. */
const FIXED = 2 + 10 + 2 + 3;

/** One lesson as one line: day, who, whether it was found still true or outdated, and as much of it as fits. */
export function LessonLine({
	lesson,
	on,
	selected,
	width,
}: {
	lesson: Lesson;
	on: Day;
	selected: boolean;
	width: number;
}) {
	const who = Math.max(14, Math.min(32, Math.floor(width * 0.25)));
	const words = shownLine(lesson.lesson);
	const isOutdated = lesson.rated === "outdated";
	const text = truncate(isOutdated ? `${RATING_WORDS.outdated}: ${words}` : words, width - FIXED - who);
	return (
		<Text
			wrap="truncate"
			{...(selected ? roleProps("strong") : {})}
			aria-label={spokenWords(lesson, on, selected, width)}
		>
			<Text {...roleProps("accent")}>{selected ? `${glyphs.pointer} ` : "  "}</Text>
			<Text {...roleProps("muted")}>{`${on}  `}</Text>
			{`${pad(shownLine(lesson.who), who)} `}
			<Text {...roleProps("yes")}>{lesson.rated === "true" ? `${glyphs.tick} ` : "  "}</Text>
			<Text {...(isOutdated ? roleProps("muted") : {})}>{text}</Text>
		</Text>
	);
}

/** The same for a screen reader, in at most `width` columns a line. */
function spokenWords({ who, rated, lesson }: Lesson, on: Day, selected: boolean, width: number): string {
	const words = [on, shownLine(who), ...(rated ? [RATING_WORDS[rated]] : []), shownLine(lesson)].join(", ");
	return wrap(selected ? `Selected: ${words}` : words, width).join("\n");
}
