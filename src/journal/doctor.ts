import { isUtf8 } from "node:buffer";
import { chmodSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { GenericSchema } from "valibot";
import { alone } from "./alone.js";
import { CHANGES, checkEntry } from "./change-log.js";
import { unavailable } from "./failures.js";
import type { Doc } from "./journal.js";
import { isStale, lockPath, withLock } from "./lock.js";
import { allPlaces, namesIn, type Place, placeOf } from "./places.js";
import { setAside } from "./set-aside.js";
import { type Check, checkedLine, checkOf } from "./shards.js";
import { splitLines } from "./split-lines.js";
import { openStore } from "./store.js";

/** Something wrong in a home folder; files are named relative to it. */
export type Problem =
	/** A line that is no record; `start` is how it begins, fit for a screen. */
	| { kind: "unreadable"; file: string; line: number; start: string }
	/** A file or folder that others may look into; `mode` is octal. */
	| { kind: "open"; file: string; mode: string }
	/** The lock of a process that is gone. */
	| { kind: "lock"; file: string }
	/** What an interrupted write left. */
	| { kind: "leftover"; file: string }
	/** A file where a folder belongs, or a folder where a file does; `is` what it is. */
	| { kind: "misplaced"; file: string; is: "file" | "folder" }
	/** Settings that cannot be read; `says` is what is wrong and what to do. The doctor is told of these. */
	| { kind: "settings"; file: string; says: string };

/** What a look at the whole journal found. `fixed` says what was put right, and where the lines and the backup are. */
export type DoctorReport = { home: string; files: number; records: number; problems: Problem[]; fixed: string[] };

/** A collection of any feature, as far as the doctor needs it. */
type Described = { name: string; datedBy?: unknown; schema: GenericSchema<unknown, Doc> };

/** What to do and to check. Without `collections`, a line counts as readable when it is a record at all, whatever its fields. */
export type DoctorOptions = { fix: boolean; collections?: readonly Described[] };

/** One file as the doctor sees it. */
type Examined = { place: Place; records: number; unreadable: { line: number; bytes: Buffer }[] };

/** So much of a line is shown, in characters. */
const START = 60;

/** A temporary file this old, in milliseconds, is nobody's any more. */
const LEFT_AFTER = 60_000;

/** Looks at every file in `home` and, with `fix`, puts right what it can. Erases no line: the unreadable ones are set aside after a backup. Throws a JournalError if files cannot be read or written. */
export function runDoctor(home: string, options: DoctorOptions): DoctorReport {
	const checks = checksOf(options.collections ?? []);
	const misplaced = misplacedOnes(home, options.collections ?? []);
	const places = allPlaces(home).filter((place) => misplaced.every(({ file }) => file !== fileOf(place)));
	const examined = places.map((place) => examine(home, place, checks));
	const problems = [
		...misplaced,
		...examined.flatMap(unreadableLines),
		...openOnes(home),
		...staleLock(home),
		...leftovers(home),
	];
	return {
		home,
		files: examined.length,
		records: examined.reduce((sum, { records }) => sum + records, 0),
		problems,
		fixed: options.fix ? fix(home, problems, checks) : [],
	};
}

function fix(home: string, problems: readonly Problem[], checks: Map<string, Check>): string[] {
	const simple = problems.flatMap((problem) => fixSimple(home, problem));
	const damaged = new Set(problems.flatMap((problem) => (problem.kind === "unreadable" ? problem.file : [])));
	if (damaged.size === 0) return simple;
	const places = allPlaces(home).filter((place) => damaged.has(fileOf(place)));
	const apart = (held: { confirm(): void }) =>
		places.map((place) => {
			held.confirm();
			const isReadable = (line: Buffer) => readableAs(line, checkFor(place, checks)) !== "unreadable";
			return setAside(home, fileOf(place), isReadable);
		});
	return [...simple, ...withLock(home, apart, () => {})];
}

function fixSimple(home: string, problem: Problem): string[] {
	const path = join(home, problem.file);
	if (problem.kind === "open") {
		chmodSync(path, statSync(path).isDirectory() ? 0o700 : 0o600);
		return [`${problem.file || "the home folder"}: only you can look into it now.`];
	}
	if (problem.kind !== "lock" && problem.kind !== "leftover") return [];
	// Whoever gets behind a dead process's lock finishes what that one was writing.
	if (problem.kind === "lock")
		alone(
			openStore(home, {}, () => {}),
			() => {},
		);
	else rmSync(path, { force: true });
	return [`${problem.file}: removed.`];
}

function examine(home: string, place: Place, checks: Map<string, Check>): Examined {
	const bytes = readFile(join(home, fileOf(place)));
	const check = checkFor(place, checks);
	const ids = new Set<string>();
	const unreadable: Examined["unreadable"] = [];
	for (const [index, line] of splitLines(bytes).entries()) {
		const found = readableAs(line, check);
		if (found === "unreadable") unreadable.push({ line: index + 1, bytes: line });
		else if (found) ids.add(found._id);
	}
	return { place, records: place.collection === CHANGES ? 0 : ids.size, unreadable };
}

function readFile(file: string): Buffer {
	try {
		return readFileSync(file);
	} catch (error) {
		throw unavailable(error, file, "read");
	}
}

function readableAs(line: Buffer, check: Check): Doc | "unreadable" | undefined {
	if (!isUtf8(line)) return "unreadable";
	const read = checkedLine(line.toString("utf8"), check);
	if (read.kind === "unreadable") return "unreadable";
	return read.kind === "record" ? read.doc : undefined;
}

function unreadableLines({ place, unreadable }: Examined): Problem[] {
	const file = fileOf(place);
	return unreadable.map(({ line, bytes }) => ({ kind: "unreadable", file, line, start: startOf(bytes) }));
}

function startOf(bytes: Buffer): string {
	const text = bytes.toString("utf8", 0, START * 4);
	return [...text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]+/gu, " ").trim()].slice(0, START).join("");
}

