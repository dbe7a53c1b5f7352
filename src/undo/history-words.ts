import { shownLine } from "../terminal/clean.js";
import { truncate, widthOf } from "../terminal/width.js";
import type { HistoryRow } from "./history-view.js";
import type { Told } from "./what-undo-does.js";

/** What Enter does with the selected change: "Enter undoes this change:", and what it asks first of several. */
export function enterWords(range: readonly HistoryRow[], asked: boolean): string {
	const [first] = range;
	if (!first) return "";
	const does = first.way === "undo" ? "undoes" : "redoes";
	const what = range.length === 1 ? "this change" : `these ${range.length.toLocaleString("en")} changes`;
	return asked ? `Enter again ${does} ${what}, any other key does not:` : `Enter ${does} ${what}:`;
}

/** Which of `count` changes are told in `rows` lines: where there are more, the first ones and the last, with a line between. */
export function toldPlaces(count: number, rows: number): number[] {
	const all = Array.from({ length: count }, (_, at) => at);
	return count <= rows ? all : [...all.slice(0, Math.max(0, rows - 2)), count - 1];
}

/** What the told ones of `count` changes would do, a line each. */
export function doesLines(told: readonly Told[], count: number, width: number): string[] {
	const lines = told.map(({ change, does }) => truncate(shownLine(`${change.says}: ${does}`), width));
	const hidden = count - told.length;
	return hidden === 0
		? lines
		: [...lines.slice(0, -1), `and ${hidden.toLocaleString("en")} more, down to`, ...lines.slice(-1)];
}

/** How many changes there are to undo and to redo: "12 to undo, 2 to redo". */
export function countsWords(rows: readonly HistoryRow[], more: boolean): string {
	const redo = rows.filter(({ way }) => way === "redo").length;
	const undo = `${(rows.length - redo).toLocaleString("en")}${more ? "+" : ""} to undo`;
	return redo === 0 ? undo : `${undo}, ${redo.toLocaleString("en")} to redo`;
}

/** What was just done, and what the same key would do next, as far as it fits: "Undone: no from Acme. Next u: edit of Globex." */
export function doneNotice(
	way: "undo" | "redo",
	done: readonly { says: string }[],
	next: { says: string } | undefined,
	width: number,
): string {
	const [word, key] = way === "undo" ? ["Undone", "u"] : ["Done again", "U"];
	const last = done.at(-1);
	if (!last) return "";
	const name = shownLine(last.says);
	const did = `${word}: ${done.length === 1 ? name : `${done.length.toLocaleString("en")} changes, to ${name}`}.`;
	const then = next ? `Next ${key}: ${shownLine(next.says)}.` : "";
	const [room, thenRoom] = shared(widthOf(did), widthOf(then), width - 1);
	const parts = [sentence(did, room), sentence(then, thenRoom), way === "undo" ? "U redoes it." : ""];
	let notice = "";
	for (const part of parts.filter(Boolean)) {
		const longer = notice === "" ? part : `${notice} ${part}`;
		if (notice === "" || widthOf(longer) <= width) notice = longer;
	}
	return truncate(notice, width);
}

/** How two texts share a line that may be too short for both: a half each, and to the longer one what the shorter one leaves. */
function shared(left: number, right: number, width: number): [number, number] {
	const half = Math.floor(width / 2);
	if (left <= half) return [left, width - left];
	return right <= half ? [width - right, right] : [half, half];
}

/** A sentence, cut before its full stop. */
function sentence(text: string, width: number): string {
	return widthOf(text) <= width ? text : `${truncate(text.slice(0, -1), width - 1)}.`;
}

/** Why there is nothing to undo or to redo. */
export function nothingWords(way: "undo" | "redo", lost: boolean): string {
	if (way === "undo") return "Nothing to undo.";
	return lost ? "Nothing to redo: something new was recorded since the last undo." : "Nothing to redo.";
}
