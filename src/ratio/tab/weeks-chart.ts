import { type ChartRun, intervalColumns } from "../../terminal/chart.js";
import { dayShort } from "../../time/words.js";
import type { Week } from "../weekly.js";

/** The weeks as a chart: what its scale goes up to (a rate), whether an interval goes on above it, lines with the label of the scale before each, and the foot below. */
export type WeeksChart = { top: number; beyond: boolean; lines: { label: string; runs: ChartRun[] }[]; foot: string };

/** Ends of the scale that read well. */
const TOPS = [0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.8, 1];
/** An interval that ends above so many times where they usually end rests on so few asks that it would flatten the others. */
const FAR = 1.6;
const WIDEST_COLUMN = 4;
const LABEL = 5;

/** The estimated rate of each week with its interval shaded, `height` lines tall in `width` columns. Null while no week has decided asks. */
export function weeksChart(weeks: readonly Week[], width: number, height: number): WeeksChart | null {
	const rates = weeks.map(({ rate }) => rate);
	if (rates.every((rate) => rate === null)) return null;
	const top = topOf(weeks, (height - 1.5) / height);
	const room = width - LABEL;
	const column = Math.max(1, Math.min(WIDEST_COLUMN, Math.floor((room + 1) / weeks.length) - 1));
	const values = rates.map((rate) => rate && { lo: rate.lo, at: rate.mean, hi: rate.hi });
	const lines = intervalColumns(values, height, { max: top, width: column, gap: 1 });
	const chart = weeks.length * (column + 1) - 1;
	return {
		top,
		beyond: values.some((value) => value !== null && value.hi > top),
		lines: lines.map((runs, index) => ({
			label: labelOf(index, height, top)
				.padStart(LABEL - 1)
				.padEnd(LABEL),
			runs,
		})),
		foot: " ".repeat(LABEL) + footOf(weeks, chart),
	};
}

/** Where the scale ends: above every interval but those of very few asks, of which it holds the estimate, within the first `share` of it. */
export function topOf(weeks: readonly Week[], share = 1): number {
	const rates = weeks.flatMap(({ rate }) => (rate ? [rate] : []));
	const ends = rates.map(({ hi }) => hi).sort((left, right) => left - right);
	const usual = ends[Math.floor((ends.length - 1) / 2)] ?? 0;
	const needed = Math.max(...rates.map(({ mean, hi }) => (hi <= usual * FAR ? hi : mean / share)));
	return TOPS.find((top) => top >= needed) ?? 1;
}

/** The top, the middle and the ground of the scale, in percent. */
function labelOf(line: number, height: number, top: number): string {
	if (line === 0) return top === 1 ? "100%" : `${Math.round(top * 100)} %`;
	if (line === height - 1) return "0 %";
	const middle = top * 50;
	return line === (height - 1) / 2 && Number.isInteger(middle) ? `${middle} %` : "";
}

function footOf(weeks: readonly Week[], width: number): string {
	const from = weeks[0] ? `from ${dayShort(weeks[0].from)}` : "";
	const now = ["this week so far", "this week"].find((words) => from.length + words.length + 2 <= width);
	return now ? from + now.padStart(width - from.length) : from;
}
