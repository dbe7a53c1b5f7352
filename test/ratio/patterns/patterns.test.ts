import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakdown } from "../../../src/ratio/breakdown/breakdown.js";
import { falseDiscoveryRates } from "../../../src/ratio/patterns/benjamini-hochberg.js";
import { fisherExact } from "../../../src/ratio/patterns/fisher.js";
import { patternCards } from "../../../src/ratio/patterns/pattern-cards.js";
import { patternsOf } from "../../../src/ratio/patterns/patterns.js";
import { asksPerArm } from "../../../src/ratio/patterns/per-arm.js";
import { isNear } from "../samples.js";
import { type Decided, group, tally } from "./journals.js";

const SETTINGS = { baseline: null, weekStartsOn: 1 };
const patternsIn = (asks: readonly Decided[]) => patternsOf(tally(asks), SETTINGS);

const anyAsk: fc.Arbitrary<Decided> = fc.record({
	yes: fc.integer({ min: 0, max: 5 }).map((draw) => draw === 0),
	channel: fc.constantFrom("phone", "email", "event", null),
	stage: fc.constantFrom("prospecting", "demo", null),
	segment: fc.constantFrom("retail", "big bank", "school", "small shop", null),
	weekday: fc.integer({ min: 1, max: 7 }),
	hour: fc.constantFrom(9, 10, 11, 14, 15, null),
});
const anyAsks = fc.array(anyAsk, { minLength: 100, maxLength: 400, size: "max" });

describe("a pattern", () => {
	const asks = [
		...group(40, 60, { channel: "phone" }),
		...group(10, 190, { channel: "email" }),
		...group(5, 45, { channel: "event" }),
		...group(30, 30, { channel: null }),
	];

	test("sets a level against all others whose value is known", () => {
		const { worthTesting, tested } = patternsIn(asks);
		const phone = worthTesting.find(({ level }) => level === "phone");
		expect(phone).toMatchObject({ dimension: "channel", yes: 40, no: 60, restRate: 15 / 250 });
		expect(phone?.p).toBe(fisherExact({ yes: 40, no: 60 }, { yes: 15, no: 235 }));
		expect(worthTesting.map(({ level }) => level)).not.toContain("none");
		// All were made on a Monday: that has nothing to be compared with.
		expect(tested).toBe(3);
	});

	test("comes with the asks it takes to tell the two rates that are shown apart", () => {
		for (const { shrunk, restRate, perArm } of patternsIn(asks).worthTesting) {
			expect(perArm).toBe(asksPerArm(shrunk, restRate));
		}
	});

	test("stands before those that are less sure", () => {
		const ps = patternsIn(asks).worthTesting.map(({ p }) => p);
		expect(ps.length).toBeGreaterThan(1);
		expect(ps).toEqual(ps.toSorted((left, right) => left - right));
	});

	test("of an hour is one of its two-hour band; asks without an hour are not in it", () => {
		const byHour = [
			...group(30, 20, { hour: 10 }),
			...group(30, 20, { hour: 11 }),
			...group(10, 190, { hour: 23 }),
			...group(50, 0, { hour: null }),
		];
		const { worthTesting } = patternsIn(byHour);
		expect(worthTesting.map(({ level, yes, no, restRate }) => [level, yes, no, restRate])).toEqual([
			["10-12", 60, 40, 0.05],
			["22-24", 10, 190, 0.6],
		]);
	});
});

