import { shownLine } from "../../terminal/clean.js";
import { pad } from "../../terminal/width.js";
import { percentRange, percentWords } from "../percent-words.js";
import type { LevelRate } from "../ratio.js";
import { levelWords } from "./level-words.js";
import type { Dimension } from "./tallies.js";

/** Columns that a name takes in a table. */
export const NAME_WIDTH = 23;

/** What the column of evened rates is. */
export const EVENED = "Evened: small counts are pulled towards your overall rate.";

/**
 * A breakdown as lines of at most 78 columns: a table, or with `plain` a sentence for each level. A dimension of which nothing was
 * given in these days says so.
 */
export function breakdownLines(dimension: Dimension, rows: readonly LevelRate[], plain: boolean): string[] {
	if (rows.length === 0) {
		return [
			dimension === "hour"
				? "Only the days of these asks are known, no hours."
				: "Nothing to break down by this in these days.",
		];
	}
	if (plain) return rows.map((row) => sentence(dimension, row));
	const heading = `${pad("", NAME_WIDTH)}${cells("yes", "noes", "rate", "evened", "likely between")}`;
	return [heading, ...rows.map((row) => tableRow(dimension, row))];
}

function tableRow(dimension: Dimension, { level, yes, no, raw, shrunk, lo, hi }: LevelRate): string {
	const name = pad(nameOf(dimension, level), NAME_WIDTH);
	return name + cells(String(yes), String(no), percentWords(raw), percentWords(shrunk), percentRange({ lo, hi }));
}

function sentence(dimension: Dimension, { level, yes, no, raw, shrunk, lo, hi }: LevelRate): string {
	const name = pad(nameOf(dimension, level), NAME_WIDTH).trimEnd();
	const counted = `${yes} yes of ${yes + no}, ${percentWords(raw)}`;
	return `${name}: ${counted}; evened ${percentWords(shrunk)}, likely ${percentRange({ lo, hi }, "to")}`;
}

function nameOf(dimension: Dimension, level: string): string {
	return shownLine(levelWords(dimension, level));
}

function cells(yes: string, no: string, raw: string, shrunk: string, between: string): string {
	return yes.padStart(7) + no.padStart(8) + raw.padStart(9) + shrunk.padStart(9) + between.padStart(18);
}
