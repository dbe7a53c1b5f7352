import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder, syncFolder } from "./append.js";

/** Writes a whole file so that a reader sees the old or the new one, never a part. With `synced` it also survives a power cut. Throws the system's error, leaving nothing behind. */
export function writeAtOnce(file: string, text: string | Buffer, options: { synced?: boolean } = {}): void {
	const temporary = `${file}.tmp-${process.pid}`;
	makeFolder(dirname(file));
	try {
		writeNew(temporary, text, options.synced ?? false);
		renameSync(temporary, file);
	} catch (error) {
		removeQuietly(temporary);
		throw error;
	}
	if (options.synced) syncFolder(dirname(file));
}

function writeNew(file: string, text: string | Buffer, synced: boolean): void {
	const fd = openSync(file, "w", 0o600);
	try {
		writeFileSync(fd, text);
		if (synced) fsyncSync(fd);
	} finally {
		closeSync(fd);
	}
}

function removeQuietly(file: string): void {
	try {
		rmSync(file, { force: true });
	} catch {
		// A folder that cannot be written to; the first error says so.
	}
}