describe("patterns", () => {
	test("are the levels whose q, among all levels of all dimensions, is at most 0.10", () => {
		fc.assert(
			fc.property(anyAsks, (asks) => {
				const tallies = tally(asks);
				const { worthTesting, tested, tooLittle } = patternsOf(tallies, SETTINGS);
				const levels = levelsOf(asks);
				const testable = levels.filter(({ seen, rest }) => seen.yes + seen.no >= 20 && rest.yes + rest.no > 0);
				const qs = falseDiscoveryRates(testable.map(({ seen, rest }) => fisherExact(seen, rest)));
				const expected = testable.flatMap(({ name }, at) => ((qs[at] ?? 1) <= 0.1 ? [name] : []));
				expect(worthTesting.map(({ dimension, level }) => `${dimension} ${level}`).sort()).toEqual(expected.sort());
				expect(tested).toBe(testable.length);
				const few = levels.filter(({ seen }) => seen.yes + seen.no < 20);
				expect(tooLittle.map(({ dimension, level }) => `${dimension} ${level}`).sort()).toEqual(
					few.map(({ name }) => name).sort(),
				);
				const counts = tooLittle.map(({ decided }) => decided);
				expect(counts).toEqual(counts.toSorted((left, right) => right - left));
			}),
			{ numRuns: 100, seed: 41 },
		);
	});

	test("show each rate as the breakdown shows it", () => {
		fc.assert(
			fc.property(anyAsks, fc.constantFrom(null, 8), (asks, baseline) => {
				const tallies = tally([...asks, ...group(60, 20, { channel: "referral", weekday: 2 })]);
				const { worthTesting } = patternsOf(tallies, { baseline });
				expect(worthTesting.length).toBeGreaterThan(0);
				for (const { dimension, level, yes, no, shrunk } of worthTesting) {
					if (dimension === "hour") continue;
					const rows = breakdown(tallies, dimension, { ...SETTINGS, baseline });
					const row = rows.find((each) => each.level === level);
					expect(row).toMatchObject({ yes, no });
					expect(isNear(row?.shrunk ?? 0, shrunk, 1e-6)).toBe(true);
				}
			}),
			{ numRuns: 60, seed: 42 },
		);
	});

	test("are none, and nothing is tested, in a journal of one kind of ask or of none", () => {
		const nothing = { worthTesting: [], tooLittle: [], tested: 0 };
		expect(patternsIn([])).toEqual(nothing);
		expect(patternsIn(group(20, 80, { channel: "phone", stage: "demo", segment: "retail", hour: 9 }))).toEqual(nothing);
		const one = patternsIn(group(0, 1, { channel: "phone" }));
		expect(one.tooLittle).toEqual([
			{ dimension: "channel", level: "phone", decided: 1 },
			{ dimension: "weekday", level: "Mon", decided: 1 },
		]);
	});

	test.each(["all yes", "all no"])("are none where the answers were %s", (which) => {
		const each = (fields: Partial<Decided>) => (which === "all yes" ? group(50, 0, fields) : group(0, 50, fields));
		const { worthTesting, tested } = patternsIn([
			...each({ channel: "phone" }),
			...each({ channel: "email", weekday: 3 }),
		]);
		expect(worthTesting).toEqual([]);
		expect(tested).toBe(4);
	});
});

describe("the cards", () => {
	test("say it once where a dimension has two levels alone, by the higher rate", () => {
		const two = patternsIn([...group(5, 95, { channel: "phone" }), ...group(40, 60, { channel: "email" })]);
		expect(two.worthTesting.map(({ level }) => level).sort()).toEqual(["email", "phone"]);
		expect(patternCards(two).map(({ level }) => level)).toEqual(["email"]);
		const three = patternsIn([
			...group(5, 95, { channel: "phone" }),
			...group(40, 60, { channel: "email" }),
			...group(1, 3, { channel: "event" }),
		]);
		expect(patternCards(three).length).toBe(2);
	});

	test("put what a person can choose before the stage reached", () => {
		const asks = [
			...group(60, 40, { stage: "demo", channel: "phone" }),
			...group(1, 99, { stage: "prospecting", channel: "phone" }),
			...group(5, 95, { channel: "email" }),
		];
		expect(patternCards(patternsIn(asks)).map(({ level }) => level)).toEqual(["phone", "demo"]);
	});
});

type Counted = { yes: number; no: number };

/** All levels of all dimensions, counted another way: ask by ask. */
function levelsOf(asks: readonly Decided[]): { name: string; seen: Counted; rest: Counted }[] {
	const valueIn: Record<string, (ask: Decided) => string | null> = {
		channel: ({ channel }) => channel,
		stage: ({ stage }) => stage,
		segment: ({ segment }) => segment,
		weekday: ({ weekday }) => ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][weekday - 1] ?? null,
		hour: ({ hour }) => (hour === null ? null : ({ 9: "08-10", 10: "10-12", 11: "10-12" }[hour] ?? "14-16")),
	};
	const count = (some: readonly Decided[]) => {
		const yes = some.filter((ask) => ask.yes).length;
		return { yes, no: some.length - yes };
	};
	return Object.entries(valueIn).flatMap(([dimension, value]) => {
		const known = asks.filter((ask) => value(ask) !== null);
		return [...new Set(known.map(value))].map((level) => ({
			name: `${dimension} ${level}`,
			seen: count(known.filter((ask) => value(ask) === level)),
			rest: count(known.filter((ask) => value(ask) !== level)),
		}));
	});
}
