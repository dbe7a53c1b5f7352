import { partsOf } from "./drawn-glyphs.ts";

/** A colour of a cell: null is the terminal's own, a number one of the 256 of its palette, a text "#rrggbb". */
export type Colour = number | string | null;

/** One cell of a terminal. `width` is 2 for a wide sign and 0 for the cell that it covers. */
export type Cell = {
	sign: string;
	width: number;
	foreground: Colour;
	background: Colour;
	bold: boolean;
	dim: boolean;
	inverse: boolean;
};

/** Signs next to each other that look alike; `at` is the column of the first, `columns` how many they cover. */
type Run = { at: number; columns: number; text: string; colour: string; bold: boolean };

const CELL = { width: 9, height: 19, font: 15, baseline: 14 };
const MARGIN = 14;
const FONTS = "ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace";
const INK = "#d5d9e0";
const PAPER = "#14171f";
const FRAME = "#4a5161";
/** How much of a dim sign's colour is left over the paper. */
const DIM = 0.66;
/** The first sixteen colours, normal and bright, each readable on the paper. */
const SIXTEEN = [
	...["#3b4252", "#e2777f", "#8fc77a", "#dfbf69", "#74a7e8", "#d68ad0", "#62c6cf", "#c3c9d4"],
	...["#6b7488", "#ee929a", "#a9d998", "#ebd28a", "#93bdf2", "#e3a6df", "#85d9e0", "#f2f4f8"],
];
const LEVELS = [0, 95, 135, 175, 215, 255];
const PLAIN_WORD = /^[\p{L}\p{N}\p{P}$+<=>^`|~ ]$/u;
/** Punctuation that fonts for code often lack, so that its width cannot be relied on. */
const RARE = /[\u2022\u2026\u203a\u2039]/;

/** A screen of a terminal, row by row, as an SVG picture with `title` and `description` for those who do not see it. */
export function screenSvg(screen: readonly (readonly Cell[])[], says: { title: string; description: string }): string {
	const columns = Math.max(0, ...screen.map((row) => row.length));
	const width = columns * CELL.width + 2 * MARGIN;
	const height = screen.length * CELL.height + 2 * MARGIN;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title says">`,
		`<title id="title">${escaped(says.title)}</title>`,
		`<desc id="says">${escaped(says.description)}</desc>`,
		`<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8" fill="${PAPER}" stroke="${FRAME}"/>`,
		`<g transform="translate(${MARGIN} ${MARGIN})" font-family="${FONTS}" font-size="${CELL.font}" fill="${INK}">`,
		...screen.flatMap((row, index) => rowSvg(row, index * CELL.height)),
		"</g>",
		"</svg>",
		"",
	].join("\n");
}

function rowSvg(row: readonly Cell[], top: number): string[] {
	const backgrounds = runsOf(row, (cell) => (backgroundOf(cell) === PAPER ? null : backgroundOf(cell)), "any");
	const drawn = runsOf(row, (cell) => (partsOf(cell.sign) ? inkOf(cell) : null), "same");
	const written = runsOf(row, (cell) => (partsOf(cell.sign) ? null : inkOf(cell)), "words");
	return [
		...backgrounds.map(({ at, columns, colour }) => rect(at, top, { width: columns, height: 1 }, colour)),
		...drawn.flatMap((run) => drawnSvg(run, top)),
		...written.flatMap((run) => writtenSvg(run, top)),
	];
}

/**
 * The cells that `colourOf` gives a colour, those of one colour and weight together. "any" signs go together, only the "same"
 * sign does, or "words" do: letters whose width a font can be held to. Blanks at either end of words are left out.
 */
function runsOf(row: readonly Cell[], colourOf: (cell: Cell) => string | null, joins: "any" | "same" | "words"): Run[] {
	const runs: Run[] = [];
	let last: Run | undefined;
	row.forEach((cell, at) => {
		if (cell.width === 0) return;
		const colour = colourOf(cell);
		const sign = cell.sign || " ";
		if (colour === null || (joins === "words" && sign === " " && last === undefined)) {
			last = undefined;
			return;
		}
		const alike = last?.colour === colour && (joins === "any" || last.bold === cell.bold);
		if (last && alike && (joins === "any" || canJoin(last, sign, joins, cell.width))) {
			last.text += sign;
			last.columns += cell.width;
			return;
		}
		last = { at, columns: cell.width, text: sign, colour, bold: cell.bold };
		runs.push(last);
	});
	return joins === "words" ? runs.flatMap(withoutBlanks) : runs;
}

