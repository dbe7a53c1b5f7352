import { Box, Text } from "ink";
import { useRef } from "react";
import { windowOf } from "../terminal/list.js";
import { TextFieldView } from "../terminal/text-field-view.js";
import { roleProps } from "../terminal/theme.js";
import type { LogList } from "./log-list.js";
import { LogRow } from "./log-row.js";
import type { LogRows } from "./use-log-rows.js";

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
						placeholder="who, note, lesson, reason"
					/>
				</Box>
			) : null}
			{found.rows.length === 0 ? (
				<EmptyLog filtered={filtered} complete={found.complete} />
			) : (
				found.rows
					.slice(visible.top, visible.bottom)
					.map((ask, index) => (
						<LogRow key={ask._id} ask={ask} selected={visible.top + index === list.selected} width={width} />
					))
			)}
			<Text> </Text>
			<Text {...roleProps("muted")} wrap="truncate">
				{footing(found, list.selected)}
			</Text>
		</Box>
	);
}

/** How many rows of asks the Log shows in a body of `rows` rows. */
export function logRoom(list: LogList, rows: number): number {
	return Math.max(1, rows - 3 - (list.typing || list.filter.text ? 2 : 0));
}

function footing({ rows, complete, reached }: LogRows, selected: number): string {
	if (rows.length === 0) return "";
	const at = `${Math.min(selected + 1, rows.length)} of ${rows.length}`;
	return complete ? at : `${at} so far, back to ${reached}; more as you go down`;
}

function EmptyLog({ filtered, complete }: { filtered: boolean; complete: boolean }) {
	if (!complete) return <Text {...roleProps("muted")}>Looking…</Text>;
	if (filtered) return <Text>No ask has these words. Esc leaves the filter.</Text>;
	return (
		<Box flexDirection="column">
			<Text {...roleProps("strong")}>Every ask you record stands here, newest first.</Text>
			<Text> </Text>
			<Text>n records a no, y a yes, a an ask that is still open.</Text>
			<Text>/ searches, Enter opens an ask to read and edit it.</Text>
		</Box>
	);
}
