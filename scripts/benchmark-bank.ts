import { join } from "node:path";
import { openTerminal } from "../test/support/terminal.ts";
import { bundled, lastChange, launcher, line, median, run, tooSlow } from "./timing.ts";

const DEPOSITS = 5_000;
const FEW = 5;
const STARTS = 3;
const DRAWS = 20;
/** What may be taken, in milliseconds: a tenth of a second is felt as at once; a tab that opens reads all of the bank. */
const MOST = { open: 300, key: 100, drawBesideFew: 40 };

/** What a person types in the open tab, by the line it counts for. */
const KEYS: Record<string, readonly string[]> = {
	move: ["g", "j", "G", "k", "j"],
	draw: [" ", " "],
	filter: ["/", ..."praise number 4"],
};

/** Times the Bank tab and `bank draw` with 5,000 deposits, and a draw beside a bank of five; says so and fails over a limit. */
export async function measureBank(folder: string): Promise<void> {
	const [many, few] = [join(folder, "many-deposits"), join(folder, "few-deposits")];
	fill(many, DEPOSITS, folder);
	fill(few, FEW, folder);
	console.log(`\n${DEPOSITS.toLocaleString("en")} deposits, medians of ${STARTS} starts and ${DRAWS} processes`);
	const { open, ...keys } = await measureTab(many);
	limited("Bank tab, opened", median(open ?? []), MOST.open);
	for (const [name, times] of Object.entries(keys)) limited(`Bank tab, a key: ${name}`, median(times), MOST.key);
	const [large, small] = measureDraws(many, few);
	console.log(line(`bank draw, of ${FEW}`, small, ""));
	limited("bank draw", large, small + MOST.drawBesideFew);
}

/** Fills a home folder with invented deposits over five years, through the journal itself. */
function fill(home: string, count: number, folder: string): void {
	const contents = `
		import { bankCollection, DEPOSIT_KINDS } from "./src/bank/deposit-records.js";
		import { openJournal } from "./src/journal/open.js";
		const now = Date.now();
		const drafts = Array.from({ length: ${count} }, (_, at) => ({
			kind: DEPOSIT_KINDS[at % 4], text: "Number " + at + ", and how it went: they said that nobody else had asked.",
			from: "Who " + (at % 300), did: at % 3 === 0 ? "asked twice" : null, at: new Date(now - at * 8 * 3_600_000),
			offset: 60, askId: null, channel: at % 2 === 0 ? "phone" : null, reasons: [], pinned: at % 50 === 0, private: false,
		}));
		openJournal(${JSON.stringify(home)}).add("invented deposits", bankCollection, drafts);`;
	run([bundled(contents, folder)], home);
}

/** From a key to the last of the frame that it brings, in a real terminal: `open` of the tab itself, then by the lines of `KEYS`. */
async function measureTab(home: string): Promise<Record<string, number[]>> {
	const times: Record<string, number[]> = {};
	for (let start = 0; start < STARTS; start++) {
		const terminal = openTerminal([], { home, columns: 120, rows: 40 });
		const timed = async (name: string, key: string) => {
			const before = terminal.raw().length;
			const pressed = performance.now();
			terminal.type(key);
			await terminal.waitFor(() => terminal.raw().length > before);
			times[name] = [...(times[name] ?? []), (await lastChange(terminal.raw)) - pressed];
		};
		try {
			await terminal.waitFor("? keys");
			await lastChange(terminal.raw);
			await timed("open", "4");
			await terminal.waitFor("▸4 Bank");
			for (const [name, keys] of Object.entries(KEYS)) for (const key of keys) await timed(name, key);
		} finally {
			terminal.close();
		}
	}
	return times;
}

/** A draw from a large and from a small bank, in turns so that a busy moment of the machine meets both. */
function measureDraws(many: string, few: string): [many: number, few: number] {
	const draw = (home: string) => run([launcher, "bank", "draw"], home);
	const times: [number[], number[]] = [[], []];
	for (let round = -2; round < DRAWS; round++) {
		const [large, small] = [draw(many), draw(few)];
		if (round < 0) continue;
		times[0].push(large);
		times[1].push(small);
	}
	return [median(times[0]), median(times[1])];
}

function limited(name: string, time: number, most: number): void {
	console.log(line(name, time, `   at most ${most.toFixed(0)} ms`));
	if (!(time <= most)) tooSlow(`${name} takes ${time.toFixed(0)} ms, and ${most.toFixed(0)} ms is the most.`);
}
