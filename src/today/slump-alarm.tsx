import { Box, Text } from "ink";
import type { Ratio } from "../ratio/ratio.js";
import { todayAlarmWays } from "../ratio/slump/slump-words.js";
import { roleProps } from "../terminal/theme.js";
import { truncate, wrap } from "../terminal/width.js";

/** The most rows that the alarm takes of Today. */
const MOST_ROWS = 4;

/** The slump alarm in the fullest words that have room in `rows` rows of `width` columns; none without an alarm, or without a row. */
export function alarmLines(ratio: Ratio, width: number, rows: number): string[] {
	const most = Math.min(rows, MOST_ROWS);
	const ways = todayAlarmWays(ratio).map((sentences) => sentences.flatMap((text) => wrap(text, width)));
	const fitting = ways.find((lines) => lines.length <= most);
	return fitting ?? (ways.at(-1) ?? []).slice(0, Math.max(0, most)).map((line) => truncate(line, width));
}

/** The slump alarm on Today: its first line is its heading. */
export function SlumpAlarm({ lines, compact }: { lines: readonly string[]; compact: boolean }) {
	if (lines.length === 0) return null;
	const [heading, ...more] = lines;
	return (
		<Box flexDirection="column" flexShrink={0} marginTop={compact ? 0 : 1}>
			<Text {...roleProps("warn")}>{heading}</Text>
			{more.length > 0 ? <Text>{more.join("\n")}</Text> : null}
		</Box>
	);
}
