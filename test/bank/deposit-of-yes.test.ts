import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ask } from "../../src/asks/ask.js";
import { asksCollection, editAsk, recordOutcome, removeAsk, restoreAsk } from "../../src/asks/ask-records.js";
import { plannedEdit, writeEdit } from "../../src/asks/bulk-edit/bulk-edit-records.js";
import { applied, type Edit } from "../../src/asks/edit.js";
import { jsonParts } from "../../src/asks/export/export-json.js";
import { writePlan } from "../../src/asks/import/import-records.js";
import { bankCollection, type Deposit } from "../../src/bank/deposit-records.js";
import { editDeposit, removeDeposit, restoreDeposit, setPinned } from "../../src/bank/new-deposit.js";
import type { Context } from "../../src/command/context.js";
import { finishYes } from "../../src/ritual/yes/yes-records.js";
import { beginYes } from "../../src/ritual/yes/yes-ritual.js";
import { type Moment, thisMoment } from "../../src/time/moment.js";
import { planOf } from "../asks/import/import-plans.js";
import { aNo, contextAt } from "../support/context.js";

const WHY = "Asked who else decides";

function aYes(context: Context, who: string, why: string | null = WHY, moment = thisMoment(context.clock)): Ask {
	const fields = { channel: "phone", reasons: ["price"] };
	return recordOutcome(context.journal(), context.settings(), { who, outcome: "yes", moment, fields, why }).ask;
}

/** Edits an ask as `log edit` and the Log do, and gives what became of its deposit. */
function edit(context: Context, ask: Ask, how: Edit) {
	const now = thisMoment(context.clock);
	return editAsk(context.journal(), ask, (current) => applied(current, how, now, context.clock)).deposit;
}

const bank = (context: Context) => context.journal().records(bankCollection).inMonth(null);
const asks = (context: Context) => [...context.journal().records(asksCollection).all({ deleted: true })];

function own(context: Context): Deposit {
	const [deposit, ...others] = bank(context);
	if (!deposit || others.length > 0) throw new Error(`not one deposit but ${bank(context).length}`);
	return deposit;
}

function exported(context: Context): string {
	const all = asks(context).filter(({ deleted }) => !deleted);
	const everything = { asks: all, bank: bank(context), people: [], slumps: [], settings: context.settings() };
	return [...jsonParts(everything, context.clock)].join("");
}

/** Does it, and proves that one undo leaves everything as it was, byte for byte, and one redo as it became. */
function undoable<R>(context: Context, does: () => R): R {
	const before = exported(context);
	const result = does();
	const after = exported(context);
	expect(context.journal().undo(1)).toHaveLength(1);
	expect(exported(context)).toBe(before);
	context.journal().redo(1);
	expect(exported(context)).toBe(after);
	return result;
}

