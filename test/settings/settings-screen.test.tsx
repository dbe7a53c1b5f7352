import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import type { Context } from "../../src/command/context.js";
import { SETTING_KEYS } from "../../src/settings/settings.js";
import { settingsPath } from "../../src/settings/settings-file.js";
import { storeSetting } from "../../src/settings/settings-store.js";
import { contextAt } from "../support/context.js";
import { CAN_MOUNT, makeReadOnly, mountSmall } from "../support/mounts.js";
import { temporaryFolder } from "../support/temporary-home.js";
import { flat, openSettings } from "./open-settings.js";

/** A home with a settings file that says this. */
function homeWith(content: string): Context {
	const context = contextAt();
	mkdirSync(context.home, { mode: 0o700 });
	writeFileSync(settingsPath(context.home), content);
	return context;
}

const fileOf = ({ home }: Context) => JSON.parse(readFileSync(settingsPath(home), "utf8"));

describe("changing a setting", () => {
	test("is saved at once, said so, and put back with u", async () => {
		const context = contextAt();
		const { screen } = openSettings(context);
		screen.stdin.write("j\r");
		await screen.waitFor("Enter save");
		screen.stdin.write("\x1530\r");
		const frame = flat(await screen.waitFor("windowDays is now 30."));
		expect(frame).toContain("The ratio looks back 30 days. It was 90; u puts it back.");
		expect(frame).toMatch(/▸ windowDays 30 /);
		expect(fileOf(context)).toEqual({ windowDays: 30 });
		expect(context.settings().windowDays).toBe(30);
		screen.stdin.write("\r");
		expect(await screen.waitFor("Enter save")).not.toContain("typed this before");
		screen.stdin.write("\r");
		await screen.waitFor("Enter change");
		screen.stdin.write("ju");
		await screen.waitFor("windowDays is now 90.");
		expect(screen.lastFrame()).toMatch(/▸ windowDays +90/);
		expect(context.settings().windowDays).toBe(90);
		screen.stdin.write("u");
		await screen.waitFor("Nothing has been changed since");
	});

	test("puts several changes back, the newest first", async () => {
		const context = contextAt();
		const { screen } = openSettings(context);
		screen.stdin.write("j\r\x1530\r");
		await screen.waitFor("windowDays is now 30.");
		screen.stdin.write("jj\r\x154\r");
		await screen.waitFor("dailyGoal is now 4.");
		screen.stdin.write("u");
		await screen.waitFor("dailyGoal is now 10.");
		screen.stdin.write("u");
		await screen.waitFor("windowDays is now 90.");
		expect(context.settings()).toMatchObject({ windowDays: 90, dailyGoal: 10 });
	});

	test("with two values needs no typing", async () => {
		const context = contextAt();
		const { screen } = openSettings(context);
		screen.stdin.write(`${"j".repeat(SETTING_KEYS.indexOf("countGhosted"))}\r`);
		await screen.waitFor("countGhosted is now yes. A ghosted ask counts as a no. It was no; u puts it");
		screen.stdin.write("j\r");
		await screen.waitFor("weekStartsOn is now sunday. Weeks begin on Sunday.");
		expect(fileOf(context)).toEqual({ countGhosted: true, weekStartsOn: "sunday" });
	});

	test("with a few values goes from one to the next, and round", async () => {
		const context = contextAt();
		const { screen } = openSettings(context);
		screen.stdin.write(`${"j".repeat(SETTING_KEYS.indexOf("voice"))}\r`);
		await screen.waitFor("The ritual says you: no name is set.");
		screen.stdin.write("\r");
		await screen.waitFor("The ritual says I.");
		screen.stdin.write("\r");
		await screen.waitFor("voice is now you.");
		expect(context.settings().voice).toBe("you");
	});

	test("twice in one breath changes it twice", async () => {
		const context = contextAt();
		const { screen } = openSettings(context);
		screen.stdin.write(`${"j".repeat(SETTING_KEYS.indexOf("countGhosted"))}\r\r\r`);
		await screen.waitFor("countGhosted is now yes. A ghosted ask counts as a no. It was no; u puts it");
		screen.stdin.write("uuu");
		await screen.waitFor("countGhosted is now no.");
		expect(context.settings().countGhosted).toBe(false);
	});

	test("to no value it can have says what it takes, and keeps what was typed", async () => {
		const context = contextAt();
		const { screen } = openSettings(context);
		screen.stdin.write("j\r\x15soon\r");
		await screen.waitFor('windowDays must be a whole number from 1 to 3660, not "soon".');
		expect(screen.lastFrame()).toMatch(/▸ windowDays +soon/);
		expect(existsSync(settingsPath(context.home))).toBe(false);
		screen.stdin.write("\x1514\r");
		await screen.waitFor("windowDays is now 14.");
	});

	test("can be left, and what was typed is there the next time", async () => {
		const context = contextAt();
		const { screen, left } = openSettings(context);
		screen.stdin.write("j\r\x1530");
		await screen.waitFor(/▸ windowDays +30/);
		screen.stdin.write("\x1b");
		await screen.waitFor(/▸ windowDays +90/);
		screen.stdin.write("\r");
		await screen.waitFor("You typed this before and did not save it.");
		expect(screen.lastFrame()).toMatch(/▸ windowDays +30/);
		screen.stdin.write("\x1f\r");
		await screen.waitFor("Enter change");
		screen.stdin.write("\r");
		expect(await screen.waitFor("Enter save")).not.toContain("typed this before");
		expect(existsSync(settingsPath(context.home))).toBe(false);
		screen.stdin.write("\r");
		await screen.waitFor("Enter change");
		screen.stdin.write("q");
		await vi.waitFor(() => expect(left).toEqual([undefined]));
	});

	test("empties what can be empty, by nothing or by none", async () => {
		const context = contextAt();
		storeSetting(context.home, "target", 8);
		storeSetting(context.home, "name", "Ada");
		const { screen } = openSettings(context);
		screen.stdin.write("\r\x15\r");
		await screen.waitFor("name is now none. You are called by no name.");
		screen.stdin.write(`${"j".repeat(SETTING_KEYS.indexOf("target"))}\r\x15none\r`);
		await screen.waitFor("target is now none. The gauge has no mark.");
		screen.stdin.write("kk\r\x15\r");
		await screen.waitFor("dailyGoal must be a whole number from 0 to 1000.");
	});

	test.skipIf(!CAN_MOUNT)("where nothing can be written says so, and keeps what was typed", async () => {
		const folder = join(temporaryFolder(), "home");
		mountSmall(folder, 100);
		const context = contextAt(folder);
		const { screen } = openSettings(context);
		screen.stdin.write("j\r");
		await screen.waitFor("Enter save");
		makeReadOnly(folder);
		screen.stdin.write("\x1530\r");
		await screen.waitFor((frame) => flat(frame).includes("home/settings.json is on a read-only disk"));
		expect(screen.lastFrame()).toMatch(/▸ windowDays +30/);
		expect(context.settings().windowDays).toBe(90);
	});
});

