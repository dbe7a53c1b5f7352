import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLow } from "../../src/ratio/low.js";
import { currentRun } from "../../src/ratio/run.js";
import { slumpOf } from "../../src/ratio/slump/slump.js";
import { type DrawnFor, drawnForOf, drawnNow, isDrawDue } from "../../src/ritual/cluster.js";

/** Noes at hand after these answers, a letter each. */
const standing = (history: string, clearedAfter = 0) => ({
	history,
	ratio: { run: { noes: currentRun(history), chance: 1 }, slump: slumpOf(history, null, clearedAfter) },
});

/** Walks a ritual after each no of `answers`, which come after `before`; tells for each answer whether a deposit came. */
function walk(answers: string, { drawAfter = 3, before = "", looks = [] as number[] } = {}): string {
	let drawn: DrawnFor | undefined;
	let cleared = 0;
	return Array.from(answers, (letter, at) => {
		const history = before + answers.slice(0, at + 1);
		if (letter === "y") return ".";
		const noes = standing(history, cleared);
		const isDue = isDrawDue(noes, drawAfter, drawn);
		if (isDue) drawn = drawnNow(noes, drawn);
		if (looks.includes(at)) cleared = history.length;
		return isDue ? "D" : "-";
	}).join("");
}

const STEADY = "nnnnnnnnny".repeat(20);
const FEW = "nny".repeat(30);
const RARER = "nnnnnny".repeat(8);

describe("a draw before the ritual", () => {
	test("comes with the third no in a row, once, and again in the next run", () => {
		expect(walk("nnnnnnynnnnynnynnn")).toBe("--D---.--D-.--.--D");
		expect(walk("nnnn", { drawAfter: 1 })).toBe("D---");
		expect(walk("nnnnnn", { drawAfter: 5 })).toBe("----D-");
	});

	test("0 turns it off, in an alarm too", () => {
		expect(walk("n".repeat(60), { before: STEADY, drawAfter: 0 })).toBe("-".repeat(60));
	});

	test("the slump alarm brings one before the run is long enough, once in that alarm", () => {
		const came = walk(RARER, { before: FEW, drawAfter: 30 });
		expect(came.match(/D/g)).toHaveLength(1);
		const at = came.indexOf("D");
		expect(standing(FEW + RARER.slice(0, at + 1)).ratio.slump.alarm).toBe(true);
	});

	test("a run in that alarm brings one of its own, and the alarm none in a run that had one", () => {
		const before = STEADY + "n".repeat(55);
		expect(standing(before).ratio.slump.alarm).toBe(true);
		expect(walk("nynnnnynn", { before })).toBe("D.--D-.--");
		expect(walk("n".repeat(60), { before: STEADY }).match(/D/g)).toHaveLength(1);
	});

	test("after an alarm that was looked at, the next alarm brings one again", () => {
		const slump = "nnnnnnnnnnnnnny".repeat(40);
		const came = walk(slump, { before: FEW, drawAfter: 30 });
		const first = came.indexOf("D");
		const again = walk(slump, { before: FEW, drawAfter: 30, looks: [first] });
		expect(came.match(/D/g)?.length ?? 0).toBeLessThan(again.match(/D/g)?.length ?? 0);
	});

	test("noes of another day that come in late, or are taken back, bring no second one in the same run", () => {
		const noes = standing("ynnn");
		const drawn = drawnNow(noes, undefined);
		for (const history of ["nnnynnn", "ynnnn", "ynn", "nynnnnnn"])
			expect(isDrawDue(standing(history), 2, drawn)).toBe(false);
		expect(isDrawDue(standing("ynnnynn"), 2, drawn)).toBe(true);
	});

	test("never twice in one run, whatever the answers", () => {
		const answers = fc.array(fc.constantFrom("n", "n", "n", "y"), { maxLength: 200 }).map((list) => list.join(""));
		fc.assert(
			fc.property(answers, fc.integer({ min: 1, max: 6 }), (list, drawAfter) => {
				const runs = walk(list, { drawAfter, before: STEADY }).split(".");
				for (const run of runs) expect(run.match(/D/g)?.length ?? 0).toBeLessThanOrEqual(1);
				for (const run of runs) if (run.length >= drawAfter) expect(run).toContain("D");
			}),
			{ seed: 2, numRuns: 50 },
		);
	});
});

test("what is kept of it may be garbage", () => {
	const drawn = drawnNow(standing("ynnn"), undefined);
	expect(drawnForOf(JSON.parse(JSON.stringify(drawn)))).toEqual(drawn);
	for (const garbage of [null, 3, "1", [], { yeses: "1" }]) expect(drawnForOf(garbage)).toBeUndefined();
});

test("it is a low time in a run of drawAfter noes, and in a slump alarm", () => {
	const low = (history: string, drawAfter: number) => isLow(standing(history).ratio, { drawAfter });
	expect([low("ynn", 3), low("ynnn", 3), low("ynnn", 0)]).toEqual([false, true, false]);
	expect(low(`${STEADY}${"n".repeat(60)}`, 0)).toBe(true);
});
