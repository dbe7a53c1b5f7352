import type { Month } from "../time/days.js";
import { difference, newEntry } from "./change-log.js";
import {
	type Collection,
	type Doc,
	type Draft,
	type Inserted,
	JournalError,
	type Step,
	type Writing,
} from "./journal.js";
import { goneLine, toLine } from "./lines.js";
import { locate, monthFor } from "./records.js";
import { type Check, checkOf } from "./shards.js";
import type { Lines, Store } from "./store.js";

/** A record as one change found it and leaves it; `original` is missing for a new one. */
type Staged = { collection: string; original?: Doc; from: Month | null; current: Doc; to: Month | null };

/** What one change wants to write, gathered. */
export type Gathering = {
	writing: Writing;
	/** All of it as lines, the log's entry first; empty if nothing changed. */
	lines(says: string): Lines[];
};

/** Starts gathering the writes of one change. */
export function gather(store: Store): Gathering {
	const staged = new Map<string, Staged>();
	/** Looked for once: behind the lock nobody else writes. */
	const found = new Map<string, Staged>();

	function find<T extends Doc>(collection: Collection<T>, id: string, month?: Month): Staged | undefined {
		const key = `${collection.name}/${id}`;
		const known = staged.get(key) ?? found.get(key);
		if (known) return known;
		const located = locate(store, collection, checkOf(collection), id, month);
		if (!located) return undefined;
		const { doc, month: at } = located;
		const fresh = { collection: collection.name, original: doc, from: at, current: doc, to: at };
		found.set(key, fresh);
		return fresh;
	}

	function mustFind<T extends Doc>(collection: Collection<T>, id: string): Staged {
		const known = find(collection, id);
		if (!known)
			throw new JournalError("missing", `There is no record ${id} any more. List what there is and try again.`);
		return known;
	}

	function stage<T extends Doc>(collection: Collection<T>, before: Staged, doc: Doc): T {
		const checked = checkedDoc(checkOf(collection), doc);
		const current = numbered(before.original, checked) as T;
		staged.set(`${collection.name}/${doc._id}`, { ...before, current, to: monthFor(collection, current) });
		return structuredClone(current);
	}

	const writing: Writing = {
		get<T extends Doc>(collection: Collection<T>, id: string, month?: Month) {
			const known = find(collection, id, month);
			return known && structuredClone(known.current as T);
		},
		insert(collection, draft) {
			const { doc, month } = newDoc(store, collection, draft);
			if (draft._id !== undefined && find(collection, draft._id)) throw alreadyThere(draft._id);
			return stage(collection, { collection: collection.name, from: month, current: doc, to: month }, doc);
		},
		update(collection, next) {
			const before = mustFind(collection, next._id);
			return stage(collection, before, merged(collection, before.current, next));
		},
		remove(collection, id) {
			const before = mustFind(collection, id);
			stage(collection, before, { ...before.current, deleted: true });
		},
		restore(collection, id) {
			const before = mustFind(collection, id);
			const { deleted: _, undone: __, ...kept } = before.current;
			stage(collection, before, kept);
		},
	};

	return { writing, lines: (says) => linesOf(store, says, [...staged.values()]) };
}

/** Records to insert, as lines with the log's entry first, and as they will be. Throws a TypeError if one does not fit its schema. */
export function inserts<T extends Doc>(
	store: Store,
	says: string,
	collection: Collection<T>,
	drafts: readonly Draft<T>[],
): { docs: T[]; lines: Lines[] } {
	const check = checkOf(collection);
	const months = new Map<Month | null, { ids: string[]; text: string[] }>();
	const docs: T[] = [];
	for (const draft of drafts) {
		const { doc, month } = newDoc(store, collection, draft);
		const checked = checkedDoc(check, doc) as T;
		const group = months.get(month) ?? { ids: [], text: [] };
		months.set(month, group);
		group.ids.push(checked._id);
		group.text.push(toLine(checked));
		docs.push(checked);
	}
	const { name } = collection;
	const steps: Step[] = [...months].map(([month, { ids }]) => ({ collection: name, month, inserted: ids }));
	const lines = [...months].map(([month, { text }]) => ({ collection: name, month, text: text.join("") }));
	return { docs, lines: [newEntry(store, says, steps), ...lines] };
}

