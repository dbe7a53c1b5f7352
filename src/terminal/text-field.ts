import { typed } from "./clean.js";
import { type KeyPress, keyId } from "./key-press.js";
import { blankBefore, lineAbove, lineBelow, lineEnd, lineStart, wordEnd, wordStart } from "./text-field-moves.js";
import { splice } from "./text-field-splice.js";
import { graphemes, isLineBreak } from "./width.js";

/** What a person is typing. `cursor` counts graphemes, from 0 to all of them; `past` and `future` are for undo and redo. */
export type TextField = Written & {
	text: string;
	/** Whether the text may have newlines. */
	multiline: boolean;
	past: readonly Written[];
	future: readonly Written[];
	/** What was last cut, for Ctrl-Y; cuts that follow one another come back together. */
	killed: string;
	/** What the last key did: a run of typing or erasing is undone at once. */
	last: "typing" | "erasing" | "cutting" | null;
};

/** A text as its graphemes, and where the cursor is. */
export type Written = { segments: readonly string[]; cursor: number };

const UNDO_STEPS = 200;

/** A field holding `text`, the cursor at its end. */
export function fieldOf(text: string, { multiline = false }: { multiline?: boolean } = {}): TextField {
	const segments = graphemes(text);
	return { text, segments, cursor: segments.length, multiline, past: [], future: [], killed: "", last: null };
}

/** The field with `text` put in at the cursor. It is cleaned as typed text; without `multiline` its newlines become blanks. */
export function insert(field: TextField, text: string): TextField {
	const clean = typed(text);
	const kept = field.multiline ? clean : clean.replace(/\s*\n\s*/g, " ");
	return kept === "" ? field : change(field, field.cursor, field.cursor, kept, null);
}

/** The field with `text` in the place of all that was in it, as one step of undo. */
export function replaceAll(field: TextField, text: string): TextField {
	return change(field, 0, field.segments.length, text, null);
}

/**
 * The field after a key, or undefined when the key is none of the field's, Enter among them: the screen decides about it.
 * `columns` is the width the text is wrapped to (`fieldColumns`); with it Up and Down move between lines while there is one.
 */
export function edit(field: TextField, key: KeyPress, columns?: number): TextField | undefined {
	if (key.name === "paste") return insert(field, key.text);
	if (key.name === "char" && !key.ctrl && !key.meta) return typeIn(field, key.text);
	// Alt with Caps Lock is still Alt.
	const id = keyId(key.meta ? { ...key, text: key.text.toLowerCase() } : key);
	if (id === "ctrl-j" || id === "alt-enter") return field.multiline ? insert(field, "\n") : undefined;
	if (id === "up" || id === "down") return moveByLine(field, id, columns);
	return MOVES[id] ? moveTo(field, MOVES[id](field)) : CHANGES[id]?.(field);
}

const MOVES: Record<string, (field: TextField) => number> = {
	left: ({ cursor }) => cursor - 1,
	"ctrl-b": ({ cursor }) => cursor - 1,
	right: ({ cursor }) => cursor + 1,
	"ctrl-f": ({ cursor }) => cursor + 1,
	home: lineStart,
	"ctrl-a": lineStart,
	end: lineEnd,
	"ctrl-e": lineEnd,
	"alt-b": wordStart,
	"alt-left": wordStart,
	"ctrl-left": wordStart,
	"alt-f": wordEnd,
	"alt-right": wordEnd,
	"ctrl-right": wordEnd,
	"ctrl-home": () => 0,
	"ctrl-end": ({ segments }) => segments.length,
};

const CHANGES: Record<string, (field: TextField) => TextField> = {
	backspace: (field) => change(field, field.cursor - 1, field.cursor, "", "erasing"),
	"shift-backspace": (field) => change(field, field.cursor - 1, field.cursor, "", "erasing"),
	delete: (field) => change(field, field.cursor, field.cursor + 1, "", "erasing"),
	"ctrl-d": (field) => change(field, field.cursor, field.cursor + 1, "", "erasing"),
	"ctrl-w": (field) => cut(field, blankBefore(field), field.cursor),
	"alt-backspace": (field) => cut(field, wordStart(field), field.cursor),
	"ctrl-backspace": (field) => cut(field, wordStart(field), field.cursor),
	"alt-d": (field) => cut(field, field.cursor, wordEnd(field)),
	"alt-delete": (field) => cut(field, field.cursor, wordEnd(field)),
	"ctrl-delete": (field) => cut(field, field.cursor, wordEnd(field)),
	"ctrl-u": (field) => cut(field, lineStart(field), field.cursor),
	"ctrl-k": cutToEnd,
	"ctrl-y": (field) => (field.killed === "" ? field : insert(field, field.killed)),
	"ctrl-_": undo,
	"alt-z": redo,
	"alt-y": redo,
};

/** The field as it was before its last change; itself when there is none. */
export function undo(field: TextField): TextField {
	const before = field.past.at(-1);
	if (!before) return field;
	return restored(field, before, field.past.slice(0, -1), [...field.future, written(field)]);
}

/** The field with the change that was last undone made again; itself when there is none. */
export function redo(field: TextField): TextField {
	const after = field.future.at(-1);
	if (!after) return field;
	return restored(field, after, [...field.past, written(field)], field.future.slice(0, -1));
}

const written = ({ segments, cursor }: TextField): Written => ({ segments, cursor });

function restored(field: TextField, to: Written, past: readonly Written[], future: readonly Written[]): TextField {
	return { ...field, ...to, text: to.segments.join(""), past, future, last: null };
}

function typeIn(field: TextField, text: string): TextField {
	const kept = typed(text);
	if (kept === "") return field;
	// A blank ends a run, so that undo takes back a word at a time.
	return change(field, field.cursor, field.cursor, kept, kept === " " ? null : "typing");
}

function moveTo(field: TextField, cursor: number): TextField {
	return { ...field, cursor: Math.max(0, Math.min(cursor, field.segments.length)), last: null };
}

function moveByLine(field: TextField, way: "up" | "down", columns: number | undefined): TextField | undefined {
	if (columns === undefined) return undefined;
	const cursor = way === "up" ? lineAbove(field, columns) : lineBelow(field, columns);
	return cursor === undefined ? undefined : moveTo(field, cursor);
}

/** At a line's end it takes the newline. */
function cutToEnd(field: TextField): TextField {
	const end = lineEnd(field);
	const isAtEnd = end === field.cursor && isLineBreak(field.segments[end] ?? "");
	return cut(field, field.cursor, isAtEnd ? end + 1 : end);
}

function cut(field: TextField, from: number, to: number): TextField {
	if (from === to) return field;
	const text = field.segments.slice(from, to).join("");
	const before = field.last === "cutting" ? field.killed : "";
	const killed = from < field.cursor ? text + before : before + text;
	return { ...change(field, from, to, "", null), killed, last: "cutting" };
}

function change(field: TextField, from: number, to: number, text: string, kind: TextField["last"]): TextField {
	if (from < 0 || to > field.segments.length) return field;
	const after = splice(field.segments, from, to, text);
	const isSameRun = kind !== null && kind === field.last;
	const past = isSameRun ? field.past : [...field.past, written(field)].slice(-UNDO_STEPS);
	return { ...field, ...after, text: after.segments.join(""), past, future: [], last: kind };
}
