import { beforeEach, expect, test } from "vitest";
import type { Ask } from "../../../src/asks/ask.js";
import { recordOutcome } from "../../../src/asks/ask-records.js";
import { runEdit, runRemove, runRestore } from "../../../src/asks/log/log-edit-command.js";
import { runShow } from "../../../src/asks/log/log-show-command.js";
import { bankCollection } from "../../../src/bank/deposit-records.js";
import { setPinned } from "../../../src/bank/new-deposit.js";
import type { Context } from "../../../src/command/context.js";
import { thisMoment } from "../../../src/time/moment.js";
import { contextAt } from "../../support/context.js";

let printed: string[];
let context: Context;
let ask: Ask;

beforeEach(() => {
	printed = [];
	context = { ...contextAt(), print: (text) => printed.push(text) };
	ask = aYes("Globex");
});

function aYes(who: string): Ask {
	const moment = thisMoment(context.clock);
	const yes = { who, outcome: "yes", moment, fields: {}, why: "Asked who else decides" } as const;
	return recordOutcome(context.journal(), context.settings(), yes).ask;
}

const deposits = () => context.journal().records(bankCollection).inMonth(null);

test("what became of the deposit is said where its ask was changed", async () => {
	await runEdit(context, [ask._id], { why: "Called" });
	await runEdit(context, [ask._id], { note: "by phone" });
	await runEdit(context, [ask._id], { outcome: "no" });
	await runEdit(context, [ask._id], { outcome: "yes" });
	await runRemove(context, [ask._id]);
	await runRestore(context, [ask._id]);
	const [deposit] = deposits();
	if (deposit) setPinned(context.journal(), deposit, true);
	await runEdit(context, [ask._id], { outcome: "no" });
	await runEdit(context, [ask._id], { outcome: "yes" });
	const id = `Id ${ask._id}.`;
	expect(printed).toEqual([
		`Changed: Globex. Its deposit says so too. ${id}`,
		`Changed: Globex. ${id}`,
		`Changed: Globex. Its deposit went with it. ${id}`,
		`Changed: Globex. Its deposit is back too. ${id}`,
		"Deleted: Globex. Its deposit went with it. Bring it back with: unfazed undo",
		`Restored: Globex. Its deposit is back too. ${id}`,
		`Changed: Globex. Its deposit stays on its own, because you changed it. ${id}`,
		`Changed: Globex. Its deposit belongs to it again. ${id}`,
	]);
});

test("of many asks they are counted", async () => {
	const [deposit] = deposits();
	if (deposit) setPinned(context.journal(), deposit, true);
	for (const who of ["Acme", "Initech"]) aYes(who);
	await runEdit(context, [], { where: "outcome:yes", yes: true, outcome: "no" });
	expect(printed.at(-1)).toBe(
		"Changed 3 asks. Of their deposits 2 went with them; 1 stays on its own, because you changed it. To take it back: unfazed undo",
	);
	await runEdit(context, [], { where: "acme", yes: true, outcome: "yes" });
	expect(printed.at(-1)).toBe("Changed 1 ask. Its deposit is back too. To take it back: unfazed undo");
});

test("an ask that is no yes is not shown with what made one", async () => {
	await runEdit(context, [ask._id], { won: ["prepared"], reason: ["price"] });
	const show = async () => {
		await runShow(context, [ask._id]);
		return printed.at(-1);
	};
	expect(await show()).toMatch(/^why +Asked who else decides$/m);
	expect(await show()).toMatch(/^won by +/m);
	await runEdit(context, [ask._id], { outcome: "no" });
	expect(await show()).not.toMatch(/^(why|won by)/m);
	expect(await show()).toMatch(/^reason +Price too high$/m);
});
