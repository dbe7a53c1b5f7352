import { glyphs } from "../../terminal/glyphs.js";

/** One row of the chart: what stands at its side, its cells, and whether it lies above the threshold. */
export type ChartRow = { label: string; cells: string; above: boolean };

/** Scores as a chart, rows from top to bottom. Where there are more than `columns`, a column is the highest of a few neighbours. `threshold` has a dotted line. */
export function scoreChart(
	scores: readonly number[],
	{ columns, rows, threshold }: { columns: number; rows: number; threshold: number },
): ChartRow[] {
	const heights = thinned(scores, columns);
	const top = Math.max(threshold, ...heights);
	const steps = glyphs.sparks.length;
	const marked = Math.ceil((threshold / top) * rows) - 1;
	return Array.from({ length: rows }, (_, line) => {
		const floor = rows - 1 - line;
		const empty = floor === marked ? glyphs.track : " ";
		const cells = heights.map((score) => {
			const filled = Math.max(1, Math.round((score / top) * rows * steps)) - floor * steps;
			return filled <= 0 ? empty : (glyphs.sparks[Math.min(filled, steps) - 1] ?? "");
		});
		return { label: labelAt(floor, marked, threshold), cells: cells.join(""), above: floor > marked };
	});
}

function labelAt(floor: number, marked: number, threshold: number): string {
	if (floor === marked) return String(threshold);
	return floor === 0 ? "0" : "";
}

function thinned(scores: readonly number[], columns: number): number[] {
	const size = Math.max(1, Math.ceil(scores.length / Math.max(1, columns)));
	const heights: number[] = [];
	for (let to = scores.length; to > 0; to -= size) {
		heights.unshift(Math.max(...scores.slice(Math.max(0, to - size), to)));
	}
	return heights;
}
