import { describe, expect, test } from "vitest";
import type { Ask } from "../../src/asks/ask.js";
import {
	asksCollection,
	editAsk,
	recordAsk,
	recordOutcome,
	removeAsk,
	restoreAsk,
} from "../../src/asks/ask-records.js";
import { plannedEdit, writeEdit } from "../../src/asks/bulk-edit/bulk-edit-records.js";
import type { Edit } from "../../src/asks/edit.js";
import { bankCollection } from "../../src/bank/deposit-records.js";
import {
	addDeposits,
	type DepositFields,
	editDeposit,
	removeDeposit,
	restoreDeposit,
	setPinned,
} from "../../src/bank/new-deposit.js";
import type { Context } from "../../src/command/context.js";
import { rateLesson } from "../../src/ritual/lessons/lesson-records.js";
import { beginRitual } from "../../src/ritual/ritual.js";
import { finishRitual } from "../../src/ritual/ritual-records.js";
import { thisMoment } from "../../src/time/moment.js";
import { settleMove, settleUntil, waitFor } from "../../src/today/follow-up-records.js";
import { toldNow } from "../../src/undo/told-records.js";
import { countWords } from "../../src/undo/what-undo-does.js";
import { addAsks, aNo, contextAt } from "../support/context.js";

/** What undoing each of the last changes would do, newest first. */
const undoing = (context: Context, count = 1) =>
	toldNow(context, context.journal().changes(count).undo, { way: "undo", done: false }).map(({ does }) => does);
const redoing = (context: Context, count = 1) =>
	toldNow(context, context.journal().changes(count).redo, { way: "redo", done: false }).map(({ does }) => does);

const fresh = (context: Context, ask: Ask) => context.journal().records(asksCollection).get(ask._id) ?? ask;

function bulk(context: Context, asks: readonly Ask[], edit: Edit): void {
	writeEdit(context, plannedEdit(context, asks, edit), edit);
}

