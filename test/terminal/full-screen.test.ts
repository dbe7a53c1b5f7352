import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawn } from "@lydell/node-pty";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { canDraw } from "../../src/terminal/full-screen.js";
import { cleanEnvironment, closeTerminals, openTerminal } from "../support/terminal.js";
import { bundle } from "./fixtures/bundle.js";

const folder = mkdtempSync(join(tmpdir(), "unfazed-screen-"));
const file = join(folder, "field-screen.mjs");
const drafts = join(folder, "drafts");

beforeAll(() => bundle("field-screen.tsx", file), 60_000);
afterEach(() => {
	closeTerminals();
	rmSync(drafts, { force: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

type Screen = ReturnType<typeof openTerminal>;

async function start({
	env,
	...size
}: {
	columns?: number;
	rows?: number;
	env?: Record<string, string>;
} = {}): Promise<Screen> {
	const program = { file: process.execPath, args: [file] };
	const screen = openTerminal([], { home: folder, program, ...size, env: { DRAFTS_FILE: drafts, ...env } });
	await screen.waitFor("what you would tell a colleague");
	return screen;
}

const RESTORED = { alternate: false, wraps: true, bracketedPaste: false, cursorVisible: true };

function expectRestored(screen: Screen): void {
	expect(screen.modes()).toEqual(RESTORED);
}

const savedTimes = () => (existsSync(drafts) ? readFileSync(drafts, "utf8").split("\n").length - 1 : 0);

describe("whatever ends it, the terminal is restored and drafts are saved once", () => {
	test.each([
		["Ctrl-C", "\x03", 130],
		["quitting", "\x11", 0],
	])("%s", async (_, key, code) => {
		const screen = await start();
		screen.type(key);
		expect(await screen.exited).toEqual({ code, signal: 0 });
		expect(screen.text().trim()).toBe(`ended ${code}`);
		expectRestored(screen);
		expect(savedTimes()).toBe(1);
	});

	test.each([
		["SIGINT", 130],
		["SIGTERM", 143],
		["SIGHUP", 129],
	])("%s", async (signal, code) => {
		const screen = await start();
		screen.kill(signal);
		expect(await screen.exited).toEqual({ code, signal: 0 });
		expectRestored(screen);
		expect(savedTimes()).toBe(1);
	});

	test.each([
		["an error in a screen", "\x18", "the screen broke"],
		["an error in a key", "\x12", "a key failed"],
		["a rejection nobody handled", "\x14", "rejected and not handled"],
	])("%s is said in one line", async (_, key, message) => {
		const screen = await start({ columns: 100 });
		screen.type(key);
		expect(await screen.exited).toMatchObject({ code: 1 });
		expect(screen.text().trim().split("\n")).toEqual([
			`unfazed had to stop: ${message}; run it again with --verbose for details`,
			"ended 1",
		]);
		expectRestored(screen);
		expect(savedTimes()).toBe(1);
	});

	test("the stack is there for whoever asks", async () => {
		const screen = await start({ env: { UNFAZED_VERBOSE: "1" } });
		screen.type("\x12");
		expect(await screen.exited).toMatchObject({ code: 1 });
		expect(screen.text()).toContain("    at ");
	});

	test("a terminal that is closed", async () => {
		const pty = spawn(process.execPath, [file], { env: { ...cleanEnvironment(folder), DRAFTS_FILE: drafts } });
		const ended = new Promise((resolve) => pty.onExit(resolve));
		await new Promise<void>((resolve) => pty.onData((data) => data.includes("last key:") && resolve()));
		(pty as unknown as { destroy(): void }).destroy();
		await ended;
		expect(savedTimes()).toBe(1);
	});
});

test("typing shows at the terminal's own cursor, wide signs and all", async () => {
	const screen = await start();
	screen.type("日本 ok");
	await screen.waitFor("› 日本 ok");
	expect(screen.cursor()).toEqual({ column: 9, row: 5 });
	expect(screen.modes().cursorVisible).toBe(true);
	screen.type("\x1b[D\x1b[D\x1b[D\x7f");
	await screen.waitFor("› 日 ok");
	expect(screen.cursor()).toEqual({ column: 4, row: 5 });
});

test("one read with text and Enter, an arrow in two reads, a quick Escape", async () => {
	const screen = await start();
	screen.type("ab\r");
	await screen.waitFor("last key: enter");
	await screen.waitFor("› ab");
	screen.type("\x1b");
	await screen.waitFor("last key: escape");
	screen.type("n");
	await screen.waitFor("› abn");
	screen.type("\x1b[200~two\rlines\x1b[201~");
	await screen.waitFor("  lines");
});

test("a window made smaller and larger leaves nothing of the old size behind", async () => {
	const screen = await start({ columns: 100, rows: 30 });
	screen.type("hello");
	await screen.waitFor("› hello");
	for (const [columns, rows] of [
		[70, 20],
		[120, 40],
		[52, 12],
		[80, 24],
	] as const) {
		screen.resize(columns, rows);
		await screen.waitFor(columns < 60 ? "52 x 12" : `${columns} x ${rows}, last`);
		// The header may be read before the rows below it have come through the terminal.
		const seen = (text: string) => screen.screen().filter((row) => row.includes(text)).length;
		const times = columns < 60 ? 0 : 1;
		await expect.poll(() => [seen("last key"), seen("› hello")], { timeout: 10_000 }).toEqual([times, times]);
	}
	await expect.poll(() => screen.screen()[23], { timeout: 10_000 }).toContain("Ctrl-C quit");
});

test("stopped as a job it gives the terminal back, continued it draws again", async () => {
	const screen = await start();
	screen.type("kept");
	await screen.waitFor("› kept");
	screen.kill("SIGTSTP");
	// The page is wiped a moment before the modes are put back, so the modes are waited for.
	await expect.poll(() => screen.modes(), { timeout: 10_000 }).toEqual(RESTORED);
	expect(screen.text().trim()).toBe("");
	const state = () => execFileSync("ps", ["-o", "stat=", "-p", String(screen.pid)], { encoding: "utf8" });
	await expect.poll(state, { timeout: 10_000 }).toMatch(/^T/);
	screen.kill("SIGCONT");
	await screen.waitFor("› kept");
	screen.type("!");
	await screen.waitFor("› kept!");
	screen.type("\x03");
	expect(await screen.exited).toMatchObject({ code: 130 });
	expectRestored(screen);
});

test("a full screen needs a terminal at both ends, and one that can draw", () => {
	const tty = { isTTY: true };
	expect(canDraw({ TERM: "xterm" }, tty, tty)).toBe(true);
	expect(canDraw({ TERM: "dumb" }, tty, tty)).toBe(false);
	expect(canDraw({}, tty, {})).toBe(false);
	expect(canDraw({}, { isTTY: false }, tty)).toBe(false);
});
