import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLParseError } from "yaml";

/** A place in a text, counted from 1. */
export type Place = { line: number; column: number };

/** One entry of a map. */
export type Entry = { key: string; keyAt: Place; value: Tree };

/** What a YAML text holds, every scalar as text, with its places. `broken` is a scalar with an error in it, `other` what is no part of plain YAML. */
export type Tree = { at: Place } & (
	| { kind: "map"; entries: Entry[] }
	| { kind: "list"; items: Tree[] }
	| { kind: "text"; text: string; broken: boolean }
	| { kind: "other" }
);

/** A YAML text as a tree (undefined if it is empty) and where it breaks the rules of YAML, in its own words. */
export type YamlRead = { tree: Tree | undefined; errors: { at: Place; says: string }[] };

type Source = { lines: LineCounter; errors: { from: number; says: string }[] };

/** Deeper than any file of ours; what lies below is not looked at. */
const DEEPEST = 5;
/** From here on it is hardly YAML, and each mistake found would hide the next. */
const MOST_ERRORS = 100;

/** Reads a YAML text. Never throws: what cannot be read is among the errors. */
export function readYaml(text: string): YamlRead {
	const lines = new LineCounter();
	try {
		const found = parseDocument(text, {
			lineCounter: lines,
			// Everything is a text: a "no" or a 5 in a list of questions is meant so. Equal keys are looked at by us, in less time.
			schema: "failsafe",
			uniqueKeys: false,
			prettyErrors: false,
		});
		if (found.errors.length > MOST_ERRORS) return nothing(`this has more than ${MOST_ERRORS} mistakes for YAML`);
		const source = { lines, errors: found.errors.map(errorOf) };
		const tree = found.contents ? treeOf(found.contents, source, 0) : undefined;
		return { tree, errors: source.errors.map(({ from, says }) => ({ at: placeOf(from, source), says })) };
	} catch {
		return nothing("this cannot be read as YAML");
	}
}

function nothing(why: string): YamlRead {
	const says = `${why}, so nothing in this file is used. Compare it with: unfazed content example`;
	return { tree: undefined, errors: [{ at: { line: 1, column: 1 }, says }] };
}

function treeOf(node: unknown, source: Source, depth: number): Tree {
	const at = placeOf(startOf(node), source);
	if (depth > DEEPEST) return { kind: "other", at };
	if (isMap(node)) return { kind: "map", at, entries: node.items.map((pair) => entryOf(pair, source, depth, at)) };
	if (isSeq(node)) return { kind: "list", at, items: node.items.map((item) => treeOf(item, source, depth + 1)) };
	if (!isScalar(node) || typeof node.value !== "string") return { kind: "other", at };
	return { kind: "text", at, text: node.value, broken: isBroken(node.range, source) };
}

function entryOf(pair: { key: unknown; value: unknown }, source: Source, depth: number, mapAt: Place): Entry {
	const key = isScalar(pair.key) ? String(pair.key.value) : "";
	const keyAt = pair.key ? placeOf(startOf(pair.key), source) : mapAt;
	const value: Tree = pair.value
		? treeOf(pair.value, source, depth + 1)
		: { kind: "text", at: keyAt, text: "", broken: false };
	return { key, keyAt, value };
}

/** Whether an error lies in a scalar; it is then told where that begins, which is where a person finds the mistake. */
function isBroken(range: readonly number[] | null | undefined, { errors }: Source): boolean {
	const [start = 0, textEnd = start, end = start] = range ?? [];
	const inside = errors.filter(({ from }) => from >= start && (from < end || (from === end && end === textEnd)));
	if (start === end) return false;
	for (const error of inside) error.from = start;
	return inside.length > 0;
}

function errorOf({ pos, message, code }: YAMLParseError): Source["errors"][number] {
	return { from: pos[0], says: errorWords(code, message) };
}

function errorWords(code: string, message: string): string {
	if (code === "TAB_AS_INDENT") return "a tab is no indentation in YAML. Use blanks.";
	if (code === "MULTIPLE_DOCS") return "a second document begins here. Put it in a file of its own.";
	if (/Missing closing .quote/.test(message)) return "a quote is opened here and never closed. Close it.";
	const [first = ""] = message.split("\n");
	return `YAML stumbles here (${first.replace(/\.$/, "")}). Put quotes around the whole text, or mend the indentation.`;
}

function startOf(node: unknown): number {
	const { range } = node as { range?: readonly number[] | null };
	return range?.[0] ?? 0;
}

function placeOf(offset: number, { lines }: Source): Place {
	const { line, col } = lines.linePos(offset);
	return { line: Math.max(1, line), column: Math.max(1, col) };
}
