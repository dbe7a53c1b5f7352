import type { Ask } from "../asks/ask.js";
import { asksCollection } from "../asks/ask-records.js";
import { type Journal, JournalError } from "../journal/journal.js";
import {
	completionOf,
	draftKey,
	draftOf,
	isDraft,
	NOTHING_TO_LEARN,
	type RitualDraft,
	type RitualState,
	withRitual,
} from "./ritual.js";

/** How many months back a past lesson is looked for: older ones wait for a search. */
const LESSON_MONTHS = 6;

/** Keeps what was typed of a ritual; it survives a closed terminal. */
export function keepDraft(journal: Journal, state: RitualState): void {
	journal.drafts.save(draftKey(state.askId), draftOf(state));
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

/** A ritual that waits: the ask and what was typed of it. The newest ask first. Drafts of asks that are gone are let go. */
export function waitingRituals(journal: Journal): { ask: Ask; draft: RitualDraft }[] {
	const waiting: { ask: Ask; draft: RitualDraft }[] = [];
	for (const key of journal.drafts.keys()) {
		if (!key.startsWith("ritual-")) continue;
		const draft = journal.drafts.load(key);
		const ask = isDraft(draft) ? journal.records(asksCollection).get(draft.askId) : undefined;
		if (!ask || ask.deleted || !isDraft(draft)) continue;
		// Finished in another terminal since: what is left of it waits for nothing.
		if (completionOf(ask) === draft.before.completedAt) waiting.push({ ask, draft });
	}
	return waiting.sort((left, right) => right.ask.askedAt.getTime() - left.ask.askedAt.getTime());
}

/** Writes what the ritual changed onto its ask, as one step of undo, and drops the draft. Throws a JournalError if the ask is gone or was taken back. */
export function finishRitual(journal: Journal, { askId, answers, before }: RitualState, at: number): Ask {
	const ask = journal.change("the ritual", (writing) => {
		const current = writing.get(asksCollection, askId);
		if (!current || current.deleted) {
			const way = `Bring it back with: unfazed log restore ${askId}`;
			throw new JournalError("missing", `This no was taken back meanwhile; what you wrote is kept. ${way}`);
		}
		return writing.update(asksCollection, withRitual(current, answers, before.answers, new Date(at)));
	});
	dropDraft(journal, askId);
	return ask;
}

/** The newest no whose ritual was not walked, among the newest months; imported noes are past and are left alone. */
export function newestWithoutRitual(journal: Journal): Ask | undefined {
	const records = journal.records(asksCollection);
	for (const month of records.months().slice(0, LESSON_MONTHS)) {
		const open = records
			.inMonth(month)
			.filter((ask) => ask.outcome === "no" && !ask.ritual?.completedAt && !ask.source);
		const newest = open.sort((left, right) => decided(right) - decided(left))[0];
		if (newest) return newest;
	}
	return undefined;
}

/** The newest past lesson of an ask with the same first reason, another than `askId`. */
export function lastLesson(
	journal: Journal,
	reason: string | undefined,
	askId: string,
): { lesson: string; ask: Ask } | undefined {
	if (!reason) return undefined;
	const records = journal.records(asksCollection);
	for (const month of records.months().slice(0, LESSON_MONTHS)) {
		for (const ask of records.inMonth(month).sort((left, right) => decided(right) - decided(left))) {
			const lesson = ask.ritual?.lesson;
			if (lesson && lesson !== NOTHING_TO_LEARN && ask._id !== askId && ask.reasons.includes(reason))
				return { lesson, ask };
		}
	}
	return undefined;
}

function decided(ask: Ask): number {
	return (ask.decidedAt ?? ask.askedAt).getTime();
}
