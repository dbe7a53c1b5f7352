/** What of the overview there is room for: how many of its texts, the rows of the chart (0: none), and whether there is air between the blocks. */
export type OverviewLayout = { texts: number; chart: number; airy: boolean };

const FEWEST_CHART = 4;
const MOST_CHART = 8;
/** The chart's caption, and the air before it. */
const AROUND_CHART = 2;

/** Lays the overview out in `rows` rows: the steps always, then the texts (of `heights` rows) as far as they go, then the chart. */
export function overviewLayout(rows: number, steps: number, heights: readonly number[]): OverviewLayout {
	let left = rows - steps;
	let texts = 0;
	for (const height of heights) {
		if (height > left) break;
		left -= height;
		texts++;
	}
	const airy = texts === heights.length && left >= 1;
	const forChart = left - (airy ? 1 : 0) - AROUND_CHART;
	return { texts, airy, chart: forChart >= FEWEST_CHART ? Math.min(MOST_CHART, forChart) : 0 };
}
