import { Box, Text } from "ink";
import { keyGap, keysThatFit, type LineKey } from "./key-line-keys.js";
import { roleProps } from "./theme.js";

export type { LineKey } from "./key-line-keys.js";

/** The keys that do something here, in one line; what does not fit is left out, but what is `always` there stays. */
export function KeyLine({ keys, width }: { keys: readonly LineKey[]; width: number }) {
	const fitting = keysThatFit(keys, width);
	return (
		<Box width={width} height={1} paddingLeft={1} columnGap={keyGap(fitting, width)} flexShrink={0} overflow="hidden">
			{fitting.map(({ key, says }) => (
				<Box key={`${key} ${says}`} flexShrink={0}>
					<Text wrap="truncate">
						<Text {...roleProps("strong")}>{key}</Text>
						<Text {...roleProps("muted")}>{` ${says}`}</Text>
					</Text>
				</Box>
			))}
		</Box>
	);
}
