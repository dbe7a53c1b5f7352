const GAP = " ";

/** Each sign three rows tall, in half blocks. */
const SIGNS: Record<string, readonly [string, string, string]> = {
	"0": ["█▀█", "█ █", "▀▀▀"],
	"1": ["▀█ ", " █ ", "▀▀▀"],
	"2": ["▀▀█", "█▀▀", "▀▀▀"],
	"3": ["▀▀█", " ▀█", "▀▀▀"],
	"4": ["█ █", "▀▀█", "  ▀"],
	"5": ["█▀▀", "▀▀█", "▀▀▀"],
	"6": ["█▀▀", "█▀█", "▀▀▀"],
	"7": ["▀▀█", "  █", "  ▀"],
	"8": ["█▀█", "█▀█", "▀▀▀"],
	"9": ["█▀█", "▀▀█", "▀▀▀"],
	".": [" ", " ", "▀"],
	"+": ["   ", "▄█▄", " ▀ "],
};

/** Rows that a big figure takes. */
export const BIG_ROWS = 3;

/** A number as it is read ("9", "2.4", "99+"), three rows tall; empty if a sign of it has no big form. */
export function bigFigure(figure: string): string[] {
	const signs = Array.from(figure, (sign) => SIGNS[sign]);
	if (signs.length === 0 || signs.includes(undefined)) return [];
	return [0, 1, 2].map((row) => signs.map((sign) => sign?.[row] ?? "").join(GAP));
}
