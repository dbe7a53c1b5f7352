import { glyphs } from "../../terminal/glyphs.js";
import { widthOf } from "../../terminal/width.js";
import { percentFigure } from "../percent-words.js";
import type { HeatCell, HeatMap } from "./heat-map.js";

/** How many times the overall odds begin the second shade and each one after it: a difference by luck stays in the middle one. */
const STEPS = [0.5, 0.8, 1.25, 2];
/** The shade of what hardly differs. */
const MIDDLE = 2;
/** A cell of fewer asks is drawn faintly. */
export const FEW_ASKS = 5;

/** How far a rate lies from the overall one, 0 (less than half the odds) to 4 (more than twice); 2 is "hardly differs". */
export function stepOf(rate: number, overall: number): number {
	return STEPS.filter((step) => rate >= rateAt(overall, step)).length;
}

/** Whether a rate hardly differs from the overall one. */
export function isUsual(rate: number, overall: number): boolean {
	return stepOf(rate, overall) === MIDDLE;
}

/** Whether no cell differs from the others: each is usual, or all that was decided is of one kind. */
export function isFlat({ days, overall }: HeatMap): boolean {
	const cells = days.flatMap((day) => day.cells.filter((cell) => cell !== null));
	return (
		cells.every(({ shrunk }) => isUsual(shrunk, overall)) ||
		cells.every(({ yes }) => yes === 0) ||
		cells.every(({ no }) => no === 0)
	);
}

/** Whether a cell rests on so few asks that its shade says next to nothing. */
export function isFaint(cell: HeatCell): boolean {
	return cell !== null && cell.yes + cell.no < FEW_ASKS;
}

/** The signs of a map's cells; blank where nothing was decided. */
export function shadesOf(heat: HeatMap): (cell: HeatCell) => string {
	const flat = isFlat(heat);
	return (cell) => (cell && glyphs.shades[flat ? MIDDLE : stepOf(cell.shrunk, heat.overall)]) ?? " ";
}

/** What the shades mean, in percent, in at most `width` columns: "· under 5  ░ 5  ▒ 8  ▓ 12  █ from 18 %". */
export function shadeLegend(overall: number, width: number): string {
	const [a, b, c, d] = STEPS.map((step) => percentFigure(rateAt(overall, step)));
	const [lowest, low, middle, high, highest] = glyphs.shades;
	const within = [`${low} ${a}`, `${middle} ${b}`, `${high} ${c}`];
	const ways = [
		[`${lowest} under ${a}`, ...within, `${highest} from ${d} %`].join("  "),
		[`${lowest} <${a}`, ...within, `${highest} ${d}+ %`].join("  "),
	];
	return ways.find((words) => widthOf(words) <= width) ?? [`${lowest} <${a}`, ...within, `${highest} ${d}+`].join(" ");
}

function rateAt(overall: number, times: number): number {
	const odds = (overall / (1 - overall)) * times;
	return odds / (1 + odds);
}
