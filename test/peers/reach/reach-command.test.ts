import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { keepMessage } from "../../../src/peers/reach/message-records.js";
import { contextAt } from "../../support/context.js";
import { run, runJson } from "../../support/run.js";
import type { StartOptions } from "../../support/start.js";
import { temporaryFolder, temporaryHome } from "../../support/temporary-home.js";

type Answer = { person: { name: string; role: string; daysSince: number }; why: string; message: string };

const NOON = "2026-11-22T12:00:00";

/** A home with Ana, a mentor spoken to 16 days ago, and Ben, a friend spoken to 3 days ago. */
async function home(): Promise<StartOptions> {
	const options = { home: temporaryHome(), env: { UNFAZED_NOW: NOON } };
	const add = (name: string, ...flags: string[]) => run(["people", "add", name, "--every", "14d", ...flags], options);
	await add("Ana Souza", "--role", "mentor", "--contact", "ana+x@example.org", "--met", "2026-11-06");
	await add("Ben", "--role", "friend", "--contact", "0123 456", "--met", "2026-11-19");
	return options;
}

/** A desktop on which a program writes down what it is given, its argument or its input. */
function withProgram(options: StartOptions, name: string, takes: "argument" | "input") {
	const folder = temporaryFolder();
	const file = join(folder, "taken");
	const program = join(folder, name);
	const keep = takes === "argument" ? `printf '%s' "$1" > '${file}'` : `cat > '${file}'`;
	writeFileSync(program, `#!/bin/sh\n${keep}\n`);
	chmodSync(program, 0o755);
	const env = { ...options.env, DISPLAY: ":0", PATH: `${folder}:${process.env.PATH}` };
	return { options: { ...options, env }, taken: () => (existsSync(file) ? readFileSync(file, "utf8") : undefined) };
}

