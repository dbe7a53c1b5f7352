import { afterEach, expect, test } from "vitest";
import { LAUNCHER } from "../support/start.js";
import { temporaryHome } from "../support/temporary-home.js";
import { closeTerminals, openTerminal } from "../support/terminal.js";

afterEach(closeTerminals);

test("Ctrl-Z goes back to the shell, fg to the dashboard as it was left", async () => {
	const shell = openTerminal([], {
		home: temporaryHome(),
		columns: 100,
		program: { file: "bash", args: ["--norc", "--noprofile", "-i"] },
		env: { PS1: "ready> " },
	});
	await shell.waitFor("ready>");
	shell.type(`"${process.execPath}" "${LAUNCHER}"\r`);
	await shell.waitFor("No asks yet");
	shell.type("3");
	await shell.waitFor("Every ask you record stands here");
	shell.type("\x1a");
	await shell.waitFor("Stopped");
	expect(shell.modes()).toMatchObject({ alternate: false, wraps: true, cursorVisible: true });
	shell.type("fg\r");
	await shell.waitFor("Every ask you record stands here");
	expect(shell.modes().alternate).toBe(true);
	shell.type("1");
	await shell.waitFor("No asks yet");
});

test("where no shell could bring it back, Ctrl-Z leaves the dashboard as it is", async () => {
	const terminal = openTerminal([], { home: temporaryHome() });
	await terminal.waitFor("No asks yet");
	terminal.type("\x1a");
	terminal.type("3");
	await terminal.waitFor("Every ask you record stands here");
});
