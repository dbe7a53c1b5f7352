import type { Month } from "../time/days.js";
import { CHANGES, type ChangeEntry, changedEntry, changeOf, type Logged, newestChanges } from "./change-log.js";
import {
	type Change,
	type Changes,
	type Doc,
	type Fields,
	type Inserted,
	JournalError,
	type Step,
	type Updated,
} from "./journal.js";
import { goneLine, toLine } from "./lines.js";
import type { Held } from "./lock.js";
import { monthsOf } from "./places.js";
import { type Files, openFiles } from "./record-files.js";
import type { Lines, Store } from "./store.js";
import { appendWhole } from "./unfinished.js";
import { joinLines } from "./writing.js";

type Direction = "undo" | "redo";

/** Takes back the last `count` changes, newest first, all or none of them; with `first`, only if that is the newest. Needs the lock. */
export function undo(store: Store, held: Held, count: number, first?: string): Change[] {
	const files = openFiles(store);
	const undoneAt = newestId(store);
	const next: Logged[] = [];
	for (const logged of undoable(store, files)) if (next.push(logged) >= count) break;
	refuseOther(first, next[0]);
	if (undoneAt === undefined || count < 1) return [];
	return turnAll(store, held, files, next, "undo", { undoneAt });
}

/** Does the last `count` undone changes again, in their order, all or none; with `first`, only if that is the next one. Needs the lock. */
export function redo(store: Store, held: Held, count: number, first?: string): Change[] {
	const files = openFiles(store);
	const next = redoable(store, files).slice(0, Math.max(0, count));
	refuseOther(first, next[0]);
	return turnAll(store, held, files, next, "redo", "done");
}

function turnAll(
	store: Store,
	held: Held,
	files: Files,
	all: readonly Logged[],
	direction: Direction,
	state: "done" | { undoneAt: string },
): Change[] {
	// Not joined by file: what moved there and back must be read in this order.
	const lines = all.flatMap((logged) => [...turn(files, logged.entry, direction), changedEntry(logged, state)]);
	if (lines.length === 0) return [];
	held.confirm();
	appendWhole(store, lines);
	return all.map(({ entry }) => changeOf(entry));
}

/** The change that `undo` would take back. */
export function nextUndo(store: Store): Change | undefined {
	for (const { entry } of undoable(store, openFiles(store))) return changeOf(entry);
	return undefined;
}

/** The change that `redo` would do again. */
export function nextRedo(store: Store): Change | undefined {
	const [next] = redoable(store, openFiles(store));
	return next && changeOf(next.entry);
}

/** At most `limit` changes that `undo`, and as many that `redo` would do. */
export function changes(store: Store, limit: number): Changes {
	const files = openFiles(store);
	const found: Change[] = [];
	let more = false;
	for (const { entry } of undoable(store, files)) {
		more = found.length >= limit;
		if (more) break;
		found.push(changeOf(entry));
	}
	const redo = redoable(store, files);
	const lost = redo.length === 0 && hasLost(store);
	return { undo: found, more, redo: redo.slice(0, limit).map(({ entry }) => changeOf(entry)), lost };
}

/**
 * After a crash: marks changes of one record as void of which only the entry was written. Otherwise the next change of that record would
 * bear the number that they announced. Needs the lock.
 */
export function forgetUnwritten(store: Store): void {
	const files = openFiles(store);
	const [newest] = monthsOf(store.home, CHANGES);
	const unwritten: Lines[] = [];
	for (const logged of newestChanges(store)) {
		const { month, entry } = logged;
		const isUpdate = entry.state === "done" && entry.steps.some((step) => "id" in step);
		if (month !== newest || (isUpdate && isUndoable(files, new Map(), logged))) break;
		if (isUpdate) unwritten.push(changedEntry(logged, "void"));
	}
	if (unwritten.length > 0) store.append(unwritten);
}

/** Where records stand that were moved by changes newer than the one that is looked at, by `keyOf`. */
type Places = ReadonlyMap<string, Month | null>;

/** Changes that can be taken back, newest first: what `undo` does is what this gives. */
function* undoable(store: Store, files: Files): Generator<Logged> {
	const moved = new Map<string, Month | null>();
	for (const logged of newestChanges(store)) {
		if (!isUndoable(files, moved, logged)) continue;
		yield logged;
		for (const step of logged.entry.steps) {
			if ("id" in step && step.from !== step.to && !moved.has(keyOf(step.collection, step.id)))
				moved.set(keyOf(step.collection, step.id), step.to);
		}
	}
}

