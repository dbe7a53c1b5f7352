import { setTimeout } from "node:timers/promises";
import type { useApp } from "ink";
import { CLAIM, writeNow } from "./screen-modes.js";

/** Ink's way to lend the terminal out for a while. */
export type SuspendTerminal = ReturnType<typeof useApp>["suspendTerminal"];

/** Stopping a screen as a job of the shell (SIGTSTP), and drawing it anew when it comes back (SIGCONT). */
export type Pause = {
	/** Hands over what lends the terminal; nothing can pause before. */
	claim(suspend: SuspendTerminal): void;
	/** Gives the terminal back, stops the process, and draws again once it is continued. */
	stop(): Promise<void>;
	/** What Ctrl-Z does: stops the job if there is a shell that can bring it back, else nothing. */
	stopJob(): Promise<void>;
	/** Takes the terminal anew, for a process that was stopped without being asked. */
	redraw(): Promise<void>;
};

const DAY = 86_400_000;
/** Long enough for a stop to have come. */
const STOPPED_BY = 50;

/** The pause of one screen. */
export function createPause(stdout: NodeJS.WriteStream): Pause {
	let suspend: SuspendTerminal | undefined;
	let isPaused = false;

	const lend = async (meanwhile: () => Promise<void>) => {
		if (isPaused || !suspend) return;
		isPaused = true;
		try {
			await suspend(meanwhile);
		} finally {
			isPaused = false;
		}
	};

	return {
		claim(given) {
			suspend = given;
		},
		stop: () =>
			lend(async () => {
				writeNow(stdout, "\x1b[?7h");
				const continued = new Promise((resolve) => process.once("SIGCONT", resolve));
				// With its input lent out nothing else would keep the process from ending.
				const alive = setInterval(() => {}, DAY);
				process.kill(process.pid, "SIGSTOP");
				await continued;
				clearInterval(alive);
				writeNow(stdout, CLAIM);
			}),
		stopJob: () =>
			lend(async () => {
				writeNow(stdout, "\x1b[?7h");
				await stopByDefault();
				writeNow(stdout, CLAIM);
			}),
		redraw: () => lend(async () => writeNow(stdout, CLAIM)),
	};
}

/** The signal as the system takes it: it stops this program and what started it, but not where nobody could continue them. */
async function stopByDefault(): Promise<void> {
	const listeners = process.listeners("SIGTSTP");
	process.removeAllListeners("SIGTSTP");
	try {
		process.kill(0, "SIGTSTP");
		await setTimeout(STOPPED_BY);
	} catch {
		// Windows has no jobs.
	} finally {
		for (const listener of listeners) process.on("SIGTSTP", listener);
	}
}
