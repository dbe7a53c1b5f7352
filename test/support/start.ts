import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { cleanEnvironment } from "./terminal.js";

/** How a process ended, and what it said. `code` is null if a signal ended it. */
export type Ended = { code: number | null; stdout: string; stderr: string };

/** What `start` may be told. `env` adds to a clean environment (undefined takes away); `node` is another Node to run it with. */
export type StartOptions = {
	home: string;
	env?: Record<string, string | undefined>;
	input?: string;
	cwd?: string;
	node?: string;
	launcher?: string;
};

/** The launcher of this checkout. */
export const LAUNCHER = fileURLToPath(new URL("../../bin/unfazed.js", import.meta.url));

/** Starts the program on pipes, several at a time if wished. `ended` resolves when it is gone, however it went. */
export function start(args: string[], options: StartOptions) {
	const { home, env = {}, input = "", cwd = process.cwd(), node = process.execPath, launcher = LAUNCHER } = options;
	const child = spawn(node, [launcher, ...args], { cwd, env: { ...cleanEnvironment(home), ...env } });
	const said = { stdout: "", stderr: "" };
	for (const name of ["stdout", "stderr"] as const) {
		child[name].setEncoding("utf8").on("data", (part) => {
			said[name] += part;
		});
	}
	// A program that does not read its input may be gone before all of it is written.
	child.stdin.on("error", () => {});
	child.stdin.end(input);
	const ended = new Promise<Ended>((resolve, reject) => {
		child.on("error", reject);
		child.on("close", (code) => resolve({ code, ...said }));
	});
	return { ended, kill: (signal: NodeJS.Signals) => child.kill(signal) };
}

/** Runs a command that must go well, and gives the JSON it prints. Throws an Error with what it said otherwise. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape, and a wrong shape fails them
export async function answer(args: string[], options: StartOptions): Promise<any> {
	const { code, stdout, stderr } = await start([...args, "--json"], options).ended;
	if (code !== 0) throw new Error(`unfazed ${args.join(" ")} ended with ${code}: ${stderr}`);
	return JSON.parse(stdout);
}

/** All asks of a journal, as `export` gives them. */
export async function exportedAsks(home: string): Promise<ExportedAsk[]> {
	const { code, stdout, stderr } = await start(["export", "--format", "json"], { home }).ended;
	if (code !== 0) throw new Error(`export ended with ${code}: ${stderr}`);
	return JSON.parse(stdout).asks;
}

/** What tests look at of an exported ask. */
export type ExportedAsk = {
	id: string;
	who: string;
	outcome: string;
	note: string | null;
	ritual: { lesson: string | null } | null;
};
