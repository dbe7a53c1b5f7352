import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { type IPty, spawn } from "@lydell/node-pty";
import type { IBufferCell, Terminal as Screen } from "@xterm/headless";
import type { Cell } from "../../scripts/screen-svg.ts";

/** What `openTerminal` may be told. `home` is the home folder; the size is 80 x 24 unless said; `program` replaces the launcher. */
export type TerminalOptions = {
	home: string;
	columns?: number;
	rows?: number;
	env?: Record<string, string>;
	cwd?: string;
	program?: { file: string; args: string[] };
	/** A terminal that draws a grapheme (a family, a flag) as one sign, as newer ones do; by default every code point by itself. */
	graphemes?: boolean;
};

/** Keys that are not characters, by the name of what is on the key. */
export type NamedKey = keyof typeof KEYS | `ctrl-${string}` | `alt-${string}`;

/** How a cell looks. `color` is the palette index or the RGB number, null for the terminal's own. */
export type CellStyle = { color: number | null; bold: boolean; dim: boolean; inverse: boolean };

/** The terminal's state that a program must give back when it ends. */
export type Modes = { alternate: boolean; wraps: boolean; bracketedPaste: boolean; cursorVisible: boolean };

/** How a program ended: its exit code, and the number of the signal that ended it (0 for none). */
export type Exit = { code: number; signal: number };

type Wanted = string | RegExp | ((text: string) => boolean);

const KEYS = {
	enter: "\r",
	escape: "\x1b",
	tab: "\t",
	"shift-tab": "\x1b[Z",
	backspace: "\x7f",
	delete: "\x1b[3~",
	up: "\x1b[A",
	down: "\x1b[B",
	right: "\x1b[C",
	left: "\x1b[D",
	home: "\x1b[H",
	end: "\x1b[F",
	"page-up": "\x1b[5~",
	"page-down": "\x1b[6~",
	space: " ",
};

// Node finds no names in this package when it is imported, as scripts do.
const { Terminal } = createRequire(import.meta.url)("@xterm/headless") as typeof import("@xterm/headless");
const launcher = fileURLToPath(new URL("../../bin/unfazed.js", import.meta.url));
// One for all tests, outside of their homes: what is in a home is what the program kept there.
const cache = fileURLToPath(new URL("../../node_modules/.cache", import.meta.url));
const open = new Set<{ close(): void }>();

/**
 * Runs the program in a real terminal, with an environment of its own (no CI, NODE_OPTIONS, NO_COLOR and the like, a fixed time zone).
 * Everything waits on output. Tests end with `closeTerminals`.
 */
