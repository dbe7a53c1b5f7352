import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { SETTING_KEYS } from "../../src/settings/settings.js";
import { run, runJson } from "../support/run.js";
import { temporaryFolder, temporaryHome } from "../support/temporary-home.js";

it("lists every setting with its value and what it means", async () => {
	const { stdout } = await run(["settings"], { home: temporaryHome() });
	expect(stdout).toMatch(/^windowDays +90 +how many days/m);
	expect(stdout).toMatch(/^dayStartsAt +04:00 /m);
	expect(await runJson(["settings", "list"], { home: temporaryHome() })).toMatchObject({
		windowDays: 90,
		dayStartsAt: "04:00",
		weekStartsOn: "monday",
		reasons: [],
	});
});

it("sets one value, keeps the others, and lets nobody else read the file", async () => {
	const home = temporaryHome();
	expect(await run(["settings", "set", "windowDays", "30"], { home })).toMatchObject({
		code: 0,
		stdout: "windowDays is now 30. The ratio looks back 30 days.\n",
	});
	await run(["settings", "set", "reasons", "Not our thesis,", "Fund cycle"], { home });
	expect((await run(["settings", "get", "window-days"], { home })).stdout).toBe("30\n");
	expect(await runJson(["settings", "get", "reasons"], { home })).toEqual(["Not our thesis", "Fund cycle"]);
	expect(statSync(join(home, "settings.json")).mode & 0o777).toBe(0o600);
	expect(statSync(home).mode & 0o777).toBe(0o700);
	const { ratio } = await runJson<{ ratio: { window: { days: number } } }>(["no", "X", "--reason", "fund cycle"], {
		home,
	});
	expect(ratio.window.days).toBe(30);
});

it("refuses what it does not know, and says what may have been meant", async () => {
	const home = temporaryHome();
	const unknown = await run(["settings", "set", "windowDay", "3"], { home });
	expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining("Did you mean windowDays?") });
	const wrong = await run(["settings", "set", "dailyGoal", "lots"], { home });
	expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining("whole number from 0 to 1000") });
	const word = await run(["settings", "gett", "x"], { home });
	expect(word).toMatchObject({ code: 2, stderr: expect.stringContaining("Did you mean get?") });
	expect(existsSync(home)).toBe(false);
});

it("explains a setting that is to be set without a value, and changes nothing", async () => {
	const home = temporaryHome();
	const { code, stdout, stderr } = await run(["settings", "set", "baseline"], { home });
	expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
	expect(stderr).toContain("baseline, now none: your guess without data, about 1 yes in so many asks.");
	expect(stderr).toContain("Counts like ten asks already seen");
	expect(stderr).toContain("It takes a number of asks above 1, up to 100000, or none.");
	expect(stderr.trimEnd().split("\n").at(-1)).toBe(
		"unfazed: a value for baseline is missing; nothing was changed. Write: unfazed settings set baseline VALUE",
	);
	expect(existsSync(home)).toBe(false);
});

it("explains one setting, or all of them", async () => {
	const home = temporaryHome();
	const one = await run(["settings", "explain", "day-starts-at"], { home });
	expect(one).toMatchObject({ code: 0, stderr: "" });
	expect(one.stdout).toMatch(/^dayStartsAt, now 04:00: when your day begins\.\n {2}.*an ask at 02:00 on\n/);
	const all = await run(["settings", "explain"], { home });
	expect(all.stdout.split("\n\n")).toHaveLength(SETTING_KEYS.length);
	expect(all.stdout.split("\n").filter((line) => line.length > 78)).toEqual([]);
	expect(await runJson(["settings", "explain", "restDays"], { home })).toMatchObject({
		key: "restDays",
		value: ["saturday", "sunday"],
		expects: "weekdays such as sat, sun, or none",
	});
	expect(await runJson(["settings", "explain"], { home })).toHaveLength(SETTING_KEYS.length);
	expect(await run(["settings", "explain", "restDay"], { home })).toMatchObject({
		code: 2,
		stderr: expect.stringContaining("Did you mean restDays?"),
	});
	expect((await run(["settings", "--help"], { home })).stdout).toContain("explain [key]");
});

