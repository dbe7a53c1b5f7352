import { EventEmitter } from "node:events";
import { render } from "ink";
import type { ReactElement } from "react";
import { widthOf } from "../../src/terminal/width.js";

/** A screen drawn at a size in a test. Every frame taller or wider than the terminal fails the next call on it. */
export type Drawn = {
	/** The newest frame as text, without colours and without blanks at line ends. */
	lastFrame(): string;
	/** All frames so far, oldest first. */
	frames: readonly string[];
	/** What the terminal was last told to copy (OSC 52); undefined while nothing was. */
	clipboard(): string | undefined;
	/** Types: the whole string arrives in one read. */
	stdin: { write(data: string): void };
	/** Gives the terminal another size, as a person's window does. */
	resize(columns: number, rows: number): void;
	rerender(element: ReactElement): void;
	unmount(): void;
	/** Resolves with the first frame, from the newest on, that holds the text; fails with that frame after `timeout` ms (5,000). */
	waitFor(expected: string | RegExp | ((frame: string) => boolean), timeout?: number): Promise<string>;
};

/** Draws an element in a terminal of the given size; `screenReader` as Ink tells it for a screen reader (`INK_SCREEN_READER=true`), where only widths are held to the terminal's. */
export function renderAt(
	element: ReactElement,
	size: { columns: number; rows: number; screenReader?: boolean },
): Drawn {
	const stdout = new Output(size.columns, size.rows, size.screenReader !== true);
	const stdin = new Input();
	const app = render(element, {
		stdout: stdout as unknown as NodeJS.WriteStream,
		stdin: stdin as unknown as NodeJS.ReadStream,
		stderr: new Output(size.columns, size.rows) as unknown as NodeJS.WriteStream,
		debug: true,
		interactive: true,
		exitOnCtrlC: false,
		patchConsole: false,
		isScreenReaderEnabled: size.screenReader ?? false,
	});
	const checked = () => {
		if (stdout.overflow) throw new Error(stdout.overflow);
		return stdout.frames.at(-1) ?? "";
	};
	return {
		lastFrame: checked,
		frames: stdout.frames,
		clipboard: () => stdout.clipboard,
		stdin,
		resize(columns, rows) {
			stdout.columns = columns;
			stdout.rows = rows;
			// Ink lays out the old screen once more before React hears of the new size.
			stdout.resizing = true;
			stdout.emit("resize");
			stdout.resizing = false;
		},
		rerender: (next) => app.rerender(next),
		unmount() {
			app.unmount();
			checked();
		},
		waitFor(expected, timeout = 5000) {
			return new Promise((resolve, reject) => {
				const isThere = (frame: string) =>
					typeof expected === "function"
						? expected(frame)
						: typeof expected === "string"
							? frame.includes(expected)
							: expected.test(frame);
				const look = () => {
					try {
						const frame = checked();
						if (isThere(frame)) done(() => resolve(frame));
					} catch (error) {
						done(() => reject(error));
					}
				};
				const late = setTimeout(
					() => done(() => reject(new Error(`never saw ${expected} in\n${stdout.frames.at(-1)}`))),
					timeout,
				);
				const done = (settle: () => void) => {
					clearTimeout(late);
					stdout.off("frame", look);
					settle();
				};
				stdout.on("frame", look);
				look();
			});
		},
	};
}

class Output extends EventEmitter {
	isTTY = true;
	frames: string[] = [];
	clipboard: string | undefined;
	overflow: string | undefined;
	resizing = false;
	columns: number;
	rows: number;
	heldToRows: boolean;

	constructor(columns: number, rows: number, heldToRows = true) {
		super();
		this.heldToRows = heldToRows;
		this.setMaxListeners(0);
		this.columns = columns;
		this.rows = rows;
	}

	write = (chunk: string, done?: () => void): boolean => {
		const seen = chunk.replace(/\x1b\]52;c;([^\x07]*)\x07/g, (_, copied: string) => {
			this.clipboard = Buffer.from(copied, "base64").toString();
			return "";
		});
		// Colours and modes are not what is read; neither is the newline that Ink writes as it lets go.
		const text = seen.replace(/\x1b\[[?<>]?[\d;]*[hlmu]/g, "");
		if (!this.resizing && text !== "" && text !== "\n") this.#take(text);
		done?.();
		return true;
	};

	#take(text: string): void {
		const lines = text.replace(/\n$/, "").split("\n");
		const widest = Math.max(...lines.map(widthOf));
		if ((this.heldToRows && lines.length > this.rows) || widest > this.columns) {
			this.overflow ??= `a frame of ${widest} x ${lines.length} in a terminal of ${this.columns} x ${this.rows}:\n${text}`;
		}
		this.frames.push(lines.map((line) => line.trimEnd()).join("\n"));
		this.emit("frame");
	}
}

class Input extends EventEmitter {
	isTTY = true;
	#chunks: string[] = [];

	constructor() {
		super();
		this.setMaxListeners(0);
	}

	write(data: string): void {
		this.#chunks.push(data);
		this.emit("readable");
	}
	read(): string | null {
		return this.#chunks.shift() ?? null;
	}
	setEncoding(): void {}
	setRawMode(): void {}
	resume(): void {}
	pause(): void {}
	ref(): void {}
	unref(): void {}
}
