import type { Ask } from "../../asks/ask.js";
import { asksCollection } from "../../asks/ask-records.js";
import { keepDepositOfYes } from "../../bank/deposit-of-yes-records.js";
import { troubleOf } from "../../command/failure.js";
import type { Journal } from "../../journal/journal.js";
import { completionOf } from "../ritual-answers.js";
import { askToFinish, ritualName } from "../ritual-ask-records.js";
import {
	draftOfYes,
	isUntouchedYes,
	isYesDraft,
	resumeYes,
	withYes,
	type YesDraft,
	type YesState,
	yesPartAt,
} from "./yes-ritual.js";
import { yesStepWords } from "./yes-words.js";

const KEY = "yes-ritual-";

/** Keeps what was typed of a yes ritual; it survives a closed terminal. A finished one in which nothing was changed has no draft, and does not wait. */
export function keepYesDraft(journal: Journal, state: YesState): void {
	if (isUntouchedYes(state)) dropYesDraft(journal, state.askId);
	else journal.drafts.save(KEY + state.askId, draftOfYes(state));
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
	return journal.drafts.startingWith(KEY).flatMap(({ value: draft }) => {
		if (!isYesDraft(draft)) return [];
		const ask = journal.records(asksCollection).get(draft.askId);
		if (!ask || ask.deleted || ask.outcome !== "yes") return [];
		if (completionOf(ask) !== draft.before.completedAt) {
			// As after a no: one that was finished elsewhere waits for nothing, one that was taken back may come again.
			if (completionOf(ask) !== null) troubleOf(() => dropYesDraft(journal, ask._id));
			return [];
		}
		const typed = draft.typing || draft.answers.repeat || draft.answers.did;
		return [{ ask, step: yesStepWords(yesPartAt(resumeYes(draft))), typed }];
	});
}

/**
 * Writes what the yes ritual changed onto its ask, and what the person did into the bank, as one step of undo; drops the draft.
 * Throws a JournalError ("missing") if the ask is no yes any more.
 */
export function finishYes(journal: Journal, state: YesState, at: number): Ask {
	const { askId } = state;
	const ask = journal.change(ritualName(journal, "yes", askId), (writing) => {
		const current = askToFinish(writing, "yes", askId);
		const finished = writing.update(asksCollection, withYes(current, state, new Date(at)));
		keepDepositOfYes(journal, writing, current, finished);
		return finished;
	});
	dropYesDraft(journal, askId);
	return ask;
}
