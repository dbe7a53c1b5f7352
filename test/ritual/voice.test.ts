import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inVoice, PLACEHOLDERS, voiceOf } from "../../src/ritual/voice.js";
import { VOICES } from "../../src/settings/settings.js";

const TEXT = "{You} {are} here, and {your} no is. What would {you} say, and who told {to you}?";
const named = (name: string | null, text = TEXT) => inVoice(text, { voice: "name", name });

test("speaks as you, as I, and by name", () => {
	expect(inVoice(TEXT, { voice: "you", name: "Alex" })).toBe(
		"You are here, and your no is. What would you say, and who told you?",
	);
	expect(
		inVoice("{You} {were} there. {Your} no, and what {you} {have}: they told {to you}.", {
			voice: "i",
			name: null,
		}),
	).toBe("I was there. My no, and what I have: they told me.");
	expect(named("Alex", "{You} {are} here. What {do} {you} do with what {you} {have}, and {your} no?")).toBe(
		"Alex is here. What does Alex do with what Alex has, and Alex's no?",
	);
});

describe("a name", () => {
	test.each([
		["James", "James's no"],
		["Alex", "Alex's no"],
		["山田太郎", "山田太郎's no"],
		["Zoë 🦊", "Zoë 🦊's no"],
		["$& {your}", "$& {your}'s no"],
		["A\x1b[31mnn\n", "Ann's no"],
	])("%j has its no", (name, expected) => {
		expect(named(name, "{your} no")).toBe(expected);
	});

	test("that is long is cut", () => {
		expect(named("Maximilian ".repeat(10), "{Your} no")).toBe("Maximilian Maximilian Maximil…'s no");
	});

	test.each([null, "", "  ", "\x07"])("that is none is you: %j", (name) => {
		expect(voiceOf({ voice: "name", name })).toBe("you");
		expect(named(name, "What would {you} say?")).toBe("What would you say?");
	});
});

test("no placeholder is left in any voice, and all else stays", () => {
	const piece = fc.oneof(fc.constantFrom(...PLACEHOLDERS), fc.stringMatching(/^[a-z ,.]{0,8}$/));
	fc.assert(
		fc.property(
			fc.array(piece),
			fc.constantFrom(...VOICES),
			fc.option(fc.string({ unit: "grapheme" })),
			(pieces, voice, name) => {
				const spoken = inVoice(pieces.join(""), { voice, name: name?.replace(/[{}]/g, "") ?? null });
				expect(spoken).not.toMatch(/[{}]|undefined|null/);
				for (const said of pieces) if (!said.startsWith("{")) expect(spoken).toContain(said);
			},
		),
		{ seed: 4 },
	);
});

test("what is no placeholder stays as it is", () => {
	expect(inVoice("{company} and {toString}", { voice: "you", name: null })).toBe("{company} and {toString}");
});
