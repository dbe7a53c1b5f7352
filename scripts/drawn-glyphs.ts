/** A part of a cell filled with the colour of its sign, in shares of the cell (0 to 1) from its top left; `shade` is how much of it shows. */
export type Part = { x: number; y: number; width: number; height: number; shade?: number };

const BLOCKS = 0x2580;
const UPPER_HALF = { x: 0, y: 0, width: 1, height: 0.5 };
const RIGHT_HALF = { x: 0.5, y: 0, width: 0.5, height: 1 };
const QUARTERS = {
	upperLeft: { x: 0, y: 0, width: 0.5, height: 0.5 },
	upperRight: { x: 0.5, y: 0, width: 0.5, height: 0.5 },
	lowerLeft: { x: 0, y: 0.5, width: 0.5, height: 0.5 },
	lowerRight: { x: 0.5, y: 0.5, width: 0.5, height: 0.5 },
};
const { upperLeft, upperRight, lowerLeft, lowerRight } = QUARTERS;
/** U+2596 to U+259F in their order. */
const QUADRANTS: readonly (readonly Part[])[] = [
	[lowerLeft],
	[lowerRight],
	[upperLeft],
	[upperLeft, lowerLeft, lowerRight],
	[upperLeft, lowerRight],
	[upperLeft, upperRight, lowerLeft],
	[upperLeft, upperRight, lowerRight],
	[upperRight],
	[upperRight, lowerLeft],
	[upperRight, lowerLeft, lowerRight],
];

/** Where lines leave a cell from its middle: left, right, up, down; 1 is a light line, 2 a heavy one. */
type Arms = readonly [left: number, right: number, up: number, down: number];
const LINES: Readonly<Record<string, Arms>> = {
	...{ "─": [1, 1, 0, 0], "━": [2, 2, 0, 0], "│": [0, 0, 1, 1], "┃": [0, 0, 2, 2] },
	...{ "┌": [0, 1, 0, 1], "┐": [1, 0, 0, 1], "└": [0, 1, 1, 0], "┘": [1, 0, 1, 0] },
	...{ "╭": [0, 1, 0, 1], "╮": [1, 0, 0, 1], "╰": [0, 1, 1, 0], "╯": [1, 0, 1, 0] },
	...{ "├": [0, 1, 1, 1], "┤": [1, 0, 1, 1], "┬": [1, 1, 0, 1], "┴": [1, 1, 1, 0], "┼": [1, 1, 1, 1] },
	...{ "╴": [1, 0, 0, 0], "╶": [0, 1, 0, 0], "╵": [0, 0, 1, 0], "╷": [0, 0, 0, 1] },
	...{ "╸": [2, 0, 0, 0], "╺": [0, 2, 0, 0], "╹": [0, 0, 2, 0], "╻": [0, 0, 0, 2] },
};
/** A light line's width in cells' widths; a cell is about twice as high as wide. */
const STROKE = 0.14;
const CELL_SHAPE = 0.5;

/**
 * What terminals draw themselves rather than out of a font, so that neighbours meet without a gap: block elements and lines.
 * Undefined for every other sign.
 */
export function partsOf(sign: string): readonly Part[] | undefined {
	const arms = LINES[sign];
	if (arms) return linesOf(arms);
	const code = (sign.codePointAt(0) ?? 0) - BLOCKS;
	if (code < 0 || code > 0x1f) return undefined;
	if (code === 0) return [UPPER_HALF];
	if (code <= 8) return [{ x: 0, y: 1 - code / 8, width: 1, height: code / 8 }];
	if (code <= 15) return [{ x: 0, y: 0, width: (16 - code) / 8, height: 1 }];
	if (code === 16) return [RIGHT_HALF];
	if (code <= 19) return [{ x: 0, y: 0, width: 1, height: 1, shade: (code - 16) / 4 }];
	if (code === 20) return [{ x: 0, y: 0, width: 1, height: 1 / 8 }];
	if (code === 21) return [{ x: 7 / 8, y: 0, width: 1 / 8, height: 1 }];
	return QUADRANTS[code - 22];
}

function linesOf([left, right, up, down]: Arms): Part[] {
	const across = (arm: number, from: number, to: number): Part[] => {
		const height = arm * STROKE * CELL_SHAPE;
		return arm === 0 ? [] : [{ x: from, y: 0.5 - height / 2, width: to - from, height }];
	};
	const upright = (arm: number, from: number, to: number): Part[] => {
		const width = arm * STROKE;
		return arm === 0 ? [] : [{ x: 0.5 - width / 2, y: from, width, height: to - from }];
	};
	const level = left === right ? across(left, 0, 1) : [...across(left, 0, 0.5), ...across(right, 0.5, 1)];
	return [...level, ...(up === down ? upright(up, 0, 1) : [...upright(up, 0, 0.5), ...upright(down, 0.5, 1)])];
}
