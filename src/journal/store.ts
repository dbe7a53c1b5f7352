import { join } from "node:path";
import type { Month } from "../time/days.js";
import { type Addition, appendAll } from "./append.js";
import { newId } from "./ids.js";
import { placeOf } from "./places.js";
import { openShards, type Shards } from "./shards.js";

/** What the parts of one open journal share. */
export type Store = {
	home: string;
	/** Epoch milliseconds. */
	now(): number;
	/** A new id, for a record kept in `month`, or in a collection of one file. */
	newId(month: Month | null): string;
	shards: Shards;
	/** Digests read so far, by the path of their cache. */
	digests: Map<string, unknown>;
	/**
	 * Puts lines at the ends of collections' files, in this order; all of it or, with a JournalError, nothing. Stops before a file where
	 * `goesOn` says no.
	 */
	append(additions: readonly Lines[], goesOn?: () => boolean): void;
};

/** Lines for one file of a collection. */
export type Lines = { collection: string; month: Month | null; text: string };

/** What can be put in place of the system's own, for tests and for a frozen clock. */
export type StoreOptions = { readonly now?: () => number; readonly newId?: (month: Month | null) => string };

/** The shared parts of a journal in `home`; touches no file. `wrote` is called after each append. */
export function openStore(home: string, options: StoreOptions, wrote: () => void): Store {
	return {
		home,
		now: options.now ?? Date.now,
		newId: options.newId ?? newId,
		shards: openShards(home),
		digests: new Map(),
		append(lines, goesOn) {
			const additions: Addition[] = lines.map(({ collection, month, text }) => ({
				file: join(home, placeOf(collection, month)),
				text,
			}));
			appendAll(additions, goesOn);
			wrote();
		},
	};
}
