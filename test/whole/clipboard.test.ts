import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Terminal } from "@xterm/headless";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cleanEnvironment, closeTerminals, openTerminal } from "../support/terminal.js";

const TEXT = `Hallo Zoë,\nhow did it go? 👋 "Quotes" & $HOME stay as they are.`;
const SSH = { SSH_CONNECTION: "203.0.113.9 50522 198.51.100.2 22" };
const AT_DESK = { DISPLAY: ":0" };
const TMUX = tmuxVersion();

/** Copies once, says how it went, and waits to be ended; with WAIT only after a line was typed. */
const COPIER = `
	import { copyText } from "./src/terminal/clipboard.js";
	if (process.env.WAIT) {
		process.stderr.write("ready\\n");
		await new Promise((resolve) => process.stdin.once("data", resolve));
	}
	const { how, says } = await copyText(process.env.TEXT, { stdout: process.stdout, env: process.env });
	process.stderr.write("[" + how + "] " + says + "\\n");
	process.exitCode = 0;
	if (process.env.STAY) setInterval(() => {}, 60_000);
	else process.stdin.unref?.();`;

/** A screen that copies on "c", and shows every key it heard and how the copy went. */
const SCREEN = `
	import { Box, Text } from "ink";
	import { createElement as h, useState } from "react";
	import { copyText } from "./src/terminal/clipboard.js";
	import { showFullScreen } from "./src/terminal/full-screen.js";
	import { keyId, useKeys } from "./src/terminal/keys.js";
	function Copier({ quit }) {
		const [keys, setKeys] = useState("");
		const [said, setSaid] = useState("nothing yet");
		useKeys((key) => {
			if (keyId(key) === "ctrl-c") return quit(0);
			setKeys((before) => before + keyId(key));
			if (keyId(key) === "c") copyText(process.env.TEXT, { stdout: process.stdout, env: process.env }).then(({ how }) => setSaid(how));
		});
		const rows = Array.from({ length: 12 }, (_, row) => h(Text, { key: row }, "row " + row + " " + "\\u2500".repeat(40)));
		return h(Box, { flexDirection: "column", borderStyle: "round" }, ...rows, h(Text, null, "keys: " + keys + "."), h(Text, null, "copy: " + said + "."));
	}
	process.exitCode = await showFullScreen((quit) => h(Copier, { quit }));`;

const folder = mkdtempSync(join(tmpdir(), "unfazed-clip-"));
const [copier, screen] = [join(folder, "copier.mjs"), join(folder, "screen.mjs")];
const taken = join(folder, "taken");

beforeAll(async () => {
	for (const [outfile, contents] of [
		[copier, COPIER],
		[screen, SCREEN],
	] as const) {
		await build({
			stdin: { contents, resolveDir: fileURLToPath(new URL("../..", import.meta.url)), loader: "tsx" },
			outfile,
			bundle: true,
			format: "esm",
			platform: "node",
			alias: { "react-devtools-core": "node:util" },
			define: { "process.env.NODE_ENV": '"production"', "process.env.DEV": '"false"' },
			banner: {
				js: 'import{createRequire as requireFrom}from"node:module";const require=requireFrom(import.meta.url);',
			},
			logLevel: "error",
		});
	}
	for (const name of ["xclip", "xsel", "wl-copy"]) {
		writeFileSync(join(folder, name), `#!/bin/sh\ncat > "${taken}"\n`);
		chmodSync(join(folder, name), 0o755);
	}
}, 60_000);
beforeEach(() => rmSync(taken, { force: true }));
afterEach(closeTerminals);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function tmuxVersion(): string | null {
	try {
		const version = execFileSync("tmux", ["-V"], { encoding: "utf8" }).trim();
		return Number(/(\d+\.\d+)/.exec(version)?.[1]) >= 3.2 ? version : null;
	} catch {
		return null;
	}
}

function open(program: { file: string; args: string[] }, env: Record<string, string>) {
	const path = `${folder}:${process.env.PATH ?? ""}`;
	// The terminal sets TERM itself, so another one has to come after it.
	const [file, args] = ["env", [`TERM=${env.TERM ?? "xterm-256color"}`, program.file, ...program.args]];
	return openTerminal([], {
		home: folder,
		program: { file, args },
		columns: 200,
		rows: 24,
		env: { PATH: path, TEXT, ...env },
	});
}