describe("the deposit of a yes", () => {
	test("takes over what its ask says anew", () => {
		const context = contextAt();
		const ask = aYes(context, "Globex");
		const decided: Moment = { at: Date.parse("2026-11-20T12:00:00Z"), offset: 60, dateOnly: true };
		const how: Edit = {
			fields: { who: "Globex Ltd", why: "Called", channel: "email", reasons: ["timing"] },
			at: decided,
		};
		expect(undoable(context, () => edit(context, ask, how))).toBe("changed");
		expect(own(context)).toMatchObject({
			text: "Called",
			from: "Globex Ltd",
			channel: "email",
			reasons: ["timing"],
			at: new Date(decided.at),
			offset: 60,
			dateOnly: true,
		});
	});

	test("keeps what was reworded by hand, and takes over the rest", () => {
		const context = contextAt();
		const ask = aYes(context, "Globex");
		editDeposit(context.journal(), own(context)._id, (now) => ({ ...now, text: "I asked" }));
		edit(context, ask, { fields: { why: "Called", who: "Initech" } });
		expect(own(context)).toMatchObject({ text: "I asked", from: "Initech" });
		expect(edit(context, ask, { fields: { why: "Wrote" } })).toBeNull();
	});

	test.each<Partial<Deposit>>([
		{ text: "I asked" },
		{ from: "Ana at Globex" },
		{ channel: null },
		{ reasons: [] },
		{ at: new Date("2026-11-01T09:00:00Z") },
	])("keeps %j where a person wrote it", (byHand) => {
		const context = contextAt();
		const ask = aYes(context, "Globex");
		editDeposit(context.journal(), own(context)._id, (now) => ({ ...now, ...byHand }));
		const decided: Moment = { at: Date.parse("2026-11-20T12:00:00Z"), offset: 60, dateOnly: false };
		const fields = { who: "Initech", why: "Called", channel: "email", reasons: ["timing"] };
		expect(edit(context, ask, { fields, at: decided })).toBe("changed");
		const { who: from, why: text, ...others } = fields;
		expect(own(context)).toMatchObject({ from, text, ...others, at: new Date(decided.at), ...byHand });
	});

	test("keeps its words while the ask has none, and takes over the next ones", () => {
		const context = contextAt();
		const ask = aYes(context, "Globex");
		expect(edit(context, ask, { clear: ["why"] })).toBeNull();
		expect(own(context)).toMatchObject({ text: WHY, askId: ask._id });
		edit(context, ask, { fields: { why: "Called" } });
		expect(own(context).text).toBe("Called");
	});

	test("that is all there is to follow: the bank is not written for a note", () => {
		const context = contextAt();
		const ask = aYes(context, "Globex");
		const { rev } = own(context);
		expect(edit(context, ask, { fields: { note: "by phone", value: 12 } })).toBeNull();
		expect(own(context).rev).toBe(rev);
	});

	test.each<[string, Edit]>([
		["is a no", { outcome: "no" }],
		["is open again", { outcome: "pending" }],
		["is deleted", { deleted: true }],
	])("goes with an ask that %s, and comes back with it, once", (_, how) => {
		const context = contextAt();
		aNo(context, "Acme");
		const ask = aYes(context, "Globex");
		const made = own(context);
		const remove = () => (how.deleted ? removeAsk(context.journal(), ask).deposit : edit(context, ask, how));
		const restore = () =>
			how.deleted ? restoreAsk(context.journal(), ask).deposit : edit(context, ask, { outcome: "yes" });
		for (let round = 0; round < 2; round++) {
			expect(undoable(context, remove)).toBe("went");
			expect(bank(context)).toEqual([]);
			expect(undoable(context, restore)).toBe("back");
			expect(own(context)).toEqual({ ...made, rev: own(context).rev });
		}
	});

	test.each<[string, Partial<Deposit>]>([
		["reworded", { text: "I asked" }],
		["pinned", { pinned: true }],
		["told what one did", { did: "Asked" }],
	])("stays where it was %s by hand, but is of no yes any more until that is one again", (_, byHand) => {
		const context = contextAt();
		const ask = aYes(context, "Globex");
		const changed = editDeposit(context.journal(), own(context)._id, (now) => ({ ...now, ...byHand }));
		expect(undoable(context, () => edit(context, ask, { outcome: "no" }))).toBe("stays");
		expect(own(context)).toMatchObject({ ...byHand, askId: null });
		expect(undoable(context, () => edit(context, ask, { outcome: "yes" }))).toBe("again");
		expect(own(context)).toEqual({ ...changed, rev: own(context).rev });
	});

	test("comes back with the words the ask has by then", () => {
		const context = contextAt();
		const ask = aYes(context, "Globex");
		edit(context, ask, { outcome: "no" });
		edit(context, ask, { fields: { who: "Initech" } });
		edit(context, ask, { outcome: "yes", fields: { why: "Called" } });
		expect(own(context)).toMatchObject({ text: "Called", from: "Initech", askId: ask._id });
	});

	test("comes back when a yes that was opened again is answered again, and no second one is made", () => {
		const context = contextAt();
		const ask = aYes(context, "Globex");
		const { _id } = own(context);
		edit(context, ask, { outcome: "pending" });
		undoable(context, () => aYes(context, "Globex", "Called"));
		expect(own(context)).toMatchObject({ _id, text: "Called", askId: ask._id });
	});

	test("does not come back where a person deleted it, not even after it was restored by hand meanwhile", () => {
		const context = contextAt();
		const journal = context.journal();
		const ask = aYes(context, "Globex");
		const made = own(context);
		removeDeposit(journal, made);
		expect(edit(context, ask, { outcome: "no" })).toBeNull();
		expect(edit(context, ask, { outcome: "yes" })).toBeNull();
		expect(bank(context)).toEqual([]);
		restoreDeposit(journal, made);
		expect(edit(context, ask, { outcome: "no" })).toBe("went");
		undoable(context, () => restoreDeposit(journal, made));
		expect(own(context)).toMatchObject({ text: WHY, from: "Globex", askId: null });
		removeDeposit(journal, made);
		edit(context, ask, { outcome: "yes" });
		expect(bank(context)).toEqual([]);
	});

	test("of a yes that was undone comes back when its ask is restored by hand", () => {
		const context = contextAt();
		const ask = aYes(context, "Globex");
		context.journal().undo(1);
		restoreDeposit(context.journal(), {
			_id: context.journal().records(bankCollection).inMonth(null, { deleted: true })[0]?._id ?? "",
		});
		expect(own(context).askId).toBeNull();
		context.journal().undo(1);
		expect(restoreAsk(context.journal(), ask).deposit).toBe("back");
		expect(own(context)).toMatchObject({ text: WHY, askId: ask._id });
	});

	test("of a day only, made for an ask with a time, is as untouched as any", () => {
		const context = contextAt();
		const day: Moment = { at: Date.parse("2026-11-20T11:00:00Z"), offset: 60, dateOnly: true };
		const { ask } = recordOutcome(context.journal(), context.settings(), {
			who: "Globex",
			outcome: "unreached",
			moment: { ...day, at: day.at + 3_600_000, dateOnly: false },
			fields: {},
		});
		edit(context, ask, { outcome: "pending" });
		aYes(context, "Globex", WHY, day);
		expect(own(context).dateOnly).toBe(true);
		const made = own(context);
		expect(edit(context, ask, { outcome: "no" })).toBe("went");
		edit(context, ask, { outcome: "yes" });
		expect(own(context)).toEqual({ ...made, rev: own(context).rev });
	});

	test("follows an import that changes its ask", () => {
		const context = contextAt();
		const journal = context.journal();
		const bring = (who: string, outcome: string) => {
			const row = `Deal 7,${who},${outcome},2026-11-20`;
			return writePlan(journal, planOf(`id,who,outcome,date\n${row}`, asks(context)), "import").deposits;
		};
		bring("Globex", "Won");
		const [ask] = asks(context);
		if (!ask) throw new Error("no ask");
		finishYes(journal, { ...beginYes(ask), answers: { did: WHY, repeat: "", won: [] } }, context.clock.now());
		expect(undoable(context, () => bring("Globex Ltd", "Won"))).toEqual(["changed"]);
		expect(own(context)).toMatchObject({ text: WHY, from: "Globex Ltd" });
		expect(undoable(context, () => bring("Globex Ltd", "Lost"))).toEqual(["went"]);
		expect(bank(context)).toEqual([]);
	});

	test("follows an edit of many asks", () => {
		const context = contextAt();
		for (const who of ["Acme", "Globex", "Initech"]) aYes(context, who);
		const [first] = bank(context);
		if (first) setPinned(context.journal(), first, true);
		const change = (how: Edit) => writeEdit(context, plannedEdit(context, asks(context), how), how).deposits;
		expect(undoable(context, () => change({ outcome: "no" }))).toEqual(["stays", "went", "went"]);
		expect(bank(context)).toMatchObject([{ askId: null }]);
		expect(undoable(context, () => change({ outcome: "yes" }))).toEqual(["again", "back", "back"]);
		expect(undoable(context, () => change({ deleted: true }))).toHaveLength(3);
		expect(undoable(context, () => change({ deleted: false }))).toEqual(["again", "back", "back"]);
		expect(bank(context).map(({ from }) => from)).toEqual(["Acme", "Globex", "Initech"]);
	});
});

