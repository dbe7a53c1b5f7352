import { statSync } from "node:fs";
import { dirname } from "node:path";
import { JournalError } from "./journal.js";

/** What the system says when a file cannot be read or written, as the person is told it: what is wrong, what to do. */
export function unavailable(error: unknown, path: string, doing: "read" | "write"): JournalError {
	if (error instanceof JournalError) return error;
	const code = (error as NodeJS.ErrnoException).code ?? String(error);
	const message = explain(code, path, doing);
	const opening = doing === "write" ? "Nothing was saved: " : "The journal cannot be read: ";
	return new JournalError("unavailable", opening + message, { cause: error });
}

/** No space left, known before or after the attempt. */
export function diskFull(path: string, cause?: unknown): JournalError {
	return unavailable(Object.assign(new Error("disk full", { cause }), { code: "ENOSPC" }), path, "write");
}

function explain(code: string, path: string, doing: "read" | "write"): string {
	switch (code) {
		case "ENOSPC":
		case "EDQUOT":
			return `the disk of ${dirname(path)} is full. Free some space and try again.`;
		case "EFBIG":
			return `${path} may not grow any further. Raise the limit on file sizes (ulimit -f) and try again.`;
		case "EROFS":
			return `${path} is on a read-only disk. Choose another folder with --home.`;
		case "EACCES":
		case "EPERM":
			return `no permission to ${doing} ${path}. Change its permissions, or choose another folder with --home.`;
		case "ENOTDIR":
		case "EEXIST":
			return `${fileAbove(path)} is a file, not a folder. Move it away, or choose another folder with --home.`;
		case "EISDIR":
			return `${path} is a folder, not a file. Move it away, or choose another folder with --home.`;
		case "ENOENT":
			return `${dirname(path)} cannot be created. Choose another folder with --home.`;
		case "EMFILE":
		case "ENFILE":
			return `too many files are open to ${doing} ${path}. Close some programs and try again.`;
		default:
			return `the system says ${code} for ${path}. Check the disk, or choose another folder with --home.`;
	}
}

/** The file that stands in the way of a path: itself, or what should be a folder above it. */
function fileAbove(path: string): string {
	for (let part = path; part !== dirname(part); part = dirname(part)) {
		if (isFile(part)) return part;
	}
	return dirname(path);
}

function isFile(path: string): boolean {
	try {
		return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
	} catch {
		return false;
	}
}
