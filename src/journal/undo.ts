import { join } from "node:path";
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
import { monthsOf, placeOf } from "./places.js";
import { readShard } from "./shards.js";
import type { Lines, Store } from "./store.js";
import { joinLines } from "./writing.js";

type Direction = "undo" | "redo";

/** Records by id of the files that are needed, whatever feature they belong to; kept current while writing. */
type Files = (collection: string, month: Month | null) => Map<string, Doc>;

/** Takes back the last `count` changes, newest first; with `first`, only if that is the newest. Needs the lock. */
export function undo(store: Store, held: Held, count: number, first?: string): Change[] {
	const files = openFiles(store);
	const done: Change[] = [];
	const undoneAt = newestId(store);
	if (undoneAt === undefined) return done;
	for (const logged of undoable(store, files)) {
		if (done.length >= count) break;
		if (done.length === 0) refuseOther(first, logged);
		held.confirm();
		store.append(turn(files, logged.entry, "undo"));
		store.append([changedEntry(logged, { undoneAt })]);
		done.push(changeOf(logged.entry));
	}
	return done;
}

/** Does the last `count` undone changes again, in their order; with `first`, only if that is the next one. Needs the lock. */
export function redo(store: Store, held: Held, count: number, first?: string): Change[] {
	const files = openFiles(store);
	const next = redoable(store, files).slice(0, Math.max(0, count));
	refuseOther(first, next[0]);
	for (const logged of next) {
		held.confirm();
		store.append(turn(files, logged.entry, "redo"));
		store.append([changedEntry(logged, "done")]);
	}
	return next.map(({ entry }) => changeOf(entry));
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

/** After a crash while a record moved to another month: takes it out of the file where it is older. Needs the lock. */
export function repairMoves(store: Store): void {
	const files = openFiles(store);
	const [month] = monthsOf(store.home, CHANGES);
	const steps = [...newestChanges(store)].flatMap((logged) => (logged.month === month ? logged.entry.steps : []));
	const lines = steps.flatMap((step) => ("id" in step && step.from !== step.to ? staleCopy(files, step) : []));
	if (lines.length > 0) store.append(joinLines([], lines));
}

function staleCopy(files: Files, { collection, id, from, to }: Updated): Lines[] {
	const before = files(collection, from).get(id);
	const after = files(collection, to).get(id);
	if (!before || !after) return [];
	const stale = before.rev > after.rev ? to : from;
	files(collection, stale).delete(id);
	return [{ collection, month: stale, text: goneLine(id) }];
}

/** Changes that can be taken back, newest first. */
function* undoable(store: Store, files: Files): Generator<Logged> {
	for (const logged of newestChanges(store)) if (isUndoable(files, logged)) yield logged;
}

/** A list that a person chose from stands still while another terminal writes: what is on top must be what they saw there. */
function refuseOther(first: string | undefined, found: Logged | undefined): void {
	if (first === undefined || found?.entry._id === first) return;
	throw new JournalError("missing", "Something was changed meanwhile, so nothing was done. Look at the list again.");
}

/** Whether the newest month of the log has a change that was undone for good. */
function hasLost(store: Store): boolean {
	const newest = newestId(store);
	const [newestMonth] = monthsOf(store.home, CHANGES);
	for (const { entry, month } of newestChanges(store)) {
		if (month !== newestMonth) return false;
		if (entry.state === "undone" && entry.undoneAt !== newest) return true;
	}
	return false;
}

/** Undone changes that can be redone, oldest first: those behind which nothing new was written. */
function redoable(store: Store, files: Files): Logged[] {
	const found: Logged[] = [];
	const newest = newestId(store);
	for (const logged of newestChanges(store)) {
		if (isUndoable(files, logged)) break;
		if (logged.entry.state === "undone" && logged.entry.undoneAt === newest) found.push(logged);
	}
	return found.reverse();
}

function newestId(store: Store): string | undefined {
	for (const { entry } of newestChanges(store)) return entry._id;
	return undefined;
}

/** An entry whose records were never written is what a crash left of a change that was not acknowledged: passed over. */
function isUndoable(files: Files, { entry }: Logged): boolean {
	return entry.state === "done" && entry.steps.some((step) => hasLanded(files, step));
}

function hasLanded(files: Files, step: Step): boolean {
	if ("inserted" in step) {
		const docs = files(step.collection, step.month);
		return step.inserted.some((id) => docs.has(id));
	}
	const doc = files(step.collection, step.to).get(step.id);
	return doc !== undefined && doc.rev >= step.rev;
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
		const { deleted: _, ...fields } = doc;
		const next: Doc = { ...fields, rev: doc.rev + 1, ...(direction === "undo" && { deleted: true }) };
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

function openFiles(store: Store): Files {
	const read = new Map<string, Map<string, Doc>>();
	return (collection, month) => {
		const place = placeOf(collection, month);
		const known = read.get(place);
		if (known) return known;
		const docs = readShard(join(store.home, place), (doc) => doc)?.docs ?? new Map<string, Doc>();
		read.set(place, docs);
		return docs;
	};
}
