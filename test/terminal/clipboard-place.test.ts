import { describe, expect, test } from "vitest";
import { copyPrograms, ignoresCopies } from "../../src/terminal/clipboard-place.js";

const SSH = "203.0.113.9 50522 198.51.100.2 22";

const files = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform) =>
	copyPrograms(env, platform).map(({ file }) => file);

describe("which programs can copy", () => {
	test.each([
		["a Mac", "darwin", {}, ["pbcopy"]],
		["Windows", "win32", {}, ["powershell.exe"]],
		["X", "linux", { DISPLAY: ":0" }, ["xclip", "xsel"]],
		[
			"Wayland, with X beside it",
			"linux",
			{ WAYLAND_DISPLAY: "wayland-0", DISPLAY: ":0" },
			["wl-copy", "xclip", "xsel"],
		],
		["Linux inside of Windows", "linux", { WSL_DISTRO_NAME: "Debian" }, ["powershell.exe"]],
		["a machine without a display", "linux", {}, []],
	] as const)("on %s", (_, platform, env, wanted) => {
		expect(files(env, platform)).toEqual(wanted);
	});

	test.each(["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"])(
		"none where %s says that the person sits elsewhere",
		(name) => {
			const env = { [name]: SSH, DISPLAY: "localhost:10.0", WAYLAND_DISPLAY: "wayland-0", WSL_DISTRO_NAME: "Debian" };
			for (const platform of ["linux", "darwin", "win32"] as const) expect(files(env, platform)).toEqual([]);
		},
	);
});

describe("which terminals are known to ignore copies", () => {
	test.each([
		["the console", { TERM: "linux" }],
		["none to speak of", { TERM: "dumb" }],
		["one that does not say what it is", {}],
		["one that says nothing", { TERM: "" }],
		["Terminal of a Mac", { TERM: "xterm-256color", TERM_PROGRAM: "Apple_Terminal" }],
		["VTE", { TERM: "xterm-256color", VTE_VERSION: "7600" }],
	])("%s", (_, env) => {
		expect(ignoresCopies(env)).toBe(true);
	});

	test.each([
		["xterm", { TERM: "xterm-256color" }],
		["the terminal of Windows, which has no TERM", { WT_SESSION: "1" }],
		["iTerm2", { TERM: "xterm-256color", TERM_PROGRAM: "iTerm.app" }],
		["a VTE that is newer than this", { TERM: "xterm-256color", VTE_VERSION: "9000" }],
		["another terminal started from a VTE one", { TERM: "xterm-kitty", VTE_VERSION: "7600", KITTY_WINDOW_ID: "1" }],
		[
			"another that started from it and calls itself xterm",
			{ TERM: "xterm-256color", VTE_VERSION: "7600", TERM_PROGRAM: "WezTerm" },
		],
	])("but not %s", (_, env) => {
		expect(ignoresCopies(env)).toBe(false);
	});
});
