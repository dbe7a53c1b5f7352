import { type Ended, type StartOptions, start } from "./start.js";

/** Runs the built program as a process of its own, without a terminal, and waits for its end. `input` is all of stdin. */
export function run(args: readonly string[], options: StartOptions): Promise<Ended> {
	return start([...args], options).ended;
}

/** Runs the program with `--json` and gives the value it printed. Throws an Error if it did not end with 0. */
export async function runJson<T>(args: readonly string[], options: StartOptions): Promise<T> {
	const { code, stdout, stderr } = await run([...args, "--json"], options);
	if (code !== 0) throw new Error(`unfazed ${args.join(" ")} ended with ${code}: ${stderr}`);
	return JSON.parse(stdout) as T;
}
