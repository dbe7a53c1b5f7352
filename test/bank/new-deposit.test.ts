import { expect, test } from "vitest";
import { bankCollection, type Deposit } from "../../src/bank/deposit-records.js";
import { editDeposit, removeDeposit, restoreDeposit, setPinned } from "../../src/bank/new-deposit.js";
import type { Context } from "../../src/command/context.js";
import { contextAt } from "../support/context.js";
import { putIn } from "./deposits.js";

const CHANGES: [string, string, (context: Context, seen: Deposit) => unknown][] = [
	["deleted", "private deposit deleted", (context, seen) => removeDeposit(context.journal(), seen)],
	["pinned", "private deposit pinned", (context, seen) => setPinned(context.journal(), seen, true)],
	[
		"restored",
		"private deposit restored",
		(context, seen) => {
			removeDeposit(contextAt(context.home).journal(), seen);
			restoreDeposit(context.journal(), seen);
		},
	],
];

test.each(CHANGES)("one that another terminal made private meanwhile is %s without a word of it", (_, says, change) => {
	const context = contextAt();
	const [id = ""] = putIn(context, { text: "Nobody else knows" });
	const seen = context.journal().records(bankCollection).get(id);
	if (!seen) throw new Error("nothing was put in");
	editDeposit(contextAt(context.home).journal(), id, (current) => ({ ...current, private: true }));
	change(context, seen);
	expect(context.journal().nextUndo()?.says).toBe(says);
});

test("what is gone is not changed, and leaves no step of undo", () => {
	const journal = contextAt().journal();
	const gone = { _id: "gone" };
	for (const change of [removeDeposit, restoreDeposit]) expect(() => change(journal, gone)).toThrow();
	expect(() => setPinned(journal, gone, true)).toThrow("not in the bank any more");
	expect(journal.nextUndo()).toBeUndefined();
});
