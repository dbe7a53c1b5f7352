// Times whole processes on a journal of 100,000 asks, beside a Node that does nothing; fails when `no` takes over twice that.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const ASKS = 100_000;
const WARM_UPS = 3;
const ROUNDS = 40;
const MOST = 2;
const BASE = "node -e 0";
const MEASURED = "no --quick --json";

const root = fileURLToPath(new URL("..", import.meta.url));
const launcher = join(root, "bin/unfazed.js");
const COMMANDS: Record<string, string[]> = {
	[BASE]: ["-e", "0"],
	[MEASURED]: [launcher, "no", "Acme", "--reason", "price", "--quick", "--json"],
	"ratio --json": [launcher, "ratio", "--json"],
	"log --limit 20": [launcher, "log", "--limit", "20"],
};

/** Fills the home folder with invented asks over three years, through the journal itself. */
function fill(home: string, folder: string): void {
	const outfile = join(folder, "fill.mjs");
	const contents = `
		import { asksCollection } from "./src/asks/ask-records.js";
		import { demoAsks } from "./src/dashboard/demo-data.js";
		import { openJournal } from "./src/journal/open.js";
		import { clockFrom } from "./src/time/clock.js";
		const asks = demoAsks({ seed: 1, count: ${ASKS}, clock: clockFrom(undefined) });
		openJournal(${JSON.stringify(home)}).add("invented data", asksCollection, asks);`;
	const banner = { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' };
	const stdin = { contents, resolveDir: root };
	buildSync({ stdin, outfile, banner, bundle: true, platform: "node", format: "esm", logLevel: "error" });
	run([outfile], home);
}

/** Runs Node on a pipe and gives how long it took, in milliseconds. Throws an Error if it failed. */
function run(args: string[], home: string): number {
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

function median(times: number[]): number {
	return times.toSorted((left, right) => left - right)[times.length >> 1] ?? Number.NaN;
}

/** The median of each command, run in turns so that a busy moment of the machine meets all of them. */
function measure(home: string): Map<string, number> {
	const times = new Map(Object.keys(COMMANDS).map((name) => [name, [] as number[]]));
	for (let round = -WARM_UPS; round < ROUNDS; round++) {
		for (const [name, args] of Object.entries(COMMANDS)) {
			const took = run(args, home);
			if (round >= 0) times.get(name)?.push(took);
		}
	}
	return new Map([...times].map(([name, each]) => [name, median(each)]));
}

const folder = mkdtempSync(join(tmpdir(), "unfazed-benchmark-"));
try {
	const home = join(folder, "home");
	fill(home, folder);
	const medians = measure(home);
	const base = medians.get(BASE) ?? Number.NaN;
	console.log(`${ASKS.toLocaleString("en")} asks, Node ${process.version}, medians of ${ROUNDS} whole processes`);
	for (const [name, time] of medians) {
		console.log(`${name.padEnd(20)}${time.toFixed(1).padStart(8)} ms${(time / base).toFixed(2).padStart(8)} x`);
	}
	const factor = (medians.get(MEASURED) ?? Number.NaN) / base;
	if (!(factor <= MOST)) {
		console.error(`Too slow: \`${MEASURED}\` takes ${factor.toFixed(2)} x \`${BASE}\`, and ${MOST} x is the most.`);
		process.exitCode = 1;
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
