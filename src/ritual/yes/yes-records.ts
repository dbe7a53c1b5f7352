import type { Ask } from "../../asks/ask.js";
import { asksCollection } from "../../asks/ask-records.js";
import { keepDepositOfYes } from "../../bank/deposit-records.js";
import { type Journal, JournalError } from "../../journal/journal.js";
import {
	completionOfYes,
	draftOfYes,
	isYesDraft,
	withYes,
	type YesDraft,
	type YesState,
	yesPartAt,
} from "./yes-ritual.js";
import { yesStepWords } from "./yes-words.js";

const KEY = "yes-ritual-";

/** Keeps what was typed of a yes ritual; it survives a closed terminal. */
export function keepYesDraft(journal: Journal, state: YesState): void {
	journal.drafts.save(KEY + state.askId, draftOfYes(state));
}

/** The draft of the yes ritual of an ask, if there is one. */
export function yesDraftFor(journal: Journal, askId: string): YesDraft | undefined {
	const draft = journal.drafts.load(KEY + askId);
	return isYesDraft(draft) ? draft : undefined;
}

/** Lets a half-walked yes ritual go. */
export function dropYesDraft(journal: Journal, askId: string): void {
	journal.drafts.drop(KEY + askId);
}

/** The yes rituals that wait: the ask, the step in words, what was being typed. Those of asks that are gone, or finished elsewhere, wait for nothing. */
export function waitingYes(journal: Journal): { ask: Ask; step: string; typed: string }[] {
	const keys = journal.drafts.keys().filter((key) => key.startsWith(KEY));
	return keys.flatMap((key) => {
		const draft = journal.drafts.load(key);
		if (!isYesDraft(draft)) return [];
		const ask = journal.records(asksCollection).get(draft.askId);
		if (!ask || ask.deleted || ask.outcome !== "yes") return [];
		if (completionOfYes(ask) !== draft.before.completedAt) return [];
		const typed = draft.typing || draft.answers.repeat || draft.answers.did;
		return [{ ask, step: yesStepWords(yesPartAt(draft)), typed }];
	});
}

/**
 * Writes what the yes ritual changed onto its ask, and what the person did into the bank, as one step of undo; drops the draft.
 * Throws a JournalError ("missing") if the ask is no yes any more.
 */
export function finishYes(journal: Journal, state: YesState, at: number): Ask {
	const { askId, before } = state;
	const ask = journal.change(`the ritual of the yes from ${whoOf(journal, askId)}`, (writing) => {
		const current = writing.get(asksCollection, askId);
		if (!current || current.deleted || current.outcome !== "yes") throw noYes(askId, current);
		const finished = writing.update(asksCollection, withYes(current, state, new Date(at)));
		const { why: text, decidedAt, askedAt, decidedOffset, askedOffset, dateOnly } = finished;
		const moment = { at: (decidedAt ?? askedAt).getTime(), offset: decidedOffset ?? askedOffset, dateOnly };
		if (text) keepDepositOfYes(journal, writing, finished, { text, isNew: text !== before.answers.did, moment });
		return finished;
	});
	dropYesDraft(journal, askId);
	return ask;
}

function whoOf(journal: Journal, askId: string): string {
	return journal.records(asksCollection).get(askId)?.who ?? "somebody";
}

function noYes(askId: string, current: Ask | undefined): JournalError {
	const way = current?.deleted ? `Bring it back with: unfazed log restore ${askId}` : `See: unfazed log show ${askId}`;
	const what = current?.deleted ? "This yes was taken back meanwhile" : "This ask is no yes any more";
	return new JournalError("missing", `${what}; what you wrote is kept. ${way}`);
}
