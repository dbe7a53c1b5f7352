import { Box, Text } from "ink";
import { glyphs } from "./glyphs.js";
import { roleProps } from "./theme.js";
import { truncate, widthOf } from "./width.js";

/** The head of a screen over the dashboard: what it is about on the left, where one stands on the right, a rule below. */
export function TitleBar({ title, right, width }: { title: string; right: string; width: number }) {
	return (
		<Box flexDirection="column" width={width}>
			<Box justifyContent="space-between" width={width}>
				<Text {...roleProps("strong")}>{truncate(` ${title}`, width - widthOf(right) - 3)}</Text>
				<Text {...roleProps("muted")}>{`${right} `}</Text>
			</Box>
			<Text {...roleProps("muted")} aria-hidden>
				{glyphs.line.repeat(width)}
			</Text>
		</Box>
	);
}
