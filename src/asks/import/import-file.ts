import { readFileSync, statSync } from "node:fs";
import { cannot, Failure } from "../../command/failure.js";

const LARGEST_FILE = 256 * 1024 * 1024;

/** The bytes of a file that a person names, to take in what it holds. Throws a Failure (1) for a folder, a file that is not there, may not be read or is too large. */
export function readFileBytes(file: string): Uint8Array {
	try {
		const stat = statSync(file);
		if (stat.isDirectory()) throw cannot("this is a folder. Name a file in it.");
		if (stat.size > LARGEST_FILE) throw cannot("this file is larger than 256 MB. Split it and import the parts.");
		return readFileSync(file);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		if (code === "ENOENT" || code === "ENOTDIR") throw cannot("there is no such file.", error);
		if (code === "EACCES" || code === "EPERM") throw cannot("you may not read this file.", error);
		throw error;
	}
}

/** Runs `read` and puts the file's name before what is wrong with it. */
export function inFile<T>(file: string, read: () => T): T {
	try {
		return read();
	} catch (error) {
		if (error instanceof Failure) throw new Failure(`${file}: ${error.message}`, error.exitCode, { cause: error });
		throw error;
	}
}
