import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** A frame is complete when nothing more came for so many milliseconds. */
const STILL = 300;

const root = fileURLToPath(new URL("..", import.meta.url));

/** The program, as a person starts it. */
export const launcher = join(root, "bin/unfazed.js");

/** Bundles a script that may import from `src`, and gives the file to run. */
export function bundled(contents: string, folder: string): string {
	const outfile = join(folder, "fill.mjs");
	const banner = { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' };
	const stdin = { contents, resolveDir: root };
	buildSync({ stdin, outfile, banner, bundle: true, platform: "node", format: "esm", logLevel: "error" });
	return outfile;
}

/** Runs Node on a pipe and gives how long it took, in milliseconds. Throws an Error if it failed. */
export function run(args: string[], home: string): number {
	const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, CI: ___, ...env } = process.env;
	const start = performance.now();
	const { status, stderr } = spawnSync(process.execPath, args, {
		env: { ...env, UNFAZED_HOME: home },
		encoding: "utf8",
	});
	const took = performance.now() - start;
	if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
	return took;
}

/** The one in the middle; of an even number the later one. */
export function median(times: readonly number[]): number {
	return times.toSorted((left, right) => left - right)[times.length >> 1] ?? Number.NaN;
}

/** When the last output came, once there was none for a while; `raw` gives all of it so far. */
export async function lastChange(raw: () => string): Promise<number> {
	let length = raw().length;
	let changed = performance.now();
	while (performance.now() - changed < STILL) {
		await after(1);
		if (raw().length === length) continue;
		length = raw().length;
		changed = performance.now();
	}
	return changed;
}

/** A line of a table of figures. */
export function line(name: string, time: number, rest: string): string {
	return `${name.padEnd(24)}${time.toFixed(1).padStart(8)} ms${rest}`;
}

/** Says what took too long, and lets the benchmark fail. */
export function tooSlow(words: string): void {
	console.error(`Too slow: ${words}`);
	process.exitCode = 1;
}
