import type { Context } from "../command/context.js";
import { wrongUsage } from "../command/failure.js";
import { shown } from "../terminal/clean.js";
import type { Ask } from "./ask.js";
import { askJson } from "./ask-json.js";
import { asksCollection, removeAsk, restoreAsk } from "./ask-records.js";
import { changeAsk, type EditFlags } from "./edit-ask.js";
import { findAsk } from "./find-ask.js";

/** `unfazed log edit ID`: changes the named fields of one ask, as one step of undo. */
export async function runEdit(context: Context, [id = ""]: readonly string[], flags: EditFlags): Promise<undefined> {
	if (Object.keys(flags).length === 0) {
		throw wrongUsage(
			"nothing to change. Name a field, such as --note TEXT, or --clear note. See: unfazed log edit --help",
		);
	}
	const ask = await changeAsk(context, () => findAsk(context.journal(), id), flags);
	answer(context, ask, `Changed: ${shown(ask.who)}. Id ${ask._id}.`);
	return undefined;
}

/** `unfazed log rm ID`: deletes one ask; it can be restored. */
export async function runRemove(context: Context, [id = ""]: readonly string[]): Promise<undefined> {
	const ask = findAsk(context.journal(), id);
	if (ask.deleted)
		throw wrongUsage(`${shown(ask.who)} is deleted already. Bring it back with: unfazed log restore ${id}`);
	removeAsk(context.journal(), ask);
	answer(context, now(context, ask), `Deleted: ${shown(ask.who)}. Bring it back with: unfazed undo`);
	return undefined;
}

/** `unfazed log restore ID`: brings a deleted ask back. */
export async function runRestore(context: Context, [id = ""]: readonly string[]): Promise<undefined> {
	const ask = findAsk(context.journal(), id);
	if (!ask.deleted) throw wrongUsage(`${shown(ask.who)} is not deleted. There is nothing to restore.`);
	restoreAsk(context.journal(), ask);
	answer(context, now(context, ask), `Restored: ${shown(ask.who)}. Id ${ask._id}.`);
	return undefined;
}

function now(context: Context, ask: Ask): Ask {
	return context.journal().records(asksCollection).get(ask._id) ?? ask;
}

function answer(context: Context, ask: Ask, text: string): void {
	if (context.json) context.printJson({ ask: askJson(ask) });
	else context.print(text);
}
