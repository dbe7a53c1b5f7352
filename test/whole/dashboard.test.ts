import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { answer, exportedAsks, start } from "../support/start.js";
import { temporaryHome } from "../support/temporary-home.js";
import { closeTerminals, openTerminal } from "../support/terminal.js";

afterEach(closeTerminals);

const MORNING = { UNFAZED_NOW: "2026-11-22T09:00:00" };
const RESTORED = { alternate: false, wraps: true, bracketedPaste: false, cursorVisible: true };
/** A second, and one more because other tests share the machine. */
const SOON = { timeout: 2_000 };
const READY = "? keys";

async function openDashboard(home: string, size: { columns?: number; rows?: number } = {}) {
	const terminal = openTerminal([], { home, env: MORNING, ...size });
	await terminal.waitFor(READY);
	return terminal;
}

test("an empty journal says what to do first", async () => {
	const terminal = await openDashboard(temporaryHome());
	await terminal.waitFor("No asks yet");
	expect(terminal.text()).toMatch(/\bn {2}record a no/);
	expect(terminal.modes().alternate).toBe(true);
	terminal.type("q");
	expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
	expect(terminal.modes()).toEqual(RESTORED);
	expect(terminal.text().trim()).toBe("");
});

test("what another terminal logs moves the gauge within a second", async () => {
	const home = temporaryHome();
	const options = { home, env: MORNING };
	for (let count = 0; count < 3; count++) await answer(["no", `Who ${count}`, "--quick"], options);
	const terminal = await openDashboard(home);
	await terminal.waitFor("3 of 10");
	await answer(["no", "From elsewhere", "--quick"], options);
	await terminal.waitFor("4 of 10", SOON);
	await answer(["yes", "Also from elsewhere"], options);
	await terminal.waitFor("4 noes for each yes", SOON);
	await answer(["undo"], options);
	await terminal.waitFor("4 of 10", SOON);
});

test("two loops log at once while the dashboard is open: all of it shows there, and after a restart", async () => {
	const each = process.env.UNFAZED_SLOW_TESTS ? 1_000 : 30;
	const home = temporaryHome();
	const terminal = await openDashboard(home);
	const loop = async (name: string) => {
		for (let count = 0; count < each; count++) {
			await answer(["no", `${name} ${count}`, "--quick"], { home, env: MORNING });
		}
	};
	await Promise.all([loop("left"), loop("right")]);
	await terminal.waitFor(`${2 * each} of 10`, SOON);
	terminal.type("q");
	expect((await terminal.exited).code).toBe(0);
	await (await openDashboard(home)).waitFor(`${2 * each} of 10`);
	expect(await exportedAsks(home)).toHaveLength(2 * each);
}, 2_000_000);

test("an ask is added from another tab, and undone", async () => {
	const home = temporaryHome();
	const terminal = await openDashboard(home);
	terminal.type("2");
	await terminal.waitFor("RATIO");
	terminal.type("a");
	await terminal.waitFor("Whom do you ask?");
	terminal.type("Globex");
	await terminal.waitFor("Globex");
	terminal.press("ctrl-s");
	await terminal.waitFor(READY);
	terminal.type("3");
	await terminal.waitFor(/Globex.*pending/);
	terminal.type("u");
	await terminal.waitFor((text) => !/Globex +… pending/.test(text));
	expect(await exportedAsks(home)).toEqual([]);
});

test("the Log filters as one types", async () => {
	const home = temporaryHome();
	for (const who of ["Acme", "Globex", "Initech"]) await answer(["no", who, "--quick"], { home, env: MORNING });
	const terminal = await openDashboard(home);
	terminal.type("3");
	await terminal.waitFor("Initech");
	terminal.type("/");
	terminal.type("glo");
	await terminal.waitFor((text) => text.includes("Globex") && !text.includes("Initech") && !text.includes("Acme"));
	// Once ends the typing, twice drops the filter.
	terminal.press("escape");
	terminal.press("escape");
	await terminal.waitFor("Initech");
});

test("resized, it is drawn as if it had been opened at that size; too small, it asks for room", async () => {
	const home = temporaryHome();
	for (const who of ["Acme", "Globex"])
		await answer(["no", who, "--quick", "--reason", "price"], { home, env: MORNING });
	const terminal = await openDashboard(home);
	for (const [columns, rows] of [
		[120, 40],
		[62, 16],
		[200, 50],
		[80, 24],
	] as const) {
		const other = await openDashboard(home, { columns, rows });
		terminal.resize(columns, rows);
		// What stands last of a frame may stand there before all of it was drawn, in either.
		const isSame = () => terminal.text() === other.text();
		await Promise.race([terminal.waitFor(isSame), other.waitFor(isSame)]);
		const fresh = other.text();
		expect(fresh.split("\n").filter((line) => line.length > columns)).toEqual([]);
	}
	terminal.resize(52, 12);
	await terminal.waitFor(/needs 60 columns and 15 rows/);
	terminal.resize(80, 24);
	await terminal.waitFor("2 of 10");
});

test.for([
	["SIGTERM", 143],
	["SIGHUP", 129],
	["SIGINT", 130],
] as const)("%s gives the terminal back as it was", async ([signal, code]) => {
	const terminal = await openDashboard(temporaryHome());
	terminal.kill(signal);
	expect((await terminal.exited).code).toBe(code);
	expect(terminal.modes()).toEqual(RESTORED);
});

test("Ctrl-C quits, and gives the terminal back as it was", async () => {
	const terminal = await openDashboard(temporaryHome());
	terminal.press("ctrl-c");
	expect((await terminal.exited).code).toBeLessThanOrEqual(130);
	expect(terminal.modes()).toEqual(RESTORED);
});

test("with --plain there are no colours, no boxes and no cursor movement", async () => {
	const home = temporaryHome();
	await answer(["no", "Acme", "--quick"], { home, env: MORNING });
	const terminal = openTerminal(["--plain"], { home, env: MORNING });
	expect((await terminal.exited).code).toBe(0);
	expect(terminal.raw()).not.toMatch(/\x1b/);
	expect(terminal.raw()).not.toMatch(/[\u2500-\u257f]/);
	expect(terminal.text()).toMatch(/1 of 10/);
});

test("a damaged journal opens, shows all that can be read, and names the damage", async () => {
	const home = temporaryHome();
	await answer(["no", "Acme", "--quick"], { home, env: MORNING });
	appendFileSync(join(home, "asks", "2026-11.db"), "\nnot a record\n");
	const terminal = await openDashboard(home);
	expect(terminal.text()).toContain("1 of 10");
	terminal.type("q");
	await terminal.exited;
	expect(terminal.text()).toContain("unfazed doctor");
	expect((await start(["log"], { home, env: MORNING }).ended).stdout).toContain("Acme");
});
