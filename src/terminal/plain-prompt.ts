import { StringDecoder } from "node:string_decoder";
import { cleanText, shown, shownLine } from "./clean.js";
import { truncate, wrap } from "./width.js";

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
	/** Waits; true as soon as a line comes (it is taken) or input ends, false after `milliseconds`. Rejects with `Interrupted`. */
	lineWithin(milliseconds: number): Promise<boolean>;
	/** Says one line; in a terminal it is broken between words. */
	say(line: string): void;
	/** Stops listening; questions still open are answered undefined. */
	close(): void;
};

/** Bytes that a terminal keeps of a line before its end; what is typed or pasted beyond them is lost (4096 on Linux, the end counted). */
export const LONGEST_TYPED_LINE = 4095;

/** What is said of a line as long as that. */
export const CUT_LINE =
	"That is more than a terminal takes in one line, and its end is lost. Make it shorter, or give a long text from a file.";

/** Columns of the answer that stands, as a question repeats it. */
const LONGEST_NOW = 200;

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
	const decoder = new StringDecoder("utf8");
	let unfinished = "";

	const deliver = (line: string) => {
		const next = waiting.shift();
		if (next) next.resolve(line);
		else lines.push(line);
	};
	// Node's readline takes U+2028 for the end of a line, and pasted texts have it.
	const take = (data: Buffer | string) => {
		const parts = (unfinished + (typeof data === "string" ? data : decoder.write(data))).split(/\r?\n/);
		unfinished = parts.pop() ?? "";
		for (const line of parts) deliver(line);
	};
	const end = () => {
		if (unfinished !== "") deliver(unfinished);
		close();
	};
	const close = () => {
		isOver = true;
		process.off("SIGINT", interrupt);
		input.off("data", take).off("end", end).off("close", end).off("error", end).pause();
		for (const { resolve } of waiting.splice(0)) resolve(undefined);
	};
	const interrupt = () => {
		isInterrupted = true;
		for (const { reject } of waiting.splice(0)) reject(new Interrupted());
		close();
	};
	// A prompter before this one left the stream paused.
	input.on("data", take).on("end", end).on("close", end).on("error", end).resume();
	process.on("SIGINT", interrupt);

	// Nothing that was stored or typed moves the cursor or changes colours.
	const write = (text: string) => {
		const plain = shown(text);
		output.write(`${output.columns ? wrap(plain, output.columns).join("\n") : plain}\n`);
	};
	const startAnswer = () => {
		if (input.isTTY) output.write("> ");
	};
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

	/** The next line, without what the keys of a line editor leave in it. One that the terminal cut is asked for again. */
	const wholeLine = async () => {
		for (;;) {
			const line = await nextLine();
			if (line === undefined || !input.isTTY || Buffer.byteLength(line) < LONGEST_TYPED_LINE)
				return line && cleanText(line);
			write(CUT_LINE);
			startAnswer();
		}
	};

	return {
		async ask(question, { hint, initial } = {}) {
			const aside = [initial && `now: ${truncate(shownLine(initial), LONGEST_NOW)}`, hint].filter(Boolean).join("; ");
			write(`${question}${aside ? ` (${aside})` : ""}`);
			startAnswer();
			try {
				const line = await wholeLine();
				if (line === undefined) endPrompt();
				return line === "" && initial !== undefined ? initial : line;
			} catch (error) {
				endPrompt();
				throw error;
			}
		},
		async lineWithin(milliseconds) {
			if (isInterrupted) throw new Interrupted();
			if (lines.shift() !== undefined || isOver) return true;
			const { promise, resolve, reject } = Promise.withResolvers<boolean>();
			const next: Waiting = { resolve: () => resolve(true), reject };
			waiting.push(next);
			const timer = setTimeout(() => {
				waiting.splice(waiting.indexOf(next), 1);
				resolve(false);
			}, milliseconds);
			return promise.finally(() => clearTimeout(timer));
		},
		say: write,
		close,
	};
}
