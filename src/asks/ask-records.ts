import { type Followed, followYeses } from "../bank/deposit-of-yes-records.js";
import { bankCollection, depositOfYes } from "../bank/deposit-records.js";
import { type Journal, JournalError, type Writing } from "../journal/journal.js";
import type { Settings } from "../settings/settings.js";
import { dayOf } from "../time/days.js";
import type { Moment } from "../time/moment.js";
import { type Ask, type Forecast, type Outcome, whoKey } from "./ask.js";
import { asksCollection } from "./ask-collection.js";
import { historyDigest, type MonthHistory, type OpenAsk } from "./history.js";
import { type LastAsked, lastAskedDigest, lastAskedIn } from "./last-asked.js";
import { type AskFields, type Decision, decide, decidedAsk, newAsk } from "./new-ask.js";

export { asksCollection } from "./ask-collection.js";

/** How outcomes read in a sentence and in the name of a change. */
export const OUTCOME_WORDS: Record<Outcome, string> = {
	pending: "ask",
	yes: "yes",
	no: "no",
	not_now: "not now",
	ghosted: "ghosted",
	unreached: "unreached",
	withdrawn: "withdrawn",
};

/** What was recorded: the ask, the pending ask it closed as that was before (if it did), how many of that who are still pending. */
export type Recorded = { ask: Ask; closed: Ask | undefined; otherPending: number };

/** An ask after a change, and what became of its deposit; null if nothing did. */
export type Changed = { ask: Ask; deposit: Followed | null };

/** The history of all asks, out of the journal's cache: that of the newest months, and one of all months before. */
export function histories(journal: Journal, settings: Pick<Settings, "dayStartsAt">): MonthHistory[] {
	return journal.records(asksCollection).digestsTogether(historyDigest(settings.dayStartsAt));
}

/** Tells when a who was last asked or answered (epoch milliseconds), out of the journal's cache, which is read with the first question. */
export function whenLastAsked(journal: Journal): (who: string) => number | undefined {
	let files: readonly LastAsked[] | undefined;
	return (who) => {
		files ??= journal.records(asksCollection).digestsTogether(lastAskedDigest);
		return lastAskedIn(files, who);
	};
}

/** The pending asks of a who (as `whoKey` compares), newest first. */
export function openAsksOf(journal: Journal, settings: Pick<Settings, "dayStartsAt">, who: string): OpenAsk[] {
	const key = whoKey(who);
	const open = histories(journal, settings).flatMap((history) => history.open.filter((ask) => whoKey(ask.who) === key));
	return open.sort((left, right) => right.askedAt - left.askedAt);
}

/** Records a new pending ask. */
export function recordAsk(
	journal: Journal,
	input: { who: string; moment: Moment; fields: AskFields; forecast?: Forecast | null },
): Ask {
	const draft = { ...newAsk(input.who, input.moment, input.fields), forecast: input.forecast ?? null };
	const [ask] = journal.add(`ask of ${input.who}`, asksCollection, [draft]);
	if (!ask) throw new Error("the journal gave back no record");
	return ask;
}

/**
 * Records what came of an ask: closes the newest pending ask of that who that was made by then, else makes a new one.
 * A yes with a `why` also becomes a deposit in the bank; one undo takes back both.
 */
export function recordOutcome(
	journal: Journal,
	settings: Pick<Settings, "dayStartsAt">,
	input: Decision & { who: string },
): Recorded {
	const candidates = openAsksOf(journal, settings, input.who).filter((ask) => askedBy(ask, input.moment, settings));
	const says = changeName(input.outcome, input.who);
	if (candidates.length === 0 && !input.why) {
		const [ask] = journal.add(says, asksCollection, [decidedAsk(input.who, input)]);
		if (!ask) throw new Error("the journal gave back no record");
		return { ask, closed: undefined, otherPending: 0 };
	}
	return journal.change(says, (writing) => {
		const pending = candidates.map(({ id }) => writing.get(asksCollection, id)).filter((ask) => isOpen(ask));
		const closed = pending[0];
		const ask = closed
			? writing.update(asksCollection, decide(closed, input))
			: writing.insert(asksCollection, decidedAsk(input.who, input));
		// One that was a yes before, and open again since, may have its deposit.
		const followed = closed?.why ? followYeses(journal, writing)(closed, ask) : null;
		if (input.outcome === "yes" && input.why && !followed) {
			writing.insert(bankCollection, depositOfYes(ask, input.why, input.moment));
		}
		return { ask, closed, otherPending: Math.max(0, pending.length - 1) };
	});
}

/** Changes an ask, and its deposit with it, as one step of undo. Throws a JournalError ("missing") if there is none with that id. */
export function editAsk(journal: Journal, ask: Pick<Ask, "_id" | "who">, edit: (current: Ask) => Ask): Changed {
	return change(journal, `edit of ${ask.who}`, ask, (writing, before) => writing.update(asksCollection, edit(before)));
}

/** Deletes an ask, and its deposit with it; both can be restored. Throws a JournalError ("missing") if there is none with that id. */
export function removeAsk(journal: Journal, ask: Pick<Ask, "_id" | "who">): Changed {
	return change(journal, `deletion of ${ask.who}`, ask, (writing, { _id }) => writing.remove(asksCollection, _id));
}

/** Brings a deleted ask back, and its deposit with it. Throws a JournalError ("missing") if there is none with that id. */
export function restoreAsk(journal: Journal, ask: Pick<Ask, "_id" | "who">): Changed {
	return change(journal, `restoring of ${ask.who}`, ask, (writing, { _id }) => writing.restore(asksCollection, _id));
}

/** Whether a pending ask was made by the day of a decision: an answer cannot be older than its question. */
function askedBy(ask: OpenAsk, moment: Moment, settings: Pick<Settings, "dayStartsAt">): boolean {
	return ask.askedAt <= moment.at || ask.askedDay <= dayOf(moment.at, moment.offset, settings.dayStartsAt);
}

function changeName(outcome: Outcome, who: string): string {
	return outcome === "yes" || outcome === "no" ? `${outcome} from ${who}` : `${OUTCOME_WORDS[outcome]}: ${who}`;
}

function isOpen(ask: Ask | undefined): ask is Ask {
	return ask !== undefined && !ask.deleted && ask.outcome === "pending";
}

function change(
	journal: Journal,
	says: string,
	which: Pick<Ask, "_id" | "who">,
	write: (writing: Writing, before: Ask) => void,
): Changed {
	return journal.change(says, (writing) => {
		const before = current(writing, which);
		write(writing, before);
		const ask = current(writing, which);
		return { ask, deposit: followYeses(journal, writing)(before, ask) };
	});
}

function current(writing: Writing, { _id, who }: Pick<Ask, "_id" | "who">): Ask {
	const ask = writing.get(asksCollection, _id);
	if (!ask) throw new JournalError("missing", `the ask of ${who} is not in the journal any more. Run: unfazed log`);
	return ask;
}
