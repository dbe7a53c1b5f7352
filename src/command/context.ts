import type { Journal } from "../journal/journal.js";
import { openJournal } from "../journal/open.js";
import type { Settings } from "../settings/settings.js";
import { readSettings, settingsStamp } from "../settings/settings-file.js";
import { type Clock, clockFrom } from "../time/clock.js";
import { wrongUsage } from "./failure.js";
import { homeFolder } from "./home.js";
import { writeAll } from "./output.js";

/** The options that every command takes, before or after its name. */
export type GlobalFlags = { home?: string; json?: boolean; plain?: boolean; verbose?: boolean };

/** What a command gets: where the journal is, what time it is, how to answer. */
export type Context = {
	/** The home folder, absolute. It need not exist yet. */
	readonly home: string;
	readonly env: NodeJS.ProcessEnv;
	readonly clock: Clock;
	readonly json: boolean;
	/** No colour, no box drawing, no cursor movement: `--plain`, or a terminal that cannot. */
	readonly plain: boolean;
	readonly verbose: boolean;
	/** Whether a person can be asked: stdin and stdout are terminals, and no JSON is wanted. */
	readonly interactive: boolean;
	/** The width to fit text to: the terminal's, or 80. */
	readonly columns: number;
	/** The journal of the home folder, opened on the first call. */
	journal(): Journal;
	/** The person's settings as they are now (the same value while nothing changed); what is wrong with the file is said once on stderr. */
	settings(): Settings;
	/** Writes text to stdout at once, with a line end added. */
	print(text: string): void;
	/** Writes one JSON value to stdout. */
	printJson(value: unknown): void;
	/** Says one line on stderr. */
	say(text: string): void;
	/** Says what could not be read so far, if anything, in one line on stderr. */
	sayDamage(): void;
};

/** The context of one command. Throws a Failure if there is no home folder or the clock is set wrongly. */
export function openContext(flags: GlobalFlags, env: NodeJS.ProcessEnv): Context {
	const home = homeFolder(flags.home, env);
	const clock = clockOf(env);
	const json = flags.json ?? false;
	const say = (text: string) => writeAll(2, `${text}\n`);
	let journal: Journal | undefined;
	let settings: Settings | undefined;
	let settingsRead: string | undefined;

	return {
		home,
		env,
		clock,
		json,
		plain: (flags.plain ?? false) || env.TERM === "dumb",
		verbose: flags.verbose ?? false,
		get interactive() {
			return !json && isTerminal(0) && isTerminal(1);
		},
		get columns() {
			return (isTerminal(1) && process.stdout.columns) || 80;
		},
		journal: () => {
			journal ??= openJournal(home, { now: clock.now });
			return journal;
		},
		settings: () => {
			const stamp = settingsStamp(home);
			if (settings && stamp === settingsRead) return settings;
			const read = readSettings(home);
			if (!settings) for (const problem of read.problems) say(`unfazed: ${problem}`);
			settings = read.settings;
			settingsRead = stamp;
			return settings;
		},
		print: (text) => writeAll(1, `${text}\n`),
		printJson: (value) => writeAll(1, `${JSON.stringify(value)}\n`),
		say,
		sayDamage: () => {
			const line = damageLine(journal?.damage() ?? []);
			if (line) say(line);
		},
	};
}

/** Loaded when asked: the module costs a millisecond that a one-shot with JSON does not have to spend. */
function isTerminal(descriptor: number): boolean {
	return process.getBuiltinModule("node:tty").isatty(descriptor);
}

function clockOf(env: NodeJS.ProcessEnv): Clock {
	try {
		return clockFrom(env.UNFAZED_NOW);
	} catch (error) {
		throw wrongUsage(`${error instanceof Error ? error.message : error}. Write it like 2026-11-22T09:00:00.`);
	}
}

/** One line naming the files with unreadable lines and what to run; undefined if all could be read. */
function damageLine(damage: { file: string; lines: number }[]): string | undefined {
	if (damage.length === 0) return undefined;
	const files = damage.map(({ file, lines }) => `${lines} unreadable ${lines === 1 ? "line" : "lines"} in ${file}`);
	const named = files.length > 3 ? [...files.slice(0, 3), `${files.length - 3} more files`] : files;
	return `unfazed: ${named.join(", ")}. Everything else was read; nothing was erased. Run: unfazed doctor`;
}
