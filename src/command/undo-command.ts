import type { ChangeNote } from "../journal/journal.js";
import { shown } from "../terminal/clean.js";
import { isoOf } from "../time/iso.js";
import type { Context } from "./context.js";
import { cannot } from "./failure.js";
import { wholeNumber } from "./values.js";

const MOST = 10_000;

/** `unfazed undo [N]`: takes back the last changes. Throws a Failure (1) if there are none. */
export async function runUndo(context: Context, [count]: readonly string[]): Promise<undefined> {
	const notes = context.journal().undo(countFrom(count));
	if (notes.length === 0) throw cannot("there is nothing to undo.");
	answer(context, "undone", notes);
	return undefined;
}

/** `unfazed redo [N]`: does again what was taken back. Throws a Failure (1) if there is nothing. */
export async function runRedo(context: Context, [count]: readonly string[]): Promise<undefined> {
	const notes = context.journal().redo(countFrom(count));
	if (notes.length === 0) throw cannot("there is nothing to redo.");
	answer(context, "redone", notes);
	return undefined;
}

function countFrom(text: string | undefined): number {
	return text === undefined ? 1 : wholeNumber("the number of changes", text, 1, MOST);
}

function answer(context: Context, did: "undone" | "redone", notes: readonly ChangeNote[]): void {
	if (context.json) {
		const changes = notes.map(({ id, says, at, records }) => {
			return { id, says, at: isoOf(at.getTime(), context.clock.offsetAt(at.getTime())), records };
		});
		context.printJson({ [did]: changes });
		return;
	}
	const word = did === "undone" ? "Undone" : "Redone";
	context.print(notes.map(({ says }) => `${word}: ${shown(says).replaceAll("\n", " ")}`).join("\n"));
}