it("takes rest days as people write them", async () => {
	const home = temporaryHome();
	expect(await run(["settings", "set", "restDays", "fri,", "Sat"], { home })).toMatchObject({
		code: 0,
		stdout: "restDays is now friday, saturday. The consistency score passes over Friday, Saturday.\n",
	});
	expect(await runJson(["settings", "set", "restDays", "none"], { home })).toEqual({ restDays: [] });
});

it("goes on with the default when the file holds a wrong value, and says so once", async () => {
	const home = temporaryHome();
	mkdirSync(home);
	writeFileSync(join(home, "settings.json"), '{"windowDays": -3, "dailyGoal": 4}');
	const { code, stderr, stdout } = await run(["no", "Acme", "--json"], { home });
	expect(code).toBe(0);
	expect(JSON.parse(stdout).ratio.window.days).toBe(90);
	expect(stderr.trimEnd().split("\n")).toEqual([expect.stringMatching(/windowDays.*settings edit/)]);
});

it.each(["{bad", "[7]"])("puts a file that holds %s aside, and goes on with the defaults", async (content) => {
	const home = temporaryHome();
	mkdirSync(home, { mode: 0o700 });
	writeFileSync(join(home, "settings.json"), content, { mode: 0o600 });
	const doctor = await run(["doctor"], { home });
	expect(doctor).toMatchObject({ code: 3, stdout: expect.stringContaining("settings.json is not valid JSON") });
	const { code, stderr, stdout } = await run(["settings", "set", "dailyGoal", "12"], { home });
	expect({ code, stdout }).toEqual({ code: 0, stdout: "dailyGoal is now 12. The plan is 12 asks a day.\n" });
	const [, aside = ""] = /kept as (\S+)/.exec(stderr) ?? [];
	expect(readFileSync(aside, "utf8")).toBe(content);
	expect(await run(["doctor"], { home })).toMatchObject({ code: 0 });
});

it("refuses a baseline of 1, with which no ask would ever be a no", async () => {
	const { code, stderr } = await run(["settings", "set", "baseline", "1"], { home: temporaryHome() });
	expect(code).toBe(2);
	expect(stderr).toContain("above 1, up to 100000");
});

it("says of a home that is a file what every command says", async () => {
	const home = join(temporaryFolder(), "file");
	writeFileSync(home, "mine");
	const log = await run(["log"], { home });
	expect(log).toMatchObject({ code: 1, stderr: expect.stringContaining(`${home} is a file, not a folder`) });
	for (const args of [["doctor"], ["settings", "list"], ["settings", "get", "name"]]) {
		expect(await run(args, { home })).toEqual(log);
	}
	const set = await run(["settings", "set", "dailyGoal", "3"], { home });
	expect(set).toMatchObject({ code: 1, stderr: expect.stringContaining(`Nothing was saved: ${home} is a file`) });
	expect((await run(["settings", "edit"], { home, env: { EDITOR: "echo ' ' >>" } })).stderr).toBe(set.stderr);
});

it("takes over what an editor leaves, and nothing that is wrong", async () => {
	const home = temporaryHome();
	const editor = join(temporaryFolder(), "editor with blank.sh");
	const edit = (command: string) => {
		writeFileSync(editor, `#!/bin/sh\n${command}\n`);
		chmodSync(editor, 0o700);
		return run(["settings", "edit"], { home, env: { VISUAL: `'${editor}' --flag` } });
	};
	expect(await edit(`sed -i 's/"dailyGoal": 10/"dailyGoal": 7/' "$2"`)).toMatchObject({
		code: 0,
		stdout: "Settings changed.\n",
	});
	expect((await run(["settings", "get", "dailyGoal"], { home })).stdout).toBe("7\n");
	expect(await edit(`echo '{"dailyGoal": "x"}' > "$2"`)).toMatchObject({
		code: 2,
		stderr: expect.stringContaining("dailyGoal"),
	});
	expect(await edit(`echo 'nonsense' > "$2"`)).toMatchObject({ code: 2 });
	expect(await edit("exit 1")).toMatchObject({ code: 1 });
	expect(await edit("true")).toMatchObject({ code: 0, stdout: "Nothing changed.\n" });
	expect((await run(["settings", "get", "dailyGoal"], { home })).stdout).toBe("7\n");
	expect(await run(["settings", "edit"], { home })).toMatchObject({
		code: 2,
		stderr: expect.stringContaining("EDITOR"),
	});
});
