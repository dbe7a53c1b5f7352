import { render, useApp } from "ink";
import { type ReactElement, useInsertionEffect } from "react";
import { CLAIM, QUIT_CODES, RESTORE, sayError, writeNow } from "./screen-modes.js";
import { createPause, type SuspendTerminal } from "./screen-pause.js";

/** Ends the screen with an exit code, 0 by default. */
export type Quit = (code?: number) => void;

/** The streams of a screen (the process's own by default), and what to do once before it goes (save drafts). */
export type FullScreenOptions = { stdin?: NodeJS.ReadStream; stdout?: NodeJS.WriteStream; onQuit?: () => void };

// Thirty, Ink's own, makes held keys 40 ms late.
const FRAMES_PER_SECOND = 120;

/**
 * Shows an element on the terminal's alternate screen until it quits, and gives the exit code: that of `quit`, 128 and the
 * signal's number for a signal or a closed terminal, 1 after an error, which is said on stderr in one line once the terminal is
 * its own again. An element made by a function gets what quits, and what Ctrl-Z does. Whatever ends it, `onQuit` runs once and every mode of the terminal is put back.
 */
export function showFullScreen(
	element: ReactElement | ((quit: Quit, pause: () => void) => ReactElement),
	{ stdin = process.stdin, stdout = process.stdout, onQuit }: FullScreenOptions = {},
): Promise<number> {
	const { promise, resolve } = Promise.withResolvers<number>();
	const listeners: [NodeJS.EventEmitter, string, (...args: never[]) => void][] = [];
	const listen = (target: NodeJS.EventEmitter, event: string, listener: (...args: never[]) => void) => {
		target.on(event, listener as () => void);
		listeners.push([target, event, listener]);
	};
	const failures: unknown[] = [];
	let isOver = false;

	const end = (code: number, failure?: unknown) => {
		if (isOver) {
			if (failure !== undefined) sayError(failure);
			return;
		}
		isOver = true;
		if (failure !== undefined) failures.push(failure);
		attempt(() => onQuit?.(), failures);
		attempt(() => app.unmount(), failures);
		attempt(() => stdin.setRawMode?.(false), failures);
		writeNow(stdout, RESTORE);
		for (const error of failures) sayError(error);
		// Errors that the closing terminal itself brings are heard until the last turn.
		setImmediate(() => {
			for (const [target, event, listener] of listeners) target.off(event, listener as () => void);
			resolve(failures.length > 0 ? 1 : code);
		});
	};
	const quit: Quit = (code = 0) => end(code);

	for (const [signal, code] of Object.entries(QUIT_CODES)) listen(process, signal, () => end(code));
	listen(process, "uncaughtException", (error: unknown) => end(1, error));
	listen(process, "unhandledRejection", (error: unknown) => end(1, error));
	listen(process, "exit", () => end(1));
	for (const event of ["end", "close", "error"]) listen(stdin, event, () => end(QUIT_CODES.SIGHUP));
	// For good: a terminal that is gone may say so after the last write.
	stdout.on("error", () => end(QUIT_CODES.SIGHUP));

	const pause = createPause(stdout);
	listen(process, "SIGTSTP", () => void pause.stop());
	listen(process, "SIGCONT", () => void pause.redraw());

	// Before anything is drawn: a key pressed on the first frame must not reach the terminal's own line editing.
	stdin.setRawMode?.(true);
	writeNow(stdout, CLAIM);
	const app = render(
		<Screen onReady={pause.claim}>
			{typeof element === "function" ? element(quit, () => void pause.stopJob()) : element}
		</Screen>,
		{
			stdin,
			stdout,
			alternateScreen: true,
			exitOnCtrlC: false,
			interactive: true,
			maxFps: FRAMES_PER_SECOND,
		},
	);
	app.waitUntilExit().then(
		() => end(0),
		(error: unknown) => end(1, error),
	);
	return promise;
}

/** Whether a full screen can be drawn: both ends are a terminal, and one that can move its cursor. */
export function canDraw(
	env: Record<string, string | undefined>,
	stdin: { isTTY?: boolean },
	stdout: { isTTY?: boolean },
): boolean {
	return Boolean(stdin.isTTY && stdout.isTTY) && env.TERM !== "dumb";
}

function Screen({ children, onReady }: { children: ReactElement; onReady: (suspend: SuspendTerminal) => void }) {
	const { suspendTerminal } = useApp();
	useInsertionEffect(() => onReady(suspendTerminal), [onReady, suspendTerminal]);
	return children;
}

function attempt(run: () => void, failures: unknown[]): void {
	try {
		run();
	} catch (error) {
		failures.push(error);
	}
}
