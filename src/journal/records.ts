import { join } from "node:path";
import { type Month, monthOf } from "../time/days.js";
import { readDigests, readDigestsTogether } from "./digests.js";
import { monthOfId } from "./ids.js";
import type { Collection, Doc, Records } from "./journal.js";
import { monthsOf, placeOf } from "./places.js";
import { fileMentions } from "./read-file.js";
import { type Check, checkOf } from "./shards.js";
import type { Store } from "./store.js";

/** Where a record stands. */
export type Located = { doc: Doc; month: Month | null };

/** Reading one collection; see `Records`. */
export function openRecords<T extends Doc>(store: Store, collection: Collection<T>): Records<T> {
	const check = checkOf(collection);
	const { name } = collection;
	// What the schema let through is a T: the one place where that is said.
	const docsIn = (month: Month | null) => (store.shards.read(name, month, check)?.docs ?? new Map()) as Map<string, T>;
	const files = () => filesOf(store, collection);

	function inMonth(month: Month | null, options?: { deleted?: boolean }): T[] {
		const docs = [...docsIn(month).values()];
		return options?.deleted ? docs : docs.filter((doc) => !doc.deleted);
	}

	function* all(options?: { deleted?: boolean }): Iterable<T> {
		const moved = new Set<string>();
		for (const month of files()) {
			for (const doc of inMonth(month, options)) {
				if (moved.has(doc._id)) continue;
				if (month !== null && monthOfId(doc._id) !== month) moved.add(doc._id);
				yield doc;
			}
		}
	}

	return {
		get: (id) =>
			locateBy(store, collection, (month) => store.shards.find(name, month, check, id), id)?.doc as T | undefined,
		matching(part) {
			if (part.length < 4) return [];
			const mentioning = files().filter((month) => fileMentions(join(store.home, placeOf(name, month)), part));
			const found = mentioning.flatMap((month) => [...docsIn(month).values()]);
			return found.filter((doc) => doc._id.includes(part));
		},
		months: () => (collection.datedBy ? monthsOf(store.home, name) : []),
		inMonth,
		all,
		digests: (digest) => readDigests(store, name, files(), check, digest),
		digestsTogether: (digest) => readDigestsTogether(store, name, files(), check, digest),
	};
}

/** The month that keeps a record; null for a collection of one file. */
export function monthFor<T extends Doc>(
	collection: Collection<T>,
	doc: Pick<T, Extract<keyof T, string>>,
): Month | null {
	return collection.datedBy ? monthOf(collection.datedBy(doc).getTime()) : null;
}

/** Finds a record by its full id: in the month its id names (or in `first`), else wherever the id is mentioned. The files it looks into are read. */
export function locate(
	store: Store,
	collection: Pick<Collection<never>, "name" | "datedBy">,
	check: Check,
	id: string,
	first?: Month,
): Located | undefined {
	const find = (month: Month | null) => store.shards.read(collection.name, month, check)?.docs.get(id);
	return locateBy(store, collection, find, id, first);
}

function locateBy(
	store: Store,
	collection: Pick<Collection<never>, "name" | "datedBy">,
	find: (month: Month | null) => Doc | undefined,
	id: string,
	first?: Month,
): Located | undefined {
	const inMonth = (month: Month | null): Located | undefined => {
		const doc = find(month);
		return doc && { doc, month };
	};
	if (!collection.datedBy) return inMonth(null);
	const likely = first ?? monthOfId(id);
	const found = likely && inMonth(likely);
	if (found) return found;
	for (const month of monthsOf(store.home, collection.name)) {
		if (month === likely || !fileMentions(join(store.home, placeOf(collection.name, month)), id)) continue;
		const elsewhere = inMonth(month);
		if (elsewhere) return elsewhere;
	}
	return undefined;
}

/** The months of a collection's files, newest first; the one file is null. */
function filesOf<T extends Doc>(store: Store, collection: Collection<T>): (Month | null)[] {
	return collection.datedBy ? monthsOf(store.home, collection.name) : [null];
}
