import { everyReasonWith, knownReason, reasonsFor, spellings, type Whose } from "../../asks/vocabulary.js";
import { didYouMean } from "../../command/suggest.js";
import { shownLine } from "../../terminal/clean.js";
import { truncate } from "../../terminal/width.js";
import { KINDS, type Kind } from "./own.js";
import { daysFrom } from "./own-line.js";
import type { Entry, Place, Tree } from "./yaml-tree.js";

/** A text as it is written in a file, with the days of a move. */
export type Written = { reason: string; kind: Kind; text: string; inDays: number | null; at: Place };

/** What one file says: texts, lines that put a text away, and what is none of them. */
export type OwnTree = {
	texts: Written[];
	archive: { text: string; at: Place }[];
	problems: { at: Place; says: string }[];
};

type Walk = OwnTree & { whose: Whose };

const ARCHIVE = "archive";
const MOVE_KEYS = ["do", "in"];
const SEE_EXAMPLE = "See: unfazed content example";
const QUOTES = 'Put quotes around a text that has ": " in it or begins with { or [.';

/** Finds the texts in the tree of a file, and names what is not as it must be. The reasons are those that the person knows. */
export function ownTree(tree: Tree, whose: Whose): OwnTree {
	const walk: Walk = { texts: [], archive: [], problems: [], whose };
	if (tree.kind !== "map")
		tell(walk, tree.at, `reasons with their texts stand here (price: ...), nothing else. ${SEE_EXAMPLE}`);
	else for (const entry of tree.entries) walkTop(walk, entry);
	const { texts, archive, problems } = walk;
	return { texts, archive, problems };
}

function walkTop(walk: Walk, { key, keyAt, value }: Entry): void {
	if (key.trim().toLowerCase() === ARCHIVE) {
		for (const { text, at } of textsIn(walk, ARCHIVE, value)) walk.archive.push({ text, at });
		return;
	}
	const reason = knownReason(key, walk.whose);
	if (reason === undefined) {
		const known = [...spellings(reasonsFor(walk.whose)), ...spellings(everyReasonWith([])), ARCHIVE];
		tell(walk, keyAt, `unknown reason ${named(key)}.${didYouMean(key, known)} See: unfazed content show`);
		return;
	}
	if (isEmpty(value)) return;
	if (value.kind === "map") for (const entry of value.entries) walkKind(walk, reason, entry);
	else tell(walk, value.at, `under ${named(key)} stand ${KINDS.join(", ")}, each with a list. ${SEE_EXAMPLE}`);
}

function walkKind(walk: Walk, reason: string, { key, keyAt, value }: Entry): void {
	const kind = KINDS.find((each) => each === key.trim().toLowerCase());
	if (kind === undefined) {
		const meant = didYouMean(key, KINDS) || ` There are ${KINDS.join(", ")}.`;
		tell(walk, keyAt, `unknown word ${named(key)}.${meant}`);
	} else if (kind === "moves") walkMoves(walk, reason, value);
	else for (const { text, at } of textsIn(walk, kind, value)) walk.texts.push({ reason, kind, text, inDays: null, at });
}

function walkMoves(walk: Walk, reason: string, value: Tree): void {
	for (const item of itemsIn(walk, "moves", value)) {
		const move = item.kind === "map" ? moveIn(walk, item) : textIn(walk, item);
		if (move) walk.texts.push({ reason, kind: "moves", inDays: null, ...move });
	}
}

/** A move of the form `do: ...`, `in: ...`. */
function moveIn(walk: Walk, { at, entries }: Tree & { kind: "map" }) {
	const odd = entries.find(({ key }) => !MOVE_KEYS.includes(key));
	if (odd) return tell(walk, odd.keyAt, `a move has do and in, not ${named(odd.key)}. ${QUOTES}`);
	const [does, when] = MOVE_KEYS.map((wanted) => entries.filter(({ key }) => key === wanted));
	if (does?.length !== 1 || (when?.length ?? 0) > 1) return tell(walk, at, "a move has one do, and at most one in.");
	const text = textIn(walk, does[0]?.value);
	const days = daysOf(walk, when?.[0]?.value);
	return text && days && { ...text, inDays: days.inDays };
}

function daysOf(walk: Walk, value: Tree | undefined): { inDays: number | null } | undefined {
	if (!value) return { inDays: null };
	const inDays = value.kind === "text" ? daysFrom(value.text) : undefined;
	if (inDays !== undefined) return { inDays };
	return tell(walk, value.at, 'in is a number of days, such as 3, "3 days" or "2 weeks" (1 to 365 days), or never.');
}

function textsIn(walk: Walk, word: string, value: Tree): { text: string; at: Place }[] {
	return itemsIn(walk, word, value).flatMap((item) => textIn(walk, item) ?? []);
}

/** A text; undefined if it is none (which is told) or has a mistake in it (which the reader of YAML tells). */
function textIn(walk: Walk, tree: Tree | undefined): { text: string; at: Place } | undefined {
	if (tree?.kind === "text") return tree.broken ? undefined : { text: tree.text.trim(), at: tree.at };
	return tree && tell(walk, tree.at, `this is no text. ${QUOTES}`);
}

function itemsIn(walk: Walk, word: string, value: Tree): Tree[] {
	if (value.kind === "list") return value.items;
	if (!isEmpty(value)) tell(walk, value.at, `${word} is a list: a line each, beginning with "- ".`);
	return [];
}

/** A word with nothing below it: all of it may be commented out. */
function isEmpty(value: Tree): boolean {
	return value.kind === "text" && value.text.trim() === "";
}

function tell(walk: Walk, at: Place, says: string): undefined {
	walk.problems.push({ at, says });
}

function named(key: string): string {
	return `"${truncate(shownLine(key), 30)}"`;
}
