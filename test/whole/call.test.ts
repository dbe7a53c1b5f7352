import { afterEach, expect, test } from "vitest";
import { answer } from "../support/start.js";
import { temporaryHome } from "../support/temporary-home.js";
import { closeTerminals, openTerminal } from "../support/terminal.js";

afterEach(closeTerminals);

const env = { UNFAZED_NOW: "2026-11-22T12:00:00" };
const SAYS = "Somebody to call: Ana, peer, 12 days since you spoke.";
const COMMAND = "A message: unfazed people reach --occasion hard";

/** A home in which one has spoken with Ana 12 days ago. */
async function homeWithAna(): Promise<string> {
	const home = temporaryHome();
	await answer(["people", "add", "Ana", "--met", "2026-11-10"], { home, env });
	return home;
}

/** Walks the ritual of a new no to its end, where it felt like 9. */
async function walkHardNo(home: string) {
	const terminal = openTerminal(["no", "Acme", "--reason", "price"], { home, env });
	const steps = ["What was said", "Which reason", "How far", "step 2 of 5", "step 3 of 5", "step 4 of 5"];
	for (const step of steps) {
		await terminal.waitFor(step);
		terminal.press("enter");
	}
	await terminal.waitFor("How does it feel now");
	terminal.type("9");
	await terminal.waitFor((text) => text.includes(SAYS) && text.includes("any key done"));
	return terminal;
}

test.each(["c", "enter", "ctrl-c"] as const)(
	"whom the ritual of a hard no named is there in the shell too, with the command, after %s",
	async (key) => {
		const terminal = await walkHardNo(await homeWithAna());
		if (key === "c") terminal.type(key);
		else terminal.press(key);
		await terminal.exited;
		expect(terminal.modes().alternate).toBe(false);
		const text = terminal.text();
		expect(text).toContain(SAYS);
		expect(text).toContain(COMMAND);
	},
);
