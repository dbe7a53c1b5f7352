import { spawn } from "node:child_process";

/** What to run a program with. `limit` is in milliseconds; `isApart` gives it a session of its own, without our terminal. */
export type ProgramOptions = {
	env: NodeJS.ProcessEnv;
	limit: number;
	input?: string;
	wantsOutput?: boolean;
	isApart?: boolean;
};

/** How a program ended: null as the code of one that could not start, was killed, or took too long and was ended. */
export type ProgramEnd = { code: number | null; output: string };

/** Runs a program, never through a shell, and waits for its end. Gives its output if that is wanted. Never throws. */
export function runProgram(file: string, args: readonly string[], options: ProgramOptions): Promise<ProgramEnd> {
	const { env, limit, input = "", wantsOutput = false, isApart = false } = options;
	const ended = new Promise<ProgramEnd>((resolve) => {
		// A clipboard program leaves itself behind to serve the text, so its outputs must not be waited for.
		const stdio = ["pipe", wantsOutput ? "pipe" : "ignore", "ignore"] as const;
		const child = spawn(file, args, { env, stdio: [...stdio], detached: isApart, windowsHide: true });
		let output = "";
		const end = (code: number | null) => {
			clearTimeout(timer);
			resolve({ code, output });
		};
		const timer = setTimeout(() => {
			child.kill("SIGKILL");
			child.stdin?.destroy();
			child.stdout?.destroy();
			child.unref();
			end(null);
		}, limit);
		child.on("error", () => end(null));
		child.on(wantsOutput ? "close" : "exit", end);
		child.stdout?.setEncoding("utf8").on("data", (part: string) => {
			output += part;
		});
		// Whoever does not read all of it says so by the exit code.
		child.stdin?.on("error", () => {});
		child.stdin?.end(input);
	});
	// What cannot even be asked for (an argument too long for the system) is thrown rather than said.
	return ended.catch(() => ({ code: null, output: "" }));
}
