import {
	closeSync,
	constants,
	fdatasyncSync,
	fstatSync,
	fsyncSync,
	ftruncateSync,
	mkdirSync,
	openSync,
	statfsSync,
	statSync,
	writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { diskFull, unavailable } from "./failures.js";

/** Lines to put at the end of one file. */
export type Addition = { file: string; text: string };

/** Where an addition came to stand: it filled `file` from byte `start` to `end`, if nobody wrote between. */
type Written = { file: string; start: number; end: number };

/** From here on the free room is looked at before anything is written. */
const LARGE = 65_536;

/**
 * Puts lines at the ends of files, each file in one write and synced before it returns.
 * Throws a JournalError, with the files as they were, if one of them cannot be written. Stops before a file where `goesOn` says no.
 */
export function appendAll(additions: readonly Addition[], goesOn: () => boolean = () => true): void {
	refuseIfFull(additions);
	const done: Written[] = [];
	try {
		for (const addition of additions) {
			if (!goesOn()) return;
			done.push(append(addition));
		}
	} catch (error) {
		for (const written of done.reverse()) takeBackFile(written);
		throw error;
	}
}

function append(addition: Addition): Written {
	for (;;) {
		const { written, replaced } = appendOnce(addition);
		// `doctor --fix` put another file in this one's place meanwhile: the line goes there. Should it be there already, it says the same.
		if (!replaced) return written;
	}
}

function appendOnce({ file, text }: Addition): { written: Written; replaced: boolean } {
	const bytes = Buffer.from(text);
	const fd = openToAppend(file);
	try {
		const { size: start, ino } = fstatSync(fd);
		const written = { file, start, end: start + bytes.length };
		writeWhole(fd, bytes, written);
		return { written, replaced: statSync(file, { throwIfNoEntry: false })?.ino !== ino };
	} finally {
		closeSync(fd);
	}
}

function writeWhole(fd: number, bytes: Buffer, { file, start, end }: Written): void {
	let count = 0;
	try {
		count = writeSync(fd, bytes);
		if (count < bytes.length) {
			// A short write does not say why it was short; trying the rest does.
			count += writeSync(fd, bytes, count);
			throw diskFull(file);
		}
		fdatasyncSync(fd);
	} catch (error) {
		takeBack(fd, { file, start, end: Math.min(start + count, end) });
		throw unavailable(error, file, "write");
	}
}

/**
 * Cuts off what was written, only if the file still ends where that ended. This can never cut another process's line:
 * a line behind ours moves the end, and none can arrive between the look and the cut while the disk refuses to grow.
 * What stays is no harm: every line starts with a line end of its own, so a torn one is only counted as unreadable.
 */
function takeBack(fd: number, { start, end }: Written): void {
	try {
		if (end > start && fstatSync(fd).size === end) ftruncateSync(fd, start);
	} catch {
		// The torn line stays, see above.
	}
}

function takeBackFile(written: Written): void {
	try {
		const fd = openSync(written.file, "r+");
		takeBack(fd, written);
		closeSync(fd);
	} catch {
		// As in takeBack.
	}
}

function openToAppend(file: string): number {
	try {
		return openExisting(file) ?? createFile(file);
	} catch (error) {
		throw unavailable(error, file, "write");
	}
}

function openExisting(file: string): number | undefined {
	try {
		return openSync(file, constants.O_WRONLY | constants.O_APPEND);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
		throw error;
	}
}

function createFile(file: string): number {
	makeFolder(dirname(file));
	const fd = openSync(file, "a", 0o600);
	syncFolder(dirname(file));
	return fd;
}

/** Creates a folder that only its owner can look into, with those above it. (Node's own `recursive` never comes back from places like /proc.) */
export function makeFolder(folder: string): void {
	try {
		mkdirSync(folder, 0o700);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === "EEXIST" && statSync(folder).isDirectory()) return;
		if (code !== "ENOENT" || dirname(folder) === folder) throw error;
		makeFolder(dirname(folder));
		mkdirIfMissing(folder);
	}
	syncFolder(dirname(folder));
}

/** Another process may have made it meanwhile. */
function mkdirIfMissing(folder: string): void {
	try {
		mkdirSync(folder, 0o700);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
	}
}

/** Makes names created in a folder survive a power cut. Not every system can. */
export function syncFolder(folder: string): void {
	try {
		const fd = openSync(folder, "r");
		fsyncSync(fd);
		closeSync(fd);
	} catch {
		// Windows cannot open a folder, and some file systems cannot sync one.
	}
}

function refuseIfFull(additions: readonly Addition[]): void {
	const total = additions.reduce((sum, { text }) => sum + text.length, 0);
	const [first] = additions;
	if (!first || total < LARGE) return;
	const free = freeRoom(dirname(first.file));
	// Twice, for characters of several bytes and for what other programs write meanwhile.
	if (free !== undefined && free < total * 2) throw diskFull(first.file);
}

function freeRoom(folder: string): number | undefined {
	try {
		const { bavail, bsize } = statfsSync(folder);
		return bavail * bsize;
	} catch {
		return undefined;
	}
}
