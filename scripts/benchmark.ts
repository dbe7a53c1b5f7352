// Times whole processes on large journals, beside a Node that does nothing, and the tabs in a real terminal; fails over a limit.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openTerminal } from "../test/support/terminal.ts";
import { measureBank } from "./benchmark-bank.ts";
import { bundled, lastChange, launcher, line, median, run, tooSlow } from "./timing.ts";

const ASKS = 100_000;
const WARM_UPS = 3;
const ROUNDS = 40;
const MOST = 2;
const BASE = "node -e 0";
const MEASURED = "no --quick --json";
/** What the figures in depth are measured on, as often, and what they may take, in milliseconds: a tenth of a second is felt as at once. */
const DEPTH = { asks: 41_000, rounds: 11, most: 1_000, starts: 5, mostOfSwitch: 100 };
const COMMANDS: Record<string, string[]> = {
	[BASE]: ["-e", "0"],
	[MEASURED]: [launcher, "no", "Acme", "--reason", "price", "--quick", "--json"],
	"ratio --json": [launcher, "ratio", "--json"],
	"log --limit 20": [launcher, "log", "--limit", "20"],
};
const IN_DEPTH: { name: string; args: string[]; cold: boolean }[] = [
	{ name: "patterns, cold", args: ["patterns"], cold: true },
	{ name: "patterns, warm", args: ["patterns"], cold: false },
	{ name: "ratio --by channel", args: ["ratio", "--by", "channel"], cold: false },
	{ name: "ratio --all --full", args: ["ratio", "--all", "--full"], cold: false },
];

/** Fills a home folder with invented asks over three years, through the journal itself. */
function fill(home: string, count: number, folder: string): void {
	const contents = `
		import { asksCollection } from "./src/asks/ask-records.js";
		import { demoAsks } from "./src/dashboard/demo-data.js";
		import { openJournal } from "./src/journal/open.js";
		import { clockFrom } from "./src/time/clock.js";
		const asks = demoAsks({ seed: 1, count: ${count}, clock: clockFrom(undefined) });
		openJournal(${JSON.stringify(home)}).add("invented data", asksCollection, asks);`;
	run([bundled(contents, folder)], home);
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

/** Cold is without the journal's cache, as after a restore: the asks themselves are read. */
function measureInDepth(home: string): Map<string, number> {
	const times = new Map<string, number>();
	for (const { name, args, cold } of IN_DEPTH) {
		const once = () => {
			if (cold) rmSync(join(home, "cache"), { recursive: true, force: true });
			return run([launcher, ...args], home);
		};
		if (!cold) once();
		times.set(name, median(Array.from({ length: DEPTH.rounds }, once)));
	}
	return times;
}

/** From the key `w` to the last of the frame that it brings, for windows not looked at before: the median in a real terminal, in milliseconds. */
async function measureSwitch(home: string): Promise<number> {
	const times: number[] = [];
	for (let start = 0; start < DEPTH.starts; start++) {
		const terminal = openTerminal([], { home, columns: 120, rows: 40 });
		try {
			await terminal.waitFor("? keys");
			terminal.type("2");
			await terminal.waitFor("▸2 Ratio");
			// Two windows further back, 365 days and all, and then the one that is nearer than the first.
			for (const keys of ["w", "w", "WW", "W"]) {
				await lastChange(terminal.raw);
				const before = terminal.text();
				const pressed = performance.now();
				terminal.type(keys);
				await terminal.waitFor((text) => text !== before);
				const took = (await lastChange(terminal.raw)) - pressed;
				if (keys.length === 1) times.push(took);
			}
		} finally {
			terminal.close();
		}
	}
	return median(times);
}

const folder = mkdtempSync(join(tmpdir(), "unfazed-benchmark-"));
try {
	const home = join(folder, "home");
	fill(home, ASKS, folder);
	const medians = measure(home);
	const base = medians.get(BASE) ?? Number.NaN;
	console.log(`${ASKS.toLocaleString("en")} asks, Node ${process.version}, medians of ${ROUNDS} whole processes`);
	for (const [name, time] of medians) console.log(line(name, time, `${(time / base).toFixed(2).padStart(8)} x`));
	const factor = (medians.get(MEASURED) ?? Number.NaN) / base;
	if (!(factor <= MOST))
		tooSlow(`\`${MEASURED}\` takes ${factor.toFixed(2)} x \`${BASE}\`, and ${MOST} x is the most.`);

	const { asks, rounds, most, mostOfSwitch } = DEPTH;
	const threeYears = join(folder, "three-years");
	fill(threeYears, asks, folder);
	console.log(`\n${asks.toLocaleString("en")} asks over three years, medians of ${rounds}`);
	for (const [name, time] of measureInDepth(threeYears)) {
		console.log(line(name, time, `   at most ${most} ms`));
		if (!(time <= most)) tooSlow(`\`${name}\` takes ${time.toFixed(0)} ms, and ${most} ms is the most.`);
	}
	const time = await measureSwitch(threeYears);
	console.log(line("Ratio tab, key w", time, `   at most ${mostOfSwitch} ms`));
	if (!(time <= mostOfSwitch))
		tooSlow(`the window switch takes ${time.toFixed(0)} ms, and ${mostOfSwitch} ms is the most.`);
	await measureBank(folder);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
