import fastStringWidth from "fast-string-width";
import { glyphs } from "./glyphs.js";

/** A piece of a text, as indexes into its graphemes: `from` inclusive, `to` exclusive. */
export type Range = { from: number; to: number };

const BREAK = /^(?:\r?\n|\r|[\x85\u2028\u2029])$/;
const BREAKS = /[\r\n\x85\u2028\u2029]/;
const BLANK = /^\s$/;
const ASCII = /^[ -~]*$/;
const PRINTABLE = /^[ -~]$/;
const MOST_WIDTHS = 5_000;
const widths = new Map<string, number>();
let segmenter: Intl.Segmenter | undefined;

/** Columns that a text takes in a terminal; control characters and escape sequences take none. */
export function widthOf(text: string): number {
	return fastStringWidth(text);
}

/** The columns of the widest of these texts, however many they are; 0 of none. */
export function widestOf(texts: readonly string[]): number {
	return texts.reduce((widest, text) => Math.max(widest, widthOf(text)), 0);
}

/** Columns of one grapheme: `widthOf`, remembered, because a long text is measured again with every key. */
export function widthOfSign(grapheme: string): number {
	if (PRINTABLE.test(grapheme)) return 1;
	const known = widths.get(grapheme);
	if (known !== undefined) return known;
	if (widths.size >= MOST_WIDTHS) widths.clear();
	const width = widthOf(grapheme);
	widths.set(grapheme, width);
	return width;
}

/** The graphemes of a text: what a person calls its characters. */
export function graphemes(text: string): string[] {
	// The segmenter takes 8 ms to be made, which a command that writes plain words does not have to spend.
	if (ASCII.test(text)) return [...text];
	segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Whether a grapheme ends a line. */
export function isLineBreak(grapheme: string): boolean {
	return BREAK.test(grapheme);
}

/** The text in at most `width` columns; what is cut ends in an ellipsis. Never splits a grapheme. */
export function truncate(text: string, width: number): string {
	if (widthOf(text) <= width) return text;
	return width < 1 ? "" : cut(text, width, glyphs.ellipsis);
}

/** As much of the text as fits into `width` columns, with `sign` at its end if something was cut. Never splits a grapheme. */
export function cut(text: string, width: number, sign = ""): string {
	if (widthOf(text) <= width) return text;
	const kept = fitting(graphemes(text), width - widthOf(sign));
	// A few graphemes are wider beside another than alone.
	while (kept.length > 0 && widthOf(kept.join("") + sign) > width) kept.pop();
	return kept.join("") + sign;
}

/** The text in exactly `width` columns: cut, or filled with blanks at the end ("left", the default) or before it ("right"). */
export function pad(text: string, width: number, align: "left" | "right" = "left"): string {
	const cut = truncate(text, width);
	const blanks = " ".repeat(Math.max(0, width - widthOf(cut)));
	return align === "left" ? cut + blanks : blanks + cut;
}

/** The lines of a text at `width` columns: broken between words, long words between graphemes; its own newlines stay. */
export function wrap(text: string, width: number): string[] {
	if (width < 1) return [];
	if (widthOf(text) <= width && !BREAKS.test(text)) return [text.trimEnd()];
	const segments = graphemes(text);
	return wrapRanges(segments, width).map(({ from, to }) =>
		truncate(segments.slice(from, to).join("").trimEnd(), width),
	);
}

/** `wrap` in at most `rows` lines (at least one); what is cut ends in an ellipsis. */
export function wrapTo(text: string, width: number, rows: number): string[] {
	const lines = wrap(text, width);
	if (lines.length <= rows) return lines;
	return [...lines.slice(0, rows - 1), cut(lines[rows - 1] ?? "", width - 1) + glyphs.ellipsis];
}

/**
 * The lines of a text given as graphemes, as ranges that together hold all of it but the line breaks.
 * Blanks at a line's end hang over: they belong to the line though they may not fit.
 */
export function wrapRanges(segments: readonly string[], width: number): Range[] {
	const ranges: Range[] = [];
	let from = 0;
	let breakable = 0;
	let column = 0;
	const close = (to: number, next: number) => {
		ranges.push({ from, to });
		from = next;
		column = 0;
	};
	segments.forEach((segment, index) => {
		if (isLineBreak(segment)) {
			close(index, index + 1);
			return;
		}
		const size = widthOfSign(segment);
		if (BLANK.test(segment)) {
			column += size;
			breakable = index + 1;
			return;
		}
		// What a break between words carries over may leave no room for this sign: then the line breaks before it as well.
		while (column + size > width && index > from) {
			const at = breakable > from ? breakable : index;
			close(at, at);
			column = segments.slice(at, index).reduce((sum, carried) => sum + widthOfSign(carried), 0);
		}
		column += size;
		// Scripts of wide signs put no blanks between words.
		if (size > 1) breakable = index + 1;
	});
	close(segments.length, segments.length);
	return ranges;
}

function fitting(segments: readonly string[], width: number): string[] {
	const kept: string[] = [];
	let column = 0;
	for (const segment of segments) {
		column += widthOfSign(segment);
		if (column > width) break;
		kept.push(segment);
	}
	return kept;
}
