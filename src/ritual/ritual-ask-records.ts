import type { Ask } from "../asks/ask.js";
import { asksCollection } from "../asks/ask-records.js";
import { type Journal, JournalError, type Writing } from "../journal/journal.js";
import { completionOf } from "./ritual-answers.js";

/** What a ritual comes after. */
type Answer = "yes" | "no";

/** What a finished ritual is called where it can be undone: "the ritual of the no from Acme". */
export function ritualName(journal: Journal, outcome: Answer, askId: string): string {
	const who = journal.records(asksCollection).get(askId)?.who ?? "somebody";
	return `the ritual of the ${outcome} from ${who}`;
}

/** The ask that a ritual is written onto, as it is now. Throws a JournalError ("missing") if it was taken back, or is no such answer any more. */
export function askToFinish(writing: Writing, outcome: Answer, askId: string): Ask {
	const ask = writing.get(asksCollection, askId);
	if (ask && !ask.deleted && ask.outcome === outcome) return ask;
	const [what, way] =
		!ask || ask.deleted
			? [`This ${outcome} was taken back meanwhile`, `Bring it back with: unfazed log restore ${askId}`]
			: [`This ask is no ${outcome} any more`, `See: unfazed log show ${askId}`];
	throw new JournalError("missing", `${what}; what you wrote is kept. ${way}`);
}

/** The ask as it is now, if its ritual was finished elsewhere since this one began. */
export function finishedElsewhere(
	journal: Journal,
	outcome: Answer,
	{ askId, before }: { askId: string; before: { completedAt: string | null } },
): Ask | undefined {
	const ask = journal.records(asksCollection).get(askId);
	return ask && !ask.deleted && ask.outcome === outcome && completionOf(ask) !== before.completedAt ? ask : undefined;
}