const node = (file: string) => ({ file: process.execPath, args: [file] });
const takenByProgram = () => (existsSync(taken) ? readFileSync(taken, "utf8") : null);

/** What a terminal that takes copies has on its clipboard after these bytes: every text it was given. */
async function clipboardAfter(bytes: string): Promise<string[]> {
	const terminal = new Terminal({ cols: 200, rows: 24, allowProposedApi: true });
	const got: string[] = [];
	terminal.parser.registerOscHandler(52, (data) => got.push(data.slice(data.indexOf(";") + 1)) > 0);
	await new Promise<void>((resolve) => terminal.write(bytes, resolve));
	terminal.dispose();
	return got.map((each) => Buffer.from(each, "base64").toString());
}

describe("in a terminal", () => {
	test("over SSH the terminal gets the text, and no program of this machine does", async () => {
		const terminal = open(node(copier), { ...SSH, ...AT_DESK, WAYLAND_DISPLAY: "wayland-0" });
		expect(await terminal.exited).toMatchObject({ code: 0 });
		expect(terminal.text()).toContain("[sent] Sent to your terminal's clipboard.");
		expect(await clipboardAfter(terminal.raw())).toEqual([TEXT]);
		expect(takenByProgram()).toBeNull();
	});

	test("at this machine a program gets it", async () => {
		const terminal = open(node(copier), AT_DESK);
		expect(await terminal.exited).toMatchObject({ code: 0 });
		expect(terminal.text()).toContain("[sure] Copied.");
		expect(takenByProgram()).toBe(TEXT);
		expect(await clipboardAfter(terminal.raw())).toEqual([]);
	});

	test("a long text arrives whole", async () => {
		const long = "Zoë 👋 ".repeat(6_000);
		const terminal = open(node(copier), { ...SSH, TEXT: long });
		expect(await terminal.exited).toMatchObject({ code: 0 });
		expect(await clipboardAfter(terminal.raw())).toEqual([long]);
	});

	test.runIf(process.platform !== "win32")("the terminal gets it when the output goes elsewhere", async () => {
		const terminal = open({ file: "sh", args: ["-c", `"${process.execPath}" "${copier}" | cat`] }, SSH);
		expect(await terminal.exited).toMatchObject({ code: 0 });
		expect(terminal.text()).toContain("[sent]");
		expect(await clipboardAfter(terminal.raw())).toEqual([TEXT]);
	});

	test("the console is told nothing, and the person is", async () => {
		const terminal = open(node(copier), { ...SSH, TERM: "linux" });
		expect(await terminal.exited).toMatchObject({ code: 0 });
		expect(terminal.text()).toContain("[not] This terminal has no clipboard.");
		expect(await clipboardAfter(terminal.raw())).toEqual([]);
	});
});

