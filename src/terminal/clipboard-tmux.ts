import { runProgram } from "./clipboard-program.js";

/** The terminal that shows this pane: its name in tmux, its TERM, what it says it is, and whether tmux hands copies on to it. */
export type TmuxClient = { name: string; term: string; kind: string; passesOn: boolean };

/** What tmux knows of the person: their environment since they attached last, and the terminal they look at (null for none). */
export type TmuxView = { env: NodeJS.ProcessEnv; client: TmuxClient | null };

/** An answer takes a few milliseconds; a server that hangs must not hang us. */
const LIMIT = 2_000;
const CLIENT = "#{client_name}|#{client_termname}|#{client_termtype}|#{client_termfeatures}";
/** What it says to that where nobody looks. */
const NOBODY = "|||";
/** What tmux renews when somebody attaches, and what tells where they sit. */
const RENEWED = ["SSH_CONNECTION", "DISPLAY", "WAYLAND_DISPLAY"];

/** Asks the tmux around us; null if there is none, or none that answers. */
export async function askTmux(env: NodeJS.ProcessEnv): Promise<TmuxView | null> {
	if (!env.TMUX) return null;
	const questions = ["display-message", "-p", CLIENT, ";", "show-environment", ";", "show-messages", "-T"];
	const { code, output } = await runProgram("tmux", questions, { env, limit: LIMIT, wantsOutput: true });
	const [first = "", ...lines] = output.split("\n");
	// Where nobody is attached, tmux refuses the last question and answers the others.
	if (code !== 0 && !(code === 1 && first === NOBODY)) return null;
	return { env: environmentIn(lines, env), client: clientIn(first, lines) };
}

/**
 * Gives a text to tmux as its newest paste buffer, and with `client` to that terminal's clipboard. This works where tmux drops the
 * sequences of programs (`set-clipboard external`, as it comes), and with `set-clipboard off` too. Gives whether tmux took it.
 */
export async function loadIntoTmux(text: string, env: NodeJS.ProcessEnv, client?: TmuxClient): Promise<boolean> {
	const handOn = client ? ["-w", "-t", client.name] : [];
	const { code } = await runProgram("tmux", ["load-buffer", ...handOn, "-"], { env, limit: LIMIT, input: text });
	return code === 0;
}

/**
 * The environment of who is attached now. A pane keeps that of the day it was opened: a session begun at the desk and continued
 * over SSH, or the other way round, would be taken for what it no longer is.
 */
function environmentIn(lines: readonly string[], env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	const now = { ...env };
	for (const name of RENEWED) {
		const line = lines.find((each) => each.startsWith(`${name}=`) || each === `-${name}`);
		if (line === undefined) continue;
		if (name === "SSH_CONNECTION") {
			delete now.SSH_TTY;
			delete now.SSH_CLIENT;
		}
		if (line.startsWith("-")) delete now[name];
		else now[name] = line.slice(name.length + 1);
	}
	return now;
}

function clientIn(first: string, lines: readonly string[]): TmuxClient | null {
	const [name = "", term = "", kind = "", features = ""] = first.split("|");
	if (name === "") return null;
	const start = lines.findIndex((line) => /^Terminal \d+: /.test(line) && line.includes(` for ${name}, flags=`));
	if (start < 0) return { name, term, kind, passesOn: features.split(",").includes("clipboard") };
	// Features say what tmux added; Ms, which terminfo or an override may have as well or take away, is what it uses.
	const ms = lines.slice(start + 1).find((line) => /^ *\d+: Ms: |^Terminal \d+: /.test(line));
	return { name, term, kind, passesOn: /^ *\d+: Ms: \(string\) ./.test(ms ?? "") };
}
