import fc from "fast-check";
import { expect, test } from "vitest";
import type { HeatCell, HeatMap } from "../../../src/ratio/breakdown/heat-map.js";
import { isFlat, shadeLegend, shadesOf, stepOf } from "../../../src/ratio/breakdown/heat-shades.js";

const cell = (yes: number, no: number, shrunk: number): HeatCell => ({ yes, no, shrunk, lo: 0, hi: 1 });
const map = (cells: HeatCell[], overall: number): HeatMap => ({
	bands: cells.map((_, index) => `0${index}-`),
	days: [{ level: "Mon", cells }],
	overall,
	undated: false,
});

const rates = fc.double({ min: 0.001, max: 0.999, noNaN: true });

test("a rate near the overall one has the middle shade: noise looks flat", () => {
	expect([0.095, 0.1, 0.115].map((rate) => stepOf(rate, 0.1))).toEqual([2, 2, 2]);
	fc.assert(fc.property(rates, (rate) => stepOf(rate, rate) === 2));
});

test("half the odds and twice the odds are the ends of the scale, at any overall rate", () => {
	expect(stepOf(0.05, 0.1)).toBe(0);
	expect(stepOf(0.19, 0.1)).toBe(4);
	expect(stepOf(0.97, 0.9)).toBe(4);
	fc.assert(
		fc.property(rates, rates, rates, (a, b, all) => stepOf(Math.min(a, b), all) <= stepOf(Math.max(a, b), all)),
	);
});

test("a cell without decided asks is blank, one with asks never", () => {
	const heat = map([cell(0, 30, 0.001), cell(9, 30, 0.11), null], 0.1);
	expect(heat.days[0]?.cells.map(shadesOf(heat))).toEqual(["·", "▒", " "]);
});

test("a map of nothing but yeses or noes is flat, and has one shade whatever evening makes of its cells", () => {
	for (const heat of [
		map([cell(0, 9, 0.0001), cell(0, 1, 0.001)], 0.001),
		map([cell(9, 0, 1), cell(1, 0, 0.99)], 0.99),
	]) {
		expect(isFlat(heat)).toBe(true);
		expect(heat.days[0]?.cells.map(shadesOf(heat))).toEqual(["▒", "▒"]);
	}
	expect(isFlat(map([cell(9, 1, 0.9), cell(1, 9, 0.1)], 0.5))).toBe(false);
});

test("the legend names each shade's percent, shorter where there is little room", () => {
	expect(shadeLegend(0.1, 60)).toBe("· under 5.3  ░ 5.3  ▒ 8.2  ▓ 12  █ from 18 %");
	expect(shadeLegend(0.1, 40)).toBe("· <5.3  ░ 5.3  ▒ 8.2  ▓ 12  █ 18+ %");
	for (const overall of [0.004, 0.1, 0.5, 0.93]) expect(shadeLegend(overall, 35).length).toBeLessThanOrEqual(35);
});
