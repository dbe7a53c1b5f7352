import { histories } from "../../asks/ask-records.js";
import { everDecided, type MonthHistory } from "../../asks/history.js";
import type { Context } from "../../command/context.js";
import type { Journal } from "../../journal/journal.js";
import { thisMoment, todayOf } from "../../time/moment.js";
import { decidedBefore, lookOn } from "./look.js";
import { slumpOf } from "./slump.js";
import { type SlumpRecord, slumpCollection } from "./slump-collection.js";

/** How many decided asks ever came before the last "I have looked at it"; 0 if nobody ever did. */
export function clearedAfter(journal: Journal, all: readonly MonthHistory[], countGhosted: boolean): number {
	const look = newest(journal.records(slumpCollection).inMonth(null), "look")?.look;
	return look ? decidedBefore(all, look, countGhosted) : 0;
}

/** Records "I have looked at it", which clears the alarm, as one step of undo. Gives false, and writes nothing, if there is no alarm (any more). */
export function recordLook(context: Context): boolean {
	const journal = context.journal();
	return journal.change("the look at the slump alarm", (writing) => {
		const settings = context.settings();
		const all = histories(journal, settings);
		const { countGhosted, baseline, dayStartsAt } = settings;
		const history = everDecided(all, countGhosted);
		if (!slumpOf(history, baseline, clearedAfter(journal, all, countGhosted)).alarm) return false;
		const { at, offset } = thisMoment(context.clock);
		const look = lookOn(all, todayOf(context.clock, dayStartsAt));
		writing.insert(slumpCollection, { at: new Date(at), offset, look, debrief: null });
		return true;
	});
}

/** The newest of these records that has a look, or a debrief. */
export function newest(records: readonly SlumpRecord[], what: "look" | "debrief"): SlumpRecord | undefined {
	let found: SlumpRecord | undefined;
	for (const record of records) if (record[what] !== null && (!found || record.at >= found.at)) found = record;
	return found;
}
