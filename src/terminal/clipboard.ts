import { copyPrograms, hasNoClipboard, ignoresCopies, isOldVte, isRemote } from "./clipboard-place.js";
import { runProgram } from "./clipboard-program.js";
import { LONGEST_SENT, osc52, throughScreen, throughTmux } from "./clipboard-sequence.js";
import type { Copied } from "./clipboard-texts.js";
import * as says from "./clipboard-texts.js";
import { askTmux, loadIntoTmux, type TmuxView } from "./clipboard-tmux.js";

export type { Copied } from "./clipboard-texts.js";

/** Where one copies: the stream that is drawn on, the environment, and whether the screen is read out (then nothing is said of a mouse). */
type Place = { stdout: NodeJS.WriteStream; env: NodeJS.ProcessEnv; isSpoken?: boolean };

/** How long a terminal that is held (Ctrl-S) is waited for where the output goes elsewhere. */
const LIMIT = 2_000;

// Ours rather than clipboardy's: that one knows neither tmux nor the terminal, brings programs as files of its own, and fills the clipboard
// of the wrong machine over SSH.
/**
 * Copies text to the clipboard of the machine the person sits at: by a program of this machine if they sit here, else through tmux
 * or the terminal. Never throws.
 */
export async function copyText(text: string, { stdout, env, isSpoken = false }: Place): Promise<Copied> {
	if (text === "") return says.NOTHING_TO_COPY;
	const tmux = await askTmux(env);
	const now = tmux?.env ?? env;
	const isThere = await copyByProgram(text, now);
	// Who looks at tmux or screen may sit elsewhere by now: there both ways are taken.
	if (isThere && !env.TMUX && !env.STY) return says.COPIED;
	const handed =
		(tmux && (await copyByTmux(text, tmux, isSpoken))) ?? (await copyByTerminal(text, { stdout, env: now, isSpoken }));
	return isThere ? says.COPIED : handed;
}

async function copyByProgram(text: string, env: NodeJS.ProcessEnv): Promise<boolean> {
	for (const { file, args, limit, env: more, takesBase64 } of copyPrograms(env, process.platform)) {
		const input = takesBase64 ? Buffer.from(text.toWellFormed()).toString("base64") : text;
		// Apart, because the copy outlives us: xclip and wl-copy serve the text until something else is copied.
		const options = { env: { ...env, ...more }, limit, input, isApart: true };
		if ((await runProgram(file, args, options)).code === 0) return true;
	}
	return false;
}

/** Null if tmux did not take it, as before 3.2 it knows no `-w`. */
async function copyByTmux(text: string, { env, client }: TmuxView, isSpoken: boolean): Promise<Copied | null> {
	const isLong = Buffer.byteLength(text) > LONGEST_SENT;
	const takes = client?.passesOn && !isOldVte(/^VTE\((\d+)\)/.exec(client.kind)?.[1]);
	const isLoaded = await loadIntoTmux(text, env, takes && !isLong ? client : undefined);
	if (!isLoaded) return null;
	if (isLong) return says.tooLong(text, true);
	if (!client) return says.KEPT_FOR_LATER;
	if (!takes) return says.keptByTmux(client.passesOn ? null : client.term);
	return isMultiplexer(client.term) ? says.sent(text, { isNested: true, isSpoken }) : says.COPIED_BY_TMUX;
}

async function copyByTerminal(text: string, { stdout, env, isSpoken }: Required<Place>): Promise<Copied> {
	const isInside = Boolean(env.TMUX || env.STY);
	if (hasNoClipboard(env)) return says.NO_CLIPBOARD;
	if (!isInside && ignoresCopies(env)) return says.ignored(missingProgram(env), isSpoken);
	if (Buffer.byteLength(text) > LONGEST_SENT) return says.tooLong(text, false);
	const sequence = osc52(text);
	// A tmux that does not answer, or is older than 3.2, takes the one or the other.
	const wrapped = env.TMUX ? sequence + throughTmux(sequence) : env.STY ? throughScreen(sequence) : sequence;
	const way = stdout.isTTY ? writeTo(stdout, wrapped) : writeToControllingTerminal(wrapped, env);
	if (await way) return says.sent(text, { isNested: !isInside && isMultiplexer(env.TERM), isSpoken });
	return stdout.isTTY ? says.unwritten(isSpoken) : says.NO_TERMINAL;
}

/**
 * In one write of the stream that screens are drawn with: it comes between two frames, and moves nothing. Without a time limit: a
 * terminal that is held keeps this write waiting, and with it the drawing, until it is let go.
 */
function writeTo(stdout: NodeJS.WriteStream, sequence: string): Promise<boolean> {
	return new Promise((resolve) => {
		// The one who draws hears of a terminal that is gone; without one it would end the program.
		const ignore = () => {};
		stdout.once("error", ignore);
		stdout.write(sequence, (error) => {
			setImmediate(() => stdout.off("error", ignore));
			resolve(!error);
		});
	});
}

/** Where the output goes elsewhere. By a program, as a terminal that is held would keep a write of our own waiting for good. */
async function writeToControllingTerminal(sequence: string, env: NodeJS.ProcessEnv): Promise<boolean> {
	if (process.platform === "win32") return false;
	return (await runProgram("tee", ["/dev/tty"], { env, limit: LIMIT, input: sequence })).code === 0;
}

function missingProgram(env: NodeJS.ProcessEnv): string | null {
	if (isRemote(env) || process.platform !== "linux") return null;
	return env.WAYLAND_DISPLAY ? "wl-clipboard" : env.DISPLAY ? "xclip" : null;
}

function isMultiplexer(term: string | undefined): boolean {
	return /^(tmux|screen)/.test(term ?? "");
}
