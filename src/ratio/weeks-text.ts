import { glyphs } from "../terminal/glyphs.js";
import { dayShort } from "../time/words.js";
import { percentRange, percentWords } from "./percent-words.js";
import type { Week } from "./weekly.js";
import { type Scale, scaleOf } from "./weeks-scale.js";

const BAND_WIDTH = 29;

/**
 * The weeks as lines of at most 78 columns: a table in which each week's likely range is shaded and its rate marked, or with `plain`
 * a sentence for each.
 */
export function weekLines(weeks: readonly Week[], plain: boolean): string[] {
	if (weeks.every(({ decided }) => decided === 0)) return [`Nothing decided in these ${weeks.length} weeks.`];
	if (plain) return weeks.map(sentence);
	const ends = scaleOf(weeks);
	const heading = `${"week of".padEnd(12)}${cells("yes", "decided", "rate", "likely between")}`;
	const from = percentWords(ends.from);
	const scale = from + percentWords(ends.to).padStart(BAND_WIDTH - from.length);
	return [`${heading}  ${scale}`, ...weeks.map((week) => tableRow(week, ends).trimEnd())];
}

function tableRow({ from, yes, decided, rate }: Week, scale: Scale): string {
	const name = dayShort(from).slice(4).padEnd(12);
	if (rate === null) return name + cells("", "0", "", "");
	const figures = cells(String(yes), String(decided), percentWords(yes / decided), percentRange(rate));
	return `${name}${figures}  ${band(yes / decided, rate, scale)}`;
}

function band(counted: number, { lo, hi }: { lo: number; hi: number }, { from, to }: Scale): string {
	const place = (rate: number) =>
		Math.max(0, Math.min(BAND_WIDTH - 1, Math.floor(((rate - from) / (to - from)) * BAND_WIDTH)));
	const signs = Array.from({ length: BAND_WIDTH }, (_, at) => (at < place(lo) || at > place(hi) ? " " : glyphs.light));
	signs[place(counted)] = glyphs.diamond;
	return signs.join("");
}

function sentence({ from, yes, decided, rate, inProgress }: Week): string {
	const name = `Week of ${dayShort(from).slice(4)}${inProgress ? ", in progress" : ""}`;
	if (rate === null) return `${name}: nothing decided`;
	return `${name}: ${yes} yes of ${decided}, ${percentWords(yes / decided)}; likely ${percentRange(rate, "to")}`;
}

function cells(yes: string, decided: string, rate: string, between: string): string {
	return yes.padStart(4) + decided.padStart(8) + rate.padStart(8) + between.padStart(15);
}
