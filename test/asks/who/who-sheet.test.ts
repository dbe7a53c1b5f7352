import fc from "fast-check";
import { expect, test } from "vitest";
import { asksCollection, editAsk } from "../../../src/asks/ask-records.js";
import { runSimilar } from "../../../src/asks/who/similar-command.js";
import { knownWhos, printAlike } from "../../../src/asks/who/similar-who-records.js";
import { whoDigest, whoSheet } from "../../../src/asks/who/who-sheet.js";
import type { Context } from "../../../src/command/context.js";
import { addAsks, aNo, contextAt } from "../../support/context.js";

/** A context that keeps what is printed. */
function listening(): { context: Context; printed: string[] } {
	const printed: string[] = [];
	return { context: { ...contextAt(), print: (text) => void printed.push(text) }, printed };
}

test("the digest of files apart is that of all asks together", () => {
	const context = contextAt();
	const whos = ["Acme", "Acme Inc", "ACME", "__proto__", "株式会社"];
	addAsks(
		context,
		Array.from({ length: 40 }, (_, at) => ({ who: whos[at % 5] ?? "", outcome: "no", daysAgo: at * 7 })),
	);
	const asks = [...context.journal().records(asksCollection).all()];
	const { of, add, empty } = whoDigest(240);
	fc.assert(
		fc.property(fc.nat(40), (at) => {
			expect(add(add(empty, of(asks.slice(0, at))), of(asks.slice(at)))).toEqual(whoSheet(asks, 240));
		}),
	);
	const acme = knownWhos(context).find(({ who }) => who === "Acme");
	expect(acme).toMatchObject({ asks: 8, core: "acme", last: Date.parse("2026-11-22") / 86_400_000 });
});

test("a new who that is like a known one is told, once it has two asks no more", () => {
	const { context, printed } = listening();
	addAsks(context, [
		{ who: "Acme", outcome: "no", daysAgo: 40 },
		{ who: "Acme", outcome: "no", daysAgo: 3 },
	]);
	printAlike(context, aNo(context, "Acme Inc"));
	expect(printed).toEqual([
		`There is also "Acme" (2 asks). The same? Then:\n  unfazed log edit --where 'who:="Acme Inc"' --who Acme`,
	]);
	printAlike(context, aNo(context, "acme inc"));
	printAlike(context, aNo(context, "Acme"));
	printAlike(context, aNo(context, "Globex"));
	expect(printed).toHaveLength(1);
});

test("log similar lists them, and no more once they were joined", async () => {
	const { context, printed } = listening();
	aNo(context, "Acme");
	const other = aNo(context, "Acme GmbH");
	aNo(context, "Acme");
	await runSimilar(context);
	expect(printed.at(-1)).toMatch(/^Acme {7}2 asks, last 22 November\nAcme GmbH {2}1 ask/);
	const json: unknown[] = [];
	await runSimilar({ ...context, json: true, printJson: (value) => void json.push(value) });
	expect(json).toEqual([
		{
			groups: [
				{
					likeness: "same",
					keep: "Acme",
					whos: [
						{ who: "Acme", asks: 2, last: "2026-11-22" },
						{ who: "Acme GmbH", asks: 1, last: "2026-11-22" },
					],
					join: `unfazed log edit --where 'who:="Acme GmbH"' --who Acme`,
				},
			],
		},
	]);
	editAsk(context.journal(), other, (now) => ({ ...now, who: "Acme" }));
	await runSimilar(context);
	expect(printed.at(-1)).toBe("No two names look like the same.");
});
