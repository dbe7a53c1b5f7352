import type { Ask } from "../asks/ask.js";
import { asksCollection } from "../asks/ask-records.js";
import type { Context } from "../command/context.js";
import { todayNow } from "../command/today.js";
import { dropWaiting } from "../ritual/ritual-records.js";
import { shownLine } from "../terminal/clean.js";
import { truncate } from "../terminal/width.js";
import { addDays, type Day } from "../time/days.js";
import { thisMoment } from "../time/moment.js";
import { dayNear } from "../time/words.js";
import type { AskDue, Due } from "./due.js";
import { canDo, type DueAction, whyNot } from "./due-actions.js";
import { ghost, moveMove, moveUntil, settleMove, settleUntil, waitFor } from "./follow-up-records.js";
import { leaveForARound, movePersonTo, type PutOff, talkedNow } from "./person-due-records.js";

const LONGEST_WHO = 24;
const UNDO = "u takes it back.";

const PUT_OFF_TO: Record<Exclude<Due["kind"], "ritual">, string> = {
	quiet: "asked about again on",
	next_move: "moved to",
	not_now: "moved to",
	person: "comes up again on",
};

/** What is open with an ask: enough to settle it. */
type Open = { askId: string; kind: AskDue["kind"] };

/**
 * Settles what is open with an ask, as one step of undo; nothing can bring back a half-walked ritual that was let go. Gives the ask as it
 * is now, undefined if it is gone. One that did not answer can only be `quiet`, which nothing else can. Throws a JournalError.
 */
export function settle(context: Context, { askId, kind }: Open, how: "done" | "drop" | "quiet"): Ask | undefined {
	const journal = context.journal();
	if (how === "quiet") return ghost(journal, askId, thisMoment(context.clock));
	if (kind === "ritual") {
		dropWaiting(journal, askId);
		return journal.records(asksCollection).get(askId);
	}
	const as = how === "drop" ? "dropped" : "done";
	const settled = kind === "next_move" ? settleMove : settleUntil;
	return settled(journal, askId, as, context.clock.now());
}

/** Moves what is open with an ask to another day, as one step of undo; one that did not answer is not asked about before it. Throws a JournalError. */
export function putOff(context: Context, { askId, kind }: { askId: string; kind: Dated }, to: Day): Ask {
	const move = { quiet: waitFor, next_move: moveMove, not_now: moveUntil }[kind];
	return move(context.journal(), askId, to);
}

/** Does to a due thing what a key says, and gives the line that says so (or why it cannot). Throws a JournalError. */
export function settleDue(context: Context, due: Due, action: Exclude<DueAction, "day">): string {
	if (!canDo(due, action)) return whyNot(due);
	const today = todayNow(context);
	switch (action) {
		case "tomorrow":
			return moveDue(context, due, addDays(today, 1));
		case "week":
			return moveDue(context, due, addDays(today, 7));
		default:
			return settleNow(context, due, action);
	}
}

/** Moves a due thing to another day, and gives the line that says so (or why it cannot). Throws a JournalError. */
export function moveDue(context: Context, due: Due, to: Day): string {
	const { kind, id } = due;
	if (kind === "ritual") return whyNot(due);
	if (kind === "person") return personWords(context, movePersonTo(context, id, to), PUT_OFF_TO.person);
	putOff(context, { askId: id, kind }, to);
	return `${whoOf(due)}: ${PUT_OFF_TO[kind]} ${dayNear(to, todayNow(context))}. ${UNDO}`;
}

/** What it means that somebody is ghosted, after their name. */
export function ghostedWords(who: string, { countGhosted }: { countGhosted: boolean }): string {
	return `${who} is ghosted: ${countGhosted ? "a no, as you have set it" : "no answer is not a no"}.`;
}

/** What has a day, or is not asked about before one. */
type Dated = Exclude<AskDue["kind"], "ritual">;

function settleNow(context: Context, due: Due, action: "done" | "drop" | "quiet"): string {
	if (due.kind !== "person") {
		settle(context, { askId: due.id, kind: due.kind }, action);
		return settledWords(context, due, action);
	}
	if (action === "drop") return personWords(context, leaveForARound(context, due.id), "let go until");
	talkedNow(context, due.id);
	return `You talked with ${whoOf(due)}. ${UNDO}`;
}

/** What became of putting a person off; another terminal may have changed them since it was their turn. */
function personWords(context: Context, putOff: PutOff, until: string): string {
	const who = whoOf({ who: putOff.person.name });
	if (putOff.why === "no-rhythm") return `${who} has no rhythm any more, so no day comes due. In Peers, e sets one.`;
	if (putOff.why === "paused") return `${who} is paused, so no day comes due. In Peers, z takes them up again.`;
	const day = dayNear(putOff.due, todayNow(context));
	return putOff.why ? `${who} is not due before ${day} anyway.` : `${who}: ${until} ${day}. ${UNDO}`;
}

function settledWords(context: Context, due: AskDue, action: "done" | "drop" | "quiet"): string {
	if (action === "quiet") return `${ghostedWords(whoOf(due), context.settings())} ${UNDO}`;
	if (due.kind === "ritual") return `The ritual of ${whoOf(due)} is let go. What was recorded stays.`;
	if (action === "drop") return `${whoOf(due)}: let go. ${UNDO}`;
	return due.kind === "not_now" ? `Done. a writes down the new ask. ${UNDO}` : `${whoOf(due)}: done. ${UNDO}`;
}

function whoOf({ who }: Pick<Due, "who">): string {
	return truncate(shownLine(who), LONGEST_WHO);
}
