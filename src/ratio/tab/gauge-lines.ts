import { BIG_ROWS, bigFigure } from "../../terminal/big-figure.js";
import { widthOf, wrap } from "../../terminal/width.js";
import { consistencyWords } from "../consistency.js";
import { chanceLines, gaugeHeadline, rangeLines } from "../gauge-words.js";
import { decidedWords, ENOUGH, noesFigures, slumpWords, trendWords, uncountedWords, valueWords } from "../words.js";
import type { TabFacts } from "./tab-facts.js";

/** A text of the Ratio tab, and how loud it is. */
export type Line = { text: string; tone: "plain" | "muted" | "warn" };

/** Beside the big figure: what it counts, and out of how many asks. */
export type BigGauge = { figure: string[]; beside: string[] };

/** Rows of the meter: numbers, band, scale. */
const METER_ROWS = 3;
/** For a line that is there, rows for so many signs are kept, so that what is below stays where it is when a figure grows. */
const USUAL_LENGTH = 54;
const FEW_ROWS = 15;
const BESIDE = 3;

/** Whether the gauge has no room for its big figure. */
export function compactGauge(rows: number): boolean {
	return rows < FEW_ROWS;
}

/** The figure in large, where there is one to show and room beside it; undefined else: then the headline says it. */
export function bigGauge(facts: TabFacts, width: number): BigGauge | undefined {
	const { asks, noesPerYes } = facts.ratio;
	if (asks.decided < ENOUGH || !noesPerYes.raw) return undefined;
	const figure = bigFigure(noesFigures(facts.ratio).at ?? "");
	const room = width - BESIDE - widthOf(figure[0] ?? "");
	const beside = [gaugeHeadline(facts.ratio, facts.older), ...wrap(decidedWords(facts.ratio), room)];
	const fits = figure.length > 0 && beside.length <= BIG_ROWS && beside.every((line) => widthOf(line) <= room);
	return fits ? { figure, beside } : undefined;
}

/** The words right under the meter. */
export function rangeText({ ratio, older }: TabFacts): Line[] {
	return rangeLines(ratio, older, "w looks further back.").map(muted);
}

/** What the ratio means for what comes next and how it moves, as groups of lines with air between them. */
export function meaningText({ ratio, whole }: TabFacts): Line[][] {
	if (ratio.asks.decided === 0) return [];
	const alarm = `${slumpWords(ratio)}; s shows more`;
	return [
		[
			...chanceLines(ratio).map(plain),
			...(ratio.slump.alarm ? [{ text: alarm, tone: "warn" as const }] : []),
			...(whole ? [] : [plain(trendWords(ratio))]),
		],
	].filter((group) => group.length > 0);
}

/** What the ratio is made of, and how steadily was asked, likewise. The decided asks stand beside the big figure where there is one. */
export function countsText(facts: TabFacts, width: number): Line[][] {
	const { ratio, consistency } = facts;
	if (ratio.asks.decided === 0) return [];
	const value = valueWords(ratio);
	const apart = uncountedWords(ratio);
	return [
		[
			...(value ? [plain(`average value ${value}`)] : []),
			...(bigGauge(facts, width) ? [] : [muted(decidedWords(facts.ratio))]),
			...(apart ? [muted(`not counted: ${apart}`)] : []),
		],
		consistency === null ? [] : [plain(steadyWords(consistency, width))],
	].filter((group) => group.length > 0);
}

/** Rows above the meter: the big figure or the headline, with air below where there is room. */
export function headRows(facts: TabFacts, width: number, compact: boolean): number {
	if (compact) return 1;
	return bigGauge(facts, width) ? BIG_ROWS + 1 : 2;
}

/** Rows of the gauge with the words right under it. */
export function gaugeRows(facts: TabFacts, width: number, compact: boolean): number {
	return headRows(facts, width, compact) + METER_ROWS + rowsOf(rangeText(facts), width).length;
}

/** Rows that groups of lines take, with the air between them or without. */
export function groupRows(groups: readonly Line[][], width: number, airy: boolean): number {
	const air = airy ? Math.max(0, groups.length - 1) : 0;
	return groups.reduce((sum, group) => sum + rowsOf(group, width).length, air);
}

/** Lines as rows of text; where a line takes fewer rows than its like usually does, blank ones follow the last. */
export function rowsOf(lines: readonly Line[], width: number): Line[] {
	const usual = Math.ceil(USUAL_LENGTH / Math.max(1, width));
	const wrapped = lines.map(({ text, tone }) => wrap(text, width).map((row) => ({ text: row, tone })));
	const missing = wrapped.reduce((sum, rows) => sum + Math.max(0, usual - rows.length), 0);
	return [...wrapped.flat(), ...Array.from({ length: missing }, () => plain(""))];
}

/** Where one row is too little for all of it, without what it means for a missed day. */
function steadyWords(consistency: number, width: number): string {
	const words = `consistency, ${consistencyWords(consistency)}`;
	return words.length > width ? (words.split(";")[0] ?? words) : words;
}

function plain(text: string): Line {
	return { text, tone: "plain" };
}

function muted(text: string): Line {
	return { text, tone: "muted" };
}
