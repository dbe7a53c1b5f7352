import figures, { mainSymbols } from "figures";

/** Every sign the screens draw, each one column wide. `bars`, `sparks` and `shades` go from little to much, `heights` from low to high in a line. */
export type Glyphs = {
	dot: string;
	circle: string;
	half: string;
	light: string;
	pointer: string;
	diamond: string;
	star: string;
	heart: string;
	line: string;
	track: string;
	bandStart: string;
	bandEnd: string;
	mark: string;
	up: string;
	beyond: string;
	below: string;
	ellipsis: string;
	tick: string;
	none: string;
	prompt: string;
	mask: string;
	bars: readonly string[];
	sparks: readonly string[];
	shades: readonly string[];
	heights: readonly string[];
};

const DRAWN: Glyphs = {
	dot: figures.bullet,
	circle: "○",
	half: "◐",
	light: "░",
	pointer: figures.triangleRightSmall,
	diamond: figures.lozenge,
	star: figures.star,
	heart: figures.heart,
	line: figures.line,
	track: "·",
	bandStart: figures.lineUpDownRight,
	bandEnd: figures.lineUpDownLeft,
	mark: figures.lineVerticalBold,
	up: figures.triangleUp,
	beyond: figures.arrowUp,
	below: figures.arrowDown,
	ellipsis: figures.ellipsis,
	tick: figures.tick,
	none: "·",
	prompt: figures.pointerSmall,
	mask: figures.bullet,
	bars: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", figures.square],
	sparks: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", figures.square],
	shades: ["·", "░", "▒", "▓", figures.square],
	heights: ["▁", "─", "▔"],
};

const TYPED: Glyphs = {
	dot: "*",
	circle: "o",
	half: "+",
	light: ":",
	pointer: ">",
	diamond: "#",
	star: "*",
	heart: "+",
	line: "-",
	track: ".",
	bandStart: "[",
	bandEnd: "]",
	mark: "|",
	up: "^",
	beyond: "^",
	below: "v",
	ellipsis: ".",
	tick: "v",
	none: ".",
	prompt: ">",
	mask: "*",
	bars: ["-", "="],
	sparks: ["_", ".", "-", "=", "+", "*", "#"],
	shades: [".", ":", "+", "x", "#"],
	heights: ["_", "-", "'"],
};

/** The signs for an environment: plain ASCII on `TERM=dumb` and where Unicode is not drawn. */
export function glyphsFor(env: Record<string, string | undefined>): Glyphs {
	const hasUnicode = figures.tick === mainSymbols.tick;
	return env.TERM === "dumb" || !hasUnicode ? TYPED : DRAWN;
}

/** The signs for this process's terminal. */
export const glyphs: Glyphs = glyphsFor(process.env);
