import { describe, expect, test } from "vitest";
import { depositHeading, depositWords, quoted, sourceWords } from "../../src/bank/deposit-words.js";

const TODAY = "2026-11-22";
const of = (day: string, offset = 60) => ({ at: new Date(`${day}T11:00:00Z`), offset });
const deposit = { ...of("2026-03-14"), text: "You asked first.", kind: "praise", from: "Ana", askId: null } as const;

describe("when a deposit is of", () => {
	test.each([
		["2026-03-14", "From your bank, 14 March"],
		["2024-03-14", "From your bank, 14 March 2024"],
		["2026-11-22", "From your bank, 22 November"],
		["2025-11-22", "From your bank, a year ago today"],
		["2024-11-22", "From your bank, two years ago today"],
		["2014-11-22", "From your bank, twelve years ago today"],
		["2013-11-22", "From your bank, 13 years ago today"],
	])("%s is headed %s", (day, heading) => {
		expect(depositHeading(of(day), TODAY)).toBe(heading);
	});

	test("29 February keeps its name on the day on which it is remembered", () => {
		expect(depositHeading(of("2024-02-29"), "2026-02-28")).toBe("From your bank, two years ago, on 29 February");
		expect(depositHeading(of("2024-02-29"), "2028-02-29")).toBe("From your bank, four years ago today");
		expect(depositHeading(of("2024-02-29"), "2026-03-01")).toBe("From your bank, 29 February 2024");
	});

	test("its day is that of the calendar on its writer's wall", () => {
		const late = { at: new Date("2025-11-23T00:30:00Z"), offset: -60 };
		expect(depositHeading(late, TODAY)).toBe("From your bank, a year ago today");
	});
});

test("what it is and whom it came from, in a word or two", () => {
	const from = (fields: Partial<Parameters<typeof sourceWords>[0]>) => sourceWords({ ...deposit, ...fields });
	expect(from({})).toBe("Praise, from Ana");
	expect(from({ kind: "milestone", from: null })).toBe("Milestone");
	expect(from({ kind: "win", askId: "202611-aaaaaaaaa", from: "Initech" })).toBe("Win, the yes from Initech");
	expect(from({ kind: "win", askId: "202611-aaaaaaaaa", from: null })).toBe("Win, of a yes");
	expect(from({ from: "A\x1b[31mna\nB" })).toBe("Praise, from Ana B");
});

test("quotes are put around a text that has none of its own", () => {
	expect(quoted("I asked.")).toBe('"I asked."');
	expect(quoted('"You asked."')).toBe('"You asked."');
	expect(quoted("„Gut gefragt.“")).toBe("„Gut gefragt.“");
});

test("read out, it is a line for each thing, without control characters", () => {
	const lines = depositWords({ ...deposit, text: "You \x1b[31masked\x1b[0m.\u2028Twice.", did: "Called back." }, TODAY);
	expect(lines).toEqual([
		"From your bank, 14 March:",
		"You asked.",
		"Twice.",
		"What you did: Called back.",
		"Praise, from Ana.",
	]);
	expect(depositWords({ ...deposit, kind: "win", from: null }, TODAY)).toEqual([
		"From your bank, 14 March:",
		"You asked first.",
		"Win.",
	]);
});
