import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { afterAll } from "vitest";

/** A process of the worker: the lines it printed so far, and its end. */
export type Worker = { process: ChildProcess; lines: string[]; printed: Promise<void>; ended: Promise<void> };

let bundled: string | undefined;

afterAll(() => {
	if (bundled !== undefined) rmSync(dirname(bundled), { recursive: true, force: true });
});

/** The worker as one file that plain Node runs, in a temporary folder. */
function workerFile(): string {
	bundled ??= bundle();
	return bundled;
}

/** Starts a worker; `shell` is what a shell does before it (`ulimit -f 8`). */
export function startWorker(args: (string | number)[], shell = ":"): Worker {
	const words = [process.execPath, workerFile(), ...args.map(String)];
	const child = spawn("sh", ["-c", `${shell}; exec "$@"`, "sh", ...words], { stdio: ["ignore", "pipe", "inherit"] });
	const lines: string[] = [];
	let rest = "";
	const printed = new Promise<void>((resolve) => {
		child.stdout.on("data", (chunk: Buffer) => {
			const pieces = (rest + chunk.toString("utf8")).split("\n");
			rest = pieces.pop() ?? "";
			lines.push(...pieces);
			if (lines.length > 0) resolve();
		});
	});
	const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
	return { process: child, lines, printed, ended };
}

function bundle(): string {
	const outfile = join(mkdtempSync(join(tmpdir(), "unfazed-worker-")), "worker.mjs");
	const entry = fileURLToPath(new URL("worker.ts", import.meta.url));
	buildSync({ entryPoints: [entry], outfile, bundle: true, platform: "node", format: "esm" });
	return outfile;
}
