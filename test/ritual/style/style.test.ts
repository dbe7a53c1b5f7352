import fc from "fast-check";
import { expect, test } from "vitest";
import { rewriteOf } from "../../../src/ritual/style/rewrite.js";
import { styleOf } from "../../../src/ritual/style/style.js";
import { LEFT_ALONE, REWRITES } from "./sentences.js";
import { typed } from "./typed.js";

test.each([
	["I always blow the price talk", { permanent: ["always"], pervasive: [], personal: ["blow"] }],
	["Nobody wants this", { permanent: [], pervasive: ["Nobody"], personal: [] }],
	["I’m terrible at closing", { permanent: [], pervasive: [], personal: ["terrible at"] }],
	[
		"Every time they push back, I ruin everything",
		{ permanent: ["Every time"], pervasive: ["everything"], personal: ["ruin"] },
	],
	["It was all my fault. They always say no.", { permanent: ["always"], pervasive: [], personal: ["my fault"] }],
])("the words of: %s", (sentence, words) => {
	expect(styleOf(sentence)).toEqual(words);
});

test("what is always so beside the claim is not counted", () => {
	expect(styleOf("They always buy in Q1. I blew the demo.")).toEqual({
		permanent: [],
		pervasive: [],
		personal: ["blow"],
	});
});

test("every sentence with a rewrite has a style, and no other", () => {
	for (const [sentence] of REWRITES) expect(styleOf(sentence), sentence).toBeDefined();
	for (const sentence of LEFT_ALONE) expect(styleOf(sentence), sentence).toBeUndefined();
});

test("a pasted mail is left alone", () => {
	expect(styleOf(`I always blow the price talk. ${"And then they said more. ".repeat(20)}`)).toBeUndefined();
});

test("somebody in need is offered no other words", () => {
	expect(styleOf("I ruin everything. I want to die.")).toBeUndefined();
});

test("whatever is typed, it answers at once, and a rewrite has a style", async () => {
	await fc.assert(
		fc.asyncProperty(typed, async (sentence) => {
			const style = styleOf(sentence);
			if (!style) expect(await rewriteOf(sentence, { who: "Acme", reason: undefined })).toBeUndefined();
		}),
		{ seed: 4, numRuns: 1500 },
	);
	const began = performance.now();
	for (const repeated of ["I always ", "because of me ", "... ", ", and I ", "nobody ever ", "my "])
		styleOf(repeated.repeat(80).slice(0, 400));
	expect(performance.now() - began).toBeLessThan(500);
});
