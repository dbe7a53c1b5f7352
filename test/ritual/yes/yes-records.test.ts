import { describe, expect, test } from "vitest";
import type { Ask } from "../../../src/asks/ask.js";
import { asksCollection, editAsk, recordOutcome } from "../../../src/asks/ask-records.js";
import { jsonParts } from "../../../src/asks/export/export-json.js";
import { bankCollection } from "../../../src/bank/deposit-records.js";
import type { Context } from "../../../src/command/context.js";
import { dropYesDraft, finishYes, keepYesDraft, waitingYes, yesDraftFor } from "../../../src/ritual/yes/yes-records.js";
import { beginYes, type YesAnswers, type YesState } from "../../../src/ritual/yes/yes-ritual.js";
import { thisMoment } from "../../../src/time/moment.js";
import { aNo, contextAt } from "../../support/context.js";

function aYes(context: Context, who: string, why: string | null = null): Ask {
	const decision = { who, outcome: "yes", moment: thisMoment(context.clock), fields: {}, why } as const;
	return recordOutcome(context.journal(), context.settings(), decision).ask;
}

function answered(ask: Ask, answers: Partial<YesAnswers>): YesState {
	const begun = beginYes(ask);
	return { ...begun, answers: { ...begun.answers, ...answers } };
}

const finish = (context: Context, ask: Ask, answers: Partial<YesAnswers>) =>
	finishYes(context.journal(), answered(ask, answers), context.clock.now());
const stored = (context: Context, ask: Ask) => context.journal().records(asksCollection).get(ask._id);
const bank = (context: Context) => context.journal().records(bankCollection).inMonth(null);

/** Everything but the settings, as `export` gives it. */
function exported(context: Context): string {
	const asks = [...context.journal().records(asksCollection).all()];
	return [
		...jsonParts({ asks, bank: bank(context), people: [], slumps: [], settings: context.settings() }, context.clock),
	].join("");
}

describe("finishing", () => {
	test("keeps what one did, what to repeat, what won it, and makes a deposit of it", () => {
		const context = contextAt();
		const ask = aYes(context, "Acme");
		finish(context, ask, { did: "Called back", repeat: "Call back", won: ["followed_up", "timing"] });
		expect(stored(context, ask)).toMatchObject({
			why: "Called back",
			wonReasons: ["followed_up", "timing"],
			ritual: { lesson: "Call back", completedAt: new Date(context.clock.now()) },
		});
		expect(bank(context)).toMatchObject([
			{ kind: "win", text: "Called back", from: "Acme", askId: ask._id, at: ask.decidedAt },
		]);
	});

	test("changes the deposit that --why made, and adds no second one", () => {
		const context = contextAt();
		const ask = aYes(context, "Acme", "Asked");
		const [made] = bank(context);
		finish(context, ask, { did: "Asked twice" });
		expect(bank(context)).toMatchObject([{ _id: made?._id, text: "Asked twice" }]);
	});

	test("walked again, it still is one deposit, and a cleared text keeps it", () => {
		const context = contextAt();
		const ask = aYes(context, "Acme");
		const once = finish(context, ask, { did: "Asked" });
		const twice = finish(context, once, { did: "Asked again" });
		expect(bank(context)).toMatchObject([{ text: "Asked again" }]);
		finish(context, twice, { did: "" });
		expect(stored(context, ask)?.why).toBeNull();
		expect(bank(context)).toMatchObject([{ text: "Asked again" }]);
	});

	test("a deposit that was reworded or deleted since is left alone, until one says something new", () => {
		const context = contextAt();
		const journal = context.journal();
		const ask = aYes(context, "Acme", "Asked");
		const [made] = bank(context);
		if (!made) throw new Error("no deposit");
		journal.change("bank edit", (writing) => writing.update(bankCollection, { ...made, text: "Asked, at last" }));
		const again = finish(context, ask, { repeat: "ask" });
		expect(bank(context)).toMatchObject([{ text: "Asked, at last" }]);
		journal.change("bank rm", (writing) => writing.remove(bankCollection, made._id));
		const third = finish(context, again, { repeat: "ask them" });
		expect(bank(context)).toEqual([]);
		finish(context, third, { did: "Asked Ada" });
		expect(bank(context)).toMatchObject([{ text: "Asked Ada" }]);
	});

	test("a why that was written in the Log becomes a deposit with the ritual", () => {
		const context = contextAt();
		const { ask } = editAsk(context.journal(), aYes(context, "Acme"), (current) => ({ ...current, why: "Asked" }));
		finish(context, ask, {});
		expect(bank(context)).toMatchObject([{ text: "Asked" }]);
	});

	test("nothing said makes no deposit", () => {
		const context = contextAt();
		finish(context, aYes(context, "Acme"), { repeat: "ask" });
		expect(bank(context)).toEqual([]);
	});

	test.each([null, "Asked"])("one undo leaves the journal as it was before, byte for byte (why: %s)", (why) => {
		const context = contextAt();
		aNo(context, "Globex");
		const ask = aYes(context, "Acme", why);
		const before = exported(context);
		finish(context, ask, { did: "Called", repeat: "Call", won: ["prepared"] });
		const after = exported(context);
		expect(after).not.toBe(before);
		expect(context.journal().undo(1)).toMatchObject([{ says: "the ritual of the yes from Acme" }]);
		expect(exported(context)).toBe(before);
		context.journal().redo(1);
		expect(exported(context)).toBe(after);
	});

	test("a yes that was taken back, or is none any more, is not finished, and what was typed stays", () => {
		const context = contextAt();
		const other = aYes(context, "Globex");
		const ask = aYes(context, "Acme");
		keepYesDraft(context.journal(), answered(ask, { did: "Called" }));
		context.journal().undo(1);
		expect(() => finish(context, ask, { did: "Called" })).toThrow(/taken back meanwhile.*unfazed log restore/);
		editAsk(context.journal(), other, (current) => ({ ...current, outcome: "no" }));
		expect(() => finish(context, other, { did: "Called" })).toThrow(/no yes any more/);
		expect(bank(context)).toEqual([]);
		expect(yesDraftFor(context.journal(), ask._id)?.answers.did).toBe("Called");
	});
});

describe("waiting", () => {
	test("a half-walked ritual waits with its step and what was typed, until it is finished or let go", () => {
		const context = contextAt();
		const journal = context.journal();
		const ask = aYes(context, "Acme");
		expect(waitingYes(journal)).toEqual([]);
		keepYesDraft(journal, { ...answered(ask, { did: "Called" }), at: 1 });
		expect(waitingYes(contextAt(context.home).journal())).toMatchObject([
			{ ask: { who: "Acme" }, step: "step 2 of 3", typed: "Called" },
		]);
		dropYesDraft(journal, ask._id);
		expect(waitingYes(journal)).toEqual([]);
	});

	test("one finished in another terminal, taken back, or of an ask that is no yes waits for nothing", () => {
		const context = contextAt();
		const journal = context.journal();
		const finished = answered(aYes(context, "Acme"), {});
		finishYes(journal, finished, context.clock.now());
		const edited = aYes(context, "Globex");
		editAsk(journal, edited, (current) => ({ ...current, outcome: "no" }));
		const undone = aYes(context, "Initech");
		journal.undo(1);
		for (const state of [finished, beginYes(edited), beginYes(undone)]) keepYesDraft(journal, state);
		journal.drafts.save("yes-ritual-garbage", { askId: 3 });
		expect(waitingYes(journal)).toEqual([]);
	});
});