/** Joins lines for the same file; the lines that take records out of their files come last, so that a crash leaves a record twice rather than nowhere. */
export function joinLines(kept: readonly Lines[], gone: readonly Lines[]): Lines[] {
	return [...joinByFile(kept), ...joinByFile(gone)];
}

/** Says that an id is taken. */
export function alreadyThere(id: string): JournalError {
	return new JournalError("missing", `A record ${id} is there already. Change it instead of adding it.`);
}

function linesOf(store: Store, says: string, all: readonly Staged[]): Lines[] {
	const changed = all.filter(isChanged);
	if (changed.length === 0) return [];
	const lineOf = ({ collection, to, current }: Staged) => ({ collection, month: to, text: toLine(current) });
	const moved = changed.filter(({ original, from, to }) => original && from !== to);
	const gone = moved.map(({ collection, from, current }) => ({ collection, month: from, text: goneLine(current._id) }));
	return [newEntry(store, says, stepsOf(changed)), ...joinLines(changed.map(lineOf), gone)];
}

/** The record with the `rev` it is written with: the next one, if it differs from what is there. */
function numbered(original: Doc | undefined, doc: Doc): Doc {
	if (!original) return { ...doc, rev: 1 };
	const { before, after } = difference(original, doc);
	const differs = Object.keys(before).length > 0 || Object.keys(after).length > 0;
	return differs ? { ...doc, rev: original.rev + 1 } : original;
}

function isChanged({ original, current }: Staged): boolean {
	return original ? current !== original : !current.deleted;
}

function stepsOf(changed: readonly Staged[]): Step[] {
	const groups = new Map<string, Inserted>();
	const updates: Step[] = [];
	for (const { collection, original, from, to, current } of changed) {
		if (original) {
			updates.push({ collection, id: current._id, from, to, rev: current.rev, ...difference(original, current) });
			continue;
		}
		const key = `${collection}/${to}`;
		const group = groups.get(key) ?? { collection, month: to, inserted: [] };
		groups.set(key, group);
		group.inserted.push(current._id);
	}
	return [...groups.values(), ...updates];
}

function newDoc<T extends Doc>(
	store: Store,
	collection: Collection<T>,
	draft: Draft<T>,
): { doc: Doc; month: Month | null } {
	const month = monthFor(collection, draft as unknown as T);
	const { _id, ...fields } = draft;
	return { doc: { ...fields, _id: _id ?? store.newId(month), rev: 1 }, month };
}

/** `next` with the journal's own fields as they are, and with the fields this version does not know. */
function merged<T extends Doc>(collection: Collection<T>, current: Doc, next: T): Doc {
	const known = "entries" in collection.schema ? (collection.schema.entries as object) : {};
	const unknown = Object.entries(current).filter(([name]) => !(name in known));
	const { deleted: _, undone: __, ...fields } = next;
	const given = Object.entries(fields).filter(([, value]) => value !== undefined);
	const doc: Doc = { ...Object.fromEntries([...unknown, ...given]), _id: current._id, rev: current.rev };
	return { ...doc, ...(current.deleted && { deleted: true }), ...(current.undone && { undone: true }) };
}

function checkedDoc(check: Check, doc: Doc): Doc {
	const checked = check(doc);
	if (!checked)
		throw new TypeError(`This does not fit its description and was not saved: ${toLine(doc).trim().slice(0, 200)}`);
	return checked;
}

function joinByFile(lines: readonly Lines[]): Lines[] {
	const files = new Map<string, Lines>();
	for (const { collection, month, text } of lines) {
		const key = `${collection}/${month}`;
		files.set(key, { collection, month, text: (files.get(key)?.text ?? "") + text });
	}
	return [...files.values()];
}
