import { Box, Text } from "ink";
import { columns as chartColumns } from "../../terminal/chart.js";
import { Prose } from "../../terminal/prose.js";
import { roleProps } from "../../terminal/theme.js";
import { dayShort } from "../../time/words.js";
import type { Week } from "../weekly.js";

/** Rows of the chart where nothing says otherwise, and the rows that its heading and its foot take. */
export const CHART_ROWS = 5;
export const AROUND_CHART = 2;

const WIDEST_COLUMN = 6;

/** The rate of yeses by week as columns, `rows` rows tall without heading and foot. */
export function Weeks({ weeks, width, rows }: { weeks: readonly Week[]; width: number; rows: number }) {
	const rates = weeks.map((week) => (week.decided > 0 ? week.yes / week.decided : null));
	const known = rates.filter((rate) => rate !== null);
	const column = Math.max(1, Math.min(WIDEST_COLUMN, Math.floor((width + 1) / Math.max(1, weeks.length)) - 1));
	const chart = weeks.length * (column + 1) - 1;
	const heading = `YES RATE BY WEEK, ${weeks.length} weeks`;
	if (known.length === 0)
		return (
			<Box flexDirection="column">
				<Text {...roleProps("muted")}>{heading}</Text>
				<Prose width={width} tone="muted">
					{`No decided asks in the last ${weeks.length} weeks; each week that has some gets a column here.`}
				</Prose>
			</Box>
		);
	return (
		<Box flexDirection="column" aria-label={weekWords(weeks)}>
			<Text {...roleProps("muted")}>{`${heading}, highest ${Math.round(Math.max(...known) * 100)} %`}</Text>
			{chartColumns(rates, rows, { width: column }).map((line, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a line of the chart is its place
				<Text key={index} {...roleProps("accent")}>
					{line}
				</Text>
			))}
			<Box width={chart} justifyContent="space-between">
				<Text {...roleProps("muted")}>{`from ${weeks[0] ? dayShort(weeks[0].from) : ""}`}</Text>
				<Text {...roleProps("muted")}>this week</Text>
			</Box>
		</Box>
	);
}

function weekWords(weeks: readonly Week[]): string {
	return weeks.map(({ from, yes, decided }) => `week of ${from}: ${yes} yes of ${decided}`).join("; ");
}
