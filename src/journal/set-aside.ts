import { appendFileSync, closeSync, copyFileSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { basename, join } from "node:path";
import { appendAll } from "./append.js";
import { unavailable } from "./failures.js";
import { splitLines } from "./split-lines.js";
import { writeAtOnce } from "./write-at-once.js";

/**
 * Moves the lines of one file that are not readable into `FILE.unreadable`, after a copy of the whole to `FILE.backup-TIME`.
 * Needs the lock. Says what it did in one line; throws a JournalError, with the file as it was, if it cannot.
 */
export function setAside(home: string, place: string, isReadable: (line: Buffer) => boolean): string {
	const file = join(home, place);
	const backup = `${file}.backup-${new Date().toISOString().replace(/[:.]/g, "-")}`;
	try {
		copyFileSync(file, backup);
		const count = replace(file, isReadable);
		const lines = count === 1 ? "1 unreadable line" : `${count} unreadable lines`;
		return `${place}: ${lines} set aside in ${basename(file)}.unreadable; the file as it was is ${basename(backup)}.`;
	} catch (error) {
		throw unavailable(error, file, "write");
	}
}

function replace(file: string, isReadable: (line: Buffer) => boolean): number {
	const old = openSync(file, "r");
	try {
		const bytes = readFileSync(old);
		const lines = splitLines(bytes).filter((line) => line.length > 0);
		const unreadable = lines.filter((line) => !isReadable(line));
		appendFileSync(`${file}.unreadable`, joined(unreadable), { mode: 0o600, flush: true });
		writeAtOnce(file, joined(lines.filter(isReadable)), { synced: true });
		carryOver(old, bytes.length, file);
		return unreadable.length;
	} finally {
		closeSync(old);
	}
}

/** Inserts take no lock: what one wrote to the old file until it was replaced comes along. What comes later sees that the file was replaced. */
function carryOver(old: number, from: number, file: string): void {
	const bytes = Buffer.alloc(fstatSync(old).size - from);
	const count = readSync(old, bytes, 0, bytes.length, from);
	if (count > 0) appendAll([{ file, text: bytes.toString("utf8", 0, count) }]);
}

function joined(lines: readonly Buffer[]): Buffer {
	return Buffer.concat(lines.flatMap((line) => [line, Buffer.from("\n")]));
}
