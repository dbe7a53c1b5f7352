import { afterEach, expect, test } from "vitest";
import { MeterView } from "../../src/terminal/meter-view.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let screen: Drawn | undefined;
afterEach(() => screen?.unmount());

test("shows the band with its numbers, the point and the target on the scale", async () => {
	screen = renderAt(<MeterView lo={3} hi={33} at={9} target={20} width={40} />, { columns: 80, rows: 5 });
	expect((await screen.waitFor("target")).split("\n")).toEqual([
		"            3       9        33",
		"············├───────◆─────┃───┤·········",
		"0     1     3       10    ▲ target 20",
	]);
});

test("without a yes there is a band and no point", async () => {
	screen = renderAt(<MeterView lo={4} hi={200} at={null} width={40} tall={1} />, { columns: 80, rows: 5 });
	const line = await screen.waitFor("├");
	expect(line).not.toContain("◆");
	expect(line.endsWith("┤")).toBe(true);
});

test("with nothing to show there is the scale alone", async () => {
	screen = renderAt(<MeterView lo={0} hi={200} at={null} width={40} muted empty />, { columns: 80, rows: 5 });
	const [numbers, track, scale] = (await screen.waitFor("99+")).split("\n");
	expect([numbers, track]).toEqual(["", "·".repeat(40)]);
	expect(scale).toBe("0     1     3       10       30      99+");
});
