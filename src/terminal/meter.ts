import { widthOf } from "./width.js";

/** What a meter shows, in noes for each yes. `at` is null while there is no yes; `max` is the scale's end, 99 by default. */
export type Reading = { lo: number; hi: number; at: number | null; target?: number | null; max?: number };

/** What one column of a meter is. The band's two ends say which they are. */
export type Cell = { kind: "track" | "band" | "at" | "target"; edge: "lo" | "hi" | null };

/** A text and the column it starts in. */
export type Label = { text: string; column: number };

const MAX = 99;
const GAP = 2;
/** Where whole numbers are shown, and a decimal more is still worth its place. */
const FINE_FROM = 3;
const FINE_TO = 30;
const SCALE_GAP = 3;
/** The numbers a scale may show: where there is little room, the later ones go first. */
const TICKS = [0, 10, 3, 30, 1, 60, 5, 20, 2];

/**
 * The column of a value, from 0 to width - 1. The scale is that of log(1 + value): 0 noes have a place, and 3 to 33, where most
 * people are, take half of it. It does not depend on the reading, so the marks stay where they are when another one moves.
 */
export function columnOf(value: number, width: number, max = MAX): number {
	const clamped = Math.max(0, Math.min(value, max));
	return Math.round((Math.log1p(clamped) / Math.log1p(max)) * Math.max(0, width - 1));
}

/** The meter's cells, exactly `width` of them: the point lies on the band, the target over both but the point. */
export function meterCells(reading: Reading, width: number): Cell[] {
	const place = (value: number) => columnOf(value, width, reading.max);
	const [lo, hi] = [place(Math.min(reading.lo, reading.hi)), place(Math.max(reading.lo, reading.hi))];
	const at = reading.at === null ? null : Math.max(lo, Math.min(place(reading.at), hi));
	const target = reading.target == null ? null : place(reading.target);
	return Array.from({ length: Math.max(0, width) }, (_, column): Cell => {
		const edge = column === lo ? "lo" : column === hi ? "hi" : null;
		if (column === at) return { kind: "at", edge };
		if (column === target) return { kind: "target", edge };
		return { kind: column >= lo && column <= hi ? "band" : "track", edge };
	});
}

/**
 * The numbers above a meter, from left to right: the lower end, the point, the upper end, or those that have room.
 * The lower end and the point start over their column and the upper end stops there, unless they must make room.
 */
export function meterLabels(reading: Reading, width: number): Label[] {
	const cells = meterCells(reading, width);
	const lo = Math.max(
		0,
		cells.findIndex(({ edge }) => edge === "lo"),
	);
	const hi = Math.max(
		lo,
		cells.findIndex(({ edge }) => edge === "hi"),
	);
	const at = cells.findIndex(({ kind }) => kind === "at");
	const { lo: lowText, at: pointText, hi: highText } = figuresOf(reading);
	const point = pointText === null || at === -1 ? null : within(pointText, at, width);
	const low = fitted(lowText, lo, 0, (point?.column ?? width + GAP) - GAP);
	// At the left edge the point makes room: its number would be taken for the lower end.
	const first = low ?? { text: lowText, column: 0 };
	const beside = point && low === null ? after(first, point) : point;
	const shown = beside && beside.column + widthOf(beside.text) <= width ? [first, beside] : [first];
	const taken = shown.at(-1) ?? first;
	const high = fitted(highText, hi - widthOf(highText) + 1, taken.column + widthOf(taken.text) + GAP, width);
	return high ? [...shown, high] : shown;
}

/** The numbers of a reading, with a decimal more where rounding would make two of them one. */
export function figuresOf({ lo, hi, at, max }: Reading): { lo: string; at: string | null; hi: string } {
	const plain = { lo: noes(lo, max), at: at === null ? null : noes(at, max), hi: noes(hi, max) };
	const isTold = plain.lo !== plain.hi && plain.at !== plain.lo && plain.at !== plain.hi;
	if (isTold || lo < FINE_FROM || hi > FINE_TO) return plain;
	const fine = (value: number) => value.toFixed(1);
	return { lo: fine(lo), at: at === null ? null : fine(at), hi: fine(hi) };
}

/** The target below a meter, starting under its mark: mark and word, as in "▲ target 8". */
export function targetLabel(target: number, width: number, mark: string, max = MAX): Label {
	const words = `${mark} target ${target > max ? noes(target, max) : String(Math.round(target * 10) / 10)}`;
	const column = columnOf(target, width, max);
	if (column + widthOf(words) <= width) return { text: words, column };
	const turned = `${words.slice(mark.length + 1)} ${mark}`;
	return { text: turned, column: Math.max(0, column - widthOf(turned) + 1) };
}

/** The scale below a meter: its ends, and the numbers between that have room, each starting under its column; none lies on the `target`. */
export function scaleLabels(width: number, target: Label | null = null, max = MAX): Label[] {
	const end = noes(Number.POSITIVE_INFINITY, max);
	const ticks = TICKS.filter((tick) => tick < max).map((tick) => ({
		text: String(tick),
		column: columnOf(tick, width, max),
	}));
	const kept: Label[] = target ? [target] : [];
	for (const label of [{ text: end, column: width - widthOf(end) }, ...ticks]) {
		if (kept.every((other) => areApart(label, other))) kept.push(label);
	}
	return kept.sort((left, right) => left.column - right.column);
}

function areApart(one: Label, other: Label): boolean {
	const [left, right] = one.column < other.column ? [one, other] : [other, one];
	return left.column + widthOf(left.text) + SCALE_GAP <= right.column;
}

/** Labels as one line of exactly `width` columns; they must be in order and not overlap. */
export function labelLine(labels: readonly Label[], width: number): string {
	const line = labels.reduce((text, label) => text.padEnd(label.column) + label.text, "");
	return line.padEnd(width).slice(0, width);
}

/** A number of noes as everywhere else it is read: whole from 3 on, one decimal below, two below 1, "99+" past the scale. */
export function noes(value: number, max = MAX): string {
	if (value > max) return `${max}+`;
	if (value >= 3) return String(Math.round(value));
	return String(Number(value.toFixed(value < 1 ? 2 : 1)));
}

/** The meter in words, for screen readers and plain mode. */
export function meterWords({ lo, hi, at, target, max }: Reading): string {
	const figures = figuresOf({ lo, hi, at, ...(max === undefined ? {} : { max }) });
	const range = `between ${figures.lo} and ${figures.hi}`;
	const goal = target == null ? "" : `; target ${noes(target, max)}`;
	if (at === null) return `no yes yet; ${range} noes for each yes${goal}`;
	return `${figures.at} noes for each yes, ${range}${goal}`;
}

function within(text: string, column: number, width: number): Label {
	return { text, column: Math.max(0, Math.min(column, width - widthOf(text))) };
}

function after(left: Label, label: Label): Label {
	return { text: label.text, column: Math.max(label.column, left.column + widthOf(left.text) + GAP) };
}

function fitted(text: string, column: number, from: number, to: number): Label | null {
	const size = widthOf(text);
	if (to - from < size) return null;
	return { text, column: Math.max(from, Math.min(column, to - size)) };
}
