import { Box, Text } from "ink";
import { useRef } from "react";
import { glyphs } from "../../../terminal/glyphs.js";
import { windowOf } from "../../../terminal/list.js";
import { TextFieldView } from "../../../terminal/text-field-view.js";
import { roleProps } from "../../../terminal/theme.js";
import { pad, truncate, widthOf, wrap } from "../../../terminal/width.js";
import { momentText } from "../../../time/when.js";
import { type Cells, GAP, type ListColumns, type PeopleDay } from "../people-columns.js";
import type { Person } from "../person.js";
import { MARKS, rowOf, standingOf } from "./people-list.js";
import type { Telling } from "./people-view.js";

/** Columns of the field for a day, with room for "last wednesday 3pm", and of the widest day understood. */
const FIELD = 26;
const UNDERSTOOD = 22;
const ON = "on ";

/** The people around the one chosen (a row of those listed), in `rows` rows; in that row the day is typed on which one talked. */
export function PeopleList({
	listed,
	row,
	day,
	columns,
	telling,
	width,
	rows,
}: {
	listed: readonly Person[];
	row: number;
	day: PeopleDay;
	columns: ListColumns;
	telling: Telling | null;
	width: number;
	rows: number;
}) {
	const before = useRef<number | undefined>(undefined);
	const kept = before.current === undefined ? {} : { top: before.current };
	const { top, bottom } = windowOf({ count: listed.length, selected: row, rows, ...kept });
	before.current = top;
	return (
		<Box flexDirection="column" width={width} height={rows} flexShrink={0} overflow="hidden">
			{listed.slice(top, bottom).map((person, index) => {
				const cells = rowOf(person, day);
				const isTelling = telling?.id === person._id;
				if (isTelling) return <TellingRow key={person._id} name={cells.name} telling={telling} width={width} />;
				return (
					<PersonRow
						key={person._id}
						cells={cells}
						standing={standingOf(person, day)}
						isSelected={top + index === row}
						columns={columns}
						width={width}
					/>
				);
			})}
		</Box>
	);
}

function PersonRow({
	cells,
	standing: { due, paused },
	isSelected,
	columns,
	width,
}: {
	cells: Cells;
	standing: { due: boolean; paused: boolean };
	isSelected: boolean;
	columns: ListColumns;
	width: number;
}) {
	const muted = roleProps("muted");
	const rest = columns.others.map(({ column, width: wide }) => ({
		column,
		text: " ".repeat(GAP) + pad(cells[column], wide),
	}));
	return (
		<Text
			wrap="truncate"
			{...(isSelected ? roleProps("strong") : paused ? muted : {})}
			aria-label={spokenRow(cells, isSelected, width)}
		>
			<Text {...roleProps("accent")}>{`${isSelected ? glyphs.pointer : " "} ${due ? glyphs.dot : " "} `}</Text>
			{pad(cells.name, columns.name)}
			{rest.map(({ column, text }) => (
				<Text key={column} {...(column === "turn" && due ? roleProps("accent") : muted)}>
					{text}
				</Text>
			))}
		</Text>
	);
}

function TellingRow({ name, telling, width }: { name: string; telling: Telling; width: number }) {
	const { field, moment } = telling;
	const shortened = truncate(name, Math.max(1, Math.floor(width * 0.25)));
	const room = width - MARKS - widthOf(shortened) - GAP;
	const withUnderstood = room >= UNDERSTOOD + GAP + 12;
	const columns = Math.max(1, Math.min(FIELD, withUnderstood ? room - UNDERSTOOD - GAP : room));
	const understood = moment ? momentText(moment) : field.text.trim() === "" ? "" : "no day yet";
	return (
		<Box flexShrink={0} height={1}>
			<Text wrap="truncate" aria-label={name}>
				<Text {...roleProps("accent")}>{pad(glyphs.pointer, MARKS)}</Text>
				<Text {...roleProps("strong")}>{shortened + " ".repeat(GAP)}</Text>
			</Text>
			<TextFieldView
				field={field}
				width={columns}
				rows={1}
				active
				prompt={ON}
				placeholder="yesterday, friday 3pm"
				label="You talked on"
			/>
			{withUnderstood ? (
				<Text
					{...roleProps(moment ? "strong" : "muted")}
					wrap="truncate"
					aria-label={moment ? `That is ${understood}` : understood}
				>
					{" ".repeat(GAP) + understood}
				</Text>
			) : null}
		</Box>
	);
}

/** A row for a screen reader, in lines of at most `width` columns. */
function spokenRow({ name, role, spoken, rhythm, turn }: Cells, isSelected: boolean, width: number): string {
	const words = [name, role, spoken, rhythm, turn].filter(Boolean).join(", ");
	return wrap(isSelected ? `Selected: ${words}` : words, width).join("\n");
}
