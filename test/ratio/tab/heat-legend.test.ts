import { expect, test } from "vitest";
import { DAY_ONLY, type HeatCell, type HeatMap } from "../../../src/ratio/breakdown/heat-map.js";
import { bandLabels, heatHeading, heatLegend } from "../../../src/ratio/tab/heat-legend.js";

const cell = (yes: number, no: number, shrunk: number): HeatCell => ({ yes, no, shrunk, lo: 0, hi: 1 });
const map = (cells: HeatCell[], bands = cells.map((_, index) => `0${index}-0${index + 1}`)): HeatMap => ({
	bands,
	days: [{ level: "Mon", cells }],
	overall: 0.5,
	undated: bands.includes(DAY_ONLY),
});

test("the heading says what is dim where a cell rests on fewer than five asks, and only there", () => {
	expect(heatHeading(map([cell(2, 2, 0.5), cell(9, 9, 0.5)]), 60)).toMatch(/, dim: under 5 asks$/);
	expect(heatHeading(map([cell(2, 2, 0.5)]), 35)).toBe("YES RATE BY DAY AND HOUR, dim: few");
	expect(heatHeading(map([cell(2, 3, 0.5), null]), 60)).toBe("YES RATE BY WEEKDAY AND HOUR");
});

test("shades are explained where there are several; where all are the same it says so", () => {
	expect(heatLegend(map([cell(9, 9, 0.5), cell(1, 9, 0.2)]), 60)).toMatch(/^. under 33 .* from 67 %$/);
	const flat = map([cell(9, 9, 0.5), cell(9, 8, 0.52)]);
	expect(heatLegend(flat, 60)).toBe("hardly any difference between days and hours");
	expect(heatLegend(flat, 35)).toBe("hardly any difference between hours");
	expect(heatLegend(map([cell(9, 9, 0.5)], [DAY_ONLY]), 60)).toBe("hardly any difference between days");
});

test("asks without an hour have a column with words, whatever the room", () => {
	const bands = [...Array.from({ length: 12 }, (_, at) => `${String(at * 2).padStart(2, "0")}-`), DAY_ONLY];
	expect(bandLabels(bands, 2, 31)).toMatch(/^00 {2}04 {2}08 {2}12 {2}16 {2}20 {2}no hour$/);
	expect(bandLabels(bands, 5, 72)).toMatch(/ 22 {3}day only$/);
	expect(bandLabels([DAY_ONLY], 6, 31)).toBe("hour not known");
	for (let width = 28; width < 80; width += 1) expect(bandLabels(bands, 2, width).length).toBeLessThanOrEqual(width);
});
