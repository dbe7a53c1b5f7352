import type { Command, CommanderError } from "commander";
import { type Failure, wrongUsage } from "./failure.js";
import { didYouMean } from "./suggest.js";

/** What commander found wrong, as one line: what it was, what may have been meant, where help is. */
export function usageFailure(error: CommanderError, program: Command, argv: readonly string[]): Failure {
	const [what = "", ...more] = error.message.replace(/^error: /, "").split("\n");
	const hint = more.join(" ").replace(/^\((.*)\)$/, " $1");
	const command = commandIn(program, argv);
	const quote = error.code === "commander.excessArguments" ? " A text with blanks needs quotes." : "";
	const isFlag = error.code === "commander.unknownOption" && !hint && takesWords(command);
	const dash = isFlag ? " Write -- before a name that begins with a dash." : "";
	return wrongUsage(`${sentence(plainQuotes(what))}${hint}${quote}${dash} See: ${fullName(command)} --help`);
}

/** The command that a command line got to. */
function commandIn(program: Command, argv: readonly string[]): Command {
	let command = program;
	for (const word of argv) {
		const next = command.commands.find((known) => known.name() === word || known.aliases().includes(word));
		if (!next) break;
		command = next;
	}
	return command;
}

function takesWords(command: Command): boolean {
	return command.registeredArguments.length > 0 || command.commands.some(takesWords);
}

function plainQuotes(text: string): string {
	return text.replace(/'([^']*)'/g, "$1");
}

function sentence(text: string): string {
	return text.replace(/\.?$/, ".");
}

/** An unknown word or flag where a command was expected, with what may have been meant. */
export function unknownCommand(word: string, command: Command): Failure {
	const where = `See: ${fullName(command)} --help`;
	if (word.startsWith("-")) {
		const flags = command.options.flatMap(({ long }) => long ?? []);
		return wrongUsage(`unknown flag ${word}.${didYouMean(word, flags)} ${where}`);
	}
	const names = command.commands.map((known) => known.name());
	return wrongUsage(`unknown command ${word}.${didYouMean(word, names)} ${where}`);
}

function fullName(command: Command): string {
	return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}
