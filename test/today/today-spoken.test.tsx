import { afterEach, expect, test } from "vitest";
import { DashboardScreen } from "../../src/dashboard/dashboard-screen.js";
import { addRandomAsks } from "../ratio/tab/journal.js";
import { addAsks, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

test.each([
	[60, 15],
	[60, 24],
	[80, 24],
	[120, 40],
	[200, 50],
])("to a screen reader Today is one text in order, without drawings, at %i x %i", async (columns, rows) => {
	const context = contextAt();
	addRandomAsks(context, { seed: 7, count: 300, days: 80 });
	addAsks(context, [
		{ who: "Acme", outcome: "no", daysAgo: 0 },
		{ who: "Globex", outcome: "pending", daysAgo: 0 },
	]);
	drawn = renderAt(<DashboardScreen context={context} quit={() => {}} />, { columns, rows, screenReader: true });
	const text = await drawn.waitFor("DUE");
	expect(text).toContain("Tabs: 1 Today (shown), 2 Ratio, 3 Log");
	expect(text).toMatch(/TODAY\n\d of 10(\n|, )0 yes, \d noes, 1 pending\n/);
	expect(text).toMatch(/DUE(, \d+ in all)?\nSelected: Company \d+, asked \d+ days ago, gone quiet\?\nCompany/);
	const order = ["TODAY", "noes for each yes", "DUE"].map((part) => text.indexOf(part));
	expect(order).toEqual([...order].sort((left, right) => left - right));
	expect(text).not.toMatch(/[●○…▸◆├┤─·▁▂▃▄▅▆▇█]/);
	if (rows >= 24 && columns >= 80) expect(text).toMatch(/yes rate in 12 weeks:\s+between [\d.]+ %\s+and/);
	if (rows >= 40) expect(text).toMatch(/LATEST\n2026-11-22, Globex, pending\n2026-11-22, Acme, no\n/);
});
