import type { Persona, Settings } from "../../settings/settings.js";
import type { Pack } from "./content.js";
import { KINDS, type Own, type OwnText, type Problem, type Spot } from "./own.js";
import { looseText, spokenForms, textTrouble } from "./own-line.js";
import { type OwnTree, ownTree, type Written } from "./own-tree.js";
import { keyOf } from "./text-key.js";
import { readYaml } from "./yaml-tree.js";

/** Whose files they are, and the texts that are built in. */
export type OwnAbout = {
	settings: Pick<Settings, "name" | "persona" | "reasons">;
	packs: Readonly<Record<Persona, Pack>>;
};

/** A file of a person's own: its name in the folder, and what it holds. */
export type OwnFile = { file: string; text: string };

type Placed<T> = T & { spot: Spot };

/** So many problems of one file are named; behind the first of them the others are often the same mistake. */
const MOST_PROBLEMS = 50;

/** What a person's own files say. What has a problem is left out, all else is used. */
export function ownFrom(files: readonly OwnFile[], about: OwnAbout): Own {
	const read = files.map((file) => readOwn(file, about));
	const { texts, problems: twice } = withoutTwice(
		read.flatMap((each) => each.texts),
		about.packs,
	);
	const { keys, problems: unknown } = archivedKeys(
		read.flatMap((each) => each.archive),
		texts,
		about,
	);
	const problems = [...read.flatMap((each) => each.problems), ...twice, ...unknown];
	return { texts, archived: keys, problems: files.flatMap(({ file }) => ofFile(problems, file)) };
}

/** One file: texts that can be used, and what is wrong in it. */
function readOwn({ file, text }: OwnFile, { settings }: OwnAbout) {
	const { tree, errors } = readYaml(text);
	const found: OwnTree = tree ? ownTree(tree, settings) : { texts: [], archive: [], problems: [] };
	// One mistake in a line is one problem: what else seems wrong there comes of it.
	const badLines = new Set(errors.map(({ at }) => at.line));
	const odd = found.problems.filter(({ at }) => !badLines.has(at.line));
	const troubled = found.texts.map((each) => ({ each, trouble: textTrouble(each.text, settings.name) }));
	const bad = troubled.flatMap(({ each, trouble }) => (trouble ? [{ at: each.at, says: trouble }] : []));
	const placed = <T extends { at: Written["at"] }>(each: T) => ({ ...each, spot: { file, ...each.at } });
	return {
		texts: troubled.filter(({ trouble }) => !trouble).map(({ each }) => placed(each)),
		archive: found.archive.map(placed),
		problems: [...errors, ...odd, ...bad].map(({ at, says }): Problem => ({ file, ...at, says })),
	};
}

/** Each text once for its reason: the first of equal ones, and none that is built in. */
function withoutTwice(written: readonly Placed<Written>[], packs: OwnAbout["packs"]) {
	const texts: OwnText[] = [];
	const problems: Problem[] = [];
	const first = new Map<string, Spot | "built in">(builtIn(packs).map((each) => [sameness(each), "built in"]));
	for (const each of written) {
		const there = first.get(sameness(each));
		if (!there) {
			first.set(sameness(each), each.spot);
			texts.push(ownText(each));
			continue;
		}
		const where = there === "built in" ? "is built in" : `stands in ${there.file}:${there.line}`;
		problems.push({ ...each.spot, says: `this text ${where} already. Take it out here, or change a word.` });
	}
	return { texts, problems };
}

/** The keys of the texts that are put away: a line names a text as it is stored, or as a voice says it. */
function archivedKeys(archive: readonly Placed<{ text: string }>[], own: readonly OwnText[], about: OwnAbout) {
	if (archive.length === 0) return { keys: [], problems: [] };
	const keys = new Map<string, Set<string>>();
	for (const { text } of [...builtIn(about.packs), ...own.map(({ line }) => line)]) {
		for (const form of [text, ...spokenForms(text, about.settings.name)]) {
			const loose = looseText(form);
			keys.set(loose, (keys.get(loose) ?? new Set()).add(keyOf({ text })));
		}
	}
	const unknown = archive.filter(({ text }) => !keys.has(looseText(text)));
	return {
		keys: [...new Set(archive.flatMap(({ text }) => [...(keys.get(looseText(text)) ?? [])]))],
		problems: unknown.map(({ spot }): Problem => {
			return {
				...spot,
				says: "no text reads like this, so none is put away. Copy it from: unfazed content show REASON",
			};
		}),
	};
}

function builtIn(packs: OwnAbout["packs"]) {
	return Object.values(packs).flatMap((pack) =>
		Object.entries(pack).flatMap(([reason, content]) =>
			KINDS.flatMap((kind) => content[kind].map(({ text }) => ({ reason, kind, text }))),
		),
	);
}

function ownText({ reason, kind, text, inDays, spot }: Placed<Written>): OwnText {
	const line = { text, rests: "own" } as const;
	return { reason, kind, line: kind === "moves" ? { ...line, inDays } : line, at: spot };
}

function sameness({ reason, kind, text }: { reason: string; kind: string; text: string }): string {
	return `${reason} ${kind} ${looseText(text)}`;
}

/** The problems of one file in the order of its lines, those beyond the first few as a number. */
function ofFile(problems: readonly Problem[], file: string): Problem[] {
	const own = problems.filter((problem) => problem.file === file);
	const sorted = own.sort(
		(left, right) => (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0),
	);
	const more = sorted.length - MOST_PROBLEMS;
	if (more <= 0) return sorted;
	const rest = {
		file,
		line: null,
		column: null,
		says: `and ${more} more like these. Mend the first ones and look again.`,
	};
	return [...sorted.slice(0, MOST_PROBLEMS), rest];
}
