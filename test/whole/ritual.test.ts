import { afterEach, expect, test } from "vitest";
import { answer, start } from "../support/start.js";
import { temporaryHome } from "../support/temporary-home.js";
import { closeTerminals, openTerminal } from "../support/terminal.js";

afterEach(closeTerminals);

const NOON = { UNFAZED_NOW: "2026-11-22T12:00:00" };
const LESSON_STEP = "What would you tell a colleague";

type Opened = ReturnType<typeof openTerminal>;

/** Skips the steps before the lesson. */
async function skipToLesson(terminal: Opened): Promise<void> {
	for (const step of ["What was said", "Which reason", "How far did it get", "step 2 of 5"]) {
		await terminal.waitFor(step);
		terminal.press("enter");
	}
	await terminal.waitFor(LESSON_STEP);
}

async function answerStep(terminal: Opened, step: string, text: string): Promise<void> {
	await terminal.waitFor(step);
	terminal.type(text);
	terminal.press("enter");
}

test("a no in a terminal goes on into the ritual, and all its answers are kept", async () => {
	const home = temporaryHome();
	await answer(["ask", "Acme", "--guess", "20", "--dread", "7"], { home, env: NOON });
	const terminal = openTerminal(["no", "Acme", "--reason", "price"], { home, env: NOON });
	await answerStep(terminal, "What was said", "Too much for us this year");
	await terminal.waitFor("Which reason");
	terminal.press("enter");
	await terminal.waitFor("How far did it get");
	terminal.type("4");
	await answerStep(terminal, "step 2 of 5", "It was the end of their month");
	await answerStep(terminal, LESSON_STEP, "Ask what they compare it with 👍🏽");
	await answerStep(terminal, "next move", "Send the small plan");
	await answerStep(terminal, "On which day", "tomorrow");
	await terminal.waitFor("How does it feel now");
	terminal.type("3");
	await terminal.waitFor(/Kept[\s\S]*Ask what they compare it with/);
	expect(terminal.text()).toMatch(/expected 7[\s\S]*3/);
	terminal.press("enter");
	expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
	expect(terminal.modes()).toMatchObject({ alternate: false, wraps: true, cursorVisible: true });

	const { asks } = await answer(["log"], { home, env: NOON });
	expect(asks).toHaveLength(1);
	expect(asks[0]).toMatchObject({
		who: "Acme",
		outcome: "no",
		reasons: ["price"],
		stage: "demo",
		ritual: {
			explanation: "It was the end of their month",
			lesson: "Ask what they compare it with 👍🏽",
			nextMove: { text: "Send the small plan", on: "2026-11-23" },
			feeling: 3,
			completedAt: expect.stringMatching(/^2026-11-22T12:/),
		},
	});
});

test("the same from inside the dashboard, with ideas taken by the arrows", async () => {
	const home = temporaryHome();
	await answer(["settings", "set", "reducedMotion", "yes"], { home, env: NOON });
	const terminal = openTerminal([], { home, env: NOON });
	await terminal.waitFor("? keys");
	terminal.type("n");
	await terminal.waitFor("Who");
	terminal.type("Acme\r");
	await terminal.waitFor((text) => !text.includes("Who said"));
	terminal.press("ctrl-s");
	await terminal.waitFor("What was said");
	terminal.press("enter");
	await terminal.waitFor("Which reason");
	terminal.type("p");
	await terminal.waitFor("How far did it get");
	terminal.type("4");
	await answerStep(terminal, "step 2 of 5", "It was the end of their month");
	await terminal.waitFor(/step 3 of 5[\s\S]*↓ ideas/);
	terminal.press("down", "enter");
	await terminal.waitFor("step 4 of 5");
	terminal.press("down");
	await terminal.waitFor(/^ {5}(in \d+ days|tomorrow), \w{3} \d+ \w{3}$/m);
	terminal.press("enter");
	await terminal.waitFor("How does it feel now");
	terminal.type("x");
	await terminal.waitFor("Kept.");
	terminal.press("enter");
	await terminal.waitFor("? keys");
	const { asks } = await answer(["log"], { home, env: NOON });
	const dated = { text: expect.stringMatching(/\.$/), on: expect.stringMatching(/^202/) };
	expect(asks[0]).toMatchObject({ reasons: ["price"], stage: "demo", ritual: { feeling: 10, nextMove: dated } });
});

