import { glyphs } from "./glyphs.js";

/** An estimate with its interval, in one unit; `at` lies between `lo` and `hi`. */
export type Estimate = { lo: number; at: number; hi: number };

/** A stretch of equal signs in a chart, by what it means: sure, within the interval, the estimate itself, nothing. */
export type ChartRun = { kind: "solid" | "light" | "mark" | "blank"; text: string };

/** Values as one line, a sign each, the highest for `max` (their own greatest by default); null, a week without asks, is a dot. */
export function sparkline(values: readonly (number | null)[], { max }: { max?: number } = {}): string {
	const top = max ?? greatest(values);
	return values.map((value) => (value === null ? glyphs.none : levelOf(value, top, glyphs.sparks))).join("");
}

/** A bar of `value` on a scale from 0 to `max`, at most `width` columns long; a value above 0 always shows. */
export function barCells(value: number, max: number, width: number): string {
	const full = glyphs.bars.at(-1) ?? "";
	const steps = glyphs.bars.length;
	const eighths = Math.round(share(value, max) * width * steps);
	const filled = Math.max(value > 0 && width > 0 ? 1 : 0, eighths);
	return full.repeat(Math.floor(filled / steps)) + (filled % steps === 0 ? "" : glyphs.bars[(filled % steps) - 1]);
}

/** A bar on a scale from 0 to `max`, exactly `width` columns: solid up to the interval's lower end, light to its upper one, the estimate a mark. */
export function intervalBar({ lo, at, hi }: Estimate, max: number, width: number): ChartRun[] {
	const cell = (value: number) => Math.min(width - 1, Math.floor(share(value, max) * width));
	const [first, mark, last] = [cell(lo), cell(at), cell(hi)];
	const kinds = Array.from({ length: Math.max(0, width) }, (_, column): ChartRun["kind"] => {
		if (column === mark) return "mark";
		if (column < first) return "solid";
		return column <= last ? "light" : "blank";
	});
	return runsOf(kinds.map((kind) => ({ kind, text: BAR_SIGNS[kind] })));
}

/** How a chart of columns is drawn: the values at its ground and its top, the width of a column and the blanks between two. */
export type ColumnOptions = { min: number; max: number; width: number; gap: number };

/**
 * Estimates as columns, `height` lines from top to bottom, all of one width: the interval shaded (at least one line of it), the
 * estimate a mark that lies low, in the middle or high in its line, an arrow where the interval goes on above `max` or below `min`.
 * Null, a week without asks, is a dot on the ground.
 */
export function intervalColumns(
	values: readonly (Estimate | null)[],
	height: number,
	{ min, max, width, gap }: ColumnOptions,
): ChartRun[][] {
	const inLines = (value: number) => ((value - min) / (max - min)) * height;
	const columns = values.map((value) =>
		value ? columnSigns({ lo: inLines(value.lo), at: inLines(value.at), hi: inLines(value.hi) }, height) : null,
	);
	return Array.from({ length: Math.max(0, height) }, (_, line) => {
		const floor = height - 1 - line;
		const cells = columns.flatMap((signs, index): ChartRun[] => {
			const between = index === 0 ? [] : [{ kind: "blank" as const, text: " ".repeat(gap) }];
			const { kind, text } = signs?.[floor] ?? BLANK;
			const isEmptyGround = signs === null && floor === 0;
			return [...between, { kind, text: isEmptyGround ? glyphs.none.padEnd(width) : text.repeat(width) }];
		});
		return runsOf(cells);
	});
}

const BAR_SIGNS: Record<ChartRun["kind"], string> = {
	solid: glyphs.bars.at(-1) ?? "",
	light: glyphs.light,
	mark: glyphs.diamond,
	blank: " ",
};

const BLANK: ChartRun = { kind: "blank", text: " " };

/** The signs of one column from the ground up, of an estimate in lines above the ground. */
function columnSigns({ lo, at, hi }: Estimate, height: number): ChartRun[] {
	const steps = glyphs.heights.length;
	const place = Math.max(0, Math.min(height * steps - 1, Math.floor(at * steps)));
	const mark = Math.floor(place / steps);
	// A line is shaded where at least half of it lies in the interval; where none is, that beside the mark into which it reaches further.
	const isWithin = (floor: number) => floor + 0.5 >= lo && floor + 0.5 <= hi;
	const isAbove = mark === 0 || (mark < height - 1 && hi - (mark + 1) >= mark - lo);
	const isNarrow = lo < hi && !isWithin(mark - 1) && !isWithin(mark + 1);
	const only = isNarrow ? mark + (isAbove ? 1 : -1) : null;
	return Array.from({ length: Math.max(0, height) }, (_, floor): ChartRun => {
		if (floor === mark) return { kind: "mark", text: glyphs.heights[place % steps] ?? "" };
		if (floor === height - 1 && hi > height) return { kind: "light", text: glyphs.beyond };
		if (floor === 0 && lo < 0) return { kind: "light", text: glyphs.below };
		return isWithin(floor) || floor === only ? { kind: "light", text: glyphs.light } : BLANK;
	});
}

/** Neighbours of one kind as one stretch. */
function runsOf(cells: readonly ChartRun[]): ChartRun[] {
	const runs: ChartRun[] = [];
	for (const { kind, text } of cells) {
		const last = runs.at(-1);
		if (last?.kind === kind) last.text += text;
		else runs.push({ kind, text });
	}
	return runs;
}

function levelOf(value: number, max: number, levels: readonly string[]): string {
	return levels[Math.round(share(value, max) * (levels.length - 1))] ?? "";
}

function share(value: number, max: number): number {
	return max > 0 ? Math.max(0, Math.min(1, value / max)) : 0;
}

function greatest(values: readonly (number | null)[]): number {
	return values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
}
