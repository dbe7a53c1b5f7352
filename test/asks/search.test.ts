import { expect, test } from "vitest";
import { asksMatching } from "../../src/asks/search.js";
import { anAsk } from "../ratio/samples.js";

const ask = anAsk({
	who: "Müller & Söhne",
	reasons: ["price"],
	note: "Hat „Nein“ gesagt",
	tags: ["q4"],
	segment: "Retail",
});

test.each(["", "müller", "MULLER sohne", "price", "q4 retail", "nein", "no"])("finds it with %j", (query) => {
	expect(asksMatching(query)(ask)).toBe(true);
});

test.each(["acme", "müller acme", "pricey"])("does not find it with %j", (query) => {
	expect(asksMatching(query)(ask)).toBe(false);
});

test("looks into the ritual's lesson and next move", () => {
	const ritual = {
		explanation: null,
		lesson: "Name it early",
		nextMove: { text: "call Bob", on: null },
		feeling: 2,
		completedAt: null,
	};
	expect(asksMatching("name bob")(anAsk({ ritual }))).toBe(true);
});
