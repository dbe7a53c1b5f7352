import { widthOf } from "../../terminal/width.js";
import { DAY_ONLY, type HeatMap } from "../breakdown/heat-map.js";
import { FEW_ASKS, isFaint, isFlat, shadeLegend } from "./heat-shades.js";

/** The heading of the map, in at most `width` columns where it can: what is drawn, and what faint cells mean if there are any. */
export function heatHeading({ days }: HeatMap, width: number): string {
	const what = "YES RATE BY WEEKDAY AND HOUR";
	if (!days.some(({ cells }) => cells.some(isFaint))) return what;
	const ways = [`${what}, dim: under ${FEW_ASKS} asks`, "YES RATE BY DAY AND HOUR, dim: few"];
	return fitting(ways, width) ?? what;
}

/** What the shades mean, in at most `width` columns; of a flat map, that it is one. */
export function heatLegend(heat: HeatMap, width: number): string {
	if (!isFlat(heat)) return shadeLegend(heat.overall, width);
	const flat = "hardly any difference between";
	if (heat.bands.every((band) => band === DAY_ONLY)) return `${flat} days`;
	return fitting([`${flat} days and hours`], width) ?? `${flat} hours`;
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
