import Datastore from "nedb-promises";
import type { Month } from "../time/days.js";
import type { ChangeEvent, Collection, Doc, Journal } from "./journal.js";
import { type Check, checkOf } from "./shards.js";

/** What to find in one month. */
type Query<T> = {
	where?: (doc: T) => boolean;
	sortBy: Extract<keyof T, string>;
	limit?: number;
	/** Deleted records too. */
	deleted?: boolean;
};

/** A collection in memory, kept current while any process writes. */
export type Live<T> = {
	/** Months that have a file, newest first; `[null]` for a collection of one file. */
	months(): (Month | null)[];
	/** The records of one month, greatest `sortBy` first (for a date: the newest), of equals what was first written last. A month is read when it is first asked for. */
	find(month: Month | null, query: Query<T>): Promise<T[]>;
	/** Calls back after records in memory changed, or a month appeared. Returns a function that stops it. */
	onChange(listener: () => void): () => void;
	close(): void;
};

/** One month's records: a NeDB store without a file, the promise of its last update, and the place of each id in order of writing. */
type Loaded<T> = { store: Datastore<T>; ready: Promise<void>; places: Map<string, number> };

/** Opens a collection for queries. NeDB is the engine, in memory only: the journal owns the files. */
export async function openLive<T extends Doc>(journal: Journal, collection: Collection<T>): Promise<Live<T>> {
	const loaded = new Map<Month | null, Loaded<T>>();
	const listeners = new Set<() => void>();
	const records = journal.records(collection);
	const check = checkOf(collection);

	function load(month: Month | null): Loaded<T> {
		const known = loaded.get(month);
		if (known) return known;
		const store = Datastore.create({ inMemoryOnly: true }) as Datastore<T>;
		const monthDocs = records.inMonth(month, { deleted: true });
		const places = new Map(monthDocs.map(({ _id }, place) => [_id, place]));
		const fresh = { store, ready: insertAll(store, monthDocs), places };
		loaded.set(month, fresh);
		return fresh;
	}

	async function take(event: ChangeEvent): Promise<void> {
		if (event.collection !== collection.name) return;
		const known = loaded.get(event.month);
		if (known && event.anew) loaded.delete(event.month);
		else if (known) {
			for (const { _id } of event.docs) if (!known.places.has(_id)) known.places.set(_id, known.places.size);
			known.ready = known.ready.then(() => apply(known.store, check, event));
			await known.ready;
		}
		for (const listener of [...listeners]) listener();
	}

	const stop = journal.follow((event) => void take(event));
	return {
		months: () => (collection.datedBy ? records.months() : [null]),
		async find(month, query) {
			const { store, ready, places } = load(month);
			await ready;
			return run(store, places, query);
		},
		onChange(listener) {
			const own = () => listener();
			listeners.add(own);
			return () => listeners.delete(own);
		},
		close() {
			stop();
			listeners.clear();
			loaded.clear();
		},
	};
}

function insertAll<T extends Doc>(store: Datastore<T>, docs: T[]): Promise<void> {
	return docs.length === 0 ? Promise.resolve() : store.insertMany(docs).then(() => undefined);
}

async function apply<T extends Doc>(
	store: Datastore<T>,
	check: Check,
	{ docs, gone = [] }: ChangeEvent,
): Promise<void> {
	for (const doc of docs) {
		const checked = check(doc);
		if (checked) await store.update({ _id: doc._id }, checked, { upsert: true });
	}
	for (const id of gone) await store.remove({ _id: id }, {});
}

async function run<T extends Doc>(
	store: Datastore<T>,
	places: ReadonlyMap<string, number>,
	{ where, sortBy, limit, deleted }: Query<T>,
): Promise<T[]> {
	function matches(this: T): boolean {
		return (deleted || !this.deleted) && (!where || where(this));
	}
	const found: T[] = await store.find({ $where: matches });
	const place = ({ _id }: T) => places.get(_id) ?? 0;
	const before = (left: T, right: T) => (left[sortBy] < right[sortBy] ? 1 : left[sortBy] > right[sortBy] ? -1 : 0);
	return found.sort((left, right) => before(left, right) || place(right) - place(left)).slice(0, limit);
}
