import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alikeGroups, alikeTo, type KnownWho, knownFor, likeness } from "../../../src/asks/who/similar-who.js";
import { alikeText, groupsText, joinCommand, knownWords } from "../../../src/asks/who/similar-who-text.js";
import { coreOf } from "../../../src/asks/who/who-core.js";
import { widthOf } from "../../../src/terminal/width.js";

const known = (who: string, asks = 1, last = 20_700): KnownWho => ({ who, core: coreOf(who), asks, last });
const alike = (left: string, right: string) => likeness(coreOf(left), coreOf(right));

describe("the same name", () => {
	test.each([
		["Acme", "Acme Inc"],
		["Acme", "ACME, Inc."],
		["Acme", "Acme GmbH"],
		["Acme", "acme.com"],
		["Acme", "https://www.acme.co.uk/about"],
		["Acme", "Acmé"],
		["Acme", "The Acme Company"],
		["Acme Inc.", "Acme S.A. de C.V."],
		["Acme", "A.C.M.E."],
		["Müller GmbH & Co. KG", "Mueller"],
		["Zielona Sp. z o.o.", "Zielona"],
		["Société Générale S.A.", "societe generale"],
		["L'Oréal", "LOreal"],
		["Smith & Sons Ltd", "Smith and Sons"],
		["トヨタ株式会社", "トヨタ"],
		["(株)トヨタ", "トヨタ"],
		["삼성 주식회사", "삼성"],
		["华为技术有限公司", "华为技术"],
		["ООО Ромашка", "Ромашка"],
		["ΑΒΓΔ Α.Ε.", "ΑΒΓΔ"],
		["Ørsted A/S", "Orsted"],
		["Meier, Anna", "Anna Meier"],
		["Hub Spot", "HubSpot"],
		["HP", "HP Inc."],
	])("%s and %s", (left, right) => {
		expect(alike(left, right)).toBe("same");
		expect(alike(right, left)).toBe("same");
	});
});

test.each([
	["Anna Meier", "Anna Maier"],
	["Initech Holding", "Initech Holdings"],
	["Northwind", "Northwindd"],
	["Northwind Traders", "Nortwhind Traders"],
])("%s and %s are a letter apart", (left, right) => {
	expect(alike(left, right)).toBe("close");
	expect(alike(right, left)).toBe("close");
});

test("a name with more behind it is only near", () => {
	expect(alike("Acme", "Acme West")).toBe("part");
	expect(alike("Acme", "Acmewest")).toBeUndefined();
});

test.each([
	["Bank of A", "Bank of B"],
	["Store 1", "Store 2"],
	["Warehouse 2021", "Warehouse 2022"],
	["Fund II", "Fund III"],
	["Anna Keller", "Anna Teller"],
	["Bauer", "Baur"],
	["Miller", "Millar"],
	["Johnson", "Johnston"],
	["HP", "HB"],
	["A Inc", "A Ltd"],
	["Inc", "Ltd"],
	["AG", "SE"],
	["ガス", "カス"],
	["anna@acme.com", "anna@acme.de"],
	["🙂", "🙁"],
	["", "Inc"],
	["Anna Meier", "Anne Maier"],
])("%s and %s are two names", (left, right) => {
	expect(alike(left, right)).toBeUndefined();
	expect(alike(right, left)).toBeUndefined();
});

test("a core is its own core, and words of the language of objects are names", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (who) => {
			const core = coreOf(who);
			expect(likeness(core, core)).toBe(core.length > 1 ? "same" : undefined);
		}),
	);
	for (const name of ["constructor", "__proto__", "toString"]) {
		expect(alikeTo(`${name} Inc`, [known(name)])).toHaveLength(1);
	}
});

describe("what a new who is like", () => {
	const all = [known("Acme", 3), known("ACME", 1), known("Acme GmbH", 9), known("Acme West", 50), known("Globex", 2)];

	test("the same first, then the most asks; not itself in another case", () => {
		expect(alikeTo("acme", all).map(({ who }) => who)).toEqual(["Acme GmbH"]);
		expect(alikeTo("Acme Inc", all).map(({ who }) => who)).toEqual(["Acme GmbH", "Acme", "ACME"]);
		expect(alikeTo("Globax", all)).toEqual([]);
	});

	test("is said with the command that makes them one", () => {
		const text = alikeText("Acme Inc", alikeTo("Acme Inc", all));
		expect(text).toBe(
			`There is also "Acme GmbH" (9 asks), and 2 more like it: unfazed log similar. The same? Then:\n  unfazed log edit --where 'who:="Acme Inc"' --who 'Acme GmbH'`,
		);
	});
});

test("while a name is typed, the likeliest known one is found", () => {
	const all = [known("Acme", 3), known("Acme Inc", 1), known("Acropolis", 9), known("Anna Meier"), known("Bo")];
	const found = (typed: string) => knownFor(typed, all)?.who;
	expect(found("Ac")).toBe("Acropolis");
	expect(found("Acm")).toBe("Acme");
	expect(found("Acme Inc")).toBe("Acme");
	expect(found("acme")).toBe("Acme");
	expect(found("Acme West")).toBe("Acme");
	expect(found("anna maier")).toBe("Anna Meier");
	expect(found("Zeta")).toBeUndefined();
	expect(knownWords(known("Acme", 3, 20_738), "2026-11-22", 60)).toBe("Acme, 3 asks, last 12 October");
	expect(knownWords(known("Acme", 1, 20_373), "2026-11-22", 60)).toBe("Acme, 1 ask, last 12 October 2025");
	expect(widthOf(knownWords(known("株".repeat(99)), "2026-11-22", 50))).toBeLessThanOrEqual(50);
});

describe("groups of the same", () => {
	test("hold every spelling, the most used first; other case alone is no group", () => {
		const groups = alikeGroups([
			known("Acme", 3),
			known("Acme Inc", 1),
			known("ACME", 1),
			known("Globex", 2),
			known("globex", 1),
			known("Anna Meier", 1),
			known("Anna Maier", 2),
			known("Store 1"),
			known("Store 2"),
		]);
		expect(groups.map(({ likeness: how, whos }) => [how, ...whos.map(({ who }) => who)])).toEqual([
			["same", "Acme", "ACME", "Acme Inc"],
			["close", "Anna Maier", "Anna Meier"],
		]);
		const text = groupsText(groups, "2026-11-22");
		expect(text).toContain(`unfazed log edit --where 'who:="ACME",="Acme Inc"' --who Acme`);
		expect(text).toContain("2 whos in more than one spelling.");
		expect(groupsText([], "2026-11-22")).toBe("No two names look like the same.");
	});

	test("are found among many as by comparing each with each", () => {
		const name = fc.string({ unit: fc.constantFrom("a", "b", "c", " "), minLength: 5, maxLength: 12 });
		fc.assert(
			fc.property(fc.uniqueArray(name, { maxLength: 25 }), (names) => {
				const all = names.filter((who) => who.trim() !== "").map((who) => known(who));
				const grouped = new Set(alikeGroups(all).flatMap(({ whos }) => whos.map(({ who }) => who)));
				for (const one of all) expect(grouped.has(one.who), one.who).toBe(alikeTo(one.who, all).length > 0);
			}),
		);
	});
});

test("the command that joins is safe in a shell", () => {
	expect(joinCommand([`O'Brien, "Pat"`], "-x")).toBe(`unfazed log edit --where 'who:="O'\\''Brien, ""Pat"""' --who=-x`);
});
