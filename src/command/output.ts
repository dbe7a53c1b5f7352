import { writeSync } from "node:fs";
import { cannot } from "./failure.js";

const PAUSE = new Int32Array(new SharedArrayBuffer(4));
const gone = new Set<number>();

/**
 * Writes all of `text` to a file descriptor at once. Waits when a pipe is full, and is quiet when its reader has gone
 * (`unfazed log | head -1`). Throws a Failure (1) for anything else, such as a full disk behind a redirection.
 */
export function writeAll(descriptor: number, text: string): void {
	if (gone.has(descriptor)) return;
	const bytes = Buffer.from(text);
	let written = 0;
	while (written < bytes.length) {
		try {
			written += writeSync(descriptor, bytes, written);
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code === "EAGAIN") Atomics.wait(PAUSE, 0, 0, 5);
			else if (code === "EPIPE" || code === "EIO" || code === "EBADF") return void gone.add(descriptor);
			else
				throw cannot(
					`the output cannot be written (${code}). What was recorded is kept (see: unfazed log). Look for room on the disk it goes to.`,
					error,
				);
		}
	}
}
