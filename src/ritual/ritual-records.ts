import type { Ask } from "../asks/ask.js";
import { asksCollection } from "../asks/ask-records.js";
import { troubleOf } from "../command/failure.js";
import type { Journal } from "../journal/journal.js";
import { isUntouched, partAt, type RitualState } from "./ritual.js";
import { completionOf, withRitual } from "./ritual-answers.js";
import { askToFinish, ritualName } from "./ritual-ask-records.js";
import { draftKey, draftOf, isDraft, type RitualDraft, resumeRitual } from "./ritual-draft.js";
import { stepWords } from "./ritual-words.js";
import { dropYesDraft, waitingYes } from "./yes/yes-records.js";

/** How many months back a no without a ritual is looked for: older ones are past. */
const MONTHS = 6;

/** A ritual that waits: its ask, the step it stands at in words, and what was being typed. */
export type Waiting = { ask: Ask; step: string; typed: string };

/** Keeps what was typed of a ritual; it survives a closed terminal. One in which nothing was done has no draft, and does not wait. */
export function keepDraft(journal: Journal, state: RitualState): void {
	if (isUntouched(state)) dropDraft(journal, state.askId);
	else journal.drafts.save(draftKey(state.askId), draftOf(state));
}

/** The draft of an ask's ritual, if there is one. */
export function draftFor(journal: Journal, askId: string): RitualDraft | undefined {
	const draft = journal.drafts.load(draftKey(askId));
	return isDraft(draft) ? draft : undefined;
}

/** Lets a half-walked ritual go. */
export function dropDraft(journal: Journal, askId: string): void {
	journal.drafts.drop(draftKey(askId));
}

/** The rituals that wait, after a no and after a yes, that of the newest ask first. Drafts of asks that are gone wait for nothing. */
export function waitingRituals(journal: Journal): Waiting[] {
	const waiting = [...waitingNoes(journal), ...waitingYes(journal)];
	return waiting.sort((left, right) => right.ask.askedAt.getTime() - left.ask.askedAt.getTime());
}

/** Lets the half-walked ritual of an ask go, whichever it is; the ask stays as it is. */
export function dropWaiting(journal: Journal, askId: string): void {
	dropDraft(journal, askId);
	dropYesDraft(journal, askId);
}

function waitingNoes(journal: Journal): Waiting[] {
	return journal.drafts.startingWith(draftKey("")).flatMap(({ value: draft }) => {
		if (!isDraft(draft)) return [];
		const ask = journal.records(asksCollection).get(draft.askId);
		if (!ask || ask.deleted || ask.outcome !== "no") return [];
		if (completionOf(ask) !== draft.before.completedAt) {
			// Finished in another terminal since: what is left of it waits for nothing. Taken back since, it may come again.
			if (completionOf(ask) !== null) troubleOf(() => dropDraft(journal, ask._id));
			return [];
		}
		return [{ ask, step: stepWords(partAt(resumeRitual(draft))?.step), typed: draft.typing }];
	});
}

/** Writes what the ritual changed onto its ask, as one step of undo, and drops the draft. Throws a JournalError ("missing") if the ask is no no any more. */
export function finishRitual(journal: Journal, { askId, answers, before }: RitualState, at: number): Ask {
	const ask = journal.change(ritualName(journal, "no", askId), (writing) => {
		const current = askToFinish(writing, "no", askId);
		return writing.update(asksCollection, withRitual(current, answers, before.answers, new Date(at)));
	});
	dropDraft(journal, askId);
	return ask;
}

/** The ask whose ritual comes next: the newest that waits, else the newest no without one. */
export function nextRitual(journal: Journal): Ask | undefined {
	return waitingRituals(journal)[0]?.ask ?? newestWithoutRitual(journal);
}

/** The no decided last whose ritual was not walked, of asks of the newest months; imported noes are past and are left alone. */
export function newestWithoutRitual(journal: Journal): Ask | undefined {
	const records = journal.records(asksCollection);
	const months = records.months().slice(0, MONTHS);
	const open = months.flatMap((month) =>
		records.inMonth(month).filter((ask) => ask.outcome === "no" && !ask.ritual?.completedAt && !ask.source),
	);
	return open.sort((left, right) => decided(right) - decided(left))[0];
}

function decided(ask: Ask): number {
	return (ask.decidedAt ?? ask.askedAt).getTime();
}
