import { Box, Text } from "ink";
import type { Reading } from "../terminal/meter.js";
import { MeterView } from "../terminal/meter-view.js";
import { roleProps } from "../terminal/theme.js";
import { gaugeHeadline } from "./gauge-words.js";
import type { Ratio } from "./ratio.js";
import { ENOUGH } from "./words.js";

/** Rows that a gauge takes: the headline, the numbers, the meter, the scale. */
export const GAUGE_ROWS = 4;

/**
 * The gauge: the ratio in words over the meter with its interval as a band and the target as a mark. Grey while it is too early
 * to tell. `older`: whether there are asks from before the window. With `from` the mark and the band stand where they were in that
 * ratio; the words and numbers are those of `ratio`.
 */
export function Gauge({
	ratio,
	target,
	width,
	older = false,
	from,
}: {
	ratio: Ratio;
	target: number | null;
	width: number;
	older?: boolean;
	from?: Ratio | undefined;
}) {
	return (
		<Box flexDirection="column" width={width} flexShrink={0}>
			<GaugeHeadline ratio={ratio} older={older} />
			<GaugeMeter ratio={ratio} target={target} width={width} from={from} />
		</Box>
	);
}

/** The ratio in words, cut where there is no room. */
export function GaugeHeadline({ ratio, older }: { ratio: Ratio; older: boolean }) {
	return (
		<Text {...roleProps(ratio.asks.decided < ENOUGH ? "muted" : "strong")} wrap="truncate">
			{gaugeHeadline(ratio, older)}
		</Text>
	);
}

/** The ratio on its meter: the interval as a band, the target as a mark, all of it grey while it is too early to tell; `from` as in `Gauge`. */
export function GaugeMeter({
	ratio,
	target,
	width,
	from,
}: {
	ratio: Ratio;
	target: number | null;
	width: number;
	from?: Ratio | undefined;
}) {
	const { decided } = ratio.asks;
	return (
		<MeterView
			{...readingOf(ratio, target)}
			from={from && readingOf(from, target)}
			width={width}
			muted={decided < ENOUGH}
			empty={decided === 0}
		/>
	);
}

function readingOf({ noesPerYes: { raw, lo, hi } }: Ratio, target: number | null): Reading {
	return { lo, hi, at: raw, target };
}
