import { expect, test } from "vitest";
import { bandLabels, heatHeading, heatLegend } from "../../../src/ratio/breakdown/heat-legend.js";
import type { HeatCell, HeatMap } from "../../../src/ratio/breakdown/heat-map.js";
import { DAY_ONLY } from "../../../src/ratio/breakdown/hour-bands.js";

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

test("shades are explained where there are several; where all are the same, no cell stands apart", () => {
	expect(heatLegend(map([cell(9, 9, 0.5), cell(1, 9, 0.2)]), 60)).toMatch(/^. under 33 .* from 67 %$/);
	const flat = map([cell(9, 9, 0.5), cell(9, 8, 0.52)]);
	expect(heatLegend(flat, 60)).toBe("no cell stands apart: evened, all about 50 %");
	expect(heatLegend(flat, 34)).toBe("none stands apart, all about 50 %");
	expect(heatLegend(flat, 20)).toBe("none stands apart");
});

test("of fewer than twenty asks nothing is said about days and hours", () => {
	expect(heatLegend(map([cell(0, 1, 0.5)]), 60)).toBe("too few to tell yet");
	expect(heatLegend(map([cell(4, 5, 0.5), cell(5, 5, 0.5)]), 60)).toBe("too few to tell yet");
	expect(heatLegend(map([cell(5, 5, 0.5), cell(5, 5, 0.5)]), 60)).toMatch(/^no cell/);
});

test("asks without an hour have a column with words, whatever the room", () => {
	const bands = [...Array.from({ length: 12 }, (_, at) => `${String(at * 2).padStart(2, "0")}-`), DAY_ONLY];
	expect(bandLabels(bands, 2, 31)).toMatch(/^00 {2}04 {2}08 {2}12 {2}16 {2}20 {2}no hour$/);
	expect(bandLabels(bands, 5, 72)).toMatch(/ 22 {3}day only$/);
	expect(bandLabels([DAY_ONLY], 6, 31)).toBe("hour not known");
	for (let width = 28; width < 80; width += 1) expect(bandLabels(bands, 2, width).length).toBeLessThanOrEqual(width);
});
