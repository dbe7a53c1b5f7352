import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { afterEach, describe, expect, test, vi } from "vitest";
import { copyText } from "../../src/terminal/clipboard.js";
import { LONGEST_SENT, osc52, throughScreen, throughTmux } from "../../src/terminal/clipboard-sequence.js";
import { temporaryFolder } from "../support/temporary-home.js";

const TEXT = "Hallo Zoë,\nhow did it go? 👋";
const SSH = { SSH_CONNECTION: "203.0.113.9 50522 198.51.100.2 22" };

afterEach(() => vi.useRealTimers());

/** A folder of programs for PATH; each keeps its stdin, unless another script says what it does. */
function programs(scripts: Record<string, string>) {
	const folder = temporaryFolder();
	for (const [name, script] of Object.entries(scripts)) {
		writeFileSync(join(folder, name), `#!/bin/sh\n${script.replaceAll("$KEPT", join(folder, `${name}.kept`))}\n`);
		chmodSync(join(folder, name), 0o755);
	}
	const kept = (name: string) => {
		const file = join(folder, `${name}.kept`);
		return existsSync(file) ? readFileSync(file, "utf8") : null;
	};
	return { env: { PATH: `${folder}:/usr/bin:/bin`, TERM: "xterm-256color" }, kept };
}

const KEEPS = 'cat > "$KEPT"';

/** A terminal that remembers what was written to it. */
function terminal() {
	const stream = Object.assign(new PassThrough(), { isTTY: true });
	return { stdout: stream as unknown as NodeJS.WriteStream, written: () => String(stream.read() ?? "") };
}

describe("at this machine", () => {
	test("a program takes it, and the terminal hears nothing", async () => {
		const { env, kept } = programs({ xclip: KEEPS });
		const { stdout, written } = terminal();
		expect(await copyText(TEXT, { stdout, env: { ...env, DISPLAY: ":0" } })).toEqual({ how: "sure", says: "Copied." });
		expect(kept("xclip")).toBe(TEXT);
		expect(written()).toBe("");
	});

	test("the next program is tried when one fails", async () => {
		const { env, kept } = programs({ "wl-copy": "exit 1", xclip: "exit 1", xsel: KEEPS });
		const place = { ...terminal(), env: { ...env, DISPLAY: ":0", WAYLAND_DISPLAY: "wayland-0" } };
		expect(await copyText(TEXT, place)).toMatchObject({ how: "sure" });
		expect(kept("xsel")).toBe(TEXT);
	});

	test("a program that leaves itself behind with our outputs open is not waited for", async () => {
		const { env } = programs({ xclip: `${KEEPS}; sleep 20 &` });
		expect(await copyText(TEXT, { ...terminal(), env: { ...env, DISPLAY: ":0" } })).toMatchObject({ how: "sure" });
	}, 5_000);

	test("Windows gets it as base64, which no code page can spoil", async () => {
		const { env, kept } = programs({ "powershell.exe": KEEPS });
		const place = { ...terminal(), env: { ...env, WSL_DISTRO_NAME: "Debian" } };
		expect(await copyText(TEXT, place)).toMatchObject({ how: "sure" });
		expect(Buffer.from(kept("powershell.exe") ?? "", "base64").toString()).toBe(TEXT);
	});

	test("the terminal is told where no program can", async () => {
		const { env } = programs({ xclip: "exit 1", xsel: "exit 1" });
		const { stdout, written } = terminal();
		expect(await copyText(TEXT, { stdout, env: { ...env, DISPLAY: ":0" } })).toMatchObject({ how: "sent" });
		expect(written()).toBe(osc52(TEXT));
	});

	test("a terminal that ignores it is not told, and what to install is said", async () => {
		const { env } = programs({ xclip: "exit 1", xsel: "exit 1" });
		const { stdout, written } = terminal();
		const copied = await copyText(TEXT, { stdout, env: { ...env, DISPLAY: ":0", VTE_VERSION: "7600" } });
		expect(copied.how).toBe("not");
		expect(copied.says).toContain("Install xclip, or select the text with the mouse.");
		expect(written()).toBe("");
	});
});

