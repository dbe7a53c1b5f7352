import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Month } from "../time/days.js";
import type { Digest, Doc, FileDigest } from "./journal.js";
import { placeOf } from "./places.js";
import { type Mark, type Piece, readBehind, sameStamp } from "./read-file.js";
import { type Check, checkedLine, damageOf, stampAt } from "./shards.js";
import type { Store } from "./store.js";
import { writeAtOnce } from "./write-at-once.js";

/** What a cache knows of a file: how far it goes, and its unreadable lines. */
type Seen = { mark: Mark; unreadable: number; torn: boolean };

/** One file's digest; another `key` makes it worthless. */
type Cached<S> = Seen & { key: string; digest: S };

/** A file's digest in memory, and how much of the file the cache on disk covers. */
type Known<S> = { file: Cached<S> | undefined; savedTo: number };

/** What the older files add up to, and those files as they were then. `since` is the newest file that is not among them. */
type Settled<S> = { key: string; since: Month | null; files: Record<string, Seen>; digest: S };

/** A tail up to this many bytes is read again each time rather than writing the cache again. */
const SMALL_TAIL = 2048;

/** So many of the newest files are looked at one by one: answers go on coming to last month's records. */
const OPEN_FILES = 2;

/** The digest of each file: cached, brought up to date by what was added since, or made anew. Files without one are left out. */
export function readDigests<T extends Doc, S>(
	store: Store,
	collection: string,
	months: readonly (Month | null)[],
	check: Check,
	digest: Digest<T, S>,
): FileDigest<S>[] {
	return months.flatMap((month) => {
		const current = digestOf(store, collection, month, check, digest);
		return current ? [{ month, digest: current.digest }] : [];
	});
}

/** The digests of the newest files, and one of all older ones together: what a look at everything costs as little as possible from. */
export function readDigestsTogether<T extends Doc, S>(
	store: Store,
	collection: string,
	months: readonly (Month | null)[],
	check: Check,
	digest: Digest<T, S>,
): S[] {
	const open = readDigests(store, collection, months.slice(0, OPEN_FILES), check, digest).map((file) => file.digest);
	const older = months.slice(OPEN_FILES);
	if (older.length === 0) return open;
	return [settledOf(store, collection, older, months[OPEN_FILES - 1] ?? null, check, digest), ...open];
}

function settledOf<T extends Doc, S>(
	store: Store,
	collection: string,
	older: readonly (Month | null)[],
	since: Month | null,
	check: Check,
	digest: Digest<T, S>,
): S {
	const path = cachePath(store, collection, digest, "older");
	const places = older.map((month) => placeOf(collection, month));
	const known = (store.digests.get(path) as Settled<S> | undefined) ?? loadCache<Settled<S>>(path);
	if (known?.key === digest.key && known.since === since && allAsTheyWere(store, places, known)) {
		store.digests.set(path, known);
		for (const [place, seen] of Object.entries(known.files)) store.shards.note(place, damageOf(seen));
		return known.digest;
	}
	const files: Record<string, Seen> = {};
	let together = digest.empty;
	for (const month of older.toReversed()) {
		const current = digestOf(store, collection, month, check, digest);
		if (!current) continue;
		const { mark, unreadable, torn } = current;
		files[placeOf(collection, month)] = { mark, unreadable, torn };
		together = digest.add(together, current.digest);
	}
	const settled = { key: digest.key, since, files, digest: digest.settle?.(together, since) ?? together };
	store.digests.set(path, settled);
	saveCache(path, settled);
	return settled.digest;
}

function allAsTheyWere(store: Store, places: readonly string[], { files, digest }: Settled<unknown>): boolean {
	if (digest === undefined || Object.keys(files ?? {}).length !== places.length) return false;
	return places.every((place) => {
		const seen = files[place];
		const stamp = stampAt(join(store.home, place));
		return seen && stamp && seen.mark.end === stamp.size && sameStamp(seen.mark.stamp, stamp);
	});
}

