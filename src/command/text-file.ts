import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder } from "../journal/append.js";
import { unavailable } from "../journal/failures.js";
import { cannot } from "./failure.js";

/** What a read gave, or in a few words why it gave nothing. */
export type Read<T> = { value: T } | { trouble: string };

/** The names in a folder of a person's own files, sorted; none if there is no such folder. */
export function namesInFolder(folder: string): Read<string[]> {
	try {
		return { value: readdirSync(folder).sort() };
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === "ENOENT") return { value: [] };
		if (code === "ENOTDIR") return { trouble: "this is a file, not a folder. Move it away." };
		return { trouble: `this folder cannot be read (${code}). Change its permissions.` };
	}
}

/** A person's own text file of at most `largest` bytes in UTF-8. */
export function readTextFile(file: string, largest: number): Read<string> {
	try {
		const stat = statSync(file);
		if (stat.isDirectory()) return { trouble: "this is a folder, not a file. Rename it, or move it away." };
		if (!stat.isFile()) return { trouble: "this is no ordinary file. Move it away." };
		if (stat.size > largest) return { trouble: `this file is larger than ${megabytes(largest)} MB. Split it.` };
		return { value: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file)) };
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === "ERR_ENCODING_INVALID_ENCODED_DATA")
			return { trouble: "this is not text in UTF-8. Save it as UTF-8." };
		if (code === "ENOENT") return { trouble: "this leads to a file that is not there. Move it away." };
		return { trouble: `this file cannot be read (${code}). Change its permissions.` };
	}
}

/**
 * Writes a new private file (0600), its folder (0700) with it. Throws a Failure (1) if there is one already, and a JournalError
 * if it cannot be written; nothing is left behind then.
 */
export function writeNewFile(file: string, text: string): void {
	const descriptor = openNew(file);
	try {
		writeSync(descriptor, text);
		fsyncSync(descriptor);
	} catch (error) {
		rmSync(file, { force: true });
		throw unavailable(error, file, "write");
	} finally {
		closeSync(descriptor);
	}
}

function openNew(file: string): number {
	try {
		makeFolder(dirname(file));
		return openSync(file, "wx", 0o600);
	} catch (error) {
		if (isThere(file)) throw cannot(`${file} is there already; nothing was written. Edit it, or move it away.`, error);
		throw unavailable(error, file, "write");
	}
}

function isThere(file: string): boolean {
	try {
		return statSync(file, { throwIfNoEntry: false }) !== undefined;
	} catch {
		return false;
	}
}

function megabytes(bytes: number): number {
	return bytes / 1024 / 1024;
}