describe("over SSH", () => {
	test("the terminal is told, and no program of this machine is run", async () => {
		const { env, kept } = programs({ xclip: KEEPS, xsel: KEEPS, "wl-copy": KEEPS });
		const { stdout, written } = terminal();
		const here = { DISPLAY: "localhost:10.0", WAYLAND_DISPLAY: "wayland-0" };
		const copied = await copyText(TEXT, { stdout, env: { ...env, ...SSH, ...here } });
		expect(copied.how).toBe("sent");
		expect(copied.says).toContain("select the text with the mouse");
		expect(written()).toBe(osc52(TEXT));
		for (const name of ["xclip", "xsel", "wl-copy"]) expect(kept(name)).toBeNull();
	});

	test("out of a tmux on the person's own machine, it says what that one needs", async () => {
		const copied = await copyText(TEXT, { ...terminal(), env: { ...SSH, TERM: "tmux-256color" } });
		expect(copied.says).toMatch(/in the tmux on your own machine: tmux set -s set-clipboard on$/);
	});

	test("a console has no clipboard, and is not written to", async () => {
		const { stdout, written } = terminal();
		expect(await copyText(TEXT, { stdout, env: { ...SSH, TERM: "linux" } })).toMatchObject({ how: "not" });
		expect(written()).toBe("");
	});
});

describe("inside of screen", () => {
	test("the terminal is told in pieces", async () => {
		const { stdout, written } = terminal();
		const long = TEXT.repeat(50);
		const env = { ...SSH, STY: "123.pts-0.here", TERM: "screen" };
		expect(await copyText(long, { stdout, env })).toMatchObject({ how: "sent" });
		expect(written()).toBe(throughScreen(osc52(long)));
	});

	test("both ways are taken, as the person may have come back over SSH since", async () => {
		const { env, kept } = programs({ xclip: KEEPS });
		const { stdout, written } = terminal();
		const place = { stdout, env: { ...env, DISPLAY: ":0", STY: "123.pts-0.here", TERM: "screen" } };
		expect(await copyText(TEXT, place)).toMatchObject({ how: "sure" });
		expect(kept("xclip")).toBe(TEXT);
		expect(written()).toBe(throughScreen(osc52(TEXT)));
	});
});

describe("inside of a tmux", () => {
	const answers = (client: string, ms: string) =>
		`case $1 in display-message) printf '%s\\n' '${client}' '-DISPLAY' 'Terminal 0: x for /dev/pts/1, flags=0x0:' ' 192: Ms: ${ms}';;
			*) printf '%s\\n' "$@" > "$KEPT"; cat >> "$KEPT";; esac`;
	const tmux = { TMUX: "/tmp/tmux-0/default,1,0", TERM: "tmux-256color" };
	const MS = "(string) \\033]52;%p1%s;%p2%s\\a";

	test("it goes to the terminal that shows this pane", async () => {
		const { env, kept } = programs({ tmux: answers("/dev/pts/1|xterm-256color||title", MS) });
		expect(await copyText(TEXT, { ...terminal(), env: { ...env, ...tmux } })).toMatchObject({ how: "sure" });
		expect(kept("tmux")).toBe(`load-buffer\n-w\n-t\n/dev/pts/1\n-\n${TEXT}`);
	});

	test.each([
		[
			"a terminal of VTE behind it",
			"/dev/pts/1|xterm-256color|VTE(7600)|clipboard",
			MS,
			/^Only tmux has the text, .* then \]\.$/,
		],
		["no clipboard behind it", "/dev/pts/1|foot||title", "[missing]", /terminal-features ',foot:clipboard'$/],
		["an override that takes it away", "/dev/pts/1|foot||clipboard", "[missing]", /^Only tmux has the text/],
	])("with %s it says so, and tmux keeps it", async (_, client, ms, says) => {
		const { env, kept } = programs({ tmux: answers(client, ms) });
		const copied = await copyText(TEXT, { ...terminal(), env: { ...env, ...tmux } });
		expect(copied.how).toBe("not");
		expect(copied.says).toMatch(says);
		expect(kept("tmux")).toBe(`load-buffer\n-\n${TEXT}`);
	});

	test("with nobody attached it says so, and how to paste what tmux keeps", async () => {
		const refuses = `case $1 in display-message) printf '|||\\n-DISPLAY\\n'; echo 'no current client' >&2; exit 1;;
			*) cat > "$KEPT";; esac`;
		const { env, kept } = programs({ tmux: refuses });
		const { stdout, written } = terminal();
		const copied = await copyText(TEXT, { stdout, env: { ...env, ...tmux } });
		expect(copied).toEqual({
			how: "not",
			says: "No terminal is attached to tmux now, so it keeps the text. To paste it there: its prefix, then ].",
		});
		expect(kept("tmux")).toBe(TEXT);
		expect(written()).toBe("");
	});

	test("with another tmux behind it, nothing is promised", async () => {
		const { env } = programs({ tmux: answers("/dev/pts/1|tmux-256color|tmux 3.3a|clipboard", MS) });
		const copied = await copyText(TEXT, { ...terminal(), env: { ...env, ...tmux } });
		expect(copied).toMatchObject({ how: "sent", says: expect.stringContaining("in the tmux on your own machine") });
	});

	test("too long a text stays in tmux", async () => {
		const { env, kept } = programs({ tmux: answers("/dev/pts/1|foot||clipboard", MS) });
		const copied = await copyText("x".repeat(LONGEST_SENT + 1), { ...terminal(), env: { ...env, ...tmux } });
		expect(copied).toMatchObject({ how: "not", says: expect.stringContaining("too long") });
		expect(kept("tmux")).toMatch(/^load-buffer\n-\nxxx/);
	});

	test("one that fails, as before 3.2, is told as the terminal is, and to hand it on", async () => {
		const { env } = programs({ tmux: "exit 1" });
		const { stdout, written } = terminal();
		expect(await copyText(TEXT, { stdout, env: { ...env, ...tmux } })).toMatchObject({ how: "sent" });
		expect(written()).toBe(osc52(TEXT) + throughTmux(osc52(TEXT)));
	});

	test("one that hangs is not waited for", async () => {
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
		const { env } = programs({ tmux: "exec sleep 60" });
		const copied = copyText(TEXT, { ...terminal(), env: { ...env, ...tmux } });
		await vi.advanceTimersByTimeAsync(2_000);
		expect(await copied).toMatchObject({ how: "sent" });
	});
});

