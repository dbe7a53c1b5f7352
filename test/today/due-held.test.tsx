import { afterEach, expect, test } from "vitest";
import type { Context } from "../../src/command/context.js";
import { DashboardScreen } from "../../src/dashboard/dashboard-screen.js";
import { everybody } from "../../src/peers/people/people-records.js";
import { addSomebody } from "../peers/people/samples.js";
import { contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";
import { addAsk, fourThings, selectedIn } from "./samples.js";

const drawn: Drawn[] = [];
afterEach(() => {
	for (const screen of drawn.splice(0)) screen.unmount();
});

function open(context: Context): Drawn {
	const screen = renderAt(<DashboardScreen context={context} quit={() => {}} />, { columns: 120, rows: 40 });
	drawn.push(screen);
	return screen;
}

test.each([
	["d", "jj", "Acme: done. u takes it back. d works again after ↓, ↑ or Esc.", "Hooli"],
	[">", "", "Globex: asked about again on Mon 23 Nov. u takes it back. > works again", "Initech"],
	["g", "", "Globex is ghosted: no answer is not a no. u takes it back. g works again", "Initech"],
])("%s held down settles one thing, and waits for another key before the next", async (key, way, notice, next) => {
	const context = fourThings();
	const before = context.journal().nextUndo()?.says;
	const screen = open(context);
	await screen.waitFor("Hooli");
	screen.stdin.write(way + key);
	await screen.waitFor(notice.split(` ${key} works`)[0] ?? "");
	screen.stdin.write(key.repeat(5));
	expect(selectedIn(await screen.waitFor(notice))).toBe(next);
	context.journal().undo(1);
	expect(context.journal().nextUndo()?.says).toBe(before);
});

test("keys typed together settle one thing as well, and u between two of them counts as another key", async () => {
	const context = fourThings();
	const screen = open(context);
	await screen.waitFor("Hooli");
	screen.stdin.write("jjdddd");
	expect(selectedIn(await screen.waitFor("d works again"))).toBe("Hooli");
	screen.stdin.write("u");
	await screen.waitFor("Undone");
	await screen.waitFor(/▸ Acme/);
	screen.stdin.write("d");
	await screen.waitFor("Acme: done.");
	screen.stdin.write("jd");
	await screen.waitFor("Hooli: done.");
});

test("Enter that moved a thing to a day does not open the next", async () => {
	const screen = open(fourThings());
	await screen.waitFor("Hooli");
	screen.stdin.write("jjenext fri");
	await screen.waitFor("Fri 27 Nov 2026");
	screen.stdin.write("\r");
	await screen.waitFor("Acme: moved to Fri 27 Nov.");
	screen.stdin.write("\r");
	await screen.waitFor("Enter works again");
	screen.stdin.write("j\r");
	await screen.waitFor(/Who +Hooli/);
});

test("after a person was met, a held d tells the journal of nobody else", async () => {
	const context = contextAt();
	addAsk(context, "Acme", 1);
	for (const name of ["Ana", "Bo", "Cem"]) addSomebody(context, name, 20);
	const screen = open(context);
	await screen.waitFor("▸ Ana");
	screen.stdin.write("d");
	await screen.waitFor("You talked with Ana.");
	screen.stdin.write("ddd");
	await screen.waitFor("d works again");
	expect(everybody(context.journal()).map(({ met }) => met.length)).toEqual([2, 1, 1]);
});