/** A list that a person chose from stands still while another terminal writes: what is on top must be what they saw there. */
function refuseOther(first: string | undefined, found: Logged | undefined): void {
	if (first === undefined || found?.entry._id === first) return;
	throw new JournalError("missing", "Something was changed meanwhile, so nothing was done. Look at the list again.");
}

/** Whether what was undone last, in the newest month of the log, was ended by something new; what was redone since was not. */
function hasLost(store: Store): boolean {
	const newest = newestId(store);
	const [newestMonth] = monthsOf(store.home, CHANGES);
	for (const { entry, month } of newestChanges(store)) {
		const isRedone = entry.state === "done" && entry.rev > 1;
		if (month !== newestMonth || isRedone) return false;
		if (entry.state === "undone" && entry.undoneAt !== newest) return true;
	}
	return false;
}

/** Undone changes that can be redone, oldest first: those behind which nothing new was written. */
function redoable(store: Store, files: Files): Logged[] {
	const found: Logged[] = [];
	const newest = newestId(store);
	for (const logged of newestChanges(store)) {
		if (isUndoable(files, new Map(), logged)) break;
		if (logged.entry.state === "undone" && logged.entry.undoneAt === newest) found.push(logged);
	}
	return found.reverse();
}

function newestId(store: Store): string | undefined {
	for (const { entry } of newestChanges(store)) return entry._id;
	return undefined;
}

/** An entry whose records were never written is what a crash left of a change that was not acknowledged: passed over. */
function isUndoable(files: Files, moved: Places, { entry }: Logged): boolean {
	return entry.state === "done" && entry.steps.some((step) => hasLanded(files, moved, step));
}

function hasLanded(files: Files, moved: Places, step: Step): boolean {
	const { collection } = step;
	const docOf = (id: string, month: Month | null) => {
		const place = moved.get(keyOf(collection, id));
		return files(collection, place === undefined ? month : place).get(id);
	};
	if ("inserted" in step) return step.inserted.some((id) => docOf(id, step.month) !== undefined);
	const doc = docOf(step.id, step.to);
	return doc !== undefined && doc.rev >= step.rev;
}

function keyOf(collection: string, id: string): string {
	return `${collection}/${id}`;
}

/** The lines that turn a change's records back, or forth again; what is so already is left alone. */
function turn(files: Files, entry: ChangeEntry, direction: Direction): Lines[] {
	const kept: Lines[] = [];
	const gone: Lines[] = [];
	for (const step of entry.steps) {
		if ("inserted" in step) kept.push(turnInserted(files, step, direction));
		else turnUpdated(files, step, direction, kept, gone);
	}
	return joinLines(kept, gone).filter(({ text }) => text !== "");
}

function turnInserted(files: Files, { collection, month, inserted }: Inserted, direction: Direction): Lines {
	const docs = files(collection, month);
	let text = "";
	for (const id of inserted) {
		const doc = docs.get(id);
		if (!doc || (doc.deleted === true) === (direction === "undo")) continue;
		const { deleted: _, undone: __, ...fields } = doc;
		const next: Doc = { ...fields, rev: doc.rev + 1, ...(direction === "undo" && { deleted: true, undone: true }) };
		docs.set(id, next);
		text += toLine(next);
	}
	return { collection, month, text };
}

function turnUpdated(files: Files, step: Updated, direction: Direction, kept: Lines[], gone: Lines[]): void {
	const { collection, id } = step;
	const [now, then] = direction === "undo" ? [step.to, step.from] : [step.from, step.to];
	const doc = files(collection, now).get(id) ?? files(collection, then).get(id);
	if (!doc) return;
	const next = withFields(doc, step, direction === "undo" ? step.before : step.after);
	files(collection, then).set(id, next);
	kept.push({ collection, month: then, text: toLine(next) });
	if (now === then) return;
	files(collection, now).delete(id);
	gone.push({ collection, month: now, text: goneLine(id) });
}

/** A record with only the fields of a step put as they were, or as they became. */
function withFields(doc: Doc, { before, after }: Updated, wanted: Fields): Doc {
	const touched = new Set([...Object.keys(before), ...Object.keys(after)]);
	const others = Object.entries(doc).filter(([name]) => !touched.has(name));
	return { ...Object.fromEntries(others), ...wanted, _id: doc._id, rev: doc.rev + 1 };
}