export function openTerminal(args: string[], options: TerminalOptions) {
	const { home, columns = 80, rows = 24, program = { file: process.execPath, args: [launcher] } } = options;
	const pty = spawn(program.file, [...program.args, ...args], {
		name: "xterm-256color",
		cols: columns,
		rows,
		cwd: options.cwd ?? process.cwd(),
		env: { ...cleanEnvironment(home), ...options.env },
	});
	const terminal = new Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 10_000 });
	if (options.graphemes) drawGraphemes(terminal);
	const checks = new Set<() => void>();
	const lookAgain = () => {
		for (const check of [...checks]) check();
	};
	const cursor = followCursor(terminal);
	let raw = "";
	let ended: Exit | undefined;
	terminal.onData((reply) => pty.write(reply));
	pty.onData((data) => {
		raw += data;
		terminal.write(data, lookAgain);
	});
	const exited = new Promise<Exit>((resolve) => {
		pty.onExit(({ exitCode, signal }) => {
			// An empty write calls back once all that came before it has been drawn.
			terminal.write("", () => {
				ended = { code: exitCode, signal: signal ?? 0 };
				resolve(ended);
				lookAgain();
			});
		});
	});

	const screen = () => screenOf(terminal);
	const text = () => screen().join("\n");
	const opened = {
		/** Types characters, as one read of the program. */
		type: (keys: string) => pty.write(keys),
		/** Writes bytes, of which a sign may be only a part. */
		write: (bytes: Buffer) => pty.write(bytes as never as string), // It takes both; its types say less.
		/** Presses keys one after the other, each as a write of its own. */
		press: (...keys: NamedKey[]) => {
			for (const key of keys) pty.write(bytesOf(key));
		},
		/** Pastes as terminals do: between markers if the program asked for them, with line ends as carriage returns. */
		paste: (pasted: string) => {
			const body = pasted.replaceAll("\n", "\r");
			pty.write(terminal.modes.bracketedPasteMode ? `\x1b[200~${body}\x1b[201~` : body);
		},
		resize: (newColumns: number, newRows: number) => {
			terminal.resize(newColumns, newRows);
			pty.resize(newColumns, newRows);
		},
		/** The visible lines, blanks at their ends cut off. */
		screen,
		/** The visible lines as one text. */
		text,
		/** The visible cells, row by row, as a picture of the screen needs them. */
		cells: () => cellsOf(terminal),
		/** Everything that scrolled by and is still kept, with the visible lines. */
		scrollback: () => linesOf(terminal, 0, terminal.buffer.active.length),
		/** The bytes that the program wrote so far. */
		raw: () => raw,
		/** How the first place on screen that shows `wanted` looks; undefined if it is not there. */
		styleOf: (wanted: string) => styleOf(terminal, wanted),
		/** Column and row of the cursor, from 0. */
		cursor: () => ({ column: terminal.buffer.active.cursorX, row: terminal.buffer.active.cursorY }),
		modes: (): Modes => ({
			alternate: terminal.buffer.active.type === "alternate",
			wraps: terminal.modes.wraparoundMode,
			bracketedPaste: terminal.modes.bracketedPasteMode,
			cursorVisible: cursor.visible,
		}),
		/** Resolves with the screen's text once it shows `wanted`; rejects with the screen when it does not in time, or the program ended. */
		waitFor: (wanted: Wanted, { timeout = 10_000 }: { timeout?: number } = {}): Promise<string> =>
			new Promise((resolve, reject) => {
				const finish = (end: () => void) => {
					checks.delete(check);
					clearTimeout(timer);
					end();
				};
				const fail = (why: string) =>
					finish(() => reject(new Error(`${why} while waiting for ${String(wanted)}. The screen:\n${text()}`)));
				const check = () => {
					const now = text();
					if (fits(now, wanted)) finish(() => resolve(now));
					else if (ended) fail(`the program ended (code ${ended.code}, signal ${ended.signal})`);
				};
				const timer = setTimeout(() => fail(`${timeout} ms went by`), timeout);
				checks.add(check);
				check();
			}),
		exited,
		kill: (signal = "SIGTERM") => killQuietly(pty, signal),
		pid: pty.pid,
		close: () => {
			open.delete(opened);
			if (!ended) killQuietly(pty, "SIGKILL");
			terminal.dispose();
		},
	};
	open.add(opened);
	return opened;
}

/** Ends whatever a test left running; for `afterEach`. */
export function closeTerminals(): void {
	for (const terminal of [...open]) terminal.close();
}

/** The environment of a person's shell, without anything of the machine that runs the tests. */
export function cleanEnvironment(home: string): Record<string, string> {
	return {
		PATH: process.env.PATH ?? "",
		HOME: home,
		UNFAZED_HOME: home,
		XDG_CACHE_HOME: cache,
		TERM: "xterm-256color",
		LANG: "C.UTF-8",
		TZ: "Europe/Berlin",
	};
}

/** Joins code points as Unicode does: emoji and what is drawn as one take two columns, East Asian wide signs too, marks none. */
function drawGraphemes(terminal: Screen): void {
	const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
	let drawn = "";
	const widthOf = (sign: string) => {
		if (/^[\p{M}\u200d]/u.test(sign)) return 0;
		return /\p{Emoji_Presentation}|\ufe0f|^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/u.test(sign) ? 2 : 1;
	};
	terminal.unicode.register({
		version: "graphemes",
		wcwidth: (code) => (widthOf(String.fromCodePoint(code)) === 2 ? 2 : 1),
		charProperties: (code, preceding) => {
			const sign = String.fromCodePoint(code);
			const joined = preceding === 0 ? sign : drawn + sign;
			const joins = joined !== sign && [...segmenter.segment(joined)].length === 1;
			drawn = joins ? joined : sign;
			return (1 << 3) | (widthOf(drawn) << 1) | (joins ? 1 : 0);
		},
	});
	terminal.unicode.activeVersion = "graphemes";
}

