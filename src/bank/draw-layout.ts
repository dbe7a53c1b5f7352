import { shown } from "../terminal/clean.js";
import { wrap } from "../terminal/width.js";
import type { Day } from "../time/days.js";
import type { DepositToRead } from "./deposit-sheet.js";
import { depositHeading, didWords, quoted, sourceWords } from "./deposit-words.js";

/** A line of a deposit laid out to be read: what part of it it is, for how it looks; `air` is a blank one. */
type DrawLine = { of: "heading" | "text" | "did" | "source" | "ending" | "air"; text: string };

/** A deposit laid out to be read: its lines of at most `width` columns, and how many of them are seen at once. */
export type DrawPage = { width: number; lines: readonly DrawLine[]; visible: number };

type Part = { of: Exclude<DrawLine["of"], "air">; words: string | undefined };

const WIDEST = 56;
/** Columns of air on both sides together. */
const ASIDE = 6;
/** From so many rows on there is room for air, and from so many for an ending. */
const [AIRY, ROOMY] = [9, 14];

/**
 * Lays a deposit out, whole, for a window of `width` columns and `height` rows (5 at least). A long one has more lines than are visible,
 * and leaves a row to say so, or two. `ending` is a line below it, where there is room.
 */
export function drawPage(
	deposit: DepositToRead,
	{ today, ending }: { today: Day; ending?: string | undefined },
	{ width, height }: { width: number; height: number },
): DrawPage {
	const room = Math.max(1, Math.min(WIDEST, width - ASIDE));
	const parts: Part[] = [
		{ of: "heading", words: depositHeading(deposit, today) },
		{ of: "text", words: quoted(shown(deposit.text)) },
		{ of: "did", words: didWords(deposit) },
		{ of: "source", words: sourceWords(deposit) },
		{ of: "ending", words: height >= ROOMY ? ending : undefined },
	];
	const dense = parts.map((part) => linesOf(part, room)).filter((lines) => lines.length > 0);
	const airy = dense.flatMap((lines, at): DrawLine[] => (at === 0 ? lines : [{ of: "air", text: "" }, ...lines]));
	const lines = height >= AIRY && (airy.length <= height || dense.flat().length > height) ? airy : dense.flat();
	const seen = height - (height >= ROOMY ? 2 : 1);
	return { width: room, lines, visible: lines.length <= height ? lines.length : seen };
}

/** Whether there are more lines than are seen at once. */
export function isLong({ lines, visible }: DrawPage): boolean {
	return lines.length > visible;
}

function linesOf({ of, words }: Part, room: number): DrawLine[] {
	return words === undefined ? [] : wrap(words, room).map((text) => ({ of, text }));
}
