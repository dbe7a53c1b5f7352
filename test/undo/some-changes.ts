import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Ask, Outcome } from "../../src/asks/ask.js";
import {
	asksCollection,
	editAsk,
	recordAsk,
	recordOutcome,
	removeAsk,
	restoreAsk,
} from "../../src/asks/ask-records.js";
import { plannedEdit, writeEdit } from "../../src/asks/bulk-edit/bulk-edit-records.js";
import { applied, type Edit } from "../../src/asks/edit.js";
import { runImport } from "../../src/asks/import/import-command.js";
import type { Context } from "../../src/command/context.js";
import { beginDebrief } from "../../src/ratio/slump/debrief.js";
import { saveDebrief } from "../../src/ratio/slump/debrief-records.js";
import { recordLook } from "../../src/ratio/slump/slump-records.js";
import { rateLesson } from "../../src/ritual/lessons/lesson-records.js";
import { beginRitual } from "../../src/ritual/ritual.js";
import { finishRitual } from "../../src/ritual/ritual-records.js";
import { finishYes } from "../../src/ritual/yes/yes-records.js";
import { beginYes } from "../../src/ritual/yes/yes-ritual.js";
import { fieldOf } from "../../src/terminal/text-field.js";
import type { Moment } from "../../src/time/moment.js";
import { ghost, moveMove, moveUntil, settleMove, settleUntil, waitFor } from "../../src/today/follow-up-records.js";
import { BANK_KINDS, performInBank } from "./some-deposits.js";
import { PEOPLE_KINDS, performWithPeople } from "./some-people.js";

const DECISIONS: Exclude<Outcome, "pending">[] = ["no", "yes", "not_now", "ghosted", "unreached", "withdrawn"];
const CHANNELS = ["phone", "email", "in_person"];
const REASONS = ["price", "timing", "budget"];
/** Texts that files, CSV and JSON might trip over. */
const TEXTS = ["plain", 'said "no",\nthen; hung up', "=1+1", "Müller 株式会社 👩🏽‍🚀", " \u2028 ", ""];
const DAYS = ["2026-11-01", "2026-12-24", "2027-02-28"];

/** What a person may do, as data: `which` asks it is done to, and choices among what there is to say. */
export type Deed = { kind: (typeof KINDS)[number]; which: number[]; choice: number; daysAgo: number; text: string };

/** Every kind of change there is; the frequent ones several times. */
export const KINDS = [
	...([
		"ask",
		"outcome",
		"outcome",
		"yes with why",
		"edit",
		"edit",
		"bulk edit",
		"bulk delete",
		"bulk restore",
	] as const),
	...(["delete", "restore", "ritual", "ritual", "yes ritual", "rate", "settle move", "move move"] as const),
	...(["settle until", "move until", "wait", "ghost", "import", "debrief", "look"] as const),
	...BANK_KINDS,
	...PEOPLE_KINDS,
];

/** Any deed. */
export const aDeed: fc.Arbitrary<Deed> = fc.record({
	kind: fc.constantFrom(...KINDS),
	which: fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }),
	choice: fc.nat(60),
	daysAgo: fc.nat(75),
	text: fc.constantFrom(...TEXTS),
});

/** The asks that some deeds are about; the others are done to any ask. */
const FITS: { [Kind in Deed["kind"]]?: (ask: Ask) => boolean } = {
	ritual: ({ outcome }) => outcome === "no",
	"yes ritual": ({ outcome }) => outcome === "yes",
	rate: ({ ritual }) => Boolean(ritual?.lesson),
	"settle move": ({ ritual }) => Boolean(ritual?.nextMove),
	"move move": ({ ritual }) => Boolean(ritual?.nextMove),
	"settle until": ({ outcome }) => outcome === "not_now",
	"move until": ({ outcome }) => outcome === "not_now",
	wait: ({ outcome, deleted }) => outcome === "pending" && !deleted,
	ghost: ({ outcome, deleted }) => outcome === "pending" && !deleted,
	restore: ({ deleted }) => deleted === true,
	"bulk restore": ({ deleted }) => deleted === true,
};

/** Does it with the features' own functions. What makes no sense just then (a ritual of an ask that is gone) is refused by them: nothing is done. */
export async function perform(context: Context, deed: Deed): Promise<void> {
	try {
		await done(context, deed);
	} catch (error) {
		if (!(error instanceof Error) || !/^(Failure|JournalError)$/.test(error.name)) throw error;
	}
}

