import { afterEach, expect, test } from "vitest";
import { AskFormScreen } from "../../../src/asks/ask-form-screen.js";
import { asksCollection } from "../../../src/asks/ask-records.js";
import { AskScreen } from "../../../src/asks/ask-screen.js";
import type { Context } from "../../../src/command/context.js";
import { addAsks, aNo, contextAt } from "../../support/context.js";
import { type Drawn, renderAt } from "../../support/render-at.js";

const drawn: Drawn[] = [];
afterEach(() => {
	for (const screen of drawn.splice(0)) screen.unmount();
});

/** Acme with three answers, and two asks that are open. */
function withAcme(): Context {
	const context = contextAt();
	const acme = [40, 41, 50].map((daysAgo) => ({ who: "Acme", outcome: "no" as const, daysAgo }));
	const open = ["Acme West", "Globex"].map((who) => ({ who, outcome: "pending" as const, daysAgo: 3 }));
	addAsks(context, [...acme, ...open]);
	return context;
}

function form(context: Context, kind: "no" | "ask", size = { columns: 80, rows: 24 }, screenReader = false): Drawn {
	const screen = renderAt(
		<AskFormScreen context={context} kind={kind} onRecorded={() => {}} onKept={() => {}} onLost={() => {}} />,
		{
			...size,
			screenReader,
		},
	);
	drawn.push(screen);
	return screen;
}

const KNOWN = "Known: Acme, 3 asks, last 13 October";

test("while a who is typed, the known one shows, and Down and Enter take its spelling", async () => {
	const screen = form(withAcme(), "ask");
	screen.stdin.write("a");
	await screen.waitFor("› a");
	expect(screen.lastFrame()).not.toContain("Known:");
	screen.stdin.write("cme inc");
	const frame = await screen.waitFor(KNOWN);
	expect(frame).toContain("↓ the known name");
	screen.stdin.write("\x1b[B");
	await screen.waitFor(`▸ ${KNOWN}`);
	screen.stdin.write("\r");
	await screen.waitFor("An ask of Acme");
	expect(screen.lastFrame()).not.toContain("inc");
});

test("it comes below the open asks, and Enter alone keeps what was typed", async () => {
	const screen = form(withAcme(), "no");
	screen.stdin.write("acme");
	await screen.waitFor(/OPEN ASKS\s+Acme West[\s\S]*Known: Acme, 3 asks/);
	screen.stdin.write("\x1b[B\x1b[B");
	await screen.waitFor(`▸ ${KNOWN}`);
	screen.stdin.write("\x15Acme Ltd");
	await screen.waitFor("› Acme Ltd");
	screen.stdin.write("\r");
	await screen.waitFor("A no from Acme Ltd");
});

test("one that stands among the open asks is not said twice", async () => {
	const screen = form(withAcme(), "no");
	screen.stdin.write("glob");
	await screen.waitFor("Globex   asked 3 days ago");
	expect(screen.lastFrame()).not.toContain("Known:");
});

test("a screen reader hears it, and it fits a small window with many open asks", async () => {
	const context = withAcme();
	addAsks(
		context,
		Array.from({ length: 9 }, (_, at) => ({ who: `Acme ${at} 株式会社`, outcome: "pending", daysAgo: at })),
	);
	const small = form(context, "no", { columns: 60, rows: 15 });
	small.stdin.write("acme");
	const frame = await small.waitFor("Known: Acme");
	expect(frame).toContain("Esc");
	const spoken = form(context, "ask", { columns: 80, rows: 24 }, true);
	spoken.stdin.write("acme\x1b[B");
	await spoken.waitFor(`Selected: ${KNOWN}`);
});

test("in an open ask, Tab takes the known who, which Enter saves", async () => {
	const context = withAcme();
	const ask = aNo(context, "Acme Inc");
	const screen = renderAt(
		<AskScreen context={context} id={ask._id} version={0} onBack={() => {}} onRitual={() => {}} onTurn={() => ""} />,
		{ columns: 80, rows: 24 },
	);
	drawn.push(screen);
	await screen.waitFor("Acme Inc");
	expect(screen.lastFrame()).not.toContain("Known:");
	screen.stdin.write("\r");
	const frame = await screen.waitFor(KNOWN);
	expect(frame).toContain("Tab take this name");
	screen.stdin.write("\t");
	await screen.waitFor((text) => !text.includes("Known:"));
	screen.stdin.write("\r");
	await screen.waitFor("edit");
	expect(context.journal().records(asksCollection).get(ask._id)?.who).toBe("Acme");
});
