import { describe, expect, test } from "vitest";
import { OUTCOMES } from "../../src/asks/ask.js";
import { leftOutWord, outcomeWord } from "../../src/asks/outcome-words.js";
import { REASONS, STAGES, spellings } from "../../src/asks/vocabulary.js";

describe("the words of other programs", () => {
	test.each([
		[
			"yes",
			["Won", "WON", "Closed Won", "closedwon", "Closed-Won", "yes", "Y", "1", "true", "Closed Won (Sales Pipeline)"],
		],
		["no", ["Lost", "Closed Lost", "closedlost", "no", "0", "FALSE", "rejected", "Declined"]],
		["not_now", ["not now", "not_now", "Later"]],
		["ghosted", ["ghosted", "No response"]],
		["unreached", ["Left voicemail", "Busy", "Not Held", "73a0d17f-1163-4015-bdd5-ec830791da20"]],
		["withdrawn", ["withdrawn", "Cancelled", "referred"]],
		["pending", ["open", "Pending", "In Progress", "planned"]],
	])("%s", (outcome, words) => {
		for (const word of words) expect([word, outcomeWord(word)]).toEqual([word, { outcome }]);
	});

	test("no decision is a no for that reason; duplicates are left out", () => {
		expect(outcomeWord("No decision")).toEqual({ outcome: "no", reason: "no_decision" });
		expect(outcomeWord("Duplicate")).toEqual({ skip: "marked as a duplicate" });
		expect(leftOutWord("Bad Data")).toBe("marked as bad data");
	});

	test("what is not known is not guessed", () => {
		for (const word of ["", "Perhaps", "wonderful", "Connected", "2"]) expect(outcomeWord(word)).toBeUndefined();
	});

	test("every outcome is known by its own name", () => {
		for (const outcome of OUTCOMES) expect(outcomeWord(outcome)).toEqual({ outcome });
	});

	test("every reason a word implies is one of ours, and no stage but the closed one is an outcome", () => {
		const ids = REASONS.map(({ id }) => id);
		for (const word of ["No decision", "Disqualified"]) {
			const meant = outcomeWord(word);
			expect(meant && "reason" in meant && ids.includes(meant.reason ?? "")).toBe(true);
		}
		const open = STAGES.filter(({ id }) => id !== "closed");
		expect(spellings(open).filter((name) => outcomeWord(name) !== undefined)).toEqual([]);
	});
});