async function done(context: Context, deed: Deed): Promise<void> {
	const { kind, which, choice, text } = deed;
	const journal = context.journal();
	const settings = context.settings();
	const now = context.clock.now();
	const moment = momentOf(context, deed.daysAgo);
	if (performInBank(journal, deed, moment) || performWithPeople(journal, deed, moment)) return;
	const who = `Who ${which[0]}`;
	const asks = [...journal.records(asksCollection).all({ deleted: true })].sort((a, b) => (a._id < b._id ? -1 : 1));
	const fitting = asks.filter(FITS[kind] ?? (() => true));
	const chosen = which.flatMap((at) => fitting[at % Math.max(1, fitting.length)] ?? []);
	const [ask] = chosen;
	const day = pick(DAYS, choice);
	switch (kind) {
		case "ask":
			recordAsk(journal, { who, moment, fields: { note: text || null }, forecast: { chance: choice, dread: null } });
			return;
		case "outcome":
			recordOutcome(journal, settings, {
				who,
				outcome: pick(DECISIONS, choice),
				moment,
				fields: { reasons: [pick(REASONS, choice)], channel: pick(CHANNELS, choice), tags: text ? [text] : [] },
				until: choice % 6 === 2 ? day : null,
			});
			return;
		case "yes with why":
			recordOutcome(journal, settings, {
				who,
				outcome: "yes",
				moment,
				fields: { value: choice, currency: "EUR" },
				why: text,
			});
			return;
		case "import":
			await importBatch(context, deed);
			return;
		case "debrief":
			saveDebrief(context, { ...beginDebrief(), field: fieldOf(text) });
			return;
		case "look":
			recordLook(context);
			return;
		case "bulk edit":
		case "bulk delete":
		case "bulk restore": {
			const edit = kind === "bulk edit" ? editOf(deed, moment) : { deleted: kind === "bulk delete" };
			writeEdit(context, plannedEdit(context, [...new Set(chosen)], edit), edit);
			return;
		}
	}
	if (!ask) return;
	switch (kind) {
		case "edit":
			editAsk(journal, ask, (current) => applied(current, editOf(deed, moment), thisMoment(context), context.clock));
			return;
		case "delete":
			removeAsk(journal, ask);
			return;
		case "restore":
			restoreAsk(journal, ask);
			return;
		case "ritual":
			finishRitual(journal, withAnswers(ask, deed, day), now);
			return;
		case "yes ritual": {
			const state = beginYes(ask);
			finishYes(
				journal,
				{ ...state, answers: { did: text, repeat: "Ask twice", won: choice % 2 ? ["referral"] : [] } },
				now,
			);
			return;
		}
		case "rate":
			rateLesson(journal, ask._id, choice % 2 ? "true" : "outdated", now);
			return;
		case "settle move":
			settleMove(journal, ask._id, choice % 2 ? "done" : "dropped", now);
			return;
		case "move move":
			moveMove(journal, ask._id, day);
			return;
		case "settle until":
			settleUntil(journal, ask._id, choice % 2 ? "done" : "dropped", now);
			return;
		case "move until":
			moveUntil(journal, ask._id, day);
			return;
		case "wait":
			waitFor(journal, ask._id, day);
			return;
		case "ghost":
			ghost(journal, ask._id, thisMoment(context));
			return;
	}
}

/** Other words, another date (which may be another month, another file), another outcome, fields that go, lists that grow. */
function editOf({ choice, text }: Deed, moment: Moment): Edit {
	const edits: Edit[] = [
		{ fields: { note: text || null, channel: pick(CHANNELS, choice) } },
		{ at: moment },
		{ moveDays: -choice },
		{ outcome: pick([...DECISIONS, "pending" as const], choice) },
		{ clear: ["reason", "channel", "ritual", "forecast"] },
		{ add: { tags: [text || "tag"], reasons: [pick(REASONS, choice)] } },
		{ remove: { reasons: [...REASONS] } },
		{ fields: { who: `Who ${choice}` } },
		{ ritual: { lesson: text || null, feeling: choice % 11 }, next: { text: "Call", on: pick(DAYS, choice) } },
		{ forecast: { dread: choice % 11 } },
		{ fields: { why: text || null } },
		{ outcome: choice % 2 ? "yes" : "no" },
	];
	return pick(edits, choice);
}

function withAnswers(ask: Ask, { text, choice }: Deed, on: string) {
	const state = beginRitual(ask);
	const move = choice % 3 === 0 ? "" : "Write to them";
	const answers = {
		...state.answers,
		lesson: text,
		explanation: "A freeze",
		move,
		on: move ? on : null,
		feeling: choice % 11,
	};
	return { ...state, answers };
}

/** Rows of which some come again with another value: an import that adds and changes. */
async function importBatch(context: Context, { which, choice }: Deed): Promise<void> {
	const rows = which.map(
		(id) => `${id},Deal ${id},${pick(["Won", "Lost", "Open"], choice + id)},2026-1${id % 2}-15,${choice}`,
	);
	const file = join(context.home, "..", "deals.csv");
	writeFileSync(file, ["id,who,outcome,date,value", ...rows].join("\n"));
	const quiet: Context = { ...context, print: () => {}, say: () => {} };
	await runImport(quiet, file, { yes: true, from: "generic" });
}

function momentOf({ clock }: Context, daysAgo: number): Moment {
	const at = clock.now() - daysAgo * 86_400_000;
	return { at, offset: clock.offsetAt(at), dateOnly: daysAgo % 3 === 0 };
}

function thisMoment(context: Context): Moment {
	return { ...momentOf(context, 0), dateOnly: false };
}

function pick<T>(from: readonly T[], choice: number): T {
	const picked = from[choice % from.length];
	if (picked === undefined) throw new RangeError("nothing to pick from");
	return picked;
}