function digestOf<T extends Doc, S>(
	store: Store,
	collection: string,
	month: Month | null,
	check: Check,
	digest: Digest<T, S>,
): Cached<S> | undefined {
	const path = cachePath(store, collection, digest, month ?? "all");
	const place = placeOf(collection, month);
	const known = (store.digests.get(path) as Known<S> | undefined) ?? knownOf(loadCache<Cached<S>>(path));
	const cached = known.file?.key === digest.key && isWhole(known.file) ? known.file : undefined;
	const broughtUp = bringUp(store, place, cached, check, digest);
	const file = broughtUp ?? makeAnew(store, collection, month, check, digest);
	if (!file) return undefined;
	store.shards.note(place, damageOf(file));
	const isSaved = cached && broughtUp && file.mark.end - known.savedTo <= SMALL_TAIL;
	if (!isSaved) saveCache(path, file);
	store.digests.set(path, { file, savedTo: isSaved ? known.savedTo : file.mark.end });
	return file;
}

function knownOf<S>(file: Cached<S> | undefined): Known<S> {
	return { file, savedTo: file?.mark?.end ?? 0 };
}

function cachePath(store: Store, collection: string, digest: { name: string }, file: string): string {
	return join(store.home, "cache", `${collection}-${digest.name}`, `${file}.json`);
}

function bringUp<T extends Doc, S>(
	store: Store,
	place: string,
	cached: Cached<S> | undefined,
	check: Check,
	digest: Digest<T, S>,
): Cached<S> | undefined {
	if (!cached) return undefined;
	const file = join(store.home, place);
	const stamp = stampAt(file);
	if (!stamp) return undefined;
	if (sameStamp(stamp, cached.mark.stamp) && cached.mark.end === stamp.size) return cached;
	if (stamp.size <= cached.mark.end) return undefined;
	const piece = readBehind(file, cached.mark);
	const added = piece && onlyInserts(piece, check);
	if (!added) return undefined;
	const docs = added.docs as T[];
	return {
		key: digest.key,
		mark: piece.mark,
		unreadable: cached.unreadable + added.unreadable,
		torn: piece.torn,
		digest: docs.length > 0 ? digest.add(cached.digest, digest.of(docs)) : cached.digest,
	};
}

function makeAnew<T extends Doc, S>(
	store: Store,
	collection: string,
	month: Month | null,
	check: Check,
	digest: Digest<T, S>,
): Cached<S> | undefined {
	const shard = store.shards.read(collection, month, check);
	if (!shard) return undefined;
	const docs = [...shard.docs.values()].filter((doc) => !doc.deleted) as T[];
	const made = docs.length > 0 ? digest.of(docs) : digest.empty;
	return { key: digest.key, mark: shard.mark, unreadable: shard.unreadable, torn: shard.torn, digest: made };
}

/** The new records of a tail, if new records are all it brings: an edit or a deletion changes what was counted before. */
function onlyInserts(piece: Piece, check: Check): { docs: Doc[]; unreadable: number } | undefined {
	const docs = new Map<string, Doc>();
	let unreadable = 0;
	for (const text of piece.lines) {
		const line = checkedLine(text, check);
		if (line.kind === "unreadable") unreadable++;
		if (line.kind === "gone") return undefined;
		if (line.kind !== "record") continue;
		if (line.doc.rev !== 1 || line.doc.deleted || docs.has(line.doc._id)) return undefined;
		docs.set(line.doc._id, line.doc);
	}
	return { docs: [...docs.values()], unreadable };
}

function loadCache<C>(path: string): C | undefined {
	try {
		const cache: unknown = JSON.parse(readFileSync(path, "utf8"));
		return typeof cache === "object" && cache !== null ? (cache as C) : undefined;
	} catch {
		// No cache yet, or not one: it is made anew.
		return undefined;
	}
}

function isWhole<S>({ mark, unreadable, digest }: Cached<S>): boolean {
	return typeof mark?.end === "number" && typeof mark.ending === "string" && unreadable >= 0 && digest !== undefined;
}

/** Only a cache: it is not synced, and a home that cannot be written to is no reason to fail a read. */
function saveCache(path: string, cache: unknown): void {
	try {
		writeAtOnce(path, JSON.stringify(cache));
	} catch {
		// It is made anew the next time.
	}
}
