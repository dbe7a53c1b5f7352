import { Box, Text } from "ink";
import { useMemo } from "react";
import { shownLine } from "../terminal/clean.js";
import { glyphs } from "../terminal/glyphs.js";
import { windowOf } from "../terminal/list.js";
import { TextFieldView } from "../terminal/text-field-view.js";
import { roleProps } from "../terminal/theme.js";
import { pad, truncate, widestOf, widthOf, wrap } from "../terminal/width.js";
import { dayWithYear } from "../time/words.js";
import { type Due, dueKey, dueSince, dueWords } from "./due.js";
import { dueColumns } from "./due-columns.js";
import type { Moving } from "./due-view.js";

const NARROW = 70;
const GAP = 2;
const POINTER = 2;
/** What "every 365 days" takes. */
const SHORT_WORDS = 14;
/** Columns of the field for another day: room for "the first of december". */
const FIELD = 26;
const TO = "to ";
const EXAMPLES = "friday, in 2 weeks";

/** What is due, in `rows` rows with the heading; the `selected` one is always among them, and in its row the day to move it to is typed. */
export function DueList({
	due,
	selected,
	moving,
	width,
	rows,
}: {
	due: readonly Due[];
	selected: number;
	moving: Moving | null;
	width: number;
	rows: number;
}) {
	const { top, bottom } = windowOf({ count: due.length, selected, rows: Math.max(1, rows - 1), top: 0 });
	const shown = due.slice(top, bottom);
	const { who, since, left } = useMemo(() => columnsOf(due, width), [due, width]);
	return (
		<Box flexDirection="column" width={width} flexShrink={0}>
			<Text {...roleProps("muted")}>{`DUE${due.length > shown.length ? `, ${due.length} in all` : ""}`}</Text>
			{due.length === 0 ? <Text {...roleProps("muted")}>Nothing is waiting for you.</Text> : null}
			{shown.map((item, index) => {
				const isSelected = top + index === selected;
				const isMoving = moving?.key === dueKey(item);
				return (
					<Box key={dueKey(item)} flexShrink={0} height={1}>
						<Text wrap="truncate" aria-label={isMoving ? shownLine(item.who) : spokenWords(item, isSelected, width)}>
							<Text {...roleProps("accent")}>{isSelected ? `${glyphs.pointer} ` : "  "}</Text>
							{pad(shownLine(item.who), who)}
							{" ".repeat(GAP)}
							{isMoving ? null : (
								<>
									<Text {...roleProps("muted")}>{since > 0 ? pad(dueSince(item), since) : ""}</Text>
									{truncate(wordsOf(item, since === 0), left)}
								</>
							)}
						</Text>
						{isMoving ? <MovingField moving={moving} width={left + since} /> : null}
					</Box>
				);
			})}
		</Box>
	);
}

/** The columns of all that is due, so that none moves while one scrolls: `since` is 0 where it stands in the words, `left` is for these. */
function columnsOf(due: readonly Due[], width: number): { who: number; since: number; left: number } {
	const sinces = widestOf(due.map(dueSince)) + GAP;
	const isNarrow = width < NARROW;
	const since = isNarrow ? 0 : sinces;
	const room = width - POINTER - GAP - since;
	const what = widestOf(due.map((item) => wordsOf(item, isNarrow)));
	const wanted = { who: widestOf(due.map((item) => shownLine(item.who))), what };
	const { who } = isNarrow ? dueColumns(room, wanted, sinces + SHORT_WORDS) : dueColumns(room, wanted);
	return { who, since, left: room - who };
}

/** What is due, with since when where that has no column of its own; "added 9 days ago" says by itself that one never spoke. */
function wordsOf(item: Due, withSince: boolean): string {
	if (!withSince) return shownLine(dueWords(item));
	return `${dueSince(item)}, ${shownLine(item.kind === "person" ? item.text : dueWords(item))}`;
}

/** The field for another day, and what is understood by it. */
function MovingField({ moving: { field, day }, width }: { moving: Moving; width: number }) {
	const understood = day ? dayWithYear(day) : field.text.trim() === "" ? "" : "no day yet";
	const room = Math.min(FIELD, width - GAP - widthOf("Wed 30 Sep 2026"));
	return (
		<>
			<TextFieldView
				field={field}
				width={room}
				rows={1}
				active
				prompt={TO}
				placeholder={EXAMPLES}
				label="Another day"
			/>
			<Text
				{...roleProps(day ? "strong" : "muted")}
				wrap="truncate"
				aria-label={day ? `That is ${understood}` : understood}
			>
				{" ".repeat(GAP) + understood}
			</Text>
		</>
	);
}

/** A due item for a screen reader. */
function spokenWords(item: Due, isSelected: boolean, width: number): string {
	const words = [shownLine(item.who), dueSince(item), shownLine(dueWords(item))].join(", ");
	return wrap(isSelected ? `Selected: ${words}` : words, width).join("\n");
}
