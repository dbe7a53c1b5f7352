import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/ratio/tab/block.js";
import { type RatioPlan, ratioPlan } from "../../../src/ratio/tab/ratio-plan.js";
import { FIRST_RATIO_VIEW, type RatioView, type Reach } from "../../../src/ratio/tab/ratio-view.js";
import type { TabFacts } from "../../../src/ratio/tab/tab-facts.js";
import { tabReader } from "../../../src/ratio/tab/tab-records.js";
import { contextAt } from "../../support/context.js";
import { addRandomAsks } from "./journal.js";

let made: TabFacts[] | undefined;

/** Of an empty journal, then of 300 asks within three windows. */
function facts(index: number): TabFacts {
	made ??= makeFacts();
	return made[index] as TabFacts;
}

function makeFacts(): TabFacts[] {
	const context = contextAt();
	const none = tabReader(context)(0, "own");
	addRandomAsks(context, { seed: 5, count: 300, days: 300 });
	const read = tabReader(context);
	return [none, ...(["own", 30, null] satisfies Reach[]).map((reach) => read(1, reach))];
}

const planAt = (seen: TabFacts, columns: number, rows: number, view: Partial<RatioView> = {}): RatioPlan =>
	ratioPlan(seen, { ...FIRST_RATIO_VIEW, ...view }, { columns, rows, spoken: false }, 90);

const nameOf = (block: Block) => (block.kind === "bars" ? `bars ${block.dimension}` : block.kind);
const blocksOf = ({ pages }: RatioPlan) =>
	pages.map((bands) => bands.flatMap(({ columns }) => columns.flat()).map(({ block }) => nameOf(block)));

test("every page fits the room, whatever the size", () => {
	fc.assert(
		fc.property(fc.integer({ min: 60, max: 260 }), fc.integer({ min: 9, max: 80 }), fc.nat(3), (columns, rows, at) => {
			const plan = planAt(facts(at), columns, rows);
			for (const bands of plan.pages) {
				const taken = bands.reduce((sum, band) => sum + band.rows, bands.length - 1);
				expect(taken).toBeLessThanOrEqual(rows);
				for (const band of bands) {
					const wide = band.columns.reduce((sum, column) => sum + (column[0]?.width ?? 0), band.columns.length - 1);
					expect(wide).toBeLessThanOrEqual(columns);
					for (const column of band.columns) {
						const tall = column.reduce((sum, placed) => sum + placed.rows, column.length - 1);
						expect(tall).toBeLessThanOrEqual(band.rows);
					}
				}
			}
		}),
	);
});

test("every block is there once, in the same order at every size", () => {
	const order = ["gauge", "words", "weeks", "reasons", "heat", "patterns", "forecasts"];
	for (const [columns, rows] of [
		[60, 9],
		[80, 18],
		[100, 54],
		[120, 24],
		[120, 34],
	] as const) {
		const blocks = blocksOf(planAt(facts(1), columns, rows)).flat();
		expect(blocks.filter((name) => !name.startsWith("bars"))).toEqual(order);
		expect(blocks).toContain("bars channel");
	}
});

describe("the shape", () => {
	test("one page from 120 x 40 on, with the breakdowns below", () => {
		const [page, ...more] = blocksOf(planAt(facts(1), 120, 34));
		expect(more).toEqual([]);
		expect(page?.slice(-3)).toEqual(["bars channel", "bars stage", "bars segment"]);
	});

	test("all five breakdowns in 200 x 50", () => {
		const [page] = blocksOf(planAt(facts(1), 200, 44));
		expect(page?.filter((name) => name.startsWith("bars"))).toHaveLength(5);
	});

	test("four pages in 80 x 24", () => {
		expect(blocksOf(planAt(facts(1), 80, 18))).toEqual([
			["gauge", "words"],
			["weeks", "reasons"],
			["heat", "patterns"],
			["forecasts", "bars channel"],
		]);
	});
});

test("the page shown is that of what is selected", () => {
	const selected = { kind: "level", dimension: "reason", level: "price" } as const;
	expect(planAt(facts(1), 80, 18, { selected }).stage.page).toBe(1);
	expect(planAt(facts(1), 80, 18, { selected, page: 3 }).stage.page).toBe(1);
	const gone = { ...selected, level: "gone" };
	expect(planAt(facts(1), 80, 18, { selected: gone, page: 3 }).stage.page).toBe(3);
});

test("told in words, all is one page", () => {
	const plan = ratioPlan(facts(1), FIRST_RATIO_VIEW, { columns: 80, rows: 18, spoken: true }, 90);
	expect(blocksOf(plan)).toHaveLength(1);
});
