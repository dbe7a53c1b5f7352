import { expect, test } from "vitest";
import { answer, exportedAsks } from "../support/start.js";
import { temporaryHome } from "../support/temporary-home.js";

const HARD = [
	"emoji 👩‍👩‍👧‍👦 👍🏽 🇵🇱",
	"日本語 中文 한국어",
	"combining e\u0301 n\u0303 Z\u0351\u036b\u0343",
	"line\u2028separator paragraph\u2029separator next\u0085line",
	'"double" \'single\' \\ back \\u2028 {"$$date":1}',
	"one\ntwo\n\nfour",
	"‏עברית العربية",
].join("\n");

test.for([
	["hard characters", HARD],
	["10,000 characters", `${"Name the price first. 価格 ".repeat(500).slice(0, 9_999)}!`],
])("a lesson with %s comes back the same in export", async ([, lesson = ""]) => {
	const home = temporaryHome();
	const given = await answer(["no", "Acme", "--quick", "--lesson", lesson], { home });
	const piped = await answer(["no", "Globex", "--quick", "--lesson", "-"], { home, input: lesson });
	expect(given.ask.ritual.lesson).toBe(lesson);
	expect(piped.ask.ritual.lesson).toBe(lesson);
	expect((await exportedAsks(home)).map(({ ritual }) => ritual?.lesson)).toEqual([lesson, lesson]);
});

test("a name from stdin stays out of the command line, and keeps its characters", async () => {
	const home = temporaryHome();
	const { ask } = await answer(["no", "-", "--quick"], { home, input: "Ångström & Søn 株式会社\n" });
	expect(ask.who).toBe("Ångström & Søn 株式会社");
});
