import { Box, Text } from "ink";
import { shownLine } from "../terminal/clean.js";
import { glyphs } from "../terminal/glyphs.js";
import { roleProps } from "../terminal/theme.js";
import { pad, truncate, widthOf } from "../terminal/width.js";
import { fromToday } from "../time/words.js";
import type { OpenAsk } from "./history.js";

/** The open asks that a name may mean, below the field it is typed in; `picked` is the one taken with Enter (-1: none). */
export function OpenAsks({
	open,
	picked,
	width,
	today,
}: {
	open: readonly OpenAsk[];
	picked: number;
	width: number;
	today: string;
}) {
	if (open.length === 0) return null;
	const names = open.map(({ who }) => truncate(shownLine(who), Math.floor(width * 0.6)));
	const widest = Math.max(...names.map(widthOf));
	return (
		<Box flexDirection="column" paddingTop={1}>
			<Text {...roleProps("muted")}>OPEN ASKS</Text>
			{open.map((ask, index) => (
				<Text key={ask.id} wrap="truncate-end" {...(index === picked ? roleProps("strong") : {})}>
					<Text {...roleProps("accent")}>{index === picked ? `${glyphs.pointer} ` : "  "}</Text>
					{pad(names[index] ?? "", widest)}
					<Text {...roleProps("muted")}>{`   asked ${fromToday(ask.askedDay, today)}`}</Text>
				</Text>
			))}
		</Box>
	);
}
