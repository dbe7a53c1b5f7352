import type { JournalError } from "../journal/journal.js";

/** An end that was foreseen: one line for the person (what is wrong, what to do) and the exit code of the contract. */
export class Failure extends Error {
	constructor(
		message: string,
		readonly exitCode: number,
		options?: ErrorOptions,
	) {
		super(message, options);
		this.name = "Failure";
	}
}

/** Wrong usage or bad input: exit code 2. */
export function wrongUsage(message: string): Failure {
	return new Failure(message, 2);
}

/** It could not be done: exit code 1. */
export function cannot(message: string, cause?: unknown): Failure {
	return new Failure(message, 1, { cause });
}

const JOURNAL_EXIT_CODES: Record<JournalError["kind"], number> = { unavailable: 1, missing: 1, damaged: 3, locked: 3 };

/** The exit code that an error ends a command with; 130 for an interrupted prompt, 1 for anything unforeseen. */
export function exitCodeOf(error: unknown): number {
	if (isFailure(error)) return error.exitCode;
	if (isJournalError(error)) return JOURNAL_EXIT_CODES[error.kind];
	if (error instanceof Error && error.name === "Interrupted") return 130;
	return 1;
}

/** What is said of an error: one line; with `verbose`, the whole stack. Null if there is nothing to say (the person interrupted). */
export function textOf(error: unknown, verbose: boolean): string | null {
	if (!(error instanceof Error)) return `unfazed: ${oneLine(String(error))}`;
	if (verbose) return error.stack ?? error.message;
	if (error.name === "Interrupted") return null;
	const line = `unfazed: ${oneLine(error.message)}`;
	const foreseen = isFailure(error) || isJournalError(error);
	return foreseen ? line : `${line.replace(/\.?$/, ".")} Run it again with --verbose to see where.`;
}

// By name: a part of the build that is loaded later has classes of its own.
function isFailure(error: unknown): error is Failure {
	return error instanceof Error && error.name === "Failure";
}

function isJournalError(error: unknown): error is JournalError {
	return error instanceof Error && error.name === "JournalError";
}

/** Runs something that may not be possible (a full disk); gives what to say of it, or null if it was done. */
export function troubleOf(run: () => void): string | null {
	try {
		run();
		return null;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

function oneLine(text: string): string {
	return text.replace(/\s*\n\s*/g, " ").trim();
}
