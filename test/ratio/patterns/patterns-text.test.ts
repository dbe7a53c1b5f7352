import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Patterns, patternsOf } from "../../../src/ratio/patterns/patterns.js";
import { patternsText } from "../../../src/ratio/patterns/patterns-text.js";
import { widthOf } from "../../../src/terminal/width.js";
import { group, tally } from "./journals.js";

const WINDOW = { from: "2026-08-25", to: "2026-11-22", days: 90 };
const textOf = (patterns: Patterns) => patternsText(patterns, { window: WINDOW, decided: 100, isAll: true });

const PHONE_AND_MORE = [
	...group(40, 60, { channel: "phone", weekday: 2 }),
	...group(10, 190, { channel: "email", weekday: 2 }),
	...group(2, 17, { channel: "event", weekday: 5 }),
];

describe("the text of the patterns", () => {
	test("has a card for each, what it means, what to do next, and what there is too little of", () => {
		const text = textOf(patternsOf(tally(PHONE_AND_MORE), { baseline: null }));
		expect(text).toMatch(/^Patterns, 90 days, 2026-08-25 to 2026-11-22\n\n/);
		const phone =
			/Phone: 1 in 3 against 1 in 1\d\.\n {4}channel, 40 yes in 100 decided asks\n {4}Worth testing: about \d+ new asks each way would tell\./;
		expect(text).toMatch(phone);
		const inOneLine = text.replace(/\s+/g, " ");
		expect(inOneLine).toContain(
			"Tested: 3 levels, of which 2 stand out. Of ten patterns shown here, about one at most is luck",
		);
		expect(inOneLine).toContain("Next: pick one, decide beforehand how many asks");
		expect(text).toMatch(/under 20 decided asks:\n {2}channel +Event \(19\)\n {2}weekday +Fridays \(19\)$/);
	});

	test("says that nothing stands out, and what to do next, where it is so", () => {
		const text = textOf(patternsOf(tally([...group(5, 45, { weekday: 2 }), ...group(6, 44, {})]), { baseline: null }));
		expect(text).toContain("Nothing stands out in 2 levels tested.");
		expect(text).toContain("Next:");
		expect(text).not.toContain("luck;");
		expect(text).not.toContain("Too little");
	});

	test("says what is needed where nothing is decided, and where to look where it is only outside these days", () => {
		const none: Patterns = { worthTesting: [], tooLittle: [], tested: 0 };
		const ever = patternsText(none, { window: WINDOW, decided: 0, isAll: true });
		expect(ever).toContain("From 20 of one kind on");
		expect(ever).toContain("unfazed no WHO");
		const some = patternsText(none, { window: { ...WINDOW, days: 1 }, decided: 0, isAll: false });
		expect(some).toContain("Patterns, 2026-08-25\n");
		expect(some).toContain("unfazed patterns");
	});

	test("stays short with hundreds of segments, and says how many more there are", () => {
		const segments = Array.from({ length: 400 }, (_, at) => ({ level: `Segment ${at}`, decided: 19 }));
		const found = Array.from({ length: 30 }, (_, at) => ({
			...{ dimension: "segment" as const, level: `Found ${at}`, yes: at, no: 50, p: 0.001, q: 0.01, perArm: 100 },
			...{ shrunk: 0.1 + at / 100, restRate: 0.05 },
		}));
		const tooLittle = segments.map((segment) => ({ ...segment, dimension: "segment" as const }));
		const text = textOf({ worthTesting: found, tooLittle, tested: 40 });
		expect(text.split("\n").length).toBeLessThan(70);
		expect(text).toContain("And 18 more: unfazed patterns --json");
		const named = text.match(/Segment \d+ \(19\)/g) ?? [];
		expect(named.length).toBeGreaterThan(2);
		expect(text).toContain(`and ${400 - named.length} more`);
	});

	test("fits 80 columns, has no escape codes and no figure that is none, whatever the names", () => {
		const rate = fc.double({ min: 0, max: 1, noNaN: true });
		const level = fc.record({
			dimension: fc.constantFrom("channel" as const, "stage" as const, "segment" as const),
			level: fc.string({ unit: "binary", maxLength: 90 }),
		});
		const pattern = fc
			.tuple(level, rate, rate, fc.nat(50_000), fc.nat(50_000), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }))
			.map(([named, shrunk, restRate, yes, no, perArm]) => ({
				...named,
				shrunk,
				restRate,
				yes,
				no,
				perArm,
				p: 0,
				q: 0,
			}));
		const few = fc.tuple(level, fc.nat(19)).map(([named, decided]) => ({ ...named, decided }));
		fc.assert(
			fc.property(fc.array(pattern, { maxLength: 15 }), fc.array(few, { maxLength: 60 }), (worthTesting, tooLittle) => {
				const text = textOf({ worthTesting, tooLittle, tested: 99 });
				for (const line of text.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(80);
				expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
				expect(text).not.toMatch(/NaN|Infinity/);
			}),
			{ numRuns: 60, seed: 71 },
		);
	});
});