function bytesOf(key: NamedKey): string {
	if (key in KEYS) return KEYS[key as keyof typeof KEYS];
	const [, modifier, rest = ""] = /^(ctrl|alt)-(.+)$/u.exec(key) ?? [];
	if (modifier === "ctrl") return String.fromCharCode(rest.toUpperCase().charCodeAt(0) & 0x1f);
	if (modifier === "alt") return `\x1b${rest in KEYS ? KEYS[rest as keyof typeof KEYS] : rest}`;
	throw new RangeError(`no such key: ${key}`);
}

function fits(text: string, wanted: Wanted): boolean {
	if (typeof wanted === "string") return text.includes(wanted);
	return wanted instanceof RegExp ? wanted.test(text) : wanted(text);
}

/** The public modes do not tell whether the cursor shows, so its two sequences are listened to. */
function followCursor(terminal: Screen): { visible: boolean } {
	const cursor = { visible: true };
	for (const final of ["h", "l"]) {
		terminal.parser.registerCsiHandler({ prefix: "?", final }, (parameters) => {
			if (parameters.includes(25)) cursor.visible = final === "h";
			return false;
		});
	}
	return cursor;
}

function screenOf(terminal: Screen): string[] {
	const top = terminal.buffer.active.baseY;
	return linesOf(terminal, top, top + terminal.rows);
}

function linesOf(terminal: Screen, from: number, to: number): string[] {
	const lines: string[] = [];
	for (let row = from; row < to; row++) lines.push(terminal.buffer.active.getLine(row)?.translateToString(true) ?? "");
	return lines;
}

function cellsOf(terminal: Screen): Cell[][] {
	const top = terminal.buffer.active.baseY;
	return Array.from({ length: terminal.rows }, (_, row) => {
		const line = terminal.buffer.active.getLine(top + row);
		return Array.from({ length: terminal.cols }, (_, column) => line?.getCell(column)).flatMap((cell) =>
			cell ? pictured(cell) : [],
		);
	});
}

function pictured(cell: IBufferCell): Cell {
	const colour = (isDefault: boolean, isRgb: boolean, value: number) =>
		isDefault ? null : isRgb ? `#${value.toString(16).padStart(6, "0")}` : value;
	return {
		sign: cell.getChars(),
		width: cell.getWidth(),
		foreground: colour(cell.isFgDefault(), cell.isFgRGB(), cell.getFgColor()),
		background: colour(cell.isBgDefault(), cell.isBgRGB(), cell.getBgColor()),
		bold: cell.isBold() !== 0,
		dim: cell.isDim() !== 0,
		inverse: cell.isInverse() !== 0,
	};
}

function styleOf(terminal: Screen, wanted: string): CellStyle | undefined {
	const row = screenOf(terminal).findIndex((line) => line.includes(wanted));
	const line = terminal.buffer.active.getLine(terminal.buffer.active.baseY + row);
	if (row < 0 || !line) return undefined;
	// Wide characters take two cells, so the column is found by cells rather than by characters.
	let before = "";
	const start = line.translateToString(true).indexOf(wanted);
	for (let column = 0; column < line.length; column++) {
		const cell = line.getCell(column);
		if (before.length === start && cell) return cellStyle(cell);
		if (cell && cell.getWidth() > 0) before += cell.getChars() || " ";
	}
	return undefined;
}

function cellStyle(cell: IBufferCell): CellStyle {
	return {
		color: cell.isFgDefault() ? null : cell.getFgColor(),
		bold: cell.isBold() !== 0,
		dim: cell.isDim() !== 0,
		inverse: cell.isInverse() !== 0,
	};
}

function killQuietly(pty: IPty, signal: string): void {
	try {
		pty.kill(signal);
	} catch {
		// It ended by itself in the meantime.
	}
}
