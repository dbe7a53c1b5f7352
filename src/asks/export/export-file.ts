import { closeSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { cannot } from "../../command/failure.js";

const PART_LENGTH = 64 * 1024;

/** Small parts put together to large ones, so that each is worth a write of its own. */
export function* gathered(parts: Iterable<string>): Generator<string> {
	let held: string[] = [];
	let length = 0;
	for (const part of parts) {
		held.push(part);
		length += part.length;
		if (length < PART_LENGTH) continue;
		yield held.join("");
		held = [];
		length = 0;
	}
	if (held.length > 0) yield held.join("");
}

/** Writes a private file (0600) as a whole or not at all. Throws a Failure (1) if there is one already and `force` is not given, or if it cannot be written. */
export function writeFileInParts(file: string, parts: Iterable<string>, force: boolean): void {
	refuseTaken(file, force);
	const temporary = `${file}.tmp-${process.pid}`;
	try {
		writeParts(temporary, parts);
		renameSync(temporary, file);
	} catch (error) {
		removeQuietly(temporary);
		throw cannot(`${file} could not be written: ${reasonOf(error)}. Nothing was exported.`, error);
	}
}

function refuseTaken(file: string, force: boolean): void {
	const there = lstatSync(file, { throwIfNoEntry: false });
	if (!there) return;
	if (there.isDirectory()) throw cannot(`${file} is a folder. Name a file in it.`);
	if (!there.isFile() && !there.isSymbolicLink())
		throw cannot(`${file} is no ordinary file. Leave out --output and use >.`);
	if (!force) throw cannot(`${file} is there already. Name another file, or add --force to write over it.`);
}

function writeParts(file: string, parts: Iterable<string>): void {
	const descriptor = openSync(file, "wx", 0o600);
	try {
		for (const part of gathered(parts)) writeWhole(descriptor, Buffer.from(part));
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}

function writeWhole(descriptor: number, bytes: Buffer): void {
	for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}

function removeQuietly(file: string): void {
	try {
		rmSync(file, { force: true });
	} catch {
		// A folder that cannot be written to; the first error says so.
	}
}

const REASONS: Record<string, string> = {
	ENOENT: "its folder does not exist",
	ENOTDIR: "its folder is a file",
	EACCES: "you may not write there",
	EPERM: "you may not write there",
	EROFS: "the disk is read-only",
	ENOSPC: "the disk is full",
	EDQUOT: "your share of the disk is full",
};

/** Why something could not be written, in a few words. */
export function reasonOf(error: unknown): string {
	const code = (error as NodeJS.ErrnoException).code ?? "";
	return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
