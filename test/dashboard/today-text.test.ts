import { expect, test } from "vitest";
import { todayText } from "../../src/dashboard/today-text.js";
import { addAsks, aNo, contextAt } from "../support/context.js";
import { addAsk, aMove } from "../today/samples.js";

test("invented data is said first", () => {
	const [first, second] = todayText(contextAt(), "Invented data, not kept. Seed 3").split("\n");
	expect([first, second]).toEqual(["Invented data, not kept. Seed 3.", "Today, 22 November 2026"]);
});

test("every line is a sentence of its own", () => {
	const context = contextAt();
	aNo(context, "Acme");
	addAsks(context, [{ who: "Glo\nbex", outcome: "pending", daysAgo: 20 }]);
	const text = todayText(context);
	expect(text).toContain("1 of 10 asks: 0 yes, 1 no, 0 pending.");
	expect(text).toContain("Last 90 days: no yes in 1 decided ask.");
	expect(text).toContain("Too early to tell; from ten decided asks on it says more.");
	expect(text).toContain("Due: Glo bex, asked 20 days ago, gone quiet? Run: unfazed due quiet ");
});

test("what is due is said with the commands that settle it, ten at most", () => {
	const context = contextAt();
	const move = addAsk(context, "Acme", 3, { outcome: "no", ritual: aMove("call Bob", "2026-11-21") });
	const id = move._id.slice(7);
	const said = `Due: Acme, due yesterday, next move: call Bob. Run: unfazed due done ${id}, unfazed due drop ${id}, unfazed due move ${id} WHEN`;
	expect(todayText(context).split("\n")).toContain(said);
	expect(todayText(context)).not.toContain("more are due");
	for (let count = 0; count < 11; count++) addAsk(context, `Globex ${count}`, 20 + count);
	const lines = todayText(context).split("\n");
	expect(lines.filter((line) => line.startsWith("Due: "))).toHaveLength(10);
	expect(lines).toContain("2 more are due. Run: unfazed due");
});

test("old asks alone lead to the command that shows them", () => {
	const context = contextAt();
	addAsks(context, [{ who: "Acme", outcome: "yes", daysAgo: 900 }]);
	expect(todayText(context)).toContain("Run: unfazed ratio --all");
});
