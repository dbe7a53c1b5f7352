import { shown } from "../terminal/clean.js";
import { truncate, wrapTo } from "../terminal/width.js";
import type { Day } from "../time/days.js";
import type { DepositToRead } from "./deposit-sheet.js";
import { depositHeading, didWords, quoted, sourceWords } from "./deposit-words.js";

/** What a part of a deposit is, for how it looks. */
type PartOf = "heading" | "text" | "did" | "source" | "ending";

/** A deposit laid out to be read: its parts in lines of at most `width` columns, with a blank row between them if `airy`. */
type DrawPage = { width: number; airy: boolean; parts: { of: PartOf; lines: string[] }[] };

const WIDEST = 56;
/** Columns of air on both sides together. */
const ASIDE = 6;
const MOST_DID_ROWS = 3;
const MOST_ENDING_ROWS = 2;
/** From so many rows on there is room for air, and from so many for an ending. */
const [AIRY, ROOMY] = [9, 14];

/**
 * Lays a deposit out in a window of `width` columns and `height` rows (5 at least): its text gets what the rest leaves, and a long one
 * is cut with a sign. `ending` is a line below it, where there is room.
 */
export function drawPage(
	deposit: DepositToRead,
	{ today, ending }: { today: Day; ending?: string | undefined },
	{ width, height }: { width: number; height: number },
): DrawPage {
	const room = Math.max(1, Math.min(WIDEST, width - ASIDE));
	const airy = height >= AIRY;
	const did = didWords(deposit);
	const before = [{ of: "heading" as const, lines: [truncate(depositHeading(deposit, today), room)] }];
	const after = [
		{ of: "did" as const, lines: did ? wrapTo(did, room, airy ? MOST_DID_ROWS : 1) : [] },
		{ of: "source" as const, lines: [truncate(sourceWords(deposit), room)] },
		{ of: "ending" as const, lines: ending && height >= ROOMY ? wrapTo(ending, room, MOST_ENDING_ROWS) : [] },
	].filter(({ lines }) => lines.length > 0);
	const around = [...before, ...after];
	const taken = around.reduce((rows, { lines }) => rows + lines.length + (airy ? 1 : 0), 0);
	const text = wrapTo(quoted(shown(deposit.text)), room, Math.max(1, height - taken));
	return { width: room, airy, parts: [...before, { of: "text", lines: text }, ...after] };
}
