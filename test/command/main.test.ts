import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run, runJson } from "../support/run.js";
import { temporaryFolder, temporaryHome } from "../support/temporary-home.js";

const COMMANDS = ["ask", "no", "yes", "not-now", "ghosted", "unreached", "withdrawn", "ritual", "ratio", "log"];
const MORE = ["undo", "redo", "import", "export", "doctor", "demo", "settings"];

describe("help and usage", () => {
	it("names every command, and explains each", async () => {
		const home = temporaryHome();
		const { code, stdout, stderr } = await run(["--help"], { home });
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		for (const command of [...COMMANDS, ...MORE]) expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, "m"));
		expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
		const no = await run(["no", "--help"], { home });
		expect(no).toMatchObject({ code: 0, stdout: expect.stringContaining("--next-on <when>") });
		expect((await run(["help", "ratio"], { home })).stdout).toContain("--by <dimension>");
	});

	it("says its version", async () => {
		expect((await run(["--version"], { home: temporaryHome() })).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
	});

	it.each([
		[["noo", "Acme"], "Did you mean no?"],
		[["no", "Acme", "--reson", "price"], "Did you mean --reason?"],
		[["--jsn"], "Did you mean --json?"],
		[["log", "show"], "missing required argument id"],
		[["no", "Acme", "--reason"], "argument missing"],
		[["no", "-dash"], "Write -- before a name that begins with a dash."],
		[["ratio", "30"], "too many arguments"],
		[["ratio", "--days", "0"], "--days"],
		[["ratio", "--days", "30", "--all"], "exclude each other"],
		[["ratio", "--by", "weekdy"], "Did you mean weekday?"],
		[["--home"], "argument missing"],
	])("refuses %j with one line and exit code 2", async (args, says) => {
		const { code, stdout, stderr } = await run(args, { home: temporaryHome() });
		expect(stderr).toContain(says);
		expect(stderr).toMatch(/^unfazed: [^\n]+\n$/);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
	});

	it("shows where an error came from only when asked", async () => {
		const home = temporaryHome();
		expect((await run(["undo"], { home })).stderr).not.toContain("    at ");
		expect((await run(["undo", "--verbose"], { home })).stderr).toContain("    at ");
	});
});

describe("the home folder", () => {
	it("is named by a flag before or after the command, or by the environment", async () => {
		const [before, after] = [temporaryHome(), temporaryHome()];
		const elsewhere = temporaryHome();
		await run(["--home", before, "no", "Acme", "--quick"], { home: elsewhere });
		await run(["no", "Globex", "--quick", "--home", after], { home: elsewhere });
		expect(await runJson(["log", "--home", before], { home: elsewhere })).toMatchObject({ asks: [{ who: "Acme" }] });
		expect(await runJson(["--home", after, "log"], { home: elsewhere })).toMatchObject({ asks: [{ who: "Globex" }] });
		expect(await runJson(["log"], { home: elsewhere })).toMatchObject({ total: 0 });
	});

	it("is the platform's data folder otherwise", async () => {
		const data = temporaryFolder();
		await run(["no", "Acme"], { home: "", env: { UNFAZED_HOME: undefined, XDG_DATA_HOME: data } });
		expect(readdirSync(data)).toEqual(["unfazed"]);
	});

	it("without any of it is one clear line", async () => {
		const env = { UNFAZED_HOME: undefined, HOME: undefined, XDG_DATA_HOME: undefined };
		const { code, stderr } = await run(["no", "Acme"], { home: "", env });
		expect(code).toBe(1);
		expect(stderr).toMatch(/^unfazed: HOME is not set[^\n]+\n$/);
	});

	it("is only created by a write", async () => {
		const home = temporaryHome();
		await run(["log"], { home });
		await run(["ratio"], { home });
		expect(() => readdirSync(home)).toThrow("ENOENT");
	});
});

it("says that the dashboard needs a terminal, and which commands do not", async () => {
	const { code, stdout, stderr } = await run([], { home: temporaryHome() });
	expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
	expect(stderr).toMatch(/^unfazed: the dashboard needs a terminal\. [^\n]+\n$/);
	for (const command of ["ask", "no", "yes", "ratio", "log"]) expect(stderr).toContain(command);
});