describe("a file that somebody broke by hand", () => {
	test("is said before anything is changed, and kept beside the new one", async () => {
		const context = homeWith("{ dailyGoal: 7");
		const { screen } = openSettings(context);
		expect(flat(await screen.waitFor("▸ name"))).toMatch(/settings\.json is not valid JSON/);
		expect(readFileSync(settingsPath(context.home), "utf8")).toBe("{ dailyGoal: 7");
		screen.stdin.write("j\r\x1530\r");
		await screen.waitFor("windowDays is now 30.");
		expect(flat(screen.lastFrame())).toContain("The file that was not valid is kept as settings.json.unreadable-");
		const aside = readdirSync(context.home).filter((name) => name.includes("unreadable"));
		expect(aside.map((name) => readFileSync(join(context.home, name), "utf8"))).toEqual(["{ dailyGoal: 7"]);
		expect(fileOf(context)).toEqual({ windowDays: 30 });
	});

	test("with one wrong value shows the default, says so there, and keeps everything else", async () => {
		const context = homeWith('{"dailyGoal": "lots", "windowDays": 45, "more": 1}');
		const { screen } = openSettings(context);
		expect(await screen.waitFor("▸ name")).not.toContain("no such value");
		screen.stdin.write("jjj");
		expect(flat(await screen.waitFor(/▸ dailyGoal +10/))).toContain("What the file holds for it is no such value");
		screen.stdin.write("\r\x1512\r");
		await screen.waitFor("dailyGoal is now 12.");
		expect(screen.lastFrame()).not.toContain("no such value");
		expect(fileOf(context)).toEqual({ dailyGoal: 12, windowDays: 45, more: 1 });
	});
});

test("another terminal's change is seen", async () => {
	const context = contextAt();
	const { screen } = openSettings(context);
	await screen.waitFor(/windowDays +90/);
	storeSetting(context.home, "windowDays", 30);
	screen.stdin.write("j");
	await screen.waitFor(/▸ windowDays +30/);
});
