import { shownLine } from "../terminal/clean.js";
import { pad, truncate, widthOf, wrapTo } from "../terminal/width.js";
import type { Clock } from "../time/clock.js";
import { agoWords } from "../time/words.js";
import { countWords, type Told } from "./what-undo-does.js";

/** How a list of changes is printed. */
export type ListLook = {
	way: "undo" | "redo";
	columns: number;
	plain: boolean;
	clock: Clock;
	/** Whether there are more than are listed. */
	more: boolean;
	/** What stands below in place of how to do it. */
	note?: string | undefined;
};

const WIDEST = 120;
const GAP = "  ";
/** What a change would do takes at most so many lines, of at least so many columns. */
const MOST_LINES = 3;
const LEAST_ROOM = 20;

/** The changes that undo or redo would do, numbered, each with what doing so does below it; then how to do it. */
export function listText(told: readonly Told[], look: ListLook): string {
	const rows = look.plain ? told.map((one, at) => plainLine(one, at + 1, look.clock)) : tableLines(told, look);
	const below = look.note === undefined ? hintLines(told.length, look) : [look.note];
	return [headingOf(look), ...rows, ...below].join("\n");
}

/** What was just done: "Undone: no from Acme. That took the ask away." */
export function doneText(told: readonly Told[], way: "undo" | "redo"): string {
	const word = way === "undo" ? "Undone" : "Redone";
	return told
		.map(({ change, does }) => `${ended(`${word}: ${shownLine(change.says)}`)} That ${shownLine(does)}.`)
		.join("\n");
}

/** A name that was cut, or quotes a question, has an end of its own. */
function ended(sentence: string): string {
	return /[.?!…]$/.test(sentence) ? sentence : `${sentence}.`;
}

function headingOf({ way }: ListLook): string {
	return way === "undo" ? "What undo would take back, newest first:" : "What redo would do again, in this order:";
}

function tableLines(told: readonly Told[], { columns, clock }: ListLook): string[] {
	const width = Math.min(columns, WIDEST);
	const whens = told.map(({ change }) => agoWords(change.at.getTime(), clock));
	const digits = String(told.length).length;
	const when = Math.max(0, ...whens.map(widthOf));
	const indent = " ".repeat(digits + when + 2 * GAP.length);
	return told.flatMap(({ change, does }, at) => {
		const number = String(at + 1).padStart(digits);
		const name = `${shownLine(change.says)} (${countWords(change)})`;
		const first = `${number}${GAP}${pad(whens[at] ?? "", when)}${GAP}${name}`;
		const room = Math.max(LEAST_ROOM, width - indent.length);
		return [truncate(first, width), ...wrapTo(shownLine(does), room, MOST_LINES).map((line) => `${indent}${line}`)];
	});
}

/** For a screen reader all of a change in one line. */
function plainLine({ change, does }: Told, number: number, clock: Clock): string {
	const name = `${shownLine(change.says)}, ${agoWords(change.at.getTime(), clock)}, ${countWords(change)}`;
	return `${number}. ${name}: ${shownLine(does)}`;
}

function hintLines(count: number, { way, more }: ListLook): string[] {
	const one = `The first: unfazed ${way}`;
	const several = count > 1 ? `${GAP} The first ${count}: unfazed ${way} ${count}` : "";
	return [`${one}${several}`, ...(more ? [`There are more: unfazed ${way} --list ${count * 5}`] : [])];
}
