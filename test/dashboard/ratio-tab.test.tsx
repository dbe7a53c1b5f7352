import { afterEach, expect, test } from "vitest";
import type { Context } from "../../src/command/context.js";
import { DashboardScreen } from "../../src/dashboard/dashboard-screen.js";
import { addAsks, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

function open(context: Context, pause = () => {}): Drawn {
	drawn = renderAt(<DashboardScreen context={context} quit={() => {}} pause={pause} />, { columns: 80, rows: 24 });
	return drawn;
}

/** Twenty asks, one in ten a yes, from so many days ago on. */
function asks(context: Context, daysAgo: number): void {
	const outcomes = Array.from({ length: 20 }, (_, index) => (index % 10 === 0 ? ("yes" as const) : ("no" as const)));
	addAsks(
		context,
		outcomes.map((outcome, index) => ({ who: `Company ${index}`, outcome, daysAgo: daysAgo + index })),
	);
}

test("without decided asks it teaches, and shows no figures that mean nothing", async () => {
	const screen = open(contextAt());
	screen.stdin.write("2");
	const frame = await screen.waitFor("no decided asks yet");
	expect(frame).toContain("A yes, a no or a not-now is a decided ask.");
	expect(frame).toContain("No decided asks in the last 12 weeks");
	expect(frame).not.toMatch(/highest|between|0 decided|0\.01/);
});

test("asks from before the window are not passed over in silence", async () => {
	const context = contextAt();
	asks(context, 800);
	const screen = open(context);
	const today = await screen.waitFor("no decided asks in these 90 days");
	expect(today).toMatch(/The\s+Ratio tab looks further back: 2, then w\./);
	screen.stdin.write("2");
	await screen.waitFor("w looks further back.");
	screen.stdin.write("w");
	await screen.waitFor("RATIO, last 365 days");
	screen.stdin.write("w");
	const all = await screen.waitFor("RATIO, all, since 2024");
	expect(all).toContain("9 noes for each yes");
	expect(all).not.toContain("days before");
});

test("w looks further back each time and stops at everything; W comes nearer", async () => {
	const context = contextAt();
	asks(context, 1);
	const screen = open(context);
	screen.stdin.write("2");
	await screen.waitFor("RATIO, last 90 days");
	screen.stdin.write("W");
	await screen.waitFor("RATIO, last 30 days");
	screen.stdin.write("www");
	await screen.waitFor("RATIO, all");
	screen.stdin.write("w");
	screen.stdin.write("W");
	await screen.waitFor("RATIO, last 365 days");
});

test("the target is a mark on the gauge, named on its scale", async () => {
	const context = contextAt();
	asks(context, 1);
	const screen = open({ ...context, settings: () => ({ ...context.settings(), target: 6 }) });
	expect(await screen.waitFor("▲ target 6")).toContain("┃");
	screen.stdin.write("2");
	expect(await screen.waitFor("RATIO, last 90 days")).toContain("▲ target 6");
});

test("what another process records shows at once, in every part", async () => {
	const context = contextAt();
	asks(context, 1);
	const screen = open(context);
	screen.stdin.write("2 ");
	await screen.waitFor("page 2 of 4");
	const { aNo } = await import("../support/context.js");
	aNo(contextAt(context.home), "Initech", { reasons: ["price"] });
	await screen.waitFor(/Price too high .* 1 +100 %$/m);
});

test("the Log's keys are named while they can act", async () => {
	const context = contextAt();
	const screen = open(context);
	screen.stdin.write("3");
	expect(await screen.waitFor("Every ask you record")).not.toContain("d delete");
	asks(context, 1);
	await screen.waitFor("d delete");
	screen.stdin.write("/company 7\r");
	await screen.waitFor((frame) => frame.includes("Esc all asks") && frame.includes("1 of 2"));
});

test("Ctrl-Z stops the dashboard, from a field too, and takes nothing back", async () => {
	const pauses: number[] = [];
	const screen = open(contextAt(), () => pauses.push(1));
	screen.stdin.write("\x1a");
	await expect.poll(() => pauses).toHaveLength(1);
	screen.stdin.write("n");
	await screen.waitFor("Who said no?");
	screen.stdin.write("Acme");
	await screen.waitFor("› Acme");
	screen.stdin.write("\x1a");
	await expect.poll(() => pauses).toHaveLength(2);
	expect(screen.lastFrame()).toContain("› Acme");
});