it("names damage once, what to run, and still does what was asked", async () => {
	const home = temporaryHome();
	await run(["no", "Acme"], { home });
	const month = readdirSync(join(home, "asks"))[0] ?? "";
	appendFileSync(join(home, "asks", month), "\nnot a record\n");
	await run(["no", "Globex"], { home });
	const { code, stdout, stderr } = await run(["log", "--json"], { home });
	expect(code).toBe(0);
	expect(JSON.parse(stdout).total).toBe(2);
	expect(stderr).toMatch(/^unfazed: 1 unreadable line in asks\/[^\n]+unfazed doctor\n$/);
	expect(await run(["doctor"], { home })).toMatchObject({ code: 3, stdout: expect.stringContaining("not a record") });
	expect(await run(["doctor", "--fix"], { home })).toMatchObject({ code: 0 });
	expect(await run(["doctor"], { home })).toMatchObject({ code: 0, stdout: expect.stringContaining("All is well") });
	expect((await run(["log"], { home })).stderr).toBe("");
});

it("takes a name that begins with a dash behind --", async () => {
	const { code, stdout } = await run(["no", "--quick", "--", "-dash"], { home: temporaryHome() });
	expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining("No from -dash recorded") });
});

it("doctor names what is a file or a folder in the wrong place", async () => {
	const home = temporaryHome();
	await run(["no", "Acme", "--quick"], { home });
	mkdirSync(join(home, "asks", "2020-01.db"), { mode: 0o700 });
	expect(await run(["doctor"], { home })).toMatchObject({
		code: 3,
		stdout: expect.stringContaining("asks/2020-01.db"),
	});
	rmSync(join(home, "asks"), { recursive: true });
	writeFileSync(join(home, "asks"), "mine", { mode: 0o600 });
	expect(await run(["doctor", "--fix"], { home })).toMatchObject({
		code: 3,
		stdout: expect.stringContaining("asks: is a file, where a folder belongs"),
	});
});

it.each(["soon", "2026-02-30T09:00:00", "2026-02-30", "5"])("refuses a frozen clock that is none: %s", async (now) => {
	const { code, stderr } = await run(["log"], { home: temporaryHome(), env: { UNFAZED_NOW: now } });
	expect(code).toBe(2);
	expect(stderr).toContain("UNFAZED_NOW");
});

describe("the ratio", () => {
	it("looks at the days that are asked for", async () => {
		const options = { home: temporaryHome(), env: { UNFAZED_NOW: "2026-11-22T09:00:00" } };
		await run(["no", "Acme", "--at", "2026-03-01", "--channel", "phone"], options);
		await run(["yes", "Globex", "--at", "2026-11-22T08:00", "--channel", "email"], options);
		type Ratio = { window: object; asks: { decided: number }; by?: { level: string }[] };
		const ratio = (...args: string[]) => runJson<Ratio>(["ratio", ...args], options);
		expect(await ratio()).toMatchObject({
			window: { from: "2026-08-25", to: "2026-11-22", days: 90 },
			asks: { decided: 1 },
		});
		expect(await ratio("--all")).toMatchObject({
			window: { from: "2026-03-01", to: "2026-11-22" },
			asks: { decided: 2 },
		});
		expect(await ratio("--from", "2026-02-01", "--to", "2026-03-01")).toMatchObject({ asks: { decided: 1, no: 1 } });
		expect(await ratio("--days", "1")).toMatchObject({ window: { from: "2026-11-22", to: "2026-11-22", days: 1 } });
		expect((await ratio("--all", "--by", "channel")).by?.map(({ level }) => level)).toEqual(["email", "phone"]);
		expect(await ratio()).not.toHaveProperty("by");
		const { stdout } = await run(["ratio", "--all", "--by", "channel"], options);
		expect(stdout).not.toContain("\x1b");
		expect(stdout).toContain("Phone");
	});
});

it("leaves a file in the place of the home alone", async () => {
	const home = join(temporaryFolder(), "file");
	writeFileSync(home, "mine");
	const { code, stderr } = await run(["no", "Acme"], { home });
	expect([1, 3]).toContain(code);
	expect(stderr).toMatch(/^unfazed: [^\n]+\n$/);
	mkdirSync(join(home, ".."), { recursive: true });
});
