import { createInterface } from "node:readline";
import { wrap } from "./width.js";

/** Somebody stopped the questions with Ctrl-C. The program ends with exit code 130. */
export class Interrupted extends Error {
	override readonly name = "Interrupted";
	readonly exitCode = 130;
	constructor() {
		super("interrupted");
	}
}

/** Asks line by line, with no cursor movement and no colours, so that screen readers, pipes and dumb terminals can follow. */
export type Prompter = {
	/** Asks and gives the line answered; an empty one gives `initial` (or ""). Undefined at the end of input. Rejects with `Interrupted`. */
	ask(question: string, options?: { hint?: string; initial?: string }): Promise<string | undefined>;
	/** Says one line; in a terminal it is broken between words. */
	say(line: string): void;
	/** Stops listening; questions still open are answered undefined. */
	close(): void;
};

type Waiting = { resolve: (line: string | undefined) => void; reject: (error: Error) => void };

/** A prompter over two streams. Lines that come before their question wait for it. */
export function openPrompter({
	input,
	output,
}: {
	input: NodeJS.ReadableStream & { isTTY?: boolean };
	output: NodeJS.WritableStream & { columns?: number };
}): Prompter {
	const lines: string[] = [];
	const waiting: Waiting[] = [];
	let isOver = false;
	let isInterrupted = false;
	const reader = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });

	reader.on("line", (line) => {
		const next = waiting.shift();
		if (next) next.resolve(line);
		else lines.push(line);
	});
	const finish = () => {
		isOver = true;
		process.off("SIGINT", interrupt);
		for (const { resolve } of waiting.splice(0)) resolve(undefined);
	};
	const interrupt = () => {
		isInterrupted = true;
		for (const { reject } of waiting.splice(0)) reject(new Interrupted());
		reader.close();
	};
	reader.on("close", finish);
	process.on("SIGINT", interrupt);

	const write = (text: string) =>
		void output.write(`${output.columns ? wrap(text, output.columns).join("\n") : text}\n`);
	// Ctrl-C and Ctrl-D leave the terminal's cursor behind the prompt.
	const endPrompt = () => {
		if (input.isTTY) output.write("\n");
	};
	const nextLine = () =>
		new Promise<string | undefined>((resolve, reject) => {
			const ready = lines.shift();
			if (ready !== undefined) resolve(ready);
			else if (isInterrupted) reject(new Interrupted());
			else if (isOver) resolve(undefined);
			else waiting.push({ resolve, reject });
		});

	return {
		async ask(question, { hint, initial } = {}) {
			const aside = [initial && `now: ${initial}`, hint].filter(Boolean).join("; ");
			write(`${question}${aside ? ` (${aside})` : ""}`);
			if (input.isTTY) output.write("> ");
			try {
				const line = await nextLine();
				if (line === undefined) endPrompt();
				return line === "" && initial !== undefined ? initial : line;
			} catch (error) {
				endPrompt();
				throw error;
			}
		},
		say: write,
		close: () => reader.close(),
	};
}
