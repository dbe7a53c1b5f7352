import { alone, finishLeft } from "./alone.js";
import { openDrafts } from "./drafts.js";
import { openFollower } from "./follow.js";
import type { Collection, Doc, Draft, Journal, Writing } from "./journal.js";
import { openRecords } from "./records.js";
import { openStore, type StoreOptions } from "./store.js";
import { changes, nextRedo, nextUndo, redo, undo } from "./undo.js";
import { appendWhole } from "./unfinished.js";
import { alreadyThere, gather, inserts } from "./writing.js";

/**
 * Opens the journal in `home`, and finishes what a crash interrupted. Touches nothing else: the folder is made by the first write, and
 * one that is missing reads as empty.
 */
export function openJournal(home: string, options: StoreOptions = {}): Journal {
	const follower = openFollower(home, () => finishLeft(store));
	const store = openStore(home, options, follower.wrote);
	finishLeft(store);

	function add<T extends Doc>(says: string, collection: Collection<T>, drafts: Draft<T>[]): T[] {
		if (drafts.length === 0) return [];
		refuseTaken(collection, drafts);
		const { docs, lines } = inserts(store, says, collection, drafts);
		// One record stands in its file or does not; several could be interrupted.
		if (docs.length === 1) store.append(lines);
		else alone(store, () => appendWhole(store, lines));
		return docs;
	}

	/** Ids are random unless given; given ones come from a backup and may be there already. */
	function refuseTaken<T extends Doc>(collection: Collection<T>, drafts: Draft<T>[]): void {
		const given = new Set(drafts.flatMap(({ _id }) => _id ?? []));
		if (given.size === 0) return;
		for (const { _id } of openRecords(store, collection).all({ deleted: true })) {
			if (given.has(_id)) throw alreadyThere(_id);
		}
	}

	function change<R>(says: string, write: (writing: Writing) => R): R {
		return alone(store, (held) => {
			const { writing, lines } = gather(store);
			const result = write(writing);
			const gathered = lines(says);
			if (gathered.length === 0) return result;
			held.confirm();
			appendWhole(store, gathered);
			return result;
		});
	}

	return {
		home,
		records: (collection) => openRecords(store, collection),
		add,
		change,
		undo: (count, first) => alone(store, (held) => undo(store, held, count, first)),
		redo: (count, first) => alone(store, (held) => redo(store, held, count, first)),
		nextUndo: () => nextUndo(store),
		nextRedo: () => nextRedo(store),
		changes: (limit) => changes(store, limit),
		follow: follower.follow,
		damage: store.shards.damage,
		drafts: openDrafts(home),
	};
}