describe("undoing", () => {
	test("what was added takes it away, and redoing brings it back", () => {
		const context = contextAt();
		aNo(context, "Acme");
		expect(undoing(context)).toEqual(["takes the ask away"]);
		const moment = thisMoment(context.clock);
		recordOutcome(context.journal(), context.settings(), {
			who: "Globex",
			outcome: "yes",
			moment,
			fields: {},
			why: "Asked",
		});
		expect(undoing(context)).toEqual(["takes the ask and the deposit away"]);
		expect(context.journal().changes(1).undo.map(countWords)).toEqual(["1 ask, 1 deposit"]);
		addAsks(
			context,
			Array.from({ length: 1200 }, (_, at) => ({ who: `Who ${at}`, outcome: "no", daysAgo: 1 })),
		);
		expect(undoing(context)).toEqual(["takes 1,200 asks away"]);
		context.journal().undo(2);
		expect(redoing(context, 2)).toEqual(["brings the ask and the deposit back", "brings 1,200 asks back"]);
	});

	test("an answer makes the ask pending again, and takes away what came with it", () => {
		const context = contextAt();
		recordAsk(context.journal(), { who: "Acme", moment: thisMoment(context.clock), fields: {} });
		aNo(context, "Acme", { reasons: ["price"], note: "too dear" });
		expect(undoing(context)).toEqual(["makes the ask pending again, and takes the reason and the note away"]);
		context.journal().undo(1);
		expect(redoing(context)).toEqual([
			'sets the outcome to no, the reason to Price too high and the note to "too dear" again',
		]);
	});

	test("an edit names the values that come back, a long text cut", () => {
		const context = contextAt();
		const ask = aNo(context, "Acme", { reasons: ["price"], note: "a ".repeat(400) });
		editAsk(context.journal(), ask, (now) => ({
			...now,
			reasons: ["timing"],
			note: "b",
			channel: "phone",
			tags: ["x"],
		}));
		const [does = ""] = undoing(context);
		expect(does).toContain('sets the reason back to Price too high and the note back to "a a a');
		expect(does).toContain("takes the channel and the tags away");
		expect(does.length).toBeLessThan(160);
		expect(does).not.toContain("\n");
	});

	test("each of several edits of one ask tells what it was then", () => {
		const context = contextAt();
		const ask = aNo(context, "Acme");
		for (const note of ["one", "two", "three"]) editAsk(context.journal(), ask, (now) => ({ ...now, note }));
		const back = ['sets the note back to "two"', 'sets the note back to "one"', "takes the note away"];
		expect(undoing(context, 3)).toEqual(back);
		const undone = context.journal().undo(3);
		const past = back.map((does) => does.replace("sets", "set").replace("takes", "took"));
		expect(toldNow(context, undone, { way: "undo", done: true }).map(({ does }) => does)).toEqual(past);
		const again = ["one", "two", "three"].map((note) => `sets the note to "${note}" again`);
		expect(redoing(context, 3)).toEqual(again);
		const redone = context.journal().redo(3);
		expect(toldNow(context, redone, { way: "redo", done: true }).map(({ does }) => does)).toEqual(
			again.map((does) => does.replace("sets", "set")),
		);
	});

	test("a change of the outcome afterwards hides nothing of an earlier edit", () => {
		const context = contextAt();
		const moment = thisMoment(context.clock);
		const decision = { who: "Acme", outcome: "not_now", moment, fields: {}, until: "2026-12-01" } as const;
		const { ask } = recordOutcome(context.journal(), context.settings(), decision);
		editAsk(context.journal(), ask, (now) => ({ ...now, until: "2026-12-24" }));
		bulk(context, [fresh(context, ask)], { outcome: "no" });
		expect(undoing(context, 2)).toEqual([
			"sets the outcome back to not now and the not-now date back to Thu 24 Dec 2026",
			"sets the not-now date back to Tue 1 Dec 2026",
		]);
	});

	test("a deletion brings back, a restoring deletes", () => {
		const context = contextAt();
		const ask = aNo(context, "Acme");
		removeAsk(context.journal(), ask);
		expect(undoing(context)).toEqual(["brings the ask back"]);
		restoreAsk(context.journal(), ask);
		expect(undoing(context)).toEqual(["marks the ask as deleted again"]);
		const asks = [fresh(context, ask), aNo(context, "Globex")];
		bulk(context, asks, { deleted: true });
		expect(undoing(context)).toEqual(["brings 2 asks back"]);
	});

	test("a deletion within a run is told as it is alone", () => {
		const context = contextAt();
		const ask = aNo(context, "Acme");
		removeAsk(context.journal(), ask);
		expect(undoing(context, 2)).toEqual(["brings the ask back", "takes the ask away"]);
		const undone = context.journal().undo(2);
		const past = toldNow(context, undone, { way: "undo", done: true }).map(({ does }) => does);
		expect(past).toEqual(["brought the ask back", "took the ask away"]);
		expect(redoing(context, 2)).toEqual(["brings the ask back", "deletes the ask again"]);
	});

	test("a rating is no change of the lesson's text", () => {
		const context = contextAt();
		const ask = aNo(context, "Acme");
		const state = beginRitual(ask);
		finishRitual(context.journal(), { ...state, answers: { ...state.answers, lesson: "Ask first" } }, 0);
		rateLesson(context.journal(), ask._id, "outdated", 0);
		expect(undoing(context)).toEqual(["takes the rating of the lesson away (Acme)"]);
		rateLesson(context.journal(), ask._id, "true", 1);
		expect(undoing(context)).toEqual(["sets the rating of the lesson back to outdated (Acme)"]);
	});

	test("a move that was settled and given another day is told as both", () => {
		const context = contextAt();
		const ask = aNo(context, "Acme");
		const state = beginRitual(ask);
		finishRitual(context.journal(), { ...state, answers: { ...state.answers, move: "Call", on: "2026-12-01" } }, 0);
		settleMove(context.journal(), ask._id, "done", 0);
		editAsk(context.journal(), ask, (now) => ({
			...now,
			ritual: now.ritual && { ...now.ritual, nextMove: { text: "Call", on: "2026-12-24", resolved: null } },
		}));
		expect(undoing(context)).toEqual([
			"marks the next move done again, and sets the day of the next move back to Tue 1 Dec 2026",
		]);
	});

	test("only the months are read in which the records stand", () => {
		const context = contextAt();
		const whos = Array.from({ length: 12 }, (_, at) => ({
			who: `Who ${at}`,
			outcome: "no" as const,
			daysAgo: 40 * at,
		}));
		addAsks(context, whos);
		const ask = aNo(context, "Acme");
		const moved = { askedAt: new Date("2026-03-05T09:00:00Z"), decidedAt: new Date("2026-03-05T09:00:00Z") };
		editAsk(context.journal(), ask, (now) => ({ ...now, ...moved }));
		editAsk(context.journal(), ask, (now) => ({ ...now, note: "later" }));
		const journal = context.journal();
		const read: unknown[] = [];
		const watched: Context = {
			...context,
			journal: () => ({
				...journal,
				records(collection) {
					const records = journal.records(collection);
					return {
						...records,
						inMonth(month, options) {
							read.push(month);
							return records.inMonth(month, options);
						},
					};
				},
			}),
		};
		expect(undoing(watched, 3)).toEqual([
			"takes the note away",
			expect.stringContaining("the date of asking back to"),
			"takes the ask away",
		]);
		expect(read).toEqual(["2026-03"]);
		journal.undo(2);
		expect(redoing(watched, 2)).toHaveLength(2);
		expect(read).toEqual(["2026-03", "2026-11"]);
	});

	test("an edit of several asks names the fields", () => {
		const context = contextAt();
		bulk(context, [aNo(context, "Acme"), aNo(context, "Globex")], { fields: { channel: "phone", note: "x" } });
		expect(undoing(context)).toEqual(["sets the channel and the note of 2 asks back"]);
		bulk(context, [...context.journal().records(asksCollection).all()], { outcome: "yes" });
		expect(undoing(context)).toEqual(["sets the outcome of 2 asks back"]);
	});

	test("a change whose name says nobody is told with its who", () => {
		const context = contextAt();
		const ask = aNo(context, "Acme");
		const state = beginRitual(ask);
		finishRitual(context.journal(), { ...state, answers: { ...state.answers, lesson: "Ask first", feeling: 3 } }, 0);
		expect(undoing(context)).toEqual([expect.stringMatching(/^takes the lesson and how it felt away( \(Acme\))?$/)]);
		rateLesson(context.journal(), ask._id, "true", 0);
		expect(undoing(context)).toEqual(["takes the rating of the lesson away (Acme)"]);
	});

	test("what an open ask does not show is told too", () => {
		const context = contextAt();
		const ask = recordAsk(context.journal(), { who: "Acme", moment: thisMoment(context.clock), fields: {} });
		waitFor(context.journal(), ask._id, "2026-12-01");
		expect(undoing(context)).toEqual(["takes the day to wait for away"]);
		const no = aNo(context, "Globex");
		finishRitual(context.journal(), beginRitual(no), 0);
		expect(undoing(context)).toEqual([expect.stringMatching(/^makes its ritual unfinished again/)]);
	});

	test("what was settled is open again, though its day stayed", () => {
		const context = contextAt();
		const no = aNo(context, "Acme");
		const state = beginRitual(no);
		finishRitual(context.journal(), { ...state, answers: { ...state.answers, move: "Call", on: "2026-12-01" } }, 0);
		settleMove(context.journal(), no._id, "done", 0);
		expect(undoing(context)).toEqual(["marks the next move open again"]);
		const moment = thisMoment(context.clock);
		const decision = { who: "Globex", outcome: "not_now", moment, fields: {}, until: "2026-12-01" } as const;
		const { ask } = recordOutcome(context.journal(), context.settings(), decision);
		settleUntil(context.journal(), ask._id, "dropped", 0);
		expect(undoing(context)).toEqual(["marks the not-now open again"]);
		context.journal().undo(1);
		expect(redoing(context)).toEqual(["marks the not-now let go again"]);
	});

	test("a deposit that was reworded gets its text back", () => {
		const context = contextAt();
		const moment = thisMoment(context.clock);
		recordOutcome(context.journal(), context.settings(), {
			who: "Acme",
			outcome: "yes",
			moment,
			fields: {},
			why: "Asked",
		});
		const [deposit] = context.journal().records(bankCollection).inMonth(null);
		if (!deposit) throw new Error("no deposit");
		context.journal().change("a deposit", (writing) => writing.update(bankCollection, { ...deposit, text: "Other" }));
		expect(undoing(context)).toEqual(['sets the text back to "Asked"']);
	});

	test("an ask whose deposit followed it is told with its values, and the deposit beside it", () => {
		const context = contextAt();
		const journal = context.journal();
		const yes = { who: "Acme", outcome: "yes", moment: thisMoment(context.clock), fields: {}, why: "Asked" } as const;
		const { ask } = recordOutcome(journal, context.settings(), yes);
		editAsk(journal, ask, (now) => ({ ...now, why: "Called" }));
		editAsk(journal, ask, (now) => ({ ...now, outcome: "no" }));
		editAsk(journal, ask, (now) => ({ ...now, outcome: "yes" }));
		removeAsk(journal, ask);
		expect(undoing(context, 4)).toEqual([
			"brings the ask and the deposit back",
			"sets the outcome back to no, and marks the deposit as deleted again",
			"sets the outcome back to yes, and brings the deposit back",
			'sets what helped back to "Asked", and sets the text of the deposit back',
		]);
		bulk(context, [fresh(context, ask)], { deleted: false });
		expect(undoing(context)).toEqual(["marks the ask and the deposit as deleted again"]);
	});
});