/** What may happen to yeses and to the bank, as data. */
const DEEDS = [
	"yes",
	...["outcome", "outcome", "outcome", "why", "who", "date", "lists", "delete", "restore", "bulk", "bulk"],
	...["reword", "pin", "drop", "bring", "undo", "redo"],
] as const;
const deed = fc.record({ kind: fc.constantFrom(...DEEDS), which: fc.nat(2), choice: fc.nat(30) });

type Told = { touched: Set<string>; brought: boolean };

function perform(
	context: Context,
	{ kind, which, choice }: { kind: string; which: number; choice: number },
	told: Told,
) {
	const journal = context.journal();
	const all = asks(context).sort((left, right) => (left._id < right._id ? -1 : 1));
	const ask = all[which % Math.max(1, all.length)];
	const deposits = journal.records(bankCollection).inMonth(null, { deleted: true });
	const deposit = deposits[choice % Math.max(1, deposits.length)];
	const at = context.clock.now() - choice * 86_400_000;
	const outcome = (["yes", "no", "pending", "yes"] as const)[choice % 4];
	const edits: Record<string, Edit> = {
		outcome: { outcome },
		why: choice % 5 === 0 ? { clear: ["why"] } : { fields: { why: `Why ${choice}` } },
		who: { fields: { who: `Who ${choice}` } },
		date: { at: { at, offset: 60, dateOnly: choice % 2 === 0 } },
		lists: { fields: { channel: choice % 2 ? "email" : null, reasons: choice % 3 ? ["price"] : [] } },
	};
	const how = edits[kind];
	if (kind === "yes") return aYes(context, `Who ${which}`, choice % 4 ? `Why ${choice}` : null);
	if (kind === "undo") return journal.undo(1 + (choice % 3));
	if (kind === "redo") return journal.redo(1 + (choice % 3));
	if (ask && how) return edit(context, ask, how);
	if (ask && kind === "delete" && !ask.deleted) return removeAsk(journal, ask);
	if (ask && kind === "restore" && ask.deleted) return restoreAsk(journal, ask);
	if (kind === "bulk") {
		const bulk: Edit = choice % 3 ? { outcome } : { deleted: choice % 2 === 0 };
		return writeEdit(context, plannedEdit(context, all, bulk), bulk);
	}
	if (!deposit) return undefined;
	if (kind === "bring" && deposit.deleted) {
		told.brought = true;
		return restoreDeposit(journal, deposit);
	}
	if (deposit.deleted) return undefined;
	told.touched.add(deposit._id);
	if (kind === "reword") return editDeposit(journal, deposit._id, (now) => ({ ...now, text: `Mine ${choice}` }));
	if (kind === "pin") return setPinned(journal, deposit, !deposit.pinned);
	if (kind === "drop") return removeDeposit(journal, deposit);
	return undefined;
}

