import { Box, Text } from "ink";
import { useRef } from "react";
import { shownLine } from "../terminal/clean.js";
import { glyphs } from "../terminal/glyphs.js";
import { windowOf } from "../terminal/list.js";
import { roleProps } from "../terminal/theme.js";
import { pad, widthOf, wrap } from "../terminal/width.js";
import type { Clock } from "../time/clock.js";
import { agoWords } from "../time/words.js";
import type { HistoryRow } from "./history-view.js";
import { countWords } from "./what-undo-does.js";

/** Columns of "12 September 2026". */
const WHEN = 17;
const GAP = "  ";
const BETWEEN = "undone above, done below";

/** The rows around the selected one, with a line between what is undone and what is done; those that Enter would turn are marked. */
export function HistoryList({
	rows,
	selected,
	height,
	width,
	clock,
}: {
	rows: readonly HistoryRow[];
	selected: number;
	height: number;
	width: number;
	clock: Clock;
}) {
	const top = useRef(0);
	const border = rows.filter(({ way }) => way === "redo").length;
	// The line between takes a row of the list.
	const lines: (HistoryRow | null)[] =
		border === 0 ? [...rows] : [...rows.slice(0, border), null, ...rows.slice(border)];
	const at = selected + (border > 0 && selected >= border ? 1 : 0);
	const visible = windowOf({ count: lines.length, selected: at, rows: height, top: top.current });
	top.current = visible.top;
	const chosen = rows[selected];
	const names = Math.max(...rows.map(({ change }) => widthOf(shownLine(change.says))));
	return (
		<Box flexDirection="column" height={height} flexShrink={0}>
			{lines
				.slice(visible.top, visible.bottom)
				.map((row, index) =>
					row === null ? (
						<Between key="between" width={width} />
					) : (
						<Line
							key={row.change.id}
							row={row}
							selected={visible.top + index === at}
							turned={chosen?.way === row.way && row.steps <= chosen.steps}
							names={names}
							width={width}
							clock={clock}
						/>
					),
				)}
		</Box>
	);
}

function Between({ width }: { width: number }) {
	const line = glyphs.line.repeat(2);
	const rest = Math.max(0, width - widthOf(BETWEEN) - 4);
	return (
		<Text {...roleProps("muted")} aria-label={BETWEEN} wrap="truncate">
			{`${line} ${BETWEEN} ${glyphs.line.repeat(rest)}`}
		</Text>
	);
}

function Line({
	row,
	selected,
	turned,
	names,
	width,
	clock,
}: {
	row: HistoryRow;
	selected: boolean;
	turned: boolean;
	names: number;
	width: number;
	clock: Clock;
}) {
	const { change, way } = row;
	const when = agoWords(change.at.getTime(), clock);
	const counts = countWords(change);
	const says = shownLine(change.says);
	const room = width - 4 - WHEN - GAP.length;
	const name = pad(says, Math.min(names, Math.max(12, room - widthOf(counts) - GAP.length)));
	const standing = way === "redo" ? "undone" : "done";
	const spoken = [...(selected ? ["Selected"] : []), standing, when, says, counts].join(", ");
	return (
		<Text
			wrap="truncate"
			{...(selected ? roleProps("strong") : way === "redo" ? roleProps("muted") : {})}
			aria-label={wrap(spoken, width).join("\n")}
		>
			<Text {...roleProps("accent")}>{`${selected ? glyphs.pointer : " "} ${turned ? glyphs.mark : " "} `}</Text>
			<Text {...roleProps("muted")}>{pad(when, WHEN)}</Text>
			{`${GAP}${name}`}
			<Text {...roleProps("muted")}>{`${GAP}${counts}`}</Text>
		</Text>
	);
}
