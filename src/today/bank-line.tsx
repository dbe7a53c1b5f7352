import { Box, Text } from "ink";
import { roleProps } from "../terminal/theme.js";
import type { BankLines } from "./bank-lines.js";

/** One deposit on Today, the same all day, and what the first weeks ask for. */
export function BankLine({ lines: { heading, text, hints } }: { lines: BankLines }) {
	return (
		<Box flexDirection="column" flexShrink={0}>
			{heading === null ? null : <Text {...roleProps("muted")}>{heading}</Text>}
			{text.length > 0 ? <Text>{text.join("\n")}</Text> : null}
			{hints.length > 0 ? <Text {...roleProps("muted")}>{hints.join("\n")}</Text> : null}
		</Box>
	);
}
