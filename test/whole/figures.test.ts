import { expect, test } from "vitest";
import { histories } from "../../src/asks/ask-records.js";
import { firstDay } from "../../src/asks/history.js";
import { reportJson } from "../../src/ratio/ratio-report.js";
import { reportOf } from "../../src/ratio/ratio-report-records.js";
import { allDays } from "../../src/ratio/window.js";
import { addAsks, contextAt, NOW } from "../support/context.js";
import { answer } from "../support/start.js";

/**
 * The build turns the statistics library into modules of another kind, by its source text (scripts/build.ts). Here the built
 * program's figures are held against the source's, to the last digit, through the different ways the library computes.
 */
test.each([
	[0, 5],
	[0, 12],
	[1, 9],
	[2, 18],
	[10, 90],
	[40, 3],
	[0, 900],
	[600, 2],
	[424, 247],
])("the built program's figures for %i yes and %i no are those of the source", async (yes, no) => {
	const context = contextAt();
	const yesesUpTo = (index: number) => Math.floor((index * yes) / (yes + no));
	const asks = Array.from({ length: yes + no }, (_, index) => ({
		who: `Company ${index}`,
		outcome: yesesUpTo(index + 1) > yesesUpTo(index) ? ("yes" as const) : ("no" as const),
		daysAgo: (yes + no - index) / 20,
	}));
	addAsks(context, asks);
	const all = allDays(firstDay(histories(context.journal(), context.settings())), "2026-11-22");
	const expected = reportJson(reportOf(context, all), context.settings().baseline);
	expect(expected.asks).toMatchObject({ yes, no });
	const built = await answer(["ratio", "--all", "--json"], { home: context.home, env: { UNFAZED_NOW: NOW } });
	expect(built).toEqual(JSON.parse(JSON.stringify(expected)));
});
