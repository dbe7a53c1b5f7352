import { afterEach, expect, test } from "vitest";
import type { Context } from "../../src/command/context.js";
import { DashboardScreen } from "../../src/dashboard/dashboard-screen.js";
import { addSomebody } from "../peers/people/samples.js";
import { contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";
import { addAsk } from "./samples.js";

const drawn: Drawn[] = [];
afterEach(() => {
	for (const screen of drawn.splice(0)) screen.unmount();
});

function open(context: Context, columns: number, rows: number): Drawn {
	const screen = renderAt(<DashboardScreen context={context} quit={() => {}} />, { columns, rows });
	drawn.push(screen);
	return screen;
}

const LONG = "Northwind Logistics International Holding of the North";

test("the columns of the due list stay where they are while a long name scrolls in and out", async () => {
	const context = contextAt();
	for (let index = 0; index < 12; index++) addAsk(context, index === 11 ? LONG : `Who ${index}`, 40 - index);
	const screen = open(context, 80, 24);
	const at = (frame: string) => /^.*(?=asked \d+ days ago)/m.exec(frame.split("DUE")[1] ?? "")?.[0].length;
	const first = await screen.waitFor("DUE, 12 in all");
	expect(first).not.toContain("Northwind");
	screen.stdin.write("j".repeat(11));
	expect(at(await screen.waitFor("▸ Northwind"))).toBe(at(first));
});

test.each([
	[80, 24, /Ana +added 21 days ago +not spoken yet, every 14 days$/m],
	[60, 15, /Ana +added 21 days ago, every 14 days$/m],
])("they leave the words whole beside a long name, at %i x %i", async (columns, rows, words) => {
	const context = contextAt();
	addAsk(context, LONG, 30);
	const at = context.clock.now() - 21 * 86_400_000;
	addSomebody(context, "Ana", null, { moment: { at, offset: 60, dateOnly: false } });
	expect(await open(context, columns, rows).waitFor("Ana")).toMatch(words);
});
