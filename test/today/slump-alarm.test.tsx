import { afterEach, expect, test } from "vitest";
import { DashboardScreen } from "../../src/dashboard/dashboard-screen.js";
import { todayText } from "../../src/dashboard/today-text.js";
import { addAnswers, SLUMP, steady } from "../ratio/slump/answers.js";
import { addAsks, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

function ringing() {
	const context = contextAt();
	addAnswers(context, SLUMP);
	addAsks(context, [{ who: "Globex", outcome: "pending", daysAgo: 20 }]);
	return context;
}

test.each([
	[60, 15],
	[60, 24],
	[80, 24],
	[80, 21],
	[120, 40],
	[200, 50],
])("Today shows the alarm above what is due, at %i x %i", async (columns, rows) => {
	drawn = renderAt(<DashboardScreen context={ringing()} quit={() => {}} />, { columns, rows });
	const frame = await drawn.waitFor(/slump alarm/i);
	const [above, below] = frame.split(/DUE/);
	expect(above?.replace(/\s+/g, " ")).toMatch(/no yes in (the last )?60 answers[;,].* about 5\..*\bs\b/i);
	expect(below).toContain("Globex");
});

test("without an alarm there is nothing of it", async () => {
	const context = contextAt();
	addAnswers(context, steady(260));
	drawn = renderAt(<DashboardScreen context={context} quit={() => {}} />, { columns: 120, rows: 40 });
	expect(await drawn.waitFor("DUE")).not.toMatch(/slump/i);
	expect(todayText(context)).not.toMatch(/slump/i);
});

test("as lines it says the figures and the command that clears it", () => {
	const lines = todayText(ringing()).split("\n");
	expect(lines).toContain("Slump alarm: no yes in the last 60 answers, usually about 5.");
	expect(lines).toContain("What may help: unfazed ratio. Looked at it: unfazed ratio --looked");
});
