import { shown } from "../terminal/clean.js";
import { pad } from "../terminal/width.js";
import type { LevelRate, Ratio } from "./ratio.js";
import {
	ENOUGH,
	headline,
	nextYesWords,
	noesFigure,
	rangeWords,
	runWords,
	slumpWords,
	TOO_EARLY,
	trendWords,
	valueWords,
} from "./words.js";

/** `plain`: no box drawing. `target`: the noes per yes the person aims for. */
export type RatioTextOptions = { plain: boolean; target: number | null };

const METER_WIDTH = 60;
const LARGEST_SHOWN = 99;
const LEVEL_WIDTH = 24;
const GLYPHS = {
	plain: { left: "|", right: "|", line: "-", at: "O", target: "T" },
	drawn: { left: "├", right: "┤", line: "─", at: "◆", target: "┼" },
};

/** The text of `unfazed ratio`: no escape codes, at most 80 columns, ends without a newline. */
export function ratioText(ratio: Ratio, options: RatioTextOptions): string {
	const { window, asks } = ratio;
	const days = window.days === 1 ? window.from : `${window.days} days, ${window.from} to ${window.to}`;
	const lines = [`Ratio, ${days}`, "", ...gaugeLines(ratio, options), "", ...factLines(ratio), "", countsLine(asks)];
	if (ratio.by) lines.push("", ...breakdownLines(ratio.by));
	return lines.join("\n");
}

/** A table of a breakdown, as aligned lines of at most 80 columns. */
function breakdownLines(rows: readonly LevelRate[]): string[] {
	if (rows.length === 0) return ["  Nothing to break down by this in these days."];
	const heading = `  ${"".padEnd(LEVEL_WIDTH)}${cells("yes", "noes", "rate", "evened", "likely between")}`;
	const note = "  Evened: small counts are pulled towards your overall rate.";
	return [heading, ...rows.map(rowLine), "", note];
}

function gaugeLines(ratio: Ratio, options: RatioTextOptions): string[] {
	const { decided } = ratio.asks;
	if (decided === 0) return [`  ${headline(ratio)}`];
	if (decided < ENOUGH) return [`  ${TOO_EARLY}: ${headline(ratio)}`, `  ${rangeWords(ratio)}`];
	const meter = meterLines(ratio, options);
	return [`  ${headline(ratio)}`, `  ${rangeWords(ratio)}`, ...(meter.length > 0 ? ["", ...meter] : [])];
}

function meterLines({ noesPerYes }: Ratio, { plain, target }: RatioTextOptions): string[] {
	const { raw, lo, hi } = noesPerYes;
	const end = Math.min(hi, LARGEST_SHOWN);
	if (lo >= end) return [];
	const glyphs = plain ? GLYPHS.plain : GLYPHS.drawn;
	const place = (noes: number) => Math.round(((Math.min(noes, end) - lo) / (end - lo)) * (METER_WIDTH - 1));
	const line = [glyphs.left, ...Array<string>(METER_WIDTH - 2).fill(glyphs.line), glyphs.right];
	if (target !== null && target >= lo && target <= end) line[place(target)] = glyphs.target;
	if (raw !== null) line[place(raw)] = glyphs.at;
	const ends = noesFigure(lo).padEnd(METER_WIDTH - noesFigure(hi).length) + noesFigure(hi);
	const aim = target === null ? [] : [`  your target: ${noesFigure(target)}`];
	return [`  ${ends}`, `  ${line.join("")}`, ...aim];
}

function factLines(ratio: Ratio): string[] {
	const value = valueWords(ratio);
	const facts: [string, string][] = [
		["Next yes", nextYesWords(ratio).replace("the next yes: ", "")],
		["Run", runWords(ratio)],
		["Trend", trendWords(ratio)],
		...(value === undefined ? [] : [["Value", value] as [string, string]]),
		["Slump", slumpWords(ratio)],
	];
	return facts.map(([name, words]) => `  ${name.padEnd(10)}${words}`);
}

function countsLine(asks: Ratio["asks"]): string {
	const others = (["pending", "ghosted", "unreached", "withdrawn"] as const).filter((kind) => asks[kind] > 0);
	const noes = `${asks.no} ${asks.no === 1 ? "no" : "noes"}`;
	const also = others.length === 0 ? "" : `; also ${others.map((kind) => `${asks[kind]} ${kind}`).join(", ")}`;
	return `  ${asks.decided} decided: ${asks.yes} yes, ${noes}${also}`;
}

function rowLine({ level, yes, no, raw, shrunk, lo, hi }: LevelRate): string {
	const name = pad(shown(level).replaceAll("\n", " "), LEVEL_WIDTH - 1);
	const between = `${percent(lo)} and ${percent(hi)}`;
	return `  ${name} ${cells(String(yes), String(no), percent(raw), percent(shrunk), between)}`;
}

function cells(yes: string, no: string, raw: string, shrunk: string, between: string): string {
	return yes.padStart(6) + no.padStart(7) + raw.padStart(8) + shrunk.padStart(9) + between.padStart(18);
}

function percent(rate: number): string {
	const share = rate * 100;
	return `${share > 0 && share < 10 ? share.toFixed(1) : Math.round(share)} %`;
}