/** What the bank says of asks is so: of yeses that are there, of each once, and in its words unless a person chose others. */
function expectTrue(context: Context, { touched, brought }: Told): void {
	const yeses = new Map(
		asks(context).flatMap((ask) => (ask.outcome === "yes" && !ask.deleted ? [[ask._id, ask]] : [])),
	);
	const said = bank(context).filter(({ askId }) => askId !== null);
	for (const { _id, askId, text, from } of said) {
		const ask = yeses.get(askId ?? "");
		expect(ask).toBeDefined();
		if (touched.has(_id)) continue;
		expect(from).toBe(ask?.who);
		if (ask?.why) expect(text).toBe(ask.why);
	}
	if (!brought) expect(new Set(said.map(({ askId }) => askId)).size).toBe(said.length);
}

test("whatever is done to yeses and taken back, the bank never says the yes of an ask that is none", () => {
	fc.assert(
		fc.property(fc.array(deed, { minLength: 2, maxLength: 14 }), (deeds) => {
			const context = contextAt();
			const told: Told = { touched: new Set(), brought: false };
			const states = [exported(context)];
			for (const one of deeds) {
				perform(context, one, told);
				expectTrue(context, told);
				states.push(exported(context));
			}
			while (context.journal().undo(1).length > 0) {
				expectTrue(context, told);
				expect(states).toContain(exported(context));
			}
			expect(exported(context)).toBe(states[0]);
		}),
		{ seed: 20261122, numRuns: 120 },
	);
});
