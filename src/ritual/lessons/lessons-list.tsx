import { Box } from "ink";
import { useRef } from "react";
import { windowOf } from "../../terminal/list.js";
import type { Day } from "../../time/days.js";
import { LessonLine } from "./lesson-line.js";
import type { Lesson } from "./lesson-sheet.js";

/** The rows around the selected one; those that are missing stay blank, so that what is below keeps its place. */
export function LessonList({
	lessons,
	selected,
	rows,
	width,
	dayFor,
}: {
	lessons: readonly Lesson[];
	selected: number;
	rows: number;
	width: number;
	dayFor: (lesson: Lesson) => Day;
}) {
	const top = useRef(0);
	const visible = windowOf({ count: lessons.length, selected, rows, top: top.current });
	top.current = visible.top;
	return (
		<Box flexDirection="column" height={rows} flexShrink={0}>
			{lessons.slice(visible.top, visible.bottom).map((lesson, index) => (
				<LessonLine
					key={lesson.id}
					lesson={lesson}
					on={dayFor(lesson)}
					selected={visible.top + index === selected}
					width={width}
				/>
			))}
		</Box>
	);
}
