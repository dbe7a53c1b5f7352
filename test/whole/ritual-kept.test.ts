import { afterEach, expect, test } from "vitest";
import { answer } from "../support/start.js";
import { temporaryHome } from "../support/temporary-home.js";
import { closeTerminals, openTerminal } from "../support/terminal.js";

afterEach(closeTerminals);

const NOON = { UNFAZED_NOW: "2026-11-22T12:00:00" };

/** Every question in its order: how it is known, half an answer where it is typed, and what answers it. */
const PARTS = [
	{ shows: "What was said", half: "Too much for", end: " us\r" },
	{ shows: "Which reason", half: "", end: "\r" },
	{ shows: "How far did it get", half: "", end: "4" },
	{ shows: "step 2 of 5", half: "The end of th", end: "eir month\r" },
	{ shows: "step 3 of 5", half: "Ask what they com", end: "pare it with\r" },
	{ shows: "What is the next move", half: "Send the sm", end: "all plan\r" },
	{ shows: "On which day", half: "2026-", end: "12-01\r" },
	{ shows: "How does it feel now", half: "", end: "3" },
] as const;

/** How half an answer stands in its field. */
const typed = (half: string) => (half === "" ? "" : `› ${half}`);

const WHOLE = {
	note: "Too much for us",
	reasons: ["price"],
	stage: "demo",
	ritual: {
		explanation: "The end of their month",
		lesson: "Ask what they compare it with",
		nextMove: { text: "Send the small plan", on: "2026-12-01" },
		feeling: 3,
	},
};

test("killed at each question in turn, it goes on there with what was typed", { timeout: 60_000 }, async () => {
	const home = temporaryHome();
	let terminal = openTerminal(["no", "Acme", "--reason", "price"], { home, env: NOON });
	for (const { shows, half, end } of PARTS) {
		await terminal.waitFor(shows);
		terminal.type(half);
		await terminal.waitFor(typed(half));
		terminal.kill("SIGKILL");
		await terminal.exited;
		terminal = openTerminal(["ritual"], { home, env: NOON });
		await terminal.waitFor((text) => text.includes(shows) && text.includes(typed(half)));
		terminal.type(end);
	}
	await terminal.waitFor("Kept.");
	terminal.press("enter");
	await terminal.exited;
	const { asks } = await answer(["log"], { home, env: NOON });
	expect(asks).toHaveLength(1);
	expect(asks[0]).toMatchObject(WHOLE);
});

test("Esc at every question goes back to the dashboard, and r goes on with what was typed", async () => {
	const home = temporaryHome();
	await answer(["no", "Acme", "--reason", "price"], { home, env: NOON });
	const terminal = openTerminal([], { home, env: NOON });
	await terminal.waitFor("? keys");
	terminal.type("r");
	for (const { shows, half, end } of PARTS) {
		await terminal.waitFor(shows);
		terminal.type(half);
		await terminal.waitFor(typed(half));
		terminal.press("escape");
		await terminal.waitFor("Kept for later. r goes on with it.");
		terminal.type("r");
		await terminal.waitFor((text) => text.includes(shows) && text.includes(typed(half)));
		terminal.type(end);
	}
	await terminal.waitFor("Kept.");
	const { asks } = await answer(["log"], { home, env: NOON });
	expect(asks[0]).toMatchObject(WHOLE);
});

test("Esc closes what lies over a question before it leaves: breathing, what it rests on, another wording", async () => {
	const home = temporaryHome();
	const terminal = openTerminal(["no", "Acme", "--reason", "price"], { home, env: NOON });
	await terminal.waitFor("What was said");
	terminal.press("ctrl-b");
	await terminal.waitFor("through the nose");
	terminal.press("escape");
	await terminal.waitFor("What was said");
	terminal.press("ctrl-o");
	await terminal.waitFor("Tannenbaum");
	terminal.press("escape");
	await terminal.waitFor((text) => text.includes("What was said") && !text.includes("Tannenbaum"));
	for (const { shows } of PARTS.slice(0, 4)) {
		await terminal.waitFor(shows);
		terminal.press("enter");
	}
	await terminal.waitFor("step 3 of 5");
	terminal.type("I always blow the price talk");
	await terminal.waitFor("price talk");
	terminal.press("enter");
	await terminal.waitFor("Tab take it");
	terminal.press("escape");
	await terminal.waitFor((text) => text.includes("I always blow the price talk") && !text.includes("Tab take it"));
	terminal.press("escape");
	expect((await terminal.exited).code).toBe(0);
});

test("for a screen reader the whole ritual is words, its rules left out", async () => {
	const home = temporaryHome();
	const terminal = openTerminal(["no", "Acme", "--reason", "price"], {
		home,
		env: { ...NOON, INK_SCREEN_READER: "true" },
	});
	for (const { shows, half, end } of PARTS) {
		expect(await terminal.waitFor(shows)).not.toContain("──");
		terminal.type(half + end);
	}
	await terminal.waitFor("Kept.");
	terminal.press("enter");
	await terminal.exited;
	const { asks } = await answer(["log"], { home, env: NOON });
	expect(asks[0]).toMatchObject(WHOLE);
});
