import type { Command, Option } from "commander";
import { cleanText } from "../terminal/clean.js";
import { CUT_LINE, LONGEST_TYPED_LINE } from "../terminal/plain-prompt.js";
import { capital } from "../terminal/sentence.js";
import { wrap } from "../terminal/width.js";
import type { Context } from "./context.js";
import { wrongUsage } from "./failure.js";
import { readAllStdin, readTypedLine } from "./input.js";
import { writeAll } from "./output.js";
import type { Run } from "./rows.js";

/** What an argument or the value of a flag is called in the help, if it is free text: such as may be left open with "-". */
const TEXTS = ["who", "name", "tag", "line", "text", "value", "query", "filter"];
/** The one of them that may have several lines. */
const PROSE = "text";
const PLACEHOLDER = /[<[]([\w-]+)(?:\.\.\.)?[>\]]/;

/** A text that a command line leaves open: the question for it, whether it may have lines, and whether there must be one. */
type OpenText = { question: string; isProse: boolean; isNeeded: boolean };

/** Gives an open text, undefined where it was left out. */
type Answer = (open: OpenText) => string | undefined;

/**
 * Runs a command whose line leaves texts open (`leavesTextsOpen`). In a terminal it asks for them, one after the other, on stderr; else
 * stdin holds the one there may be. What was typed is said again if the command fails. Throws a Failure (2) if nobody can be asked.
 */
export async function runWithTexts(context: Context, command: Command, run: Run): Promise<number | undefined> {
	const typed: string[] = [];
	const answer = isTerminal(0) ? fromTerminal(context, typed) : fromStdin();
	const args = argumentsOf(context, command, answer);
	const flags = flagsOf(command, answer);
	try {
		return await run(context, args, flags as never);
	} catch (error) {
		if (typed.length > 0 && !(error instanceof Error && error.name === "Interrupted"))
			context.say(["What you typed, to use it again:", ...typed].join("\n"));
		throw error;
	}
}

function argumentsOf(context: Context, command: Command, answer: Answer): string[] {
	const known = command.registeredArguments;
	const openAt = (index: number) => {
		const argument = known[Math.min(index, known.length - 1)];
		return argument && openText(argument.name(), argument.description, !argument.variadic);
	};
	const given = command.args.flatMap((word, index) => {
		const open = word === "-" ? openAt(index) : undefined;
		return open ? (answer(open) ?? []) : [word];
	});
	const missing = given.length === 0 && known[0]?.name() === "who" && context.interactive ? openAt(0) : undefined;
	return missing ? [answer(missing) ?? ""] : given;
}

/** Flags in the order in which they were typed; those left out are gone. */
function flagsOf(command: Command, answer: Answer): Record<string, unknown> {
	const filled = (option: Option | undefined, value: unknown): unknown => {
		const open = value === "-" && option ? openText(placeholderOf(option), option.description, false) : undefined;
		return open ? answer(open) : value;
	};
	const entries = Object.entries(command.opts()).flatMap(([name, value]) => {
		const option = command.options.find((known) => known.attributeName() === name);
		const now = Array.isArray(value)
			? value.map((each) => filled(option, each)).filter((each) => each !== undefined)
			: filled(option, value);
		return now === undefined || (Array.isArray(now) && now.length === 0) ? [] : [[name, now] as const];
	});
	return Object.fromEntries(entries);
}

function placeholderOf({ flags }: Option): string {
	return PLACEHOLDER.exec(flags)?.[1] ?? "";
}

function openText(placeholder: string, description: string, isNeeded: boolean): OpenText | undefined {
	if (!TEXTS.includes(placeholder)) return undefined;
	const [says = ""] = description.split(/;|: |, such as /);
	const question = `${capital(says)}?`;
	return { question, isProse: placeholder === PROSE, isNeeded };
}

function fromStdin(): Answer {
	let isTaken = false;
	return () => {
		if (isTaken) throw wrongUsage("only one thing can be read from stdin (-). Give the other as text.");
		isTaken = true;
		return readAllStdin();
	};
}

function fromTerminal(context: Context, typed: string[]): Answer {
	// The answer of the command may go elsewhere (--json, a pipe), so the question does not stand in it.
	const descriptor = [2, 1].find(isTerminal);
	if (descriptor === undefined)
		throw wrongUsage("there is no terminal to ask in. Give the text, or pipe it in for the -.");
	const say = (line: string) => writeAll(descriptor, `${wrap(line, context.columns).join("\n")}\n`);
	return ({ question, isProse, isNeeded }) => {
		const hint = isProse ? "Several lines are fine; an empty one ends it." : "An empty line leaves it out.";
		for (;;) {
			say(isNeeded && !isProse ? question : `${question} ${hint}`);
			const { text, isOver } = isProse ? typedLines(descriptor, say) : typedLine(descriptor, say);
			if (text !== "") {
				typed.push(text);
				return text;
			}
			if (!isNeeded) return undefined;
			if (isOver) throw wrongUsage("input ended before there was an answer, so nothing was done.");
		}
	};
}

/** One line as it was typed, without what the keys of a line editor leave in it. `isOver` when input was ended (Ctrl-D). */
function typedLine(descriptor: number, say: (line: string) => void): { text: string; isOver: boolean } {
	for (;;) {
		writeAll(descriptor, "> ");
		const line = readTypedLine();
		if (line === undefined) {
			writeAll(descriptor, "\n");
			return { text: "", isOver: true };
		}
		if (Buffer.byteLength(line) < LONGEST_TYPED_LINE) return { text: cleanText(line).trim(), isOver: false };
		say(CUT_LINE);
	}
}

function typedLines(descriptor: number, say: (line: string) => void): { text: string; isOver: boolean } {
	const lines: string[] = [];
	for (;;) {
		const { text, isOver } = typedLine(descriptor, say);
		if (isOver || text === "") return { text: lines.join("\n"), isOver };
		lines.push(text);
	}
}

function isTerminal(descriptor: number): boolean {
	return process.getBuiltinModule("node:tty").isatty(descriptor);
}
