import { followedTail } from "../../bank/followed-words.js";
import type { Context } from "../../command/context.js";
import { wrongUsage } from "../../command/failure.js";
import { shown } from "../../terminal/clean.js";
import type { Ask } from "../ask.js";
import { askJson } from "../ask-json.js";
import { removeAsk, restoreAsk } from "../ask-records.js";
import type { BulkFlags } from "../bulk-edit/bulk-edit-command.js";
import type { Edit } from "../edit.js";
import { changeAsk, type EditFlags, editFrom } from "../edit-ask.js";
import { findAsk } from "../find-ask.js";

type OneOrMany<Flags> = Flags & BulkFlags;

const WHICH = 'which ask? Give an id (ids are in: unfazed log), or --where "reason:price" for several.';

/** `unfazed log edit ID`, or `--where QUERY`: changes the named fields of one ask or of several, as one step of undo. */
export async function runEdit(
	context: Context,
	[id]: readonly string[],
	{ where, yes, dryRun, ...flags }: OneOrMany<EditFlags>,
): Promise<undefined> {
	if (Object.keys(flags).length === 0) {
		throw wrongUsage(
			"nothing to change. Name a field, such as --note TEXT, or --clear note. See: unfazed log edit --help",
		);
	}
	if (where !== undefined) {
		refuseBoth(id);
		return bulk(context, where, await editFrom(context, flags), { yes, dryRun });
	}
	const { ask, deposit } = await changeAsk(context, () => findAsk(context.journal(), given(id)), flags);
	answer(context, ask, `Changed: ${shown(ask.who)}.${followedTail(deposit)} Id ${ask._id}.`);
	return undefined;
}

/** `unfazed log rm ID`, or `--where QUERY`: deletes one ask or several; they can be restored. */
export async function runRemove(context: Context, [id]: readonly string[], flags: BulkFlags = {}): Promise<undefined> {
	if (flags.where !== undefined) {
		refuseBoth(id);
		return bulk(context, flags.where, { deleted: true }, flags);
	}
	const ask = findAsk(context.journal(), given(id));
	if (ask.deleted)
		throw wrongUsage(`${shown(ask.who)} is deleted already. Bring it back with: unfazed log restore ${id}`);
	const { ask: removed, deposit } = removeAsk(context.journal(), ask);
	answer(context, removed, `Deleted: ${shown(ask.who)}.${followedTail(deposit)} Bring it back with: unfazed undo`);
	return undefined;
}

/** `unfazed log restore ID`, or `--where QUERY`: brings one deleted ask or several back. */
export async function runRestore(context: Context, [id]: readonly string[], flags: BulkFlags = {}): Promise<undefined> {
	if (flags.where !== undefined) {
		refuseBoth(id);
		return bulk(context, flags.where, { deleted: false }, flags);
	}
	const ask = findAsk(context.journal(), given(id));
	if (!ask.deleted) throw wrongUsage(`${shown(ask.who)} is not deleted. There is nothing to restore.`);
	const { ask: restored, deposit } = restoreAsk(context.journal(), ask);
	answer(context, restored, `Restored: ${shown(ask.who)}.${followedTail(deposit)} Id ${ask._id}.`);
	return undefined;
}

async function bulk(context: Context, where: string, edit: Edit, flags: BulkFlags): Promise<undefined> {
	const { runBulk } = await import("../bulk-edit/bulk-edit-command.js");
	return runBulk(context, where, edit, flags);
}

function given(id: string | undefined): string {
	if (id === undefined) throw wrongUsage(WHICH);
	return id;
}

function refuseBoth(id: string | undefined): void {
	if (id !== undefined) throw wrongUsage("an id and --where name asks in two ways. Give the one or the other.");
}

function answer(context: Context, ask: Ask, text: string): void {
	if (context.json) context.printJson({ ask: askJson(ask) });
	else context.print(text);
}
