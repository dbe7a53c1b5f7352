import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openerOf, openOutside } from "../../src/command/open-outside.js";
import { temporaryFolder } from "../support/temporary-home.js";

const MAIL = "mailto:dana@example.org?subject=Hallo%20Zo%C3%AB&body=one%0D%0Atwo%20%26%20three;$(id)`id`'";
const isLinux = process.platform === "linux";

afterEach(() => vi.useRealTimers());

/** A desktop whose xdg-open keeps its arguments, one a line, and then does as the script says. */
function desktop(script = "exit 0") {
	const folder = temporaryFolder();
	const kept = join(folder, "kept");
	writeFileSync(
		join(folder, "xdg-open"),
		`#!/bin/sh\nprintf '%s\\n' $$ "$@" > "${kept}.new"; mv "${kept}.new" "${kept}"\n${script}\n`,
	);
	chmodSync(join(folder, "xdg-open"), 0o755);
	const [pid, args] = [
		() => Number(readFileSync(kept, "utf8").split("\n")[0]),
		() => (existsSync(kept) ? readFileSync(kept, "utf8").trimEnd().split("\n").slice(1) : null),
	];
	return { env: { PATH: `${folder}:/usr/bin:/bin`, DISPLAY: ":0" } as NodeJS.ProcessEnv, args, pid };
}

describe.runIf(isLinux)("on a desktop", () => {
	test("a mail address is opened as it is, as one argument", async () => {
		const { env, args } = desktop();
		expect(await openOutside(MAIL, env)).toBeNull();
		expect(args()).toEqual([MAIL]);
	});

	test("a program that fails is noticed", async () => {
		const line = await openOutside(MAIL, desktop("exit 3").env);
		expect(line).toBe("No program here could open it. Choose one in your desktop's settings, or copy it instead.");
	});

	test("so is one that is not there", async () => {
		const line = await openOutside(MAIL, { PATH: temporaryFolder(), DISPLAY: ":0" });
		expect(line).toMatch(/^xdg-open is not installed.* Install xdg-utils, or copy it instead\.$/);
	});

	test("one that stays may be the mail program itself: it counts as opened, and lives on", async () => {
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
		const { env, args, pid } = desktop("exec sleep 60");
		const opened = openOutside(MAIL, env);
		await vi.advanceTimersByTimeAsync(5_000);
		expect(await opened).toBeNull();
		vi.useRealTimers();
		await vi.waitFor(() => expect(args()).toEqual([MAIL]), { timeout: 10_000 });
		expect(process.kill(pid(), "SIGKILL")).toBe(true);
	});

	test("too long an address is said, not thrown", async () => {
		const line = await openOutside(`mailto:dana@example.org?body=${"x".repeat(3_000_000)}`, desktop().env);
		expect(line).toBe("It could not be opened here. Copy it instead.");
	});
});

test.each([
	"javascript:alert(1)",
	"ssh://example.org",
	"data:text/html,hi",
	"/etc/passwd",
	"-h",
	"",
	"https://example.org/",
	"file:///tmp/week.html",
	"mailto:dana@example.org?body=a b",
	"mailto:dana@example.org\nx",
	"mailto:dana@example.org\u009bx",
])("%j is not opened", async (address) => {
	const { env, args } = desktop();
	expect(await openOutside(address, env)).toMatch(/^Only mail addresses can be opened/);
	expect(args()).toBeNull();
});

test("over SSH nothing is opened, as nobody sits there", async () => {
	const { env, args } = desktop();
	const remote = { ...env, SSH_CONNECTION: "203.0.113.9 50522 198.51.100.2 22" };
	expect(await openOutside(MAIL, remote)).toBe("Over SSH there is nothing to open it with here. Copy it instead.");
	expect(args()).toBeNull();
});

test.runIf(isLinux)("without a display nothing is opened", async () => {
	const { env, args } = desktop();
	expect(await openOutside(MAIL, { PATH: env.PATH })).toBe(
		"There is no desktop here to open it with. Copy it instead.",
	);
	expect(args()).toBeNull();
});

test.runIf(isLinux)("nothing is printed, least of all the address", async () => {
	const printed = [vi.spyOn(process.stdout, "write"), vi.spyOn(process.stderr, "write")];
	await openOutside(MAIL, desktop("exit 3").env);
	for (const spy of printed) {
		expect(spy).not.toHaveBeenCalled();
		spy.mockRestore();
	}
});

describe("each platform has its program, and none is a shell", () => {
	test.each([
		["darwin", {}, "open", [MAIL]],
		["linux", {}, "xdg-open", [MAIL]],
		["win32", {}, "rundll32.exe", ["url.dll,FileProtocolHandler", MAIL]],
		["linux", { WSL_DISTRO_NAME: "Debian" }, "rundll32.exe", ["url.dll,FileProtocolHandler", MAIL]],
	] as const)("%s %o", (platform, env, file, args) => {
		expect(openerOf(MAIL, env, platform)).toMatchObject({ file, args });
	});
});
