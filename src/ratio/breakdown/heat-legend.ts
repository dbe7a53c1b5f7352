import { widthOf } from "../../terminal/width.js";
import { percentWords } from "../percent-words.js";
import type { HeatMap } from "./heat-map.js";
import { FEW_ASKS, isFaint, isFlat, shadeLegend } from "./heat-shades.js";
import { DAY_ONLY } from "./hour-bands.js";
import { sumOf } from "./tallies.js";

/** Of fewer asks a map without differences says nothing about days and hours. */
const FEWEST_TO_TELL = 20;

/** The heading of the map, in at most `width` columns where it can: what is drawn, and what faint cells mean if there are any. */
export function heatHeading({ days }: HeatMap, width: number): string {
	const what = "YES RATE BY WEEKDAY AND HOUR";
	if (!days.some(({ cells }) => cells.some(isFaint))) return what;
	const ways = [`${what}, dim: under ${FEW_ASKS} asks`, "YES RATE BY DAY AND HOUR, dim: few"];
	return fitting(ways, width) ?? what;
}

/** What the shades mean, in at most `width` columns; of a flat map, that no cell stands apart. */
export function heatLegend(heat: HeatMap, width: number): string {
	if (!isFlat(heat)) return shadeLegend(heat.overall, width);
	const { yes, no } = sumOf(heat.days.flatMap(({ cells }) => cells.filter((cell) => cell !== null)));
	if (yes + no < FEWEST_TO_TELL) return "too few to tell yet";
	const about = `all about ${percentWords(heat.overall)}`;
	const ways = [`no cell stands apart: evened, ${about}`, `none stands apart, ${about}`];
	return fitting(ways, width) ?? "none stands apart";
}

/** The hour at which each band begins, every other one where they are narrow, with `cell` columns each and at most `width` for all. */
export function bandLabels(bands: readonly string[], cell: number, width: number): string {
	const every = cell >= 3 ? 1 : 2;
	return bands
		.map((band, index) => {
			if (band === DAY_ONLY) return fitting(["hour not known", "day only", "no hour"], width - index * cell) ?? "day";
			return (index % every === 0 ? band.slice(0, 2) : "").padEnd(cell);
		})
		.join("");
}

function fitting(ways: readonly string[], width: number): string | undefined {
	return ways.find((words) => widthOf(words) <= width);
}
