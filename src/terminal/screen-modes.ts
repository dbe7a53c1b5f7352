import { writeSync } from "node:fs";

/** Turns line wrapping off: a line a column too long after a resize would leave ghosts. */
export const CLAIM = "\x1b[?7l";

/** Puts back what a full screen changes: paste brackets, wrapping, the cursor, the main screen. */
export const RESTORE = "\x1b[?2004l\x1b[?7h\x1b[?25h\x1b[?1049l";

/** The signals that end a screen and the exit code each stands for (128 and its number). */
export const QUIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Writes to the terminal at once, even while the process ends; a terminal that is gone is no error. */
export function writeNow(stdout: NodeJS.WriteStream, text: string): void {
	try {
		if ("fd" in stdout && typeof stdout.fd === "number") writeSync(stdout.fd, text);
		else stdout.write(text);
	} catch {
		// Full or gone: the stream waits for the one and reports the other.
		stdout.write(text);
	}
}

/** Says on stderr in one line what went wrong; with `UNFAZED_VERBOSE` or `--verbose` the stack as well. */
export function sayError(error: unknown): void {
	const isVerbose = Boolean(process.env.UNFAZED_VERBOSE) || process.argv.includes("--verbose");
	const known = error instanceof Error ? error : new Error(String(error));
	const hint = isVerbose ? "" : "; run it again with --verbose for details";
	const line = `unfazed had to stop: ${known.message.split("\n")[0]}${hint}`;
	try {
		writeSync(2, `${isVerbose ? (known.stack ?? line) : line}\n`);
	} catch {
		// stderr may be the terminal that is gone.
	}
}
