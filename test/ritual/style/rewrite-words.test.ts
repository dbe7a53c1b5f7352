import { expect, test } from "vitest";
import { rewriteWords } from "../../../src/ritual/ritual-rewrite.js";
import { widthOf } from "../../../src/terminal/width.js";

test.each([
	["I'll never make quota", "always so"],
	["Nobody wants this", "so with everyone"],
	["Everything I try fails", "so with everything"],
	["I suck at this", "only you"],
	["They all hang up on me all the time", "always so, with everyone"],
	["I blow the demo every time", "always so, and only you"],
	["I fail every interview", "so with all of them, and only you"],
	["Every time they push back, I ruin everything", "always so, with everything, and only you"],
])("why another wording is offered for: %s", (typed, says) => {
	const words = rewriteWords(typed);
	expect(words).toBe(`That says it is ${says}. For this one time:`);
	expect(widthOf(words)).toBeLessThanOrEqual(76);
});
