import { Command, CommanderError } from "commander";
import type { Context, GlobalFlags } from "../../src/command/context.js";
import { exitCodeOf, textOf } from "../../src/command/failure.js";
import type { Task } from "../../src/command/rows.js";
import { usageFailure } from "../../src/command/usage.js";
import { addCommands } from "../../src/commands.js";

/** What a command answered: its exit code, its lines on stdout and stderr, and the value it printed as JSON. */
export type Answered = { code: number; out: string; err: string; json: unknown };

/** Runs a command line in this process, from its words to its exit code, as `main` does; without a terminal, at `columns` columns. */
export async function typedCommand(context: Context, argv: readonly string[], columns = 80): Promise<Answered> {
	const answered: Answered = { code: 0, out: "", err: "", json: undefined };
	let task: Task | undefined;
	const program = new Command("unfazed").exitOverride().configureOutput({
		writeOut: (text) => {
			answered.out += text;
		},
		writeErr: () => {},
		getOutHelpWidth: () => 80,
	});
	addCommands(program, argv, (chosen) => {
		task = chosen;
	});
	try {
		parse(program, argv);
		const { json = false, plain = false } = program.opts<GlobalFlags>();
		answered.code = (await task?.(answeringTo(context, answered, { json, plain, columns }))) ?? 0;
	} catch (error) {
		if (error instanceof CommanderError && error.exitCode === 0) return answered;
		answered.err += `${textOf(error, false)}\n`;
		answered.code = exitCodeOf(error);
	}
	return answered;
}

function parse(program: Command, argv: readonly string[]): void {
	try {
		program.parse(argv.map(asWord), { from: "user" });
	} catch (error) {
		if (error instanceof CommanderError && error.exitCode !== 0) throw usageFailure(error, program, argv);
		throw error;
	}
}

/** A filter that leaves out is no flag. */
function asWord(word: string): string {
	return /^-\p{L}+:/u.test(word) ? ` ${word}` : word;
}

function answeringTo(context: Context, answered: Answered, look: Pick<Context, "json" | "plain" | "columns">): Context {
	return {
		...context,
		...look,
		interactive: false,
		print: (text) => {
			answered.out += `${text}\n`;
		},
		printJson: (value) => {
			answered.json = value;
		},
		say: (text) => {
			answered.err += `${text}\n`;
		},
	};
}
