import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ratioOf } from "../../../src/ratio/ratio.js";
import { slumpOf } from "../../../src/ratio/slump/slump.js";
import {
	figuresWords,
	slumpInShort,
	slumpLines,
	standingLines,
	todayAlarmWays,
} from "../../../src/ratio/slump/slump-words.js";
import { factsOf } from "../samples.js";
import { noes, SLUMP, steady } from "./answers.js";

const ratioWith = (history: string) => ratioOf(factsOf(10, 90, { history }), { baseline: null, countGhosted: false });
const alarm = ratioWith(SLUMP);

describe("the words of the alarm", () => {
	test("for a command: the figures, how often luck rings it, the four steps, what clears it", () => {
		expect(slumpLines(alarm)).toEqual([
			"Slump alarm: no yes in the last 60 answers, usually about 5.",
			"By luck alone it rings about once in 663 answers.",
			"Your usual rate slowly takes these answers in; that too can end the alarm.",
			"What may help:",
			"1. Debrief: what was meant to happen, what did, why the gap, what next?",
			"2. Take a good moment out of your bank and read it.",
			"3. Look at the list: unfazed ratio --days 30 --by segment, then by channel.",
			"4. Call somebody who hears noes too, and tell them these figures.",
			"In the dashboard, s leads through these. Looked at it: unfazed ratio --looked",
		]);
	});

	test("where there is little room", () => {
		expect(slumpInShort(alarm).at(-1)).toContain("unfazed ratio --looked");
		expect(figuresWords(alarm.slump, "my last ")).toBe("no yes in my last 60 answers, usually about 5");
	});

	test("are silent without an alarm", () => {
		for (const history of ["", steady(300), noes(79)]) {
			const ratio = ratioWith(history);
			expect([slumpLines(ratio), slumpInShort(ratio), todayAlarmWays(ratio)]).toEqual([[], [], []]);
		}
	});

	test("count one yes as one", () => {
		expect(slumpLines(ratioWith(`${steady(200)}${noes(40)}y${noes(40)}`))[0]).toBe(
			"Slump alarm: 1 yes in the last 81 answers, usually about 7.",
		);
	});

	test("never give a cause, a countdown or a scolding, and fit 80 columns for any journal", () => {
		fc.assert(
			fc.property(fc.integer({ min: 100, max: 3000 }), fc.integer({ min: 0, max: 400 }), (before, since) => {
				const ratio = ratioWith(steady(before) + noes(since));
				const lines = slumpLines(ratio);
				for (const line of lines) expect(line.length).toBeLessThanOrEqual(78);
				expect(lines.join(" ")).not.toMatch(/because|due to|only \d+ noes|should have|!/i);
			}),
		);
	});
});

describe("how things stand", () => {
	const standing = (history: string) => standingLines(ratioWith(history).slump, history);

	test("after a look it says that it counts anew, not that nothing was there", () => {
		const lookedAt = (since: number) => {
			const history = SLUMP + noes(since);
			return standingLines(slumpOf(history, null, SLUMP.length), history).join(" ");
		};
		expect(lookedAt(0)).toContain("The score stands at 0: counted anew since you looked.");
		expect(lookedAt(17)).toContain("counted anew over the 17 answers since you looked.");
		expect(`${lookedAt(0)} ${lookedAt(17)}`).not.toMatch(/ordinary bad luck|no sign of a slump/);
	});

	test("before an alarm is possible: what it takes", () => {
		expect(standing(steady(34))[0]).toContain("it takes 80 decided asks");
		expect(standing(steady(34))[0]).toContain("there are 34.");
	});

	test("without an alarm: the last 30 beside the usual rate, and the score", () => {
		const lines = standing(steady(200) + noes(10));
		expect(lines[0]).toBe("No alarm: 2 yeses in the last 30 answers, usually about 3.");
		expect(lines[1]).toBe("The score stands at 0.6 and rings at 2.5: ordinary bad luck.");
		expect(standing(`${steady(200)}yyyy`)[1]).toBe("The score stands at 0: no sign of a slump.");
	});

	test("with an alarm: what rang it, by luck how often, and that it can end by itself", () => {
		expect(standing(SLUMP)).toEqual([
			"No yes in the last 60 answers, usually about 5.",
			"By luck alone it rings about once in 663 answers.",
			"Your usual rate slowly takes these answers in; that too can end the alarm.",
		]);
	});

	test("how soon a halved rate is found, only where at least 300 answers tell the usual rate", () => {
		const found = /^Once your usual rate is well known, a rate that has halved is found after about 1[0-2]\d\.$/;
		for (const recent of [steady(30), noes(60)]) {
			const known = steady(330 - recent.length);
			expect(standing(known + recent).at(-1)).toMatch(found);
			expect(standing((known + recent).slice(1)).join(" ")).not.toContain("halved");
		}
	});
});
