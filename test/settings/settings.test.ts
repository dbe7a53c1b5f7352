import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	DEFAULT_SETTINGS,
	isStorable,
	SETTING_KEYS,
	type SettingKey,
	settingsFrom,
	storedSettings,
	valueText,
} from "../../src/settings/settings.js";
import { readSettings, settingsPath, settingsStamp } from "../../src/settings/settings-file.js";
import { MEANINGS } from "../../src/settings/settings-meanings.js";
import { nowWords } from "../../src/settings/settings-now.js";
import { storeSetting } from "../../src/settings/settings-store.js";
import { storedFromText } from "../../src/settings/settings-typed.js";
import { wrap } from "../../src/terminal/width.js";
import { temporaryHome } from "../support/temporary-home.js";

describe("what a person types", () => {
	it.each([
		["windowDays", "30", 30],
		["baseline", "12.5", 12.5],
		["baseline", "none", null],
		["countGhosted", "yes", true],
		["countGhosted", "off", false],
		["weekStartsOn", "Sunday", "sunday"],
		["weekStartsOn", "sun", "sunday"],
		["baseline", "about 1 in 10", 10],
		["dayStartsAt", "05:30", "05:30"],
		["currency", "eur", "eur"],
		["reasons", "Not our thesis, Fund cycle", ["Not our thesis", "Fund cycle"]],
		["reasons", "none", []],
		["name", "Ada Lovelace", "Ada Lovelace"],
		["name", "None", null],
		["restDays", "sat, sun", ["sat", "sun"]],
		["restDays", "Friday Saturdays", ["Friday", "Saturdays"]],
		["restDays", "sunday", ["sunday"]],
		["restDays", "none", []],
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
		["dayStartsAt", "12:01"],
		["currency", "euros"],
		["dailyGoal", "none"],
		["restDays", "s, t"],
		["restDays", "sat, holidays"],
		["restDays", "yes"],
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

it("knows weekdays by their names and beginnings, in any order and more than once", () => {
	const { settings } = settingsFrom({ restDays: ["Sun", "tues", "thu", "su", "Wednesdays"] });
	expect(settings.restDays).toEqual([2, 3, 4, 7]);
	expect(valueText(settings, "restDays")).toBe("tuesday, wednesday, thursday, sunday");
	expect(storedSettings(settings).restDays).toEqual(["tuesday", "wednesday", "thursday", "sunday"]);
	expect(DEFAULT_SETTINGS.restDays).toEqual([6, 7]);
});

it("keeps the default of each setting that is missing or wrong, and names the wrong ones", () => {
	const { settings, wrong } = settingsFrom({ windowDays: "ninety", target: 8, unknown: 1 });
	expect(settings).toEqual({ ...DEFAULT_SETTINGS, target: 8 });
	expect(wrong).toEqual(["windowDays"]);
	for (const nonsense of [null, 7, "x", []]) expect(settingsFrom(nonsense).settings).toEqual(DEFAULT_SETTINGS);
});

/** What a person may type into each setting. */
const TYPED: Record<SettingKey, fc.Arbitrary<string>> = {
	persona: fc.constantFrom("sales", "Founder", "job seeker", "job_seeker", "recruiter"),
	voice: fc.constantFrom("you", "name", "I", "i"),
	drawAfter: fc.nat(1000).map(String),
	breathing: fc.constantFrom("sigh", "Box"),
	name: fc.string({ minLength: 1, maxLength: 200 }).filter((name) => name.trim() !== ""),
	windowDays: fc.integer({ min: 1, max: 3660 }).map(String),
	baseline: fc.oneof(fc.integer({ min: 2, max: 100_000 }).map(String), fc.constant("none")),
	dailyGoal: fc.nat(1000).map(String),
	restDays: fc
		.subarray(["monday", "tue", "Wed", "thursdays", "fr", "Saturday", "sun"])
		.map((days) => days.join(", ") || "none"),
	target: fc.oneof(fc.nat(10_000).map(String), fc.constant("none")),
	countGhosted: fc.constantFrom("yes", "no", "on", "off"),
	weekStartsOn: fc.constantFrom("monday", "Sunday"),
	dayStartsAt: fc.nat(720).map((minutes) => valueText({ ...DEFAULT_SETTINGS, dayStartsAt: minutes }, "dayStartsAt")),
	currency: fc.constantFrom("eur", "USD", "Chf"),
	ghostAfterDays: fc.integer({ min: 1, max: 365 }).map(String),
	reasons: fc.subarray(["Not our thesis", "Fund cycle", "no"]).map((reasons) => reasons.join(",")),
	reducedMotion: fc.constantFrom("yes", "no"),
};

it.each(SETTING_KEYS)("%s reads the same when its text is typed again, and when its file is read again", (key) => {
	fc.assert(
		fc.property(TYPED[key], (typed) => {
			const stored = storedFromText(key, typed);
			expect(isStorable(key, stored)).toBe(true);
			const { settings, wrong } = settingsFrom({ [key]: stored });
			expect(wrong).toEqual([]);
			const again = settingsFrom({ [key]: storedFromText(key, valueText(settings, key)) });
			expect(again).toEqual({ settings, wrong: [] });
			expect(settingsFrom(storedSettings(settings))).toEqual({ settings, wrong: [] });
		}),
	);
});

it("explains every setting in at most three lines, and says what its value means now", () => {
	for (const key of SETTING_KEYS) {
		const { says, explains, expects } = MEANINGS[key];
		expect([says, expects]).not.toContain("");
		expect(wrap(explains, 76).length, explains).toBeLessThanOrEqual(3);
		expect(nowWords(DEFAULT_SETTINGS, key)).toMatch(/^[A-Z].*\.$/);
	}
});

it.each([
	["windowDays", 30, "The ratio looks back 30 days."],
	["windowDays", 1, "The ratio looks back 1 day."],
	["baseline", 12, "The rate starts at about 1 yes in 12 asks, with the weight of ten."],
	["dailyGoal", 0, "No goal for the day, and no consistency score."],
	["restDays", ["fri", "sat"], "The consistency score passes over Friday, Saturday."],
	["restDays", [], "Every day counts in the consistency score."],
	["target", 8, "The gauge has a mark at 8 noes for each yes."],
	["countGhosted", true, "A ghosted ask counts as a no."],
	["dayStartsAt", "05:30", "What happens before 05:30 belongs to the day before."],
	["dayStartsAt", "00:00", "A day begins at midnight."],
	["weekStartsOn", "sunday", "Weeks begin on Sunday."],
] as const)("%s %s: %s", (key, stored, words) => {
	expect(nowWords(settingsFrom({ [key]: stored }).settings, key)).toBe(words);
});

it("never fails on a damaged file, and says what is wrong", () => {
	const home = temporaryHome();
	expect(readSettings(home)).toMatchObject({ settings: DEFAULT_SETTINGS, problems: [] });
	const file = settingsPath(home);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, "{ not json");
	expect(readSettings(home).settings).toEqual(DEFAULT_SETTINGS);
	expect(readSettings(home).problems).toEqual([expect.stringContaining("not valid JSON")]);
	writeFileSync(file, "[7]");
	expect(readSettings(home).problems).toEqual([expect.stringContaining("not valid JSON")]);
	expect(readSettings(home).unreadable).toContain("not valid JSON");
	writeFileSync(file, JSON.stringify({ dailyGoal: -1, currency: "EUR" }));
	expect(readSettings(home)).toMatchObject({ wrong: ["dailyGoal"], unreadable: undefined });
	expect(readSettings(home).settings).toMatchObject({ dailyGoal: 10, currency: "EUR" });
	expect(readSettings(home).problems).toEqual([expect.stringContaining("dailyGoal")]);
});

it("tells two writes apart that a file system's clock does not", () => {
	const home = temporaryHome();
	const stampOf = (goal: number) => {
		storeSetting(home, "dailyGoal", goal);
		utimesSync(settingsPath(home), 1_800_000_000, 1_800_000_000);
		return settingsStamp(home);
	};
	expect(stampOf(5)).not.toBe(stampOf(6));
});
