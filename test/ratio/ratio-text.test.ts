import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { historyOf } from "../../src/asks/history.js";
import { windowFacts } from "../../src/ratio/facts.js";
import { fullSections } from "../../src/ratio/full-text.js";
import { ratioOf } from "../../src/ratio/ratio.js";
import { ratioText } from "../../src/ratio/ratio-text.js";
import { lastDays } from "../../src/ratio/window.js";
import { widthOf } from "../../src/terminal/width.js";
import { reportOfAsks, reportOfCounts, talliesOfAsks } from "./reports.js";
import { anAsk, randomFrom } from "./samples.js";

const PLAIN = { plain: true, target: null };
const DRAWN = { plain: false, target: null };
const FULL = { baseline: null, weekStartsOn: 1, isAll: false };
// What is false for independent asks, or cheers or shames.
const NEVER_SAID = /\b(due|to go|closer to|bring|great|champion|streak|fail|loser|verdict|because)\b/i;

/** 600 asks over the last weeks, with every fact filled in. */
function aBusyJournal() {
	const random = randomFrom(11);
	const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T;
	return Array.from({ length: 600 }, (_, index) =>
		anAsk({
			outcome: random() < 0.15 ? "yes" : "no",
			askedAt: new Date(Date.UTC(2026, 10, 21, 8 + Math.floor(random() * 10)) - Math.floor(index / 8) * 86_400_000),
			dateOnly: random() < 0.1,
			channel: pick(["phone", "email", null, "a channel with a name that is really quite long"]),
			stage: pick(["demo", "prospecting", "negotiation"]),
			segment: pick(["Retail", "大きな銀行と小さな銀行とその他の銀行の部門", "👩‍👩‍👧‍👦 families 👩‍👩‍👧‍👦 👩‍👩‍👧‍👦"]),
			reasons: pick([["price"], ["price", "timing"], ["other"], []]),
			value: pick([100, null]),
			currency: "EUR",
			forecast: { chance: pick([10, 30, null]), dread: 7 },
			ritual: { explanation: null, lesson: null, nextMove: null, feeling: pick([2, 3, 4]), completedAt: null },
		}),
	);
}

