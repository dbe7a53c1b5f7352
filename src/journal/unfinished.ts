import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { CHANGES } from "./change-log.js";
import { unavailable } from "./failures.js";
import { decode, encode, readLine } from "./lines.js";
import { type Files, openFiles } from "./record-files.js";
import { signalsWait } from "./signals.js";
import type { Lines, Store } from "./store.js";
import { writeAtOnce } from "./write-at-once.js";

/**
 * Puts the lines of one change at the ends of their files so that a crash leaves all of them or none: what is to be written is first
 * kept whole in a file of its own, from which `finishUnfinished` goes on. Needs the lock. Throws a JournalError, with nothing written.
 */
export function appendWhole(store: Store, lines: readonly Lines[]): void {
	if (isOneRecord(lines)) {
		store.append(lines);
		return;
	}
	const path = unfinishedPath(store.home);
	signalsWait(() => {
		const isOurs = keep(path, lines);
		try {
			// Somebody who took this process for dead (it was stopped for a while) has finished this meanwhile.
			store.append(lines, isOurs);
		} finally {
			if (isOurs()) drop(path);
		}
	});
}

/** Whether there is something that `finishUnfinished` would go on with, or that its writer is at. */
export function isUnfinished(home: string): boolean {
	return existsSync(unfinishedPath(home));
}

/** Writes what a crash kept from being written, each line only where it is missing. Needs the lock. Throws a JournalError if it cannot be written. */
export function finishUnfinished(store: Store): void {
	if (!isUnfinished(store.home)) return;
	const path = unfinishedPath(store.home);
	const files = openFiles(store);
	const missing = keptLines(path).map((lines) => ({ ...lines, text: missingText(files, lines) }));
	store.append(missing.filter(({ text }) => text !== ""));
	drop(path);
}

function unfinishedPath(home: string): string {
	return join(home, "unfinished.json");
}

/** A new entry with one record behind it: an entry without its record counts for nothing, so that these two are whole already. */
function isOneRecord([first, second, ...others]: readonly Lines[]): boolean {
	return first?.collection === CHANGES && others.length === 0 && recordLines(second?.text ?? "").length === 1;
}

/** Keeps the lines; gives whether the file is still that one. */
function keep(path: string, lines: readonly Lines[]): () => boolean {
	try {
		writeAtOnce(path, encode(lines), { synced: true });
	} catch (error) {
		throw unavailable(error, path, "write");
	}
	const mark = markOf(path);
	return () => mark !== undefined && markOf(path) === mark;
}

function markOf(path: string): string | undefined {
	const stat = statSync(path, { throwIfNoEntry: false });
	return stat && `${stat.ino} ${stat.mtimeMs}`;
}

function drop(path: string): void {
	try {
		rmSync(path, { force: true });
	} catch (error) {
		throw unavailable(error, path, "write");
	}
}

function keptLines(path: string): Lines[] {
	let text: string;
	try {
		text = readFileSync(path, "utf8");
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
		throw unavailable(error, path, "read");
	}
	try {
		return decode(text) as Lines[];
	} catch {
		// It appears at once and whole: what is no JSON was not written here.
		return [];
	}
}

/** Of these lines those that their file lacks. New records must not stand there twice: digests count what was added to a file. */
function missingText(files: Files, { collection, month, text }: Lines): string {
	const docs = files(collection, month);
	const missing = recordLines(text).filter((line) => {
		const read = readLine(line);
		if (read.kind === "gone") return docs.delete(read.id);
		if (read.kind !== "record") return false;
		const known = docs.get(read.doc._id);
		if (known && known.rev >= read.doc.rev) return false;
		docs.set(read.doc._id, read.doc);
		return true;
	});
	return missing.map((line) => `\n${line}\n`).join("");
}

function recordLines(text: string): string[] {
	return text.split("\n").filter(Boolean);
}
