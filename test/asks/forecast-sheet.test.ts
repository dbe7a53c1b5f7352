import fc from "fast-check";
import { expect, test } from "vitest";
import { forecastDigest } from "../../src/asks/forecast-sheet.js";
import { forecastsOf } from "../../src/ratio/forecasts/forecasts.js";
import { anAsk } from "../ratio/samples.js";

const { add, empty, of } = forecastDigest(240);
const EVER = { from: "2026-01-01", to: "2026-12-31", days: 365 };

const forecast = { chance: 20, dread: 7 };
const ritual = { explanation: null, lesson: null, nextMove: null, feeling: 3, completedAt: null };

test("a sheet is plain JSON, and keeps each forecast beside what came of it", () => {
	const sheet = of([
		anAsk({ outcome: "pending", forecast }),
		anAsk({ outcome: "yes", forecast }),
		anAsk({ outcome: "no" }),
		anAsk({ outcome: "no", forecast: { chance: null, dread: null } }),
		anAsk({ outcome: "not_now", forecast: { chance: null, dread: 5 }, ritual }),
		anAsk({ outcome: "ghosted", forecast: { chance: 0, dread: null } }),
		anAsk({ outcome: "no", forecast, deleted: true }),
	]);
	expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
	const answered = [
		{ yes: true, chance: 20, dread: 7, feeling: null },
		{ yes: false, chance: null, dread: 5, feeling: 3 },
	];
	expect(forecastsOf([sheet], EVER, false)).toEqual(answered);
	expect(forecastsOf([sheet], EVER, true)).toEqual([
		...answered,
		{ yes: false, chance: 0, dread: null, feeling: null },
	]);
});

test("a window holds the forecasts of its own days, by the day of the decision", () => {
	const decided = (day: string) => anAsk({ forecast, decidedAt: new Date(`${day}T02:00:00Z`) });
	const sheet = of([decided("2026-11-01"), decided("2026-11-02"), decided("2026-11-03")]);
	// 02:00 belongs to the day before.
	expect(forecastsOf([sheet], { from: "2026-11-01", to: "2026-11-02", days: 2 }, false)).toHaveLength(2);
});

test("sheets of two files add up to the sheet of both", () => {
	const ask = fc.record({
		outcome: fc.constantFrom("yes", "no", "pending", "ghosted"),
		forecast: fc.constantFrom(null, forecast, { chance: 5, dread: null }),
		ritual: fc.constantFrom(null, ritual),
	});
	fc.assert(
		fc.property(fc.array(ask), fc.array(ask), (left, right) => {
			const [one, two] = [left.map((fields) => anAsk(fields)), right.map((fields) => anAsk(fields))];
			expect(add(of(one), of(two))).toEqual(of([...one, ...two]));
			expect(add(empty, of(one))).toEqual(of(one));
		}),
	);
});
