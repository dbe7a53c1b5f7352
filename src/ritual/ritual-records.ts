import type { Ask } from "../asks/ask.js";
import { asksCollection } from "../asks/ask-records.js";
import { type Journal, JournalError } from "../journal/journal.js";
import { PARTS, type RitualState } from "./ritual.js";
import { completionOf, withRitual } from "./ritual-answers.js";
import { draftKey, draftOf, isDraft, type RitualDraft } from "./ritual-draft.js";
import { stepWords } from "./ritual-words.js";
import { waitingYes } from "./yes/yes-records.js";

/** How many months back a no without a ritual is looked for: older ones are past. */
const MONTHS = 6;

/** A ritual that waits: its ask, the step it stands at in words, and what was being typed. */
export type Waiting = { ask: Ask; step: string; typed: string };

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

/** The rituals that wait, after a no and after a yes, that of the newest ask first. Drafts of asks that are gone wait for nothing. */
export function waitingRituals(journal: Journal): Waiting[] {
	const waiting = [...waitingNoes(journal), ...waitingYes(journal)];
	return waiting.sort((left, right) => right.ask.askedAt.getTime() - left.ask.askedAt.getTime());
}

function waitingNoes(journal: Journal): Waiting[] {
	const keys = journal.drafts.keys().filter((key) => key.startsWith("ritual-"));
	return keys.flatMap((key) => {
		const draft = journal.drafts.load(key);
		if (!isDraft(draft)) return [];
		const ask = journal.records(asksCollection).get(draft.askId);
		if (!ask || ask.deleted || ask.outcome !== "no") return [];
		// Finished in another terminal since: what is left of it waits for nothing.
		if (completionOf(ask) !== draft.before.completedAt) return [];
		return [{ ask, step: stepWords(PARTS[draft.at]?.step), typed: draft.typing }];
	});
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
	for (const month of records.months().slice(0, MONTHS)) {
		const open = records
			.inMonth(month)
			.filter((ask) => ask.outcome === "no" && !ask.ritual?.completedAt && !ask.source);
		const newest = open.sort((left, right) => decided(right) - decided(left))[0];
		if (newest) return newest;
	}
	return undefined;
}

function decided(ask: Ask): number {
	return (ask.decidedAt ?? ask.askedAt).getTime();
}
