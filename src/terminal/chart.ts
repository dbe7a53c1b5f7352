import { glyphs } from "./glyphs.js";

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

/** How columns are drawn: the value a full one stands for (the greatest by default), their width and the blanks between. */
export type ColumnOptions = { max?: number; width?: number; gap?: number };

/** A chart of columns, as `height` lines from top to bottom, all of one width; null, a week without asks, is a dot on the ground. */
export function columns(values: readonly (number | null)[], height: number, options: ColumnOptions = {}): string[] {
	const { max, width = 2, gap = 1 } = options;
	const top = max ?? greatest(values);
	return Array.from({ length: Math.max(0, height) }, (_, line) => {
		const floor = height - 1 - line;
		return values.map((value) => columnCell(value, top, height, floor, width)).join(" ".repeat(gap));
	});
}

function columnCell(value: number | null, max: number, height: number, floor: number, width: number): string {
	if (value === null) return (floor === 0 ? glyphs.none : " ").padEnd(width);
	const steps = glyphs.sparks.length;
	const filled = Math.max(1, Math.round(share(value, max) * height * steps)) - floor * steps;
	if (filled <= 0) return " ".repeat(width);
	return (glyphs.sparks[Math.min(filled, steps) - 1] ?? "").repeat(width);
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
