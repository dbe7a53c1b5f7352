import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { answer, LAUNCHER, start } from "../support/start.js";
import { temporaryHome } from "../support/temporary-home.js";
import { cleanEnvironment } from "../support/terminal.js";

function shell(home: string, script: string): string {
	const env = { ...cleanEnvironment(home), UNFAZED: `${process.execPath} ${LAUNCHER}` };
	return execFileSync("bash", ["-c", `set -o pipefail; ${script}`], { env, encoding: "utf8" });
}

test("on a pipe, no command writes escape codes", async () => {
	const home = temporaryHome();
	await answer(["ask", "Open"], { home });
	await answer(["no", "Acme", "--quick", "--reason", "price"], { home });
	await answer(["yes", "Globex", "--value", "1200"], { home });
	for (const command of ["ratio", "ratio --by channel", "log", "settings list", "--help", "no Later --quick"]) {
		const text = shell(home, `$UNFAZED ${command} | cat`);
		expect(text.length, command).toBeGreaterThan(0);
		expect(text, command).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f\x9b]/);
	}
});

test("a reader that goes early is no error", async () => {
	const home = temporaryHome();
	for (const who of ["One", "Two"]) await answer(["no", who, "--quick"], { home });
	expect(shell(home, "$UNFAZED export 2>&1 | head -c 5")).toHaveLength(5);
});

test.skipIf(!existsSync("/dev/full"))("an answer that cannot be written is an error (needs /dev/full)", async () => {
	const home = temporaryHome();
	await answer(["no", "Acme", "--quick"], { home });
	const said = shell(home, "$UNFAZED export 2>&1 >/dev/full; echo code $?");
	expect(said).toMatch(/^unfazed: [^\n]+\ncode 1\n$/);
	const recorded = shell(home, "$UNFAZED no Globex --quick 2>&1 >/dev/full; echo code $?");
	expect(recorded).toMatch(/^unfazed: [^\n]+recorded is kept \(see: unfazed log\)[^\n]+\ncode 1\n$/);
	expect((await answer(["log"], { home })).total).toBe(2);
});

test("without a terminal the dashboard says what it needs, and what works without", async () => {
	const { code, stdout, stderr } = await start([], { home: temporaryHome() }).ended;
	expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
	expect(stderr).toMatch(/^unfazed: [^\n]*terminal[^\n]*\n$/);
	for (const command of ["ask", "no", "yes", "ratio", "log"]) expect(stderr).toMatch(new RegExp(`\\b${command}\\b`));
});

test("without a terminal, a no neither asks nor goes on into the ritual", async () => {
	const home = temporaryHome();
	const missing = await start(["no"], { home }).ended;
	expect({ code: missing.code, stdout: missing.stdout }).toEqual({ code: 2, stdout: "" });
	const recorded = await start(["no", "Acme"], { home }).ended;
	expect({ code: recorded.code, stderr: recorded.stderr }).toEqual({ code: 0, stderr: "" });
});

test("demo without a terminal says that it needs one", async () => {
	const { code, stdout, stderr } = await start(["demo"], { home: temporaryHome() }).ended;
	expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
	expect(stderr).toMatch(/^unfazed: [^\n]*terminal[^\n]*\n$/);
});
