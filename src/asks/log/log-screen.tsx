import { Box, Text } from "ink";
import { useRef } from "react";
import { shownLine } from "../../terminal/clean.js";
import { isFiltered } from "../../terminal/filter.js";
import { FilterLine } from "../../terminal/filter-line.js";
import { windowOf } from "../../terminal/list.js";
import { roleProps } from "../../terminal/theme.js";
import { wrap } from "../../terminal/width.js";
import { asksText } from "../bulk-edit/bulk-edit-text.js";
import { type LogList, selectedRow } from "./log-list.js";
import type { LogRows } from "./log-records.js";
import { LogRow } from "./log-row.js";

/** What was drawn last: the first row, the selected row, and the ask in it. */
type Drawn = { top: number; selected: number; id: string | null };

const MARKING = "Marking… Esc stops it.";

const NOT_DRAWN: Drawn = { top: 0, selected: 0, id: null };

const HINT = "any words, or channel:phone reason:price from:2026-10";

/** Every ask, newest first, with the filter above when there is one. `dayStartsAt` in minutes after midnight. */
export function LogScreen({
	list,
	found,
	columns,
	rows,
	dayStartsAt,
}: {
	list: LogList;
	found: LogRows;
	columns: number;
	rows: number;
	dayStartsAt: number;
}) {
	const drawn = useRef<Drawn>(NOT_DRAWN);
	const filtered = isFiltered(list);
	const selected = selectedRow(list, found.rows);
	const id = found.rows[selected]?._id ?? null;
	const top = topFor(drawn.current, selected, id);
	const visible = windowOf({ count: found.rows.length, selected, rows: logRoom(list, rows), top });
	drawn.current = { top: visible.top, selected, id };
	const width = columns - 2;
	return (
		<Box flexDirection="column" paddingLeft={1} paddingTop={1}>
			{filtered ? (
				<Box paddingBottom={1}>
					<FilterLine filter={list.filter} typing={list.typing} hint={HINT} width={width} />
				</Box>
			) : null}
			{found.rows.length === 0 ? (
				<EmptyLog filter={list.filter.text} found={found} width={width} />
			) : (
				found.rows
					.slice(visible.top, visible.bottom)
					.map((ask, index) => (
						<LogRow
							key={ask._id}
							ask={ask}
							selected={visible.top + index === selected}
							marked={list.marks.has(ask._id)}
							width={width}
							dayStartsAt={dayStartsAt}
						/>
					))
			)}
			<Text> </Text>
			<Text {...roleProps(list.deleting ? "warn" : "muted")} wrap="truncate">
				{shownLine(
					list.deleting ? deletingWords(list) : list.marking ? MARKING : footing(found, selected, list.marks.size),
				)}
			</Text>
		</Box>
	);
}

/** How many rows of asks the Log shows in a body of `rows` rows. */
export function logRoom(list: LogList, rows: number): number {
	return Math.max(1, rows - 3 - (isFiltered(list) ? 2 : 0));
}

/** Rows that came or went above the selected one move what is drawn with it, so that nothing jumps. */
function topFor(drawn: Drawn, selected: number, id: string | null): number {
	const isSame = id !== null && drawn.id === id && drawn.top > 0;
	return isSame ? Math.max(0, drawn.top + selected - drawn.selected) : drawn.top;
}

function deletingWords({ marks }: LogList): string {
	return `Delete ${asksText(marks.size)}? d again deletes ${marks.size === 1 ? "it" : "them"}, any other key does not.`;
}

function footing({ rows, complete, reached, total, trouble }: LogRows, selected: number, marked: number): string {
	if (rows.length === 0) return marked === 0 ? "" : markedWords(marked);
	if (trouble !== null) return trouble;
	const at = Math.min(selected + 1, rows.length).toLocaleString("en");
	const marks = marked === 0 ? "" : `   ${markedWords(marked)}`;
	if (total === null) return `${at} of ${rows.length.toLocaleString("en")} so far, back to ${reached}${marks}`;
	const counted = `${at} of ${total.toLocaleString("en")}${marks}`;
	return complete ? counted : `${counted}, loaded back to ${reached}; more as you go down`;
}

function markedWords(marked: number): string {
	return `${marked.toLocaleString("en")} marked`;
}

function EmptyLog({ filter, found, width }: { filter: string; found: LogRows; width: number }) {
	if (!found.complete) return <Text {...roleProps("muted")}>Looking…</Text>;
	if (found.trouble !== null)
		return (
			<Box flexDirection="column">
				{wrap(shownLine(found.trouble), width).map((line) => (
					<Text key={line}>{line}</Text>
				))}
				<Text {...roleProps("muted")}>Esc leaves the filter.</Text>
			</Box>
		);
	if (filter !== "")
		return <Text>{filter.includes(":") ? "No ask fits." : "No ask has these words."} Esc leaves the filter.</Text>;
	return (
		<Box flexDirection="column">
			<Text {...roleProps("strong")}>Every ask you record stands here, newest first.</Text>
			<Text> </Text>
			<Text>n records a no, y a yes, a an ask that is still open.</Text>
			<Text>/ searches, Enter opens an ask to read and edit it.</Text>
		</Box>
	);
}
