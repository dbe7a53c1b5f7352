import { Box, Text } from "ink";
import type { Ask } from "../asks/ask.js";
import { type Reason, reasonLabel, STAGES } from "../asks/vocabulary.js";
import { ChoiceGrid } from "../terminal/choice-grid.js";
import { shownLine } from "../terminal/clean.js";
import { paddingOf } from "../terminal/frame.js";
import { glyphs } from "../terminal/glyphs.js";
import { Prose } from "../terminal/prose.js";
import { TextFieldView } from "../terminal/text-field-view.js";
import { roleProps } from "../terminal/theme.js";
import { truncate, widthOf } from "../terminal/width.js";
import { dayInWords, dayShort } from "../time/words.js";
import { questionOf } from "./question-words.js";
import { partAt, type RitualState } from "./ritual.js";

const MARGIN = 3;
const WIDEST = 90;
/** Columns that a name keeps whatever else there is to say. */
const FEWEST = 12;
const LONGEST_MOVE = 200;
/** Rows that a past lesson gets at most. */
const LESSON_ROWS = 3;
const FEELINGS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "x"];

/** The columns that a question's text and fields have in a window of `columns`. */
export function ritualRoom(columns: number): number {
	return Math.min(WIDEST, columns - 2 * MARGIN);
}

/** The question at hand with its field or its choices, and the last lesson of the same reason where it helps. */
export function RitualQuestion({
	state,
	past,
	reasons,
	room,
	rows,
	turn,
}: {
	state: RitualState;
	past: { lesson: string; ask: Ask } | undefined;
	reasons: readonly Reason[];
	room: number;
	rows: number;
	turn: number;
}) {
	const at = partAt(state);
	if (!at) return null;
	return (
		<Box flexDirection="column" paddingLeft={MARGIN} paddingTop={paddingOf(rows)} width={room + MARGIN}>
			<Prose width={room} tone="strong">
				{questionOf(at.part, state.answers.reasons, turn)}
			</Prose>
			<Text> </Text>
			{at.typed ? (
				<TextFieldView field={state.field} width={room} rows={Math.max(4, Math.min(10, rows - 16))} active />
			) : (
				<Choices state={state} reasons={reasons} width={room} rows={rows - 7 - paddingOf(rows)} />
			)}
			{state.trouble ? (
				<Prose width={room} tone="warn">
					{state.trouble}
				</Prose>
			) : null}
			{at.part === "feeling" && state.answers.move ? (
				<Box paddingTop={1}>
					<Prose width={room} tone="muted">
						{moveWords(state)}
					</Prose>
				</Box>
			) : null}
			{at.part === "lesson" && past ? (
				<PastLesson past={past} reason={state.answers.reasons[0] ?? "other"} width={room} rows={rows} />
			) : null}
		</Box>
	);
}

function moveWords({ answers: { move, on } }: RitualState): string {
	return `Next move: ${truncate(shownLine(move), LONGEST_MOVE)}${on ? `, ${dayShort(on)}` : ""}`;
}

function Choices({
	state,
	reasons,
	width,
	rows,
}: {
	state: RitualState;
	reasons: readonly Reason[];
	width: number;
	rows: number;
}) {
	const part = partAt(state)?.part;
	if (part === "reasons")
		return <ChoiceGrid choices={reasons} chosen={state.answers.reasons} width={width} rows={rows} />;
	if (part === "stage")
		return (
			<ChoiceGrid
				choices={STAGES}
				chosen={state.answers.stage ? [state.answers.stage] : []}
				width={width}
				rows={rows}
			/>
		);
	return <Feelings chosen={state.answers.feeling} />;
}

function Feelings({ chosen }: { chosen: number | null }) {
	return (
		<Text>
			{FEELINGS.map((key, feeling) => (
				<Text key={key} {...roleProps("accent")} bold={chosen === feeling}>
					{`${chosen === feeling ? glyphs.pointer : " "}${key} `}
				</Text>
			))}
			<Text {...roleProps("muted")}> x is 10</Text>
		</Text>
	);
}

function PastLesson({
	past,
	reason,
	width,
	rows,
}: {
	past: { lesson: string; ask: Ask };
	reason: string;
	width: number;
	rows: number;
}) {
	const { ask, lesson } = past;
	const at = (ask.decidedAt ?? ask.askedAt).getTime() + (ask.decidedOffset ?? ask.askedOffset) * 60_000;
	const about = `The last time it was ${reasonLabel(reason).toLowerCase()} (${dayInWords(new Date(at).toISOString().slice(0, 10))}, `;
	const who = truncate(shownLine(ask.who), Math.max(FEWEST, width - widthOf(about) - 2));
	return (
		<Box flexDirection="column" paddingTop={rows < 20 ? 1 : 2}>
			<Prose width={width} tone="muted">{`${about}${who}):`}</Prose>
			<Prose width={width}>{`"${truncate(shownLine(lesson), width * LESSON_ROWS - 10)}"`}</Prose>
		</Box>
	);
}
