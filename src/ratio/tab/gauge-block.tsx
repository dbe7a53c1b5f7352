import { Box, Text } from "ink";
import { roleProps } from "../../terminal/theme.js";
import { GaugeHeadline, GaugeMeter } from "../gauge-view.js";
import { type BlockProps, Lines } from "./block-parts.js";
import { bigGauge, gaugeRows, headRows, type Line, rangeText, rowsOf } from "./gauge-lines.js";
import { GUTTER } from "./ratio-plan.js";

/** The gauge, the largest thing on the tab: its figure, the meter with the interval as a band and the target as a mark, its range in words. */
export function GaugeBlock({ facts, width, rows }: BlockProps) {
	const { ratio, target, older } = facts;
	const room = width - GUTTER;
	const isCompact = rows < gaugeRows(facts, room, false);
	const big = isCompact ? undefined : bigGauge(facts, room);
	return (
		<>
			<Box paddingLeft={GUTTER} height={headRows(facts, room, isCompact)} flexShrink={0}>
				{big ? (
					<>
						<Box flexDirection="column" marginRight={3} flexShrink={0} aria-hidden>
							{big.figure.map((line, index) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: a row of the figure is its place
								<Text key={index} {...roleProps("accent")}>
									{line}
								</Text>
							))}
						</Box>
						<Box flexDirection="column">
							{big.beside.map((line, index) => (
								<Text key={line} {...roleProps(index === 0 ? "strong" : "muted")}>
									{line}
								</Text>
							))}
						</Box>
					</>
				) : (
					<GaugeHeadline ratio={ratio} older={older} />
				)}
			</Box>
			<Box paddingLeft={GUTTER}>
				<GaugeMeter ratio={ratio} target={target} width={room} />
			</Box>
			<Lines lines={rowsOf(rangeText(facts), room)} />
		</>
	);
}

/** Groups of lines, with air between them as long as there are rows for it. */
export function WordsBlock({ groups, width, rows }: { groups: readonly Line[][]; width: number; rows: number }) {
	const texts = groups.map((group) => rowsOf(group, width - GUTTER));
	const spare = rows - texts.reduce((sum, lines) => sum + lines.length, 0);
	return texts.map((lines, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: a group is its place
		<Box key={index} flexDirection="column" flexShrink={0} marginTop={index > 0 && index <= spare ? 1 : 0}>
			<Lines lines={lines} />
		</Box>
	));
}
