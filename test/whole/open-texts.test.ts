import { afterEach, describe, expect, test } from "vitest";
import { answer, exportedAsks, LAUNCHER, start } from "../support/start.js";
import { temporaryHome } from "../support/temporary-home.js";
import { closeTerminals, openTerminal } from "../support/terminal.js";

afterEach(closeTerminals);

const PROMPT = /\n> $/;

/** Waits for a question and its prompt, then types a line. */
async function answerTo(terminal: ReturnType<typeof openTerminal>, question: string, line: string) {
	await terminal.waitFor(() => new RegExp(`${question}[^>]*\\n> $`).test(lines(terminal)));
	terminal.type(`${line}\r`);
}

/** All that was written, as text: a terminal's line ends are two signs. */
const lines = (terminal: ReturnType<typeof openTerminal>) => terminal.raw().replaceAll("\r\n", "\n");

describe("in a terminal", () => {
	test("texts left open are asked for one after the other, with nothing but plain lines", async () => {
		const home = temporaryHome();
		const flags = ["--note", "-", "--segment", "-", "--tag", "-", "--tag", "-", "--lesson", "-", "--quick"];
		const terminal = openTerminal(["no", "-", ...flags], { home });
		await answerTo(terminal, "Who said no", "Søn & 株式会社");
		await answerTo(terminal, "A note", "too dear");
		await answerTo(terminal, "too dear", "and too late");
		await answerTo(terminal, "and too late", "");
		await answerTo(terminal, "The kind of customer", "");
		await answerTo(terminal, "A tag", "vip");
		await answerTo(terminal, "A tag", "north");
		await answerTo(terminal, "The lesson", "-");
		await answerTo(terminal, "> -", "");
		expect(await terminal.exited).toMatchObject({ code: 0 });
		expect(terminal.raw()).not.toContain("\x1b");
		const [ask] = (await answer(["log"], { home })).asks;
		expect(ask).toMatchObject({ who: "Søn & 株式会社", note: "too dear\nand too late", segment: null });
		expect(ask).toMatchObject({ tags: ["vip", "north"], ritual: { lesson: "-" } });
	});

	test("Ctrl-D ends a text as an empty line does, and the ritual comes after it", async () => {
		const home = temporaryHome();
		const terminal = openTerminal(["no", "--lesson", "-"], { home });
		await answerTo(terminal, "Who said no", "Acme");
		await answerTo(terminal, "The lesson", "Name the price first");
		await terminal.waitFor(() => /first\n> $/.test(lines(terminal)));
		terminal.press("ctrl-d");
		await terminal.waitFor("What was said");
		terminal.press("ctrl-s");
		await terminal.waitFor("Kept.");
		expect((await exportedAsks(home))[0]).toMatchObject({ who: "Acme", ritual: { lesson: "Name the price first" } });
	});

	test("a name is asked for until there is one; Ctrl-D and Ctrl-C record nothing", async () => {
		const home = temporaryHome();
		const terminal = openTerminal(["no"], { home });
		await answerTo(terminal, "Who said no", "");
		await terminal.waitFor(/Who said no\?\n> ?\nWho said no\?\n>/);
		terminal.press("ctrl-d");
		expect(await terminal.exited).toMatchObject({ code: 2 });
		expect(terminal.text()).toMatch(/^unfazed: [^\n]*nothing was done/m);
		const interrupted = openTerminal(["yes"], { home });
		await interrupted.waitFor(() => PROMPT.test(lines(interrupted)));
		interrupted.press("ctrl-c");
		expect(await interrupted.exited).toEqual({ code: 0, signal: 2 });
		expect(await exportedAsks(home)).toEqual([]);
	});

	test("the questions stand apart from the answer that goes to a pipe", async () => {
		const home = temporaryHome();
		const script = `"${process.execPath}" "${LAUNCHER}" no - --json | sed 's/^/piped: /'`;
		const terminal = openTerminal([], { home, program: { file: "bash", args: ["-c", script] }, columns: 400 });
		await answerTo(terminal, "Who said no", "Acme");
		await terminal.exited;
		expect(terminal.text()).toMatch(/^Who said no\?\n> Acme\npiped: \{"ask":\{"id":"[^"]+","who":"Acme"/);
	});

	test("what was typed is said again when a flag was wrong", async () => {
		const home = temporaryHome();
		const terminal = openTerminal(["no", "-", "--lesson", "-", "--reason", "prise"], { home });
		await answerTo(terminal, "Who said no", "Acme");
		await answerTo(terminal, "The lesson", "Name it first");
		await answerTo(terminal, "Name it first", "");
		expect(await terminal.exited).toMatchObject({ code: 2 });
		expect(terminal.text()).toMatch(/What you typed, to use it again:\nAcme\nName it first\nunfazed: unknown reason/);
	});

	test("a line longer than a terminal takes is not cut in silence", async () => {
		const home = temporaryHome();
		const terminal = openTerminal(["no", "Acme", "--lesson", "-", "--quick"], { home });
		await answerTo(terminal, "The lesson", "x".repeat(10_000));
		await terminal.waitFor(/its end is lost/);
		await answerTo(terminal, "its end is lost", "short");
		await answerTo(terminal, "short", "");
		await terminal.exited;
		expect((await exportedAsks(home))[0]?.ritual?.lesson).toBe("short");
	});
});

describe("from a pipe", () => {
	test("every free text can come", async () => {
		const home = temporaryHome();
		const piped = (args: string[], input: string) => answer(args, { home, input });
		expect((await piped(["ask", "-"], "Acme\n")).ask.who).toBe("Acme");
		expect((await piped(["no", "Acme", "--next", "-", "--next-on", "3d"], "Call Jo")).ask.ritual.nextMove.text).toBe(
			"Call Jo",
		);
		expect((await piped(["yes", "Globex", "--why", "-"], "Asked who decides\nand when")).ask.why).toBe(
			"Asked who decides\nand when",
		);
		const { ask } = await piped(["no", "Initech", "--segment", "-"], "retail");
		expect(ask.segment).toBe("retail");
		for (const [flag, text] of [
			["who", "Initrode"],
			["explanation", "Their year ended"],
			["lesson", "Ask when it ends"],
			["tag", "north"],
			["add-tag", "south"],
		] as const)
			await piped(["log", "edit", ask.id, `--${flag}`, "-"], text);
		const [edited] = (await piped(["log", "-"], "who:initrode")).asks;
		expect(edited).toMatchObject({ who: "Initrode", tags: ["north", "south"] });
		expect(edited.ritual).toMatchObject({ explanation: "Their year ended", lesson: "Ask when it ends" });
		expect((await piped(["lessons", "-"], "ends")).total).toBe(1);
		expect((await piped(["settings", "set", "name", "-"], "Jo")).name).toBe("Jo");
		expect((await piped(["log", "edit", "--where", "-", "--note", "seen", "--yes"], "tag:north")).changed).toBe(1);
	});

	test("an empty one is an error, and so is a second one; nothing asks, nothing waits", async () => {
		const home = temporaryHome();
		for (const args of [["no", "-"], ["no", "Acme", "--lesson", "-"], ["no"], ["no", "-", "--note", "-"]]) {
			const { code, stdout, stderr } = await start(args, { home }).ended;
			expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: "" });
			expect(stderr).toMatch(/^unfazed: [^\n]+\n$/);
		}
		expect(await exportedAsks(home)).toEqual([]);
	});
});
