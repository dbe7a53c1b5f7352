import { capital } from "../../terminal/sentence.js";
import { percentRange, percentWords } from "../percent-words.js";
import type { LevelRate } from "../ratio.js";
import { heatLegend } from "./heat-legend.js";
import { type HeatMap, heatRows } from "./heat-map.js";
import { isFlat, shadesOf } from "./heat-shades.js";
import { DAY_ONLY } from "./hour-bands.js";

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
	const legend = heatLegend(map, LEGEND_WIDTH);
	const ends = isFlat(map) ? [] : extremes(rows);
	if (plain) return [...rows.map(sentence), ...(isFlat(map) ? [`${capital(legend)}.`] : ends)];
	const bands = map.bands.map((band) => (band === DAY_ONLY ? "no hour" : band.slice(0, 2).padEnd(CELL_WIDTH)));
	const shadeOf = shadesOf(map);
	const days = map.days.map(({ level, cells }) => {
		const shades = cells.map((cell) => shadeOf(cell).repeat(SHADE_WIDTH).padEnd(CELL_WIDTH));
		return `${level.padEnd(DAY_WIDTH)}${shades.join("")}`;
	});
	return [
		...[`${"from".padEnd(DAY_WIDTH)}${bands.join("")}`, ...days].map((line) => line.trimEnd()),
		"",
		`${isFlat(map) ? capital(legend) : `yes: ${legend}`}; blank: nothing decided`,
		"Two hours each; small counts are pulled towards your overall rate.",
		...ends,
	];
}

/** The cells of highest and lowest rate. */
function extremes(rows: readonly LevelRate[]): string[] {
	const sorted = [...rows].sort((left, right) => right.shrunk - left.shrunk);
	const [highest, lowest] = [sorted[0], sorted.at(-1)];
	if (!highest || !lowest) return [];
	return [`Highest: ${sentence(highest)}`, `Lowest: ${sentence(lowest)}`];
}

function sentence({ level, yes, no, shrunk, lo, hi }: LevelRate): string {
	return `${level}: ${yes} yes of ${yes + no}; evened ${percentWords(shrunk)}, likely ${percentRange({ lo, hi }, "to")}`;
}
