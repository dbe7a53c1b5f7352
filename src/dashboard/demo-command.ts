import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Ask } from "../asks/ask.js";
import { asksCollection } from "../asks/ask-records.js";
import { bankCollection, type Deposit, depositOfYes } from "../bank/deposit-records.js";
import { type Context, openContext } from "../command/context.js";
import { cannot, wrongUsage } from "../command/failure.js";
import type { Draft, Journal } from "../journal/journal.js";
import { peopleCollection } from "../peers/people/people-collection.js";
import type { Person } from "../peers/people/person.js";
import { runDashboard } from "./dashboard-command.js";
import { demoDeposits, demoPeople } from "./demo-behind.js";
import { demoAsks } from "./demo-data.js";

const DEFAULT_ASKS = 1_500;
const MOST_ASKS = 100_000;
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** What `demo` may be told: how many asks (1 to 100,000; 1,500 unless said), a seed that repeats the data, and whether it ends in a slump. */
export type DemoFlags = { asks?: number; seed?: number; slump?: boolean };

/**
 * Shows the dashboard on invented data in a throw-away home, which is removed however the dashboard ends. Gives the exit code.
 * Throws a Failure: 2 without a terminal or with a number that makes no sense, 1 if there is no place for the data.
 */
export async function runDemo(context: Context, flags: DemoFlags): Promise<number> {
	const { asks = DEFAULT_ASKS, seed = Math.floor(Math.random() * 10_000), slump = false } = flags;
	if (!context.interactive)
		throw wrongUsage("demo shows the dashboard, which needs a terminal. Run it in one, without a pipe.");
	if (!Number.isInteger(asks) || asks < 1 || asks > MOST_ASKS)
		throw wrongUsage("--asks takes a number from 1 to 100000.");
	if (!Number.isInteger(seed)) throw wrongUsage("--seed takes a whole number.");

	const home = throwAwayHome();
	const remove = () => rmSync(home, { recursive: true, force: true });
	process.once("exit", remove);
	try {
		const demo = openContext({ home, plain: context.plain, verbose: context.verbose }, context.env);
		await endedBySignals(() =>
			write(demo.journal(), {
				asks: demoAsks({ seed, count: asks, clock: demo.clock, slump }),
				deposits: demoDeposits(seed, demo.clock),
				people: demoPeople(demo.clock),
			}),
		);
		return await runDashboard(demo, { notice: `Invented data, not kept. Seed ${seed}` });
	} finally {
		process.off("exit", remove);
		remove();
	}
}

/** What is invented. */
type Invented = { asks: Draft<Ask>[]; deposits: Draft<Deposit>[]; people: Draft<Person>[] };

/** All of it, and for each yes with a why the deposit that `yes --why` would have made, as one step of undo. */
function write(journal: Journal, { asks, deposits, people }: Invented): void {
	journal.change("the invented data", (writing) => {
		for (const deposit of deposits) writing.insert(bankCollection, deposit);
		for (const person of people) writing.insert(peopleCollection, person);
		for (const draft of asks) {
			const ask = writing.insert(asksCollection, draft);
			if (ask.why === null || !ask.decidedAt) continue;
			const moment = { at: ask.decidedAt.getTime(), offset: ask.decidedOffset ?? 0, dateOnly: false };
			writing.insert(bankCollection, depositOfYes(ask, ask.why, moment));
		}
	});
}

function throwAwayHome(): string {
	try {
		return mkdtempSync(join(tmpdir(), "unfazed-demo-"));
	} catch (error) {
		throw cannot(
			`there is no place for the invented data in ${tmpdir()}. Set TMPDIR to a folder that can be written.`,
			error,
		);
	}
}

/** While `task` runs, signals end the process in order (so that the home goes) rather than at once; afterwards the dashboard has them. */
async function endedBySignals(task: () => void): Promise<void> {
	const handlers = Object.entries(SIGNALS).map(([signal, code]) => ({ signal, end: () => process.exit(code) }));
	for (const { signal, end } of handlers) process.once(signal, end);
	task();
	// A signal that came meanwhile is delivered by the event loop.
	await setImmediate();
	for (const { signal, end } of handlers) process.off(signal, end);
}
