import type { Month } from "../time/days.js";
import { monthOf } from "../time/days.js";
import type { Change, Doc, Fields, Step } from "./journal.js";
import { encode, toLine } from "./lines.js";
import { monthsOf } from "./places.js";
import type { Lines, Store } from "./store.js";

/** One change as the log keeps it. It is written before its records, so after a crash it may name some that do not exist. */
export type ChangeEntry = Doc & {
	at: Date;
	says: string;
	steps: Step[];
	/** `void`: a crash came before its record was written. */
	state: "done" | "undone" | "void";
	/** The newest entry of the log when this one was undone. Once there is a newer one, it can no longer be redone. */
	undoneAt?: string;
};

/** An entry and the month whose file holds it. */
export type Logged = { entry: ChangeEntry; month: Month };

/** The collection of changes: monthly files, as any other. */
export const CHANGES = "changes";

/** The line of a new entry, for the end of the log. */
export function newEntry(store: Store, says: string, steps: Step[]): Lines {
	const entry: ChangeEntry = {
		at: new Date(store.now()),
		says,
		steps,
		state: "done",
		_id: store.newId(null),
		rev: 1,
	};
	return { collection: CHANGES, month: monthToWrite(store), text: toLine(entry) };
}

/** The line that gives an entry another state. */
export function changedEntry({ entry, month }: Logged, state: "done" | "void" | { undoneAt: string }): Lines {
	const { undoneAt: _, ...rest } = entry;
	const fields = typeof state === "string" ? { state } : { state: "undone" as const, undoneAt: state.undoneAt };
	const next: ChangeEntry = { ...rest, ...fields, rev: entry.rev + 1 };
	return { collection: CHANGES, month, text: toLine(next) };
}

/** The log, newest entry first, read a month at a time as far as needed. */
export function* newestChanges(store: Store): Generator<Logged> {
	for (const month of monthsOf(store.home, CHANGES)) {
		const docs = [...(store.shards.read(CHANGES, month, checkEntry)?.docs.values() ?? [])];
		for (const doc of docs.reverse()) yield { entry: doc as ChangeEntry, month };
	}
}

/** An entry as `undo` and `redo` name it. */
export function changeOf({ _id: id, says, at, steps }: ChangeEntry): Change {
	const counts: Record<string, number> = {};
	let records = 0;
	for (const step of steps) {
		const count = "inserted" in step ? step.inserted.length : 1;
		counts[step.collection] = (counts[step.collection] ?? 0) + count;
		records += count;
	}
	return { id, says, at, records, counts, steps };
}

/** The fields in which two versions of a record differ, as they were and as they are. */
export function difference(before: Doc, after: Doc): { before: Fields; after: Fields } {
	const old: Fields = { ...before };
	const next: Fields = { ...after };
	for (const name of new Set([...Object.keys(old), ...Object.keys(next)])) {
		const same = name in old === name in next && encode(old[name]) === encode(next[name]);
		if (!same && name !== "rev") continue;
		delete old[name];
		delete next[name];
	}
	return { before: old, after: next };
}

/** The log's last month, even if the clock was set back since: the order of its lines is the order of changes. */
function monthToWrite(store: Store): Month {
	const now = monthOf(store.now());
	const [newest] = monthsInLog(store.home);
	return newest === undefined || newest < now ? now : newest;
}

/** What keeps these from being read keeps the log from being written, and that says it better. */
function monthsInLog(home: string): Month[] {
	try {
		return monthsOf(home, CHANGES);
	} catch {
		return [];
	}
}

/** A shape check only: entries are written by this program, and a large import's is long. */
export function checkEntry(doc: Doc): Doc | undefined {
	const entry = doc as Partial<ChangeEntry>;
	const fits = Array.isArray(entry.steps) && entry.at instanceof Date && typeof entry.says === "string";
	return fits ? doc : undefined;
}