describe("people reach", () => {
	test("names whose turn it is, why now, the message, and says that nothing is sent", async () => {
		const { code, stdout } = await run(["people", "reach"], await home());
		expect(code).toBe(0);
		expect(stdout).toMatch(
			/^Ana Souza, mentor, ana\+x@example\.org\nWhy now: 16 days since you spoke; you wanted every 14 days\.\n\nHi Ana,\n/,
		);
		expect(stdout).toContain("unfazed sends nothing: --copy copies it, --mail opens it as a mail.");
		expect(stdout.replace(/\s+/g, " ")).toContain('Once you have talked: unfazed people met "Ana Souza"');
	});

	test("prints one JSON value", async () => {
		const options = await home();
		const answer = await runJson<Answer>(["people", "reach", "ben"], options);
		expect(answer).toMatchObject({
			person: { name: "Ben", role: "friend", daysSince: 3 },
			why: "3 days since you spoke.",
		});
		expect(answer.message).toMatch(/^Hi Ben,\n\n/);
		expect(Object.keys(answer)).toEqual(["person", "why", "message"]);
	});

	test("hands on no private note, which list and show print", async () => {
		const options = await home();
		await run(["people", "edit", "ben", "--note", "drinks too much"], options);
		await run(["people", "met", "ben", "--at", "2026-11-20", "--note", "quarrel"], options);
		const { stdout } = await run(["people", "reach", "ben", "--json"], options);
		expect(stdout).not.toMatch(/"note"|drinks|quarrel/);
		expect(JSON.parse(stdout).person).toMatchObject({ name: "Ben", met: [{ dateOnly: true }, { dateOnly: true }] });
		const shown = await run(["people", "show", "ben", "--json"], options);
		expect(shown.stdout).toMatch(/drinks.*quarrel/);
	});

	test("prints one's own words as such, with the day", async () => {
		const options = await home();
		const { people } = await runJson<{ people: { id: string }[] }>(["people", "list", "ben"], options);
		keepMessage(contextAt(options.home, "2026-11-20T09:00:00"), people[0]?.id ?? "", "Lunch? It has been 1 day.");
		const { stdout } = await run(["people", "reach", "ben"], options);
		expect(stdout.replace(/\s+/g, " ")).toContain(
			"own words, written on 20 November. In the dashboard (c), f drafts it anew. Lunch? It has been 1 day.",
		);
	});

	test("for an occasion says its own words, and names who helps there", async () => {
		const options = await home();
		await run(["no", "Acme", "--quick", "--feeling", "8"], options);
		const slump = await runJson<Answer>(["people", "reach", "--occasion", "slump"], options);
		expect(slump.person.name).toBe("Ana Souza");
		expect(slump.message).toContain("My last 90 days: no yes in 1 decided ask.");
		const hard = await runJson<Answer>(["people", "reach", "--occasion", "hard"], options);
		expect(hard.person.name).toBe("Ben");
		expect(hard.why).toBe("That was a hard no. 3 days since you spoke.");
		expect(hard.message.toLowerCase()).not.toContain("acme");
	});

	test.skipIf(process.platform !== "linux")(
		"--mail opens it, to the address in the line on how to reach them",
		async () => {
			const { options, taken } = withProgram(await home(), "xdg-open", "argument");
			const { code, stdout } = await run(["people", "reach", "ana", "--mail"], options);
			expect({ code, last: stdout.trim().split("\n").at(-1) }).toEqual({
				code: 0,
				last: "Opened as a mail to ana+x@example.org. It is yours to send.",
			});
			expect(taken()).toMatch(/^mailto:ana%2Bx@example\.org\?subject=15%20minutes%3F&body=Hi%20Ana%2C%0D%0A%0D%0A/);
		},
	);

	test("--mail without an address prints the message, and says how to add one", async () => {
		const { code, stdout, stderr } = await run(["people", "reach", "ben", "--mail"], await home());
		expect(code).toBe(1);
		expect(stdout).toContain("Hi Ben,");
		expect(stderr).toContain("Add it with: unfazed people edit Ben --contact ADDRESS");
	});

	test.skipIf(process.platform !== "linux")("--copy copies it, and the next day others come first", async () => {
		const { options, taken } = withProgram(await home(), "xclip", "input");
		const { code, stdout } = await run(["people", "reach", "--copy"], options);
		expect({ code, says: stdout.trim().split("\n").at(-1) }).toEqual({ code: 0, says: "Copied." });
		expect(taken()).toMatch(/^Hi Ana,\n\n/);
		const later = { ...options, env: { ...options.env, UNFAZED_NOW: "2026-11-23T12:00:00" } };
		expect((await runJson<Answer>(["people", "reach"], later)).person.name).toBe("Ben");
	});

	test("where nothing can copy, it says so and ends with 1", async () => {
		const { code, stdout, stderr } = await run(["people", "reach", "--copy"], await home());
		expect(code).toBe(1);
		expect(stdout).toContain("Hi Ana,");
		expect(stderr).toMatch(/^unfazed: .+\.\n$/);
	});

	test("without anybody it ends with 1 and the next step", async () => {
		const options = { home: temporaryHome(), env: { UNFAZED_NOW: NOON } };
		const { code, stdout, stderr } = await run(["people", "reach"], options);
		expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
		expect(stderr).toContain("unfazed people add NAME");
	});

	test.each([
		[["--copy", "--mail"], "exclude each other"],
		[["--occasion", "slum"], "Did you mean slump?"],
	])("%j is wrong usage", async (flags, says) => {
		const { code, stderr } = await run(["people", "reach", ...flags], await home());
		expect(code).toBe(2);
		expect(stderr).toContain(says);
	});
});

describe("a hard no that is recorded without a ritual", () => {
	test("names somebody to call and the command", async () => {
		const { stdout } = await run(["no", "Acme", "--lesson", "Ask first", "--feeling", "8"], await home());
		expect(stdout).toMatch(
			/\nSomebody to call: Ben, friend, 3 days since you spoke\.\nA message: unfazed people reach --occasion hard\n$/,
		);
	});

	test("prints nothing of it with --json, after an easier one, or without anybody", async () => {
		const options = await home();
		const json = await run(["no", "Acme", "--feeling", "9", "--json"], options);
		expect(json.stdout + json.stderr).not.toContain("to call");
		expect((await run(["no", "Globex", "--feeling", "6"], options)).stdout).not.toContain("to call");
		const nobody = { ...options, home: temporaryHome() };
		expect((await run(["no", "Globex", "--feeling", "9"], nobody)).stdout).not.toContain("to call");
	});
});