describe("what cannot be copied", () => {
	test("nothing", async () => {
		const { stdout, written } = terminal();
		expect(await copyText("", { stdout, env: SSH })).toMatchObject({ how: "not" });
		expect(written()).toBe("");
	});

	test("too much for a terminal: it says how much, and sends nothing", async () => {
		const { stdout, written } = terminal();
		const copied = await copyText("é".repeat(50_000), { stdout, env: { ...SSH, TERM: "foot" } });
		expect(copied.how).toBe("not");
		expect(copied.says).toContain("too long for a terminal's clipboard (100 kB, at most 75 kB)");
		expect(written()).toBe("");
	});

	test("much: it is sent, with a word to check it", async () => {
		const copied = await copyText("x".repeat(4_000), { ...terminal(), env: { ...SSH, TERM: "foot" } });
		expect(copied).toMatchObject({ how: "sent", says: expect.stringContaining("check that all of it pastes") });
	});

	test("to a terminal that is gone", async () => {
		const stream = new Writable({ write: (_, __, done) => done(new Error("EIO")) });
		const stdout = Object.assign(stream, { isTTY: true }) as unknown as NodeJS.WriteStream;
		expect(await copyText(TEXT, { stdout, env: { ...SSH, TERM: "foot" } })).toMatchObject({ how: "not" });
		// Nothing may be left listening, or later errors would go unheard.
		await vi.waitFor(() => expect(stdout.listenerCount("error")).toBe(0));
	});
});

test("to whom the screen is read out, nothing is said of a mouse", async () => {
	const { env } = programs({ xclip: "exit 1", xsel: "exit 1" });
	const gone = new Writable({ write: (_, __, done) => done(new Error("EIO")) });
	const dead = Object.assign(gone, { isTTY: true }) as unknown as NodeJS.WriteStream;
	const place = (more: NodeJS.ProcessEnv) => ({ ...terminal(), env: { ...env, ...more }, isSpoken: true });
	const said = [
		await copyText(TEXT, place(SSH)),
		await copyText("x".repeat(4_000), place(SSH)),
		await copyText(TEXT, place({ DISPLAY: ":0", VTE_VERSION: "7600" })),
		await copyText(TEXT, { ...place(SSH), stdout: dead }),
	];
	for (const { says } of said) {
		expect(says).toContain("mark the text in the terminal and copy it there");
		expect(says).not.toContain("mouse");
	}
});

test("everything said is one line without a control character", async () => {
	const said = [
		await copyText("", { ...terminal(), env: SSH }),
		await copyText(TEXT, { ...terminal(), env: { ...SSH, TERM: "foot" } }),
		await copyText(TEXT, { ...terminal(), env: { ...SSH, TERM: "linux" } }),
	];
	for (const { says } of said) expect(says).toMatch(/^[^\p{Cc}]+[.n]$/u);
});
