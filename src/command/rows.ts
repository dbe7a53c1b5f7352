import type { Command } from "commander";
import type { Context } from "./context.js";

/** One command, ready to run: gives its exit code, or nothing for 0. */
export type Task = (context: Context) => Promise<number | undefined>;

/** What does a command's work; its flags are typed by itself. */
export type Run = (
	context: Context,
	args: readonly string[],
	flags: never,
) => Promise<number | undefined> | number | undefined;

/** The action of a command whose work is loaded when it runs. */
export type ActionOf = (load: () => Promise<Run>) => (...given: unknown[]) => void;

/** A command of the table: its word, and what makes it of an empty command. */
export type Row = { word: string; add: (command: Command, action: ActionOf) => void };

/** Commands that stand together in the help. */
export type Group = { heading: string; rows: readonly Row[] };

/** For a flag that may be repeated: its values in their order. */
export function list(value: string, before: string[] = []): string[] {
	return [...before, value];
}

/** The word of the command that a command line names; undefined if it names none. */
export function commandWord(argv: readonly string[]): string | undefined {
	let isValue = false;
	for (const word of argv) {
		if (!isValue && !word.startsWith("-")) return word;
		isValue = word === "--home" && !isValue;
	}
	return undefined;
}

/** Whether a command line leaves a text open, to be asked for or read from stdin: a "-", or nobody said WHO. */
export function leavesTextsOpen(command: Command): boolean {
	const isNobody = command.args.length === 0 && command.registeredArguments[0]?.name() === "who";
	return isNobody || command.args.includes("-") || Object.values(command.opts()).flat().includes("-");
}
