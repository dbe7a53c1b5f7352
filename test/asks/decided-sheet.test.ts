import fc from "fast-check";
import { expect, test } from "vitest";
import { decidedDigest, decidedSheet } from "../../src/asks/decided-sheet.js";
import { DIMENSIONS, talliesOf, tallyBy } from "../../src/ratio/breakdown/tallies.js";
import { anAsk } from "../ratio/samples.js";

const DAY_STARTS_AT = 240;
const EVER = { from: "2026-01-01", to: "2026-12-31", days: 365 };

const asks = fc.array(
	fc.record({
		outcome: fc.constantFrom("yes", "no", "not_now", "ghosted", "pending", "unreached"),
		channel: fc.constantFrom(null, "phone", "email"),
		stage: fc.constantFrom(null, "demo", "proposal"),
		segment: fc.constantFrom(null, "phone", "bank"),
		reasons: fc.subarray(["price", "timing", "phone"]),
		dateOnly: fc.boolean(),
		askedAt: fc.date({ min: new Date("2026-03-01"), max: new Date("2026-11-01"), noInvalidDate: true }),
	}),
	{ maxLength: 20 },
);

test("sheets of two files add up to the sheet of both", () => {
	const { add, of } = decidedDigest(DAY_STARTS_AT);
	fc.assert(
		fc.property(asks, asks, fc.boolean(), (left, right, countGhosted) => {
			const [one, two] = [left.map((fields) => anAsk(fields)), right.map((fields) => anAsk(fields))];
			const apart = talliesOf([of(one), of(two)], EVER, countGhosted);
			const added = talliesOf([add(of(one), of(two))], EVER, countGhosted);
			const whole = talliesOf([of([...one, ...two])], EVER, countGhosted);
			expect(added).toEqual(whole);
			expect(apart).toEqual(whole);
		}),
	);
});

test("every way of counting counts the same asks", () => {
	fc.assert(
		fc.property(asks, (fields) => {
			const tallies = talliesOf([decidedSheet(fields.map(anAsk), DAY_STARTS_AT)], EVER, true);
			const { yes, no } = tallies.overall;
			for (const dimension of DIMENSIONS) {
				if (dimension === "reason" || dimension === "hour") continue;
				const counts = [...tallyBy(tallies, dimension).values()];
				expect(counts.reduce((sum, level) => sum + level.yes, 0)).toBe(yes);
				expect(counts.reduce((sum, level) => sum + level.no, 0)).toBe(no);
			}
			const timed = fields.filter(({ outcome, dateOnly }) => !/pending|unreached/.test(outcome) && !dateOnly).length;
			const hours = [...tallyBy(tallies, "hour").values()];
			expect(hours.reduce((sum, level) => sum + level.yes + level.no, 0)).toBe(timed);
		}),
	);
});

test("a sheet is plain JSON", () => {
	const sheet = decidedSheet(
		[anAsk({ outcome: "pending" }), anAsk({ outcome: "yes", channel: "phone", reasons: ["price"] })],
		DAY_STARTS_AT,
	);
	expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
});