function misplacedOnes(home: string, collections: readonly Described[]): Extract<Problem, { kind: "misplaced" }>[] {
	const dated = collections.flatMap(({ name, datedBy }) => (datedBy ? [name] : []));
	const files = allPlaces(home)
		.map(fileOf)
		.filter((file) => isFolder(join(home, file)) === true);
	const folders = [CHANGES, "drafts", ...dated].filter((name) => isFolder(join(home, name)) === false);
	return [
		...files.map((file) => ({ kind: "misplaced", file, is: "folder" }) as const),
		...folders.map((file) => ({ kind: "misplaced", file, is: "file" }) as const),
	];
}

function openOnes(home: string): Problem[] {
	const names = ["", ...namesIn(home).flatMap((name) => [name, ...inside(home, name)])];
	return names.flatMap((file): Problem[] => {
		const mode = statSync(join(home, file), { throwIfNoEntry: false })?.mode ?? 0;
		const isOpen = process.platform !== "win32" && (mode & 0o077) !== 0;
		return isOpen ? [{ kind: "open", file, mode: (mode & 0o777).toString(8) }] : [];
	});
}

function staleLock(home: string): Problem[] {
	return isStale(lockPath(home)) ? [{ kind: "lock", file: "lock" }] : [];
}

function leftovers(home: string): Problem[] {
	const names = namesIn(home).flatMap((name) => [name, ...inside(home, name)]);
	const temporary = names.filter((name) => /\.tmp-\d+$/.test(name) || name === "lock-takeover");
	return temporary.filter((name) => ageOf(join(home, name)) > LEFT_AFTER).map((file) => ({ kind: "leftover", file }));
}

function inside(home: string, name: string): string[] {
	return isFolder(join(home, name)) ? namesIn(join(home, name)).map((inner) => `${name}/${inner}`) : [];
}

/** Undefined if there is nothing of that name. */
function isFolder(path: string): boolean | undefined {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory();
}

function fileOf({ collection, month }: Place): string {
	return placeOf(collection, month);
}

function ageOf(path: string): number {
	return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY);
}

function checksOf(collections: readonly Described[]): Map<string, Check> {
	return new Map([
		[CHANGES, checkEntry],
		...collections.map(({ name, schema }) => [name, checkOf({ name, schema })] as const),
	]);
}

function checkFor({ collection }: Place, checks: Map<string, Check>): Check {
	return checks.get(collection) ?? ((doc) => doc);
}
