import type { Key } from "ink";
import { typed } from "./clean.js";
import { graphemes } from "./width.js";

/** The keys that are told apart. `char` is a sign (one grapheme), also with Ctrl or Alt; `paste` is text that came at once. */
export type KeyName =
	| "char"
	| "enter"
	| "escape"
	| "tab"
	| "up"
	| "down"
	| "left"
	| "right"
	| "home"
	| "end"
	| "pageUp"
	| "pageDown"
	| "backspace"
	| "delete"
	| "paste";

/** One key pressed. `text` is what it types, empty for keys that type nothing; `meta` is Alt. */
export type KeyPress = { name: KeyName; text: string; ctrl: boolean; meta: boolean; shift: boolean };

// Alt and a letter is the same bytes as Escape and that letter pressed fast. Only these are taken for Alt.
const WITH_ALT = /^[bfdyz]$/i;
// Nobody types this much between two reads: a terminal without bracketed paste.
const TYPED_AT_ONCE = 100;

const NAMED: readonly [keyof Key, KeyName][] = [
	["return", "enter"],
	["escape", "escape"],
	["tab", "tab"],
	["upArrow", "up"],
	["downArrow", "down"],
	["leftArrow", "left"],
	["rightArrow", "right"],
	["home", "home"],
	["end", "end"],
	["pageUp", "pageUp"],
	["pageDown", "pageDown"],
	["backspace", "backspace"],
	["delete", "delete"],
];

/** A key press made by hand, for tests and scripted screens. */
export function press(name: KeyName, rest: Partial<Omit<KeyPress, "name">> = {}): KeyPress {
	return { name, text: "", ctrl: false, meta: false, shift: false, ...rest };
}

/** A key's name for binding tables: "n", "N", "?", "space", "ctrl-s", "alt-b", "shift-tab", "enter", "pageUp", "paste". */
export function keyId(key: KeyPress): string {
	const sign = key.text === " " ? "space" : key.text;
	const base = key.name === "char" ? sign : key.name;
	const shift = key.shift && key.name !== "char" ? "shift-" : "";
	return `${key.ctrl ? "ctrl-" : ""}${key.meta ? "alt-" : ""}${shift}${base}`;
}

/** The presses that one event of Ink's `useInput` stands for, in order: one read may carry `ab\r`. */
export function pressesOf(input: string, key: Key): KeyPress[] {
	if (key.eventType === "release") return [];
	const { ctrl, meta, shift } = key;
	const named = NAMED.find(([flag]) => key[flag]);
	if (named?.[1] === "escape") return meta ? [press("escape"), press("escape")] : [press("escape")];
	if (named) return [press(named[1], { ctrl, meta, shift })];
	if (ctrl) return input === "" ? [] : [press("char", { text: input.toLowerCase(), ctrl, meta, shift })];
	if (!meta) return pressesOfText(input);
	if (WITH_ALT.test(input)) return [press("char", { text: input, meta, shift })];
	return [press("escape"), ...pressesOfText(input)];
}

/** The press that pasted text is: cleaned, its newlines kept. */
export function pressOfPaste(text: string): KeyPress {
	return press("paste", { text: typed(text) });
}

function pressesOfText(input: string): KeyPress[] {
	return input.split(/([\x00-\x1f\x7f])/).flatMap((part) => {
		if (part === "") return [];
		if (/^[\x00-\x1f\x7f]$/.test(part)) return [pressOfControl(part)];
		const text = typed(part);
		const signs = graphemes(text);
		if (signs.length > TYPED_AT_ONCE) return [press("paste", { text })];
		return signs.map((sign) => press("char", { text: sign, shift: /^[A-Z]$/.test(sign) }));
	});
}

function pressOfControl(control: string): KeyPress {
	if (control === "\r") return press("enter");
	if (control === "\t") return press("tab");
	if (control === "\x1b") return press("escape");
	if (control === "\x7f" || control === "\b") return press("backspace");
	const code = control.charCodeAt(0);
	const text = code === 0 ? " " : String.fromCharCode(code <= 26 ? code + 96 : code + 64);
	return press("char", { text, ctrl: true });
}
