import { percentRange, percentWords } from "../percent-words.js";
import type { LevelRate } from "../ratio.js";
import { heatLegend } from "../tab/heat-legend.js";
import { shadesOf } from "../tab/heat-shades.js";
import { DAY_ONLY, type HeatMap, heatRows } from "./heat-map.js";

const CELL_WIDTH = 5;
const DAY_WIDTH = 5;
const SHADE_WIDTH = 2;
const LEGEND_WIDTH = 48;

/**
 * The heat map as lines of at most 78 columns: a table of shades, then the highest and the lowest cell with their counts. With
 * `plain` a sentence for each cell with decided asks instead of the table.
 */
export function heatMapLines(map: HeatMap, plain: boolean): string[] {
	const rows = heatRows(map);
	if (rows.length === 0) return ["Nothing decided in these days."];
	if (plain) return [...rows.map(sentence), ...extremes(rows)];
	const bands = map.bands.map((band) => (band === DAY_ONLY ? "no hour" : band.slice(0, 2).padEnd(CELL_WIDTH)));
	const shadeOf = shadesOf(map);
	const days = map.days.map(({ level, cells }) => {
		const shades = cells.map((cell) => shadeOf(cell).repeat(SHADE_WIDTH).padEnd(CELL_WIDTH));
		return `${level.padEnd(DAY_WIDTH)}${shades.join("")}`;
	});
	return [
		...[`${"from".padEnd(DAY_WIDTH)}${bands.join("")}`, ...days].map((line) => line.trimEnd()),
		"",
		`yes: ${heatLegend(map, LEGEND_WIDTH)}; blank: nothing decided`,
		"Two hours each; small counts are pulled towards your overall rate.",
		...extremes(rows),
	];
}

/** The cells of highest and lowest rate; where they read alike, no cell stands apart. */
function extremes(rows: readonly LevelRate[]): string[] {
	const sorted = [...rows].sort((left, right) => right.shrunk - left.shrunk);
	const [highest, lowest] = [sorted[0], sorted.at(-1)];
	if (!highest || !lowest) return [];
	if (percentWords(highest.shrunk) === percentWords(lowest.shrunk)) {
		return [`No cell stands apart: evened, all are at ${percentWords(highest.shrunk)}.`];
	}
	return [`Highest: ${sentence(highest)}`, `Lowest: ${sentence(lowest)}`];
}

function sentence({ level, yes, no, shrunk, lo, hi }: LevelRate): string {
	return `${level}: ${yes} yes of ${yes + no}; evened ${percentWords(shrunk)}, likely ${percentRange({ lo, hi }, "to")}`;
}
