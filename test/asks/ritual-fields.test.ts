import { describe, expect, test } from "vitest";
import type { Resolution, Ritual } from "../../src/asks/ask.js";
import { cleared } from "../../src/asks/clear.js";
import { NO_RITUAL, withLesson, withNextMove } from "../../src/asks/ritual-fields.js";
import { answersOf, withRitual } from "../../src/ritual/ritual-answers.js";
import { anAsk } from "../ratio/samples.js";

const DONE: Resolution = { how: "done", at: new Date("2026-11-21T10:00:00Z") };
const ritual: Ritual = {
	...NO_RITUAL,
	lesson: "Ask twice",
	rated: { as: "outdated", at: DONE.at },
	nextMove: { text: "Call Bob", on: "2026-11-21", resolved: DONE },
};

test("the rating falls with the lesson it was said of", () => {
	expect(withLesson(ritual, "Ask twice").rated?.as).toBe("outdated");
	expect(withLesson(ritual, "Ask once")).toMatchObject({ lesson: "Ask once" });
	for (const lesson of ["Ask once", null]) expect(withLesson(ritual, lesson)).not.toHaveProperty("rated");
});

describe("a next move", () => {
	test("stays settled as long as it is the same", () => {
		expect(withNextMove(ritual, { text: "Call Bob", on: "2026-11-21" }).nextMove?.resolved).toEqual(DONE);
	});

	test.each([
		{ text: "Call Ann", on: "2026-11-21" },
		{ text: "Call Bob", on: "2026-11-22" },
		{ text: "Call Bob", on: null },
	])("in other words or on another day is open again: %j", (move) => {
		expect(withNextMove(ritual, move).nextMove).toEqual(move);
	});

	test("is treated the same by the ritual and by emptying its day", () => {
		const ask = anAsk({ outcome: "no", ritual });
		const before = answersOf(ask);
		const reworded = withRitual(ask, { ...before, move: "Call Ann" }, before, DONE.at);
		expect(reworded.ritual?.nextMove).toEqual({ text: "Call Ann", on: "2026-11-21" });
		expect(withRitual(ask, { ...before, feeling: 3 }, before, DONE.at).ritual?.nextMove?.resolved).toEqual(DONE);
		expect(cleared(ask, ["next-on"]).ritual?.nextMove).toEqual({ text: "Call Bob", on: null });
		expect(cleared(ask, ["lesson"]).ritual).not.toHaveProperty("rated");
	});
});
