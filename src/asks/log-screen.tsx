import { Box, Text } from "ink";
import { useRef } from "react";
import { shownLine } from "../terminal/clean.js";
import { windowOf } from "../terminal/list.js";
import { TextFieldView } from "../terminal/text-field-view.js";
import { roleProps } from "../terminal/theme.js";
import { wrap } from "../terminal/width.js";
import type { LogList } from "./log-list.js";
import type { LogRows } from "./log-records.js";
import { LogRow } from "./log-row.js";

/** Every ask, newest first, with the filter above when there is one. */
export function LogScreen({
	list,
	found,
	columns,
	rows,
}: {
	list: LogList;
	found: LogRows;
	columns: number;
	rows: number;
}) {
	const top = useRef(0);
	const filtered = list.typing || list.filter.text !== "";
	const room = Math.max(1, rows - 3 - (filtered ? 2 : 0));
	const visible = windowOf({ count: found.rows.length, selected: list.selected, rows: room, top: top.current });
	top.current = visible.top;
	const width = columns - 2;
	return (
		<Box flexDirection="column" paddingLeft={1} paddingTop={1}>
			{filtered ? (
				<Box paddingBottom={1}>
					<Text {...roleProps("accent")}>/ </Text>
					<TextFieldView
						field={list.filter}
						width={width - 2}
						rows={1}
						active={list.typing}
						prompt=""
						label="filter"
						placeholder="any words, or channel:phone reason:price from:2026-10"
					/>
				</Box>
			) : null}
			{found.rows.length === 0 ? (
				<EmptyLog filter={list.filter.text} found={found} width={width} />
			) : (
				found.rows
					.slice(visible.top, visible.bottom)
					.map((ask, index) => (
						<LogRow key={ask._id} ask={ask} selected={visible.top + index === list.selected} width={width} />
					))
			)}
			<Text> </Text>
			<Text {...roleProps("muted")} wrap="truncate">
				{shownLine(footing(found, list.selected))}
			</Text>
		</Box>
	);
}

/** How many rows of asks the Log shows in a body of `rows` rows. */
export function logRoom(list: LogList, rows: number): number {
	return Math.max(1, rows - 3 - (list.typing || list.filter.text ? 2 : 0));
}

function footing({ rows, complete, reached, total, trouble }: LogRows, selected: number): string {
	if (rows.length === 0) return "";
	if (trouble !== null) return trouble;
	const at = Math.min(selected + 1, rows.length).toLocaleString("en");
	if (total === null) return `${at} of ${rows.length.toLocaleString("en")} so far, back to ${reached}`;
	const counted = `${at} of ${total.toLocaleString("en")}`;
	return complete ? counted : `${counted}, loaded back to ${reached}; more as you go down`;
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
