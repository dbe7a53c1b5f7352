// A process of its own for tests: `node worker.js TASK HOME COUNT TAG`. What is printed is acknowledged.
import { writeSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { JournalError } from "../../../src/journal/journal.js";
import { openJournal } from "../../../src/journal/open.js";
import { call, calls } from "./records.js";

const [task = "", home = "", count = "0", tag = ""] = process.argv.slice(2);
const journal = openJournal(home);
const say = (text: string) => writeSync(1, `${text}\n`);

function insert(): void {
	for (let number = 0; number < Number(count); number++) {
		const [added] = journal.add("insert", calls, [call(`${tag}${number}`)]);
		say(added?._id ?? "none");
	}
}

/** Adds a record, then edits it, over and over. */
function insertAndEdit(): void {
	for (;;) {
		const [added] = journal.add("insert", calls, [call(tag)]);
		if (!added) return;
		say(`${added._id} 1`);
		const edited = journal.change("edit", (change) => change.update(calls, { ...added, note: "edited" }));
		say(`${edited._id} ${edited.rev}`);
	}
}

/** Counts up the note of the record `tag`. */
function countUp(): void {
	for (let number = 0; number < Number(count); number++) {
		journal.change("count", (change) => {
			const current = change.get(calls, tag);
			if (current) change.update(calls, { ...current, note: String(Number(current.note) + 1) });
		});
	}
}

/** Holds the lock until it is killed. */
function hold(): void {
	journal.change("hold", () => {
		say("held");
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
	});
}

/** Adds as many calls as were asked for over 12 months as one change, then changes all of them at once, moves some, takes that back, over and over. */
async function changeMany(): Promise<void> {
	const months = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, "0")}-05T09:00:00Z`);
	const drafts = Array.from({ length: Number(count) }, (_, number) => call(tag, months[number % months.length], "0"));
	say("begins");
	const ids = journal.add("many", calls, drafts).map(({ _id }) => _id);
	for (let round = 1; ; round++) {
		journal.change(`round ${round}`, (change) => {
			for (const [index, id] of ids.entries()) {
				const current = change.get(calls, id);
				const at = new Date(Date.UTC(2025, (index + round) % 12, 5));
				if (current) change.update(calls, { ...current, note: String(round), at: index % 9 === 0 ? at : current.at });
			}
		});
		say(`${round}`);
		// Here a signal is heard.
		await setImmediate();
		if (round % 3 === 0) journal.undo(2);
		if (round % 3 === 0) journal.redo(1);
	}
}

function addLarge(): void {
	journal.add("large", calls, [call(tag, undefined, "x".repeat(Number(count)))]);
	say("saved");
}

const tasks: Record<string, () => void | Promise<void>> = {
	insert,
	insertAndEdit,
	countUp,
	hold,
	changeMany,
	addLarge,
};
try {
	await tasks[task]?.();
} catch (error) {
	if (!(error instanceof JournalError)) throw error;
	say(`${error.kind}: ${error.message}`);
	process.exitCode = 1;
}
