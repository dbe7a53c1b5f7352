import { describe, expect, test } from "vitest";
import { type Import, importsOf, importsOfSource } from "./support/imports.js";

/** A rule between the rooms of src: which imports break it, and one that does, to prove that the rule can fail. */
type Rule = { says: string; breaks(from: string, to: string, isType: boolean): boolean; example: Import };

const FEATURES = ["asks", "ratio", "ritual", "bank", "peers", "today", "undo", "dashboard"];
const FLOORS = ["journal", "terminal", "command", "time", "settings"];

/** What the name of a feature's file says it holds, other than rules. */
const NO_RULES = /\.tsx$|\/use-[\w-]+\.ts$|-(records|command|rows|door|plain|file|progress)\.ts$/;
const OUTSIDE =
	/^(react|ink|conf|nedb-promises|node:(fs|child_process|os|net|http|readline|tty|timers)|commander)(\/|$)/;

/** Who else may use files: what a person names goes in and out, the demo's home is thrown away, and a terminal is given back at once. */
const FILE_HANDLERS = [
	"src/asks/import/import-file.ts",
	"src/asks/export/export-file.ts",
	"src/dashboard/demo-command.ts",
	"src/terminal/screen-modes.ts",
];

const roomOf = (path: string) => /^src\/([\w-]+)\//.exec(path)?.[1];
const inFeature = (path: string) => FEATURES.includes(roomOf(path) ?? "");
const isRules = (path: string) => inFeature(path) && !NO_RULES.test(path);
const isValue = (from: string, to: string) => ({ from, to, isType: false });

const RULES: Rule[] = [
	{
		says: "rules draw nothing and touch neither files nor the terminal nor a database",
		breaks: (from, to) => isRules(from) && (OUTSIDE.test(to) || to.endsWith(".tsx")),
		example: isValue("src/ratio/ratio.ts", "node:fs"),
	},
	{
		says: "rules know the journal by its types alone",
		breaks: (from, to, isType) => isRules(from) && roomOf(to) === "journal" && !isType,
		example: isValue("src/ratio/ratio.ts", "src/journal/open.ts"),
	},
	{
		says: "the shared floors know no feature",
		breaks: (from, to) => FLOORS.includes(roomOf(from) ?? "") && inFeature(to),
		example: { from: "src/journal/undo.ts", to: "src/asks/ask.ts", isType: true },
	},
	{
		says: "only command and settings know the settings, beside the features",
		breaks: (from, to) => ["journal", "terminal", "time"].includes(roomOf(from) ?? "") && roomOf(to) === "settings",
		example: isValue("src/time/days.ts", "src/settings/settings.ts"),
	},
	{
		says: "no feature uses another's command, and the dashboard alone another's screen",
		breaks: (from, to) => {
			if (!inFeature(from) || !inFeature(to) || roomOf(from) === roomOf(to)) return false;
			return /-command\.ts$/.test(to) || (/-screen\.tsx$/.test(to) && roomOf(from) !== "dashboard");
		},
		example: isValue("src/today/today-screen.tsx", "src/ratio/ratio-screen.tsx"),
	},
	{
		says: "no feature uses the dashboard",
		breaks: (from, to) => inFeature(from) && roomOf(from) !== "dashboard" && roomOf(to) === "dashboard",
		example: isValue("src/today/today.ts", "src/dashboard/facts.ts"),
	},
	{
		says: "within ratio the tab uses every folder, the others the breakdown alone, and it none of them",
		breaks: (from, to) => {
			const [own, other] = [from, to].map((path) => /^src\/ratio\/([\w-]+)\//.exec(path)?.[1]);
			if (roomOf(from) !== "ratio" || other === undefined || other === own || own === "tab") return false;
			return other === "tab" || (own !== undefined && other !== "breakdown");
		},
		example: isValue("src/ratio/breakdown/heat-map-text.ts", "src/ratio/tab/weeks-chart.ts"),
	},
	{
		says: "NeDB has one door",
		breaks: (from, to) => /nedb/.test(to) && from !== "src/journal/live.ts",
		example: isValue("src/journal/open.ts", "nedb-promises"),
	},
	{
		says: "conf has one door",
		breaks: (from, to) => to === "conf" && from !== "src/settings/settings-store.ts",
		example: isValue("src/settings/settings.ts", "conf"),
	},
	{
		says: "screens and commands leave files to those who know how",
		breaks: (from, to) =>
			/^(node:)?fs(\/|$)/.test(to) &&
			!["journal", "settings", "command"].includes(roomOf(from) ?? "") &&
			!FILE_HANDLERS.includes(from),
		example: isValue("src/asks/log/log-command.ts", "node:fs"),
	},
];

const imports = importsOfSource();

describe.each(RULES)("$says", ({ breaks, example }) => {
	const broken = (found: Import[]) => found.filter(({ from, to, isType }) => breaks(from, to, isType));

	test("in all of src", () => {
		expect(broken(imports).map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
	});

	test("is broken by its example", () => {
		expect(broken([example])).toEqual([example]);
	});
});

test("the imports of src were read", () => {
	expect(imports).toContainEqual({ from: "src/main.ts", to: "src/commands.ts", isType: false });
});

test("imports are found in every form", () => {
	const text = `
		import type { A } from "./a.js";
		import b, { type C } from "ink";
		import "./effect.js";
		export { d } from "../time/d.js";
		export type { E } from "node:fs";
		const f = () => import("./f.js");`;
	const sources = new Set(["src/asks/a.ts", "src/asks/effect.ts", "src/time/d.ts", "src/asks/f.tsx"]);
	expect(importsOf("src/asks/b.ts", text, sources).map(({ to, isType }) => [to, isType])).toEqual([
		["src/asks/a.ts", true],
		["ink", false],
		["src/asks/effect.ts", false],
		["src/time/d.ts", false],
		["node:fs", true],
		["src/asks/f.tsx", false],
	]);
});
