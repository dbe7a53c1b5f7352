import { expect, test } from "vitest";
import { ratioNow } from "../../src/ratio/ratio-records.js";
import { closingLine, keptLines } from "../../src/ritual/closing.js";
import { addAsks, aNo, contextAt } from "../support/context.js";

/** The closing line after so many yeses and noes. */
function closingAfter(yes: number, no: number): string {
	const context = contextAt();
	const asks = [...Array(yes).fill("yes"), ...Array(no).fill("no")];
	addAsks(
		context,
		asks.map((outcome, index) => ({ who: `Company ${index}`, outcome, daysAgo: 1 + index })),
	);
	return closingLine(ratioNow(context.journal(), context.settings(), context.clock));
}

test("with few asks the closing line says only that", () => {
	expect(closingAfter(0, 1)).toBe(
		"From ten decided asks on the gauge can be read; this is the first. This no does not change the next ask.",
	);
	expect(closingAfter(1, 4)).toContain("there are 5 so far");
});

test("with more it says the rate that the gauge shows, and that this no does not change it", () => {
	expect(closingAfter(1, 12)).toBe(
		"At your rate about 1 in 13 asks is a yes, and this no does not change the next one.",
	);
	expect(closingAfter(14, 6)).toContain("about 7 in 10 asks are a yes");
});

test("without a yes it says how low the rate is at most, as far as one can tell", () => {
	expect(closingAfter(0, 20)).toMatch(/^No yes in 20 asks yet; as far as that tells, fewer than about 1 in \d+ /);
});

test("what was expected stands beside what it is", () => {
	const context = contextAt();
	const ask = aNo(context, "Acme");
	const ritual = { explanation: null, lesson: "Ask first.", feeling: 3, completedAt: null };
	const walked = { ...ask, ritual: { ...ritual, nextMove: { text: "Call", on: "2026-11-30" } } };
	const rated = { ...walked, forecast: { chance: null, dread: 7 } };
	expect(keptLines(rated, "2026-11-22", "2026-11-22")).toEqual([
		"Lesson: Ask first.",
		"Next: Call (Mon 30 Nov, in 8 days)",
		"You expected 7, it is 3.",
	]);
	expect(keptLines(walked, "2026-11-22", "2026-11-22").join()).not.toContain("expected");
});

test("a next move far off has its year; after midnight no day is called tomorrow", () => {
	const context = contextAt();
	const ritual = { explanation: null, lesson: null, feeling: null, completedAt: null };
	const moveOn = (on: string) => ({ ...aNo(context, "Acme"), ritual: { ...ritual, nextMove: { text: "Call", on } } });
	expect(keptLines(moveOn("2027-12-01"), "2026-11-22", "2026-11-22")).toEqual([
		"Next: Call (Wed 1 Dec 2027, in 374 days)",
	]);
	expect(keptLines(moveOn("2026-11-23"), "2026-11-22", "2026-11-23")).toEqual(["Next: Call (Mon 23 Nov)"]);
});
