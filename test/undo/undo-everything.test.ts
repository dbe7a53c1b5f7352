import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runExport } from "../../src/asks/export/export-command.js";
import type { Context } from "../../src/command/context.js";
import { contextAt } from "../support/context.js";
import { temporaryFolder } from "../support/temporary-home.js";
import { aDeed, type Deed, KINDS, perform } from "./some-changes.js";

const CHANGES = 200;
/** So many of changes that are others each time; the seed is printed where they fail. */
const FEWER = 30;
const RUNS = process.env.UNFAZED_SLOW_TESTS ? 8 : 1;

/** What `export` writes as somebody sees the journal: everything as JSON, and the asks as CSV. */
async function exported(context: Context): Promise<string> {
	const files = ["json", "csv"].map((format) => ({ format, output: join(context.home, "..", `out.${format}`) }));
	for (const file of files) await runExport({ ...context, say: () => {} }, { ...file, force: true });
	return files.map(({ output }) => readFileSync(output, "utf8")).join("\n");
}

/** The newest changes that can be undone: what tells one state of the journal from the one before. */
const newest = (context: Context) => context.journal().nextUndo()?.id;

const STEP = fc.record({ deed: aDeed, back: fc.option(fc.integer({ min: 1, max: 12 }), { freq: 14, nil: 0 }) });

/**
 * Makes so many changes, and more until there was one of each kind that is `needed`, some undone and redone on the way, and undoes them
 * one by one to the start; gives the kinds that there were. Which record a deed meets is by lot, because ids are.
 */
async function thereAndBack(
	taken: readonly { deed: Deed; back: number }[],
	enough: number,
	needed: readonly string[] = [],
): Promise<Set<string>> {
	const home = join(temporaryFolder(), "home");
	mkdirSync(home);
	const context = contextAt(home);
	const states = [await exported(context)];
	const kinds = new Set<string>();
	for (const { deed, back } of taken) {
		if (states.length > enough && needed.every((kind) => kinds.has(kind))) break;
		const before = newest(context);
		await perform(context, deed);
		if (newest(context) === before) continue;
		kinds.add(deed.kind);
		states.push(await exported(context));
		if (back === 0) continue;
		// Another terminal takes some back, and this one does them again.
		const other = contextAt(home);
		const undone = other.journal().undo(back);
		expect(await exported(other)).toBe(states.at(-1 - undone.length));
		expect(context.journal().redo(back)).toHaveLength(undone.length);
		expect(await exported(context)).toBe(states.at(-1));
	}
	const made = states.length - 1;
	expect(await exported(contextAt(home))).toBe(states.at(-1));
	const { undo: listed } = context.journal().changes(made + 1);
	expect(listed).toHaveLength(made);
	for (const { id } of listed) {
		const [undone] = context.journal().undo(1);
		expect(undone?.id).toBe(id);
		states.pop();
		expect(await exported(context), `after ${undone?.says} was undone`).toBe(states.at(-1));
	}
	expect(states).toHaveLength(1);
	expect(await exported(contextAt(home))).toBe(states[0]);
	expect(context.journal().undo(1)).toEqual([]);
	expect(context.journal().redo(made)).toHaveLength(made);
	return kinds;
}

test(`${CHANGES} changes of all kinds undone to the start, and some undone and redone on the way, leave byte-equal exports`, async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(STEP, { minLength: CHANGES * 8, maxLength: CHANGES * 8 }), async (taken) => {
			// The slump alarm, which a look answers, rings in few of these journals.
			const needed = KINDS.filter((kind) => kind !== "look");
			const kinds = await thereAndBack(taken, CHANGES, needed);
			expect(needed.filter((kind) => !kinds.has(kind))).toEqual([]);
		}),
		{ numRuns: RUNS, seed: 4, endOnFailure: true },
	);
}, 240_000);

test("so do changes that are others each time", async () => {
	const steps = fc.array(STEP, { maxLength: FEWER * 2 });
	await fc.assert(
		fc.asyncProperty(steps, async (taken) => void (await thereAndBack(taken, FEWER))),
		{ numRuns: 4 * RUNS, endOnFailure: true },
	);
}, 120_000);
