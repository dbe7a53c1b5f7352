import { afterEach, expect, test } from "vitest";
import type { Context } from "../../src/command/context.js";
import { DashboardScreen } from "../../src/dashboard/dashboard-screen.js";
import { addSomebody } from "../peers/reach/add-person.js";
import { addAnswers, SLUMP } from "../ratio/slump/answers.js";
import { aNo, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

const drawn: Drawn[] = [];
afterEach(() => {
	for (const screen of drawn.splice(0)) screen.unmount();
});

function open(context: Context) {
	const screen = renderAt(<DashboardScreen context={context} quit={() => {}} />, { columns: 80, rows: 24 });
	drawn.push(screen);
	return screen;
}

test("c opens a message to somebody, from any tab, and Esc leads back there", async () => {
	const context = contextAt();
	addSomebody(context, "Ana", { daysAgo: 3 });
	const screen = open(context);
	await screen.waitFor("1 Today");
	screen.stdin.write("3c");
	await screen.waitFor("Hi Ana,");
	screen.stdin.write("\x1b");
	await screen.waitFor((frame) => frame.includes("3 Log") && !frame.includes("Hi Ana,"));
});

test("t says that you talked, and u takes it back", async () => {
	const context = contextAt();
	addSomebody(context, "Ana", { daysAgo: 16 });
	aNo(context, "Acme");
	const screen = open(context);
	await screen.waitFor("16 days since you spoke");
	screen.stdin.write("c");
	await screen.waitFor("Hi Ana,");
	screen.stdin.write("t");
	await screen.waitFor("You talked with Ana: the days count anew. u takes it back.");
	screen.stdin.write("u");
	await screen.waitFor("16 days since you spoke");
});

test("where nobody is known, + opens the form of a person", async () => {
	const screen = open(contextAt());
	await screen.waitFor("1 Today");
	screen.stdin.write("c");
	await screen.waitFor("Nobody is here to call yet.");
	screen.stdin.write("+");
	await screen.waitFor("How to reach");
});

test("in a slump the step to call somebody leads to a message with the figures, and back", async () => {
	const context = contextAt();
	addAnswers(context, SLUMP);
	addSomebody(context, "Ben", { role: "friend", daysAgo: 30 });
	addSomebody(context, "Ana", { role: "mentor", daysAgo: 3 });
	const screen = open(context);
	await screen.waitFor("SLUMP ALARM");
	screen.stdin.write("s4");
	const frame = await screen.waitFor("Hi Ana,");
	expect(frame.replace(/\s+/g, " ")).toContain("No yes in my last 60 answers, usually about 5.");
	screen.stdin.write("n");
	await screen.waitFor("Hi Ben,");
	screen.stdin.write("\x1b");
	await screen.waitFor("I have looked at it");
});

test("after a hard ritual c leads to a message, and Esc from there to the dashboard", async () => {
	const context = contextAt();
	addSomebody(context, "Ana", { daysAgo: 12 });
	aNo(context, "Acme");
	const screen = open(context);
	await screen.waitFor("1 Today");
	screen.stdin.write("r");
	for (const step of ["What was said", "Which reason", "How far did it get", "step 2", "step 3", "step 4", "step 5"]) {
		await screen.waitFor(step);
		if (step !== "step 5") screen.stdin.write("\r");
	}
	screen.stdin.write("8");
	await screen.waitFor("Somebody to call: Ana, peer, 12 days since you spoke.");
	screen.stdin.write("c");
	const frame = await screen.waitFor("Hi Ana,");
	expect(frame).toContain("Why now: That was a hard no. 12 days since you spoke.");
	expect(frame.slice(frame.indexOf("Hi Ana,"))).not.toMatch(/Acme|12 days|8/);
	screen.stdin.write("\x1b");
	await screen.waitFor("ASKS TODAY");
});
