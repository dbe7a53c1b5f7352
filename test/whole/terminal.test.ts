import { afterEach, expect, test } from "vitest";
import { closeTerminals, openTerminal } from "../support/terminal.js";

afterEach(closeTerminals);

const run = (script: string, size: { columns?: number; rows?: number } = {}) =>
	openTerminal([], { home: "/nonexistent", program: { file: process.execPath, args: ["-e", script] }, ...size });

test("shows what the program draws, answers its questions and tells its modes", async () => {
	const terminal = run(`
		process.stdin.setRawMode(true);
		process.stdout.write("\\x1b[?1049h\\x1b[?25l\\x1b[?7l\\x1b[?2004h\\x1b[31;1mred 日本 here\\x1b[0m\\r\\nsecond\\x1b[6n");
		process.stdin.on("data", (data) => process.stdout.write("\\r\\n" + JSON.stringify(String(data))));
	`);
	await terminal.waitFor('"\\u001b[2;7R"');
	expect(terminal.screen().slice(0, 2)).toEqual(["red 日本 here", "second"]);
	expect(terminal.styleOf("here")).toEqual({ color: 1, bold: true, dim: false, inverse: false });
	expect(terminal.styleOf("second")).toEqual({ color: null, bold: false, dim: false, inverse: false });
	expect(terminal.modes()).toEqual({ alternate: true, wraps: false, bracketedPaste: true, cursorVisible: false });
	terminal.paste("two\nlines");
	await terminal.waitFor("[200~two\\rlines\\u001b[201~");
	terminal.press("ctrl-c");
	await terminal.waitFor('"\\u0003"');
});

test("resizes, and tells how the program ended", async () => {
	const terminal = run(
		`process.stdout.on("resize", () => { console.log(process.stdout.columns + "x" + process.stdout.rows); process.exitCode = 3; clearInterval(t) });
		const t = setInterval(() => {}, 1000); console.log("ready");`,
	);
	await terminal.waitFor("ready");
	terminal.resize(100, 30);
	await terminal.waitFor("100x30");
	expect(await terminal.exited).toEqual({ code: 3, signal: 0 });
	await expect(terminal.waitFor("never")).rejects.toThrow("the program ended (code 3");
});

test("its environment has nothing of the machine that runs the tests", async () => {
	const terminal = run("console.log(Object.keys(process.env).sort().join(' '))", { columns: 120 });
	await terminal.exited;
	expect(terminal.text().trim()).toBe("HOME LANG PATH PWD TERM TZ UNFAZED_HOME XDG_CACHE_HOME");
});
