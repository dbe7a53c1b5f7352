import { expect, test } from "vitest";
import type { Ask } from "../../../src/asks/ask.js";
import { cellWords, heatSentences } from "../../../src/ratio/tab/heat-words.js";
import type { TabFacts } from "../../../src/ratio/tab/tab-facts.js";
import { tabReader } from "../../../src/ratio/tab/tab-records.js";
import { contextAt } from "../../support/context.js";
import { addRandomAsks } from "./journal.js";

/** The facts of 200 asks of Mondays and Thursdays at ten in the morning; `yes` says which are yeses. */
function factsOf(yes: (index: number) => boolean): TabFacts {
	const context = contextAt();
	const fields = (index: number): Partial<Ask> => {
		const at = new Date(`2026-11-${index % 2 === 0 ? "16" : "19"}T09:30:00Z`);
		const outcome = yes(index) ? "yes" : "no";
		return { askedAt: at, askedOffset: 60, decidedAt: at, decidedOffset: 60, dateOnly: false, outcome, reasons: [] };
	};
	addRandomAsks(context, { seed: 2, count: 200, days: 1, fields });
	return tabReader(context)(1, "own");
}

test("what stands apart is told by its ends, with the counts", () => {
	const lines = heatSentences(factsOf((index) => index % 4 === 0 || index === 1));
	expect(lines[0]).toMatch(/^Highest: Monday 10 to 12, 50 yes of 100, evened to (4\d|50) %\.$/);
	expect(lines[1]).toMatch(/^Lowest: Thursday 10 to 12, 1 yes of 100, evened to \d\.\d %\.$/);
	expect(lines[2]).toMatch(/^0 of its 2 cells hardly differ from your rate over all 200 decided asks, 26 %\.$/);
});

test("where nothing stands apart, it says so in one sentence", () => {
	expect(heatSentences(factsOf((index) => index % 8 < 2))).toEqual(["No cell stands apart: evened, all about 25 %."]);
});

test("a day and a cell tell their counts; the rate only where there is room", () => {
	const facts = factsOf((index) => index % 8 < 2);
	expect(cellWords(facts, "Mon", null)).toBe("Mon, all day: 25 yes of 100");
	expect(cellWords(facts, "Mon", "10-12")).toBe("Mon 10 to 12: 25 yes of 100, evened 25 %");
	expect(cellWords(facts, "Mon", "10-12", 35)).toBe("Mon 10 to 12: 25 yes of 100");
	expect(cellWords(facts, "Tue", null)).toBe("Tue, all day: nothing decided");
});
