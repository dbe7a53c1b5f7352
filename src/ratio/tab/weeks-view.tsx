import { Box, Text } from "ink";
import { ChartLine } from "../../terminal/chart-line.js";
import { roleProps } from "../../terminal/theme.js";
import { widthOf, wrap } from "../../terminal/width.js";
import { weeksWords } from "../weekly.js";
import { type BlockProps, Heading, Lines } from "./block-parts.js";
import { rowsOf } from "./gauge-lines.js";
import { GUTTER } from "./ratio-plan.js";
import { type WeeksChart, weeksChart } from "./weeks-chart.js";

/** The rate of yeses by week as columns with their interval shaded, and how the weeks stand against those before. */
export function WeeksBlock({ facts: { weeks, weeksTrend }, width, rows }: BlockProps) {
	const room = width - GUTTER;
	const words = rowsOf([{ text: weeksWords(weeksTrend), tone: "muted" }], room);
	const chart = weeksChart(weeks, room, rows - 2 - words.length);
	if (!chart) {
		const empty = `No decided asks in the last ${weeks.length} weeks; each week that has some gets a column here.`;
		return (
			<>
				<Heading width={width}>YES RATE BY WEEK</Heading>
				<Lines lines={wrap(empty, room).map((text) => ({ text, tone: "muted" }))} />
			</>
		);
	}
	return (
		<>
			<Heading width={width}>{headingOf(chart, room)}</Heading>
			<Box flexDirection="column" paddingLeft={GUTTER}>
				{chart.lines.map(({ label, runs }, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a line of the chart is its place
					<Text key={index} wrap="truncate">
						<Text {...roleProps("muted")}>{label}</Text>
						<ChartLine runs={runs} />
					</Text>
				))}
				<Text {...roleProps("muted")} wrap="truncate">
					{chart.foot}
				</Text>
			</Box>
			<Lines lines={words} />
		</>
	);
}

/** What is drawn, from where to where, and what the signs mean, as far as there is room. */
function headingOf({ scale, beyond }: WeeksChart, width: number): string {
	const what = `YES RATE BY WEEK, ${Math.round(scale.from * 100)} to ${Math.round(scale.to * 100)} %`;
	const above = beyond.length > 0 ? `, ${beyond.join(" ")} goes on` : "";
	const full = `${what}, shaded: where it likely lies${above}`;
	return widthOf(full) <= width ? full : what + above;
}
