import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FilterTokens, filterText, readQuery, WRITTEN_KEYS } from "../../../src/asks/log/log-filter.js";
import { wordOfShell } from "../../../src/asks/shell-word.js";

const name = fc.oneof(
	fc.constantFrom(
		"phone",
		"Big bank",
		'A "B" C',
		"none",
		"None",
		"a,b",
		"x:y",
		"=",
		"=a",
		"Müller",
		"-minus",
		'"',
		"ü  ö",
	),
	fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
);
const day = fc.constantFrom("2026-08-25", "2026-11-22");

const someTokens: fc.Arbitrary<FilterTokens> = fc.record(
	{
		outcome: fc.subarray(["no", "not_now", "ghosted"] as const, { minLength: 1 }),
		channel: fc.option(name),
		stage: fc.option(name),
		segment: fc.option(name),
		reason: fc.option(name),
		weekday: fc.constantFrom("Mon", "Sun"),
		hour: fc.option(fc.constantFrom("09", "10-12")),
		tag: fc.option(name),
		who: name,
		from: fc.oneof(day, fc.constant("2026-08")),
		to: day,
		decided: fc.record({ from: day, to: day }),
	},
	{ requiredKeys: [] },
);

/** What `filterText` was given, as values of a token. */
function valuesOf(tokens: FilterTokens, key: (typeof WRITTEN_KEYS)[number]): string[] {
	if (key === "outcome") return [...(tokens.outcome ?? [])];
	if (key === "decided") return tokens.decided ? [`${tokens.decided.from}..${tokens.decided.to}`] : [];
	const value = tokens[key];
	if (value === undefined) return [];
	return [key === "weekday" ? (value ?? "").toLowerCase() : (value ?? "none")];
}

describe("a filter as text", () => {
	test("reads as the filter it was", () => {
		fc.assert(
			fc.property(someTokens, (tokens) => {
				const { words, tokens: read, unclear } = readQuery(filterText(tokens));
				expect({ words, unclear }).toEqual({ words: [], unclear: [] });
				const given = WRITTEN_KEYS.flatMap((key) => {
					const values = valuesOf(tokens, key);
					return values.length > 0 ? [{ key, values }] : [];
				});
				expect(read.map(({ key, values }) => ({ key, values: values.map(({ text }) => text) }))).toEqual(given);
			}),
		);
	});

	test.each<[FilterTokens, string]>([
		[
			{ channel: "phone", decided: { from: "2026-08-25", to: "2026-11-22" } },
			"channel:phone decided:2026-08-25..2026-11-22",
		],
		[{ segment: "Big bank" }, 'segment:="Big bank"'],
		[{ segment: "retail", tag: "q4" }, "segment:=retail tag:=q4"],
		[{ channel: "fax", reason: "price" }, "channel:=fax reason:price"],
		[{ who: "=acme" }, 'who:"=acme"'],
		[{ channel: null }, "channel:none"],
		[{ segment: "None" }, "segment:=None"],
		[{ outcome: ["no", "not_now"], weekday: "Tue", hour: "10-12" }, "outcome:no,not_now weekday:tue hour:10-12"],
		[{ segment: 'the "good" ones' }, 'segment:="the ""good"" ones"'],
		[{}, ""],
	])("%j", (tokens, text) => {
		expect(filterText(tokens)).toBe(text);
	});
});

describe("a query", () => {
	test.each(["re: price", "10:30", "https://acme.example/x", "season:short", "a:b", ":", "-", "naïve – pitch"])(
		"%j is words",
		(text) => {
			expect(readQuery(text)).toEqual({ words: text.split(" "), tokens: [], unclear: [] });
		},
	);

	test("has words and tokens side by side", () => {
		const { words, tokens } = readQuery(' acme CHANNEL:phone,"Cold Call",="Fax 2"  -reason:price q4 ');
		expect(words).toEqual(["acme", "q4"]);
		expect(tokens).toEqual([
			{
				key: "channel",
				excluded: false,
				values: [
					{ text: "phone", exact: false },
					{ text: "Cold Call", exact: false },
					{ text: "Fax 2", exact: true },
				],
				typed: 'CHANNEL:phone,"Cold Call",="Fax 2"',
			},
			{ key: "reason", excluded: true, values: [{ text: "price", exact: false }], typed: "-reason:price" },
		]);
	});

	test.each([
		["chanel:phone", "channel"],
		["form:2026-10", "from"],
		["Reasons:price", "reason"],
		["tags:q4", "tag"],
	])("%j is a slip", (text, meant) => {
		expect(readQuery(text).unclear).toMatchObject([{ meant }]);
		expect(readQuery(text).words).toEqual([]);
	});

	test.each(["foo:bar", "fob:x", "lo:x"])("%j is no slip", (text) => {
		expect(readQuery(text)).toMatchObject({ words: [text], unclear: [] });
	});

	test("never loses a word, and always ends", () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom("a", ":", '"', ",", " ", "-", "to", "who") }), (text) => {
				const { words, tokens, unclear } = readQuery(text);
				const typed = [...words, ...tokens.map((token) => token.typed), ...unclear.map(({ key }) => key)];
				for (const part of typed) expect(text).toContain(part);
				if (!text.includes(":")) expect(words).toEqual(text.split(" ").filter(Boolean));
			}),
		);
	});
});

test.each([
	["segment:Big bank", 'segment:"Big bank"'],
	["-segment:Big bank", '-segment:"Big bank"'],
	["segment:=Big bank", 'segment:="Big bank"'],
	["who:Acme Inc", 'who:"Acme Inc"'],
	["channel: phone", 'channel:"phone"'],
	["channel:Cold Call", 'channel:"Cold Call"'],
	["-reason:Slow legal", '-reason:"Slow legal"'],
	["outcome:not now", 'outcome:"not now"'],
	["lesson:ask first", 'lesson:"ask first"'],
	["won:right person", 'won:"right person"'],
	["deleted:yes acme", "deleted:yes acme"],
	["channel:phone A1", "channel:phone A1"],
	["stage:demo A1", "stage:demo A1"],
	["reason:price A1", "reason:price A1"],
	["weekday:tue A1", "weekday:tue A1"],
	["segment:Big bank channel:phone", "segment:Big bank channel:phone"],
	['segment:"Big bank" acme', 'segment:"Big bank" acme'],
	["outcome:no acme", "outcome:no acme"],
	["Big bank", "Big bank"],
	["note: to self", "note: to self"],
])("from a shell, %j is %j", (word, text) => {
	expect(wordOfShell(word, { persona: "sales", reasons: ["Slow legal"] })).toBe(text);
});
