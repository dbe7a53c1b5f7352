import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import {
	DEFAULT_SETTINGS,
	MEANINGS,
	SETTING_KEYS,
	settingsFrom,
	storedFromText,
	storedSettings,
	valueText,
} from "../../src/settings/settings.js";
import { readSettings, settingsPath } from "../../src/settings/settings-file.js";
import { temporaryHome } from "../support/temporary-home.js";

describe("what a person types", () => {
	it.each([
		["windowDays", "30", 30],
		["baseline", "12.5", 12.5],
		["baseline", "none", null],
		["countGhosted", "yes", true],
		["countGhosted", "off", false],
		["weekStartsOn", "Sunday", "sunday"],
		["dayStartsAt", "05:30", "05:30"],
		["currency", "eur", "eur"],
		["reasons", "Not our thesis, Fund cycle", ["Not our thesis", "Fund cycle"]],
		["reasons", "none", []],
		["name", "Ada Lovelace", "Ada Lovelace"],
		["name", "None", null],
	] as const)("%s %s", (key, typed, stored) => {
		expect(storedFromText(key, typed)).toEqual(stored);
	});

	it.each([
		["windowDays", "0"],
		["windowDays", "2.5"],
		["windowDays", "many"],
		["baseline", "1"],
		["baseline", "100001"],
		["countGhosted", "maybe"],
		["weekStartsOn", "friday"],
		["dayStartsAt", "24:00"],
		["dayStartsAt", "4"],
		["currency", "euros"],
		["dailyGoal", "none"],
	] as const)("refuses %s %s", (key, typed) => {
		expect(storedFromText(key, typed)).toBeUndefined();
	});
});

it("means minutes after midnight and ISO weekdays where code counts with them", () => {
	const { settings } = settingsFrom({ dayStartsAt: "05:30", weekStartsOn: "sunday", currency: "eur" });
	expect(settings).toMatchObject({ dayStartsAt: 330, weekStartsOn: 7, currency: "EUR" });
	expect(valueText(settings, "dayStartsAt")).toBe("05:30");
	expect(valueText(settings, "weekStartsOn")).toBe("sunday");
});

it("keeps the default of each setting that is missing or wrong, and names the wrong ones", () => {
	const { settings, wrong } = settingsFrom({ windowDays: "ninety", target: 8, unknown: 1 });
	expect(settings).toEqual({ ...DEFAULT_SETTINGS, target: 8 });
	expect(wrong).toEqual(["windowDays"]);
	for (const nonsense of [null, 7, "x", []]) expect(settingsFrom(nonsense).settings).toEqual(DEFAULT_SETTINGS);
});

it("reads back all that it stores, and explains every setting", () => {
	expect(settingsFrom(storedSettings(DEFAULT_SETTINGS))).toEqual({ settings: DEFAULT_SETTINGS, wrong: [] });
	for (const key of SETTING_KEYS) expect(MEANINGS[key].says).not.toBe("");
});

it("never fails on a damaged file, and says what is wrong", () => {
	const home = temporaryHome();
	expect(readSettings(home)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
	const file = settingsPath(home);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, "{ not json");
	expect(readSettings(home).settings).toEqual(DEFAULT_SETTINGS);
	expect(readSettings(home).problems).toEqual([expect.stringContaining("not valid JSON")]);
	writeFileSync(file, "[7]");
	expect(readSettings(home).problems).toEqual([expect.stringContaining("not valid JSON")]);
	writeFileSync(file, JSON.stringify({ dailyGoal: -1, currency: "EUR" }));
	expect(readSettings(home).settings).toMatchObject({ dailyGoal: 10, currency: "EUR" });
	expect(readSettings(home).problems).toEqual([expect.stringContaining("dailyGoal")]);
});
