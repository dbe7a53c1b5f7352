import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ask } from "../../../src/asks/ask.js";
import { decidedSheet } from "../../../src/asks/decided-sheet.js";
import { heatMapOf, heatRows } from "../../../src/ratio/breakdown/heat-map.js";
import { heatMapLines } from "../../../src/ratio/breakdown/heat-map-text.js";
import { talliesOf } from "../../../src/ratio/breakdown/tallies.js";
import { widthOf } from "../../../src/terminal/width.js";
import { anAsk } from "../samples.js";

const WINDOW = { from: "2026-11-01", to: "2026-11-30", days: 30 };

function mapOf(asks: Ask[], weekStartsOn = 1) {
	return heatMapOf(talliesOf([decidedSheet(asks, 240)], WINDOW, false), { baseline: null, weekStartsOn });
}

/** An ask in the week of Monday 16 November 2026; `day` 0 is that Monday. */
const at = (day: number, hour: number, fields: Partial<Ask> = {}) =>
	anAsk({ askedAt: new Date(Date.UTC(2026, 10, 16 + day, hour, 30)), ...fields });

describe("the heat map", () => {
	test("has bands of two hours from the first to the last with asks, and all seven days", () => {
		const map = mapOf([at(0, 9), at(1, 9, { outcome: "yes" }), at(1, 8), at(4, 15)]);
		expect(map.bands).toEqual(["08-10", "10-12", "12-14", "14-16"]);
		expect(map.days.map(({ level }) => level)).toEqual(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);
		expect(map.days[1]?.cells[0]).toMatchObject({ yes: 1, no: 1 });
		expect(map.days[1]?.cells[1]).toBeNull();
		expect(map.days[2]?.cells).toEqual([null, null, null, null]);
		expect(map.overall).toBeCloseTo(1.5 / 5, 12);
		expect(map.undated).toBe(false);
	});

	test("begins with the person's first day of the week", () => {
		expect(mapOf([at(0, 9)], 7).days.map(({ level }) => level)[0]).toBe("Sun");
		expect(mapOf([at(0, 9)], 7).days[1]).toMatchObject({ level: "Mon", cells: [{ no: 1 }] });
	});

	test("puts asks of which only the day is known last", () => {
		const map = mapOf([at(0, 9), at(2, 12, { dateOnly: true, outcome: "yes" })]);
		expect(map.bands).toEqual(["08-10", "day only"]);
		expect(map.days[2]?.cells).toMatchObject([null, { yes: 1, no: 0 }]);
		expect(map.undated).toBe(true);
		expect(mapOf([at(2, 12, { dateOnly: true })]).bands).toEqual(["day only"]);
	});

	test("counts an ask in the night to the day before, under its own hour", () => {
		const map = mapOf([at(2, 2)]);
		expect(map.bands).toEqual(["02-04"]);
		expect(map.days.map(({ cells }) => cells[0]?.no ?? 0)).toEqual([0, 1, 0, 0, 0, 0, 0]);
	});

	test("of nothing has no bands", () => {
		expect(mapOf([])).toMatchObject({ bands: [], undated: false, overall: 0.5 });
	});

	test("holds every decided ask once, each rate between its own and the overall one", () => {
		const ask = fc.record({ day: fc.nat(6), hour: fc.nat(23), yes: fc.boolean(), dateOnly: fc.boolean() });
		fc.assert(
			fc.property(fc.array(ask, { maxLength: 60 }), (asks) => {
				const map = mapOf(
					asks.map(({ day, hour, yes, dateOnly }) => at(day, hour, { outcome: yes ? "yes" : "no", dateOnly })),
				);
				const rows = heatRows(map);
				expect(rows.reduce((sum, { yes, no }) => sum + yes + no, 0)).toBe(asks.length);
				expect(new Set(rows.map(({ level }) => level)).size).toBe(rows.length);
				for (const { raw, shrunk, lo, hi } of rows) {
					expect(shrunk).toBeGreaterThanOrEqual(Math.min(raw, map.overall) - 1e-9);
					expect(shrunk).toBeLessThanOrEqual(Math.max(raw, map.overall) + 1e-9);
					expect(lo).toBeLessThan(hi);
				}
				for (const plain of [true, false])
					for (const line of heatMapLines(map, plain)) expect(widthOf(line)).toBeLessThanOrEqual(78);
			}),
			{ numRuns: 50 },
		);
	});
});

describe("the heat map in text", () => {
	const asks = [
		...Array.from({ length: 40 }, (_, index) => at(1, 10, { outcome: index < 16 ? "yes" : "no" })),
		...Array.from({ length: 60 }, (_, index) => at(0, 14, { outcome: index < 1 ? "yes" : "no" })),
		...Array.from({ length: 20 }, (_, index) => at(3, 12, { outcome: index < 3 ? "yes" : "no" })),
	];

	test("is a table of shades, with the counts of the highest and the lowest cell", () => {
		const lines = heatMapLines(mapOf(asks), false);
		expect(lines[0]).toBe("from 10   12   14");
		expect(lines[1]).toMatch(/^Mon {12}··$/);
		expect(lines[2]).toMatch(/^Tue {2} {0}██$/);
		expect(lines[4]).toMatch(/^Thu {7}▒▒$/);
		expect(lines.at(-2)).toContain("Highest: Tue 10-12: 16 yes of 40");
		expect(lines.at(-1)).toContain("Lowest: Mon 14-16: 1 yes of 60");
	});

	test("is a sentence for each cell where nothing may be drawn", () => {
		const lines = heatMapLines(mapOf(asks), true);
		expect(lines).toHaveLength(5);
		expect(lines.join("\n")).toMatch(/^[\n -~]*$/);
		expect(lines[0]).toMatch(/^Mon 14-16: 1 yes of 60; evened \d/);
	});

	test("says that no cell stands apart where all are alike", () => {
		const alike = [0, 1, 2].flatMap((day) => [at(day, 9, { outcome: "yes" }), at(day, 9), at(day, 9), at(day, 9)]);
		const few = heatMapLines(mapOf(alike), false).join("\n");
		expect(few).toContain("Too few to tell yet; blank: nothing decided");
		const many = mapOf([alike, alike].flat());
		expect(heatMapLines(many, false).join("\n")).toMatch(/^No cell stands apart: evened, all about 2\d %; blank/m);
		expect(heatMapLines(many, true).at(-1)).toMatch(/^No cell stands apart: evened, all about 2\d %\.$/);
		expect(heatMapLines(many, false).join("\n")).not.toMatch(/Highest|Lowest/);
	});
});