test("half a lesson typed, the terminal killed: the next start offers it with the text still there", async () => {
	const home = temporaryHome();
	const first = openTerminal(["no", "Acme", "--reason", "price"], { home, env: NOON });
	await skipToLesson(first);
	first.type("Name the price bef");
	await first.waitFor("Name the price bef");
	first.kill("SIGKILL");
	await first.exited;

	const dashboard = openTerminal([], { home, env: NOON });
	await dashboard.waitFor(/not finished/);
	dashboard.press("enter");
	await dashboard.waitFor(/Name the price bef/);
	dashboard.kill("SIGHUP");
	await dashboard.exited;

	const resumed = openTerminal(["ritual"], { home, env: NOON });
	await resumed.waitFor(/Name the price bef/);
	resumed.type("ore the demo");
	await resumed.waitFor("Name the price before the demo");
	resumed.press("ctrl-s");
	await resumed.waitFor(/Kept/);
	resumed.press("enter");
	await resumed.exited;
	const { asks } = await answer(["log"], { home, env: NOON });
	expect(asks).toHaveLength(1);
	expect(asks[0].ritual.lesson).toBe("Name the price before the demo");
});

test("Esc goes back and keeps what was typed", async () => {
	const home = temporaryHome();
	await answer(["no", "Acme", "--quick", "--reason", "price"], { home, env: NOON });
	const terminal = openTerminal([], { home, env: NOON });
	await terminal.waitFor("? keys");
	terminal.type("r");
	await skipToLesson(terminal);
	terminal.type("Half a lesson");
	await terminal.waitFor("Half a lesson");
	terminal.press("escape");
	await terminal.waitFor("? keys");
	terminal.type("r");
	await terminal.waitFor("Half a lesson");
});

test("the feeling is asked last, after explanation, lesson and next move", async () => {
	const home = temporaryHome();
	const terminal = openTerminal(["no", "Acme", "--reason", "price"], { home, env: NOON });
	const seen: string[] = [];
	await skipToLesson(terminal);
	for (const step of [LESSON_STEP, "What is the next move", "How does it feel now"]) {
		seen.push((await terminal.waitFor(step)).includes("How does it feel") ? "feeling" : step);
		if (step !== "How does it feel now") terminal.press("enter");
	}
	expect(seen.at(-1)).toBe("feeling");
	expect(seen.filter((step) => step === "feeling")).toHaveLength(1);
});

test("a pasted lesson of several lines with escape codes is kept as text", async () => {
	const home = temporaryHome();
	const terminal = openTerminal(["no", "Acme", "--reason", "price"], { home, env: NOON });
	await skipToLesson(terminal);
	terminal.paste("Ask \x1b[31mfirst\x1b[0m.\nThen 日本語.");
	await terminal.waitFor("Ask first");
	terminal.press("ctrl-s");
	await terminal.waitFor(/Kept/);
	terminal.press("enter");
	await terminal.exited;
	const { asks } = await answer(["log"], { home, env: NOON });
	expect(asks[0].ritual.lesson).toMatch(/^Ask first\.[\n ]Then 日本語\.$/);
});

test("without a terminal, ritual says that it needs one", async () => {
	const home = temporaryHome();
	await answer(["no", "Acme", "--quick"], { home, env: NOON });
	const { code, stdout, stderr } = await start(["ritual"], { home, env: NOON }).ended;
	expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
	expect(stderr).toMatch(/^unfazed: [^\n]*terminal[^\n]*\n$/);
});
