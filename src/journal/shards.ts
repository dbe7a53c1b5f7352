import { statSync } from "node:fs";
import { join } from "node:path";
import { type GenericSchema, is } from "valibot";
import type { Month } from "../time/days.js";
import { unavailable } from "./failures.js";
import type { Collection, Damage, Doc } from "./journal.js";
import { type Line, readLine } from "./lines.js";
import { placeOf } from "./places.js";
import { linesWith, type Mark, type Piece, readBehind, readWhole, type Stamp, sameStamp } from "./read-file.js";

/** What one file holds: its records by id in order of first writing, how many lines could not be read (and whether a torn one follows), and how far it was read. */
export type Shard = { docs: ReadonlyMap<string, Doc>; unreadable: number; torn: boolean; mark: Mark };

/** Whether a record is as its feature describes it: the record, or undefined. */
export type Check = (doc: Doc) => Doc | undefined;

/** The files read so far by one process. */
export type Shards = {
	/** A file as it is now; undefined if there is none. Throws a JournalError if it cannot be read. */
	read(collection: string, month: Month | null, check: Check): Shard | undefined;
	/** The record that `read` would hold for an id. A file that is not in memory is searched for it rather than read. */
	find(collection: string, month: Month | null, check: Check, id: string): Doc | undefined;
	/** Damage met so far. */
	damage(): Damage[];
	/** Notes how many lines of a file are unreadable. */
	note(place: string, lines: number): void;
};

type Open = Shard & { docs: Map<string, Doc> };

/** So many files stay in memory: what is read again and again is the newest ones. */
const KEPT = 6;

/** After so many searches of one file, the next one reads it: that takes about as long as ten of them, and the rest find it in memory. */
const MOST_SEARCHES = 10;

/** An id that JSON writes as it is, unless it escapes letters that need none. */
const PLAIN_ID = /^[\w-]+$/;
/** What begins every escape of such a letter. */
const ESCAPED_LETTER = "\\u00";

/** Reads files below `home`, each again only from where it ended the last time. */
export function openShards(home: string): Shards {
	const kept = new Map<string, Open>();
	const damaged = new Map<string, number>();
	const searches = new Map<string, number>();

	function note(place: string, lines: number): void {
		if (lines > 0) damaged.set(place, lines);
		else damaged.delete(place);
	}

	function keep(place: string, shard: Open): void {
		kept.delete(place);
		kept.set(place, shard);
		const [oldest] = kept.keys();
		if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
	}

	function read(collection: string, month: Month | null, check: Check): Shard | undefined {
		const place = placeOf(collection, month);
		const known = kept.get(place);
		const shard = readShard(join(home, place), check, known);
		kept.delete(place);
		if (shard) keep(place, shard);
		note(place, shard ? damageOf(shard) : 0);
		return shard;
	}

	function isWorthSearching(place: string, id: string): boolean {
		if (kept.has(place) || !PLAIN_ID.test(id)) return false;
		const before = searches.get(place) ?? 0;
		searches.set(place, before + 1);
		return before < MOST_SEARCHES;
	}

	return {
		note,
		damage: () => [...damaged].map(([file, lines]) => ({ file, lines })),
		read,
		find(collection, month, check, id) {
			const place = placeOf(collection, month);
			const docs = isWorthSearching(place, id) ? docsAbout(join(home, place), id, check) : undefined;
			return (docs ?? read(collection, month, check)?.docs)?.get(id);
		},
	};
}

/** Reads a file; `known` is what was read of it before, and is brought up to date if it is still the same file. */
export function readShard(file: string, check: Check, known?: Open): Open | undefined {
	if (known) {
		const stamp = stampAt(file);
		if (!stamp) return undefined;
		if (known.mark.end === stamp.size && sameStamp(known.mark.stamp, stamp)) return known;
		const behind = stamp.size > known.mark.end ? readBehind(file, known.mark) : undefined;
		if (behind) return take(known, behind, check);
	}
	const whole = readWhole(file);
	return whole && take({ docs: new Map(), unreadable: 0, torn: false, mark: whole.mark }, whole, check);
}

/** How many lines of a file are damaged. */
export function damageOf({ unreadable, torn }: Pick<Shard, "unreadable" | "torn">): number {
	return unreadable + Number(torn);
}

/** The size and age of a file, without opening it; undefined if there is none. Throws a JournalError if it may not be looked at. */
export function stampAt(file: string): Stamp | undefined {
	try {
		const stat = statSync(file, { throwIfNoEntry: false });
		return stat && { inode: stat.ino, size: stat.size, modifiedAt: stat.mtimeMs };
	} catch (error) {
		throw unavailable(error, file, "read");
	}
}

/** The check of a collection's records by its schema. A record stays as it was written: fields the schema does not know are kept. */
export function checkOf<T extends Doc>(collection: Collection<T>): Check {
	const schema: GenericSchema<unknown, Doc> = collection.schema;
	return (doc) => (is(schema, doc) ? doc : undefined);
}

/** A line as a check of the record in it leaves it. */
export function checkedLine(text: string, check: Check): Line {
	const line = readLine(text);
	if (line.kind !== "record") return line;
	const doc = check(line.doc);
	return doc ? { kind: "record", doc } : { kind: "unreadable" };
}

/** What the lines that mention an id say; undefined where only a reading of the whole file tells. Others than of this id may be out of date. */
function docsAbout(file: string, id: string, check: Check): ReadonlyMap<string, Doc> | undefined {
	const lines = linesWith(file, [`"${id}"`, ESCAPED_LETTER]);
	const docs = new Map<string, Doc>();
	// A line that says something unreadable about it is damage that somebody has to hear of: reading the whole file notes it.
	return lines && takeLines(docs, lines, check) === 0 ? docs : undefined;
}

function take(shard: Open, piece: Piece, check: Check): Open {
	shard.unreadable += takeLines(shard.docs, piece.lines, check);
	shard.mark = piece.mark;
	shard.torn = piece.torn;
	return shard;
}

/** Takes over what lines say, in their order; gives how many of them are unreadable. */
function takeLines(docs: Map<string, Doc>, lines: readonly string[], check: Check): number {
	let unreadable = 0;
	for (const text of lines) {
		const line = checkedLine(text, check);
		if (line.kind === "unreadable") unreadable++;
		else if (line.kind === "gone") docs.delete(line.id);
		else if (line.kind === "record") takeDoc(docs, line.doc);
	}
	return unreadable;
}

function takeDoc(docs: Map<string, Doc>, doc: Doc): void {
	const known = docs.get(doc._id);
	if (!known || known.rev <= doc.rev) docs.set(doc._id, doc);
}
