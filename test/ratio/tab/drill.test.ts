import { describe, expect, test } from "vitest";
import { asksCollection } from "../../../src/asks/ask-records.js";
import { askFilter } from "../../../src/asks/search.js";
import type { Context } from "../../../src/command/context.js";
import { asksOf } from "../../../src/ratio/tab/drill.js";
import { BAR_DIMENSIONS, type TabFacts } from "../../../src/ratio/tab/tab-facts.js";
import { tabReader } from "../../../src/ratio/tab/tab-records.js";
import type { Target } from "../../../src/ratio/tab/target.js";
import { heatCounts } from "../../../src/ratio/tab/targets.js";
import { contextAt } from "../../support/context.js";
import { addRandomAsks } from "./journal.js";

/** How many asks the Log shows for a filter. */
function shownInLog(context: Context, filter: string): number {
	const records = context.journal().records(asksCollection);
	const { matches, wrong } = askFilter(filter, context.settings(), false);
	expect(wrong, filter).toBeFalsy();
	return records
		.months()
		.flatMap((month) => records.inMonth(month))
		.filter(matches).length;
}

/** Everything on the tab that can be opened, with the number of asks it stands for. */
function counted(facts: TabFacts): { target: Target; count: number }[] {
	const bars = BAR_DIMENSIONS.flatMap((dimension) =>
		facts.levels(dimension).levels.map(({ level, yes, no }) => ({
			target: { kind: "level" as const, dimension, level },
			count: yes + no,
		})),
	);
	const reasons = facts.pareto.rows.map(({ reason, noes }) => ({
		target: { kind: "level" as const, dimension: "reason" as const, level: reason },
		count: noes,
	}));
	const cells = facts.heat.days.flatMap(({ level }) =>
		[null, ...facts.heat.bands].map((band) => {
			const { yes, no } = heatCounts(facts, level, band);
			return { target: { kind: "cell" as const, level, band }, count: yes + no };
		}),
	);
	const patterns = facts.cards.map(({ dimension, level, yes, no }) => ({
		target: { kind: "pattern" as const, dimension, level },
		count: yes + no,
	}));
	return [...bars, ...reasons, ...cells, ...patterns];
}

describe.each([
	{ countGhosted: false, reach: "own" as const },
	{ countGhosted: true, reach: "own" as const },
	{ countGhosted: true, reach: null },
	{ countGhosted: false, reach: 30 },
])("with countGhosted $countGhosted and a window of $reach", ({ countGhosted, reach }) => {
	test("the Log shows exactly the asks that a bar, a reason, a cell or a pattern counts", () => {
		const base = contextAt();
		const context = { ...base, settings: () => ({ ...base.settings(), countGhosted }) };
		// Referrals do so well that there is a pattern.
		const wins = (index: number) =>
			index % 4 === 0 ? { channel: "referral", outcome: "yes" as const, reasons: [] } : {};
		addRandomAsks(context, { seed: 11, count: 400, days: 150, fields: wins });
		const facts = tabReader(context)(1, reach);
		const all = counted(facts);
		expect(new Set(all.map(({ target }) => target.kind))).toEqual(new Set(["level", "cell", "pattern"]));
		for (const { target, count } of all) {
			const filter = asksOf(target, facts.ratio.window, countGhosted);
			expect(shownInLog(context, filter), filter).toBe(count);
		}
	});
});
