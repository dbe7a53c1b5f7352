import { histories } from "../asks/ask-records.js";
import type { Context } from "../command/context.js";
import { waitingRituals } from "../ritual/ritual-records.js";
import { dayOf } from "../time/days.js";
import { todayOf } from "../time/moment.js";
import { type Due, dueOn, type Waiting } from "./due.js";

/** What is due now, longest waiting first: out of the journal's digests and the drafts of rituals. */
export function dueNow(context: Context): Due[] {
	const settings = context.settings();
	const journal = context.journal();
	const day = todayOf(context.clock, settings.dayStartsAt);
	const rituals = waitingRituals(journal).map(({ ask, step }): Waiting => {
		const at = (ask.decidedAt ?? ask.askedAt).getTime();
		const heard = dayOf(at, ask.decidedOffset ?? ask.askedOffset, settings.dayStartsAt);
		return { askId: ask._id, who: ask.who, day: heard, step };
	});
	return dueOn(day, histories(journal, settings), rituals, settings);
}