describe("of a deposit", () => {
	const fields = { text: "They came back.", kind: "win", from: null, did: null, channel: null, reasons: [] } as const;

	function withDeposit(more: Partial<DepositFields> = {}) {
		const context = contextAt();
		const moment = { at: Date.parse("2026-03-14T11:00:00Z"), offset: 60, dateOnly: true };
		const said = { ...fields, reasons: [], moment, pinned: false, private: false, ...more };
		const [deposit] = addDeposits(context.journal(), [said]);
		if (!deposit) throw new Error("no deposit");
		return { context, journal: context.journal(), deposit };
	}

	test("an edit names what comes back and what goes", () => {
		const { context, journal, deposit } = withDeposit({ from: "Ana", did: "Called" });
		editDeposit(journal, deposit._id, (current) => ({
			...current,
			kind: "thanks",
			from: null,
			did: "Wrote",
			at: new Date("2026-05-02T10:00:00Z"),
			offset: 120,
			channel: "phone",
			reasons: ["price", "timing"],
		}));
		expect(undoing(context)).toEqual([
			'sets what you did back to "Called", who it came from back to "Ana", the kind back to win and 1 more, and takes the channel and the reason away',
		]);
		journal.undo(1);
		expect(redoing(context)).toEqual([
			'sets what you did to "Wrote", the kind to thanks, the date to Sat 2 May 2026 and 2 more again, and takes who it came from away again',
		]);
	});

	test("pinning, deleting and restoring each say so, with a name that says which", () => {
		const { context, journal, deposit } = withDeposit();
		setPinned(journal, deposit, true);
		setPinned(journal, deposit, false);
		removeDeposit(journal, deposit);
		restoreDeposit(journal, deposit);
		expect(undoing(context, 5)).toEqual([
			"marks the deposit as deleted again",
			"brings the deposit back",
			"brings the pin back",
			"takes the pin off",
			"takes the deposit away",
		]);
		expect(journal.changes(5).undo.map(({ says }) => says)).toEqual([
			"deposit restored: They came back",
			"deposit deleted: They came back",
			"deposit unpinned: They came back",
			"deposit pinned: They came back",
			"deposit: They came back",
		]);
		journal.undo(5);
		expect(redoing(context, 5)).toEqual([
			"brings the deposit back",
			"brings the pin back",
			"takes the pin off again",
			"deletes the deposit again",
			"brings the deposit back",
		]);
	});

	test("nothing that is private is told of a private one, nor of one that became private", () => {
		const { context, journal, deposit } = withDeposit({ text: "Nobody else knows", private: true });
		editDeposit(journal, deposit._id, (current) => ({ ...current, text: "Nobody at all", from: "Ana" }));
		editDeposit(journal, deposit._id, (current) => ({ ...current, private: false, text: "Tell them" }));
		expect(undoing(context, 3)).toEqual([
			"sets the text of the deposit back, and makes the deposit private again",
			"sets the text and who it came from of the deposit back",
			"takes the deposit away",
		]);
		const names = journal.changes(3).undo.map(({ says }) => says);
		expect(names).toEqual(["private deposit edited", "private deposit edited", "private deposit"]);
	});

	test("a long text names its change by the words that fit, several by their number", () => {
		const { journal } = withDeposit({ text: "You were the only one who asked\nwhat we actually needed." });
		addDeposits(
			journal,
			["a", "b"].map((text) => ({
				...fields,
				text,
				reasons: [],
				moment: { at: 0, offset: 0, dateOnly: false },
				pinned: false,
				private: false,
			})),
		);
		expect(journal.changes(2).undo.map(({ says }) => says)).toEqual([
			"2 deposits",
			"deposit: You were the only one who asked…",
		]);
	});
});
