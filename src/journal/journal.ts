import type { GenericSchema } from "valibot";
import type { Month } from "../time/days.js";

/**
 * What every record has: its id, how often it was written (1 for the first time), and whether it was deleted (it can be restored);
 * `undone` beside that if nobody deleted it, but its adding was undone.
 */
export type Doc = { _id: string; rev: number; deleted?: true; undone?: true };

/** A record before its first writing. */
export type Draft<T extends Doc> = Omit<T, "_id" | "rev" | "deleted" | "undone"> & { _id?: string };

/** How a feature describes its own records to the journal. */
export type Collection<T extends Doc> = {
	/** Its name: a file `name.db`, or a folder `name/` of monthly files. */
	name: string;
	/** For monthly files, the instant that decides the file (UTC month); without it, one file. */
	datedBy?: (doc: Pick<T, Extract<keyof T, string>>) => Date;
	/** Checked on every write and every read; a line that does not fit is counted as unreadable. */
	schema: GenericSchema<unknown, T>;
};

/** A digest of one file's records that the journal caches. `add` of two digests is the digest of both files' records together. S is plain JSON (no dates). */
export type Digest<T extends Doc, S> = {
	name: string;
	/** Changes when the digest would come out differently for the same records (a rule or a setting it depends on). */
	key: string;
	empty: S;
	/** Of records that are not deleted. */
	of: (docs: T[]) => S;
	add: (left: S, right: S) => S;
	/** Lets go of what only matters beside newer records: `all` is the digest of every file older than that of `since`. */
	settle?: (all: S, since: Month | null) => S;
};

/** One file's digest; `month` is null for a collection of one file. */
export type FileDigest<S> = { month: Month | null; digest: S };

/** Reading a feature's own records. Deleted ones are left out unless asked for. What is returned is shared: copy it, do not change it. */
export type Records<T extends Doc> = {
	/** The record of a full id, deleted or not; undefined if there is none. */
	get(id: string): T | undefined;
	/** Records whose id contains `part` (at least 4 characters), deleted ones too: what a person types of an id. */
	matching(part: string): T[];
	/** Months that have a file, newest first; empty for a collection of one file. */
	months(): Month[];
	/** The records of one month (or of the one file, with null), in order of writing. */
	inMonth(month: Month | null, options?: { deleted?: boolean }): T[];
	/** All records, newest month first, a file at a time. */
	all(options?: { deleted?: boolean }): Iterable<T>;
	/** The digest of each file, from the cache where it still holds. */
	digests<S>(digest: Digest<T, S>): FileDigest<S>[];
	/** The digests of the newest files, and one of all older files together: all there is, at the least cost. */
	digestsTogether<S>(digest: Digest<T, S>): S[];
};

/** Inside one change: reads are fresh, writes are gathered and go out together. */
export type Writing = {
	/** The record of a full id; `month` is where to look first for one that may have left the month of its id. */
	get<T extends Doc>(collection: Collection<T>, id: string, month?: Month): T | undefined;
	insert<T extends Doc>(collection: Collection<T>, draft: Draft<T>): T;
	/** Writes `next` over the record with its id; throws a JournalError if there is none. */
	update<T extends Doc>(collection: Collection<T>, next: T): T;
	/** Marks a record as deleted, or brings it back. */
	remove<T extends Doc>(collection: Collection<T>, id: string): void;
	restore<T extends Doc>(collection: Collection<T>, id: string): void;
};

/** Fields with their values; a field that is missing on one side of a step was not there. */
export type Fields = Record<string, unknown>;

/** New records of one file. Taking that back marks them as deleted and undone. */
export type Inserted = { collection: string; month: Month | null; inserted: string[] };

/** A change of one record: the fields that differ, the file it was in and is in, and the `rev` it got. */
export type Updated = {
	collection: string;
	id: string;
	from: Month | null;
	to: Month | null;
	rev: number;
	before: Fields;
	after: Fields;
};

/** What a change did to records of one file, or to one record. */
export type Step = Inserted | Updated;

/** A change as `undo` and `redo` name it: how many records it touched, in all and by collection, and what it did to them. */
export type Change = {
	id: string;
	says: string;
	at: Date;
	records: number;
	counts: Readonly<Record<string, number>>;
	steps: readonly Step[];
};

/**
 * What undo and redo would do, at most so many changes each as were asked for: `undo` the newest first, `redo` in the order it goes.
 * `more` says that there are older ones to undo; `lost` that what was undone last cannot be redone, because something new was written since.
 */
export type Changes = { undo: Change[]; more: boolean; redo: Change[]; lost: boolean };

/**
 * What another process, or this one, wrote: the records as they are now, deleted ones included. `gone` are the ids of records
 * that left this file (they moved to another month); with `anew` the file was replaced, and `docs` is all it holds.
 * They are as written: not checked by their schema.
 */
export type ChangeEvent = { collection: string; month: Month | null; docs: Doc[]; gone?: string[]; anew?: true };

/** Lines that could not be read, by file (path relative to the home folder). */
export type Damage = { file: string; lines: number };

/** The records on disk. Everything acknowledged is synced; nothing is rewritten in place. */
export type Journal = {
	home: string;
	records<T extends Doc>(collection: Collection<T>): Records<T>;
	/** Inserts only: a single one takes no lock. `says` names the change for undo ("no from Acme"). Returns what was written. */
	add<T extends Doc>(says: string, collection: Collection<T>, drafts: Draft<T>[]): T[];
	/** Anything else: holds the short lock while `write` runs. One call is one step of undo. */
	change<R>(says: string, write: (writing: Writing) => R): R;
	/**
	 * Takes back the last `count` changes, newest first, whichever process made them; gives what was undone (fewer if there are fewer).
	 * With `first`, the id of the change that a person saw on top: throws a JournalError ("missing") if it is another one by now.
	 */
	undo(count: number, first?: string): Change[];
	redo(count: number, first?: string): Change[];
	/** What `undo` (or `redo`) would do next, without doing it. */
	nextUndo(): Change | undefined;
	nextRedo(): Change | undefined;
	/** At most `limit` changes that `undo`, and as many that `redo` would do, read a month at a time from the newest. */
	changes(limit: number): Changes;
	/** Calls back with what is written from now on, by any process, within a second. Returns a function that stops it. */
	follow(listener: (event: ChangeEvent) => void): () => void;
	/** Damage met by the reads so far. */
	damage(): Damage[];
	/** Small private texts that are not yet records: half-typed rituals and forms. Written at once, atomically. */
	drafts: Drafts;
};

/** Half-typed things, by a key such as `ritual-202611-k7h3m9q2x`. */
export type Drafts = {
	save(key: string, value: unknown): void;
	load(key: string): unknown;
	drop(key: string): void;
	/** The keys that begin so, in their order; all of them where nothing is said. */
	keys(prefix?: string): string[];
	/** The drafts whose keys begin so, each read once. */
	startingWith(prefix: string): { key: string; value: unknown }[];
};

/** Why the journal could not do what was asked: `unavailable` ends a command with 1 (disk full, read-only), `damaged` and `locked` with 3, `missing` with 1. */
export class JournalError extends Error {
	constructor(
		readonly kind: "unavailable" | "damaged" | "locked" | "missing",
		message: string,
		options?: ErrorOptions,
	) {
		super(message, options);
		this.name = "JournalError";
	}
}
