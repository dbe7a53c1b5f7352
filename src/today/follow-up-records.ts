import type { Ask, NextMove, Resolution } from "../asks/ask.js";
import { asksCollection, OUTCOME_WORDS } from "../asks/ask-records.js";
import { type FollowUp, followUpName, openFollowUps, RESOLVED_WORDS, resolutionOf } from "../asks/follow-ups.js";
import { decide } from "../asks/new-ask.js";
import { type Journal, JournalError } from "../journal/journal.js";
import type { Day } from "../time/days.js";
import type { Moment } from "../time/moment.js";
import { dayShort } from "../time/words.js";

/**
 * Marks the next move of an ask as done or let go at an instant (epoch milliseconds); one step of undo, as all of these are.
 * Each gives the ask as it is now, and throws a JournalError ("missing") if there is nothing like that open with it.
 */
export function settleMove(journal: Journal, askId: string, how: Resolution["how"], at: number): Ask {
	return change(journal, askId, "next_move", RESOLVED_WORDS[how], (ask) =>
		withMove(ask, { resolved: { how, at: new Date(at) } }),
	);
}

/** Moves the next move of an ask to another day. */
export function moveMove(journal: Journal, askId: string, on: Day): Ask {
	return change(journal, askId, "next_move", `moved to ${dayShort(on)}`, (ask) => withMove(ask, { on }));
}

/** Marks the date of a not-now as done (they were asked again) or let go. */
export function settleUntil(journal: Journal, askId: string, how: Resolution["how"], at: number): Ask {
	return change(journal, askId, "not_now", RESOLVED_WORDS[how], (ask) => ({
		...ask,
		untilResolved: { how, at: new Date(at) },
	}));
}

/** Moves the date of a not-now to another day. */
export function moveUntil(journal: Journal, askId: string, until: Day): Ask {
	return change(journal, askId, "not_now", `moved to ${dayShort(until)}`, (ask) => ({ ...ask, until }));
}

/** Waits longer for the answer to a pending ask: it is not asked about before that day. */
export function waitFor(journal: Journal, askId: string, until: Day): Ask {
	return change(journal, askId, "quiet", `until ${dayShort(until)}`, (ask) => ({ ...ask, waitUntil: until }));
}

/** Marks a pending ask as ghosted: the person says that no answer will come. */
export function ghost(journal: Journal, askId: string, moment: Moment): Ask {
	const edit = (ask: Ask) => decide(ask, { outcome: "ghosted", moment, fields: {} });
	return changeNamed(journal, askId, "quiet", (who) => `${OUTCOME_WORDS.ghosted}: ${who}`, edit);
}

/** `what` is how the change goes on after the name of the follow-up, for undo. */
function change(journal: Journal, askId: string, followUp: FollowUp, what: string, edit: (ask: Ask) => Ask): Ask {
	return changeNamed(journal, askId, followUp, (who) => `${followUpName(followUp, who)} ${what}`, edit);
}

function changeNamed(
	journal: Journal,
	askId: string,
	followUp: FollowUp,
	says: (who: string) => string,
	edit: (ask: Ask) => Ask,
): Ask {
	const { who } = present(journal.records(asksCollection).get(askId), askId);
	return journal.change(says(who), (writing) => {
		const ask = present(writing.get(asksCollection, askId), askId);
		if (!openFollowUps(ask).includes(followUp)) throw new JournalError("missing", notOpen(ask, followUp));
		return writing.update(asksCollection, edit(ask));
	});
}

function present(ask: Ask | undefined, askId: string): Ask {
	if (!ask) throw new JournalError("missing", `there is no ask ${askId} in the journal any more. Run: unfazed log`);
	if (!ask.deleted) return ask;
	throw new JournalError("missing", `that ask is deleted. Bring it back with: unfazed log restore ${askId}`);
}

function notOpen(ask: Ask, followUp: FollowUp): string {
	const resolved = resolutionOf(ask, followUp);
	if (resolved) return `the ${followUpName(followUp, ask.who)} is ${RESOLVED_WORDS[resolved.how]} already.`;
	if (followUp === "quiet") return `the ask of ${ask.who} has its answer already.`;
	return `there is no ${followUpName(followUp, ask.who)} to settle.`;
}

function withMove(ask: Ask, change: Partial<NextMove>): Ask {
	const move = ask.ritual?.nextMove;
	if (!ask.ritual || !move) return ask;
	return { ...ask, ritual: { ...ask.ritual, nextMove: { ...move, ...change } } };
}
