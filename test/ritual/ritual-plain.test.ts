import { afterEach, expect, test } from "vitest";
import { answer } from "../support/start.js";
import { temporaryHome } from "../support/temporary-home.js";
import { closeTerminals, openTerminal } from "../support/terminal.js";

afterEach(closeTerminals);

const NOON = { UNFAZED_NOW: "2026-11-22T12:00:00" };

type Opened = ReturnType<typeof openTerminal>;

function openPlain(home: string): Opened {
	return openTerminal(["--plain", "no", "Acme", "--reason", "price"], { home, env: NOON, rows: 90 });
}

/** Answers each question once its prompt stands there: what is typed before that would be echoed above it. */
async function answerAll(terminal: Opened, answers: readonly (readonly [question: string, text: string])[]) {
	for (const [question, text] of answers) {
		await terminal.waitFor(new RegExp(`${question}[\\s\\S]*\\n>\\s*$`));
		terminal.type(`${text}\r`);
	}
}

test("asks one question a line, says the day it understood, and redraws nothing", async () => {
	const home = temporaryHome();
	const terminal = openPlain(home);
	await answerAll(terminal, [
		["What was said", "too dear"],
		["now: price", ""],
		["How far did it get", "demo"],
		["Step 2 of 5", ""],
		["What would you tell a colleague", "name it"],
		["What is the next move", "call"],
		["On which day", "tomorrow"],
		["How does it feel now", "3"],
	]);
	expect((await terminal.exited).code).toBe(0);
	expect(terminal.raw()).not.toMatch(/\x1b/);
	const text = terminal.text();
	expect(text).toMatch(/^> too dear$/m);
	expect(text).toContain("That is Mon 23 Nov, tomorrow.");
	expect(text).toMatch(/^Lesson: name it\nNext: call \(Mon 23 Nov, tomorrow\)$/m);
	const { asks } = await answer(["log"], { home, env: NOON });
	expect(asks[0]).toMatchObject({ reasons: ["price"], stage: "demo", ritual: { lesson: "name it", feeling: 3 } });
});

test("reads ideas out with their numbers, takes one by it, and tells what a question rests on", async () => {
	const home = temporaryHome();
	const terminal = openPlain(home);
	await answerAll(terminal, [
		["What was said", ""],
		["now: price", ""],
		["How far did it get", ""],
		["Step 2 of 5", "?"],
		["\\(\\w.*\\d{4}[\\s\\S]*Your answer", ""],
		["Step 3 of 5", "2"],
		["Step 4 of 5", "1"],
		["Step 5 of 5", "x"],
		["That is not a number from 0 to 10", "10"],
	]);
	expect((await terminal.exited).code).toBe(0);
	const text = terminal.text().replace(/\n(?=[a-zA-Z0-9])/g, " ");
	const lesson = /2: (.+?) Type 2 to take it\./.exec(text)?.[1];
	const { asks } = await answer(["log"], { home, env: NOON });
	expect(asks[0].ritual).toMatchObject({ lesson, feeling: 10, nextMove: { on: expect.stringMatching(/^202/) } });
	expect(text).not.toContain("On which day");
});

test("breathing goes on in lines until Enter stops it", async () => {
	const terminal = openPlain(temporaryHome());
	await answerAll(terminal, [["What was said", "b"]]);
	await terminal.waitFor(/Enter stops it\.\nbreathe in \(2 s\)/);
	terminal.type("\r");
	await terminal.waitFor(/breathe in \(2 s\)[\s\S]*Your answer/);
	expect(terminal.text()).not.toContain("How far");
});

test("a deposit is read out after a cluster of noes, once", async () => {
	const home = temporaryHome();
	await answer(["yes", "Initech", "--why", "I asked for the budget first", "--at", "2026-03-14"], { home, env: NOON });
	for (const who of ["Globex", "Hooli"]) await answer(["no", who], { home, env: NOON });
	const first = openPlain(home);
	expect(await first.waitFor("What was said")).toMatch(/From your bank, 14 March:\nI asked for the budget first\n/);
	first.press("ctrl-d");
	await first.exited;
	const again = openTerminal(["--plain", "ritual"], { home, env: NOON });
	expect(await again.waitFor("What was said")).not.toContain("bank");
});

test("a past lesson is read out, and rated by its words", async () => {
	const home = temporaryHome();
	const past = { home, env: { UNFAZED_NOW: "2026-11-01T12:00:00" } };
	await answer(["no", "Globex", "--reason", "price", "--lesson", "Ask who owns the budget"], past);
	const terminal = openPlain(home);
	await answerAll(terminal, [
		["What was said", ""],
		["now: price", ""],
		["How far did it get", ""],
		["Step 2 of 5", ""],
		['"Ask who owns the budget"', "still true"],
		["Kept: still true", "outdated"],
		["Kept: outdated", "n"],
	]);
	await terminal.waitFor("Step 4 of 5");
	terminal.press("ctrl-d");
	await terminal.exited;
	const { lessons } = await answer(["lessons"], { home, env: NOON });
	expect(lessons).toMatchObject([{ who: "Globex", rated: "outdated" }]);
});

test("Ctrl-C says where to go on", async () => {
	const terminal = openPlain(temporaryHome());
	await terminal.waitFor("What was said");
	terminal.press("ctrl-c");
	expect((await terminal.exited).code).toBe(130);
	expect(terminal.text()).toMatch(/^Kept for later. Go on with: unfazed ritual \S+$/m);
});

test("names somebody to call after a hard one, and the command that drafts a message", async () => {
	const home = temporaryHome();
	await answer(["people", "add", "Ana Souza", "--met", "2026-11-10"], { home, env: NOON });
	const terminal = openPlain(home);
	await answerAll(terminal, [
		["What was said", ""],
		["now: price", ""],
		["How far did it get", ""],
		["Step 2 of 5", ""],
		["Step 3 of 5", ""],
		["Step 4 of 5", ""],
		["Step 5 of 5", "8"],
	]);
	expect((await terminal.exited).code).toBe(0);
	expect(terminal.text()).toMatch(
		/^Somebody to call: Ana Souza, peer, 12 days since you spoke\.\nA message: unfazed people reach --occasion hard$/m,
	);
});
