import { glyphs } from "../terminal/glyphs.js";
import { widthOf, wrap } from "../terminal/width.js";
import { BREATHING_NOTES } from "./breathing.js";

/**
 * How the breathing is laid out, in rows from the top: blank ones, the ring's (an even number; 0 where there is no room), the hint,
 * the seconds left, the notes; `gap` are blank rows before the hint and before the notes. `columns` are the ring's.
 */
export type BreathingLayout = { above: number; rows: number; columns: number; gap: number; notes: string[] };

/** A cell of a terminal is about this many times as high as wide. */
const ASPECT = 2.2;
/** Half the rows of the largest ring, and of the smallest one that has room for the words. */
const LARGEST = 9;
const SMALLEST = 2.5;
/** Empty lungs are a ring this large beside full ones. */
const EMPTY = 0.4;
/** Sizes of the ring between empty and full: steps of a column or less. More would cost drawing, and hardly be seen. */
const SIZES = 12;
/** Rows below which the ring hardly moves: then the notes are shortened first. */
const ENOUGH_ROWS = 10;
const SHORT_NOTE = "Skip it if it is not for you. 5 minutes a day were studied.";
/** Rows of the hint and of the seconds left. */
const LINES = 2;
/** Columns that a note has at most. */
const LONGEST_NOTE = 72;

/** The layout in a body of `width` columns and `height` rows: the ring gives way to the words, and the notes are short where rows are few. */
export function breathingLayout(width: number, height: number): BreathingLayout {
	const full = BREATHING_NOTES.flatMap((note) => wrap(note, Math.min(width - 4, LONGEST_NOTE)));
	const isAiry = height - LINES - full.length - 2 >= ENOUGH_ROWS;
	const gap = isAiry ? 1 : 0;
	const notes = (isAiry ? full : wrap(SHORT_NOTE, width - 1)).slice(0, Math.max(0, height - LINES));
	const below = gap + LINES + gap + notes.length;
	const half = Math.min(LARGEST, Math.floor((height - below) / 2), Math.floor(width / 2 / ASPECT));
	const rows = half < SMALLEST ? 0 : 2 * half;
	const above = Math.max(0, Math.floor((height - rows - below) / 2));
	return { above, rows, columns: 2 * Math.round(half * ASPECT) + 1, gap, notes };
}

/**
 * The ring at a fullness of the lungs (0 to 1; null draws no ring) around the words, in exactly the layout's rows and columns and
 * the same on all four sides. The pieces joined are its rows; every second one is words.
 */
export function ringPieces(fullness: number | null, words: readonly string[], layout: BreathingLayout): string[] {
	const { rows, columns } = layout;
	const dots = fullness === null ? [] : dotsAt(fullness, layout);
	const pieces = [""];
	for (let row = 0; row < rows; row++) {
		const half = rows / 2;
		const aside = dots[row < half ? half - 1 - row : row - half] ?? [];
		const said = words[row - half + 1] ?? "";
		const [before, after] = aroundWords(aside, widthOf(said), columns);
		pieces.push(`${pieces.pop()}${row > 0 ? "\n" : ""}${before}`);
		if (said) pieces.push(said, after);
		else pieces.push(`${pieces.pop()}${after}`);
	}
	return pieces;
}

/** How far aside of the middle column the dots stand, in each row from the two middle ones outwards. */
function dotsAt(fullness: number, { rows, columns }: BreathingLayout): number[][] {
	const half = rows / 2;
	const least = Math.max(SMALLEST, half * EMPTY);
	// The outermost dots fall short of the next row.
	const radius = least + (half - 0.01 - least) * (Math.round(fullness * SIZES) / SIZES);
	const dots = Array.from({ length: half }, (): number[] => []);
	for (const angle of angles(rows)) {
		const aside = Math.min((columns - 1) / 2, Math.round(Math.cos(angle) * radius * ASPECT));
		const inRow = dots[Math.floor(Math.sin(angle) * radius)];
		// Two dots side by side would be a smear.
		if (inRow?.every((other) => Math.abs(other - aside) > 1)) inRow.push(aside);
	}
	return dots;
}

/** The directions of the dots in one quarter, in radians; more of them on a larger ring. */
function angles(rows: number): number[] {
	const quarter = Math.max(4, Math.round(rows * 0.55));
	return Array.from({ length: quarter + 1 }, (_, index) => (index / quarter) * (Math.PI / 2));
}

/** A row's cells to the left and to the right of words of a width. */
function aroundWords(aside: readonly number[], width: number, columns: number): [string, string] {
	const middle = (columns - 1) / 2;
	const cells = Array.from({ length: columns }, (_, column) =>
		aside.includes(Math.abs(column - middle)) ? glyphs.track : " ",
	);
	const from = Math.floor((columns - width) / 2);
	return [cells.slice(0, from).join(""), cells.slice(from + width).join("")];
}
