import { readdirSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-home.js";
import { closeTerminals, openTerminal } from "../support/terminal.js";

afterEach(closeTerminals);

function openDemo(args: string[] = []) {
	const [home, places] = [temporaryFolder(), temporaryFolder()];
	const terminal = openTerminal(["demo", "--seed", "3", ...args], {
		home,
		columns: 100,
		rows: 30,
		env: { TMPDIR: places },
	});
	return { terminal, left: () => [...readdirSync(home), ...readdirSync(places)] };
}

const RESTORED = { alternate: false, wraps: true, bracketedPaste: false, cursorVisible: true };

test("demo shows the dashboard on invented data, says so, and leaves nothing behind", async () => {
	const { terminal, left } = openDemo(["--asks", "400"]);
	await terminal.waitFor("Invented data");
	expect(terminal.modes().alternate).toBe(true);
	expect(left()).toHaveLength(1);
	await terminal.waitFor(/\d+ noes for each yes/);
	terminal.type("q");
	expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
	expect(terminal.modes()).toEqual(RESTORED);
	expect(left()).toEqual([]);
});

test.for(["SIGTERM", "SIGHUP"])("demo ended by %s leaves nothing behind", async (signal) => {
	const { terminal, left } = openDemo();
	await terminal.waitFor("Invented data");
	terminal.kill(signal);
	await terminal.exited;
	expect(terminal.modes()).toEqual(RESTORED);
	expect(left()).toEqual([]);
});

test("demo with 5,000 asks is there in about a second", async () => {
	const { terminal } = openDemo(["--asks", "5000"]);
	// Five times that, because other tests share the machine.
	await terminal.waitFor("Invented data", { timeout: 5_000 });
});

test("demo says what is wrong with its numbers before it draws anything", async () => {
	const { terminal, left } = openDemo(["--asks", "0"]);
	expect((await terminal.exited).code).toBe(2);
	expect(terminal.text()).toMatch(/^unfazed: [^\n]*--asks/);
	expect(left()).toEqual([]);
});
