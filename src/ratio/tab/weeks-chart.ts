import { type ChartRun, intervalColumns } from "../../terminal/chart.js";
import { glyphs } from "../../terminal/glyphs.js";
import { dayShort } from "../../time/words.js";
import type { Week } from "../weekly.js";
import { type Scale, scaleOf } from "../weeks-scale.js";

/** The weeks as a chart: its scale, the signs of intervals that go on beyond it, lines with the label of the scale before each, and the foot below. */
export type WeeksChart = {
	scale: Scale;
	beyond: readonly string[];
	lines: { label: string; runs: ChartRun[] }[];
	foot: string;
};

const WIDEST_COLUMN = 4;
const LABEL = 5;

/** The estimated rate of each week with its interval shaded, `height` lines tall in `width` columns. Null while no week has decided asks. */
export function weeksChart(weeks: readonly Week[], width: number, height: number): WeeksChart | null {
	const rates = weeks.map(({ rate }) => rate);
	if (rates.every((rate) => rate === null)) return null;
	const scale = scaleOf(weeks, (height - 1.5) / height);
	const room = width - LABEL;
	const column = Math.max(1, Math.min(WIDEST_COLUMN, Math.floor((room + 1) / weeks.length) - 1));
	const values = rates.map((rate) => rate && { lo: rate.lo, at: rate.mean, hi: rate.hi });
	const lines = intervalColumns(values, height, { min: scale.from, max: scale.to, width: column, gap: 1 });
	const chart = weeks.length * (column + 1) - 1;
	return {
		scale,
		beyond: [
			...(values.some((value) => value && value.hi > scale.to) ? [glyphs.beyond] : []),
			...(values.some((value) => value && value.lo < scale.from) ? [glyphs.below] : []),
		],
		lines: lines.map((runs, index) => ({
			label: labelOf(index, height, scale)
				.padStart(LABEL - 1)
				.padEnd(LABEL),
			runs,
		})),
		foot: " ".repeat(LABEL) + footOf(weeks, chart),
	};
}

/** The top, the middle and the ground of the scale, in percent. */
function labelOf(line: number, height: number, { from, to }: Scale): string {
	if (line === 0) return to === 1 ? "100%" : `${Math.round(to * 100)} %`;
	if (line === height - 1) return `${Math.round(from * 100)} %`;
	const middle = Math.round((from + to) * 100) / 2;
	return line === (height - 1) / 2 && Number.isInteger(middle) ? `${middle} %` : "";
}

function footOf(weeks: readonly Week[], width: number): string {
	const from = weeks[0] ? `from ${dayShort(weeks[0].from)}` : "";
	const now = ["this week so far", "this week"].find((words) => from.length + words.length + 2 <= width);
	return now ? from + now.padStart(width - from.length) : from;
}
