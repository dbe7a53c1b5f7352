import { histories, whenLastAsked } from "../asks/ask-records.js";
import type { Context } from "../command/context.js";
import { troubleOf } from "../command/failure.js";
import type { Journal } from "../journal/journal.js";
import { everybody } from "../peers/people/people-records.js";
import { waitingRituals } from "../ritual/ritual-records.js";
import { dayOf } from "../time/days.js";
import { todayOf } from "../time/moment.js";
import { asksDueOn, type Due, dueKey, longestFirst, peopleDueOn, type Waiting } from "./due.js";

const TYPED_DAY = "due-day-";

/** What is due now, longest waiting first: out of the journal's digests, the drafts of rituals and the people. */
export function dueNow(context: Context): Due[] {
	const settings = context.settings();
	const journal = context.journal();
	const day = todayOf(context.clock, settings.dayStartsAt);
	const rituals = waitingRituals(journal).map(({ ask, step }): Waiting => {
		const at = (ask.decidedAt ?? ask.askedAt).getTime();
		const heard = dayOf(at, ask.decidedOffset ?? ask.askedOffset, settings.dayStartsAt);
		return { askId: ask._id, who: ask.who, day: heard, step };
	});
	const asks = asksDueOn(day, histories(journal, settings), rituals, settings, whenLastAsked(journal));
	const people = peopleDueOn(day, everybody(journal), settings.dayStartsAt);
	const due = longestFirst([...asks, ...people]);
	dropTypedDays(journal, due);
	return due;
}

/** The key under which a day being typed for a due thing is kept. */
export function typedDayKey(due: Due): string {
	return TYPED_DAY + dueKey(due);
}

/** Days that were being typed for what is due no more: it was settled or moved in some other way. */
function dropTypedDays({ drafts }: Journal, due: readonly Due[]): void {
	const kept = new Set(due.map(typedDayKey));
	// Where nothing can be written they stay, and are dropped another time.
	troubleOf(() => {
		for (const key of drafts.keys(TYPED_DAY)) if (!kept.has(key)) drafts.drop(key);
	});
}
