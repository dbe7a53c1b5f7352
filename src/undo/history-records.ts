import type { Journal } from "../journal/journal.js";
import type { HistoryEffect } from "./history-view.js";
import { doneNotice, nothingWords } from "./history-words.js";

/**
 * Undoes or redoes, and gives the line that says what was done and what would come next, at most `width` columns wide.
 * Throws a JournalError where `first` is no longer the change on top.
 */
export function turnChanges(
	journal: Journal,
	{ way, count, first }: Pick<HistoryEffect, "way" | "count"> & { first?: string },
	width: number,
): string {
	const done = journal[way](count, first);
	if (done.length === 0) return nothingWords(way, way === "redo" && journal.changes(1).lost);
	const next = way === "undo" ? journal.nextUndo() : journal.nextRedo();
	return doneNotice(way, done, next, width);
}