test.runIf(process.platform !== "win32")("without any terminal it says that there is none", async () => {
	const env = { ...cleanEnvironment(folder), ...SSH, TEXT };
	const child = spawn(process.execPath, [copier], { env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
	let said = "";
	child.stderr.on("data", (part) => {
		said += part;
	});
	await new Promise((resolve) => child.on("close", resolve));
	expect(said).toBe("[not] There is no terminal here to copy with. Run unfazed in one to copy.\n");
});

test("a screen stays as it was drawn, and hears its keys alone", async () => {
	const terminal = open(node(screen), SSH);
	const isWhole = (text: string) => text.includes("╯");
	const before = await terminal.waitFor((text) => text.includes("copy: nothing yet.") && isWhole(text));
	terminal.type("acb");
	const after = await terminal.waitFor(
		(text) => text.includes("keys: acb.") && text.includes("copy: sent.") && isWhole(text),
	);
	const still = (text: string) => text.split("\n").filter((line) => !/keys|copy/.test(line));
	expect(still(after)).toEqual(still(before));
	expect(await clipboardAfter(terminal.raw())).toEqual([TEXT]);
	terminal.press("ctrl-c");
	expect(await terminal.exited).toMatchObject({ code: 0 });
});

describe.skipIf(!TMUX)(`inside of ${TMUX ?? "tmux (skipped: it is not here, or older than 3.2)"}`, () => {
	const env = { TMUX_TMPDIR: folder, STAY: "1" };
	let servers = 0;
	const tmux = (...args: string[]) =>
		execFileSync("tmux", ["-L", `t${servers}`, ...args], {
			env: { ...cleanEnvironment(folder), ...env },
			encoding: "utf8",
		});
	const session = (...args: string[]) => ({ file: "tmux", args: ["-L", `t${servers}`, "-f", "/dev/null", ...args] });
	const copies = `exec "${process.execPath}" "${copier}"`;

	// A name of its own for each, as a server is not gone at once.
	beforeEach(() => {
		servers += 1;
	});
	afterEach(() => {
		try {
			tmux("kill-server");
		} catch {
			// It ended with its terminal.
		}
	});

	test.each(["external", "on", "off"])("with set-clipboard %s the terminal gets it over SSH", async (mode) => {
		const start = session("set-option", "-s", "set-clipboard", mode, ";", "new-session", copies);
		const terminal = open(start, { ...env, ...SSH, ...AT_DESK });
		await terminal.waitFor("[sure] Copied through tmux.");
		await terminal.waitFor(() => terminal.raw().includes("\x1b]52;"));
		expect(await clipboardAfter(terminal.raw())).toEqual([TEXT]);
		expect(tmux("show-buffer")).toBe(TEXT);
		expect(takenByProgram()).toBeNull();
	});

	test("with nobody attached it says so, and tmux keeps the text", async () => {
		const said = join(folder, `said-${servers}`);
		tmux("new-session", "-d", "-e", `TEXT=${TEXT}`, `TMUX_TMPDIR="${folder}" ${copies} 2> "${said}"`);
		const isSaid = () => existsSync(said) && readFileSync(said, "utf8");
		await expect.poll(isSaid, { timeout: 10_000 }).toContain("[not] No terminal is attached to tmux now");
		expect(tmux("show-buffer")).toBe(TEXT);
	});

	test("behind a terminal without a clipboard it says so, and tmux keeps the text", async () => {
		const terminal = open(session("new-session", copies), { ...env, ...SSH, TERM: "vt220" });
		await terminal.waitFor("[not] Only tmux has the text, not the clipboard.");
		await terminal.waitFor("tmux set -as terminal-features ',vt220:clipboard'");
		expect(await clipboardAfter(terminal.raw())).toEqual([]);
		expect(tmux("show-buffer")).toBe(TEXT);
	});

	test("a terminal whose clipboard was taken away by an override counts as one without", async () => {
		const start = session("set-option", "-s", "terminal-overrides", "xterm*:Ms@", ";", "new-session", copies);
		const terminal = open(start, { ...env, ...SSH });
		await terminal.waitFor("[not] Only tmux has the text");
		expect(await clipboardAfter(terminal.raw())).toEqual([]);
	});

	/** A session begun in one place and continued in another, where the copy is made. */
	async function continued(begun: Record<string, string>, now: Record<string, string>) {
		const first = open(session("new-session", copies), { ...env, ...begun, WAIT: "1" });
		await first.waitFor("ready");
		tmux("detach-client");
		await first.exited;
		const second = open(session("attach-session"), { ...env, ...now });
		await second.waitFor("ready");
		second.press("enter");
		return second;
	}

	test("begun at the desk and continued over SSH, no program here is run", async () => {
		const terminal = await continued(AT_DESK, SSH);
		await terminal.waitFor("[sure] Copied through tmux.");
		await terminal.waitFor(() => terminal.raw().includes("\x1b]52;"));
		expect(await clipboardAfter(terminal.raw())).toEqual([TEXT]);
		expect(takenByProgram()).toBeNull();
	});

	test("begun over SSH and continued at the desk, a program is", async () => {
		const terminal = await continued({ ...SSH, SSH_TTY: "/dev/pts/9" }, AT_DESK);
		await terminal.waitFor("[sure] Copied.");
		expect(takenByProgram()).toBe(TEXT);
	});
});
