import { expect, test } from "vitest";
import { ritualTitle } from "../../src/ritual/ritual-words.js";
import { aNo, contextAt } from "../support/context.js";

test("a no is titled with its reason, a yes that it was corrected to is not", () => {
	const context = contextAt();
	const no = aNo(context, "Del", { reasons: ["budget"] });
	expect(ritualTitle(no, context.clock, 80)).toBe("A no from Del, no budget, 09:00");
	expect(ritualTitle({ ...no, outcome: "yes" }, context.clock, 80)).toBe("A yes from Del, 09:00");
});
