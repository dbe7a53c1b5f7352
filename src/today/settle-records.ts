import type { Context } from "../command/context.js";
import type { Journal } from "../journal/journal.js";
import {
	ghost,
	moveMove,
	moveUntil,
	settleMove,
	settleUntil,
	waitFor,
} from "../ritual/follow-ups/follow-up-records.js";
import { shownLine } from "../terminal/clean.js";
import { truncate } from "../terminal/width.js";
import { addDays, type Day } from "../time/days.js";
import { thisMoment, todayOf } from "../time/moment.js";
import { dayShort } from "../time/words.js";
import type { Due } from "./due.js";
import { canDo, type DueAction, whyNot } from "./due-actions.js";

const LONGEST_WHO = 24;
const UNDO = "u takes it back.";

/** Does to a due thing what a key says, as one step of undo, and gives the line that says so (or why it cannot). Throws a JournalError. */
export function settleDue(context: Context, due: Due, action: Exclude<DueAction, "day">): string {
	if (!canDo(due, action)) return whyNot(due);
	const today = todayOf(context.clock, context.settings().dayStartsAt);
	switch (action) {
		case "tomorrow":
			return moveDue(context, due, addDays(today, 1));
		case "week":
			return moveDue(context, due, addDays(today, 7));
		case "quiet":
			ghost(context.journal(), due.askId, thisMoment(context.clock));
			return `${whoOf(due)} is ghosted: ${ghostedInShort(context.settings().countGhosted)}. ${UNDO}`;
		default:
			settle(context.journal(), due, action === "done" ? "done" : "dropped", context.clock.now());
			return settledWords(due, action);
	}
}

/** Moves a due thing to another day, as one step of undo, and gives the line that says so (or why it cannot). Throws a JournalError. */
export function moveDue({ journal: open }: Context, due: Due, to: Day): string {
	const journal = open();
	if (due.kind === "ritual") return whyNot(due);
	if (due.kind === "quiet") waitFor(journal, due.askId, to);
	else if (due.kind === "next_move") moveMove(journal, due.askId, to);
	else moveUntil(journal, due.askId, to);
	return `${whoOf(due)}: ${due.kind === "quiet" ? "asked about again on" : "moved to"} ${dayShort(to)}. ${UNDO}`;
}

function settle(journal: Journal, due: Due, how: "done" | "dropped", at: number): void {
	if (due.kind === "next_move") settleMove(journal, due.askId, how, at);
	else settleUntil(journal, due.askId, how, at);
}

function settledWords(due: Due, action: "done" | "drop"): string {
	if (action === "drop") return `${whoOf(due)}: let go. ${UNDO}`;
	return due.kind === "not_now" ? `Done. a writes down the new ask. ${UNDO}` : `${whoOf(due)}: done. ${UNDO}`;
}

function ghostedInShort(countGhosted: boolean): string {
	return countGhosted ? "a no, as you have set it" : "no answer is not a no";
}

function whoOf({ who }: Due): string {
	return truncate(shownLine(who), LONGEST_WHO);
}
