import { join } from "node:path";
import type { Context } from "../../command/context.js";
import { namesInFolder, readTextFile } from "../../command/text-file.js";
import type { Journal } from "../../journal/journal.js";
import { type Day, daysBetween } from "../../time/days.js";
import { contentOf, type Library } from "./library.js";
import type { Content, Shown } from "./offer.js";
import { NOTHING_OWN, type Own, type Problem, problemLine } from "./own.js";
import type { OwnFile } from "./own-texts.js";
import { keyOf } from "./text-key.js";

const SHOWN_KEY = "shown-texts";
/** A text that was last shown longer ago is as good as new. */
const KEPT_DAYS = 400;
const LARGEST_FILE = 1024 * 1024;

/** Where a person's own texts lie. */
export function contentFolder(home: string): string {
	return join(home, "content");
}

/**
 * What the ritual offers: the texts of the persona, and what the person's own files add and put away. `problems` are lines naming
 * file and line of what could not be used. Never throws.
 */
export async function loadContent(context: Context): Promise<{ content: Content; problems: string[] }> {
	const library = await loadLibrary(context);
	return { content: contentOf(library), problems: library.own.problems.map(problemLine) };
}

/** All texts that there are for the person, and the names of the own files. Never throws. */
export async function loadLibrary(context: Context): Promise<Library & { files: string[] }> {
	const { PACKS } = await import("./packs/index.js");
	const settings = context.settings();
	const { files, problems } = readFiles(contentFolder(context.home));
	const own = files.length === 0 ? NOTHING_OWN : await readOwn(files, context, PACKS);
	const all = { ...own, problems: [...problems, ...own.problems] };
	return { persona: settings.persona, packs: PACKS, own: all, files: files.map(({ file }) => file) };
}

/** When each text was last shown. A draft that cannot be read is as good as none. */
export function shownNow(journal: Journal): Shown {
	const kept = journal.drafts.load(SHOWN_KEY);
	if (typeof kept !== "object" || kept === null) return {};
	return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, Day] => isDay(entry[1])));
}

/** Keeps that these lines were shown on a day, beside what other terminals keep. Throws a JournalError if that cannot be written. */
export function noteShown(journal: Journal, lines: readonly { text: string }[], day: Day): void {
	const now = lines.map(keyOf);
	const before = Object.entries(shownNow(journal)).filter(
		([key, last]) => !now.includes(key) && daysBetween(last, day) <= KEPT_DAYS,
	);
	journal.drafts.save(SHOWN_KEY, Object.fromEntries([...before, ...now.map((key) => [key, day])]));
}

async function readOwn(files: OwnFile[], context: Context, packs: Library["packs"]): Promise<Own> {
	const { ownFrom } = await import("./own-texts.js");
	return ownFrom(files, { settings: context.settings(), packs });
}

/** The own files that can be read, and why the others cannot. */
function readFiles(folder: string): { files: OwnFile[]; problems: Problem[] } {
	const names = namesInFolder(folder);
	if ("trouble" in names) return { files: [], problems: [whole("", names.trouble)] };
	const files: OwnFile[] = [];
	const problems: Problem[] = [];
	for (const file of names.value.filter(isOwnFile)) {
		const read = readTextFile(join(folder, file), LARGEST_FILE);
		if ("trouble" in read) problems.push(whole(file, read.trouble));
		else files.push({ file, text: read.value });
	}
	return { files, problems };
}

/** What an editor keeps beside a file (.#mine.yaml) is none of the person's. */
function isOwnFile(name: string): boolean {
	return /^[^.].*\.ya?ml$/i.test(name);
}

function whole(file: string, says: string): Problem {
	return { file, line: null, column: null, says };
}

function isDay(value: unknown): value is Day {
	return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}
