import type { Context } from "../command/context.js";
import { wrongUsage } from "../command/failure.js";
import { cleanLine } from "../terminal/clean.js";

const LONGEST = 500;

/**
 * Who was asked: the argument, stdin for "-", else a question in a terminal.
 * Throws a Failure (2) if there is nobody to name, or no terminal to ask in.
 */
export async function whoFrom(context: Context, word: string | undefined, question: string): Promise<string> {
	const who = cleanLine(word === "-" ? context.readStdin() : (word ?? (await askWho(context, question))));
	if (who === "") throw wrongUsage("the name is empty. Say who it was: a name, a company or a number will do.");
	if (who.length > LONGEST)
		throw wrongUsage(`the name is longer than ${LONGEST} characters. Put the rest into --note.`);
	return who;
}

async function askWho(context: Context, question: string): Promise<string> {
	if (!context.interactive) {
		throw wrongUsage("WHO is missing, and there is no terminal to ask in. Give a name, or - to read it from stdin.");
	}
	const { openPrompter } = await import("../terminal/plain-prompt.js");
	const prompter = openPrompter({ input: process.stdin, output: process.stdout });
	try {
		return (await prompter.ask(question)) ?? "";
	} finally {
		prompter.close();
	}
}
