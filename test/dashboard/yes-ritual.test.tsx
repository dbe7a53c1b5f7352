import { afterEach, expect, test } from "vitest";
import type { Context } from "../../src/command/context.js";
import { DashboardScreen } from "../../src/dashboard/dashboard-screen.js";
import { addAsks, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

const drawn: Drawn[] = [];
afterEach(() => {
	for (const screen of drawn.splice(0)) screen.unmount();
});

function open(context: Context) {
	const quits: (number | undefined)[] = [];
	const screen = renderAt(<DashboardScreen context={context} quit={(code) => quits.push(code)} />, {
		columns: 80,
		rows: 24,
	});
	drawn.push(screen);
	return { screen, quits };
}

test("a yes ritual left with Esc waits, and r goes on with it", async () => {
	const context = contextAt();
	const { screen } = open(context);
	screen.stdin.write("yGlobex\r\r\r");
	await screen.waitFor("What did you do");
	screen.stdin.write("Asked tw");
	await screen.waitFor("Asked tw");
	screen.stdin.write("\x1b");
	await screen.waitFor(/Yes from Globex recorded[\s\S]*Kept for later\. r\s+goes on with it/);
	screen.stdin.write("r");
	await screen.waitFor("Asked tw");
	screen.unmount();
	drawn.pop();
	const again = open(contextAt(context.home));
	await again.screen.waitFor(/not finished[\s\S]*"Asked tw"/);
	again.screen.stdin.write("\r");
	await again.screen.waitFor(/step 1 of 3[\s\S]*What did you do/);
	again.screen.stdin.write("\x1b");
	await again.screen.waitFor("Kept for later");
});

test("a waiting yes ritual is let go, and the yes stays", async () => {
	const context = contextAt();
	const { screen } = open(context);
	screen.stdin.write("yGlobex\r\r\r");
	await screen.waitFor("What did you do");
	screen.unmount();
	drawn.pop();
	const again = open(contextAt(context.home));
	await again.screen.waitFor("not finished");
	again.screen.stdin.write("xx");
	await again.screen.waitFor("Let go. The yes itself stays recorded.");
	expect(context.journal().drafts.keys()).toEqual([]);
});

test("r in the Log walks the ritual of the selected yes", async () => {
	const context = contextAt();
	addAsks(context, [{ who: "Globex", outcome: "yes", daysAgo: 1 }]);
	const { screen } = open(context);
	screen.stdin.write("3");
	await screen.waitFor("1 of 1");
	screen.stdin.write("r");
	await screen.waitFor("A yes from Globex");
});

test("before an ask, what worked with them comes back", async () => {
	const context = contextAt();
	const { screen } = open(context);
	screen.stdin.write("yGlobex\r\r\r");
	await screen.waitFor("What did you do");
	screen.stdin.write("\rAsk for it\r");
	await screen.waitFor("What won it");
	screen.stdin.write("a");
	await screen.waitFor("To repeat: Ask for it");
	screen.stdin.write("x");
	await screen.waitFor("Yes from Globex recorded");
	screen.stdin.write("aGlobex\r");
	await screen.waitFor(/What worked with Globex[\s\S]*"Ask for it"/);
	expect(context.journal().drafts.load("shown-lessons")).toMatchObject({ lessons: expect.anything() });
});

test.each(["q", "\x1b"])("%j at a waiting ritual puts it off, and does nothing else", async (key) => {
	const context = contextAt();
	const { screen } = open(context);
	screen.stdin.write("yGlobex\r\r\r");
	await screen.waitFor("What did you do");
	screen.unmount();
	drawn.pop();
	const again = open(contextAt(context.home));
	await again.screen.waitFor("not finished");
	again.screen.stdin.write(key);
	await again.screen.waitFor("Kept for later. r goes on with it.");
	expect(again.quits).toEqual([]);
});
