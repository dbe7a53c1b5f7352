import { closeSync, fstatSync, openSync, readFileSync, unlinkSync, utimesSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "./append.js";
import { unavailable } from "./failures.js";
import { JournalError } from "./journal.js";
import { pause } from "./pause.js";

/** A held lock. */
export type Held = {
	/** Tells the others that the holder is alive; throws a JournalError if one of them took it for dead meanwhile. */
	confirm(): void;
};

/** How a lock looks from outside: who wrote it, and its age in milliseconds. */
type Seen = { mark: string; age: number };

/** A holder is gone after this long without a sign, in milliseconds. */
const STALE_AFTER = 3_000;

/** A lock without a name in it was left between its making and its naming, if it is older than this in milliseconds. */
const NAMELESS_AFTER = 100;

/** How long to wait for a live holder, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Runs `work` while no other process changes records. A holder that is gone is stepped over, and `afterCrash` runs first.
 * Throws a JournalError: `locked` if another process does not let go, `unavailable` if the folder cannot be written to.
 */
export function withLock<R>(home: string, work: (held: Held) => R, afterCrash: () => void): R {
	const path = lockPath(home);
	const mark = newMark();
	const crashed = acquire(path, mark);
	try {
		if (crashed) afterCrash();
		return work({ confirm: () => confirm(path, mark) });
	} finally {
		release(path, mark);
	}
}

/** The lock's file. */
export function lockPath(home: string): string {
	return join(home, "lock");
}

/** Whether there is a lock whose holder is gone. */
export function isStale(path: string): boolean {
	const seen = look(path);
	return seen !== undefined && isGone(seen);
}

function acquire(path: string, mark: string): boolean {
	const until = Date.now() + PATIENCE;
	let crashed = false;
	for (;;) {
		if (create(path, mark)) return crashed;
		const seen = look(path);
		if (!seen) continue;
		if (isGone(seen)) {
			if (stepOver(path, seen)) crashed = true;
			continue;
		}
		if (Date.now() > until) {
			throw new JournalError(
				"locked",
				`Another unfazed (${seen.mark.split(" ")[0]}) is changing the journal and does not finish. Try again; if it stays, run: unfazed doctor`,
			);
		}
		pause(5);
	}
}

/** Takes away a dead holder's lock, unless another process is doing so; only the holder of the takeover file may. */
function stepOver(path: string, seen: Seen): boolean {
	const takeover = `${path}-takeover`;
	if (!create(takeover, newMark())) {
		const other = look(takeover);
		if (other && isGone(other)) remove(takeover);
		else pause(5);
		return false;
	}
	try {
		if (look(path)?.mark !== seen.mark) return false;
		remove(path);
		return true;
	} finally {
		remove(takeover);
	}
}

function confirm(path: string, mark: string): void {
	if (look(path)?.mark !== mark) {
		throw new JournalError("locked", "Nothing was saved: another unfazed took over meanwhile. Try again.");
	}
	const now = new Date();
	utimesSync(path, now, now);
}

function release(path: string, mark: string): void {
	if (look(path)?.mark === mark) remove(path);
}

function create(path: string, mark: string): boolean {
	let fd: number;
	try {
		fd = openNew(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
		throw unavailable(error, path, "write");
	}
	try {
		writeSync(fd, mark);
		return true;
	} catch (error) {
		remove(path);
		throw unavailable(error, path, "write");
	} finally {
		closeSync(fd);
	}
}

function openNew(path: string): number {
	try {
		return openSync(path, "wx", 0o600);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
	}
	try {
		makeFolder(dirname(path));
	} catch (error) {
		throw unavailable(error, path, "write");
	}
	return openSync(path, "wx", 0o600);
}

function look(path: string): Seen | undefined {
	let fd: number;
	try {
		fd = openSync(path, "r");
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
		throw unavailable(error, path, "read");
	}
	try {
		return { mark: readFileSync(fd, "utf8"), age: Date.now() - fstatSync(fd).mtimeMs };
	} finally {
		closeSync(fd);
	}
}

function isGone({ mark, age }: Seen): boolean {
	if (age > (mark === "" ? NAMELESS_AFTER : STALE_AFTER)) return true;
	const [pid, , ...host] = mark.split(" ");
	return host.join(" ") === hostname() && !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0) return true;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code !== "ESRCH";
	}
}

/** Who holds a lock: process, moment, machine (process numbers mean nothing on another one). */
function newMark(): string {
	return `${process.pid} ${process.hrtime.bigint()} ${hostname()}`;
}

/** Loaded when asked: a single new record needs no lock, and the module costs a part of a millisecond. */
function hostname(): string {
	return process.getBuiltinModule("node:os").hostname();
}

function remove(path: string): void {
	try {
		unlinkSync(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw unavailable(error, path, "write");
	}
}
