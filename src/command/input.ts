import { readSync } from "node:fs";
import { wrongUsage } from "./failure.js";

const PAUSE = new Int32Array(new SharedArrayBuffer(4));

/** Everything on stdin as text, without its last line end. Throws a Failure (2) if stdin is closed. */
export function readAllStdin(): string {
	const parts: Buffer[] = [];
	const part = Buffer.alloc(65_536);
	for (;;) {
		const count = readPart(part);
		if (count === 0)
			return Buffer.concat(parts)
				.toString("utf8")
				.replace(/\r?\n$/, "");
		if (count > 0) parts.push(Buffer.from(part.subarray(0, count)));
	}
}

/**
 * One line typed in the terminal, without its end; undefined if input was ended (Ctrl-D). It waits without a stream: those do not go on
 * after Ctrl-D, and a screen may need stdin next. Ctrl-C ends the program.
 */
export function readTypedLine(): string | undefined {
	const parts: Buffer[] = [];
	const part = Buffer.alloc(65_536);
	for (;;) {
		const count = readPart(part);
		if (count > 0) parts.push(Buffer.from(part.subarray(0, count)));
		const isEnd = count > 0 && part[count - 1] === 0x0a;
		if (isEnd || count === 0) {
			const line = Buffer.concat(parts).toString("utf8");
			return count === 0 && line === "" ? undefined : line.replace(/\r?\n$/, "");
		}
	}
}

/** Bytes read, 0 at the end, -1 if there are none yet. */
function readPart(into: Buffer): number {
	try {
		return readSync(0, into);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === "EOF") return 0;
		if (code !== "EAGAIN" && code !== "EINTR")
			throw wrongUsage("stdin cannot be read. Give the text as an argument or through a pipe.");
		Atomics.wait(PAUSE, 0, 0, 10);
		return -1;
	}
}
