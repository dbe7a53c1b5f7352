import { followedTail } from "../../bank/followed-words.js";
import type { Context } from "../../command/context.js";
import type { KeyPress } from "../../terminal/keys.js";
import type { Ask } from "../ask.js";
import { removeAsk, restoreAsk } from "../ask-records.js";
import { asksOfIds, idsFound, plannedEdit, writeEdit } from "../bulk-edit/bulk-edit-records.js";
import { asksText, depositsTail, doneWords } from "../bulk-edit/bulk-edit-text.js";
import { type LogEffect, type LogList, pressInLog, selectedRow, withMarks } from "./log-list.js";
import type { LogRows } from "./log-records.js";

/** The Log as it is shown, and what whoever shows it can do. */
export type LogPlace = {
	logNow: () => LogList;
	setLog: (list: LogList) => void;
	found: LogRows;
	/** How many rows of asks are visible. */
	page: (list: LogList) => number;
	say: (notice: string) => void;
	/** Runs what may not be possible, and says what it gives or why not. */
	attempt: (run: () => string) => void;
	openAsk: (id: string | undefined) => void;
	openBulk: (ids: readonly string[]) => void;
};

/** What takes the Log's keys: whether a key was one of them. */
export function logKeys(context: Context, place: LogPlace): (key: KeyPress) => boolean {
	const { logNow, setLog, found, say, attempt, openAsk, openBulk } = place;
	return (key) => {
		const pressed = pressInLog(logNow(), key, found, place.page(logNow()));
		if (!pressed) {
			if (logNow().deleting) setLog({ ...logNow(), deleting: false });
			return false;
		}
		const { list, effect } = pressed;
		setLog(list);
		const ask = found.rows[selectedRow(list, found.rows)];
		// Rows that are not there yet are no empty Log.
		const isEarly = !ask && !found.complete && list.marks.size === 0;
		if (isEarly && effect && effect !== "mark-all") say("Still looking.");
		else perform(effect, list, ask);
		return true;
	};

	function perform(effect: LogEffect | undefined, list: LogList, ask: Ask | undefined): void {
		if (effect === "open") openAsk(ask?._id);
		if (effect === "mark-all") void markAll(context, place);
		if (effect === "edit") {
			if (list.marks.size > 0) openBulk([...list.marks]);
			else if (ask) openBulk([ask._id]);
			else say("Nothing to edit here.");
		}
		if (effect === "delete" || effect === "restore")
			attempt(() => {
				const done = list.marks.size > 0 ? turnMarked(context, list, effect) : turnOne(context, ask, effect);
				if (list.marks.size > 0) setLog(withMarks(logNow(), []));
				return done;
			});
	}
}

/** Marks what the filter finds, loaded or not, and then does what waited for the marks; nothing if another filter is asked about by now. */
async function markAll(context: Context, place: LogPlace): Promise<void> {
	const { logNow, setLog, found, say } = place;
	const { marking } = logNow();
	if (!marking) return;
	const { query } = marking;
	const isStill = () => logNow().marking?.query === query;
	try {
		const ids = found.complete && found.rows.length === 0 ? [] : await idsFound(context, query);
		const waiting = logNow().marking?.waiting;
		if (!isStill()) return;
		setLog(withMarks(logNow(), [...logNow().marks, ...ids]));
		if (ids.length === 0) return say("Nothing to mark here.");
		const all = ids.length === 1 ? "1 ask" : `all ${asksText(ids.length)}`;
		say(`Marked ${all}${query === "" ? "" : " that the filter finds"}.`);
		if (waiting) logKeys(context, place)(waiting);
	} catch (error) {
		if (isStill()) setLog({ ...logNow(), marking: null });
		say(error instanceof Error ? error.message : String(error));
	}
}

function turnMarked(context: Context, { marks }: LogList, to: "delete" | "restore"): string {
	const edit = { deleted: to === "delete" };
	const plan = plannedEdit(context, asksOfIds(context.journal(), marks), edit);
	if (plan.changes.length === 0) return edit.deleted ? "They are deleted already." : "None of them is deleted.";
	const deposits = depositsTail(writeEdit(context, plan, edit));
	return `${doneWords(plan, edit)}.${deposits} u ${edit.deleted ? "brings them back" : "takes that back"}.`;
}

function turnOne(context: Context, ask: Ask | undefined, to: "delete" | "restore"): string {
	if (!ask) return `Nothing to ${to === "delete" ? "delete" : "bring back"} here.`;
	if (to === "delete" && ask.deleted) return `The ask of ${ask.who} is deleted already. R brings it back.`;
	if (to === "restore" && !ask.deleted) return `The ask of ${ask.who} is not deleted. Those that are: D`;
	const journal = context.journal();
	if (to === "delete")
		return `Deleted the ask of ${ask.who}.${followedTail(removeAsk(journal, ask).deposit)} u brings it back.`;
	return `Brought back the ask of ${ask.who}.${followedTail(restoreAsk(journal, ask).deposit)}`;
}
