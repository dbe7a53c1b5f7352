import type { Ask } from "../../asks/ask.js";
import { asksCollection } from "../../asks/ask-records.js";
import type { Context } from "../../command/context.js";
import { troubleOf } from "../../command/failure.js";
import type { Journal } from "../../journal/journal.js";
import { thisMoment } from "../../time/moment.js";
import { answersNow, type DebriefDraft, type DebriefState, draftOf, isDebriefDraft, isEmpty } from "./debrief.js";
import { type SlumpRecord, slumpCollection } from "./slump-collection.js";
import { newest } from "./slump-records.js";

const DRAFT = "slump-debrief";
/** So many of the newest months are read for the last noes. */
const MONTHS = 3;

/** Keeps what was typed of a debrief; an empty one is let go. */
export function keepDebrief(journal: Journal, state: DebriefState): void {
	if (isEmpty(answersNow(state))) journal.drafts.drop(DRAFT);
	else journal.drafts.save(DRAFT, draftOf(state));
}

/** The half-written debrief, if there is one. */
export function waitingDebrief(journal: Journal): DebriefDraft | undefined {
	const draft = journal.drafts.load(DRAFT);
	return isDebriefDraft(draft) ? draft : undefined;
}

/** Saves a debrief as one step of undo, and lets its draft go; gives false, and saves nothing, if nothing was written. */
export function saveDebrief(context: Context, state: DebriefState): boolean {
	const journal = context.journal();
	const debrief = answersNow(state);
	const { at, offset } = thisMoment(context.clock);
	if (!isEmpty(debrief)) {
		journal.add("the debrief", slumpCollection, [{ at: new Date(at), offset, look: null, debrief }]);
	}
	// What is saved is saved: a draft that cannot be let go must not have it saved twice.
	troubleOf(() => journal.drafts.drop(DRAFT));
	return !isEmpty(debrief);
}

/** The last debrief that was saved. */
export function lastDebrief(journal: Journal): SlumpRecord | undefined {
	return newest(journal.records(slumpCollection).inMonth(null), "debrief");
}

/** The newest noes and not-nows by their decision, at most `count`, out of the newest months. */
export function lastNoes(journal: Journal, count: number): Ask[] {
	const records = journal.records(asksCollection);
	const asks = records
		.months()
		.slice(0, MONTHS)
		.flatMap((month) => records.inMonth(month));
	const noes = asks.filter(({ outcome }) => outcome === "no" || outcome === "not_now");
	return noes.sort((left, right) => decidedTime(right) - decidedTime(left)).slice(0, count);
}

function decidedTime(ask: Ask): number {
	return (ask.decidedAt ?? ask.askedAt).getTime();
}
