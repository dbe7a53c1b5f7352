import { afterEach, describe, expect, test } from "vitest";
import { answer, start } from "../support/start.js";
import { temporaryHome } from "../support/temporary-home.js";
import { closeTerminals, openTerminal } from "../support/terminal.js";

afterEach(closeTerminals);

const env = { UNFAZED_NOW: "2026-11-22T12:00:00" };
const DID = "What did you do that made this yes happen?";
const REPEAT = "Which part of it can you repeat?";
const WON = "What won it, as far as you can tell?";

type Opened = ReturnType<typeof openTerminal>;

async function exported(home: string): Promise<string> {
	const { code, stdout } = await start(["export"], { home, env }).ended;
	expect(code).toBe(0);
	return stdout;
}

async function answerText(terminal: Opened, question: string, text: string): Promise<void> {
	await terminal.waitFor(question);
	terminal.type(text);
	terminal.press("enter");
}

test("a yes in a terminal goes on into its ritual; one undo leaves the yes as it was, byte for byte", async () => {
	const home = temporaryHome();
	await answer(["ask", "Acme", "--guess", "20"], { home, env });
	await answer(["yes", "Acme", "--value", "1200"], { home, env });
	const before = await exported(home);
	await answer(["undo"], { home, env });

	const terminal = openTerminal(["yes", "Acme", "--value", "1200"], { home, env });
	await answerText(terminal, DID, "Called back on Friday 👍🏽");
	await terminal.waitFor(/Which part[\s\S]*What you did: "Called back on Friday 👍🏽"/u);
	terminal.press("tab", "enter");
	await terminal.waitFor(WON);
	terminal.type("Tf");
	await terminal.waitFor(/Into the bank, and to repeat: Called back on Friday/);
	expect(terminal.text().replace(/\s+/g, " ")).toContain("Your guess of a yes was 20 %.");
	terminal.press("enter");
	expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
	expect(terminal.modes()).toMatchObject({ alternate: false, wraps: true, cursorVisible: true });

	const { asks } = await answer(["log"], { home, env });
	expect(asks).toMatchObject([
		{
			outcome: "yes",
			value: 1200,
			why: "Called back on Friday 👍🏽",
			wonReasons: ["followed_up"],
			ritual: { lesson: "Called back on Friday 👍🏽", completedAt: expect.stringMatching(/^2026-11-22T12:/) },
		},
	]);
	expect(JSON.parse(await exported(home)).bank).toMatchObject([{ text: "Called back on Friday 👍🏽", from: "Acme" }]);
	await answer(["undo"], { home, env });
	expect(await exported(home)).toBe(before);
});

test("--quick, --json and a missing terminal record it and stop", async () => {
	const home = temporaryHome();
	const terminal = openTerminal(["yes", "Acme", "--quick", "--why", "Asked"], { home, env });
	expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
	expect(terminal.text()).toContain("Yes from Acme recorded");
	expect(terminal.raw()).not.toContain("\x1b[?1049h");
	const json = openTerminal(["yes", "Globex", "--json"], { home, env });
	expect(await json.exited).toEqual({ code: 0, signal: 0 });
	expect((await start(["yes", "Initech"], { home, env }).ended).code).toBe(0);
	expect((await answer(["log", "--outcome", "yes"], { home, env })).total).toBe(3);
});

describe("killed", () => {
	test.each([
		{ at: "the first question", before: [], typed: "Half a th", question: DID },
		{ at: "the part to repeat", before: [DID], typed: "Half a th", question: REPEAT },
		{ at: "what won it", before: [DID, REPEAT], typed: "P", question: WON },
	])("at $at, it is offered again and goes on there", async ({ before, typed, question }) => {
		const home = temporaryHome();
		const first = openTerminal(["yes", "Acme", "--why", "Asked"], { home, env });
		for (const passed of before) {
			await first.waitFor(passed);
			first.press("enter");
		}
		await first.waitFor(question);
		first.type(typed);
		const mark = question === WON ? /▸ Proof/ : typed;
		await first.waitFor(mark);
		first.kill("SIGKILL");
		await first.exited;

		const dashboard = openTerminal([], { home, env });
		await dashboard.waitFor(`step ${before.length + 1} of 3`);
		dashboard.press("enter");
		await dashboard.waitFor(question);
		await dashboard.waitFor(mark);
		dashboard.kill("SIGKILL");
		await dashboard.exited;

		const resumed = openTerminal(["ritual"], { home, env });
		await resumed.waitFor(question);
		await resumed.waitFor(mark);
		resumed.press("ctrl-s");
		await resumed.waitFor("Into the bank");
		resumed.press("enter");
		expect((await resumed.exited).code).toBe(0);
		const { asks } = await answer(["log"], { home, env });
		const told = [asks[0].why, asks[0].ritual.lesson, asks[0].wonReasons];
		const expected = [
			["AskedHalf a th", null, []],
			["Asked", "Half a th", []],
			["Asked", null, ["proof"]],
		];
		expect(told).toEqual(expected[before.length]);
		expect(JSON.parse(await exported(home)).bank).toMatchObject([{ text: told[0] }]);
	});
});

test("Esc keeps it for later and says where to go on", async () => {
	const home = temporaryHome();
	const terminal = openTerminal(["yes", "Acme"], { home, env });
	await terminal.waitFor(DID);
	terminal.type("Call");
	await terminal.waitFor("Call");
	terminal.press("escape");
	expect((await terminal.exited).code).toBe(0);
	expect(terminal.text()).toMatch(/^Kept for later. Go on with: unfazed ritual \S+$/m);
});

test("in plain mode it asks one question a line, and draws nothing", async () => {
	const home = temporaryHome();
	const terminal = openTerminal(["--plain", "yes", "Acme", "--why", "Asked"], { home, env, rows: 60 });
	for (const [question, text] of [
		["now: Asked;", "Asked twice"],
		["Which part of it can you repeat", "ask"],
		["What won it", "luck, nonsense"],
		["is no reason for a yes", "Follow-up, timing"],
	] as const) {
		await terminal.waitFor(new RegExp(`${question}[\\s\\S]*\\n>\\s*$`));
		terminal.type(`${text}\r`);
	}
	expect((await terminal.exited).code).toBe(0);
	expect(terminal.raw()).not.toMatch(/\x1b/);
	expect(terminal.text()).toContain('"nonsense" is no reason for a yes.');
	expect(terminal.text()).toMatch(
		/^Kept\.\nInto the bank: Asked twice\nTo repeat: ask\nWhat won it: followed up, timing/m,
	);
	const { asks } = await answer(["log"], { home, env });
	expect(asks[0]).toMatchObject({
		why: "Asked twice",
		wonReasons: ["followed_up", "timing"],
		ritual: { lesson: "ask" },
	});
});

test("an ask in a terminal shows the past lesson that fits it; with --json or on a pipe it does not", async () => {
	const home = temporaryHome();
	await answer(["no", "Acme", "--quick", "--lesson", "Ask who owns the budget", "--channel", "phone"], { home, env });
	const onPipe = await start(["ask", "Acme"], { home, env }).ended;
	expect(onPipe.stdout).not.toContain("budget");
	const terminal = openTerminal(["ask", "Acme"], { home, env });
	expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
	expect(terminal.text()).toMatch(/Ask of Acme recorded[\s\S]*\nWith Acme \(.+\):\n"Ask who owns the budget"/);
});
