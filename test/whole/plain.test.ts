import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { answer } from "../support/start.js";
import { temporaryFolder, temporaryHome } from "../support/temporary-home.js";
import { closeTerminals, openTerminal } from "../support/terminal.js";

afterEach(closeTerminals);

const NOON = { UNFAZED_NOW: "2026-11-22T12:00:00" };

/** A journal with something in every place that a command reads from. */
async function filledHome(): Promise<string> {
	const home = temporaryHome();
	const run = (...args: string[]) => answer(args, { home, env: NOON });
	await run("yes", "Initech", "--why", "Asked who decides", "--at", "2026-10-01");
	for (const who of ["Globex", "Hooli"])
		await run("no", who, "--reason", "price", "--lesson", "Ask first", "--next", "Call", "--next-on", "2026-11-22");
	await run("ask", "Umbrella", "--at", "2026-09-01");
	return home;
}

/** Runs a command with --plain in a real terminal, answers each prompt with the next line (then with an empty one), and gives what it wrote. */
async function plain(args: string[], home: string, answers: readonly string[] = []) {
	const terminal = openTerminal(["--plain", ...args], { home, env: NOON, columns: 72, rows: 60 });
	let ended = false;
	const end = terminal.exited.then((exit) => {
		ended = true;
		return exit;
	});
	const rest = [...answers];
	let answered = 0;
	while (!ended) {
		await terminal.waitFor(() => ended || prompts(terminal.raw()) > answered).catch(() => {});
		if (ended || prompts(terminal.raw()) === answered) continue;
		answered++;
		terminal.type(`${rest.shift() ?? ""}\r`);
	}
	return { code: (await end).code, raw: terminal.raw(), answered };
}

const prompts = (raw: string) => raw.match(/(^|\n)> /g)?.length ?? 0;

const CSV = "who,outcome,date\nAcme,no,2026-11-01\n";

test.each<[string, string[], string[]]>([
	[
		"the ritual of a no, with all that helps",
		["no"],
		["Acme", "?", "they said no\x1b[D!", "price", "", "I always blow the price talk", "", "1", "?", "1"],
	],
	["the ritual of a yes", ["yes", "Acme"], ["I asked who decides", "referral"]],
	[
		"the texts left open",
		["no", "-", "--lesson", "-", "--note", "-", "--quick"],
		["Acme", "one", "two", "", "a note", ""],
	],
	["the question before a bulk edit", ["log", "edit", "--where", "reason:price", "--note", "seen"], ["y"]],
	["the questions of an import", ["import", "asks.csv"], ["y"]],
	["an ask, with the lesson before it", ["ask", "Globex"], []],
])("%s: lines and nothing else, one question each", async (_, args, answers) => {
	const home = await filledHome();
	const file = join(temporaryFolder(), "asks.csv");
	writeFileSync(file, CSV);
	const { code, raw, answered } = await plain(
		args.map((arg) => (arg === "asks.csv" ? file : arg)),
		home,
		answers,
	);
	expect(code).toBe(0);
	expect(answered).toBeGreaterThanOrEqual(answers.length);
	expectLines(raw);
	// Every prompt has a line of its own, and before it stands what it asks.
	expect(raw).not.toMatch(/[^\n]> \r?\n> /);
});

test("what commands print has no colour and moves no cursor, whatever it tells of", async () => {
	const home = await filledHome();
	const [shown] = (await answer(["log", "hooli"], { home, env: NOON })).asks;
	const commands = [
		"log",
		`log show ${shown.id}`,
		"lessons",
		"due",
		"ratio",
		"ratio --full",
		"patterns",
		"settings list",
		"content show price",
		"undo --list",
		"content evidence",
		"--help",
		"no --help",
		"undo",
	];
	for (const command of commands) {
		const { raw, code } = await plain(command.split(" "), home);
		expect(code, command).toBe(0);
		expectLines(raw, command);
	}
});

/** No escape codes, no bells, no backspaces, no carriage return but in a line's end. */
function expectLines(raw: string, what = ""): void {
	expect(raw.replaceAll("\r\n", "\n"), what).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
}
