import { Command, CommanderError } from "commander";
import type { Context, GlobalFlags } from "./command/context.js";
import { exitCodeOf, textOf } from "./command/failure.js";
import { writeAll } from "./command/output.js";
import type { Task } from "./command/rows.js";
import { usageFailure } from "./command/usage.js";
import { addCommands } from "./commands.js";

declare const UNFAZED_VERSION: string;

/** Reads the command line, runs the one command it names, and gives the exit code. */
async function main(argv: readonly string[]): Promise<number> {
	let context: Context | undefined;
	try {
		const { task, flags } = understand(argv);
		if (!task) return 0;
		const { openContext } = await import("./command/context.js");
		context = openContext(flags, process.env);
		const code = await task(context);
		context.sayDamage();
		return code ?? 0;
	} catch (error) {
		const text = textOf(error, argv.includes("--verbose"));
		if (text) writeAll(2, `${text}\n`);
		context?.sayDamage();
		return exitCodeOf(error);
	}
}

/** What the command line asks for; without a task it was help or the version, which is said already. */
function understand(argv: readonly string[]): { task: Task | undefined; flags: GlobalFlags } {
	let task: Task | undefined;
	const program = new Command("unfazed")
		.version(UNFAZED_VERSION, "-V, --version", "say which version this is")
		.exitOverride()
		.configureOutput({
			writeOut: (text) => writeAll(1, text),
			// An error is thrown, and said in one line by main.
			writeErr: () => {},
			getOutHasColors: () => false,
			getOutHelpWidth: () => 80,
			getErrHelpWidth: () => 80,
		});
	addCommands(program, argv, (chosen) => {
		task = chosen;
	});
	try {
		program.parse(argv.map(asWord), { from: "user" });
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		if (error.exitCode === 0) return { task: undefined, flags: {} };
		throw usageFailure(error, program, argv);
	}
	return { task, flags: program.opts<GlobalFlags>() };
}

/** "-outcome:yes" is a filter that leaves out; no flag looks so. */
function asWord(word: string): string {
	// The expression for any letter takes a part of a millisecond, which flags need not spend.
	if (!word.startsWith("-") || word.startsWith("--")) return word;
	return /^-\p{L}+:/u.test(word) ? ` ${word}` : word;
}

void main(process.argv.slice(2)).then((code) => {
	process.exitCode = code;
});
