import type { Key } from "ink";
import { expect, test } from "vitest";
import { keyId, press, pressesOf, pressOfPaste } from "../../src/terminal/key-press.js";

const NO_KEY: Key = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
	super: false,
	hyper: false,
	capsLock: false,
	numLock: false,
};
const ids = (input: string, key: Partial<Key> = {}) => pressesOf(input, { ...NO_KEY, ...key }).map(keyId);

test("one read with text and control characters is its keys, in order", () => {
	expect(ids("ab\r")).toEqual(["a", "b", "enter"]);
	expect(ids("a\tb\x7f\x03\n")).toEqual(["a", "tab", "b", "backspace", "ctrl-c", "ctrl-j"]);
	expect(ids("\x1f")).toEqual(["ctrl-_"]);
});

test("a sign of several code points is one key", () => {
	expect(ids("é👩‍👩‍👧")).toEqual(["é", "👩‍👩‍👧"]);
});

test("binding tables name keys in one way", () => {
	expect(ids("", { tab: true, shift: true })).toEqual(["shift-tab"]);
	expect(ids("S", { ctrl: true })).toEqual(["ctrl-s"]);
	expect(ids("", { leftArrow: true, meta: true })).toEqual(["alt-left"]);
	expect(ids("b", { meta: true })).toEqual(["alt-b"]);
	expect(ids(" ")).toEqual(["space"]);
	expect(ids("N", { shift: true })).toEqual(["N"]);
	expect(ids("?")).toEqual(["?"]);
});

test("Escape and a letter fast after it are two keys, unless the letter is one that goes with Alt", () => {
	expect(ids("n", { meta: true })).toEqual(["escape", "n"]);
	expect(ids("", { escape: true })).toEqual(["escape"]);
	expect(ids("", { escape: true, meta: true })).toEqual(["escape", "escape"]);
	expect(ids("f", { meta: true })).toEqual(["alt-f"]);
});

test("a key that is let go is not pressed again", () => {
	expect(ids("a", { eventType: "release" })).toEqual([]);
});

test("more than anybody types at once is a paste, and a paste is cleaned", () => {
	const long = "word ".repeat(50);
	expect(pressesOf(long, NO_KEY)).toEqual([press("paste", { text: long })]);
	expect(pressOfPaste("a\x1b[31m\rb").text).toBe("a\nb");
});
