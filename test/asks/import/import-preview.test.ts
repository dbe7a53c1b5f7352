import { expect, test } from "vitest";
import { previewLines } from "../../../src/asks/import/import-preview.js";
import { widthOf } from "../../../src/terminal/width.js";
import { planOf } from "./import-plans.js";

const about = { file: "deals.csv", encoding: "UTF-8", currency: "EUR", columns: 60 };

test("a preview says how the file is read, what comes of it, and what is left out", () => {
	const csv = [
		"agent,product,account,deal_stage,close_date,close_value",
		"Ann,Desk,Acme,Won,3/31/2026,1054",
		"Ann,Desk,Beta,Lost,4/15/2026,0",
		"Ann,Desk,Gamma,Hm,4/15/2026,0",
	].join("\n");
	expect(previewLines(planOf(csv), about).join("\n")).toBe(
		[
			"deals.csv: 3 rows, read as a spreadsheet",
			"  who      = account",
			"  outcome  = deal_stage",
			"  date     = close_date (month, day, year)",
			"  segment  = product",
			"  value    = close_value (in EUR where none is named)",
			'  Not used: agent. To use one: --map "agent=tag"',
			"",
			"2 new asks, 0 changed, 0 here already, 1 skipped",
			"Outcomes: 1 yes, 1 no",
			"Dates: 31 March 2026 to 15 April 2026",
			"Skipped:",
			'  line 4 the outcome "Hm" is not known',
			'Outcomes not known: "Hm" (1). Write yes, no, pending, withdrawn or the like in the file to import them.',
			"",
			"For example:",
			"  2026-03-31  yes  Acme  Desk  1,054 USD",
			"  2026-04-15  no   Beta  Desk",
		].join("\n"),
	);
});

test("long names and wide letters do not break the examples", () => {
	const csv = `who,outcome,date\n${"長い名前".repeat(20)},no,2026-03-01\n${"x".repeat(300)},yes,2026-03-01\n`;
	for (const line of previewLines(planOf(csv), about).slice(-2)) expect(widthOf(line)).toBeLessThanOrEqual(60);
});

test("of many skipped rows only the first are listed", () => {
	const csv = `who,outcome,date\n${"A,no,\n".repeat(100)}B,no,2026-03-01\n`;
	const lines = previewLines(planOf(csv), about);
	expect(lines.filter((line) => line.includes("has no date"))).toHaveLength(5);
	expect(lines).toContain("  and 95 more");
});
