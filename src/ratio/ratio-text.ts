import { sparkline } from "../terminal/chart.js";
import { noes } from "../terminal/meter.js";
import { wrap } from "../terminal/width.js";
import { consistencyWords } from "./consistency.js";
import { forecastLines } from "./forecasts/forecast-words.js";
import { gaugeHeadline, rangeLines } from "./gauge-words.js";
import type { Ratio } from "./ratio.js";
import type { RatioReport } from "./ratio-report.js";
import { slumpLines } from "./slump/slump-words.js";
import { weeksWords } from "./weekly.js";
import {
	decidedWords,
	ENOUGH,
	nextYesWords,
	noesFigures,
	runWords,
	slumpWords,
	trendWords,
	uncountedWords,
	valueWords,
} from "./words.js";

/** `plain`: charts in words. `target`: the noes per yes the person aims for. */
export type RatioTextOptions = { plain: boolean; target: number | null };

const COLUMNS = 80;
const INDENT = "  ";
const NAME_WIDTH = 13;
const METER_WIDTH = 60;
const LARGEST_SHOWN = 99;
const GLYPHS = { left: "├", right: "┤", line: "─", at: "◆", target: "┼" };

/**
 * The text of `unfazed ratio`: the gauge, the facts, the slump alarm if there is one, the counts. Parts in their order, each as lines
 * of at most 80 columns without escape codes; `sections` come last.
 */
export function ratioText(report: RatioReport, options: RatioTextOptions, sections: readonly string[][] = []): string {
	const { ratio } = report;
	const { window } = ratio;
	const days = window.days === 1 ? window.from : `${window.days} days, ${window.from} to ${window.to}`;
	const parts = [
		[`Ratio, ${days}`],
		gaugeLines(report, options),
		factsOf(report, options.plain).flatMap(([name, words]) => factLines(name, words)),
		indented(slumpLines(ratio)),
		indented(countLines(ratio)),
		...sections,
	];
	return parts
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join("\n"))
		.join("\n\n");
}

/** A part of the text under its heading, its lines indented and wrapped to 80 columns. */
export function section(heading: string, lines: readonly string[]): string[] {
	return [heading, ...indented(lines)];
}

function gaugeLines({ ratio, older }: RatioReport, options: RatioTextOptions): string[] {
	const words = [gaugeHeadline(ratio, older), ...rangeLines(ratio, older, "Run: unfazed ratio --all")];
	if (ratio.asks.decided < ENOUGH) return indented(words);
	const { target } = options;
	const aim = target === null ? [] : [`your target: ${noes(target)}`];
	return indented([...words, ...(options.plain ? aim : meterLines(ratio, target))]);
}

function meterLines(ratio: Ratio, target: number | null): string[] {
	const { raw, lo, hi } = ratio.noesPerYes;
	const aim = target === null ? [] : [`your target: ${noes(target)}`];
	const end = Math.min(hi, LARGEST_SHOWN);
	if (lo >= end) return aim;
	const place = (noes: number) => Math.round(((Math.min(noes, end) - lo) / (end - lo)) * (METER_WIDTH - 1));
	const line = [GLYPHS.left, ...Array<string>(METER_WIDTH - 2).fill(GLYPHS.line), GLYPHS.right];
	if (target !== null && target >= lo && target <= end) line[place(target)] = GLYPHS.target;
	if (raw !== null) line[Math.max(0, place(raw))] = GLYPHS.at;
	const figures = noesFigures(ratio);
	const ends = figures.lo.padEnd(METER_WIDTH - figures.hi.length) + figures.hi;
	return ["", ends, line.join(""), ...aim];
}

/** The facts under the gauge by name, each of one or more lines; without decided asks only those that do not need any. */
function factsOf(report: RatioReport, plain: boolean): [string, string[]][] {
	const { ratio, weeks, consistency, older } = report;
	const steady: [string, string[]][] = consistency === null ? [] : [["Consistency", [consistencyWords(consistency)]]];
	if (ratio.asks.decided === 0) return steady;
	const value = valueWords(ratio);
	const rates = weeks.map(({ yes, decided }) => (decided > 0 ? yes / decided : null));
	const trend = after(weeksWords(report.weeksTrend));
	const forecasts = forecastLines(report.calibration, report.answered);
	return [
		["Next yes", [after(nextYesWords(ratio))]],
		["Run", [runWords(ratio)]],
		...(older ? [["Trend", [trendWords(ratio)]] as [string, string[]]] : []),
		[`${weeks.length} weeks`, [plain ? trend : `${sparkline(rates)}  ${trend}`]],
		...(value === undefined ? [] : [["Value", [value]] as [string, string[]]]),
		...(ratio.slump.alarm ? [] : [["Slump", [slumpWords(ratio)]] as [string, string[]]]),
		["Forecasts", forecasts.map((line) => line.replace(/^forecasts: /, ""))],
		...steady,
	];
}

/** What stands behind the name of a fact: "the next yes: half the time ..." without its beginning. */
function after(words: string): string {
	return words.slice(words.indexOf(": ") + 2);
}

function factLines(name: string, texts: readonly string[]): string[] {
	const width = COLUMNS - INDENT.length - NAME_WIDTH;
	const lines = texts.flatMap((text) => wrap(text, width));
	return lines.map((line, at) => `${INDENT}${(at === 0 ? name : "").padEnd(NAME_WIDTH)}${line}`);
}

/** What was counted, and what was not; nothing where there is nothing of either. */
function countLines(ratio: Ratio): string[] {
	const others = uncountedWords(ratio);
	if (ratio.asks.decided === 0 && others === "") return [];
	return [`${decidedWords(ratio)}${others ? `; also ${others}` : ""}`];
}

function indented(lines: readonly string[]): string[] {
	return lines.flatMap((line) =>
		wrap(line, COLUMNS - INDENT.length).map((part) => (part === "" ? "" : `${INDENT}${part}`)),
	);
}
