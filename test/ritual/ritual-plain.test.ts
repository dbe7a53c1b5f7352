import { afterEach, expect, test } from "vitest";
import { answer } from "../support/start.js";
import { temporaryHome } from "../support/temporary-home.js";
import { closeTerminals, openTerminal } from "../support/terminal.js";

afterEach(closeTerminals);

const NOON = { UNFAZED_NOW: "2026-11-22T12:00:00" };

function openPlain(home: string) {
	return openTerminal(["--plain", "no", "Acme", "--reason", "price"], { home, env: NOON, rows: 60 });
}

test("asks one question a line, says the day it understood, and redraws nothing", async () => {
	const home = temporaryHome();
	const terminal = openPlain(home);
	for (const [question, text] of [
		["What was said", "too dear"],
		["now: price", ""],
		["How far did it get", "demo"],
		["What else could explain", ""],
		["What would you tell a colleague", "name it"],
		["What is the next move", "call"],
		["On which day", "tomorrow"],
		["How does it feel now", "3"],
	] as const) {
		// What is typed before the prompt stands there would be echoed above it.
		await terminal.waitFor(new RegExp(`${question}[^]*\\n>\\s*$`));
		terminal.type(`${text}\r`);
	}
	expect((await terminal.exited).code).toBe(0);
	expect(terminal.raw()).not.toMatch(/\x1b/);
	const text = terminal.text();
	expect(text).toMatch(/^> too dear$/m);
	expect(text).toContain("That is Mon 23 Nov, tomorrow.");
	expect(text).toMatch(/^Lesson: name it\nNext: call \(Mon 23 Nov, tomorrow\)$/m);
	const { asks } = await answer(["log"], { home, env: NOON });
	expect(asks[0]).toMatchObject({ reasons: ["price"], stage: "demo", ritual: { lesson: "name it", feeling: 3 } });
});

test("Ctrl-C says where to go on", async () => {
	const terminal = openPlain(temporaryHome());
	await terminal.waitFor("What was said");
	terminal.press("ctrl-c");
	expect((await terminal.exited).code).toBe(130);
	expect(terminal.text()).toMatch(/^Kept for later. Go on with: unfazed ritual \S+$/m);
});
