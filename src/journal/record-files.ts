import { join } from "node:path";
import type { Month } from "../time/days.js";
import type { Doc } from "./journal.js";
import { placeOf } from "./places.js";
import { readShard } from "./shards.js";
import type { Store } from "./store.js";

/** Records by id of the files that are needed, whatever feature they belong to: for the one who asks to keep current while writing. */
export type Files = (collection: string, month: Month | null) => Map<string, Doc>;

/** The files of a journal, each read when it is first asked for. */
export function openFiles(store: Store): Files {
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
