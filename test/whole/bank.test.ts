import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { run, runJson } from "../support/run.js";
import { answer } from "../support/start.js";
import { temporaryFolder, temporaryHome } from "../support/temporary-home.js";
import { closeTerminals, openTerminal } from "../support/terminal.js";

afterEach(closeTerminals);

type Json = { id: string; text: string; from: string | null };

const listed = async (home: string) =>
	(await runJson<{ deposits: Json[]; total: number }>(["bank"], { home })).deposits;

describe("on a pipe", () => {
	test("- reads all of a text, or the name, and only one thing", async () => {
		const home = temporaryHome();
		const long = `They wrote:\n\n${"a ".repeat(5_000)}end\u2028\u2029\u0085.`;
		const { deposit } = await runJson<{ deposit: Json }>(["bank", "add", "-"], { home, input: `${long}\r\n` });
		expect(deposit.text).toBe(long);
		expect(await run(["bank", "add", "Thank you", "--from", "-"], { home, input: "Ana\n" })).toMatchObject({
			code: 0,
			stdout: expect.stringContaining("(win, from Ana)"),
		});
		expect(await run(["bank", "edit", deposit.id, "--text", "-"], { home, input: "Shorter" })).toMatchObject({
			code: 0,
		});
		expect((await listed(home)).map(({ text }) => text)).toEqual(["Thank you", "Shorter"]);
		const twice = await run(["bank", "add", "-", "--from", "-"], { home, input: "x" });
		expect(twice).toMatchObject({ code: 2, stderr: expect.stringContaining("only one thing can be read from stdin") });
		expect(await run(["bank", "add", "-"], { home })).toMatchObject({ code: 2, stdout: "" });
		expect(await listed(home)).toHaveLength(2);
	});

	test("--lines takes a whole file at once, from a pipe too, and undo takes it back", async () => {
		const home = temporaryHome();
		const file = join(temporaryFolder(), "wins.txt");
		const lines = Array.from(
			{ length: 2_000 },
			(_, at) => `2026-03-${String(1 + (at % 28)).padStart(2, "0")} Win ${at}`,
		);
		writeFileSync(file, lines.join("\r\n"));
		const { stdout } = await run(["bank", "add", "--lines", file, "--kind", "win"], { home });
		expect(stdout).toBe("2,000 deposits added to the bank. To take them back: unfazed undo\n");
		const again = await runJson(["bank", "add", "--lines", "-"], { home, input: `${lines.join("\n")}\nOne more\n` });
		expect(again).toMatchObject({ deposits: [{ text: "One more" }], added: 1, known: 2_000 });
		expect((await run(["undo", "2"], { home })).stdout).toBe(
			"Undone: deposit: One more. That took the deposit away.\nUndone: 2,000 deposits from wins.txt. That took 2,000 deposits away.\n",
		);
		expect(await listed(home)).toEqual([]);
	});

	test("several terminals may add at once, and nothing is lost", async () => {
		const home = temporaryHome();
		const texts = Array.from({ length: 8 }, (_, at) => `Win ${at}`);
		await Promise.all(texts.map((text) => answer(["bank", "add", text], { home })));
		expect((await listed(home)).map(({ text }) => text).sort()).toEqual(texts);
	});

	test("what is wrong ends with its code in one line, and a misspelt command is named", async () => {
		const home = temporaryHome();
		expect(await run(["bank", "ad", "x"], { home })).toEqual({
			code: 2,
			stdout: "",
			stderr: "unfazed: unknown command ad. Did you mean add? See: unfazed bank --help\n",
		});
		expect(await run(["bank", "show", "zzzzz"], { home })).toMatchObject({ code: 1, stdout: "" });
		expect((await run(["bank", "list", "-kind:win"], { home })).code).toBe(0);
	});
});

describe("in a terminal", () => {
	test("a text that is left open is asked for, in as many lines as it takes", async () => {
		const home = temporaryHome();
		const terminal = openTerminal(["bank", "add", "-"], { home });
		await terminal.waitFor("What went well, or what they said?");
		terminal.type("They came back\r");
		await terminal.waitFor(/They came back\s+>/);
		terminal.type("株式会社 too\r");
		await terminal.waitFor(/too\s+>/);
		terminal.type("\r");
		expect(await terminal.exited).toMatchObject({ code: 0 });
		expect((await listed(home))[0]?.text).toBe("They came back\n株式会社 too");
	});

	test("a list is typed until Ctrl-D, and Ctrl-C adds nothing", async () => {
		const home = temporaryHome();
		const terminal = openTerminal(["bank", "add", "--lines", "-"], { home });
		await terminal.waitFor("Ctrl-D ends it");
		terminal.type("2026-03-14 One\r\rTwo\r");
		await terminal.waitFor(/Two/);
		terminal.press("ctrl-d");
		expect(await terminal.exited).toMatchObject({ code: 0 });
		expect((await listed(home)).map(({ text }) => text)).toEqual(["Two", "One"]);
		const interrupted = openTerminal(["bank", "add", "--lines", "-"], { home });
		await interrupted.waitFor("Ctrl-D ends it");
		interrupted.type("Three\r");
		interrupted.press("ctrl-c");
		await interrupted.exited;
		expect(await listed(home)).toHaveLength(2);
	});
});
