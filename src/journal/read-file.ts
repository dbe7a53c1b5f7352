import { isUtf8 } from "node:buffer";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { unavailable } from "./failures.js";
import { pause } from "./pause.js";
import { splitLines } from "./split-lines.js";

/** The state of a file that tells whether it changed since: compared, never shown. */
export type Stamp = { inode: number; size: number; modifiedAt: number };

/** How far a file was read: up to byte `end`, before which stands `ending` (latin1). */
export type Mark = { stamp: Stamp; end: number; ending: string };

/** Lines read from a file, without line ends, and how far that went. `torn`: behind them stands the start of a line that nobody goes on writing. */
export type Piece = { lines: string[]; mark: Mark; torn: boolean };

/** Stands for a line that is not text. */
const NOT_TEXT = "\0";

/** A line holds its id near its end, so that this many bytes tell one from another. */
const ENDING = 48;

/** A last line without a line end is being written, or was torn. One that did not grow for this long, in milliseconds, is called torn. */
const GROWS_WITHIN = 25;

/** After this long in milliseconds nobody is writing it any more: then the end of the file ends the line. */
const QUIET_AFTER = 2_000;

/** How far back the last line end is looked for behind a torn line. */
const LONGEST_LOOK = 65_536;

const LINE_END = 10;

/** All lines of a file; undefined if there is no file. Throws a JournalError if it cannot be read. */
export function readWhole(file: string): Piece | undefined {
	return withFile(file, (fd) => {
		const stamp = stampOf(fd);
		return pieceOf(fd, readBytes(fd, 0, stamp.size), 0, stamp);
	});
}

/** The lines behind `mark`; undefined if the file is no longer the one that was read up to there. */
export function readBehind(file: string, mark: Mark): Piece | undefined {
	return withFile(file, (fd) => {
		const stamp = stampOf(fd);
		if (stamp.inode !== mark.stamp.inode || stamp.size < mark.end) return undefined;
		const from = mark.end - mark.ending.length;
		const bytes = readBytes(fd, from, stamp.size);
		if (bytes.toString("latin1", 0, mark.ending.length) !== mark.ending) return undefined;
		return pieceOf(fd, bytes.subarray(mark.ending.length), mark.end, stamp, mark.ending);
	});
}

/** The end of a file as it is now, without reading what is before; undefined if there is no file. */
export function markEnd(file: string): Mark | undefined {
	return withFile(file, (fd) => {
		const stamp = stampOf(fd);
		const from = Math.max(0, stamp.size - LONGEST_LOOK);
		const last = readBytes(fd, Math.max(0, stamp.size - ENDING), stamp.size);
		const bytes = last.at(-1) === LINE_END ? last : readBytes(fd, from, stamp.size);
		const length = bytes.lastIndexOf(LINE_END) + 1;
		const end = stamp.size - bytes.length + length;
		return { stamp, end, ending: bytes.toString("latin1", Math.max(0, length - ENDING), length) };
	});
}

/** Whether two stamps show the same file with the same contents. */
export function sameStamp(left: Stamp, right: Stamp): boolean {
	return left.inode === right.inode && left.size === right.size && left.modifiedAt === right.modifiedAt;
}

/** Whether the bytes `text` (ASCII) occur in a file: a cheap look before reading it. */
export function fileMentions(file: string, text: string): boolean {
	return withFile(file, (fd) => readBytes(fd, 0, stampOf(fd).size).includes(text, 0, "latin1")) ?? false;
}

/**
 * The lines of a file in which one of `texts` (ASCII) occurs, in their order, without reading the others as text. Undefined where only
 * a reading of the whole file tells: there is none, or its last line has no end yet.
 */
export function linesWith(file: string, texts: readonly string[]): string[] | undefined {
	return withFile(file, (fd) => {
		const bytes = readBytes(fd, 0, stampOf(fd).size);
		if (bytes.length > 0 && bytes.at(-1) !== LINE_END) return undefined;
		const ends = new Map<number, number>();
		for (const text of texts) {
			let at = bytes.indexOf(text, 0, "latin1");
			while (at >= 0) {
				const end = bytes.indexOf(LINE_END, at);
				ends.set(bytes.lastIndexOf(LINE_END, at) + 1, end);
				at = bytes.indexOf(text, end, "latin1");
			}
		}
		const inOrder = [...ends].sort(([left], [right]) => left - right);
		return inOrder.map(([start, end]) => textOf(bytes.subarray(start, end)));
	});
}

function pieceOf(fd: number, bytes: Buffer, from: number, stamp: Stamp, before = ""): Piece {
	const quiet = Date.now() - stamp.modifiedAt > QUIET_AFTER;
	const length = quiet ? bytes.length : bytes.lastIndexOf(LINE_END) + 1;
	const whole = bytes.subarray(0, length);
	const ending = (before + whole.toString("latin1", Math.max(0, length - ENDING))).slice(-ENDING);
	const torn = length < bytes.length && hasStopped(fd, stamp);
	return { lines: linesOf(whole), mark: { stamp, end: from + length, ending }, torn };
}

function hasStopped(fd: number, stamp: Stamp): boolean {
	pause(GROWS_WITHIN);
	return stampOf(fd).size === stamp.size;
}

function linesOf(bytes: Buffer): string[] {
	if (isUtf8(bytes)) return bytes.toString("utf8").split("\n");
	return splitLines(bytes).map(textOf);
}

function textOf(line: Buffer): string {
	return isUtf8(line) ? line.toString("utf8") : NOT_TEXT;
}

function withFile<R>(file: string, use: (fd: number) => R): R | undefined {
	let fd: number | undefined;
	try {
		fd = openSync(file, "r");
		return use(fd);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
		throw unavailable(error, file, "read");
	} finally {
		if (fd !== undefined) closeSync(fd);
	}
}

function stampOf(fd: number): Stamp {
	const { ino, size, mtimeMs } = fstatSync(fd);
	return { inode: ino, size, modifiedAt: mtimeMs };
}

function readBytes(fd: number, from: number, to: number): Buffer {
	const bytes = Buffer.allocUnsafe(Math.max(0, to - from));
	let filled = 0;
	while (filled < bytes.length) {
		const count = readSync(fd, bytes, filled, bytes.length - filled, from + filled);
		if (count === 0) break;
		filled += count;
	}
	return bytes.subarray(0, filled);
}
