import { Box, Text } from "ink";
import { MeterView } from "../terminal/meter-view.js";
import { roleProps } from "../terminal/theme.js";
import { gaugeHeadline } from "./gauge-words.js";
import type { Ratio } from "./ratio.js";
import { ENOUGH } from "./words.js";

/** Rows that a gauge takes: the headline, the numbers, the meter, the scale. */
export const GAUGE_ROWS = 4;

/**
 * The gauge: the ratio in words over the meter with its interval as a band and the target as a mark. Grey while it is too early
 * to tell. `older`: whether there are asks from before the window.
 */
export function Gauge({
	ratio,
	target,
	width,
	older = false,
}: {
	ratio: Ratio;
	target: number | null;
	width: number;
	older?: boolean;
}) {
	const early = ratio.asks.decided < ENOUGH;
	const { raw, lo, hi } = ratio.noesPerYes;
	return (
		<Box flexDirection="column" width={width} flexShrink={0}>
			<Text {...roleProps(early ? "muted" : "strong")} wrap="truncate">
				{gaugeHeadline(ratio, older)}
			</Text>
			<MeterView
				lo={lo}
				hi={hi}
				at={raw}
				target={target}
				width={width}
				muted={early}
				empty={ratio.asks.decided === 0}
			/>
		</Box>
	);
}
