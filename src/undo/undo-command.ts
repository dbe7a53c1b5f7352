import type { Context } from "../command/context.js";
import { cannot, wrongUsage } from "../command/failure.js";
import { wholeNumber } from "../command/values.js";
import type { Change } from "../journal/journal.js";
import { isoOf } from "../time/iso.js";
import { toldNow } from "./told-records.js";
import { doneText, listText } from "./undo-text.js";
import type { Told } from "./what-undo-does.js";

/** The flags of `undo` and `redo`; `list` is true without a number. */
export type UndoFlags = { list?: string | true; dryRun?: boolean };

type Way = "undo" | "redo";

const MOST = 10_000;
const LISTED = 10;

/** `unfazed undo [N]`: takes back the last changes; `--list [N]` and `--dry-run` only say what it would do, if anything. Throws a Failure (1) if there is nothing to take back. */
export async function runUndo(context: Context, [count]: readonly string[], flags: UndoFlags = {}): Promise<undefined> {
	return run(context, "undo", count, flags);
}

/** `unfazed redo [N]`: does again what was taken back, or says what it would do. Throws a Failure (1) if there is nothing. */
export async function runRedo(context: Context, [count]: readonly string[], flags: UndoFlags = {}): Promise<undefined> {
	return run(context, "redo", count, flags);
}

function run(context: Context, way: Way, count: string | undefined, { list, dryRun }: UndoFlags): undefined {
	if (list !== undefined && dryRun) throw wrongUsage("--list only looks, as --dry-run does. Leave one of them out.");
	if (list !== undefined && list !== true && count !== undefined)
		throw wrongUsage(`two numbers, ${count} and ${list}: say one of them.`);
	const given = count ?? (typeof list === "string" ? list : undefined);
	const number = given === undefined ? undefined : wholeNumber("the number of changes", given, 1, MOST);
	if (list !== undefined) return answerList(context, way, number ?? LISTED);
	if (dryRun) return answerList(context, way, number ?? 1, `A dry run: nothing was ${did(way)}.`);
	const changes = context.journal()[way](number ?? 1);
	if (changes.length === 0) throw nothing(context, way);
	const told = toldNow(context, changes, { way, done: true });
	if (context.json) context.printJson({ [did(way)]: told.map((one) => changeJson(context, one)) });
	else context.print(doneText(told, way));
	return undefined;
}

function answerList(context: Context, way: Way, limit: number, note?: string): undefined {
	const { undo, more, redo } = context.journal().changes(way === "undo" ? limit : limit + 1);
	const found: readonly Change[] = way === "undo" ? undo : redo.slice(0, limit);
	const told = toldNow(context, found, { way, done: false });
	if (context.json) {
		context.printJson({ [way]: told.map((one) => changeJson(context, one)) });
		return undefined;
	}
	if (found.length === 0) {
		context.print(`There is nothing to ${way}.`);
		return undefined;
	}
	const { columns, plain, clock } = context;
	const isMore = way === "undo" ? more : redo.length > limit;
	context.print(listText(told, { way, columns, plain, clock, more: isMore, note }));
	return undefined;
}

function nothing(context: Context, way: Way): Error {
	if (way === "undo" || !context.journal().changes(1).lost) return cannot(`there is nothing to ${way}.`);
	return cannot("there is nothing to redo: something new was recorded since the last undo, and that ended it.");
}

/** `does` is a sentence without its subject: in the present where a list says what would be done, in the past once it was done. */
function changeJson({ clock }: Context, { change, does }: Told) {
	const { id, says, at, records, counts } = change;
	return { id, says, at: isoOf(at.getTime(), clock.offsetAt(at.getTime())), records, counts, does };
}

function did(way: Way): "undone" | "redone" {
	return way === "undo" ? "undone" : "redone";
}
