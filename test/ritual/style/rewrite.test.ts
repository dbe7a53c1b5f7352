import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rewriteOf } from "../../../src/ritual/style/rewrite.js";
import { shownLine } from "../../../src/terminal/clean.js";
import { widthOf } from "../../../src/terminal/width.js";
import { LEFT_ALONE, REWRITES } from "./sentences.js";
import { text, typed } from "./typed.js";

const OUTSIDE = " What was outside: ";
const acme = { who: "Acme", reason: "price" };

test.each(REWRITES)("%s", async (sentence, rewritten) => {
	expect(await rewriteOf(sentence, acme)).toBe(`${rewritten}${OUTSIDE}`);
});

test.each(LEFT_ALONE)("nothing is offered for: %s", async (sentence) => {
	expect(await rewriteOf(sentence, acme)).toBeUndefined();
});

describe("the name", () => {
	const blown = (who: string) => rewriteOf("I always blow the price talk", { who, reason: undefined });

	test.each([
		["Acme Inc.", "with Acme Inc., I"],
		["株式会社サンプル", "with 株式会社サンプル, I"],
		["$& $1 {name}", "with $& $1 {name}, I"],
		["Ac\x1b[31mme\nLtd", "with Acme Ltd, I"],
	])("is put in as it is shown: %j", async (who, expected) => {
		expect(await blown(who)).toContain(expected);
	});

	test("is cut where it is long, and left out where there is none", async () => {
		expect(await blown("Acme ".repeat(30))).toMatch(/^This time, with (Acme )+Acme…, I blew/);
		expect(await blown(" ")).toBe(`This time I blew the price talk.${OUTSIDE}`);
		expect(await rewriteOf("Nobody wants this", { who: "", reason: undefined })).toMatch(
			/^This time they did not want this/,
		);
	});

	test("is said once", async () => {
		expect(await rewriteOf("We always lose to Acme", acme)).toBe(`This time we lost to Acme.${OUTSIDE}`);
		expect(await rewriteOf("I always ramble. Nobody wants this.", acme)).toBe(
			`This time, with Acme, I rambled. They did not want this.${OUTSIDE}`,
		);
	});
});

test("where there is nothing else to say, the reason makes it this no", async () => {
	const hopeless = (reason: string | undefined) => rewriteOf("I'm hopeless", { who: "Acme", reason });
	expect(await hopeless("budget")).toContain("with Acme, the answer was no (no budget).");
	expect(await hopeless("other")).toContain("with Acme, the answer was no.");
	expect(await hopeless(undefined)).toContain("with Acme, the answer was no.");
});

test("what cannot be put in the past for certain is not offered", async () => {
	expect(await rewriteOf("I always freeze when we let them drive", acme)).toBeUndefined();
	expect(await rewriteOf("I always freeze when I am asked", acme)).toBeUndefined();
});

/** What no rewrite of an own claim may still say. */
const SWEEPING =
	/\b(always|never|everybody|everyone|everything|nobody|no one|nothing|every|stupid|useless|terrible|failure|idiot)\b/i;
const OWN = /\b(I|me|my|we|us|our)\b/i;

test("no rewrite in the table says it of all times, of all people, or as a verdict", () => {
	const outsideQuotes = (rewritten: string) => rewritten.replace(/"[^"]*"/g, "");
	expect(REWRITES.filter(([, rewritten]) => SWEEPING.test(outsideQuotes(rewritten)))).toEqual([]);
});

test("a sentence of several claims is rewritten as a whole, or not at all", async () => {
	const claim = fc.constantFrom(
		...["I always blow the price talk", "we always lose to Globex", "nobody wants this", "I never get a yes"],
		...["everything goes wrong", "I'm an idiot", "I am useless", "my pitch is terrible", "they never listen"],
		...["I never learn", "I am a failure", "everyone hates my calls", "nobody ever will", "I suck"],
	);
	const joint = fc.constantFrom(" and ", ", ", " because ", "; ", ". ", " - ", ", so ", " but ", " since ");
	const sentences = fc
		.array(fc.tuple(claim, joint), { minLength: 2, maxLength: 4 })
		.map((parts) => parts.flat().slice(0, -1).join(""));
	let offered = 0;
	await fc.assert(
		fc.asyncProperty(sentences, async (sentence) => {
			const rewritten = await rewriteOf(sentence, acme);
			if (rewritten === undefined) return;
			offered++;
			expect(rewritten, sentence).not.toMatch(SWEEPING);
		}),
		{ seed: 4, numRuns: 1500 },
	);
	expect(offered).toBeGreaterThan(300);
});

test("whatever is typed, no own sentence that is offered says it of all times or as a verdict", async () => {
	await fc.assert(
		fc.asyncProperty(typed, async (sentence) => {
			const rewritten = (await rewriteOf(sentence, acme)) ?? "";
			const own = rewritten.replace(/"[^"]*"|\u201c[^\u201d]*\u201d/g, "").split(/(?<=[.!?\u2026])\s+/u);
			for (const said of own.filter((each) => OWN.test(each))) {
				expect(said).not.toMatch(/\b(always|never|nobody|everybody|stupid|useless|terrible|failure|idiot)\b/i);
			}
		}),
		{ seed: 5, numRuns: 1500 },
	);
});

test("whatever is typed, what is offered is one clean line with the name in it, once", async () => {
	await fc.assert(
		fc.asyncProperty(typed, text, async (sentence, who) => {
			const rewritten = await rewriteOf(sentence, { who, reason: undefined });
			if (rewritten === undefined) return;
			expect(rewritten.endsWith(OUTSIDE)).toBe(true);
			expect(rewritten).not.toMatch(/[\x00-\x1f\x7f-\x9f]| {2}/);
			expect(rewritten).not.toMatch(/undefined|\$\d|\[object/);
			if (!who.includes("undefined")) expect(await rewriteOf(rewritten, { who, reason: undefined })).toBeUndefined();
			const name = shownLine(who).trim();
			if (name !== "" && widthOf(name) <= 40 && rewritten.startsWith("This time, with"))
				expect(rewritten).toContain(name);
		}),
		{ seed: 4, numRuns: 1500 },
	);
});
