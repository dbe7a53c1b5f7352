import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEPOSIT_FILTERS, type SearchedDeposit } from "../../src/bank/deposit-filters.js";
import { depositWordOfShell, findDeposits, newestFirst } from "../../src/bank/deposit-query.js";

const WHOSE = { persona: "sales", reasons: ["Wrong season"] } as const;
const settings = { ...WHOSE, reasons: [...WHOSE.reasons] };

function deposit(more: Partial<SearchedDeposit> = {}): SearchedDeposit {
	const at = new Date("2026-03-14T23:30:00Z");
	const empty = { from: null, did: null, channel: null, reasons: [], pinned: false, private: false } as const;
	return { kind: "win", text: "", at, offset: 60, ...empty, reasons: [], ...more };
}

const BANK = {
	praise: deposit({
		kind: "praise",
		text: "You were the only one who ASKED",
		from: "Müller & Söhne",
		channel: "phone",
	}),
	order: deposit({ text: "First order over 10k", did: "Called twice", reasons: ["price"], pinned: true }),
	secret: deposit({ kind: "thanks", text: "Thank you", from: "Ana", private: true, reasons: ["wrong_season"] }),
	late: deposit({ kind: "milestone", text: "A hundred", at: new Date("2025-12-31T23:30:00Z"), offset: -60 }),
};
const all = Object.values(BANK);
const nameOf = (found: SearchedDeposit) => Object.entries(BANK).find(([, one]) => one === found)?.[0];

const find = (query: string, unfinished = false) => findDeposits(all, query, settings, unfinished);
const names = (query: string, unfinished = false) => find(query, unfinished).deposits.map(nameOf);

describe("a query", () => {
	test.each([
		["", ["praise", "order", "secret", "late"]],
		["asked only", ["praise"]],
		["asked hundred", []],
		["muller", ["praise"]],
		["twice", ["order"]],
		["milestone", ["late"]],
		["phone", ["praise"]],
		["price", ["order"]],
		["kind:praise,thanks", ["praise", "secret"]],
		["kind:compliment", ["praise"]],
		["-kind:praise", ["order", "secret", "late"]],
		["from:soh", ["praise"]],
		["from:none", ["order", "late"]],
		["-from:none", ["praise", "secret"]],
		["from:=ana", []],
		["from:=Ana", ["secret"]],
		["pinned:yes", ["order"]],
		["pinned:no private:no", ["praise", "late"]],
		["channel:call", ["praise"]],
		["channel:none kind:win", ["order"]],
		["reason:price", ["order"]],
		['reason:"wrong season"', ["secret"]],
		["on:2026", ["praise", "order", "secret"]],
		["on:2026-03", ["praise", "order", "secret"]],
		["on:2026-03-15 from:ana", ["secret"]],
		["on:2026-03-14", []],
		["on:2025-12-31", ["late"]],
		["on:2025-12..2026-01", ["late"]],
		["on:..2026-01", ["late"]],
		['from:"Müller & Söhne" asked', ["praise"]],
	])("%j finds %j", (query, expected) => {
		expect(find(query).wrong).toBeNull();
		expect(names(query)).toEqual(expected);
	});

	test.each([
		["kind:prase", '"kind:prase" is no kind. Did you mean praise?'],
		["pinned:perhaps", '"pinned:perhaps" is no yes or no. Write it like pinned:yes.'],
		["on:2026-13", '"on:2026-13" is no day, month or year. Write it like on:2026,'],
		["kind:", '"kind:" needs a value right behind it, such as kind:praise.'],
		["knid:win", '"knid:" is no filter. Did you mean kind:?'],
	])("%j is not understood, and finds nothing", (query, says) => {
		const { wrong, deposits } = find(query);
		expect(wrong).toContain(says);
		expect(deposits).toEqual([]);
	});

	test("that finds nothing says what may be wrong with it", () => {
		expect(find("reason:prise")).toMatchObject({
			deposits: [],
			doubt: 'No reason is called "prise". Did you mean price?',
		});
		expect(find("who:acme")).toMatchObject({
			deposits: [],
			hint: expect.stringContaining("Filters are kind: from: on:"),
		});
	});

	test("comes from a shell without its quotes, and gets them again where all is one value", () => {
		const word = (text: string) => depositWordOfShell(text, settings);
		expect(word("from:Big Corp")).toBe('from:"Big Corp"');
		expect(word("reason:wrong season")).toBe('reason:"wrong season"');
		expect(word("kind:win acme")).toBe("kind:win acme");
		expect(word("a note: x")).toBe("a note: x");
	});

	test("while it is typed takes nothing away that it can still find", () => {
		const queries = [
			"kind:praise",
			"from:ana",
			"on:2026-03-15",
			"pinned:yes",
			"private:no",
			"channel:phone",
			"twice",
			'from:"Müller & Söhne" asked',
		];
		for (const query of queries) {
			const found = names(query);
			for (let end = 0; end < query.length; end++) {
				const { wrong } = find(query.slice(0, end), true);
				expect(wrong, query.slice(0, end)).toBeNull();
				expect(names(query.slice(0, end), true), query.slice(0, end)).toEqual(expect.arrayContaining(found));
			}
		}
	});

	test("of any text at all gives an answer: some of the deposits in their order, or what is wrong", () => {
		const piece = fc.oneof(
			fc.constantFrom(...DEPOSIT_FILTERS.map((key) => `${key}:`), "-", '"', ",", " ", "=", "..", "2026-03", "none"),
			fc.string({ unit: "grapheme", maxLength: 4 }),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 8 }), fc.boolean(), (pieces, unfinished) => {
				const { deposits, wrong } = find(pieces.join(""), unfinished);
				expect(all.filter((one) => deposits.includes(one))).toEqual(deposits);
				if (wrong !== null) expect(deposits).toEqual([]);
			}),
			{ numRuns: 500, seed: 3 },
		);
	});
});

test("the newest deposit stands first; of one moment, what was written last", () => {
	const [first, second] = [deposit({ text: "a" }), deposit({ text: "b" })];
	expect(newestFirst([first, BANK.late, second])).toEqual([second, first, BANK.late]);
});

test("a deposit's texts are read for the first key of a query and not again", () => {
	let reads = 0;
	const counted = Object.defineProperty(deposit(), "text", {
		get: () => {
			reads++;
			return "They said you asked what nobody else had asked.";
		},
	});
	const query = "asked nobody from:none";
	for (let end = 1; end <= query.length; end++)
		expect(findDeposits([counted], query.slice(0, end), settings, true).deposits).toEqual([counted]);
	expect(reads).toBe(1);
});