describe("the text of the ratio", () => {
	test("says what a person needs, in few lines", () => {
		const counted = reportOfCounts(10, 90, { before: { yes: 9, no: 80 }, value: { USD: 12_050 } });
		const text = ratioText({ ...counted, older: true }, { plain: false, target: 8 });
		for (const words of [
			"90 days, 2026-08-25 to 2026-11-22",
			"9 noes for each yes",
			"between 5 and 16 noes for each yes, most likely about 9",
			"your target: 8",
			"half the time within 6 noes, 8 times in 10 within 15",
			"about the same rate as in the 90 days before",
			"$120.50 per ask",
			"Forecasts    0 of the 10 it takes; unfazed ask WHO --guess 20 --dread 7",
			"100 decided: 10 yes, 90 noes",
		]) {
			expect(text).toContain(words);
		}
		expect(text.split("\n").length).toBeLessThanOrEqual(22);
	});

	test("says of ghosted asks whether they count", () => {
		const asks = (["yes", "no", "no", "ghosted", "pending"] as const).map((outcome) => anAsk({ outcome }));
		const facts = windowFacts([historyOf(asks, 240)], lastDays("2026-11-22", 90), true);
		const counted = ratioOf(facts, { baseline: null, countGhosted: true });
		expect(ratioText(reportOfAsks(asks, { ratio: counted }), DRAWN)).toMatch(
			/^ {2}4 decided: 1 yes, 3 noes, 1 of them ghosted; also 1 pending$/m,
		);
		expect(ratioText(reportOfAsks(asks), DRAWN)).toMatch(/^ {2}3 decided: 1 yes, 2 noes; also 1 pending, 1 ghosted$/m);
	});

	test("compares with the days before only where there are some", () => {
		const text = ratioText({ ...reportOfCounts(10, 90), older: false }, DRAWN);
		expect(text).not.toContain("days before");
	});

	test("puts the counted ratio and the target in their places on the meter", () => {
		const text = ratioText(reportOfCounts(10, 90), { plain: false, target: 14 });
		const meter = text.split("\n").find((line) => line.startsWith("  ├")) ?? "";
		const share = (sign: string) => (meter.indexOf(sign) - 2) / 59;
		expect(share("◆")).toBeCloseTo((9 - 5.338) / (15.927 - 5.338), 1);
		expect(share("┼")).toBeCloseTo((14 - 5.338) / (15.927 - 5.338), 1);
	});

	test("says that it is too early instead of drawing a meter below ten decided asks", () => {
		const text = ratioText(reportOfCounts(1, 8), DRAWN);
		expect(text).toContain("too early to tell");
		expect(text).not.toContain("├");
	});

	test("shows the last weeks as a line, or says how they stand", () => {
		const asks = aBusyJournal();
		expect(ratioText(reportOfAsks(asks), DRAWN)).toMatch(/^ {2}12 weeks {5}[▁-█·]{12} {2}\w/m);
		expect(ratioText(reportOfAsks(asks), PLAIN)).toMatch(/^ {2}12 weeks {5}too few decided asks to compare/m);
	});

	test("shows the forecasts against the outcomes, and the consistency", () => {
		const text = ratioText(reportOfAsks(aBusyJournal(), { consistency: 0.64 }), PLAIN);
		expect(text).toMatch(/Forecasts +you guess 20 %, it runs at 1\d % \(between 1\d and 2\d\)\n +\S/);
		expect(text).toContain("you expect 7 of 10 bad, it was 3");
		expect(text).toMatch(/Consistency +.*64 %/);
	});

	test("shows a slump alarm in plain words with what may help, and no alarm as one line", () => {
		const steady = "nnnnnnnnny".repeat(50);
		const report = reportOfCounts(50, 510, { history: steady + "n".repeat(60) });
		const alarm = ratioText(report, PLAIN);
		expect(alarm).toContain("Slump alarm");
		expect(alarm).toContain("unfazed ratio --looked");
		expect(alarm).not.toMatch(/^ {2}Slump {8}/m);
		expect(ratioText(reportOfCounts(50, 450, { history: steady }), PLAIN)).toMatch(/^ {2}Slump {8}\w/m);
	});

	test("tells of older asks where the window holds none", () => {
		const report = { ...reportOfCounts(0, 0), older: true };
		expect(ratioText(report, DRAWN)).toContain("no decided asks in these 90 days");
		expect(ratioText(report, DRAWN)).toContain("Run: unfazed ratio --all");
		expect(ratioText(reportOfCounts(0, 0), DRAWN)).toContain("no decided asks yet");
	});

	test("fits 80 columns, has no escape codes and no figure that is none", () => {
		const count = fc.oneof(fc.nat(12), fc.nat(7000));
		const target = fc.option(fc.integer({ min: 1, max: 200 }));
		fc.assert(
			fc.property(count, count, fc.boolean(), target, (yes, no, plain, aim) => {
				const decided = "y".repeat(yes) + "n".repeat(no);
				const value = { USD: 1e12, EUR: 3, CHF: 12_345_678 };
				const report = reportOfCounts(yes, no, { before: { yes: no, no: yes }, decided, value });
				const text = ratioText(report, { plain, target: aim });
				for (const line of text.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(80);
				expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
				expect(text).not.toMatch(/undefined|NaN|Infinity/);
			}),
			{ numRuns: 60 },
		);
	});

	test("never counts down, cheers or shames", () => {
		for (let yes = 0; yes < 40; yes += 3) {
			for (let no = 0; no < 400; no += 17) {
				expect(ratioText(reportOfCounts(yes, no), { plain: true, target: 5 })).not.toMatch(NEVER_SAID);
			}
		}
	});
});

describe("the whole tab as text", () => {
	const asks = aBusyJournal();
	const textOf = (plain: boolean, given = asks) => {
		const report = reportOfAsks(given);
		return ratioText(report, { plain, target: null }, fullSections(report, talliesOfAsks(given), { ...FULL, plain }));
	};

	test("holds the weeks, every breakdown, the heat map, the reasons and the patterns", () => {
		const text = textOf(false);
		for (const heading of [
			"12 weeks",
			"By channel",
			"By furthest stage",
			"By segment",
			"Reasons for the noes",
			"By weekday of the asking",
			"By hour of the asking",
			"By weekday and hour of the asking",
			"Patterns, 90 days",
		]) {
			expect(text).toMatch(new RegExp(`^${heading}`, "m"));
		}
		expect(text).toMatch(/had one in your control/);
	});

	test("fits 80 columns, with wide characters and long names, drawn and in words", () => {
		for (const plain of [true, false]) {
			for (const line of textOf(plain).split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(80);
			expect(textOf(plain)).not.toMatch(/undefined|NaN|Infinity/);
			expect(textOf(plain)).not.toMatch(NEVER_SAID);
		}
	});

	test("draws nothing where it is to be words", () => {
		expect(textOf(true)).not.toMatch(/[─-▟◆·├┤|]/u);
		expect(textOf(false)).toMatch(/[░▒▓█]/u);
		expect(textOf(true, [anAsk({ segment: "Retail" })])).toMatch(/^[\n -~]*$/);
	});

	test("of nothing is short", () => {
		expect(textOf(false, []).split("\n").length).toBeLessThanOrEqual(12);
	});
});
