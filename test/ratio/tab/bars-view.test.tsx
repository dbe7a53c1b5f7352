import { afterEach, expect, test } from "vitest";
import { DashboardScreen } from "../../../src/dashboard/dashboard-screen.js";
import { contextAt } from "../../support/context.js";
import { type Drawn, renderAt } from "../../support/render-at.js";
import { addRandomAsks } from "./journal.js";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

function open(fields: (index: number) => object, columns: number, rows: number): Drawn {
	const context = contextAt();
	addRandomAsks(context, { seed: 7, count: 600, days: 80, fields });
	drawn = renderAt(<DashboardScreen context={context} quit={() => {}} />, { columns, rows });
	drawn.stdin.write("2");
	return drawn;
}

/** How far along its bar each mark lies, with the rate beside it. */
function marksIn(frame: string): { at: number; rate: number }[] {
	return [...frame.matchAll(/(█*░*)◆░* *(\d+(?:\.\d)?) % +\d+ of \d+/g)].map(([, before = "", rate]) => ({
		at: before.length,
		rate: Number(rate),
	}));
}

test.each([
	[120, 40],
	[200, 50],
])("of bars side by side the higher rate is never the shorter one, in %i x %i", async (columns, rows) => {
	const outcome = (index: number) => (index % 5 === 0 || index % 7 === 1 ? "yes" : "no");
	const screen = open(
		(index) => ({
			outcome: outcome(index),
			reasons: [],
			// One that always says yes, so that this breakdown alone would need a scale of its own.
			channel: index % 5 === 0 ? "referral" : "phone",
			stage: ["demo", "proposal", "prospecting"][index % 3],
			segment: `A rather long name ${index % 3}`,
		}),
		columns,
		rows,
	);
	const marks = marksIn(await screen.waitFor("YES RATE BY SEGMENT"));
	expect(marks.length).toBeGreaterThan(7);
	for (const one of marks) {
		for (const other of marks) if (one.rate > other.rate) expect(one.at).toBeGreaterThanOrEqual(other.at);
	}
});

test("a bar is as long wherever one has scrolled", async () => {
	const screen = open(
		(index) => ({
			outcome: index % 9 === 0 ? "yes" : "no",
			reasons: [],
			// The rarest, and so the last.
			segment: index % 25 === 24 ? "a name that is much longer" : `s${index % 20}`,
		}),
		80,
		24,
	);
	await screen.waitFor("page 1 of");
	screen.stdin.write("ll\x02");
	const before = await screen.waitFor("YES RATE BY SEGMENT");
	screen.stdin.write("j".repeat(30));
	const after = await screen.waitFor("▸ a name that");
	const barsIn = (frame: string) =>
		[...frame.matchAll(/^(. s\d+ +)[█░◆].* of \d+/gm)].map(([, before = ""]) => before.length);
	expect(before).not.toContain("a name that");
	expect(barsIn(before).length).toBeGreaterThan(3);
	expect(barsIn(after).length).toBeGreaterThan(3);
	expect(new Set([...barsIn(before), ...barsIn(after)]).size).toBe(1);
});