function canJoin({ text, columns }: Run, sign: string, joins: "same" | "words", width: number): boolean {
	if (joins === "same") return text.startsWith(sign);
	const allNarrow = width === 1 && columns === Array.from(text).length;
	// Two blanks part what stands in columns.
	return allNarrow && isPlain(sign) && isPlain(text.slice(-1)) && !(sign === " " && text.endsWith(" "));
}

function withoutBlanks(run: Run): Run[] {
	const text = run.text.trim();
	if (text === "") return [];
	const before = run.text.length - run.text.trimStart().length;
	return [{ ...run, at: run.at + before, text, columns: run.columns - (run.text.length - text.length) }];
}

function isPlain(sign: string): boolean {
	return PLAIN_WORD.test(sign) && !RARE.test(sign);
}

function drawnSvg({ at, columns, text, colour }: Run, top: number): string[] {
	const sign = Array.from(text)[0] ?? "";
	return (partsOf(sign) ?? []).flatMap((part) => {
		// What reaches from side to side is one piece, so that no seam shows between the cells.
		if (part.x === 0 && part.width === 1) return rect(at, top, { ...part, width: columns }, colour);
		return Array.from({ length: columns }, (_, index) => rect(at + index, top, part, colour));
	});
}

function writtenSvg({ at, columns, text, colour, bold }: Run, top: number): string {
	const look = `${colour === INK ? "" : ` fill="${colour}"`}${bold ? ' font-weight="bold"' : ""}`;
	const y = top + CELL.baseline;
	const width = columns * CELL.width;
	if (Array.from(text).length > 1) {
		return `<text x="${at * CELL.width}" y="${y}" textLength="${width}" lengthAdjust="spacingAndGlyphs"${look}>${escaped(text)}</text>`;
	}
	return `<text x="${at * CELL.width + width / 2}" y="${y}" text-anchor="middle"${look}>${escaped(text)}</text>`;
}

function rect(
	column: number,
	top: number,
	part: { x?: number; y?: number; width: number; height: number; shade?: number },
	colour: string,
): string {
	const x = round((column + (part.x ?? 0)) * CELL.width);
	const y = round(top + (part.y ?? 0) * CELL.height);
	const size = `width="${round(part.width * CELL.width)}" height="${round(part.height * CELL.height)}"`;
	const shade = part.shade === undefined ? "" : ` fill-opacity="${part.shade}"`;
	return `<rect x="${x}" y="${y}" ${size} fill="${colour}"${shade}/>`;
}

function inkOf(cell: Cell): string {
	const colour = cell.inverse ? (hexOf(cell.background) ?? PAPER) : (hexOf(cell.foreground) ?? INK);
	return cell.dim ? mixed(colour, backgroundOf(cell), DIM) : colour;
}

function backgroundOf(cell: Cell): string {
	return cell.inverse ? (hexOf(cell.foreground) ?? INK) : (hexOf(cell.background) ?? PAPER);
}

/** A colour of the palette as xterm has it: sixteen, a cube of 6 x 6 x 6, and greys. */
function hexOf(colour: Colour): string | undefined {
	if (colour === null) return undefined;
	if (typeof colour === "string") return colour;
	if (colour < SIXTEEN.length) return SIXTEEN[colour];
	if (colour >= 232) return hex([0, 0, 0].map(() => 8 + 10 * (colour - 232)));
	const place = colour - SIXTEEN.length;
	return hex([Math.floor(place / 36), Math.floor(place / 6) % 6, place % 6].map((level) => LEVELS[level] ?? 0));
}

function mixed(colour: string, with_: string, share: number): string {
	const [over, under] = [channels(colour), channels(with_)];
	return hex(over.map((value, index) => value * share + (under[index] ?? 0) * (1 - share)));
}

function channels(colour: string): number[] {
	return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(values: readonly number[]): string {
	return `#${values.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}

function escaped(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
